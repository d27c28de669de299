import type { Context } from '../context.ts'
import { counted, howMany, say, type Value, val } from '../say.ts'
import type { Cite, Section, Sentence } from '../shape.ts'
import { asOf, plain, section, timeCites } from './parts.ts'

/** The three lines that are read when nothing else is: what, how it hangs together, what it cost and who claims it. */
export function bluf(context: Context): Section {
  const lines = [[what(context)], [whole(context)], [...cost(context), claim(context)]]
  return section('bluf', context, [{ kind: 'list', items: lines }])
}

function what(context: Context): Sentence {
  const { bluf: words, marks } = context.words
  if (context.incidents.length === 0) return plain(words.none, context, asOf())
  return say(context, [
    counted(words.incidents, 'incidents', context),
    howMany('sites', context) > 0 ? counted(words.sites, 'sites', context) : null,
    [words.dated, { from: extreme('first', context), to: extreme('last', context) }],
    [marks.stop],
  ])
}

function extreme(which: 'first' | 'last', context: Context): Value {
  return { rule: 'extreme', path: which, cites: context.incidents.flatMap(timeCites) }
}

function whole(context: Context): Sentence {
  const { bluf: words } = context.words
  const { wave } = context.dossier
  if (wave) {
    const cite: Cite = { kind: 'wave', id: wave.id }
    return plain(words.wave, context, { likelihood: val('term', cite, 'likelihood:likelihood') })
  }
  if (howMany('waves', context) === 0) return plain(words.noWave, context)
  return say(context, [counted(words.waves, 'waves', context)])
}

function cost(context: Context): Sentence[] {
  const { bluf: words } = context.words
  if (context.incidents.length === 0) return []
  if (howMany('deaths', context) + howMany('injuries', context) === 0)
    return [plain(words.noCasualties, context, asOf())]
  const either = (name: 'deaths' | 'injuries') =>
    howMany(name, context) > 0
      ? say(context, [counted(words[name], name, context)])
      : plain(name === 'deaths' ? words.noDeaths : words.noInjuries, context, asOf())
  return [either('deaths'), either('injuries')]
}

function claim(context: Context): Sentence {
  const { bluf: words } = context.words
  if (howMany('claimed', context) === 0) return plain(words.unclaimed, context, asOf())
  return say(context, [counted(words.claimed, 'claimed', context)])
}

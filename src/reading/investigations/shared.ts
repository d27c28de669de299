import { isProperName, type Phrase, singular } from '../records/people.ts'
import { endsIn, lower, reach, tagged, type View } from '../records/view.ts'

/** Services named by one plural noun beyond this number are left out. */
const SHARED_MAX = 6

/**
 * "Les parquets de Rennes et de Laval", "the courts of Lyon and Nice": one service for each place, named in the singular.
 * A phrase of any other shape is returned as it is.
 */
export function shareNoun(view: View, p: Phrase): Phrase[] {
  const noun = nounOf(view, p)
  const link = lower(view, noun + 1)
  if (noun < 0 || !view.words.of.has(link)) return [p]
  const places = placesFrom(view, noun + 2)
  if (places.length < 2) return [p]
  const head = singular(view, lower(view, noun))
  return places.map(([first, last], k) => {
    const { doc } = view
    const name = doc.text.slice(doc.tokens[first]!.start, doc.tokens[last - 1]!.end)
    const own = lower(view, first - 1)
    const of = view.words.of.has(own) ? own : link
    const at = { first: k === 0 ? noun : first, last }
    return { ...at, actor: actor(view, at, `${head} ${of}${of.endsWith("'") ? '' : ' '}${name}`) }
  })
}

/** The plural noun that heads the phrase; -1 when the phrase does not begin with one. */
function nounOf(view: View, p: Phrase): number {
  let k = p.first
  while (view.words.determiners.has(lower(view, k)) && k < p.last) k++
  const t = view.doc.tokens[k]!
  return tagged(t) &&
    t.pos === 'NOUN' &&
    endsIn(t.lower, view.syntax.plurals) &&
    view.words.services.has(singular(view, t.lower))
    ? k
    : -1
}

/** Capitalised names joined by commas and "and", each with or without its own "of". */
function placesFrom(view: View, from: number): [number, number][] {
  const { last } = reach(view, from)
  const out: [number, number][] = []
  let k = from
  while (k < last && out.length < SHARED_MAX) {
    const first = k
    while (k < last && /^\p{Lu}/u.test(view.doc.tokens[k]!.text)) k++
    if (k === first) break
    out.push([first, k])
    if (lower(view, k) !== ',' && !view.words.coordinators.has(lower(view, k))) break
    k++
    if (view.words.of.has(lower(view, k))) k++
  }
  return out
}

function actor(view: View, at: { first: number; last: number }, name: string): Phrase['actor'] {
  const { tokens } = view.doc
  const start = tokens[at.first]!.start
  const end = tokens[at.last - 1]!.end
  const made = { ...at, start, end, head: at.first, entity: -1 - start, kind: 'organisation' as const, name }
  return isProperName(view, name) ? { ...made, role: null, pronoun: false } : null
}

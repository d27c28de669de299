import type { Claim } from '../../../model/reading.ts'
import { clean } from '../clean.ts'
import type { Context } from '../context.ts'
import { fresh, howMany, say, val } from '../say.ts'
import type { Block, Cite, Section, Sentence } from '../shape.ts'
import { choose } from '../typeset.ts'
import { ITEMS_MAX } from '../values.ts'
import { asOf, isFresh, languageOf, leftOut, listed, note, paragraph, plain, recordCite, section } from './parts.ts'

type ToldClaim = Context['dossier']['claims'][number]
const ORDER: readonly Claim['status'][] = ['claimed', 'denied', 'blamed', 'none']

/** Who claims, denies or is blamed; and signatures, which are no claims. */
export function claims(context: Context): Section {
  const { claims: words } = context.words
  const told = ORDER.flatMap((status) => context.dossier.claims.filter((claim) => claim.status === status))
  const items = told.slice(0, ITEMS_MAX).map((claim) => [claimLine(claim, context)])
  return section('claims', context, [
    howMany('claimed', context) === 0 ? paragraph(plain(words.none, context, asOf())) : null,
    ...listed(items, words.heading, context),
    ...leftOut('claims', context),
    ...markers(context),
  ])
}

function claimLine({ key, report }: ToldClaim, context: Context): Sentence {
  const { claims: words, marks } = context.words
  const cite = recordCite('claims', key)
  const sentence = say(context, [
    [words.item, { status: val('term', cite, 'claim:status') }],
    [words.by, { by: val('name', cite, 'by.name') }],
    [words.channel, { channel: val('name', cite, 'channel') }],
    [words.quote, { quote: val('quote', cite, 'spans.0', languageOf(report, context)) }],
    [marks.stop],
  ])
  return fresh(sentence, isFresh(key, context))
}

/** Marks of the same letters are one line, on all reports that tell them. */
function markers(context: Context): Block[] {
  const { claims: words } = context.words
  const groups = new Map<string, Context['dossier']['markers'][number][]>()
  for (const marker of context.dossier.markers) {
    const key = `${marker.kind} ${clean(marker.text)}`
    groups.set(key, [...(groups.get(key) ?? []), marker])
  }
  if (groups.size === 0) return [note(plain(words.noMarkers, context, asOf()))]
  const items = [...groups.values()]
    .slice(0, ITEMS_MAX)
    .map((group) => [markerLine(group, context), ...expansions(group, context)])
  return [...listed(items, words.markersHeading, context), note(plain(words.notAClaim, context))]
}

function markerLine(group: readonly Context['dossier']['markers'][number][], context: Context): Sentence {
  const { claims: words, marks, locale } = context.words
  const [first] = group
  const cites = group.map(({ key }) => recordCite('markers', key))
  const value = (rule: 'name' | 'term', path: string) => ({ rule, path, cites }) as const
  const seen = context.incidents.filter(({ fields }) => fields.markers?.shown?.includes(first?.text ?? ''))
  const shown = seen.map(({ id }): Cite => ({ kind: 'incident', id, field: 'markers' }))
  const holders = { rule: 'holders', path: 'text', cites: [...shown, ...cites.slice(0, 1)] } as const
  const sentence = say(context, [
    [words.marker, { text: value('name', 'text'), kind: value('term', 'marker:kind') }],
    seen.length === 0
      ? null
      : [choose(words.markerIncidents, seen.length, locale), { n: { ...holders, rule: 'holding' }, ids: holders }],
    [marks.stop],
  ])
  return fresh(
    sentence,
    group.every(({ key }) => isFresh(key, context)),
  )
}

/** Each reading of the letters, with the reports that give it. */
function expansions(group: readonly Context['dossier']['markers'][number][], context: Context): Sentence[] {
  const read = new Map<string, Cite[]>()
  for (const { key, expansion } of group) {
    if (!expansion) continue
    const same = clean(expansion)
    read.set(same, [...(read.get(same) ?? []), recordCite('markers', key)])
  }
  return [...read.values()].map((cites) =>
    say(context, [[context.words.claims.expansion, { expansion: { rule: 'name', path: 'expansion', cites } }]]),
  )
}

import type { DisagreementRecord } from '../../../model/desk.ts'
import { type Context, WITHHELD } from '../context.ts'
import { type Clause, counted, ending, howMany, say, type Value, val } from '../say.ts'
import type { Block, Cite, Section, Sentence } from '../shape.ts'
import type { TallyName } from '../tallies.ts'
import { derive, isHome } from '../values.ts'
import { asOf, listed, paragraph, plain, section } from './parts.ts'

/** Every field on which sources differ, with all values and the rule for the one shown. */
export function contradictions(context: Context): Section {
  const { contradictions: words } = context.words
  const meant = new Set(context.incidents.map(({ id }) => id))
  const all = context.dossier.disagreements.filter(({ incident }) => incident === null || meant.has(incident))
  const blocks = (['conflict', 'detail'] as const).flatMap((difference): Block[] => {
    const items = all.filter((one) => one.difference === difference).map((one) => lines(one, context))
    const told = items.filter((item) => item.length > 0)
    return listed(told, difference === 'conflict' ? words.conflictHeading : words.detailHeading, context)
  })
  return section('contradictions', context, blocks.length > 0 ? blocks : [paragraph(plain(words.none, context))])
}

function lines(one: DisagreementRecord, context: Context): Sentence[] {
  const { contradictions: words } = context.words
  const cite: Cite = { kind: 'disagreement', incident: one.incident, wave: one.wave, field: one.field }
  const lead = { ...say(context, [subject(one, cite, context)], [cite]), sources: [] }
  if (isWithheld(one, context)) return [lead, say(context, [[words.withheld]], [cite])]
  const values = distinct(one, cite, context)
  if (values.length < 2) return []
  const each = values.map((value, i) =>
    ending(say(context, [[words.says, { value }]]), i === values.length - 1 ? 'stop' : 'more', context),
  )
  const shown = { value: val('any', cite, 'shown'), rule: val('term', cite, 'shownRule:rule') }
  return [lead, ...each, { ...say(context, [[words.shown, shown]]), sources: [] }]
}

/** Values that are printed alike are one, on all their sources: they differ by less than a brief prints. */
function distinct(one: DisagreementRecord, cite: Cite, context: Context): Value[] {
  const found = new Map<string, Cite[]>()
  one.values.forEach((_, value) => {
    const single = { ...cite, value } as Cite
    const text = derive({ rule: 'any', path: '', cites: [single] }, context) ?? ''
    found.set(text, [...(found.get(text) ?? []), single])
  })
  return [...found.values()].map((cites) => ({ rule: 'any', path: '', cites }))
}

/** Names of victims and suspects, and the site of a home, stay out of a brief. */
function isWithheld({ field, incident }: DisagreementRecord, { known }: Context): boolean {
  const about = incident === null ? undefined : known.get(incident)
  return WITHHELD.has(field) || (field === 'site' && about !== undefined && isHome(about))
}

function subject({ incident, wave, field }: DisagreementRecord, cite: Cite, context: Context): Clause {
  const { contradictions: words } = context.words
  const name = val('field', cite, field)
  if (incident !== null) return [words.incident, { id: val('id', { kind: 'incident', id: incident }), field: name }]
  if (wave !== null) return [words.wave, { id: val('id', { kind: 'wave', id: wave }), field: name }]
  return [words.whole, { field: name }]
}

const GAPS = [
  ['undated', 'undated'],
  ['unplaced', 'unplaced'],
  ['coarse', 'coarse'],
  ['casualties', 'casualtiesUntold'],
  ['single', 'single'],
  ['unjudged', 'unjudged'],
  ['doubtful', 'doubtful'],
  ['unreviewed', 'proposed'],
  ['undatedReports', 'undatedReports'],
  ['ungraded', 'ungraded'],
] as const satisfies readonly (readonly [keyof Context['words']['gaps'], TallyName])[]

/** What is not known and should be asked for. */
export function gaps(context: Context): Section {
  const { gaps: words } = context.words
  const counts = GAPS.filter(([, name]) => howMany(name, context) > 0).map(([key, name]) => [
    { ...say(context, [counted(words[key], name, context)]), sources: [] },
  ])
  const { investigations } = context.dossier
  const items = [
    ...counts,
    ...(howMany('claimed', context) === 0 ? [[plain(words.noClaim, context, asOf())]] : []),
    ...(investigations.length === 0 ? [[plain(words.noInvestigation, context, asOf())]] : []),
  ]
  return section('gaps', context, [items.length > 0 ? { kind: 'list', items } : paragraph(plain(words.none, context))])
}

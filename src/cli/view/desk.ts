import type { DisagreementRecord, Field, IncidentRecord, ReportRecord, WaveRecord } from '../../model/desk.ts'
import { DESK_WORDS } from '../words-desk.ts'
import type { Page } from './page.ts'
import { FIELD_ORDER, valueText } from './values.ts'

/** Name of each report as people know it: its source, else its given id. */
export function namesOf(reports: readonly ReportRecord[]): Map<string, string> {
  return new Map(reports.map(({ id, source, ref }) => [id, source ?? ref ?? id]))
}

/** An incident with its values, differing ones side by side. */
export function addIncidentRecord(page: Page, record: IncidentRecord, names: ReadonlyMap<string, string>): void {
  const { kinds, when } = record.fields
  const what = [
    kinds?.shown?.join(', '),
    record.state === 'proposed' ? '' : record.state,
    record.past ? 'earlier' : '',
    record.wave ?? '',
  ]
  page.item(`${record.id} `, what.filter(Boolean).join(' · '))
  if (!when) page.field('when', DESK_WORDS.value.unknown)
  for (const name of FIELD_ORDER) {
    const field = record.fields[name] as Field<unknown> | undefined
    if (!field || name === 'kinds' || name === 'modality' || (name === 'status' && field.shown === 'completed'))
      continue
    page.field(label(name), valueText(name, field.shown), shownWords(field))
    if (field.disagreement) addValues(page, name, field, names)
  }
  page.field(
    'told by',
    `${record.reports.map((id) => names.get(id) ?? id).join(', ')} (${DESK_WORDS.value.sources(record.sources)})`,
  )
}

/** The words of the value shown; none for one that a person set. */
function shownWords({ values, shown }: Field<unknown>) {
  return values.find(({ value }) => JSON.stringify(value) === JSON.stringify(shown))?.spans[0]
}

function addValues(page: Page, name: string, field: Field<unknown>, names: ReadonlyMap<string, string>): void {
  for (const { value, reports } of field.values)
    page.field('', `${valueText(name, value)}: ${reports.map((id) => names.get(id) ?? id).join(', ')}`)
}

function label(name: string): string {
  // The longest that fits before the values.
  if (name.startsWith('perpetrators')) return 'attackers'
  return name.replace(/^(?:damage|casualties)\./, '').replace(/\.count$|\.names$/, '')
}

export function addWave(page: Page, wave: WaveRecord): void {
  const words = DESK_WORDS.waves
  page.item(
    `${wave.id} `,
    [wave.name, wave.state === 'proposed' ? '' : wave.state, wave.likelihood].filter(Boolean).join(' · '),
  )
  page.field(
    'time',
    `${wave.from?.slice(0, 16).replace('T', ' ') ?? '?'} – ${wave.to?.slice(0, 16).replace('T', ' ') ?? '?'}`,
  )
  page.field(words.members, `${wave.incidents.length}: ${wave.incidents.join(', ')}`)
  if (wave.candidates.length > 0)
    page.field(words.candidates, wave.candidates.map(({ incident }) => incident).join(', '))
  for (const { kind, speaks, weight, facts } of wave.evidence)
    page.field(
      speaks === 'for' ? words.for : words.against,
      `${kind} ${weight >= 0 ? '+' : ''}${weight.toFixed(1)}  ${factsText(facts)}`,
    )
  page.field('chance', words.chance(wave.pValue))
}

function factsText(facts: Readonly<Record<string, string | number>>): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name} ${typeof value === 'number' ? Number(value.toFixed(3)) : value}`)
    .join(', ')
}

export function addDisagreement(page: Page, record: DisagreementRecord, names: ReadonlyMap<string, string>): void {
  page.item(
    `${record.incident ?? record.wave ?? '*'} `,
    `${record.field} · ${DESK_WORDS.value.differ[record.difference]}`,
  )
  for (const { value, reports, spans } of record.values)
    page.field(
      '',
      `${valueText(record.field, value)}: ${reports.map((id) => names.get(id) ?? id).join(', ')}`,
      spans[0],
    )
  page.field(
    DESK_WORDS.disagreements.shown,
    `${valueText(record.field, record.shown)} (${DESK_WORDS.value.rules[record.rule]})`,
  )
}

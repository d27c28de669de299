import { fitOf } from '../linking/index.ts'
import type { DisagreementRecord, FieldName, IncidentRecord, ReportSpan, SourcedValue } from '../model/desk.ts'
import type { Count, Reading, Span } from '../model/reading.ts'

/** Where the reports of an incident differ, field by field; what is only said more exactly comes as `detail`. */
export function disagreementsOf(record: IncidentRecord): DisagreementRecord[] {
  return Object.entries(record.fields).flatMap(([name, field]) => {
    if (!field.disagreement) return []
    const { difference, values, shown, rule } = field
    if (difference === 'none') return []
    return [{ incident: record.id, wave: record.wave, field: name as FieldName, difference, values, shown, rule }]
  })
}

/** A field whose values are counts. */
const COUNTED: FieldName = 'perpetrators.count'

interface Saying {
  readonly report: string
  readonly value: unknown
  readonly spans: readonly Span[]
}

/**
 * Where reports differ on the whole: how many attacks they declare, what initials stand for, whether somebody claimed them, whether
 * somebody was arrested. The latest report's value is shown: these change as days pass.
 */
export function overallDisagreements(
  readings: ReadonlyMap<string, Reading>,
  wave: string | null,
): DisagreementRecord[] {
  const of = (say: (reading: Reading) => Omit<Saying, 'report'>[]): Saying[] =>
    [...readings].flatMap(([report, reading]) => say(reading).map((saying) => ({ report, ...saying })))
  const found = [difference('wave.declared', of(declared), readings), difference('claim.status', of(claimed), readings)]
  found.push(difference('investigation.arrests', of(arrests), readings))
  const marks = of(({ markers }) =>
    markers.map(({ text, expansion, spans }) => ({ value: [text, expansion ?? null], spans })),
  )
  for (const mark of [...new Set(marks.map(({ value }) => (value as string[])[0]!))].sort()) {
    const expansions = marks.filter(({ value }) => (value as string[])[0] === mark && (value as string[])[1] !== null)
    found.push(
      difference(
        `markers.${mark}.expansion`,
        expansions.map((saying) => ({ ...saying, value: (saying.value as string[])[1] })),
        readings,
      ),
    )
  }
  return found.flatMap((one) => (one ? [{ ...one, incident: null, wave }] : []))
}

function declared({ waves }: Reading): Omit<Saying, 'report'>[] {
  return waves.flatMap(({ declared: count, spans }) =>
    count ? [{ value: { min: count.min, max: count.max }, spans: count.span ? [count.span] : spans.slice(0, 1) }] : [],
  )
}

/** A report that says "nobody has claimed it" and one that names who did differ; who denies it is another matter. */
function claimed({ claims }: Reading): Omit<Saying, 'report'>[] {
  const saying = claims.filter(({ status }) => status === 'none' || status === 'claimed')
  return saying.slice(0, 1).map(({ status, spans }) => ({ value: status, spans }))
}

function arrests({ investigations }: Reading): Omit<Saying, 'report'>[] {
  const held = investigations.flatMap(({ detained, spans }) => (detained ? [said(detained, spans, {})] : []))
  if (held.length > 0) return held
  return investigations.flatMap(({ questioned, spans }) =>
    questioned ? [said(questioned, spans, { questioned: true })] : [],
  )
}

function said(count: Count, spans: readonly Span[], more: object): Omit<Saying, 'report'> {
  return { value: { min: count.min, max: count.max, ...more }, spans: count.span ? [count.span] : spans.slice(0, 1) }
}

function difference(
  field: string,
  sayings: readonly Saying[],
  readings: ReadonlyMap<string, Reading>,
): Omit<DisagreementRecord, 'incident' | 'wave'> | null {
  const groups = new Map<string, Saying[]>()
  for (const saying of sayings) {
    const key = typeof saying.value === 'string' ? saying.value.toLowerCase() : JSON.stringify(saying.value)
    groups.set(key, [...(groups.get(key) ?? []), saying])
  }
  if (groups.size < 2) return null
  const values = [...groups.values()]
    .map(sourced)
    .sort((a, b) => b.reports.length - a.reports.length || (JSON.stringify(a.value) < JSON.stringify(b.value) ? -1 : 1))
  const date = ({ report }: Saying) => readings.get(report)?.report.published ?? ''
  const latest = [...sayings].sort((a, b) =>
    date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : a.report < b.report ? -1 : 1,
  )[0]!
  const kind = contradict(values.map(({ value }) => value)) ? 'conflict' : 'detail'
  return { field, difference: kind, values, shown: latest.value, rule: 'latest-report' }
}

/** "Several" and seven can both be right; words that differ cannot. */
function contradict(values: readonly unknown[]): boolean {
  return values.some((a, i) =>
    values.slice(i + 1).some((b) => typeof a === 'string' || fitOf(COUNTED, a, b) === 'conflicts'),
  )
}

function sourced(sayings: readonly Saying[]): SourcedValue<unknown> {
  const spans: ReportSpan[] = sayings.flatMap(({ report, spans: own }) =>
    own.map(({ start, end, text }) => ({ report, start, end, text })),
  )
  return { value: sayings[0]!.value, reports: [...new Set(sayings.map(({ report }) => report))].sort(), spans }
}

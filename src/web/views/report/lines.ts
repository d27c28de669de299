import type { Incident, Reading, Span } from '../../../model/reading.ts'
import { t, tData } from '../../i18n/index.ts'
import { countText, quoteText, valueText } from '../parts/value.ts'
import { visible } from './glyphs.ts'
import type { MarkKind } from './marks.ts'

/** A record, or a field of one, beside the text. */
export interface RecordLine {
  /** Of its marks. */
  readonly id: string
  readonly kind: MarkKind
  readonly text: string
  readonly words: string | null
  readonly start: number | null
}

export interface RecordGroup {
  readonly kind: MarkKind
  /** Of the incident, within the report. */
  readonly local: string | null
  readonly title: string
  readonly lines: readonly RecordLine[]
}

/** Everything that was read in a report, incidents first, each with its fields. */
export function groupsOf(reading: Reading): RecordGroup[] {
  const others = (['marker', 'wave', 'statement', 'measure', 'investigation', 'claim', 'figure', 'hypothesis'] as const)
    .map((kind) => ({ kind, local: null, title: t(`report.kind.${kind}`), lines: OTHERS[kind](reading) }))
    .filter(({ lines }) => lines.length > 0)
  return [...reading.incidents.map(incidentGroup), ...others]
}

const line = (id: string, kind: MarkKind, text: string, span: Span | null | undefined): RecordLine => ({
  id,
  kind,
  text: visible(text),
  words: span ? quoteText(span.text, 90) : null,
  start: span?.start ?? null,
})

function incidentGroup(incident: Incident): RecordGroup {
  const { id, kinds, when, where, spans } = incident
  const title = [valueText('kinds', kinds), where?.name].filter(Boolean).join(', ')
  const lines = [
    line(id, 'incident', '', spans[0]),
    ...(when ? [line(`${id}/when`, 'when', valueText('when', { approximate: false, ...when }), when.span)] : []),
    ...(where ? [line(`${id}/where`, 'where', where.site?.name ?? where.name, where.span)] : []),
    ...thingLines(incident),
  ]
  return { kind: 'incident', local: id, title: visible(title), lines }
}

function thingLines({ id, targets, weapons, damage, casualties, victims, perpetrators }: Incident): RecordLine[] {
  const { killed, wounded } = casualties
  const counted = (field: string, count: typeof killed) =>
    count
      ? [line(`${id}/people`, 'people', `${tData('words', field)}${t('incident.colon')} ${counts(count)}`, count.span)]
      : []
  return [
    ...targets.map(({ kind, span }) => line(`${id}/targets`, 'target', valueText('targets', kind), span)),
    ...weapons.map(({ kind, span }) => line(`${id}/weapons`, 'weapon', valueText('weapons', kind), span)),
    ...damage.map(({ what, count, span }) =>
      line(
        `${id}/damage`,
        'damage',
        [tData('words', `field.damage.${what}.count`), counts(count)].filter(Boolean).join(`${t('incident.colon')} `),
        span,
      ),
    ),
    ...counted('field.casualties.killed', killed),
    ...counted('field.casualties.wounded', wounded),
    ...(victims ?? []).map(({ name, span }) => line(`${id}/people`, 'people', name ?? '', span)),
    ...perpetrators.map(({ name, count, span }) =>
      line(
        `${id}/people`,
        'people',
        [tData('words', 'field.perpetrators.count'), name, counts(count)]
          .filter(Boolean)
          .join(`${t('incident.colon')} `),
        span,
      ),
    ),
  ]
}

function counts(
  count: { readonly min: number | null; readonly max: number | null; approximate?: boolean } | null | undefined,
): string {
  return count ? countText({ approximate: false, ...count }) : ''
}

type Other = 'marker' | 'wave' | 'statement' | 'measure' | 'investigation' | 'claim' | 'figure' | 'hypothesis'
const OTHERS: Readonly<Record<Other, (reading: Reading) => RecordLine[]>> = {
  marker: ({ markers }) => markers.map(({ id, text, spans }) => line(id, 'marker', text, spans[0])),
  wave: ({ waves }) =>
    waves.map(({ id, incidents, spans }) => line(id, 'wave', t('report.incidents', { n: incidents.length }), spans[0])),
  statement: ({ statements }) =>
    statements.map(({ id, speaker, content }) => line(id, 'statement', speaker.name, content)),
  measure: ({ measures }) => measures.map(({ id, by, action }) => line(id, 'measure', by?.name ?? '', action)),
  investigation: ({ investigations }) =>
    investigations.map(({ id, authority, spans }) => line(id, 'investigation', authority.name, spans[0])),
  claim: ({ claims }) => claims.map(({ id, by, spans }) => line(id, 'claim', by?.name ?? '', spans[0])),
  figure: ({ figures }) =>
    figures.map(({ id, what, value, unit, spans }) =>
      line(id, 'figure', [what, value, unit].filter((part) => part !== null).join(' '), spans[0]),
    ),
  hypothesis: ({ hypotheses }) => hypotheses.map(({ id, by, text }) => line(id, 'hypothesis', by?.name ?? '', text)),
}

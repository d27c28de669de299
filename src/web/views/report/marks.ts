import type { Incident, Reading, Span } from '../../../model/reading.ts'

/** What a mark in the text stands for; also the toggles of the legend, in this order. */
export const MARK_KINDS = [
  'incident',
  'when',
  'where',
  'target',
  'weapon',
  'damage',
  'people',
  'marker',
  'wave',
  'statement',
  'measure',
  'investigation',
  'claim',
  'figure',
  'hypothesis',
] as const
/** `sought` is what an address points at. */
export type MarkKind = (typeof MARK_KINDS)[number] | 'sought'

/** Words of the text that one record or one of its fields rests on. */
export interface Mark {
  /** Record and field, `i1/when`: what is lit together. */
  readonly id: string
  readonly kind: MarkKind
  readonly start: number
  readonly end: number
}

/** Every mark of a reading. Spans that the text cannot hold are left out: a mark on wrong words is worse than none. */
export function marksOf(reading: Reading, length: number): Mark[] {
  const marks = [
    ...reading.incidents.flatMap(incidentMarks),
    ...reading.waves.flatMap(({ id, spans, labels }) => [
      ...all(id, 'wave', spans),
      ...all(
        id,
        'wave',
        (labels ?? []).map(({ span }) => span),
      ),
    ]),
    ...records(reading),
  ]
  return marks.filter(({ start, end }) => start >= 0 && end > start && end <= length)
}

function records(reading: Reading): Mark[] {
  return [
    ...reading.statements.flatMap(({ id, content, spans }) =>
      all(id, 'statement', spans.length > 0 ? spans : [content]),
    ),
    ...reading.measures.flatMap(({ id, spans }) => all(id, 'measure', spans)),
    ...reading.investigations.flatMap(({ id, spans }) => all(id, 'investigation', spans)),
    ...reading.claims.flatMap(({ id, spans }) => all(id, 'claim', spans)),
    ...reading.markers.flatMap(({ id, spans }) => all(id, 'marker', spans)),
    ...reading.figures.flatMap(({ id, spans }) => all(id, 'figure', spans)),
    ...reading.hypotheses.flatMap(({ id, text, spans }) => all(id, 'hypothesis', spans.length > 0 ? spans : [text])),
  ]
}

function incidentMarks(incident: Incident): Mark[] {
  const { id, when, where, targets, weapons, damage, casualties, victims, perpetrators, attribution } = incident
  const counts = [casualties.killed?.span, casualties.wounded?.span]
  const people = [
    ...counts,
    ...(victims ?? []).map(({ span }) => span),
    ...perpetrators.map(({ span }) => span),
    attribution,
  ]
  return [
    ...all(id, 'incident', incident.spans),
    ...all(`${id}/when`, 'when', [when?.span]),
    ...all(`${id}/where`, 'where', [where?.span]),
    ...all(
      `${id}/targets`,
      'target',
      targets.map(({ span }) => span),
    ),
    ...all(
      `${id}/weapons`,
      'weapon',
      weapons.map(({ span }) => span),
    ),
    ...all(
      `${id}/damage`,
      'damage',
      damage.map(({ span }) => span),
    ),
    ...all(`${id}/people`, 'people', people),
  ]
}

function all(id: string, kind: MarkKind, spans: readonly (Span | null | undefined)[]): Mark[] {
  return spans.flatMap((span) => (span ? [{ id, kind, start: span.start, end: span.end }] : []))
}

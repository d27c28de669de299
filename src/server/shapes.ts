import { z } from 'zod'
import {
  type CountValue,
  CREDIBILITY,
  type Decision,
  type DecisionAct,
  type DisagreementRecord,
  type IncidentRecord,
  LIKELIHOODS,
  MARKINGS,
  type PlaceValue,
  RELIABILITY,
  type ReportRecord,
  SHOWN_RULES,
  type TimeValue,
  WAVE_EVIDENCE,
  type WaveRecord,
} from '../model/desk.ts'
import { INCIDENT_KINDS, type Reading, TARGET_KINDS, TIME_PRECISIONS, WEAPON_KINDS } from '../model/reading.ts'

/** A shape whose type is the noun's own; that it is the same is what the contract test checks. */
const typed = <T>(shape: z.ZodType): z.ZodType<T> => shape as z.ZodType<T>

export const ROLES = ['reader', 'analyst', 'releaser', 'administrator'] as const
export type Role = (typeof ROLES)[number]
export const SCOPES = ['read', 'write', 'release', 'admin'] as const
export type Scope = (typeof SCOPES)[number]

export type { Marking } from '../model/desk.ts'
export const marking = z.enum(MARKINGS)
export const role = z.enum(ROLES)
export const scope = z.enum(SCOPES)
export const language = z.enum(['en', 'fr'])
const state = z.enum(['proposed', 'confirmed', 'rejected'])
const precision = z.enum(['site', 'place', 'region', 'country', 'unresolved'])
const text = (max: number) => z.string().max(max)
const id = text(40)

/** ISO 8601 local date or date-time. */
export const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?$/)
/** A publication date, as given on the command line. */
export const dateText = text(60)

export const timeValue = typed<TimeValue>(
  z.object({
    from: z.string().nullable(),
    to: z.string().nullable(),
    precision: z.enum(TIME_PRECISIONS),
    approximate: z.boolean(),
  }),
)
export const placeValue = typed<PlaceValue>(
  z.object({
    name: z.string(),
    precision,
    country: z.string().nullable(),
    region: z.string().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    geonames: z.number().nullable(),
  }),
)
const countValue = typed<CountValue>(
  z.object({ min: z.number().nullable(), max: z.number().nullable(), approximate: z.boolean() }),
)
const span = z.object({ report: z.string(), start: z.number(), end: z.number(), text: z.string() })
const difference = z.enum(['none', 'detail', 'conflict'])
const sourced = z.object({ value: z.unknown(), reports: z.array(z.string()), spans: z.array(span) })
const field = z.object({
  values: z.array(sourced),
  shown: z.unknown(),
  rule: z.enum(SHOWN_RULES),
  disagreement: z.boolean(),
  difference,
  decision: z.string().optional(),
})

export const reportRecord = typed<ReportRecord>(
  z.object({
    id: z.string(),
    version: z.number(),
    ref: z.string().nullable(),
    title: z.string().nullable(),
    source: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string(),
    published: z.string().nullable(),
    addedAt: z.string(),
    origin: z.string(),
    reliability: z.enum(RELIABILITY),
  }),
)
export const incidentRecord = typed<IncidentRecord>(
  z.object({
    id: z.string(),
    mentions: z.array(z.string()),
    reports: z.array(z.string()),
    sources: z.number(),
    state,
    credibility: z.enum(CREDIBILITY),
    past: z.boolean(),
    wave: z.string().nullable(),
    attribution: z.array(span),
    spans: z.array(span),
    fields: z.record(z.string(), field),
  }),
)
export const disagreementRecord = typed<DisagreementRecord>(
  z.object({
    incident: z.string().nullable(),
    wave: z.string().nullable(),
    field: z.string(),
    difference: z.enum(['detail', 'conflict']),
    values: z.array(sourced),
    shown: z.unknown(),
    rule: z.enum(SHOWN_RULES),
  }),
)
export const waveRecord = typed<WaveRecord>(
  z.object({
    id: z.string(),
    name: z.string().nullable(),
    incidents: z.array(z.string()),
    candidates: z.array(z.object({ incident: z.string(), weight: z.number() })),
    from: z.string().nullable(),
    to: z.string().nullable(),
    state,
    likelihood: z.enum(LIKELIHOODS),
    probability: z.number(),
    pValue: z.number(),
    evidence: z.array(
      z.object({
        kind: z.enum(WAVE_EVIDENCE),
        speaks: z.enum(['for', 'against']),
        weight: z.number(),
        facts: z.record(z.string(), z.union([z.string(), z.number()])),
        incidents: z.array(z.string()),
        spans: z.array(span),
      }),
    ),
  }),
)

const ids = z.array(id).min(1).max(1000)
const kind = <K extends string>(...names: readonly [K, ...K[]]) => z.enum(names)
export const decisionAct = typed<DecisionAct>(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: kind('merge'), incidents: ids }),
    z.strictObject({ kind: kind('split'), incident: id, mentions: ids }),
    z.strictObject({ kind: kind('detach'), mention: id }),
    z.strictObject({ kind: kind('correct', 'code'), incident: id, field: text(60), value: z.unknown() }),
    z.strictObject({ kind: kind('confirm', 'reject', 'restore'), subject: id }),
    z.strictObject({ kind: kind('wave-rename'), wave: id, name: text(200) }),
    z.strictObject({ kind: kind('wave-join', 'wave-leave', 'wave-split'), wave: id, incidents: ids }),
    z.strictObject({ kind: kind('wave-merge'), waves: ids }),
    z.strictObject({ kind: kind('grade-source'), source: text(200), reliability: z.enum(RELIABILITY) }),
    z.strictObject({ kind: kind('grade-incident'), incident: id, credibility: z.enum(CREDIBILITY) }),
    z.strictObject({ kind: kind('mark'), report: id, marking }),
    z.strictObject({ kind: kind('undo'), decision: id }),
  ]),
)
export const decision = typed<Decision>(
  z.object({
    id: z.string(),
    at: z.string(),
    by: z.string(),
    why: z.string().nullable(),
    act: decisionAct,
    anchors: z.array(z.array(z.string())),
  }),
)

export const reading = typed<Reading>(
  z.looseObject({ schema: z.literal('tocsin.reading/1'), report: z.looseObject({ text: z.string() }) }),
)

export const incidentListItem = z.object({
  id: z.string(),
  state,
  past: z.boolean(),
  wave: z.string().nullable(),
  kinds: z.array(z.enum(INCIDENT_KINDS)).readonly(),
  targets: z.array(z.enum(TARGET_KINDS)).readonly(),
  weapons: z.array(z.enum(WEAPON_KINDS)).readonly(),
  when: timeValue.nullable(),
  where: placeValue.nullable(),
  site: z.string().nullable(),
  killed: countValue.nullable(),
  wounded: countValue.nullable(),
  reports: z.number(),
  disagreements: z.number().optional(),
})
export type IncidentListItem = z.infer<typeof incidentListItem>

/** A column of numbers: base64 of integers, the least byte first. */
const column = z.base64()
const words = z.array(z.string()).readonly()
/**
 * By columns, the n-th of each for the n-th incident; as bytes, because 100,000 of them are many. Not told is -1 for a code, the
 * least number of 32 bits for any other.
 */
export const incidentPoints = z.object({
  revision: z.number(),
  /** Incidents: numbers of each column. */
  size: z.number(),
  /** What codes stand for, by place in the list; of kinds and targets a bit each. */
  words: z.object({
    kinds: words,
    targets: words,
    precision: words,
    state: words,
    wave: words,
    label: words,
    country: words,
  }),
  int32: z.object({
    /** The number in the id. */
    id: column,
    /** 100,000ths of a degree; of what can stand on a map alone. */
    lat: column,
    lon: column,
    /** Minutes since 1970 by the clock at the place. */
    from: column,
    /** Minutes. */
    length: column,
    kinds: column,
    targets: column,
    wave: column,
    label: column,
    country: column,
  }),
  int8: z.object({ precision: column, state: column, past: column }),
})
export type IncidentPoints = z.infer<typeof incidentPoints>

const counts = z.record(z.string(), z.number())
export const incidentFacets = z.object({
  total: z.number(),
  kinds: counts,
  targets: counts,
  countries: counts,
  states: counts,
  waves: counts,
  unplaced: z.number(),
  undated: z.number(),
})
export type IncidentFacets = z.infer<typeof incidentFacets>

export const incidentDetail = z.object({
  incident: incidentRecord,
  reports: z.array(reportRecord),
  decisions: z.array(decision),
  disagreements: z.array(disagreementRecord),
  canonical: z.string(),
  revision: z.number(),
})
/** What a report is called by. */
const reportName = z.object({
  id: z.string(),
  title: z.string().nullable(),
  source: z.string().nullable(),
  language: z.string(),
})
export type ReportName = z.infer<typeof reportName>
export const disagreementList = z.object({
  items: z.array(disagreementRecord),
  /** Those that the values are of. */
  reports: z.array(reportName),
})
export const waveDetail = z.object({
  wave: waveRecord,
  incidents: z.array(incidentListItem),
  candidates: z.array(incidentListItem),
  disagreements: z.array(disagreementRecord),
  /** Those that the evidence and the disagreements are of. */
  reports: z.array(reportName),
  revision: z.number(),
})
export const reportListItem = reportRecord.and(z.object({ incidents: z.number(), marking }))
export const reportDetail = z.object({
  report: reportRecord,
  marking,
  text: z.string(),
  reading,
  mentions: z.array(z.object({ key: z.string(), local: z.string(), incident: z.string().nullable() })),
  versions: z.array(z.object({ version: z.number(), addedAt: z.string(), title: z.string().nullable() })),
})

export const user = z.object({ name: z.string(), role, clearance: marking, language: language.nullable() })
export const session = z.object({
  firstRun: z.boolean(),
  user: user.nullable(),
  csrf: z.string().nullable(),
  version: z.string(),
})

/** RFC 9457. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  code: z.string(),
  advice: z.string().optional(),
})

/** A page of a list. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable(), total: z.number() })

/** What clients call the answers. */
export type IncidentDetail = z.infer<typeof incidentDetail>
export type WaveDetail = z.infer<typeof waveDetail>
export type DisagreementList = z.infer<typeof disagreementList>
export type ReportListItem = z.infer<typeof reportListItem>
export type ReportDetail = z.infer<typeof reportDetail>
export type Session = z.infer<typeof session>
export type Problem = z.infer<typeof problem>
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
  readonly total: number
}

/** `a,b` or the same name several times. */
const several = <T extends z.ZodType>(one: T) =>
  z.preprocess(
    (given) =>
      given === undefined ? undefined : [given].flat().flatMap((part) => String(part).split(',').filter(Boolean)),
    z.array(one).max(100).optional(),
  )
const flag = z.enum(['true', 'false', '1', '0', 'yes', 'no']).transform((given) => /^(?:true|1|yes)$/.test(given))

/** Rows of one page of a list at most: what a screen can show many times over. */
const LIMIT_MAX = 500
export const paging = {
  cursor: text(200).optional(),
  limit: z.coerce.number().int().min(1).max(LIMIT_MAX).default(50),
}
export const filterQuery = {
  wave: several(text(20)),
  kind: several(z.enum(INCIDENT_KINDS)),
  target: several(z.enum(TARGET_KINDS)),
  country: several(z.string().regex(/^(?:[A-Za-z]{2}|none)$/)),
  state: several(state),
  from: localTime.optional(),
  to: localTime.optional(),
  past: flag.optional(),
  placed: flag.optional(),
  q: text(200).optional(),
}
export { flag, id, text }

/**
 * The nouns of the desk: what is kept of reports, how their mentions become incidents, incidents waves, and what people decide.
 * Ids: report `R-` + 12 hex digits of the digest of its key; incident `I-`, wave `W-`, decision `D-` + a serial number of six digits.
 * Ids are never reused; one that was merged away still leads to its incident.
 */
import type {
  Claim,
  Count,
  Figure,
  Hypothesis,
  IncidentKind,
  IncidentStatus,
  Investigation,
  Marker,
  Measure,
  Modality,
  Note,
  PlacePrecision,
  Statement,
  TargetKind,
  TimePrecision,
  WeaponKind,
} from './reading.ts'

/** Words of one report: `text === version.text.slice(start, end)`. */
export interface ReportSpan {
  readonly report: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A report as outputs and pages see it: the current version of one document. */
export interface ReportRecord {
  readonly id: string
  /** 1 for the first; a corrected article is a new version. */
  readonly version: number
  /** The id given with it (JSON lines), or its path. */
  readonly ref: string | null
  readonly title: string | null
  readonly source: string | null
  readonly url: string | null
  /** BCP 47. */
  readonly language: string
  /** ISO 8601 date or date-time as given or found. */
  readonly published: string | null
  /** Instant of intake, ISO 8601 UTC. */
  readonly addedAt: string
  /** Reports that print the same dispatch share this: the smallest report id of the group; its own id when it is alone. */
  readonly origin: string
  /** Admiralty grade of its source; F until someone judged. */
  readonly reliability: Reliability
}

export const RELIABILITY = ['A', 'B', 'C', 'D', 'E', 'F'] as const
/** Admiralty scale of sources: A completely reliable … E unreliable, F cannot be judged. */
export type Reliability = (typeof RELIABILITY)[number]
export const CREDIBILITY = ['1', '2', '3', '4', '5', '6'] as const
/** Admiralty scale of information: 1 confirmed by independent sources … 5 improbable, 6 cannot be judged. */
export type Credibility = (typeof CREDIBILITY)[number]

export const MARKINGS = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const
/** Traffic Light Protocol 2.0 (FIRST), the least restricted first: on a report who may see it, on a person what may be seen. */
export type Marking = (typeof MARKINGS)[number]

/** Local time at the place, half-open, without offset; as `Time` of a reading, without its words. */
export interface TimeValue {
  readonly from: string | null
  readonly to: string | null
  readonly precision: TimePrecision
  readonly approximate: boolean
}

/** As `Place` of a reading, without its words and its site. */
export interface PlaceValue {
  readonly name: string
  readonly precision: PlacePrecision
  readonly country: string | null
  readonly region: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly geonames: number | null
}

export interface SiteValue {
  readonly name: string
  readonly kind: TargetKind
  readonly register: string | null
}

export interface CountValue {
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
}

/** What each field of an incident holds. `damage.vehicle.count` and its like are one field for each damaged thing. */
export interface FieldValues {
  kinds: readonly IncidentKind[]
  status: IncidentStatus
  modality: Modality
  /** Day on which it began, YYYY-MM-DD. */
  date: string
  when: TimeValue
  where: PlaceValue
  site: SiteValue
  targets: readonly TargetKind[]
  weapons: readonly WeaponKind[]
  'damage.vehicle.count': CountValue
  'damage.building.count': CountValue
  'damage.door.count': CountValue
  'damage.equipment.count': CountValue
  'damage.other.count': CountValue
  'casualties.killed': CountValue
  'casualties.wounded': CountValue
  'perpetrators.count': CountValue
  'perpetrators.names': readonly string[]
  /** Names of victims: kept out of public products. */
  'victims.names': readonly string[]
  /** Initials, slogans, symbols, as written. */
  markers: readonly string[]
}
export type FieldName = keyof FieldValues

/** One value, and who says it in which words. */
export interface SourcedValue<T> {
  readonly value: T
  /** Ids of reports. */
  readonly reports: readonly string[]
  readonly spans: readonly ReportSpan[]
}

/** How the values of a field differ: `detail`, one says it more exactly; `conflict`, they cannot all be right. */
export type Difference = 'none' | 'detail' | 'conflict'

export const SHOWN_RULES = ['only-value', 'most-independent-sources', 'most-exact', 'latest-report', 'decided'] as const
/** Which rule picked the value shown; docs/desk.md tells them. */
export type ShownRule = (typeof SHOWN_RULES)[number]

export interface Field<T> {
  /** Most told first. */
  readonly values: readonly SourcedValue<T>[]
  readonly shown: T | null
  readonly rule: ShownRule
  readonly disagreement: boolean
  readonly difference: Difference
  /** The decision that overrides the sources. */
  readonly decision?: string
}
export type Fields = { readonly [Name in FieldName]?: Field<FieldValues[Name]> }

export type ReviewState = 'proposed' | 'confirmed' | 'rejected'

/** Mentions joined, computed from readings and decisions. A field that no report tells is absent. */
export interface IncidentRecord {
  readonly id: string
  /** Keys of mentions: `R-…/n`. */
  readonly mentions: readonly string[]
  readonly reports: readonly string[]
  /** Independent sources: copies of one dispatch count as one. */
  readonly sources: number
  readonly state: ReviewState
  /** Admiralty credibility of the information. */
  readonly credibility: Credibility
  /** Told by all as background. */
  readonly past: boolean
  /** The wave it belongs to, not counting rejected ones. */
  readonly wave: string | null
  /** Whose words, where no report states it on its own account. */
  readonly attribution: readonly ReportSpan[]
  /** The words that tell it, a list over all reports. */
  readonly spans: readonly ReportSpan[]
  readonly fields: Fields
}

/** A mention: one incident as one report tells it. */
export interface MentionRecord {
  /** `R-…/n`: stays the same when the report is read again or corrected. */
  readonly key: string
  readonly report: string
  /** Id of the incident in the reading at hand. */
  readonly local: string
}

export const WAVE_EVIDENCE = [
  'burst',
  'target',
  'means',
  'signature',
  'words',
  'claim',
  'spread',
  'declared',
  'alone',
  'baseline',
] as const
export type WaveEvidenceKind = (typeof WAVE_EVIDENCE)[number]

/** One thing that speaks for or against a wave. */
export interface WaveEvidence {
  readonly kind: WaveEvidenceKind
  readonly speaks: 'for' | 'against'
  /** Log odds it adds (negative: against). */
  readonly weight: number
  /** What was counted: `{ incidents: 9, hours: 31 }`, `{ text: 'DDPF', incidents: 4 }`. */
  readonly facts: Readonly<Record<string, string | number>>
  readonly incidents: readonly string[]
  readonly spans: readonly ReportSpan[]
}

/** ICD-203, row of likelihood. */
export const LIKELIHOODS = [
  'almost no chance',
  'very unlikely',
  'unlikely',
  'roughly even chance',
  'likely',
  'very likely',
  'almost certain',
] as const
export type Likelihood = (typeof LIKELIHOODS)[number]

export interface WaveRecord {
  readonly id: string
  /** As a person or a report names it. */
  readonly name: string | null
  /** Ids, by time. */
  readonly incidents: readonly string[]
  /** Close to it, not in it, best first. */
  readonly candidates: readonly { readonly incident: string; readonly weight: number }[]
  /** Local time of the first and the last member, null when none is dated. */
  readonly from: string | null
  readonly to: string | null
  readonly state: ReviewState
  readonly likelihood: Likelihood
  /** 0..1, the number behind the words. */
  readonly probability: number
  /** Share of seeded permutations with a burst as strong. */
  readonly pValue: number
  readonly evidence: readonly WaveEvidence[]
}

/** A record of one report with the report it comes from; ids are `R-…/id`. */
export type Told<T> = T & { readonly report: string; readonly key: string }

export interface DisagreementRecord {
  /** Null when it is about the wave or the whole. */
  readonly incident: string | null
  readonly wave: string | null
  /** A field's name, or `wave.declared`, `markers.DDPF.expansion`, `claim.status`, `investigation.arrests`. */
  readonly field: string
  readonly difference: Exclude<Difference, 'none'>
  readonly values: readonly SourcedValue<unknown>[]
  readonly shown: unknown
  readonly rule: ShownRule
}

export type DecisionAct =
  | { readonly kind: 'merge'; readonly incidents: readonly string[] }
  | { readonly kind: 'split'; readonly incident: string; readonly mentions: readonly string[] }
  | { readonly kind: 'detach'; readonly mention: string }
  | { readonly kind: 'correct'; readonly incident: string; readonly field: FieldName; readonly value: unknown }
  | { readonly kind: 'confirm' | 'reject' | 'restore'; readonly subject: string }
  | { readonly kind: 'wave-rename'; readonly wave: string; readonly name: string }
  | { readonly kind: 'wave-join' | 'wave-leave'; readonly wave: string; readonly incidents: readonly string[] }
  | { readonly kind: 'wave-split'; readonly wave: string; readonly incidents: readonly string[] }
  | { readonly kind: 'wave-merge'; readonly waves: readonly string[] }
  | { readonly kind: 'grade-source'; readonly source: string; readonly reliability: Reliability }
  | { readonly kind: 'grade-incident'; readonly incident: string; readonly credibility: Credibility }
  | { readonly kind: 'code'; readonly incident: string; readonly field: FieldName; readonly value: unknown }
  | { readonly kind: 'mark'; readonly report: string; readonly marking: Marking }
  | { readonly kind: 'undo'; readonly decision: string }

/** One line of the append-only log. */
export interface Decision {
  readonly id: string
  /** ISO 8601 UTC. */
  readonly at: string
  readonly by: string
  readonly why: string | null
  readonly act: DecisionAct
  /** What the act meant in mentions when it was taken, so that it holds whatever happens to ids later. */
  readonly anchors: readonly (readonly string[])[]
}

/** Everything that a brief or an export may say, and nothing else. Outputs turn it into bytes and look nowhere besides. */
export interface Dossier {
  /** Instant, ISO 8601 UTC: "as of". */
  readonly asOf: string
  /** IANA zone in which local times of the desk are printed, `Europe/Paris`. */
  readonly zone: string
  /** The wave asked for; null for the whole desk. */
  readonly wave: WaveRecord | null
  readonly incidents: readonly IncidentRecord[]
  readonly waves: readonly WaveRecord[]
  /** The mentions of those incidents. */
  readonly mentions: readonly MentionRecord[]
  /** For each report, the key of its main incident's mention. */
  readonly main: Readonly<Record<string, string>>
  readonly reports: readonly ReportRecord[]
  readonly statements: readonly Told<Statement>[]
  readonly measures: readonly Told<Measure>[]
  readonly investigations: readonly Told<Investigation>[]
  readonly claims: readonly Told<Claim>[]
  readonly markers: readonly Told<Marker>[]
  readonly figures: readonly Told<Figure>[]
  readonly hypotheses: readonly Told<Hypothesis>[]
  readonly notes: readonly (Note & { readonly report: string })[]
  readonly declared: readonly {
    readonly report: string
    readonly count: Count
    readonly spans: readonly ReportSpan[]
  }[]
  readonly disagreements: readonly DisagreementRecord[]
  readonly decisions: readonly Decision[]
}

/**
 * The nouns of one report's reading, as docs/reading.schema.json fixes them (schema id `tocsin:reading:1`).
 * Fields may be added; none may be renamed or dropped.
 */

/** UTF-16 offsets into `report.text`, end exclusive; always `text === report.text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

export type Language = 'en' | 'fr'

export const TIME_PRECISIONS = ['minute', 'hour', 'part-of-day', 'day', 'days', 'month', 'year', 'unknown'] as const
export type TimePrecision = (typeof TIME_PRECISIONS)[number]

/** Local time at the place, ISO 8601 without offset, half-open [from, to); null when it cannot be placed on the calendar. */
export interface Time {
  from: string | null
  to: string | null
  precision: TimePrecision
  approximate?: boolean
  span: Span
}

export const INCIDENT_KINDS = [
  'attack',
  'shooting',
  'bombing',
  'arson',
  'stabbing',
  'assault',
  'ramming',
  'assassination',
  'kidnapping',
  'hostage-taking',
  'hijacking',
  'raid',
  'sabotage',
  'vandalism',
  'threat',
  'shelling',
  'drone-attack',
  'riot',
] as const
export type IncidentKind = (typeof INCIDENT_KINDS)[number]

export const TARGET_KINDS = [
  'prison',
  'prison-staff',
  'police',
  'military',
  'government',
  'court',
  'education',
  'religious',
  'transport',
  'telecom',
  'energy',
  'water',
  'health',
  'business',
  'finance',
  'media',
  'diplomatic',
  'political',
  'residence',
  'vehicle',
  'tourism',
  'aid',
  'civilians',
  'other',
] as const
export type TargetKind = (typeof TARGET_KINDS)[number]

export const WEAPON_KINDS = [
  'firearm',
  'assault-rifle',
  'handgun',
  'shotgun',
  'explosive',
  'grenade',
  'incendiary',
  'molotov',
  'blade',
  'blunt',
  'vehicle',
  'firework',
  'rocket',
  'drone',
  'chemical',
  'other',
] as const
export type WeaponKind = (typeof WEAPON_KINDS)[number]

export type PlacePrecision = 'site' | 'place' | 'region' | 'country' | 'unresolved'

export interface Place {
  /** The gazetteer's name when resolved, else as written; of a quarter the name of its city. */
  name: string
  /** The part of the city that is named; the point is its own. */
  quarter?: string
  precision: PlacePrecision
  site?: { name: string; kind: TargetKind; register: string | null } | null
  /** ISO 3166-1 alpha-2. */
  country?: string | null
  region?: string | null
  /** Degrees, WGS 84. */
  lat?: number | null
  lon?: number | null
  geonames?: number | null
  span: Span
}

/** A number as the source gives it: 'fifteen' is 15..15, 'at least six' is 6..null, 'several' is 2..null. */
export interface Count {
  min: number | null
  max: number | null
  approximate?: boolean
  span?: Span
}

export type Modality = 'stated' | 'attributed' | 'alleged' | 'denied' | 'hypothetical'
export type IncidentStatus = 'completed' | 'attempted' | 'foiled'
export type DamageObject = 'vehicle' | 'building' | 'door' | 'equipment' | 'other'
export type DamageState = 'burned' | 'hit' | 'damaged' | 'destroyed' | 'defaced'
export type VictimOutcome = 'killed' | 'wounded' | 'kidnapped' | 'threatened' | 'unharmed' | 'unknown'

export interface Target {
  kind: TargetKind
  count?: Count | null
  span: Span
}
export interface Weapon {
  kind: WeaponKind
  span: Span
}
export interface Damage {
  what: DamageObject
  state: DamageState
  count?: Count | null
  span: Span
}
export interface Victim {
  name?: string | null
  outcome: VictimOutcome
  count?: Count | null
  span: Span
}
export interface Perpetrator {
  kind?: 'individual' | 'organisation'
  name?: string | null
  count?: Count | null
  span: Span
}

export interface Incident {
  id: string
  kinds: IncidentKind[]
  status: IncidentStatus
  modality: Modality
  attribution?: Span | null
  when: Time | null
  where: Place | null
  targets: Target[]
  weapons: Weapon[]
  damage: Damage[]
  casualties: { killed?: Count | null; wounded?: Count | null }
  victims?: Victim[]
  perpetrators: Perpetrator[]
  /** Ids of markers. */
  markers: string[]
  /** Background: told as history, not as this report's news. */
  past?: boolean
  spans: Span[]
  rules?: string[]
}

export interface ReportedWave {
  id: string
  incidents: string[]
  declared?: Count | null
  coordinated?: boolean
  labels?: { text: string; by?: string | null; span: Span }[]
  spans: Span[]
  rules?: string[]
}

/** `name` is the fullest form in the report; `span` the words of the sentence at hand. */
export interface Actor {
  name: string
  role?: string | null
  span: Span
}

export type StatementKind = 'direct' | 'indirect' | 'mixed'
export interface Statement {
  id: string
  speaker: Actor
  kind: StatementKind
  content: Span
  /** What the words are said of, where they only name or judge it: "called *the raid* an act of cowards". */
  about?: Span
  /** Id of the statement whose quotation this one goes on with: one speech, interrupted by its reporting clause. */
  continues?: string
  channel?: string | null
  when?: Time | null
  spans: Span[]
  rules?: string[]
}

export type MeasureStatus =
  | 'demanded'
  | 'proposed'
  | 'announced'
  | 'ordered'
  | 'in-legislation'
  | 'adopted'
  | 'in-force'
  | 'rejected'
export interface Measure {
  id: string
  by: Actor | null
  action: Span
  status: MeasureStatus
  spans: Span[]
  rules?: string[]
}

export type InvestigationStatus = 'opened' | 'under-way' | 'arrest' | 'charged' | 'trial' | 'convicted' | 'closed'
export interface Investigation {
  id: string
  authority: Actor
  status: InvestigationStatus
  detained?: Count | null
  /** People heard who are not said to be held: whether they are suspects is open. */
  questioned?: Count
  offences?: Span[]
  when?: Time | null
  spans: Span[]
  rules?: string[]
}

export type ClaimStatus = 'none' | 'claimed' | 'denied' | 'blamed'
export interface Claim {
  id: string
  status: ClaimStatus
  by?: Actor | null
  channel?: string | null
  spans: Span[]
  rules?: string[]
}

export type MarkerKind = 'initials' | 'slogan' | 'symbol' | 'note' | 'name'
export interface Marker {
  id: string
  kind: MarkerKind
  text: string
  expansion?: string | null
  spans: Span[]
  rules?: string[]
}

export type Verdict = 'consistent' | 'inconsistent' | 'not-comparable'
export interface Figure {
  id: string
  what: string
  value: number
  /** t, km, kg, EUR, USD, GBP …; null for counted things. */
  unit: string | null
  period?: Time | null
  change?: { percent?: number | null; baseline?: number | null; baselinePeriod?: Time | null } | null
  check?: { verdict: Verdict; computed?: number | null; why?: string } | null
  spans: Span[]
  rules?: string[]
}

export interface Hypothesis {
  id: string
  text: Span
  by?: Actor | null
  spans: Span[]
  rules?: string[]
}

/** What the reader must know: an undated report, a declared count that differs, a percentage that does not follow. */
export interface Note {
  code: string
  message: string
  span?: Span | null
}

export interface ReportInfo {
  /** sha256 of the normalised text, hex. */
  id: string
  /** The id given with the report (JSON lines), or the file's path. */
  ref?: string
  title?: string | null
  source?: { name: string; url?: string | null } | null
  /** BCP 47. */
  language: string
  /** ISO 8601 date or date-time; null when neither given nor found in the document. */
  published: string | null
  publishedFrom?: 'given' | 'document' | null
  /** The text that every span indexes into. */
  text: string
}

export interface Reading {
  schema: 'tocsin.reading/1'
  report: ReportInfo
  incidents: Incident[]
  waves: ReportedWave[]
  statements: Statement[]
  measures: Measure[]
  investigations: Investigation[]
  claims: Claim[]
  markers: Marker[]
  figures: Figure[]
  hypotheses: Hypothesis[]
  notes: Note[]
}

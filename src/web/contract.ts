/** Shapes of the HTTP API as the page sees them. */
import type {
  Decision,
  DisagreementRecord,
  IncidentRecord,
  PlaceValue,
  ReportRecord,
  ReviewState,
  TimeValue,
  WaveRecord,
} from '../model/desk.ts'
import type { IncidentKind, PlacePrecision, Reading, TargetKind, WeaponKind } from '../model/reading.ts'

export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly advice?: string
}

export type Role = 'reader' | 'analyst' | 'releaser' | 'administrator'
export type Marking = 'TLP:CLEAR' | 'TLP:GREEN' | 'TLP:AMBER' | 'TLP:AMBER+STRICT' | 'TLP:RED'
export type Scope = 'read' | 'write' | 'release' | 'admin'

export interface SessionUser {
  readonly name: string
  readonly role: Role
  readonly clearance: Marking
  readonly language: string | null
}

export interface Session {
  /** Nobody has an account yet. */
  readonly firstRun: boolean
  readonly user: SessionUser | null
  readonly csrf: string | null
  readonly version: string
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
  readonly total: number
}

export interface IncidentListItem {
  readonly id: string
  readonly state: ReviewState
  readonly past: boolean
  readonly wave: string | null
  readonly kinds: readonly IncidentKind[]
  readonly targets: readonly TargetKind[]
  readonly weapons: readonly WeaponKind[]
  readonly when: TimeValue | null
  readonly where: PlaceValue | null
  readonly site: string | null
  readonly killed: unknown
  readonly wounded: unknown
  readonly reports: number
  readonly disagreements?: number
}

/** Columns: the n-th of each belongs to the n-th incident. */
export interface PointColumns {
  readonly revision: number | string
  readonly id: readonly string[]
  readonly lat: readonly (number | null)[]
  readonly lon: readonly (number | null)[]
  readonly precision: readonly (PlacePrecision | null)[]
  readonly from: readonly (string | null)[]
  readonly to: readonly (string | null)[]
  readonly kind: readonly string[]
  readonly target: readonly string[]
  readonly state: readonly string[]
  readonly wave: readonly (string | null)[]
  readonly label: readonly string[]
  readonly country: readonly (string | null)[]
}

export type Counts = Readonly<Record<string, number>>

export interface Facets {
  readonly total: number
  readonly kinds: Counts
  readonly targets: Counts
  readonly countries: Counts
  readonly states: Counts
  readonly waves: Counts
  readonly unplaced: number
  readonly undated: number
}

export interface IncidentDetail {
  readonly incident: IncidentRecord
  readonly reports: readonly ReportRecord[]
  readonly decisions: readonly Decision[]
  readonly disagreements: readonly DisagreementRecord[]
  readonly canonical: string
}

export interface WaveDetail {
  readonly wave: WaveRecord
  readonly incidents: readonly IncidentListItem[]
  readonly candidates: readonly IncidentListItem[]
  readonly disagreements: readonly DisagreementRecord[]
}

export type ReportListItem = ReportRecord & { readonly incidents: number; readonly marking: Marking }

export interface ReportDetail {
  readonly report: ReportRecord
  readonly marking: Marking
  readonly text: string
  readonly reading: Reading
  readonly mentions: readonly { readonly key: string; readonly local: string; readonly incident: string | null }[]
  readonly versions: readonly { readonly version: number; readonly addedAt: string; readonly title: string | null }[]
}

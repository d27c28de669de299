import type { PlaceValue, TimeValue, WaveEvidence } from '../../model/desk.ts'

/** What is asked of an incident to see whether it belongs to a wave: the values shown, as a desk merged them. */
export interface WaveIncident {
  /** Unique; ties are broken by it, so that the order of the input does not matter. */
  readonly serial: number
  /** Told as background: it counts for how common its class is, and joins no wave. */
  readonly past: boolean
  /** Local time; null when no report dates it. */
  readonly when: TimeValue | null
  readonly where: PlaceValue | null
  /** Id in the register of sites. */
  readonly site: string | null
  /** `INCIDENT_KINDS`. */
  readonly kinds: readonly string[]
  /** `TARGET_KINDS`. */
  readonly targets: readonly string[]
  /** `WEAPON_KINDS`. */
  readonly weapons: readonly string[]
  /** Initials, slogans, symbols, as written. */
  readonly markers: readonly string[]
  /** Waves of reports in which a report groups it with others; `coordinated` where the report calls them so. */
  readonly told: readonly { readonly id: string; readonly coordinated: boolean }[]
  /** Rejected ones count for nothing. */
  readonly state: 'proposed' | 'confirmed' | 'rejected'
}

/** What people decided. It stands against any evidence; where the two contradict, `apart` holds. */
export interface WaveDecisions {
  /** Serials that are one wave. */
  readonly together: readonly (readonly number[])[]
  /** No serial of the first is in one wave with any of the second. */
  readonly apart: readonly (readonly [readonly number[], readonly number[]])[]
}

export interface WaveOptions {
  /** Of the permutations. */
  readonly seed: number
  readonly decided?: WaveDecisions | undefined
}

/** Evidence by serials; the desk adds the words of the reports. */
export interface ProposalEvidence extends Omit<WaveEvidence, 'incidents' | 'spans'> {
  readonly serials: readonly number[]
}

export interface Proposal {
  /** Serials, ascending. */
  readonly members: readonly number[]
  /** Close to it, not in it, best first; `weight` is the log odds of belonging to it. */
  readonly candidates: readonly { readonly serial: number; readonly weight: number }[]
  /** Local time of the first and the end of the last dated member, ISO 8601 without offset. */
  readonly from: string | null
  readonly to: string | null
  /** That they are one wave, 0.01 to 0.99. */
  readonly probability: number
  /** Share of seeded permutations with a burst as strong. */
  readonly pValue: number
  /** Heaviest first. */
  readonly evidence: readonly ProposalEvidence[]
}

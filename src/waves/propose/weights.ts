/** Every number that decides what is proposed. docs/waves.md says where each comes from; training/waves.ts tries others. */
export interface Weights {
  /** How soon a wave's next act follows: a mixture of exponential times, each with its share and its mean in days. */
  readonly pace: readonly { readonly share: number; readonly days: number }[]
  /** Of two acts of one wave: share that have a class of target, means, a neighbourhood, a signature in common. */
  readonly sameTarget: number
  readonly sameMeans: number
  readonly nearby: number
  readonly sameMarker: number
  /** Log odds where only one of two bears a signature, and where they bear different ones. */
  readonly oneMarker: number
  readonly otherMarker: number
  /** Log odds of a report that groups both, of one that calls them coordinated, and of each further such report up to four. */
  readonly told: number
  readonly coordinated: number
  readonly toldAgain: number
  /** Log odds of a wave that no report groups, and of one that no report calls coordinated, where reports group anything. */
  readonly ungrouped: number
  readonly uncalled: number
  /** Log odds of lying in different countries. */
  readonly abroad: number
  /** Log odds from which one incident, or one group, joins another. */
  readonly link: number
  /** How much the number of members that are close in time adds: 0 nothing, 1 as if each drew followers of its own. */
  readonly crowd: number
  /** Of the pairs of two groups, the share of the most alike that tells how alike the groups are. */
  readonly best: number
  /** False waves a month that a desk of ordinary attacks is to stay below. */
  readonly falseAlarmsPerMonth: number
  /**
   * Of what time, target, means and place say, the share that counts for the probability: they are not independent of each
   * other, nor one joining of the next. Of what a signature says the strongest counts in full besides, of what reports say the strongest alone.
   */
  readonly temper: number
  /** Largest share of permutations with a burst as strong. */
  readonly pValue: number
}

export const WEIGHTS: Weights = {
  pace: [
    { share: 0.8, days: 0.3 },
    { share: 0.15, days: 2 },
    { share: 0.05, days: 8 },
  ],
  sameTarget: 0.75,
  sameMeans: 0.8,
  nearby: 0.35,
  sameMarker: 0.6,
  oneMarker: -0.3,
  otherMarker: -1.5,
  told: 3,
  coordinated: 4.5,
  toldAgain: 0.5,
  ungrouped: -0.3,
  uncalled: -0.2,
  abroad: -2.5,
  link: 2.25,
  crowd: 0.5,
  best: 0.75,
  falseAlarmsPerMonth: 0.1,
  temper: 0.25,
  pValue: 0.05,
}

/** Ordinary attacks of all classes in one country, a day, where the desk itself knows no other days. */
export const PRIOR_RATE_PER_DAY = 0.2
/** Days that this assumption weighs against what the desk saw. */
export const PRIOR_DAYS = 10
/** Incidents that the assumed shares of classes weigh against those the desk counted. */
export const PRIOR_INCIDENTS = 20
/** Around an incident, days that say nothing of the ordinary: they may be the wave. */
export const WINDOW_DAYS = 30
/** A desk that saw few days leaves out fewer, a sixth of them, but these at least. */
export const WINDOW_DAYS_LEAST = 5
/** Around an incident, days on either side that say what is ordinary: rates change over years. */
export const LOCAL_DAYS = 365
/** Two dated incidents further apart than this are linked only through others. */
export const REACH_DAYS = 12

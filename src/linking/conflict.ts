import type { Circumstances } from './compare.ts'
import { type Features, fold } from './features.ts'

/** Why two mentions cannot be one incident, whatever else they share. */
export type Conflict =
  | 'same-report'
  | 'other-site'
  | 'other-country'
  | 'other-time'
  | 'elsewhere'
  | 'elsewhere-and-then'

/** The hard conflict of two mentions, or null. `evidence` is their comparison. */
export function conflictOf(a: Features, b: Features, evidence: Circumstances): Conflict | null {
  if (a.report === b.report && !isFragment(evidence)) return 'same-report'
  if (evidence.site === 'other') return 'other-site'
  if (evidence.place === 'other-country') return 'other-country'
  if (evidence.place === 'far' && !names(a, b) && !names(b, a)) return 'elsewhere'
  if (!bothExact(a, b)) return null
  if (evidence.time === 'far') return 'other-time'
  return evidence.place === 'far' && LATER.has(evidence.time) ? 'elsewhere-and-then' : null
}

/**
 * A report that tells two incidents means two. But where one of them lacks what the other has and nothing contradicts, the reader
 * may have taken one act for two: another report may join them.
 */
function isFragment({ place, time, kinds, targets }: Circumstances): boolean {
  if (kinds === 'other' || targets === 'other') return false
  const placeFits = place === 'unknown' || place === 'same-region' || place === 'same-country'
  const timeFits = time === 'same-hours' || time === 'overlap' || time === 'coarse'
  return (placeFits && (timeFits || time === 'unknown')) || (place === 'same' && time === 'unknown')
}

/**
 * One tells the town of the other: then one of the two may be read wrongly. Where neither does, they are two towns, however alike
 * the words: staff reports and agency briefs are written on forms.
 */
function names({ where }: Features, { words }: Features): boolean {
  const parts = fold(where?.name ?? '').split(' ')
  return parts.some((part) => part.length > 2 && words.some(([word]) => word === part))
}

/** Days that cannot be one, however a night is counted. A report may mistake the day or the town, not both. */
const LATER = new Set<Circumstances['time']>(['days', 'weeks'])
const DAY_OR_BETTER = new Set(['minute', 'hour', 'part-of-day', 'day'])

function bothExact({ when: a }: Features, { when: b }: Features): boolean {
  return a !== null && b !== null && DAY_OR_BETTER.has(a.precision) && DAY_OR_BETTER.has(b.precision)
}

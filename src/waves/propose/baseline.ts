import { randomFor } from '../statistics/random.ts'
import { below } from './background.ts'

/** With the observed one this makes 1,000. */
const PERMUTATIONS = 999
/** Once so many were as strong the share is known well enough (Besag and Clifford 1991, Biometrika 78, 301–304). */
const ENOUGH = 20
/** Of a class, the incidents nearest in time that are dated anew. */
const INCIDENTS_MAX = 96
/** A desk that saw less is tested as if it had seen four weeks, else two acts in two days could not be told from any two. */
const PERIOD_DAYS = 28

/**
 * How often as many incidents of a class as the wave has fall within a stretch as long, anywhere in the period, when their dates
 * are drawn anew, each day of the period as likely as the others: the scan statistic in one dimension. Times are in days,
 * ascending; the observed burst counts as one of the permutations.
 */
export function burstP(
  times: readonly number[],
  from: number,
  days: number,
  period: readonly [number, number],
  seed: number,
): number {
  const near = nearest(times, from, days)
  const [start, end] = stretch(near, period)
  const observed = most(Float64Array.from(near), days)
  const random = randomFor(seed, Math.floor(from))
  const drawn = new Float64Array(near.length)
  let asStrong = 1
  let done = 1
  for (; done <= PERMUTATIONS && asStrong <= ENOUGH; done++) {
    for (let i = 0; i < drawn.length; i++) drawn[i] = start + random.unit() * (end - start)
    if (most(drawn.sort(), days) >= observed) asStrong++
  }
  return asStrong / done
}

function nearest(times: readonly number[], from: number, days: number): readonly number[] {
  if (times.length <= INCIDENTS_MAX) return times
  const [first, last] = [below(times, from), below(times, from + days)]
  const spare = Math.max(0, INCIDENTS_MAX - (last - first)) >>> 1
  return times.slice(Math.max(0, first - spare), last + spare)
}

function stretch(times: readonly number[], [first, last]: readonly [number, number]): readonly [number, number] {
  const cut = times.length >= INCIDENTS_MAX - 1
  const [start, end] = cut ? [times[0]!, times.at(-1)!] : [first, last]
  return [Math.min(start, end - PERIOD_DAYS), end]
}

/** The most that any stretch of so many days holds. */
function most(times: Float64Array, days: number): number {
  let best = 0
  for (let first = 0, last = 0; last < times.length; last++) {
    while (times[last]! - times[first]! > days) first++
    best = Math.max(best, last - first + 1)
  }
  return best
}

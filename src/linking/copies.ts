import { foldOf } from '../text/atoms.ts'

/**
 * Copies of one dispatch: texts that share most of their runs of five words (shingles; Broder 1997). Outlets cut a dispatch, put a
 * title on it and change a word here and there; two reports of their own on one event share few runs of five words.
 */
const RUN_WORDS = 5
/** Share of the shorter text's runs that the other has, from which on it is a copy. */
export const COPY_SHARE_MIN = 0.5
/** A text with fewer runs (some 20 words) is too short to tell a copy from chance. */
const RUNS_MIN = 16
/** Smallest hashes kept to find candidates: two texts of equal length that share half share one of them nearly always. */
const BANDS = 24

/** Hashes of the text's runs of words. */
export function runsOf(text: string): Set<number> {
  const words = foldOf(text.toLowerCase()).match(/[\p{L}\d]+/gu) ?? []
  const runs = new Set<number>()
  for (let i = 0; i + RUN_WORDS <= words.length; i++) runs.add(hash(words.slice(i, i + RUN_WORDS).join(' ')))
  return runs
}

/** Fingerprints under which copies meet. */
export function bandsOf(runs: ReadonlySet<number>): string[] {
  if (runs.size < RUNS_MIN) return []
  return [...runs]
    .sort((a, b) => a - b)
    .slice(0, BANDS)
    .map((run) => run.toString(36))
}

/** Whether two texts print the same dispatch. */
export function isCopy(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  if (short.size < RUNS_MIN) return false
  let shared = 0
  for (const run of short) if (long.has(run)) shared++
  return shared / short.size >= COPY_SHARE_MIN
}

/** FNV-1a over UTF-16 units, mixed (Murmur3's finaliser), 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Groups reports that copy each other; gives for each the smallest id of its group. */
export function originsFrom(
  reports: readonly string[],
  copies: readonly { readonly a: string; readonly b: string }[],
): Map<string, string> {
  const parent = new Map<string, string>()
  const find = (id: string): string => {
    const up = parent.get(id)
    return up === undefined || up === id ? id : find(up)
  }
  for (const { a, b } of copies) {
    const [x, y] = [find(a), find(b)].sort() as [string, string]
    if (x !== y) parent.set(y, x)
  }
  return new Map(reports.map((report) => [report, find(report)]))
}

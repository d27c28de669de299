import type { TimePrecision } from '../../model/reading.ts'
import type { Atom } from '../../text/atoms.ts'
import type { TimeMention } from '../state.ts'
import type { Cues } from './cues.ts'

/** A time with its atoms [first, last). */
interface Placed {
  readonly mention: TimeMention
  readonly first: number
  readonly last: number
  /** First atom of its last part: "between" may stand inside ("Tuesday between 9 and 10"). */
  readonly opening: number
}

/** "between 0.30 and 0.50", "from Monday to Wednesday": two times and the words around them become one. */
export function joinRanges(atoms: readonly Atom[], mentions: readonly Placed[], cues: Cues): TimeMention[] {
  const out: Placed[] = []
  for (const placed of mentions) {
    const before = out.at(-1)
    const joined = before && join(atoms, before, placed, cues)
    if (joined)
      out[out.length - 1] = { mention: joined, first: before.first, last: placed.last, opening: placed.opening }
    else out.push(placed)
  }
  return out.map((placed) => placed.mention)
}

function join(atoms: readonly Atom[], one: Placed, two: Placed, cues: Cues): TimeMention | null {
  const a = one.mention
  const b = two.mention
  if (!a.from || !b.to || a.from >= b.to || two.first <= one.last || two.first > one.last + 2) return null
  const gap = atoms.slice(one.last, two.first).map((x) => x.fold)
  const opens = (r: Cues['ranges'][number], at: number) => r.open === '' || r.open === atoms[at]?.fold
  const fitting = cues.ranges.filter((r) => gap[0] === r.middle && gap.length <= 2)
  // "between 7.40 p.m. on Friday and …": the opening word stands before the whole time as well as before its last part.
  const before = fitting.some((r) => opens(r, one.opening - 1)) ? one.opening - 1 : one.first - 1
  const range = fitting.find((r) => opens(r, before))
  if (!range || (gap[1] !== undefined && !cues.connectors.has(gap[1]))) return null
  const days: TimePrecision =
    a.precision === 'day' || b.precision === 'day' ? 'days' : coarser(a.precision, b.precision)
  const clock = a.precision === 'minute' || a.precision === 'hour'
  // A range of clock times ends when the second begins; a range of days includes the second.
  const to = clock && b.from! > a.from ? b.from! : b.to
  const inside = range.open === '' || before >= one.first
  return {
    ...a,
    start: inside ? a.start : atoms[before]!.start,
    end: b.end,
    first: inside ? a.first : atoms[before]!.token,
    last: b.last,
    to,
    precision: clock && a.from.slice(0, 10) !== b.from!.slice(0, 10) ? 'part-of-day' : days,
    approximate: a.approximate || b.approximate,
    rule: `${a.rule}+range+${b.rule}`,
  }
}

const COARSENESS: readonly TimePrecision[] = [
  'minute',
  'hour',
  'part-of-day',
  'day',
  'days',
  'month',
  'year',
  'unknown',
]

function coarser(a: TimePrecision, b: TimePrecision): TimePrecision {
  return COARSENESS.indexOf(a) >= COARSENESS.indexOf(b) ? a : b
}

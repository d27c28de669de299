import type { Atom } from '../../text/atoms.ts'
import type { Doc } from '../../text/doc.ts'
import type { Cues } from './cues.ts'
import type { Match } from './match.ts'

export type Role = 'day' | 'part' | 'clock' | 'other'

export interface Item extends Match {
  readonly role: Role
}

/** Expressions that tell one time together: "Monday evening, at about 9.45". */
export interface Group {
  readonly items: readonly Item[]
  readonly day: Item | null
  readonly part: Item | null
  readonly clock: Item | null
  readonly sentence: number
}

/** Atoms between two parts of one time. */
const GAP = 5

export function roleOf(match: Match): Role {
  const { sense } = match.rule
  const { slots } = match
  switch (sense.kind) {
    case 'clock':
      return 'clock'
    case 'part':
      return sense.which === 'bare' ? 'part' : 'day'
    case 'day':
    case 'same':
    case 'night':
      return 'day'
    case 'ago':
      return slots.unit === 'D' && slots.n !== null ? 'day' : 'other'
    case 'date':
      return slots.day !== undefined || slots.weekday !== undefined || slots.feast ? 'day' : 'other'
    default:
      return 'other'
  }
}

/** Joins neighbouring items of one sentence into groups with at most one day, one part of day and one clock time. */
export function groupItems(doc: Doc, atoms: readonly Atom[], items: readonly Item[], cues: Cues): Group[] {
  const groups: Group[] = []
  let open: Item[] = []
  const close = () => {
    if (open.length > 0) groups.push(made(doc, atoms, open))
    open = []
  }
  items.forEach((item, k) => {
    const last = open.at(-1)
    if (!last || !joins(doc, atoms, open, last, item, cues) || startsNext(atoms, item, items[k + 1], open, cues))
      close()
    open.push(item)
  })
  close()
  return groups
}

function made(doc: Doc, atoms: readonly Atom[], items: readonly Item[]): Group {
  const of = (role: Role) => items.find((i) => i.role === role) ?? null
  return {
    items,
    day: of('day'),
    part: of('part'),
    clock: of('clock'),
    sentence: doc.tokens[atoms[items[0]!.first]!.token]!.sentence,
  }
}

function joins(doc: Doc, atoms: readonly Atom[], open: readonly Item[], last: Item, item: Item, cues: Cues): boolean {
  if (item.role === 'other' || last.role === 'other') return false
  if (open.some((i) => i.role === item.role)) return false
  if (item.role === 'part' && open.some((i) => i.slots.part !== undefined)) return false
  if (item.role === 'day' && item.slots.part !== undefined && open.some((i) => i.role === 'part')) return false
  return isCutOff(atoms, last, item) || isGap(doc, atoms, last.last, item.first, cues)
}

/** "…about 1.30 a.m. Friday in the car park": the stop of "a.m." ends no sentence before a day without preposition. */
function isCutOff(atoms: readonly Atom[], last: Item, item: Item): boolean {
  if (last.role !== 'clock' || item.role !== 'day' || last.slots.meridiem === undefined) return false
  const gap = item.first - last.last
  return gap === 0 || (gap === 1 && atoms[last.last]!.fold === '.' && atoms[last.last]!.glued)
}

function isGap(doc: Doc, atoms: readonly Atom[], from: number, to: number, cues: Cues): boolean {
  if (to - from > GAP) return false
  if (doc.tokens[atoms[from - 1]!.token]!.sentence !== doc.tokens[atoms[to]!.token]!.sentence) return false
  for (let i = from; i < to; i++) if (!cues.connectors.has(atoms[i]!.fold)) return false
  return true
}

/** "…, 18 h 30 ; dimanche 5, à 9 h": the day after a clock belongs to the clock that follows it. */
function startsNext(
  atoms: readonly Atom[],
  item: Item,
  next: Item | undefined,
  open: readonly Item[],
  cues: Cues,
): boolean {
  if (item.role !== 'day' || !next || next.role !== 'clock' || open.at(-1)?.role !== 'clock') return false
  const gap = next.first - item.last
  if (gap > 3) return false
  for (let i = item.last; i < next.first; i++) if (!cues.connectors.has(atoms[i]!.fold)) return false
  return !cues.ranges.some((r) => r.middle === atoms[next.first - 1]?.fold)
}

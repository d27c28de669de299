import { INCIDENT_KINDS, TARGET_KINDS } from '../../model/reading.ts'
import { bits, type Columns, localMs, NONE, STATES } from './columns.ts'
import { folded } from './words.ts'

/** What lists, points and facets may be asked for; several values of one are "or". */
export interface Filter {
  readonly wave?: readonly string[] | undefined
  readonly kind?: readonly (typeof INCIDENT_KINDS)[number][] | undefined
  readonly target?: readonly (typeof TARGET_KINDS)[number][] | undefined
  readonly country?: readonly string[] | undefined
  readonly state?: readonly (typeof STATES)[number][] | undefined
  /** Local, half-open. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly past?: boolean | undefined
  readonly placed?: boolean | undefined
  readonly q?: string | undefined
}

/** Slots that a filter lets through, in the order of the columns. */
export function filtered(columns: Columns, filter: Filter): Uint32Array {
  const passes = testOf(columns, filter)
  const found = new Uint32Array(columns.count)
  let n = 0
  for (let i = 0; i < columns.count; i++) {
    const slot = columns.order[i]!
    if (passes(slot)) found[n++] = slot
  }
  return found.subarray(0, n)
}

function testOf(columns: Columns, filter: Filter): (slot: number) => boolean {
  const tests = [...choices(columns, filter), ...ranges(columns, filter), ...searches(columns, filter)]
  return (slot) => {
    for (const test of tests) if (!test(slot)) return false
    return true
  }
}

type Test = (slot: number) => boolean

function choices(columns: Columns, { kind, target, country, wave, state, past, placed }: Filter): Test[] {
  const tests: Test[] = []
  const { kinds, targets, countries, waves, states } = columns
  if (kind) {
    const mask = bits(INCIDENT_KINDS, kind)
    tests.push((slot) => (kinds[slot]! & mask) !== 0)
  }
  if (target) {
    const mask = bits(TARGET_KINDS, target)
    tests.push((slot) => (targets[slot]! & mask) !== 0)
  }
  if (country) tests.push(among(countries, country, (one) => columns.countryCodes.find(one.toUpperCase())))
  if (wave) tests.push(among(waves, wave, (one) => columns.waveCodes.find(one)))
  if (state) tests.push(among(states, state, (one) => STATES.indexOf(one as (typeof STATES)[number])))
  if (past !== undefined) tests.push((slot) => columns.past[slot] === Number(past))
  if (placed !== undefined) tests.push((slot) => columns.placed[slot] === Number(placed))
  return tests
}

/** `none` asks for rows without any. A word that no row ever had lets nothing through. */
function among(column: ArrayLike<number>, wanted: readonly string[], codeOf: (word: string) => number): Test {
  const codes = new Set(wanted.map((word) => (word === 'none' ? NONE : codeOf(word) < 0 ? Number.NaN : codeOf(word))))
  return (slot) => codes.has(column[slot]!)
}

function ranges({ times }: Columns, { from, to }: Filter): Test[] {
  const tests: Test[] = []
  if (from !== undefined) {
    const first = localMs(from)
    tests.push((slot) => times[slot]! >= first)
  }
  if (to !== undefined) {
    const end = localMs(to)
    tests.push((slot) => times[slot]! < end && times[slot]! !== Number.NEGATIVE_INFINITY)
  }
  return tests
}

/** Every word must be somewhere in what is known of the incident. */
function searches(columns: Columns, { q }: Filter): Test[] {
  const words = folded(q ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
  return words.map((word) => (slot) => columns.text(slot).includes(word))
}

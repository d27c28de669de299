import { type Box, inArea, inPeriod, offKey, type Period, type Points } from './columns.ts'

/** Filters by what an incident is, as the address has them: several values with commas between. */
export interface Choices {
  readonly wave?: string | null
  readonly kind?: string | null
  readonly target?: string | null
  readonly country?: string | null
  readonly state?: string | null
  readonly past?: string | null
}

/** What the page itself narrows, without asking the server. */
export interface Narrowing {
  readonly choices: Choices
  readonly period: Period | null
  readonly area: Box | null
  /** Key of a group of `unplaced`. */
  readonly off: string | null
}

type Test = (i: number) => boolean

/** Indexes for the list, the map and the timeline; each is narrowed by the other two and not by itself. */
export function narrow(points: Points, { choices, period, area, off }: Narrowing) {
  const tests = testsOf(points, choices)
  if (off !== null) tests.push((i) => offKey(points, i) === off)
  const passes: Test = (i) => tests.every((test) => test(i))
  const [list, map, timeline] = [filled(points), filled(points), filled(points)]
  for (let i = 0; i < points.size; i++) {
    if (!passes(i)) continue
    const inTime = inPeriod(points, i, period)
    const inPlace = inArea(points, i, area)
    if (inTime && inPlace) list.push(i)
    if (inTime) map.push(i)
    if (inPlace) timeline.push(i)
  }
  return { list: list.all(), map: map.all(), timeline: timeline.all() }
}

function filled({ size }: Points) {
  const numbers = new Uint32Array(size)
  let length = 0
  return {
    push: (i: number) => {
      numbers[length++] = i
    },
    all: () => numbers.subarray(0, length),
  }
}

/** As the server filters: an incident of several kinds is found by each of them. */
function testsOf({ words, wide, small }: Points, choices: Choices): Test[] {
  const { wave, kind, target, country, state, past } = choices
  const tests: Test[] = []
  if (kind) tests.push(sharing(wide.kinds, bits(words.kinds, kind)))
  if (target) tests.push(sharing(wide.targets, bits(words.targets, target)))
  if (country) tests.push(among(wide.country, words.country, country.toUpperCase()))
  if (wave) tests.push(among(wide.wave, words.wave, wave))
  if (state) tests.push(among(small.state, words.state, state))
  if (past) {
    const wanted = /^(?:true|1|yes)$/.test(past) ? 1 : 0
    tests.push((i) => small.past[i] === wanted)
  }
  return tests
}

function bits(words: readonly string[], wanted: string): number {
  return wanted.split(',').reduce((mask, word) => (words.includes(word) ? mask | (1 << words.indexOf(word)) : mask), 0)
}

function sharing(column: Int32Array, mask: number): Test {
  return (i) => (column[i]! & mask) !== 0
}

/** What is not told has the code -1, and the word `none`. */
function among(column: ArrayLike<number>, words: readonly string[], wanted: string): Test {
  const codes = new Set<number>()
  for (const word of wanted.split(',')) {
    if (word.toLowerCase() === 'none') codes.add(-1)
    else if (words.includes(word)) codes.add(words.indexOf(word))
  }
  return (i) => codes.has(column[i]!)
}

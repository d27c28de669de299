import type { IncidentPoints } from '../../contract.ts'

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number]

/** Half-open, milliseconds of local time taken as UTC. */
export interface Period {
  readonly from: number
  readonly to: number
}

/** A number that is not told. */
const UNTOLD = -(2 ** 31)
const MINUTE = 60_000
/** Parts of a degree. */
const DEGREE = 1e5

type Columns<T, Name extends string> = { readonly [Each in Name]: T }

/** The columns of the server as numbers, newest first, undated last. */
export interface Points {
  readonly size: number
  readonly words: IncidentPoints['words']
  readonly wide: Columns<Int32Array, keyof IncidentPoints['int32']>
  readonly small: Columns<Int8Array, keyof IncidentPoints['int8']>
  /** Start, NaN where undated. */
  readonly time: Float64Array
  /** 1 where there is a dot or a disc to draw. */
  readonly placed: Uint8Array
}

/** Text is made of the rows in sight alone. */
export interface Row {
  readonly id: string
  readonly label: string
  readonly from: string | null
  readonly to: string | null
  readonly kinds: readonly string[]
  readonly targets: readonly string[]
  readonly state: string
  readonly wave: string | null
  readonly precision: string | null
  readonly country: string | null
}

export function pointsOf({ size, words, int32, int8 }: IncidentPoints): Points {
  const wide = mapped(int32, (text) => new Int32Array(bytesOf(text)))
  const small = mapped(int8, (text) => new Int8Array(bytesOf(text)))
  const [time, placed] = [new Float64Array(size), new Uint8Array(size)]
  // A region or a country has coordinates at most of its middle, where nothing happened: it gets no pin.
  const drawn = words.precision.map((word) => word === 'site' || word === 'place')
  for (let i = 0; i < size; i++) {
    const from = wide.from[i]!
    time[i] = from === UNTOLD ? Number.NaN : from * MINUTE
    if (drawn[small.precision[i]!] && wide.lat[i] !== UNTOLD && wide.lon[i] !== UNTOLD) placed[i] = 1
  }
  return { size, words, wide, small, time, placed }
}

function mapped<Name extends string, T>(columns: Columns<string, Name>, make: (text: string) => T): Columns<T, Name> {
  const made = Object.entries<string>(columns).map(([name, text]) => [name, make(text)])
  return Object.fromEntries(made) as Columns<T, Name>
}

function bytesOf(base64: string): ArrayBuffer {
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i)
  return bytes.buffer
}

export function lonOf({ wide }: Points, i: number): number {
  return wide.lon[i]! / DEGREE
}

export function latOf({ wide }: Points, i: number): number {
  return wide.lat[i]! / DEGREE
}

export function idOf({ wide }: Points, i: number): string {
  return `I-${String(wide.id[i]).padStart(6, '0')}`
}

/** Place in the columns of an incident; -1 where it is not there. */
export function indexOf({ wide }: Points, id: string): number {
  return wide.id.indexOf(Number(id.slice(2)))
}

export function rowOf(points: Points, i: number): Row {
  const { words, wide, small, time } = points
  const from = time[i]!
  const length = wide.length[i]!
  return {
    id: idOf(points, i),
    label: words.label[wide.label[i]!] ?? '',
    from: Number.isNaN(from) ? null : local(from),
    to: Number.isNaN(from) || length === UNTOLD ? null : local(from + length * MINUTE),
    kinds: words.kinds.filter((_, bit) => (wide.kinds[i]! >> bit) & 1),
    targets: words.targets.filter((_, bit) => (wide.targets[i]! >> bit) & 1),
    state: words.state[small.state[i]!] ?? '',
    wave: words.wave[wide.wave[i]!] ?? null,
    precision: words.precision[small.precision[i]!] ?? null,
    country: words.country[wide.country[i]!] ?? null,
  }
}

function local(time: number): string {
  return new Date(time).toISOString().slice(0, 19)
}

export function inPeriod(points: Points, i: number, period: Period | null): boolean {
  if (!period) return true
  const time = points.time[i]!
  return time >= period.from && time < period.to
}

export function inArea(points: Points, i: number, area: Box | null): boolean {
  if (!area) return true
  if (!points.placed[i]) return false
  const [west, south, east, north] = area
  const lon = lonOf(points, i)
  const lat = latOf(points, i)
  const across = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east
  return across && lat >= south && lat <= north
}

/** Group of what has no dot: `region:FR`, `country:FR`, `unresolved`; null for what is drawn. */
export function offKey({ words, wide, small, placed }: Points, i: number): string | null {
  if (placed[i]) return null
  const precision = words.precision[small.precision[i]!]
  if (precision === 'region' || precision === 'country') return `${precision}:${words.country[wide.country[i]!] ?? ''}`
  return precision === 'site' || precision === 'place' ? 'no-coordinates' : 'unresolved'
}

export interface OffGroup {
  readonly key: string
  readonly count: number
  /** The first few of them. */
  readonly rows: readonly Row[]
}
const ROWS_IN_GROUP = 20

/** What has no dot on the map, the largest groups first. */
export function unplaced(points: Points, indexes: Uint32Array): OffGroup[] {
  const groups = new Map<string, { count: number; readonly first: number[] }>()
  for (const i of indexes) {
    const key = offKey(points, i)
    if (key === null) continue
    const group = groups.get(key) ?? { count: 0, first: [] }
    groups.set(key, group)
    if (group.count++ < ROWS_IN_GROUP) group.first.push(i)
  }
  return [...groups]
    .map(([key, { count, first }]) => ({ key, count, rows: first.map((i) => rowOf(points, i)) }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}

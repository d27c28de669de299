import type { PointColumns } from '../../contract.ts'
import { wall } from '../../times.ts'

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number]

/** Half-open, milliseconds of local time taken as UTC. */
export interface Period {
  readonly from: number
  readonly to: number
}

/** What the page itself narrows, without asking the server. */
export interface Narrowing {
  readonly period: Period | null
  readonly area: Box | null
  /** Key of a group of `unplaced`. */
  readonly off: string | null
}

/** The columns of the server, with numbers where the page computes. */
export interface Points {
  readonly columns: PointColumns
  readonly size: number
  /** Start, NaN where undated. */
  readonly time: Float64Array
  /** 1 where there is a dot or a disc to draw. */
  readonly placed: Uint8Array
  /** Indexes newest first, undated last, then by id. */
  readonly order: Uint32Array
}

export interface Row {
  readonly id: string
  readonly label: string
  readonly from: string | null
  readonly to: string | null
  readonly kind: string
  readonly target: string
  readonly state: string
  readonly wave: string | null
  readonly precision: string | null
  readonly country: string | null
}

export function pointsOf(columns: PointColumns): Points {
  const size = columns.id.length
  const time = Float64Array.from({ length: size }, (_, i) => {
    const from = columns.from[i]
    return from ? wall(from).getTime() : Number.NaN
  })
  const placed = Uint8Array.from({ length: size }, (_, i) => (drawable(columns, i) ? 1 : 0))
  const order = Uint32Array.from({ length: size }, (_, i) => i).sort(
    (a, b) => key(time[b]!) - key(time[a]!) || (columns.id[a]! < columns.id[b]! ? -1 : 1),
  )
  return { columns, size, time, placed, order }
}

function key(time: number): number {
  return Number.isNaN(time) ? Number.MIN_SAFE_INTEGER : time
}

/** A region or a country has coordinates at most of its middle, where nothing happened: it gets no pin. */
function drawable({ precision, lat, lon }: PointColumns, i: number): boolean {
  return (precision[i] === 'site' || precision[i] === 'place') && lat[i] != null && lon[i] != null
}

export function rowOf({ columns }: Points, i: number): Row {
  return {
    id: columns.id[i]!,
    label: columns.label[i] ?? '',
    from: columns.from[i] ?? null,
    to: columns.to[i] ?? null,
    kind: columns.kind[i] ?? '',
    target: columns.target[i] ?? '',
    state: columns.state[i] ?? '',
    wave: columns.wave[i] ?? null,
    precision: columns.precision[i] ?? null,
    country: columns.country[i] ?? null,
  }
}

export function inPeriod(points: Points, i: number, period: Period | null): boolean {
  if (!period) return true
  const time = points.time[i]!
  return time >= period.from && time < period.to
}

function inArea({ columns, placed }: Points, i: number, area: Box | null): boolean {
  if (!area) return true
  if (!placed[i]) return false
  const [west, south, east, north] = area
  const lon = columns.lon[i]!
  const lat = columns.lat[i]!
  const across = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east
  return across && lat >= south && lat <= north
}

/** Group of what has no dot: `region:FR`, `country:FR`, `unresolved`; null for what is drawn. */
export function offKey({ columns, placed }: Points, i: number): string | null {
  if (placed[i]) return null
  const precision = columns.precision[i]
  if (precision === 'region' || precision === 'country') return `${precision}:${columns.country[i] ?? ''}`
  return precision === 'site' || precision === 'place' ? 'no-coordinates' : 'unresolved'
}

/** Indexes for the list, the map and the timeline; each is narrowed by the other two and not by itself. */
export function narrow(points: Points, { period, area, off }: Narrowing) {
  const list: number[] = []
  const map: number[] = []
  const timeline: number[] = []
  for (const i of points.order) {
    if (off !== null && offKey(points, i) !== off) continue
    const inTime = inPeriod(points, i, period)
    const inPlace = inArea(points, i, area)
    if (inTime && inPlace) list.push(i)
    if (inTime) map.push(i)
    if (inPlace) timeline.push(i)
  }
  return { list, map, timeline }
}

export interface OffGroup {
  readonly key: string
  readonly count: number
  /** The first few of them. */
  readonly rows: readonly Row[]
}
const ROWS_IN_GROUP = 20

/** What has no dot on the map, the largest groups first. */
export function unplaced(points: Points, indexes: readonly number[]): OffGroup[] {
  const groups = new Map<string, number[]>()
  for (const i of indexes) {
    const group = offKey(points, i)
    if (group === null) continue
    const members = groups.get(group)
    if (members) members.push(i)
    else groups.set(group, [i])
  }
  return [...groups]
    .map(([name, members]) => ({
      key: name,
      count: members.length,
      rows: members.slice(0, ROWS_IN_GROUP).map((i) => rowOf(points, i)),
    }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}

import type { IncidentPoints } from '../../contract.ts'
import { histogram } from './bins.ts'
import { type ClusterIndex, clusterIndex } from './clusters.ts'
import { type Box, idOf, indexOf, latOf, lonOf, type Points, pointsOf, type Row, rowOf, unplaced } from './columns.ts'
import { narrow } from './narrow.ts'
import type { AskName, Asks, Message, Reply, Show, Shown } from './worker-shape.ts'

/** Holds the points off the page's thread, so that 100,000 of them never stop a key press. */
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<Message>) => void
  postMessage: (reply: Reply) => void
}

let points: Points | null = null
let list: Uint32Array = new Uint32Array()
let onMap: Uint32Array = list
let clusters: ClusterIndex | null = null

type Handlers = {
  readonly [Name in AskName]: (ask: Asks[Name]['ask']) => Asks[Name]['answer'] | Promise<Asks[Name]['answer']>
}

const handlers: Handlers = {
  load: async ({ url }) => ({ fresh: await load(url) }),
  show: (ask) => show(there(), ask),
  marks: ({ box, zoom }) => {
    if (!points) return []
    clusters ??= clusterIndex(points, onMap)
    return clusters(box, zoom)
  },
  rows: ({ start, count }) => rows(start, count),
  at: ({ index }) => (list[index] === undefined ? null : idOf(there(), list[index])),
  find: ({ id }) => find(there(), id),
}

/** More than a screen holds. */
const FIRST_ROWS = 40

function rows(start: number, count: number): readonly Row[] {
  return Array.from(list.subarray(start, start + count), (i) => rowOf(there(), i))
}

/** Nothing is asked for before the first answer is there. */
function there(): Points {
  if (!points) throw new Error('no points yet')
  return points
}

let held = { url: '', tag: '' }

/** What did not change since is neither sent nor read again. */
async function load(url: string): Promise<boolean> {
  const headers = held.url === url && held.tag !== '' ? { 'If-None-Match': held.tag } : {}
  const response = await fetch(url, { credentials: 'same-origin', cache: 'no-store', headers })
  if (response.status === 304) return false
  if (!response.ok) throw new HttpTrouble(response.status, await response.text())
  points = pointsOf((await response.json()) as IncidentPoints)
  held = { url, tag: response.headers.get('ETag') ?? '' }
  return true
}

function show(points: Points, ask: Show): Shown {
  const found = narrow(points, ask)
  list = found.list
  onMap = found.map
  clusters = null
  return {
    total: points.size,
    listed: list.length,
    first: rows(0, FIRST_ROWS),
    onMap: list.reduce((sum, i) => sum + points.placed[i]!, 0),
    histogram: histogram(points, found.timeline, ask.period, ask.domain),
    off: unplaced(points, ask.off === null ? found.map : list),
    extent: extentOf(points, onMap),
  }
}

function find(points: Points, id: string): Asks['find']['answer'] {
  const i = indexOf(points, id)
  if (i < 0) return null
  const drawn = points.placed[i] === 1
  const time = points.time[i]!
  return {
    index: list.indexOf(i),
    row: rowOf(points, i),
    lat: drawn ? latOf(points, i) : null,
    lon: drawn ? lonOf(points, i) : null,
    time: Number.isNaN(time) ? null : time,
  }
}

function extentOf(points: Points, indexes: Uint32Array): Box | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const i of indexes) {
    if (!points.placed[i]) continue
    const lon = lonOf(points, i)
    const lat = latOf(points, i)
    west = Math.min(west, lon)
    east = Math.max(east, lon)
    south = Math.min(south, lat)
    north = Math.max(north, lat)
  }
  return west > east ? null : [west, south, east, north]
}

class HttpTrouble extends Error {
  readonly status: number

  constructor(status: number, text: string) {
    super(text)
    this.status = status
  }
}

scope.onmessage = async ({ data }) => {
  try {
    const handle = handlers[data.name] as (ask: unknown) => unknown
    scope.postMessage({ n: data.n, answer: await handle(data) })
  } catch (error) {
    scope.postMessage({ n: data.n, problem: problemOf(error) })
  }
}

function problemOf(error: unknown) {
  if (!(error instanceof HttpTrouble)) return { status: 0, text: String(error), body: null }
  try {
    return { status: error.status, text: '', body: JSON.parse(error.message) as unknown }
  } catch {
    return { status: error.status, text: error.message, body: null }
  }
}

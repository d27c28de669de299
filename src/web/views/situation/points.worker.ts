import type { PointColumns } from '../../contract.ts'
import { histogram } from './bins.ts'
import { type ClusterIndex, clusterIndex } from './clusters.ts'
import { type Box, narrow, type Points, pointsOf, rowOf, unplaced } from './columns.ts'
import type { AskName, Asks, Message, Reply, Show, Shown } from './worker-shape.ts'

/** Holds the points off the page's thread, so that 100,000 of them never stop a key press. */
const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<Message>) => void
  postMessage: (reply: Reply) => void
}

let points: Points = pointsOf(emptyColumns())
let list: readonly number[] = []
let onMap: readonly number[] = []
let clusters: ClusterIndex | null = null

type Handlers = {
  readonly [Name in AskName]: (ask: Asks[Name]['ask']) => Asks[Name]['answer'] | Promise<Asks[Name]['answer']>
}

const handlers: Handlers = {
  load: async ({ url }) => ({ fresh: await load(url) }),
  show,
  marks: ({ box, zoom }) => {
    clusters ??= clusterIndex(points, onMap)
    return clusters(box, zoom)
  },
  rows: ({ start, count }) => list.slice(start, start + count).map((i) => rowOf(points, i)),
  at: ({ index }) => (list[index] === undefined ? null : points.columns.id[list[index]]!),
  find: ({ id }) => find(id),
}

let held = { url: '', tag: '' }

/** What did not change since is neither sent nor parsed again. */
async function load(url: string): Promise<boolean> {
  const headers = held.url === url && held.tag !== '' ? { 'If-None-Match': held.tag } : {}
  const response = await fetch(url, { credentials: 'same-origin', cache: 'no-store', headers })
  if (response.status === 304) return false
  if (!response.ok) throw new HttpTrouble(response.status, await response.text())
  points = pointsOf((await response.json()) as PointColumns)
  held = { url, tag: response.headers.get('ETag') ?? '' }
  return true
}

function show(ask: Show): Shown {
  const found = narrow(points, ask)
  list = found.list
  onMap = found.map
  clusters = null
  return {
    total: points.size,
    listed: list.length,
    onMap: list.reduce((sum, i) => sum + points.placed[i]!, 0),
    histogram: histogram(points, found.timeline, ask.period, ask.domain),
    off: unplaced(points, ask.off === null ? found.map : list),
    extent: extentOf(onMap),
  }
}

function find(id: string): Asks['find']['answer'] {
  const i = points.columns.id.indexOf(id)
  if (i < 0) return null
  const drawn = points.placed[i] === 1
  const time = points.time[i]!
  return {
    index: list.indexOf(i),
    row: rowOf(points, i),
    lat: drawn ? points.columns.lat[i]! : null,
    lon: drawn ? points.columns.lon[i]! : null,
    time: Number.isNaN(time) ? null : time,
  }
}

function extentOf(indexes: readonly number[]): Box | null {
  let box: [number, number, number, number] | null = null
  for (const i of indexes) {
    if (!points.placed[i]) continue
    const lon = points.columns.lon[i]!
    const lat = points.columns.lat[i]!
    box ??= [lon, lat, lon, lat]
    box = [Math.min(box[0], lon), Math.min(box[1], lat), Math.max(box[2], lon), Math.max(box[3], lat)]
  }
  return box
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

function emptyColumns(): PointColumns {
  return {
    revision: 0,
    id: [],
    lat: [],
    lon: [],
    precision: [],
    from: [],
    to: [],
    kind: [],
    target: [],
    state: [],
    wave: [],
    label: [],
    country: [],
  }
}

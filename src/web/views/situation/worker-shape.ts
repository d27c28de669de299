import type { Histogram } from './bins.ts'
import type { Box, OffGroup, Period, Row } from './columns.ts'
import type { Narrowing } from './narrow.ts'

/** One thing on the map: a dot, a disc, or a group of them. */
export interface Mark {
  readonly kind: 'site' | 'place' | 'cluster'
  readonly lon: number
  readonly lat: number
  readonly count: number
  /** Id of the incident; empty for a group. */
  readonly id: string
  readonly state: string
  /** Zoom at which a group falls apart; null where its members share one point. */
  readonly opensAt: number | null
}

export interface Show extends Narrowing {
  /** The stretch of time that the timeline shows; null lets it choose. */
  readonly domain: Period | null
}

export interface Shown {
  readonly total: number
  readonly listed: number
  /** The first rows of the list, so that they need not be asked for. */
  readonly first: readonly Row[]
  readonly onMap: number
  readonly histogram: Histogram | null
  readonly off: readonly OffGroup[]
  /** Box around everything on the map. */
  readonly extent: Box | null
}

export interface Found {
  /** Place in the list, -1 where the filters hide it. */
  readonly index: number
  readonly row: Row
  readonly lat: number | null
  readonly lon: number | null
  readonly time: number | null
}

/** What the page asks of the worker, and what it gets. */
export interface Asks {
  load: { ask: { url: string }; answer: { fresh: boolean } }
  show: { ask: Show; answer: Shown }
  marks: { ask: { box: Box; zoom: number }; answer: readonly Mark[] }
  rows: { ask: { start: number; count: number }; answer: readonly Row[] }
  find: { ask: { id: string }; answer: Found | null }
  /** The list's id at a place. */
  at: { ask: { index: number }; answer: string | null }
}
export type AskName = keyof Asks

export type Message = {
  readonly [Name in AskName]: { readonly n: number; readonly name: Name } & Asks[Name]['ask']
}[AskName]
export type Reply = { readonly n: number } & (
  | { readonly answer: unknown }
  | { readonly problem: { readonly status: number; readonly text: string; readonly body: unknown } }
)

import { scaleUtc } from 'd3-scale'
import type { Period } from './columns.ts'

export const HEIGHT = 108
/** Room for the labels of the axis. */
export const AXIS = 22
/** Half a label. */
const SIDE = 24
const LABEL_PX = 92

export interface Scale {
  readonly domain: Period
  readonly x: (time: number) => number
  readonly invert: (x: number) => number
  readonly ticks: readonly Date[]
}

/** Local times as UTC on the axis: no zone of the browser moves them. */
export function scaleOf(domain: Period, width: number): Scale {
  const scale = scaleUtc([domain.from, domain.to], [SIDE, Math.max(SIDE + 1, width - SIDE)]).clamp(true)
  return {
    domain,
    x: (time) => scale(time),
    invert: (x) => scale.invert(x).getTime(),
    ticks: scale.ticks(Math.max(2, Math.floor(width / LABEL_PX))),
  }
}

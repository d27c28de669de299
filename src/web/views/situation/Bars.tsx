import { type Language, language } from '../../store.ts'
import type { Histogram } from './bins.ts'
import type { Period } from './columns.ts'
import { AXIS, HEIGHT, type Scale } from './scale.ts'

interface BarsProps {
  readonly histogram: Histogram
  readonly scale: Scale
  readonly period: Period | null
  /** Time of the selected incident. */
  readonly mark: number | null | undefined
}

const BASE = HEIGHT - AXIS

export function Bars({ histogram, scale, period, mark }: BarsProps) {
  const highest = Math.max(1, ...histogram.bars.map(({ count }) => count))
  return (
    <>
      {histogram.bars.map(({ from, to, count, within }) => {
        const left = scale.x(from)
        const width = Math.max(1, scale.x(to) - left - 1)
        return (
          <g key={from}>
            {count > within && <rect class="bar" x={left} width={width} {...tall(count, highest)} />}
            {within > 0 && <rect class="bar bar-in" x={left} width={width} {...tall(within, highest)} />}
          </g>
        )
      })}
      <line class="axis" x1={0} x2="100%" y1={BASE} y2={BASE} />
      {scale.ticks.map((tick) => tickMark(tick, scale, language.value))}
      {period && <Brush period={period} scale={scale} />}
      {mark != null && <line class="bar-mark" x1={scale.x(mark)} x2={scale.x(mark)} y1={4} y2={BASE} />}
    </>
  )
}

/** Few incidents beside many are still seen. */
const LEAST_PX = 2

function tall(count: number, highest: number): { y: number; height: number } {
  const height = Math.max(LEAST_PX, (count / highest) * (BASE - 12))
  return { y: BASE - height, height }
}

function tickMark(tick: Date, scale: Scale, lang: Language) {
  const x = scale.x(tick.getTime())
  return (
    <g key={tick.getTime()}>
      <line class="axis" x1={x} x2={x} y1={BASE} y2={BASE + 4} />
      <text class="tick" x={x} y={HEIGHT - 5} text-anchor="middle">
        {tickText(tick, scale, lang)}
      </text>
    </g>
  )
}

const DAY = 86_400_000

function tickText(tick: Date, { domain, ticks }: Scale, lang: Language): string {
  const step = (ticks[1]?.getTime() ?? domain.to) - (ticks[0]?.getTime() ?? domain.from)
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { timeZone: 'UTC', ...tickShape(tick, step) }).format(
    tick,
  )
}

function tickShape(tick: Date, step: number): Intl.DateTimeFormatOptions {
  if (step >= 360 * DAY) return { year: 'numeric' }
  if (step >= 27 * DAY) return { month: 'short', year: 'numeric' }
  if (step >= DAY || tick.getTime() % DAY === 0) return { day: 'numeric', month: 'short' }
  return { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
}

function Brush({ period, scale }: { readonly period: Period; readonly scale: Scale }) {
  const left = scale.x(period.from)
  const right = scale.x(period.to)
  return (
    <>
      <rect class="brush" x={left} y={0} width={Math.max(1, right - left)} height={BASE} />
      {[left, right].map((x, i) => (
        <rect key={i === 0 ? 'from' : 'to'} class="brush-end" x={x - 2} y={0} width={4} height={BASE} rx={2} />
      ))}
    </>
  )
}

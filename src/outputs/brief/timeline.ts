import type { TimePrecision } from '../../model/reading.ts'
import { shorten } from './clean.ts'
import { BRIEF_WORDS } from './context.ts'
import { phrase } from './inline.ts'
import type { Brief, TimelineRow } from './shape.ts'
import { ACCENT, drawing, element, escapeXml, FAINT, textElement } from './svg.ts'
import { choose, fill } from './typeset.ts'

const WIDTH = 720
const LEFT = 190
const RIGHT = 14
const TOP = 34
const ROW = 20
/** As many rows as one page holds; the table has them all. */
const ROWS_MAX = 44
const LABEL_CHARS_MAX = 20
const HOUR_MS = 3_600_000
const STEPS_HOURS = [1, 3, 6, 12, 24, 48, 168, 336, 720, 2160, 8760, 87_600]
const TICKS_MAX = 8

/** How strongly a bar is drawn: the less exact, the fainter. */
const STRENGTH: Readonly<Record<TimePrecision, string>> = {
  minute: '1',
  hour: '0.9',
  'part-of-day': '0.75',
  day: '0.55',
  days: '0.45',
  month: '0.3',
  year: '0.2',
  unknown: '0.2',
}
const COARSE: ReadonlySet<TimePrecision> = new Set(['month', 'year', 'unknown'])

interface Scale {
  readonly from: number
  readonly to: number
  /** Milliseconds between ticks. */
  readonly step: number
  x(at: number): number
}

/** When the incidents took place, as SVG: a tick for a minute, a bar for an interval; null when none is dated. */
export function renderTimeline(brief: Brief): string | null {
  const rows = brief.timeline.rows.slice(0, ROWS_MAX)
  if (rows.length === 0) return null
  const left = brief.timeline.rows.length - rows.length
  const scale = scaleOf(rows)
  const height = TOP + ROW * rows.length + (left > 0 ? 24 : 8)
  const title = phrase(brief, ({ picture }) => picture.timeline)
  return drawing('timeline', title, WIDTH, height, [
    ...axis(scale, TOP + ROW * rows.length, brief),
    ...rows.flatMap((row, i) => line(row, TOP + ROW * i, scale)),
    ...(left > 0 ? [textElement(cutText(left, brief), { x: 8, y: height - 8, fill: FAINT, class: 'faint' })] : []),
  ])
}

function cutText(left: number, { language }: Brief): string {
  const { picture, locale } = BRIEF_WORDS[language]
  return fill(choose(picture.cut, left, locale), language, { n: String(left) })
}

const millis = (iso: string) => Date.parse(`${iso.length > 10 ? iso : `${iso}T00:00:00`}Z`)

/** Months and years would press everything else into a corner: they are cut at the ends of what is known better. */
function scaleOf(rows: readonly TimelineRow[]): Scale {
  const exact = rows.filter(({ precision }) => !COARSE.has(precision))
  const meant = exact.length > 0 ? exact : rows
  const first = Math.min(...meant.map(({ from }) => millis(from)))
  const last = Math.max(...meant.map(({ from, to }) => millis(to ?? from)))
  const span = Math.max(last - first, HOUR_MS)
  const step = (STEPS_HOURS.find((hours) => span / (hours * HOUR_MS) <= TICKS_MAX) ?? 876_000) * HOUR_MS
  const from = Math.floor(first / step) * step
  const to = Math.max(Math.ceil(last / step) * step, from + step)
  const width = WIDTH - LEFT - RIGHT
  const x = (at: number) => LEFT + (width * (Math.min(Math.max(at, from), to) - from)) / (to - from)
  return { from, to, step, x }
}

function axis({ from, to, step, x }: Scale, bottom: number, brief: Brief): string[] {
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step)
  return ticks.flatMap((at, i) => {
    const end = i === ticks.length - 1
    const place = { x: x(at), 'text-anchor': end ? 'end' : 'middle', 'font-size': 9, fill: FAINT, class: 'faint' }
    const iso = new Date(at).toISOString()
    const midnight = iso.slice(11, 16) === '00:00'
    const day = `${iso.slice(8, 10)}/${iso.slice(5, 7)}${step >= 8760 * HOUR_MS || i === 0 ? `/${iso.slice(0, 4)}` : ''}`
    const clock = fill(BRIEF_WORDS[brief.language].values.clock, brief.language, {
      h: iso.slice(11, 13),
      m: iso.slice(14, 16),
    })
    return [
      element('path', { d: `M${Math.round(x(at))} ${TOP - 6}V${bottom}`, stroke: '#d5dbe1', class: 'grid' }),
      ...(midnight || i === 0 ? [textElement(day, { ...place, y: TOP - 20 })] : []),
      ...(step < 24 * HOUR_MS ? [textElement(clock, { ...place, y: TOP - 9 })] : []),
    ]
  })
}

function line(row: TimelineRow, top: number, scale: Scale): string[] {
  const label = `${row.incident} ${shorten(row.label, LABEL_CHARS_MAX)}`
  return [textElement(label, { x: 8, y: top + 14, class: 'label' }), mark(row, top, scale)]
}

function mark({ from, to, precision, words }: TimelineRow, top: number, { x }: Scale): string {
  const start = x(millis(from))
  const end = x(to === null ? millis(from) : millis(to))
  const told = element('title', {}, [escapeXml(words)])
  if (precision === 'minute' || to === null) {
    const circle = { cx: start, cy: top + 10, r: 4.5, fill: ACCENT, class: 'tick' }
    return element('circle', circle, [told])
  }
  const bar = { x: start, y: top + 5, width: Math.max(end - start, 3), height: 10, rx: 2, fill: ACCENT, class: 'bar' }
  return element('rect', { ...bar, 'fill-opacity': STRENGTH[precision] }, [told])
}

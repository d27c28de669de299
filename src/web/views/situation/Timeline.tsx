import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button } from '../../components/Button.tsx'
import { formatNumber, t } from '../../i18n/index.ts'
import { language } from '../../store.ts'
import { formatUtc } from '../../times.ts'
import { Bars } from './Bars.tsx'
import type { Histogram } from './bins.ts'
import { dragged, type Grip, gripAt, keyed, snapped } from './brush.ts'
import type { Period } from './columns.ts'
import { usePlay } from './play.ts'
import { HEIGHT, type Scale, scaleOf } from './scale.ts'
import type { Situation } from './state.ts'

interface TimelineProps {
  readonly situation: Situation
}

/** How many incidents began when; a brush over it is the period that map and list show. */
export function Timeline({ situation }: TimelineProps) {
  const histogram = situation.shown.value?.histogram ?? null
  return (
    <section class="card timeline" aria-labelledby="timeline-title">
      <div class="timeline-head">
        <h2 id="timeline-title">{t('situation.timeline')}</h2>
        {histogram && <Tools situation={situation} histogram={histogram} />}
      </div>
      {histogram ? (
        <Chart situation={situation} histogram={histogram} />
      ) : (
        <p class="muted">{t('situation.noDates')}</p>
      )}
    </section>
  )
}

interface PartProps extends TimelineProps {
  readonly histogram: Histogram
}

function Tools({ situation, histogram }: PartProps) {
  const play = usePlay(situation, histogram.domain)
  const period = situation.period.value
  const zoomed = histogram.before + histogram.after > 0 || situation.domain.value !== null
  return (
    <div class="timeline-tools no-print">
      <Button aria-pressed={play.playing} onClick={play.toggle}>
        {play.playing ? t('situation.stop') : t('situation.play')}
      </Button>
      {period && (
        <>
          <Button onClick={() => zoomTo(situation, period)}>{t('situation.zoomToPeriod')}</Button>
          <Button onClick={() => clearPeriod(situation)}>{t('situation.wholePeriod')}</Button>
        </>
      )}
      {zoomed && <Button onClick={() => zoomTo(situation, histogram.whole)}>{t('situation.wholeTime')}</Button>}
    </div>
  )
}

function zoomTo(situation: Situation, domain: Period): void {
  situation.domain.value = { from: domain.from, to: domain.to }
}

function clearPeriod(situation: Situation): void {
  situation.brush(null)
  situation.settle()
}

function Chart({ situation, histogram }: PartProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useSignal(600)
  // Before anything is painted: a chart wider than a telephone would stretch the page.
  useLayoutEffect(() => {
    const fit = () => (width.value = box.current?.clientWidth ?? 600)
    fit()
    const watcher = new ResizeObserver(fit)
    if (box.current) watcher.observe(box.current)
    return () => watcher.disconnect()
  }, [])
  const scale = scaleOf(histogram.domain, width.value)
  const hand = useHand(situation, scale, histogram.bars[0]!.to - histogram.bars[0]!.from)
  return (
    <div ref={box} class="timeline-chart">
      <svg width={width.value} height={HEIGHT} viewBox={`0 0 ${width.value} ${HEIGHT}`} aria-hidden="true" {...hand}>
        <Bars histogram={histogram} scale={scale} period={situation.period.value} mark={situation.found.value?.time} />
      </svg>
      <Handle end="from" situation={situation} histogram={histogram} scale={scale} />
      <Handle end="to" situation={situation} histogram={histogram} scale={scale} />
      <Foot histogram={histogram} />
    </div>
  )
}

/** Brushing by mouse, pen or finger. */
function useHand(situation: Situation, scale: Scale, barLength: number) {
  const held = useRef<{ grip: Grip; start: number; before: Period | null; moved: boolean } | null>(null)
  const timeAt = (event: PointerEvent) => scale.invert(event.clientX - svgLeft(event))
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return
      const before = situation.period.peek()
      const span = before && ([scale.x(before.from), scale.x(before.to)] as const)
      const grip = gripAt(event.clientX - svgLeft(event), span, event.pointerType)
      held.current = { grip, start: timeAt(event), before, moved: false }
      ;(event.currentTarget as Element).setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent) => {
      if (!held.current) return
      const { grip, start, before } = held.current
      const now = timeAt(event)
      if (!held.current.moved && Math.abs(scale.x(now) - scale.x(start)) < 3) return
      held.current.moved = true
      situation.brush(snapped(dragged(grip, before, start, now, scale.domain), barLength))
    },
    onPointerUp: () => {
      // A click without a drag beside the brush takes it away.
      if (held.current && !held.current.moved && held.current.grip === 'new') situation.brush(null)
      held.current = null
      situation.settle()
    },
    onPointerCancel: () => {
      held.current = null
      situation.settle()
    },
  }
}

function svgLeft(event: PointerEvent): number {
  return (event.currentTarget as Element).getBoundingClientRect().left
}

interface HandleProps extends PartProps {
  readonly end: 'from' | 'to'
  readonly scale: Scale
}

/** An end of the brush as a slider: by keyboard, and for screen readers. */
function Handle({ end, situation, histogram, scale }: HandleProps) {
  const { domain, bars } = histogram
  const period = situation.period.value ?? domain
  const shownAt = Math.min(domain.to, Math.max(domain.from, period[end]))
  const step = bars[0]!.to - bars[0]!.from
  const onKeyDown = (event: KeyboardEvent) => {
    const [low, high] = end === 'from' ? [domain.from, period.to - step] : [period.from + step, domain.to]
    const value = keyed(event.key, shownAt, step, low, high)
    if (value === null) return
    event.preventDefault()
    situation.brush({ ...period, [end]: value })
  }
  return (
    <div
      class="handle no-print"
      role="slider"
      tabIndex={0}
      aria-label={t(end === 'from' ? 'situation.periodFrom' : 'situation.periodTo')}
      aria-valuemin={domain.from}
      aria-valuemax={domain.to}
      aria-valuenow={shownAt}
      aria-valuetext={formatUtc(new Date(shownAt), 'minute', language.value)}
      style={{ transform: `translateX(${scale.x(shownAt)}px)` }}
      onKeyDown={onKeyDown}
      onKeyUp={situation.settle}
      onBlur={situation.settle}
    />
  )
}

function Foot({ histogram }: { readonly histogram: Histogram }) {
  const { before, after, undated, unit } = histogram
  return (
    <>
      <p class="timeline-foot muted">
        {t(`situation.unit.${unit}`)}
        {before > 0 && ` · ${t('situation.before', { n: before })}`}
        {after > 0 && ` · ${t('situation.after', { n: after })}`}
        {undated > 0 && ` · ${t('situation.undated', { n: undated })}`}
      </p>
      <BarsTable histogram={histogram} />
    </>
  )
}

/** The bars in numbers, for those who do not see them. */
function BarsTable({ histogram }: { readonly histogram: Histogram }) {
  const bars = histogram.bars.filter(({ count }) => count > 0)
  return (
    <div class="hidden-text">
      <table>
        <caption>{t('situation.timelineTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('situation.column.when')}</th>
            <th scope="col">{t('situation.column.count')}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ from, count, within }) => (
            <tr key={from}>
              <th scope="row">{formatUtc(new Date(from), 'minute', language.value)}</th>
              <td>{within === count ? formatNumber(count) : `${formatNumber(within)} / ${formatNumber(count)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

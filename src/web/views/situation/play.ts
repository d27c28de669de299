import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Period } from './columns.ts'
import type { Situation } from './state.ts'

/** The whole stretch goes by in this time. */
const LENGTH_MS = 12_000
const STEP_MS = 120
/** Fewer, calmer steps for those who asked for less motion. */
const CALM_STEP_MS = 1500

/** Lets the period grow from its beginning, so that incidents appear as they happened. */
export function usePlay(situation: Situation, domain: Period) {
  const playing = useSignal(false)
  const timer = useRef<ReturnType<typeof setInterval> | undefined>(undefined)
  const stop = (settle: boolean) => {
    clearInterval(timer.current)
    playing.value = false
    if (settle) situation.settle()
  }
  useEffect(() => () => stop(false), [])
  const start = () => {
    const before = situation.period.peek() ?? domain
    const range = { from: Math.max(domain.from, before.from), to: Math.min(domain.to, before.to) }
    const step = matchMedia('(prefers-reduced-motion: reduce)').matches ? CALM_STEP_MS : STEP_MS
    const begun = performance.now()
    playing.value = true
    timer.current = setInterval(() => {
      const share = Math.min(1, (performance.now() - begun) / LENGTH_MS)
      situation.brush({ from: range.from, to: range.from + (range.to - range.from) * share })
      if (share === 1) stop(true)
    }, step)
  }
  return { playing: playing.value, toggle: () => (playing.peek() ? stop(true) : start()) }
}

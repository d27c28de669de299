import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { Row } from './columns.ts'
import type { Situation } from './state.ts'

/** Height of a row in root ems, as in the style sheet: it grows with the reader's letters. */
const ROW_REM = 5
const SPARE_ROWS = 6
/** Which rows of a long list are in sight. */
export function useWindow(box: RefObject<HTMLElement | null>, count: number) {
  const top = useSignal(0)
  const height = useSignal(600)
  const rowHeight = ROW_REM * rootPixels()
  useLayoutEffect(() => watchHeight(box.current, (pixels) => (height.value = pixels)), [box.current])
  const first = Math.floor(top.value / rowHeight)
  const page = Math.max(1, Math.floor(height.value / rowHeight))
  return {
    rowHeight,
    page,
    start: Math.max(0, first - SPARE_ROWS),
    end: Math.min(count, first + page + SPARE_ROWS + 1),
    onScroll: (event: Event) => {
      top.value = (event.currentTarget as HTMLElement).scrollTop
    },
    reveal: (index: number) => reveal(box.current, index * rowHeight, rowHeight),
  }
}

function rootPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}

function watchHeight(element: HTMLElement | null, tell: (pixels: number) => void): (() => void) | undefined {
  if (!element) return
  const watcher = new ResizeObserver(() => tell(element.clientHeight))
  watcher.observe(element)
  return () => watcher.disconnect()
}

function reveal(element: HTMLElement | null, top: number, rowHeight: number): void {
  if (!element) return
  const bottom = element.scrollTop + element.clientHeight
  if (top < element.scrollTop) element.scrollTop = top
  else if (top + rowHeight > bottom) element.scrollTop = top + rowHeight - element.clientHeight
}

export interface SeenRow {
  readonly index: number
  readonly row: Row | null
}

/** The rows in sight, from the worker; those of the last list stay until the new ones are there. */
export function useRows(situation: Situation, start: number, end: number): readonly SeenRow[] {
  const [known, setKnown] = useState<{ start: number; rows: readonly Row[] }>({ start: 0, rows: [] })
  const version = situation.version.value
  const first = situation.shown.value?.first ?? []
  const there = end <= first.length
  useEffect(() => {
    if (end <= start || there) return
    void situation.client
      .latest('rows', { start, count: end - start })
      .then((rows) => rows && setKnown({ start, rows }))
  }, [start, end, version])
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => ({
    index: start + i,
    row: (there ? first[start + i] : known.rows[start + i - known.start]) ?? null,
  }))
}

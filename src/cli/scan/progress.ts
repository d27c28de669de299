import type { WriteStream } from 'node:tty'
import { SingleBar } from 'cli-progress'
import { SCAN_WORDS as WORDS } from '../words-scan.ts'

/** A bar on a terminal; nothing elsewhere. */
export interface ProgressBar {
  readonly step: (done: number, total: number) => void
  end(): void
}

/** What is done sooner needs no bar. */
const SHOWN_AFTER_MS = 500

/** Draws on `stream` when that is a terminal, and clears the line at the end. */
export function progressBar(stream: WriteStream): ProgressBar {
  if (!stream.isTTY) return { step() {}, end() {} }
  const bar = new SingleBar({ stream, format: WORDS.progress, clearOnComplete: true, hideCursor: true, barsize: 30 })
  const startedAt = performance.now()
  let shown = false
  return {
    step(done, total) {
      if (performance.now() - startedAt < SHOWN_AFTER_MS) return
      if (shown) bar.update(done)
      else bar.start(total, done)
      shown = true
    },
    end() {
      if (shown) bar.stop()
    },
  }
}

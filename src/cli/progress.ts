import type { WriteStream } from 'node:tty'
import { WORDS } from './words.ts'

/** Tells on a terminal how far the reading of many reports is; silent elsewhere. */
export interface Progress {
  step(): void
  /** Says something else on the same terminal, without mixing it with the counter. */
  say(write: () => void): void
  end(): void
}

const CLEAR_LINE = '\r\x1b[K'
const STEP_EVERY = 16

/** Counts on `stream` when that is a terminal and standard output is not (there, the readings show it themselves). */
export function progress(
  files: number,
  stream: Pick<WriteStream, 'isTTY' | 'write'>,
  outputIsTerminal = process.stdout.isTTY,
): Progress {
  if (!stream.isTTY || outputIsTerminal) return { step() {}, say: (write) => write(), end() {} }
  let done = 0
  const show = (): boolean => stream.write(`${CLEAR_LINE}${WORDS.progress(done, files)}`)
  return {
    step() {
      if (done++ % STEP_EVERY === 0) show()
    },
    say(write) {
      stream.write(CLEAR_LINE)
      write()
      show()
    },
    end: () => void stream.write(CLEAR_LINE),
  }
}

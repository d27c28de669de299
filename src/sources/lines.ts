import { type Trouble, trouble } from '../model/errors.ts'
import { LINE_BYTES_MAX } from '../model/limits.ts'
import { fileTrouble, type SourceFile } from './files.ts'

/** One line's bytes without its line break; `number` counts from 1. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array
}

const NEWLINE = 0x0a

/**
 * Lines of a source, read in pieces: memory stays at one line. A line over the limit comes as Trouble and is skipped;
 * the ones after it go on.
 */
export async function* lines(file: SourceFile): AsyncGenerator<Line | Trouble> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 1
  const finish = (): Line | Trouble => {
    const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts, Math.min(size, LINE_BYTES_MAX))
    const line = size > LINE_BYTES_MAX ? tooLong(file.path, number) : { number, bytes }
    parts = []
    size = 0
    number++
    return line
  }
  try {
    for await (const chunk of file.chunks) {
      let from = 0
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
        size += at - from
        if (size <= LINE_BYTES_MAX) parts.push(chunk.subarray(from, at))
        yield finish()
        from = at + 1
      }
      size += chunk.length - from
      if (size <= LINE_BYTES_MAX) parts.push(chunk.subarray(from))
      else parts = []
    }
    if (size > 0) yield finish()
  } catch (error) {
    yield fileTrouble(file.path, error)
  }
}

function tooLong(path: string, number: number): Trouble {
  return trouble('line-too-long', `${path}:${number}`, { limit: LINE_BYTES_MAX / 1024 / 1024 })
}

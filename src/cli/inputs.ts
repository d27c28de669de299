import { isTrouble, type Trouble } from '../model/errors.ts'
import type { Language } from '../model/reading.ts'
import { type Hints, type Intake, takeDocument, takeFields, takeLine } from '../reading/intake.ts'
import { listFiles, openFile, readAll, type SourceFile } from '../sources/files.ts'
import { lines } from '../sources/lines.ts'

/** What the command line says of all its inputs. */
export interface InputOptions {
  readonly published?: string | undefined
  readonly source?: string | undefined
  readonly language?: Language | undefined
}

/** The outside world, handed in so that tests can give their own. */
export interface World {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly now: () => Date
}

/** Reports named by `paths`, in order; what cannot be taken comes as Trouble in its place and the others go on. */
export async function* inputs(
  paths: readonly string[],
  options: InputOptions,
  world: World,
): AsyncGenerator<Intake | Trouble> {
  const today = world.now().toISOString().slice(0, 10)
  const base = { published: options.published ?? null, source: options.source ? { name: options.source } : null }
  for (const found of listFiles(paths)) {
    if (typeof found !== 'string') {
      yield found
      continue
    }
    const file = openFile(found, world.stdin)
    const hints: Hints = { ...base, place: found, ending: file.ending, language: options.language ?? null, today }
    if (file.ending === '.jsonl' || file.ending === '.ndjson') yield* byLine(file, hints)
    else yield* whole(file, hints)
  }
}

async function* byLine(file: SourceFile, hints: Hints): AsyncGenerator<Intake | Trouble> {
  for await (const line of lines(file)) {
    if (isTrouble(line)) yield line
    else if (!blank(line.bytes)) yield takeLine(line.bytes, { ...hints, place: `${file.path}:${line.number}` })
  }
}

async function* whole(file: SourceFile, hints: Hints): AsyncGenerator<Intake | Trouble> {
  const bytes = await readAll(file)
  if (isTrouble(bytes)) yield bytes
  else if (file.ending === '.json' || file.path === '-' || file.ending === '') yield* jsonOrText(bytes, file, hints)
  else yield takeDocument(bytes, hints)
}

/** A JSON document with one report or a list of them, JSON lines without that ending, or any other document. */
async function* jsonOrText(bytes: Uint8Array, file: SourceFile, hints: Hints): AsyncGenerator<Intake | Trouble> {
  const first = bytes.find((byte) => byte > 0x20)
  const value = first === 0x7b || first === 0x5b ? parsed(bytes) : undefined
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield takeFields(item ?? {}, { ...hints, place: `${file.path}:${i + 1}` })
  } else if (typeof value === 'object' && value !== null) {
    yield takeFields(value as Record<string, unknown>, hints)
  } else if (file.ending === '.json' || (first === 0x7b && bytes.includes(0x22))) {
    yield* byLine({ ...file, chunks: once(bytes) }, hints)
  } else yield takeDocument(bytes, hints)
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function blank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte <= 0x20)
}

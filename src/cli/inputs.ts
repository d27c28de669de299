import { resolve } from 'node:path'
import { isTrouble, type Trouble } from '../model/errors.ts'
import type { Language } from '../model/reading.ts'
import { type Hints, type Intake, type RawDocument, take } from '../reading/intake.ts'
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
  for await (const raw of documents(paths, options, world)) yield isTrouble(raw) ? raw : take(raw)
}

/** The documents named by `paths`, in order, as they came; what cannot be opened comes as Trouble in its place. */
export async function* documents(
  paths: readonly string[],
  options: InputOptions,
  world: World,
): AsyncGenerator<RawDocument | Trouble> {
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

async function* byLine(file: SourceFile, hints: Hints): AsyncGenerator<RawDocument | Trouble> {
  for await (const line of lines(file)) {
    if (isTrouble(line)) yield line
    else if (!blank(line.bytes)) yield lineOf(line.bytes, { ...hints, place: `${file.path}:${line.number}` })
  }
}

async function* whole(file: SourceFile, hints: Hints): AsyncGenerator<RawDocument | Trouble> {
  const bytes = await readAll(file)
  if (isTrouble(bytes)) yield bytes
  else if (file.ending === '.json' || file.path === '-' || file.ending === '') yield* jsonOrText(bytes, file, hints)
  else yield documentOf(bytes, file, hints)
}

/** A JSON document with one report or a list of them, JSON lines without that ending, or any other document. */
async function* jsonOrText(bytes: Uint8Array, file: SourceFile, hints: Hints): AsyncGenerator<RawDocument | Trouble> {
  const first = bytes.find((byte) => byte > 0x20)
  const value = first === 0x7b || first === 0x5b ? parsed(bytes) : undefined
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries())
      yield lineOf(encode(item ?? {}), { ...hints, place: `${file.path}:${i + 1}` })
  } else if (typeof value === 'object' && value !== null) yield lineOf(bytes, hints)
  else if (file.ending === '.json' || (first === 0x7b && bytes.includes(0x22)))
    yield* byLine({ ...file, chunks: once(bytes) }, hints)
  else yield documentOf(bytes, file, hints)
}

function lineOf(bytes: Uint8Array, hints: Hints): RawDocument {
  return { bytes, form: 'line', hints, path: null }
}

function documentOf(bytes: Uint8Array, { path }: SourceFile, hints: Hints): RawDocument {
  return { bytes, form: 'document', hints, path: path === '-' ? null : resolve(path) }
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
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

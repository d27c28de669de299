import { resolve } from 'node:path'
import { isTrouble, type Trouble } from '../model/errors.ts'
import type { Hints, RawDocument } from '../reading/intake.ts'
import { readAll, type SourceFile, sentFile } from '../sources/files.ts'
import { lines } from '../sources/lines.ts'

/** The documents in one file, in order: the lines of JSON lines, the items of a JSON list, or the file itself. */
export async function* documentsIn(file: SourceFile, hints: Hints): AsyncGenerator<RawDocument | Trouble> {
  if (file.ending === '.jsonl' || file.ending === '.ndjson') yield* byLine(file, hints)
  else yield* whole(file, hints)
}

/** The documents in a file that came over the network under this name. */
export async function documentsSent(
  name: string,
  bytes: Uint8Array,
  said: Omit<Hints, 'place' | 'ending'>,
): Promise<(RawDocument | Trouble)[]> {
  const file = sentFile(name, bytes)
  const found: (RawDocument | Trouble)[] = []
  for await (const one of documentsIn(file, { ...said, place: file.path, ending: file.ending })) found.push(one)
  return found
}

/** One report given by its fields, as a line of JSON lines gives it. */
export function documentOfFields(fields: Readonly<Record<string, unknown>>, today: string): RawDocument {
  return lineOf(encode(fields), { place: '-', ending: '.jsonl', today })
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

function documentOf(bytes: Uint8Array, { path, sent }: SourceFile, hints: Hints): RawDocument {
  return { bytes, form: 'document', hints, path: path === '-' || sent ? null : resolve(path) }
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

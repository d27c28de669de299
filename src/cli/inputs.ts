import { documentsIn } from '../desk/documents.ts'
import { isTrouble, type Trouble } from '../model/errors.ts'
import type { Language } from '../model/reading.ts'
import { type Hints, type Intake, type RawDocument, take } from '../reading/intake.ts'
import { listFiles, openFile } from '../sources/files.ts'

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
    yield* documentsIn(file, hints)
  }
}

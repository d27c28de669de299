import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseWords, type WordTable } from './words.ts'

let shipped: WordTable | null = null

/** The word table that comes with the package (data/words), read once. Throws when it is not there. */
export function shippedWords(): WordTable {
  shipped ??= parseWords(readFileSync(tablePath(), 'utf8'))
  return shipped
}

/** The package's data/ is found upwards from this file, compiled or not. */
function tablePath(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (let up = 0; up < 6; up++) {
    const path = join(folder, 'data', 'words', 'common.tsv')
    if (existsSync(path)) return path
    folder = dirname(folder)
  }
  throw new Error('No data/words/common.tsv above the program: reinstall the package or run data/words/build.ts.')
}

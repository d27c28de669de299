import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../src/model/reading.ts'
import { type SyntaxScore, scoreBytes } from './score.ts'
import { readTreebanks } from './treebank.ts'

/** What data/models/manifest.json says of each model file. */
export interface ManifestEntry {
  readonly file: string
  readonly bytes: number
  readonly sha256: string
  readonly command: string
  /** On the last tenth of every treebank file, gold tokens. */
  readonly score: SyntaxScore
  readonly scoreWithoutCapitals: SyntaxScore
}

/** Scores the model files of `folder` on the treebanks under `corpora` and writes its manifest; returns the entries. */
export function writeManifest(folder: string, corpora: string): Record<string, ManifestEntry> {
  const entries: Record<string, ManifestEntry> = {}
  for (const language of ['en', 'fr'] as const satisfies readonly Language[]) {
    const bytes = readFileSync(join(folder, `${language}.bin`))
    const { test } = readTreebanks(corpora, language)
    entries[language] = {
      file: `${language}.bin`,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      command: `node training/train.ts --language ${language}`,
      score: scoreBytes(language, bytes, test),
      scoreWithoutCapitals: scoreBytes(language, bytes, test, true),
    }
  }
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(entries, null, 2)}\n`)
  return entries
}

if (import.meta.main) {
  const corpora = process.env.TOCSIN_CORPORA ?? '../shared/corpora'
  for (const [language, { score, scoreWithoutCapitals }] of Object.entries(writeManifest('data/models', corpora))) {
    process.stdout.write(
      `${language}: ${JSON.stringify(score)}\n  without capitals: ${JSON.stringify(scoreWithoutCapitals)}\n`,
    )
  }
}

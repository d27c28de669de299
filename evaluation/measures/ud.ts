import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scoreBytes } from '../../training/score.ts'
import { readTreebanks } from '../../training/treebank.ts'
import type { Evaluation, EvaluationSet, Language, Measure, Roots } from './types.ts'

/** What a greedy parser is expected to reach, unlabelled. */
const UAS_TARGET = 0.85

/**
 * Universal Dependencies, the last tenth of each file, which the models never saw: tags, heads and relations on gold tokens,
 * punctuation included. It measures the shipped models, not a reading.
 */
export function udSets(roots: Roots): EvaluationSet[] {
  return (['en', 'fr'] as const).map((language) => {
    const folder = join(roots.corpora, 'ud', language)
    return {
      name: `ud-${language}`,
      title: `treebanks of Universal Dependencies, held-out tenth (${language})`,
      folder,
      present: () => existsSync(folder),
      run: () => evaluate(roots, language),
    }
  })
}

function evaluate(roots: Roots, language: Language): Evaluation {
  const model = readFileSync(join(roots.models, `${language}.bin`))
  const { test } = readTreebanks(roots.corpora, language)
  const score = scoreBytes(language, model, test)
  const measure = (name: string, percent: number, target?: number): Measure => ({
    name,
    value: percent / 100,
    n: score.tokens,
    higherIsBetter: true,
    ...(target === undefined ? {} : { target }),
  })
  const measures = [
    measure('UPOS accuracy', score.upos),
    measure('UAS', score.uas, UAS_TARGET),
    measure('LAS', score.las),
    measure('lemma accuracy', score.lemma),
  ]
  return { measures, errors: [] }
}

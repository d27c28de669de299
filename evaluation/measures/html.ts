import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { pageArticle } from '../../src/index.ts'
import type { Evaluation, EvaluationSet, Failure, Roots } from './types.ts'

/** trafilatura's score on all pages of the article extraction benchmark; Readability's is .947. */
const F1_TARGET = 0.958

/** A page below this is told as a failure. */
const PAGE_F1_MIN = 0.9
const SHINGLE_WORDS = 4

/**
 * News pages with the article's text by hand (github.com/scrapinghub/article-extraction-benchmark). Text is compared as
 * the bag of its four-word shingles, as there; F1 is the mean over pages.
 */
export function htmlSets(roots: Roots): EvaluationSet[] {
  const folder = join(roots.corpora, 'html')
  return [
    {
      name: 'html',
      title: 'article text of news pages (article extraction benchmark)',
      folder,
      present: () => existsSync(join(folder, 'ground-truth-dev.json')),
      run: () => evaluate(folder),
    },
  ]
}

function evaluate(folder: string): Evaluation {
  const truth: Record<string, { articleBody: string; url: string }> = JSON.parse(
    readFileSync(join(folder, 'ground-truth-dev.json'), 'utf8'),
  )
  const errors: Failure[] = []
  const sum = { f1: 0, precision: 0, recall: 0 }
  const pages = Object.entries(truth)
  for (const [id, { articleBody, url }] of pages) {
    const html = gunzipSync(readFileSync(join(folder, 'dev', `${id}.html.gz`))).toString('utf8')
    const { f1, precision, recall } = compare(pageArticle(html).text, articleBody)
    sum.f1 += f1
    sum.precision += precision
    sum.recall += recall
    if (f1 < PAGE_F1_MIN) {
      errors.push({
        doc: url,
        kind: 'PAGE',
        detail: `F1 ${f1.toFixed(3)} P ${precision.toFixed(3)} R ${recall.toFixed(3)}`,
      })
    }
  }
  const n = pages.length
  const measure = (name: string, value: number) => ({ name, value: value / n, n, higherIsBetter: true })
  const f1 = { ...measure('article text F1', sum.f1), target: F1_TARGET }
  return { measures: [f1, measure('precision', sum.precision), measure('recall', sum.recall)], errors }
}

/** F1, precision and recall of the words of `found` against those of `truth`, as bags of shingles. */
export function compare(found: string, truth: string): { f1: number; precision: number; recall: number } {
  const [a, b] = [shingles(found), shingles(truth)]
  let shared = 0
  for (const [shingle, count] of a.counts) shared += Math.min(count, b.counts.get(shingle) ?? 0)
  const precision = a.total === 0 ? Number(b.total === 0) : shared / a.total
  const recall = b.total === 0 ? 1 : shared / b.total
  return { f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), precision, recall }
}

function shingles(text: string): { counts: Map<string, number>; total: number } {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  const total = words.length === 0 ? 0 : Math.max(1, words.length - SHINGLE_WORDS + 1)
  for (let i = 0; i < total; i++) {
    const shingle = words.slice(i, i + SHINGLE_WORDS).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return { counts, total }
}

import { BRIEF_WORDS } from './context.ts'
import type { Brief, Row, Sentence } from './shape.ts'
import { typeset } from './typeset.ts'

/** What a renderer prints of a sentence, in order. */
export type Inline =
  | { readonly kind: 'fresh'; readonly text: string }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'value'; readonly text: string; readonly lang: string | null; readonly quoted: boolean }
  | { readonly kind: 'marks'; readonly runs: readonly SourceRun[] }

/** Sources in a row: 2–4, or one. */
export interface SourceRun {
  readonly from: number
  readonly to: number
}

const QUOTED: ReadonlySet<string> = new Set(['quote', 'spanText'])
const TAIL = /^(.*?)(\s?[.;:,])$/su

/** A sentence as pieces; its source numbers stand before its last sign. */
export function inline(sentence: Sentence, brief: Brief, sources = sentence.sources): Inline[] {
  const { marks } = BRIEF_WORDS[brief.language]
  const pieces = sentence.parts.map(
    ({ text, value, lang }): Inline =>
      value
        ? { kind: 'value', text, lang: lang && lang !== brief.language ? lang : null, quoted: QUOTED.has(value.rule) }
        : { kind: 'words', text },
  )
  const numbers: Inline[] = sources.length > 0 ? [{ kind: 'marks', runs: runs(sources) }] : []
  const last = pieces.at(-1)
  const tail = last?.kind === 'words' ? TAIL.exec(last.text) : null
  const body: Inline[] =
    tail && numbers.length > 0
      ? [
          ...pieces.slice(0, -1),
          { kind: 'words', text: tail[1] ?? '' },
          ...numbers,
          { kind: 'words', text: tail[2] ?? '' },
        ]
      : [...pieces, ...numbers]
  return sentence.fresh ? [{ kind: 'fresh', text: marks.fresh }, ...body] : body
}

/** Three numbers in a row or more as one run. */
export function runs(numbers: readonly number[]): SourceRun[] {
  const found: SourceRun[] = []
  for (const n of numbers) {
    const last = found.at(-1)
    const before = found.at(-2)
    if (last && last.to > last.from && last.to === n - 1) found.splice(-1, 1, { from: last.from, to: n })
    else if (before && last && before.to === n - 2 && last.to === n - 1 && before.from === before.to)
      found.splice(-2, 2, { from: before.from, to: n })
    else found.push({ from: n, to: n })
  }
  return found
}

/** Source numbers of a cell's sentence: all of the row's in its first cell, elsewhere only where they differ. */
export function cellSources(sentence: Sentence, row: Row, column: number): readonly number[] {
  if (column === 0) return row.sources
  return sentence.sources.join() === row.sources.join() ? [] : sentence.sources
}

/** Text of a template of the brief's language, as it is set. */
export function phrase(brief: Brief, pick: (words: (typeof BRIEF_WORDS)['en']) => string): string {
  return typeset(pick(BRIEF_WORDS[brief.language]), brief.language)
}

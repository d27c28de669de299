import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../src/model/reading.ts'
import { fineTagOf } from '../src/text/tagset.ts'
import { type TokenSpans, tokenise } from '../src/text/tokens.ts'

/** A treebank sentence in the words of our tokenizer. */
export interface GoldSentence {
  readonly file: string
  readonly words: readonly string[]
  /** Fine tags (src/text/tagset.ts). */
  readonly tags: readonly string[]
  readonly upos: readonly string[]
  readonly lemmas: readonly string[]
  readonly feats: readonly string[]
  /** Places in the sentence; -1 at the root. */
  readonly heads: readonly number[]
  readonly rels: readonly string[]
}

interface Row {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly feats: string
  readonly head: number
  readonly rel: string
  /** Characters in the sentence's text; the parts of a contraction share them. */
  start: number
  end: number
}

/** Subtypes that say the same as their type here, or that only one of the treebanks draws. */
const RELATIONS: Readonly<Record<string, string>> = {
  'obl:mod': 'obl',
  'obl:arg': 'obl',
  'aux:tense': 'aux',
  'flat:name': 'flat',
  'flat:foreign': 'flat',
  'nsubj:outer': 'nsubj',
  'csubj:outer': 'csubj',
  'csubj:pass': 'csubj',
  'expl:subj': 'expl',
  'expl:comp': 'expl',
  'obj:lvc': 'obj',
  'obj:agent': 'obj',
  'iobj:agent': 'iobj',
  'nsubj:caus': 'nsubj',
  'parataxis:insert': 'parataxis',
  'advcl:relcl': 'advcl',
  'advcl:cleft': 'advcl',
  'det:predet': 'det',
  'cc:preconj': 'cc',
  'dep:comp': 'dep',
  goeswith: 'flat',
  reparandum: 'dep',
  'nmod:unmarked': 'nmod',
}

/** Sentences of all treebank files of a language under `corpora`, split: the last tenth of every file is for testing. */
export function readTreebanks(corpora: string, language: Language): { train: GoldSentence[]; test: GoldSentence[] } {
  const folder = join(corpora, 'ud', language)
  const train: GoldSentence[] = []
  const test: GoldSentence[] = []
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .sort()) {
    const sentences = readFile(join(folder, file), file, language)
    const cut = sentences.length - Math.ceil(sentences.length / 10)
    for (const [i, sentence] of sentences.entries()) (i < cut ? train : test).push(sentence)
  }
  return { train, test }
}

function readFile(path: string, file: string, language: Language): GoldSentence[] {
  const sentences: GoldSentence[] = []
  for (const block of readFileSync(path, 'utf8').split(/\n\n+/)) {
    const text = /^# text = (.*)$/m.exec(block)?.[1]
    if (text === undefined) continue
    const sentence = convert(text, readRows(block, text), file, language)
    if (sentence) sentences.push(sentence)
  }
  return sentences
}

function readRows(block: string, text: string): Row[] {
  const rows: Row[] = []
  let at = 0
  let shared: { until: number; start: number; end: number } | null = null
  for (const line of block.split('\n')) {
    if (line.startsWith('#')) continue
    const cells = line.split('\t')
    const id = cells[0] ?? ''
    if (/^\d+-\d+$/.test(id)) {
      const start = text.indexOf(cells[1]!, at)
      if (start < 0) continue
      at = start + cells[1]!.length
      shared = { until: Number(id.split('-')[1]), start, end: at }
    } else if (/^\d+$/.test(id)) {
      const row = {
        form: cells[1]!,
        lemma: cells[2]!,
        upos: cells[3]!,
        feats: cells[5]!,
        head: Number(cells[6]),
        rel: cells[7]!,
      }
      let start = shared ? shared.start : text.indexOf(row.form, at)
      let end = shared ? shared.end : start + row.form.length
      if (start < 0) start = end = at
      if (!shared) at = end
      rows.push({ ...row, start, end })
      if (shared && Number(id) >= shared.until) {
        splitShared(rows, shared, text)
        shared = null
      }
    }
  }
  return rows
}

/** "don't" is written of "do" and "n't": where the parts spell the whole, each has its own characters. */
function splitShared(rows: Row[], shared: { start: number; end: number }, text: string): void {
  const parts = rows.filter((row) => row.start === shared.start && row.end === shared.end)
  if (parts.map((part) => part.form).join('') !== text.slice(shared.start, shared.end)) return
  let at = shared.start
  for (const part of parts) {
    part.start = at
    at += part.form.length
    part.end = at
  }
}

function convert(text: string, rows: readonly Row[], file: string, language: Language): GoldSentence | null {
  const spans: TokenSpans = { starts: [], ends: [] }
  tokenise(text, language, 0, text.length, false, spans)
  const groups = groupRows(spans, rows)
  const owner = new Int32Array(rows.length).fill(-1)
  const chosen = groups.map((group) => choose(group, rows))
  for (const [i, group] of groups.entries()) for (const r of group) if (owner[r] === -1) owner[r] = i
  const heads: number[] = []
  const rels: string[] = []
  for (const [i, r] of chosen.entries()) {
    const row = r < 0 ? undefined : rows[r]
    const repeated = r >= 0 && owner[r] !== i
    if (!row || repeated) {
      heads.push(repeated ? owner[r]! : i - 1)
      rels.push(repeated ? 'flat' : 'dep')
    } else {
      heads.push(row.head === 0 ? -1 : owner[row.head - 1]!)
      rels.push(row.head === 0 ? 'root' : (RELATIONS[row.rel] ?? row.rel))
    }
  }
  if (!isTree(heads)) return null
  const rowAt = (i: number): Row | undefined => rows[chosen[i]!]
  const upos = chosen.map((_, i) => rowAt(i)?.upos ?? 'X')
  return {
    file,
    words: spans.starts.map((start, i) => text.slice(start, spans.ends[i])),
    tags: chosen.map((_, i) => fineTagOf(upos[i]!, rowAt(i)?.feats ?? '_')),
    upos,
    lemmas: chosen.map((r, i) => (groups[i]!.length > 1 ? '' : (rows[r]?.lemma ?? ''))),
    feats: chosen.map((_, i) => rowAt(i)?.feats ?? '_'),
    heads,
    rels,
  }
}

/** For each token the treebank rows that share characters with it. */
function groupRows(spans: TokenSpans, rows: readonly Row[]): number[][] {
  const groups: number[][] = []
  let from = 0
  for (const [i, start] of spans.starts.entries()) {
    const end = spans.ends[i]!
    const group: number[] = []
    while (from < rows.length && rows[from]!.end <= start) from++
    for (let r = from; r < rows.length && rows[r]!.start < end; r++) if (rows[r]!.end > start) group.push(r)
    groups.push(group)
  }
  return groups
}

/** The row that stands for a group: the one whose head is outside; of several the preposition, then the last. */
function choose(group: readonly number[], rows: readonly Row[]): number {
  if (group.length <= 1) return group[0] ?? -1
  const outside = group.filter((r) => !group.includes(rows[r]!.head - 1))
  return outside.find((r) => rows[r]!.upos === 'ADP') ?? outside[outside.length - 1] ?? group[0]!
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === -1).length !== 1) return false
  for (let i = 0; i < heads.length; i++) {
    let at = i
    for (let step = 0; at !== -1; step++) {
      if (step > heads.length || heads[at] === undefined) return false
      at = heads[at]!
    }
  }
  return true
}

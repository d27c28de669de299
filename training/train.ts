import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Language } from '../src/model/reading.ts'
import { writeModelFile } from '../src/text/model-file.ts'
import { ParseState } from '../src/text/parse-state.ts'
import { BACKWARD, FORWARD, fill, fixedLabels, Pass, type PassTemplates } from '../src/text/parser.ts'
import { Tagger } from '../src/text/tagger.ts'
import { FINE_TAGS } from '../src/text/tagset.ts'
import { checkOf, SparseWeights, TripleWeights } from '../src/text/weights.ts'
import { hashText, WordCache } from '../src/text/words.ts'
import { buildLemmas } from './lemmas.ts'
import { type Lexicon, readEnglishLexicon, readFrenchLexicon } from './lexicon.ts'
import { writeManifest } from './manifest.ts'
import { packSparse, packTriple } from './pack.ts'
import { type ParserSentence, ParserTrainer } from './parser.ts'
import { scoreBytes } from './score.ts'
import { ONE_CASE_SHARE, trainTagger } from './tagger.ts'
import { type GoldSentence, readTreebanks } from './treebank.ts'

/** Slots of the shipped tables: what keeps a model under ten megabytes at no loss that the held-out tenth shows. */
const SLOTS = {
  tagger: 1 << 17,
  backward: 1 << 17,
  forward: 1 << 18,
  labels: 1 << 16,
}
const ROUNDS = { tagger: 8, backward: 6, forward: 8 }
/** Models of different seeds whose mean is shipped. */
const MODELS = { tagger: 3, backward: 2, forward: 3 }
/** Each stage learns on what the stages before it give for sentences they were trained without: one model a fold. */
const FOLDS = 5
const SEED = 20250414

const log = (line: string): void => void process.stderr.write(`${line}\n`)

interface LexiconTable {
  readonly keys: Uint16Array
  readonly masks: Uint16Array
  readonly senses: Uint8Array
}

function packLexicon(lexicon: Lexicon): LexiconTable {
  let size = 1024
  while (size * 0.85 < lexicon.size) size *= 2
  const keys = new Uint16Array(size)
  const masks = new Uint16Array(size)
  const senses = new Uint8Array(size)
  for (const [form, { mask, sense }] of lexicon) {
    const hash = hashText(form)
    let slot = hash & (size - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = checkOf(hash)
    masks[slot] = mask
    senses[slot] = sense
  }
  return {
    keys,
    masks,
    senses: senses.some((sense) => sense > 0) ? senses : new Uint8Array(0),
  }
}

const count = (n: number): number[] => Array.from({ length: n }, (_, i) => i)

interface Setting {
  readonly language: Language
  readonly sentences: readonly GoldSentence[]
  readonly labels: readonly string[]
  readonly makeCache: () => WordCache
}

/** The sentences with tags as a tagger gives them that was trained without them. */
function tagByFolds(setting: Setting): ParserSentence[] {
  const { sentences, makeCache, labels } = setting
  const places = new Map(labels.map((label, i) => [label, i]))
  const tagged: ParserSentence[] = []
  for (const fold of count(FOLDS)) {
    const cache = makeCache()
    const model = trainTagger(
      sentences.filter((_, i) => i % FOLDS !== fold),
      cache,
      ROUNDS.tagger,
      SEED + fold,
      () => {},
    )
    const { keys, places: cellPlaces, cells } = packSparse([model], SLOTS.tagger)
    const tagger = new Tagger(new SparseWeights(keys, cellPlaces, cells))
    log(`tags of fold ${fold + 1} of ${FOLDS}`)
    for (const [i, sentence] of sentences.entries()) {
      if (i % FOLDS !== fold) continue
      const oneCase = (i * 7919) % 100 < ONE_CASE_SHARE * 100
      const words = sentence.words.map((word) => cache.get(word, oneCase))
      const tags = new Uint8Array(words.length)
      tagger.tag(words, 0, words.length, tags)
      tagged[i] = {
        words,
        tags,
        heads: sentence.heads,
        labels: sentence.rels.map((rel) => places.get(rel)!),
      }
    }
  }
  return tagged
}

function reverse(sentence: ParserSentence): ParserSentence {
  const n = sentence.words.length
  return {
    words: sentence.words.toReversed(),
    tags: sentence.tags.toReversed(),
    heads: sentence.heads.toReversed().map((head) => (head < 0 ? -1 : n - 1 - head)),
    labels: sentence.labels.toReversed(),
  }
}

function trainPass(
  setting: Setting,
  templates: PassTemplates,
  sentences: readonly ParserSentence[],
  rounds: number,
  seed: number,
): ParserTrainer {
  const { labels } = setting
  const trainer = new ParserTrainer(labels.length, templates, fixedLabels(labels), WORDS_MAX, seed)
  for (const round of count(rounds)) {
    const share = trainer.train(sentences)
    if (round === rounds - 1) log(`seed ${seed}: ${share.toFixed(2)} % in the last round`)
  }
  return trainer
}

/** Longer sentences of the treebanks are left out: none is. */
const WORDS_MAX = 1000

function packPass(trainers: readonly ParserTrainer[], slots: number): Record<string, ArrayBufferView> {
  const transitions = packTriple(
    trainers.map((trainer) => trainer.transitions),
    slots,
  )
  const labels = packSparse(
    trainers.map((trainer) => trainer.labels),
    SLOTS.labels,
  )
  return {
    'transitions.cells': transitions.cells,
    'labels.keys': labels.keys,
    'labels.places': labels.places,
    'labels.cells': labels.cells,
  }
}

/** Gives every sentence the backward parse of a model trained without it. */
function guideByFolds(
  setting: Setting,
  sentences: readonly ParserSentence[],
  reversed: readonly ParserSentence[],
): void {
  const state = new ParseState(WORDS_MAX)
  for (const fold of count(FOLDS)) {
    const trainer = trainPass(
      setting,
      BACKWARD,
      reversed.filter((_, i) => i % FOLDS !== fold),
      ROUNDS.backward,
      SEED + 100 + fold,
    )
    const transitions = packTriple([trainer.transitions], SLOTS.backward)
    const labels = packSparse([trainer.labels], SLOTS.labels)
    const weights = {
      transitions: new TripleWeights(transitions.cells),
      labels: new SparseWeights(labels.keys, labels.places, labels.cells),
    }
    const pass = new Pass(weights, BACKWARD, setting.labels.length, fixedLabels(setting.labels))
    for (const [i, { words, tags }] of reversed.entries()) {
      if (i % FOLDS !== fold) continue
      fill(state, words, tags, 0, words.length, false)
      pass.run(state)
      sentences[i]!.guide = {
        heads: state.head.slice(0, words.length),
        labels: state.label.slice(0, words.length),
      }
    }
    log(`guides of fold ${fold + 1} of ${FOLDS}`)
  }
}

function train(language: Language, corpora: string, out: string): void {
  const { train: sentences, test } = readTreebanks(corpora, language)
  const lexicon = language === 'fr' ? readFrenchLexicon() : readEnglishLexicon()
  const known = new Map([...lexicon].map(([form, entry]) => [hashText(form), entry.mask | (entry.sense << 16)]))
  const makeCache = () => new WordCache((hash) => known.get(hash) ?? 0, Number.POSITIVE_INFINITY)
  const labels = [...new Set(sentences.flatMap((s) => s.rels))].sort()
  const setting: Setting = { language, sentences, labels, makeCache }
  const taggers = count(MODELS.tagger).map((i) => trainTagger(sentences, makeCache(), ROUNDS.tagger, SEED + i, log))
  const tagged = tagByFolds(setting)
  const reversed = tagged.map(reverse)
  guideByFolds(setting, tagged, reversed)
  const backward = count(MODELS.backward).map((i) =>
    trainPass(setting, BACKWARD, reversed, ROUNDS.backward, SEED + 200 + i),
  )
  const forward = count(MODELS.forward).map((i) => trainPass(setting, FORWARD, tagged, ROUNDS.forward, SEED + 300 + i))
  const lemmas = buildLemmas(language, sentences, lexicon)
  const parts = new Map<string, ArrayBufferView>()
  const addParts = (prefix: string, columns: object) => {
    for (const [name, column] of Object.entries(columns)) parts.set(`${prefix}.${name}`, column as ArrayBufferView)
  }
  addParts('tagger', packSparse(taggers, SLOTS.tagger))
  addParts('backward', packPass(backward, SLOTS.backward))
  addParts('forward', packPass(forward, SLOTS.forward))
  addParts('lexicon', packLexicon(lexicon))
  addParts('lemma', { keys: lemmas.keys, values: lemmas.values })
  const bytes = writeModelFile({ language, tags: FINE_TAGS, labels, lemmaRules: lemmas.rules }, parts)
  mkdirSync(out, { recursive: true })
  writeFileSync(`${out}/${language}.bin`, bytes)
  log(
    JSON.stringify({
      language,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    }),
  )
  log(JSON.stringify(scoreBytes(language, bytes, test)))
  log(`one case: ${JSON.stringify(scoreBytes(language, bytes, test, true))}`)
}

const { values } = parseArgs({
  options: { language: { type: 'string' }, corpora: { type: 'string' }, out: { type: 'string' } },
})
const corpora = values.corpora ?? process.env.TOCSIN_CORPORA ?? '../shared/corpora'
const out = values.out ?? 'data/models'
for (const language of values.language ? [values.language as Language] : (['en', 'fr'] as const)) {
  train(language, corpora, out)
}
if (existsSync(`${out}/en.bin`) && existsSync(`${out}/fr.bin`)) writeManifest(out, corpora)

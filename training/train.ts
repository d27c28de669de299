import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Language } from '../src/model/reading.ts'
import { writeModelFile } from '../src/text/model-file.ts'
import { Tagger } from '../src/text/tagger.ts'
import { FINE_TAGS } from '../src/text/tagset.ts'
import { checkOf, WeightTable } from '../src/text/weights.ts'
import { hashText, WordCache } from '../src/text/words.ts'
import { buildLemmas } from './lemmas.ts'
import { type Lexicon, readEnglishLexicon, readFrenchLexicon } from './lexicon.ts'
import { ParserTrainer, type ParserSentence } from './parser.ts'
import type { Perceptron } from './perceptron.ts'
import { scoreBytes } from './score.ts'
import { ONE_CASE_SHARE, trainTagger } from './tagger.ts'
import { type GoldSentence, readTreebanks } from './treebank.ts'

/** Slots of the shipped tables: what keeps a model under ten megabytes at no loss that the held-out tenth shows. */
const SLOTS = { tagger: 1 << 16, transitions: 1 << 18, labels: 1 << 16 }
const TAGGER_ROUNDS = 7
const PARSER_ROUNDS = 10
/** The parser learns on tags given by taggers that have not seen the sentence: one tagger a fold. */
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
  return { keys, masks, senses: senses.some((sense) => sense > 0) ? senses : new Uint8Array(0) }
}

function packTagger(model: Perceptron): Tagger {
  const { keys, rows } = model.pack(SLOTS.tagger)
  return new Tagger(new WeightTable(FINE_TAGS.length, keys, rows))
}

/** The sentences with tags as a tagger gives them that was trained without them. */
function tagByFolds(sentences: readonly GoldSentence[], makeCache: () => WordCache, labels: ReadonlyMap<string, number>): ParserSentence[] {
  const tagged: ParserSentence[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const cache = makeCache()
    const tagger = packTagger(trainTagger(sentences.filter((_, i) => i % FOLDS !== fold), cache, TAGGER_ROUNDS, SEED + fold, () => {}))
    log(`fold ${fold + 1} of ${FOLDS}`)
    for (const [i, sentence] of sentences.entries()) {
      if (i % FOLDS !== fold) continue
      const oneCase = (i * 7919) % 100 < ONE_CASE_SHARE * 100
      const words = sentence.words.map((word) => cache.get(word, oneCase))
      const tags = new Uint8Array(words.length)
      tagger.tag(words, 0, words.length, tags)
      tagged.push({ words, tags, heads: sentence.heads, labels: sentence.rels.map((rel) => labels.get(rel)!) })
    }
  }
  return tagged
}

function train(language: Language, corpora: string, out: string): void {
  const { train: sentences, test } = readTreebanks(corpora, language)
  const lexicon = language === 'fr' ? readFrenchLexicon() : readEnglishLexicon()
  const forms = packLexicon(lexicon)
  const known = new Map([...lexicon].map(([form, entry]) => [hashText(form), entry.mask | (entry.sense << 16)]))
  const makeCache = () => new WordCache((hash) => known.get(hash) ?? 0, Number.POSITIVE_INFINITY)
  const relations = [...new Set(sentences.flatMap((s) => s.rels))].sort()
  const places = new Map(relations.map((rel, i) => [rel, i]))
  const tagger = trainTagger(sentences, makeCache(), TAGGER_ROUNDS, SEED, log).pack(SLOTS.tagger)
  const tagged = tagByFolds(sentences, makeCache, places)
  const longest = Math.max(...tagged.map((s) => s.words.length))
  const trainer = new ParserTrainer(relations.length, places.get('root')!, longest, SEED)
  for (let round = 1; round <= PARSER_ROUNDS; round++) log(`parser round ${round}: ${trainer.train(tagged).toFixed(2)} %`)
  const transitions = trainer.transitions.pack(SLOTS.transitions)
  const labels = trainer.labels.pack(SLOTS.labels)
  const lemmas = buildLemmas(language, sentences, lexicon)
  const bytes = writeModelFile(
    { language, tags: FINE_TAGS, labels: relations, lemmaRules: lemmas.rules },
    new Map<string, ArrayBufferView>([
      ['tagger.keys', tagger.keys], ['tagger.rows', tagger.rows],
      ['transitions.keys', transitions.keys], ['transitions.rows', transitions.rows],
      ['labels.keys', labels.keys], ['labels.rows', labels.rows],
      ['lexicon.keys', forms.keys], ['lexicon.masks', forms.masks], ['lexicon.senses', forms.senses],
      ['lemma.keys', lemmas.keys], ['lemma.values', lemmas.values],
    ]),
  )
  log(`features kept of met: tagger ${tagger.kept}/${tagger.met}, transitions ${transitions.kept}/${transitions.met}, labels ${labels.kept}/${labels.met}`)
  mkdirSync(out, { recursive: true })
  writeFileSync(`${out}/${language}.bin`, bytes)
  log(JSON.stringify({ language, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }))
  log(JSON.stringify(scoreBytes(language, bytes, test)))
  log(`one case: ${JSON.stringify(scoreBytes(language, bytes, test, true))}`)
}

const { values } = parseArgs({
  options: { language: { type: 'string' }, corpora: { type: 'string' }, out: { type: 'string' } },
})
const corpora = values.corpora ?? process.env.TOCSIN_CORPORA ?? '../shared/corpora'
for (const language of values.language ? [values.language as Language] : (['en', 'fr'] as const)) {
  train(language, corpora, values.out ?? 'data/models')
}

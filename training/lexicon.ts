import { ENGLISH_IRREGULAR } from './irregular.ts'
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'

/** Categories of the lexicon, as bits of a form's mask. */
export const LEXICON_BITS = {
  inf: 1, pres: 2, past: 4, impf: 8, fut: 16, cnd: 32, sub: 64, order: 128, ppart: 256, ger: 512,
  noun: 1024, adj: 2048, adv: 4096, name: 8192,
} as const

export interface LexiconEntry {
  mask: number
  /** Dictionary form of the verb that the form belongs to; the shorter, then the first of several. */
  verb: string
}

const require = createRequire(import.meta.url)

/** The Lefff's tenses by their letter (github.com/RosaeNLG/rosaenlg, french-verbs-lefff). */
const LEFFF_TENSES: Readonly<Record<string, keyof typeof LEXICON_BITS>> = {
  P: 'pres', S: 'sub', Y: 'order', I: 'impf', G: 'ger', K: 'ppart', J: 'past', F: 'fut', C: 'cnd', W: 'inf',
}

/**
 * French verb forms (Lefff, LGPL-LR). Past simple in the first and second person and the imperfect subjunctive are left
 * out: reports do not use them and they double the table.
 */
export function readFrenchVerbs(): Map<string, LexiconEntry> {
  const path = require.resolve('french-verbs-lefff/dist/conjugations.json')
  const verbs = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, string[]>>
  const lexicon = new Map<string, LexiconEntry>()
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
  return lexicon
}

function add(lexicon: Map<string, LexiconEntry>, form: string, bit: number, verb: string): void {
  const known = lexicon.get(form)
  if (!known) lexicon.set(form, { mask: bit, verb })
  else {
    known.mask |= bit
    if (verb.length < known.verb.length) known.verb = verb
  }
}

/** English irregular verb forms, by category. */
export function readEnglishVerbs(): Map<string, LexiconEntry> {
  const lexicon = new Map<string, LexiconEntry>()
  for (const row of ENGLISH_IRREGULAR.trim().split(/[|\n]+/)) {
    const [base = '', past = '', participle = ''] = row.trim().split(' ')
    add(lexicon, base, LEXICON_BITS.inf, base)
    for (const form of past.split('/')) add(lexicon, form, LEXICON_BITS.past, base)
    for (const form of participle.split('/')) add(lexicon, form, LEXICON_BITS.ppart, base)
  }
  return lexicon
}

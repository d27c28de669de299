import type { Language } from '../model/reading.ts'
import type { Upos } from './doc.ts'
import { suffixLemma } from './language/lemma-rules.ts'
import { checkOf } from './weights.ts'
import { hashText } from './words.ts'

/** Verbs and auxiliaries share their lemmas; names have none of their own. */
export const LEMMA_GROUPS: Readonly<Partial<Record<Upos, number>>> = {
  VERB: 1,
  AUX: 1,
  NOUN: 2,
  ADJ: 3,
  PRON: 4,
  DET: 5,
  ADV: 6,
  ADP: 7,
  SCONJ: 8,
  CCONJ: 8,
  PART: 9,
  NUM: 10,
}

/** Key of a form in a group of tags; letters are hashed with their digits as 0, as everywhere. */
export function lemmaKey(lower: string, group: number): number {
  const h = Math.imul(hashText(lower) ^ Math.imul(group, 0x9e3779b1), 0x85ebca6b)
  return h ^ (h >>> 15)
}

/**
 * Dictionary forms: what the treebanks and the lexicon know, else by the endings of the language. The table is open
 * addressing over 16-bit checks; 0 marks an empty slot; values are places in `rules` ("strip|add").
 */
export class Lemmatiser {
  private readonly keys: Uint16Array
  private readonly values: Uint16Array
  private readonly rules: readonly { strip: number; add: string }[]
  private readonly language: Language

  constructor(language: Language, keys: Uint16Array, values: Uint16Array, rules: readonly string[]) {
    this.language = language
    this.keys = keys
    this.values = values
    this.rules = rules.map((rule) => {
      const [strip, add] = rule.split('|')
      return { strip: Number(strip), add: add ?? '' }
    })
  }

  lemma(lower: string, pos: Upos): string {
    const group = LEMMA_GROUPS[pos]
    if (group === undefined) return lower
    return this.known(lower, group) ?? suffixLemma(this.language, lower, pos)
  }

  private known(lower: string, group: number): string | null {
    const { keys } = this
    const mask = keys.length - 1
    const hash = lemmaKey(lower, group)
    const check = checkOf(hash)
    for (let slot = hash & mask; keys[slot] !== 0; slot = (slot + 1) & mask) {
      if (keys[slot] !== check) continue
      const rule = this.rules[this.values[slot]!]!
      return lower.slice(0, lower.length - rule.strip) + rule.add
    }
    return null
  }
}

/** Columns of the lemma table for `entries` (key → place of the rule), for writing a model. */
export function packLemmas(entries: ReadonlyMap<number, number>): {
  keys: Uint16Array
  values: Uint16Array
} {
  let size = 1024
  while (size * 0.85 < entries.size) size *= 2
  const keys = new Uint16Array(size)
  const values = new Uint16Array(size)
  for (const [hash, value] of entries) {
    let slot = hash & (size - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = checkOf(hash)
    values[slot] = value
  }
  return { keys, values }
}

import type { Language } from '../model/reading.ts'
import type { Upos } from './doc.ts'
import { suffixLemma } from './language/lemma-rules.ts'
import { hashText } from './words.ts'

/** Verbs and auxiliaries share their lemmas; names have none of their own. */
export const LEMMA_GROUPS: Readonly<Partial<Record<Upos, number>>> = {
  VERB: 1, AUX: 1, NOUN: 2, ADJ: 3, PRON: 4, DET: 5, ADV: 6, ADP: 7, SCONJ: 8, CCONJ: 8, PART: 9, NUM: 10,
}

/** Key of a form in a group of tags; letters are hashed with their digits as 0, as everywhere. */
export function lemmaKey(lower: string, group: number): number {
  return Math.imul(hashText(lower) ^ Math.imul(group, 0x9e3779b1), 0x85ebca6b)
}

/**
 * Dictionary forms: what the treebanks and the lexicon know, else by the endings of the language. The table is open
 * addressing over 32-bit keys; 0 marks an empty slot; values are places in `rules` ("strip|add").
 */
export class Lemmatiser {
  private readonly keys: Int32Array
  private readonly values: Uint16Array
  private readonly rules: readonly { strip: number; add: string }[]
  private readonly language: Language

  constructor(language: Language, keys: Int32Array, values: Uint16Array, rules: readonly string[]) {
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
    const key = lemmaKey(lower, group) || 1
    for (let slot = key & mask; keys[slot] !== 0; slot = (slot + 1) & mask) {
      if (keys[slot] !== key) continue
      const rule = this.rules[this.values[slot]!]!
      return lower.slice(0, lower.length - rule.strip) + rule.add
    }
    return null
  }
}

/** Columns of the lemma table for `entries` (key → place of the rule), for writing a model. */
export function packLemmas(entries: ReadonlyMap<number, number>): { keys: Int32Array; values: Uint16Array } {
  let size = 1024
  while (size * 0.75 < entries.size) size *= 2
  const keys = new Int32Array(size)
  const values = new Uint16Array(size)
  for (const [entry, value] of entries) {
    const key = entry || 1
    let slot = key & (size - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = key
    values[slot] = value
  }
  return { keys, values }
}

import type { TimeRule, TimeSlots, TimesLocale } from '../../locales/shape/times.ts'
import { foldOf } from '../../text/atoms.ts'
import { type Slot, type Slots, slotsOf } from './slots.ts'

export type Alternative =
  | { readonly words: readonly string[]; readonly slots?: TimeSlots }
  | { readonly slot: Slot; readonly name: string }

export interface Element {
  readonly optional: boolean
  readonly glued: boolean
  readonly alternatives: readonly Alternative[]
}

export interface CompiledRule {
  readonly rule: TimeRule
  readonly elements: readonly Element[]
  readonly ahead: readonly Element[] | null
  readonly after: readonly (readonly Element[])[]
  readonly notAfter: readonly (readonly Element[])[]
  readonly before: readonly Element[] | null
  readonly notBefore: readonly (readonly Element[])[]
  readonly order: number
}

/** A locale's rules made ready: found by the first word of what they match. */
export interface Grammar {
  readonly byWord: ReadonlyMap<string, Entry>
  readonly byDigits: readonly CompiledRule[]
}

/** Rules that one word may begin: told apart by the word after it wherever the pattern fixes that. */
interface Entry {
  readonly any: CompiledRule[]
  readonly bySecond: Map<string, CompiledRule[]>
}

const compiled = new WeakMap<TimesLocale, Grammar>()

export function grammarOf(locale: TimesLocale): Grammar {
  const before = compiled.get(locale)
  if (before) return before
  const made = compileGrammar(locale)
  compiled.set(locale, made)
  return made
}

function compileGrammar(locale: TimesLocale): Grammar {
  const slots = slotsOf(locale)
  const byWord = new Map<string, Entry>()
  const byDigits: CompiledRule[] = []
  let order = 0
  for (const rule of locale.rules) {
    for (const pattern of typeof rule.pattern === 'string' ? [rule.pattern] : rule.pattern) {
      const side = (text: string | undefined) => (text ? elementsOf(text, slots, rule.name) : null)
      const sides = (text: string | undefined) =>
        text ? text.split('|').map((t) => elementsOf(t, slots, rule.name)) : []
      const made: CompiledRule = {
        rule,
        order: order++,
        elements: elementsOf(pattern, slots, rule.name),
        ahead: side(rule.ahead),
        after: sides(rule.after),
        notAfter: sides(rule.notAfter),
        before: side(rule.before),
        notBefore: sides(rule.notBefore),
      }
      enter(made, slots, byWord, byDigits)
    }
  }
  return { byWord, byDigits }
}

/** Files a rule under every word that may begin it. */
function enter(made: CompiledRule, slots: Slots, byWord: Map<string, Entry>, byDigits: CompiledRule[]): void {
  const add = (word: string, seconds: readonly string[] | null) => {
    const entry = byWord.get(word) ?? { any: [], bySecond: new Map<string, CompiledRule[]>() }
    byWord.set(word, entry)
    if (seconds === null) pushOnce(entry.any, made)
    else for (const second of seconds) pushOnce(listIn(entry.bySecond, second), made)
  }
  for (const [k, element] of made.elements.entries()) {
    for (const alternative of element.alternatives) {
      if ('words' in alternative && /^\p{Nd}/u.test(alternative.words[0]!)) pushOnce(byDigits, made)
      else if ('words' in alternative)
        add(alternative.words[0]!, secondWords(alternative.words, made.elements, k, slots))
      else {
        if (slots.byDigits.includes(alternative.name)) pushOnce(byDigits, made)
        for (const [word, names] of slots.byWord) if (names.includes(alternative.name)) add(word, null)
      }
    }
    if (!element.optional) return
  }
}

function listIn<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? []
  map.set(key, list)
  return list
}

function pushOnce<T>(list: T[], item: T): void {
  if (list.at(-1) !== item && !list.includes(item)) list.push(item)
}

/** Words that may follow the first word of a match, `#` for digits; null when the match may end there. */
function secondWords(words: readonly string[], elements: readonly Element[], k: number, slots: Slots): string[] | null {
  if (words.length > 1) return [/^\p{Nd}/u.test(words[1]!) ? '#' : words[1]!]
  const seconds: string[] = []
  for (const element of elements.slice(k + 1)) {
    for (const alternative of element.alternatives) {
      if ('words' in alternative) seconds.push(/^\p{Nd}/u.test(alternative.words[0]!) ? '#' : alternative.words[0]!)
      else {
        if (slots.byDigits.includes(alternative.name)) seconds.push('#')
        for (const [word, names] of slots.byWord) if (names.includes(alternative.name)) seconds.push(word)
      }
    }
    if (!element.optional) return seconds
  }
  return null
}

function elementsOf(pattern: string, slots: Slots, rule: string): Element[] {
  return pattern.split(' ').map((part) => {
    const optional = part.length > 1 && part.endsWith('?')
    const glued = part.length > 1 && part.startsWith('~')
    const body = part.slice(glued ? 1 : 0, optional ? -1 : undefined)
    return { optional, glued, alternatives: body.split('|').map((text) => alternativeOf(text, slots, rule)) }
  })
}

function alternativeOf(text: string, slots: Slots, rule: string): Alternative {
  if (!text.startsWith('@')) return { words: atomsOfWord(text), ...meaningOf(text, slots) }
  const slot = slots.byName.get(text.slice(1))
  if (!slot) throw new Error(`unknown slot ${text} in time rule ${rule}`)
  return { slot, name: text.slice(1) }
}

/** A plain word of a pattern that names a unit, a part of day or a season says so ("last week", "ce soir"). */
function meaningOf(word: string, slots: Slots): { slots?: TimeSlots } {
  const said: TimeSlots = { ...slots.meanings.get(word.split("'").at(-1)!) }
  return Object.keys(said).length > 0 ? { slots: said } : {}
}

function atomsOfWord(word: string): string[] {
  return foldOf(word.toLowerCase()).match(/[\p{L}\p{M}]+|\p{Nd}+|\S/gu) ?? []
}

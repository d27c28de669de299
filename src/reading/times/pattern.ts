import type { TimeRule, TimeSlots, TimesLocale } from '../../locales/shape/times.ts'
import { type Atom, foldOf } from '../../text/atoms.ts'
import { type Slot, type Slots, slotsOf } from './slots.ts'

type Alternative = { readonly words: readonly string[]; readonly slots?: TimeSlots } | { readonly slot: Slot; readonly name: string }

interface Element {
  readonly optional: boolean
  readonly glued: boolean
  readonly alternatives: readonly Alternative[]
}

interface CompiledRule {
  readonly rule: TimeRule
  readonly elements: readonly Element[]
  readonly ahead: readonly Element[] | null
  readonly after: readonly Element[] | null
  readonly notAfter: readonly Element[] | null
  readonly before: readonly Element[] | null
  readonly notBefore: readonly Element[] | null
  readonly order: number
}

/** A locale's rules made ready: found by the first word of what they match. */
export interface Grammar {
  readonly locale: TimesLocale
  readonly capitals: ReadonlySet<string>
  readonly byWord: ReadonlyMap<string, readonly CompiledRule[]>
  readonly byDigits: readonly CompiledRule[]
}

export interface Match {
  readonly rule: TimeRule
  /** Atoms [first, last). */
  readonly first: number
  readonly last: number
  readonly slots: TimeSlots
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
  const byWord = new Map<string, CompiledRule[]>()
  const byDigits: CompiledRule[] = []
  let order = 0
  for (const rule of locale.rules) {
    for (const pattern of typeof rule.pattern === 'string' ? [rule.pattern] : rule.pattern) {
      const side = (text: string | undefined) => (text ? elementsOf(text, slots, rule.name) : null)
      const made: CompiledRule = {
        rule, order: order++, elements: elementsOf(pattern, slots, rule.name), ahead: side(rule.ahead),
        after: side(rule.after), notAfter: side(rule.notAfter), before: side(rule.before), notBefore: side(rule.notBefore),
      }
      enter(made, slots, byWord, byDigits)
    }
  }
  return { locale, capitals: new Set(locale.capitals.map((w) => foldOf(w))), byWord, byDigits }
}

/** Files a rule under every word that may begin it. */
function enter(made: CompiledRule, slots: Slots, byWord: Map<string, CompiledRule[]>, byDigits: CompiledRule[]): void {
  const add = (word: string) => {
    const list = byWord.get(word)
    if (!list) byWord.set(word, [made])
    else if (!list.includes(made)) list.push(made)
  }
  for (const element of made.elements) {
    for (const alternative of element.alternatives) {
      if ('words' in alternative) add(alternative.words[0]!)
      else {
        if (slots.byDigits.includes(alternative.name) && !byDigits.includes(made)) byDigits.push(made)
        for (const [word, names] of slots.byWord) if (names.includes(alternative.name)) add(word)
      }
    }
    if (!element.optional) return
  }
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
  const said: TimeSlots = { ...slots.meanings.get(word) }
  return Object.keys(said).length > 0 ? { slots: said } : {}
}

function atomsOfWord(word: string): string[] {
  return foldOf(word.toLowerCase()).match(/[\p{L}\p{M}]+|\p{Nd}+|\S/gu) ?? []
}

/** The longest rule match that begins at atom `i`, or null. */
export function matchAt(grammar: Grammar, atoms: readonly Atom[], i: number, sentenceEnd: number): Match | null {
  const atom = atoms[i]!
  const rules = atom.kind === 'digits' ? grammar.byDigits : grammar.byWord.get(atom.fold)
  if (!rules) return null
  let best: { rule: CompiledRule; last: number; slots: TimeSlots } | null = null
  for (const rule of rules) {
    const slots: TimeSlots = {}
    const last = run(rule.elements, 0, atoms, i, sentenceEnd, slots)
    if (last <= i || (best && (last < best.last || (last === best.last && !isNegative(rule) && (isNegative(best.rule) || rule.order > best.rule.order))))) continue
    if (!fits(rule, atoms, i, last, sentenceEnd, slots)) continue
    best = { rule, last, slots }
  }
  if (!best) return null
  return { rule: best.rule.rule, first: i, last: best.last, slots: { ...best.slots, ...best.rule.rule.sense.set } }
}

/** At equal length what is no time wins ("a second attack"). */
function isNegative(rule: CompiledRule): boolean {
  return rule.rule.sense.kind === 'not-a-time'
}

function fits(rule: CompiledRule, atoms: readonly Atom[], first: number, last: number, end: number, slots: TimeSlots): boolean {
  const { capital } = rule.rule
  if (capital && !atoms[first]!.cap) return false
  if (rule.after && !standsBefore(rule.after, atoms, first)) return false
  if (rule.notAfter && standsBefore(rule.notAfter, atoms, first)) return false
  if (rule.before && run(rule.before, 0, atoms, last, end, {}) < 0) return false
  if (rule.notBefore && run(rule.notBefore, 0, atoms, last, end, {}) >= 0) return false
  if (rule.ahead && run(rule.ahead, 0, atoms, last, end, slots) < 0) return false
  return true
}

/** Does the pattern match right before atom `first`? Its length is at most four atoms. */
function standsBefore(elements: readonly Element[], atoms: readonly Atom[], first: number): boolean {
  for (let from = first - 1; from >= Math.max(0, first - 4); from--) {
    if (run(elements, 0, atoms, from, first, {}) === first) return true
  }
  return false
}

/** Matches elements[k…] from atom `i`; fills `slots`; the atom after the match, or -1. */
function run(elements: readonly Element[], k: number, atoms: readonly Atom[], i: number, end: number, slots: TimeSlots): number {
  if (k === elements.length) return i
  const element = elements[k]!
  if (element.glued && !atoms[i]?.glued) return element.optional ? run(elements, k + 1, atoms, i, end, slots) : -1
  for (const alternative of element.alternatives) {
    const kept = { ...slots }
    const next = stepOver(alternative, atoms, i, end, slots)
    const last = next < 0 ? -1 : run(elements, k + 1, atoms, next, end, slots)
    if (last >= 0) return last
    restore(slots, kept)
  }
  return element.optional ? run(elements, k + 1, atoms, i, end, slots) : -1
}

/** The atom after one alternative, its slots merged; -1 when it does not match. */
function stepOver(alternative: Alternative, atoms: readonly Atom[], i: number, end: number, slots: TimeSlots): number {
  if ('words' in alternative) {
    if (!matchWords(alternative.words, atoms, i, end)) return -1
    if (alternative.slots) merge(slots, alternative.slots)
    return i + alternative.words.length
  }
  const caught = i < end ? alternative.slot(atoms, i) : null
  if (!caught || caught.next > end) return -1
  merge(slots, caught.slots)
  return caught.next
}

function matchWords(words: readonly string[], atoms: readonly Atom[], i: number, end: number): boolean {
  if (i + words.length > end) return false
  for (let k = 0; k < words.length; k++) if (atoms[i + k]!.fold !== words[k]) return false
  return true
}

const SECOND: Readonly<Record<string, keyof TimeSlots>> = { weekday: 'weekday2', month: 'month2', day: 'day2', hour: 'hour2', minute: 'minute2' }

function merge(slots: TimeSlots, more: TimeSlots): void {
  for (const [key, value] of Object.entries(more)) {
    const name = key as keyof TimeSlots
    const target = slots[name] !== undefined && SECOND[name] ? SECOND[name] : name
    Object.assign(slots, { [target]: value })
  }
}

function restore(slots: TimeSlots, kept: TimeSlots): void {
  for (const key of Object.keys(slots)) delete slots[key as keyof TimeSlots]
  Object.assign(slots, kept)
}

import type { TimeRule, TimeSlots } from '../../locales/shape/times.ts'
import type { Atom } from '../../text/atoms.ts'
import type { Doc } from '../../text/doc.ts'
import type { Alternative, CompiledRule, Element, Grammar } from './pattern.ts'
import type { Caught } from './slots.ts'

export interface Match {
  readonly rule: TimeRule
  /** Atoms [first, last). */
  readonly first: number
  readonly last: number
  readonly slots: TimeSlots
}

/** Where a match is looked for: atom `i` of a sentence [begin, end). */
export interface Here {
  readonly doc: Doc
  readonly atoms: readonly Atom[]
  readonly i: number
  readonly begin: number
  readonly end: number
}

/** The longest rule match that begins here, or null. */
export function matchAt(grammar: Grammar, here: Here): Match | null {
  const { atoms, i } = here
  const atom = atoms[i]!
  if (atom.kind === 'digits') return longest(here, grammar.byDigits, null)
  const entry = grammar.byWord.get(atom.fold)
  if (!entry) return null
  const next = atoms[i + 1]
  const second =
    entry.bySecond.size > 0 && next ? entry.bySecond.get(next.kind === 'digits' ? '#' : next.fold) : undefined
  if (entry.any.length === 0 && !second) return null
  return longest(here, entry.any, second ?? null)
}

interface Best {
  readonly rule: CompiledRule
  readonly last: number
  readonly slots: TimeSlots
}

function longest(here: Here, some: readonly CompiledRule[], more: readonly CompiledRule[] | null): Match | null {
  let best = better(here, some, null)
  if (more) best = better(here, more, best)
  if (!best) return null
  return { rule: best.rule.rule, first: here.i, last: best.last, slots: { ...best.slots, ...best.rule.rule.sense.set } }
}

function better(here: Here, rules: readonly CompiledRule[], before: Best | null): Best | null {
  let best = before
  for (const rule of rules) {
    const slots: TimeSlots = {}
    const last = run(rule.elements, 0, here.atoms, here.i, here.end, slots)
    if (last <= here.i || (best && !beats(rule, last, best))) continue
    if (hasPos(here, rule) && fits(rule, here, last, slots)) best = { rule, last, slots }
  }
  return best
}

/** Longer wins; at equal length what is no time ("a second attack"), then the first in the list. */
function beats(rule: CompiledRule, last: number, best: Best): boolean {
  if (last !== best.last) return last > best.last
  if (isNegative(rule) !== isNegative(best.rule)) return isNegative(rule)
  return rule.order < best.rule.order
}

function hasPos(here: Here, rule: CompiledRule): boolean {
  const { pos } = rule.rule
  if (!pos) return true
  const own = here.doc.tokens[here.atoms[here.i]!.token]!.pos
  return own === 'X' || pos.includes(own)
}

function isNegative(rule: CompiledRule): boolean {
  return rule.rule.sense.kind === 'not-a-time'
}

function fits(rule: CompiledRule, here: Here, last: number, slots: TimeSlots): boolean {
  const { atoms, end } = here
  if (rule.rule.capital && !atoms[here.i]!.cap) return false
  if (rule.after.length > 0 && !rule.after.some((e) => standsBefore(e, here))) return false
  if (rule.notAfter.some((e) => standsBefore(e, here))) return false
  if (rule.before && run(rule.before, 0, atoms, last, end, {}) < 0) return false
  if (rule.notBefore.some((e) => run(e, 0, atoms, last, end, {}) >= 0)) return false
  if (rule.ahead && run(rule.ahead, 0, atoms, last, end, slots) < 0) return false
  return true
}

/** Does the pattern match right before here, in the same sentence? Its length is at most four atoms. */
function standsBefore(elements: readonly Element[], { atoms, i, begin }: Here): boolean {
  for (let from = i - 1; from >= Math.max(begin, i - 4); from--) {
    if (run(elements, 0, atoms, from, i, {}) === i) return true
  }
  return false
}

/** Matches elements[k…] from atom `i`; fills `slots`; the atom after the match, or -1. */
function run(
  elements: readonly Element[],
  k: number,
  atoms: readonly Atom[],
  i: number,
  end: number,
  slots: TimeSlots,
): number {
  if (k === elements.length) return i
  const element = elements[k]!
  if (element.glued && !atoms[i]?.glued) return element.optional ? run(elements, k + 1, atoms, i, end, slots) : -1
  for (const alternative of element.alternatives) {
    if ('words' in alternative && !alternative.slots) {
      if (!matchWords(alternative.words, atoms, i, end)) continue
      const last = run(elements, k + 1, atoms, i + alternative.words.length, end, slots)
      if (last >= 0) return last
      continue
    }
    const caught = caughtBy(alternative, atoms, i, end)
    if (!caught) continue
    const kept = isEmpty(caught.slots) ? null : { ...slots }
    if (kept) merge(slots, caught.slots)
    const last = run(elements, k + 1, atoms, caught.next, end, slots)
    if (last >= 0) return last
    if (kept) restore(slots, kept)
  }
  return element.optional ? run(elements, k + 1, atoms, i, end, slots) : -1
}

/** What one alternative catches from atom `i`, or null when it does not match. */
function caughtBy(alternative: Alternative, atoms: readonly Atom[], i: number, end: number): Caught | null {
  if ('words' in alternative) {
    return matchWords(alternative.words, atoms, i, end)
      ? { next: i + alternative.words.length, slots: alternative.slots ?? {} }
      : null
  }
  const caught = i < end ? alternative.slot(atoms, i) : null
  return caught && caught.next <= end ? caught : null
}

function matchWords(words: readonly string[], atoms: readonly Atom[], i: number, end: number): boolean {
  if (i + words.length > end) return false
  for (let k = 0; k < words.length; k++) if (atoms[i + k]!.fold !== words[k]) return false
  return true
}

const SECOND: Readonly<Record<string, keyof TimeSlots>> = {
  weekday: 'weekday2',
  month: 'month2',
  day: 'day2',
  hour: 'hour2',
  minute: 'minute2',
}

function merge(slots: TimeSlots, more: TimeSlots): void {
  const into = slots as Record<string, unknown>
  for (const key in more) {
    const name = key as keyof TimeSlots
    into[slots[name] !== undefined && SECOND[name] ? SECOND[name] : name] = more[name]
  }
}

function isEmpty(slots: TimeSlots): boolean {
  for (const _ in slots) return false
  return true
}

function restore(slots: TimeSlots, kept: TimeSlots): void {
  for (const key in slots) if (!(key in kept)) delete slots[key as keyof TimeSlots]
  if (!isEmpty(kept)) Object.assign(slots, kept)
}

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

/** The longest rule match that begins at atom `i`, or null. */
export function matchAt(
  doc: Doc,
  grammar: Grammar,
  atoms: readonly Atom[],
  i: number,
  sentenceEnd: number,
): Match | null {
  const atom = atoms[i]!
  if (atom.kind === 'digits') return longest(doc, grammar.byDigits, null, atoms, i, sentenceEnd)
  const entry = grammar.byWord.get(atom.fold)
  if (!entry) return null
  const next = atoms[i + 1]
  const second =
    entry.bySecond.size > 0 && next ? entry.bySecond.get(next.kind === 'digits' ? '#' : next.fold) : undefined
  if (entry.any.length === 0 && !second) return null
  return longest(doc, entry.any, second ?? null, atoms, i, sentenceEnd)
}

interface Best {
  readonly rule: CompiledRule
  readonly last: number
  readonly slots: TimeSlots
}

function longest(
  doc: Doc,
  some: readonly CompiledRule[],
  more: readonly CompiledRule[] | null,
  atoms: readonly Atom[],
  i: number,
  end: number,
): Match | null {
  let best = better(doc, some, atoms, i, end, null)
  if (more) best = better(doc, more, atoms, i, end, best)
  if (!best) return null
  return { rule: best.rule.rule, first: i, last: best.last, slots: { ...best.slots, ...best.rule.rule.sense.set } }
}

function better(
  doc: Doc,
  rules: readonly CompiledRule[],
  atoms: readonly Atom[],
  i: number,
  sentenceEnd: number,
  before: Best | null,
): Best | null {
  let best = before
  for (const rule of rules) {
    const slots: TimeSlots = {}
    const last = run(rule.elements, 0, atoms, i, sentenceEnd, slots)
    if (
      last <= i ||
      (best &&
        (last < best.last ||
          (last === best.last && !isNegative(rule) && (isNegative(best.rule) || rule.order > best.rule.order))))
    )
      continue
    if (!hasPos(doc, rule, atoms[i]!) || !fits(rule, atoms, i, last, sentenceEnd, slots)) continue
    best = { rule, last, slots }
  }
  return best
}

function hasPos(doc: Doc, rule: CompiledRule, atom: Atom): boolean {
  const { pos } = rule.rule
  if (!pos) return true
  const own = doc.tokens[atom.token]!.pos
  return own === 'X' || (pos as readonly string[]).includes(own)
}

/** At equal length what is no time wins ("a second attack"). */
function isNegative(rule: CompiledRule): boolean {
  return rule.rule.sense.kind === 'not-a-time'
}

function fits(
  rule: CompiledRule,
  atoms: readonly Atom[],
  first: number,
  last: number,
  end: number,
  slots: TimeSlots,
): boolean {
  const { capital } = rule.rule
  if (capital && !atoms[first]!.cap) return false
  if (rule.after.length > 0 && !rule.after.some((e) => standsBefore(e, atoms, first))) return false
  if (rule.notAfter.some((e) => standsBefore(e, atoms, first))) return false
  if (rule.before && run(rule.before, 0, atoms, last, end, {}) < 0) return false
  if (rule.notBefore.some((e) => run(e, 0, atoms, last, end, {}) >= 0)) return false
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
    const kept = { ...slots }
    merge(slots, caught.slots)
    const last = run(elements, k + 1, atoms, caught.next, end, slots)
    if (last >= 0) return last
    restore(slots, kept)
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

function restore(slots: TimeSlots, kept: TimeSlots): void {
  for (const key in slots) if (!(key in kept)) delete slots[key as keyof TimeSlots]
  Object.assign(slots, kept)
}

import type { QuantityRole } from '../../locales/shape/numbers.ts'
import { type Atom, type AtomPhrases, atomPhraseAt } from '../../text/atoms.ts'
import type { Compiled } from './compile.ts'

/** A number's atoms [first, last) and what was read in them. */
export interface Candidate {
  readonly first: number
  readonly last: number
  readonly value: number
  readonly digits: boolean
  /** Bare digits without group, fraction or scale. */
  readonly plain: boolean
}

/** What the number says, or null when it only names (a label, a score, a telephone number). */
export function roleOf(atoms: readonly Atom[], c: Candidate, words: Compiled): QuantityRole | null {
  if (c.digits && namesOnly(atoms, c, words)) return null
  const { sets } = words
  const hyphen = atoms[c.last]?.fold === '-' && atoms[c.last]!.glued ? 1 : 0
  const unit = c.last + hyphen + linkLength(atoms, c, words)
  // "240 l'an dernier": an elided article is no unit.
  const elided = /^['’]$/.test(atoms[unit + 1]?.fold ?? '') && atoms[unit + 1]!.glued
  const at = (table: AtomPhrases<true>) => !elided && atomPhraseAt(table, atoms, unit) !== null
  if (sets.moneyBefore.has(atoms[c.first - 1]?.fold ?? '')) return 'money'
  if (at(words.percentAfter)) return 'percent'
  if (at(words.ageAfter) || isAge(atoms, c, words)) return 'age'
  if (isDate(atoms, c, words)) return 'date'
  if (at(words.moneyAfter)) return 'money'
  if (at(words.measureAfter)) return 'measure'
  if (!Number.isInteger(c.value)) return 'measure'
  return 'count'
}

/** "une dizaine DE minutes": the words between a noun of number and the unit. */
function linkLength(atoms: readonly Atom[], c: Candidate, words: Compiled): number {
  if (c.digits) return 0
  let length = 0
  while (length < 2 && words.sets.links.has(atoms[c.last + length]?.fold ?? '')) length++
  return length
}

function namesOnly(atoms: readonly Atom[], c: Candidate, words: Compiled): boolean {
  const { sets } = words
  const before = atoms[c.first - 1]
  const after = atoms[c.last]
  const next = atoms[c.last + 1]
  const glued = atoms[c.first]!.glued
  if (glued && before && (before.kind === 'word' || before.kind === 'digits')) return true
  if (glued && before?.kind === 'mark' && /[-/:.,_@]/.test(before.fold) && before.glued && !/^[\s(]/.test(before.fold))
    return true
  if (after?.glued) {
    if (sets.ordinalSuffixes.has(after.fold) && c.plain) return true
    if (after.kind === 'mark' && /[-/:_@.,]/.test(after.fold) && next?.kind === 'digits' && next.glued) return true
  }
  if (!c.plain) return false
  if (before?.kind === 'digits' || after?.kind === 'digits') return true
  if (before?.fold === '(' && after?.fold === ')') return true
  if (before && sets.labelsBefore.has(before.fold) && !isUnit(atoms, c.last, words)) return true
  if (before?.fold === '.' && sets.labelsBefore.has(`${atoms[c.first - 2]?.fold}.`)) return true
  if (after && sets.labelsAfter.has(after.fold)) return true
  return /^0\d/.test(atoms[c.first]!.fold)
}

function isUnit(atoms: readonly Atom[], i: number, words: Compiled): boolean {
  return atomPhraseAt(words.measureAfter, atoms, i) !== null || atomPhraseAt(words.ageAfter, atoms, i) !== null
}

function isAge(atoms: readonly Atom[], c: Candidate, words: Compiled): boolean {
  if (c.value > 120) return false
  const { sets } = words
  const before = atoms[c.first - 1]
  const after = atoms[c.last]
  for (const phrase of words.ageBefore) {
    if (phrase.every((w, k) => atoms[c.first - phrase.length + k]?.fold === w)) return true
  }
  if (sets.ageOf.has(before?.fold ?? '')) {
    const person = sets.ageNouns.size === 0 || sets.ageNouns.has(atoms[c.first - 2]?.fold ?? '')
    const years = sets.ageYears.size === 0 || sets.ageYears.has(after?.fold ?? '')
    if (person && years && c.value >= 1) return true
  }
  if (
    sets.ageYears.has(after?.fold ?? '') &&
    (before?.fold === '(' || before?.fold === ',') &&
    /^[),.]$/.test(atoms[c.last + 1]?.fold ?? '')
  )
    return true
  // "Maria Okello, 34, said": a bare number between commas after a name.
  const name = atoms[c.first - 2]
  return (
    c.plain &&
    before?.fold === ',' &&
    name?.kind === 'word' &&
    name.cap &&
    c.value >= 5 &&
    /^[,.;]$/.test(after?.fold ?? '') &&
    after!.glued
  )
}

function isDate(atoms: readonly Atom[], c: Candidate, words: Compiled): boolean {
  const { sets } = words
  const before = atoms[c.first - 1]
  const after = atoms[c.last]
  if (after?.kind === 'word' && sets.clockAfter.has(after.fold)) {
    if (after.glued || sets.clockBefore.size === 0 || sets.clockBefore.has(before?.fold ?? '')) return true
  }
  if (after && atoms[c.last + 1]?.fold === '.' && sets.clockAfter.has(`${after.fold}.${atoms[c.last + 2]?.fold ?? ''}`))
    return true
  if (!c.plain) return false
  if (c.value <= 31 || c.value >= 1000) {
    // "Feb. 27": the stop of the shortened month is a mark of its own.
    if (before?.fold === '.' && before.glued && isMonth(atoms[c.first - 2], words) && c.value !== 0) return true
    if (isMonth(before, words) && c.value !== 0) return true
    if (isMonth(after, words) && c.value <= 31) return true
  }
  if (sets.dateBefore.has(before?.fold ?? '') && c.value <= 31 && endsPhrase(after, words)) return true
  if (atoms[c.first]!.fold.length !== 4 || c.value < 1700 || c.value > 2100) return false
  if (endsPhrase(after, words)) return true
  return sets.yearBefore.has(before?.fold ?? '') && c.value % 100 !== 0
}

function isMonth(atom: Atom | undefined, words: Compiled): boolean {
  return (
    atom !== undefined && words.sets.dateBeside.has(atom.fold) && (atom.cap || !words.sets.dateCapital.has(atom.fold))
  )
}

function endsPhrase(atom: Atom | undefined, words: Compiled): boolean {
  return atom === undefined || atom.kind === 'mark' || words.sets.stops.has(atom.fold)
}

import type { Atom } from './atoms.ts'

/** Words of which a language builds its numbers; keys without accents. */
export interface NumeralWords {
  /** 0 to 19. */
  readonly units: Readonly<Record<string, number>>
  /** 20 to 90. */
  readonly tens: Readonly<Record<string, number>>
  /** Words for 100, and whether they stand alone ("cent" does, "hundred" needs "a" or a number). */
  readonly hundreds: readonly string[]
  readonly hundredAlone: boolean
  /** "thousand", "mille", "milliards" … */
  readonly multipliers: Readonly<Record<string, number>>
  /** Multipliers that stand alone ("mille"). */
  readonly multipliersAlone: readonly string[]
  /** Written onto digits: "2.5m", "30bn". */
  readonly suffixes: Readonly<Record<string, number>>
  /** "and", "et" inside a number. */
  readonly joiners: readonly string[]
  /** Tens that take 10 to 19 after them ("soixante-dix"), and the word that multiplies 4 by 20. */
  readonly vigesimal: { readonly takesTeens: readonly number[]; readonly twenty: readonly string[] }
  readonly decimal: ',' | '.'
  /** Marks between groups of three digits. */
  readonly groups: readonly string[]
  /** A plain space also groups ("12 430"). */
  readonly spaceGroups: boolean
}

interface Numeral {
  readonly value: number
  /** Atom after the number. */
  readonly next: number
  readonly form: 'digits' | 'words'
  /** Digits without any grouping, decimals or multiplier: may be a year, a clock time, a label. */
  readonly plain: boolean
}

/** The number that starts at atom `i`, or null. `one`: an article before it stands for 1 ("a hundred"). */
export function numeralAt(atoms: readonly Atom[], i: number, words: NumeralWords, one = false): Numeral | null {
  const atom = atoms[i]
  if (!atom) return null
  if (atom.kind === 'digits') return digitsAt(atoms, i, words)
  return atom.kind === 'word' ? wordsAt(atoms, i, words, one) : null
}

/** Longer rows of groups are tables or telephone numbers; also keeps the reading linear. */
const DIGITS_MAX = 18

function digitsAt(atoms: readonly Atom[], i: number, words: NumeralWords): Numeral {
  let text = atoms[i]!.fold
  let next = i + 1
  if (text.length <= 3 && !text.startsWith('0')) {
    for (
      let step = groupAt(atoms, next, words);
      step > 0 && text.length < DIGITS_MAX;
      step = groupAt(atoms, next, words)
    ) {
      text += atoms[next + step - 1]!.fold
      next += step
    }
  }
  const fraction = atoms[next + 1]
  if (atoms[next]?.fold === words.decimal && atoms[next]!.glued && fraction?.kind === 'digits' && fraction.glued) {
    text += `.${fraction.fold}`
    next += 2
  }
  const scale = scaleAt(atoms, next, words)
  if (scale === 0) return { value: Number(text), next, form: 'digits', plain: next === i + 1 }
  return { value: Math.round(Number(text) * scale * 1e6) / 1e6, next: next + 1, form: 'digits', plain: false }
}

/** How many atoms the next group of three digits takes: 2 with a mark before it, 1 after a space, 0 when there is none. */
function groupAt(atoms: readonly Atom[], next: number, words: NumeralWords): number {
  const a = atoms[next]
  if (!a) return 0
  if (a.kind === 'digits') {
    return words.spaceGroups && !a.glued && a.fold.length === 3 && a.start - atoms[next - 1]!.end === 1 ? 1 : 0
  }
  const b = atoms[next + 1]
  const thousands = words.groups.includes(a.fold) || (a.fold === words.decimal && b?.fold === '000')
  return thousands && a.glued && b?.kind === 'digits' && b.glued && b.fold.length === 3 ? 2 : 0
}

/** "million" after the digits, or "m", "bn", "k" written onto them; 0 when there is none. */
function scaleAt(atoms: readonly Atom[], next: number, words: NumeralWords): number {
  const after = atoms[next]
  if (after?.kind !== 'word') return 0
  if (!after.glued) return words.multipliers[after.fold] ?? 0
  const ends = !(atoms[next + 1]?.glued && atoms[next + 1]!.kind === 'digits')
  return ends ? (words.suffixes[after.fold] ?? 0) : 0
}

interface Sum {
  total: number
  current: number
  /** Anything read yet in the present group of thousand. */
  open: boolean
  lastScale: number
}

function wordsAt(atoms: readonly Atom[], i: number, words: NumeralWords, one: boolean): Numeral | null {
  const sum: Sum = { total: 0, current: 0, open: false, lastScale: Number.POSITIVE_INFINITY }
  if (one) {
    sum.current = 1
    sum.open = true
  }
  let next = i
  let read = 0
  for (;;) {
    let at = next
    if (read > 0) at = skipJoint(atoms, next, words)
    const atom = atoms[at]
    if (atom?.kind !== 'word') break
    const joined = at !== next && words.joiners.includes(atoms[at - 1]!.fold)
    if (!take(sum, atom.fold, words, joined, one && read === 0)) break
    read++
    next = at + 1
  }
  if (read === 0) return null
  return { value: sum.total + sum.current, next, form: 'words', plain: false }
}

/** Past a hyphen or "and"/"et" (also "-et-") between the words of one number. */
function skipJoint(atoms: readonly Atom[], i: number, words: NumeralWords): number {
  let at = i
  if (atoms[at]?.fold === '-' && atoms[at]!.glued) at++
  if (words.joiners.includes(atoms[at]?.fold ?? '')) {
    at++
    if (atoms[at]?.fold === '-' && atoms[at]!.glued) at++
  }
  return at
}

function take(sum: Sum, word: string, words: NumeralWords, joined: boolean, article: boolean): boolean {
  const unit = words.units[word]
  const ten = words.tens[word]
  const low = sum.current % 100
  if (words.vigesimal.twenty.includes(word) && low === 4 && sum.open) {
    sum.current += 76
    return true
  }
  if (unit !== undefined) return !article && takeUnit(sum, unit, low, words, joined)
  if (ten !== undefined) {
    if (article || low !== 0 || (joined && sum.current === 0 && sum.total === 0)) return false
    sum.current += ten
    sum.open = true
    return true
  }
  if (words.hundreds.includes(word)) {
    if (sum.current > 99 || (!sum.open && !words.hundredAlone) || (sum.open && sum.current === 0)) return false
    sum.current = (sum.open ? sum.current : 1) * 100
    sum.open = true
    return true
  }
  return takeMultiplier(sum, word, words)
}

function takeUnit(sum: Sum, unit: number, low: number, words: NumeralWords, joined: boolean): boolean {
  if (!sum.open) {
    if (joined && sum.total === 0) return false
  } else {
    if (unit === 0) return false
    const teens = words.vigesimal.takesTeens.includes(low)
    const fits = low === 0 ? sum.current > 0 : low >= 20 && low % 10 === 0 && (unit < 10 || teens)
    // "dix-sept", "soixante-dix-sept": 10 takes 7 to 9 after it.
    const afterTen =
      (low === 10 || words.vigesimal.takesTeens.includes(low - 10)) &&
      unit >= 7 &&
      unit <= 9 &&
      words.vigesimal.takesTeens.length > 0
    if (!fits && !afterTen) return false
    // "two and three" are two numbers; "a hundred and three" and "vingt et un" are one.
    if (joined && sum.current < 20) return false
  }
  sum.current += unit
  sum.open = true
  return true
}

function takeMultiplier(sum: Sum, word: string, words: NumeralWords): boolean {
  const scale = words.multipliers[word]
  if (scale === undefined || scale >= sum.lastScale) return false
  if (!sum.open && !words.multipliersAlone.includes(word)) return false
  sum.total += (sum.open ? sum.current : 1) * scale
  sum.current = 0
  sum.open = false
  sum.lastScale = scale
  return true
}

import { type Atom, atomPhraseAt, foldOf } from '../../text/atoms.ts'
import { numeralAt } from '../../text/numerals.ts'
import type { Compiled } from './compile.ts'

/** A number read at atoms [first, last), before its neighbours are asked what it says. */
export interface Amount {
  readonly last: number
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
  readonly rule: string
  readonly digits: boolean
  readonly plain: boolean
  readonly article: boolean
  /** Counts by itself; there is no noun to look for. */
  readonly pronoun: boolean
}

const WORD = { digits: false, plain: false, article: false, pronoun: false, approximate: false }

/** The number at atom `i`, with its range ("two or three", "between ten and fifteen"), or null. */
export function amountAt(atoms: readonly Atom[], i: number, c: Compiled): Amount | null {
  const between = betweenAt(atoms, i, c)
  if (between) return between
  const one = singleAt(atoms, i, c)
  if (!one || one.pronoun || one.article || one.max === null || !c.sets.or.has(atoms[one.last]?.fold ?? '')) return one
  const joint = atoms[one.last]!
  if (joint.fold === '-' && !one.digits) return one
  const two = numeralAt(atoms, one.last + 1, c.locale.numerals)
  if (!two || two.value <= one.max) return one
  return {
    ...WORD,
    last: two.next,
    min: scaled(one.max, two.value),
    max: two.value,
    rule: 'range',
    digits: one.digits,
    plain: one.plain && two.plain,
  }
}

function betweenAt(atoms: readonly Atom[], i: number, c: Compiled): Amount | null {
  const open = atomPhraseAt(c.between, atoms, i)
  if (!open) return null
  const one = numeralAt(atoms, open.next, c.locale.numerals)
  if (!one || atoms[one.next]?.fold !== open.value) return null
  const two = numeralAt(atoms, one.next + 1, c.locale.numerals)
  if (!two || two.value <= one.value) return null
  const digits = one.form === 'digits'
  return {
    ...WORD,
    last: two.next,
    min: scaled(one.value, two.value),
    max: two.value,
    rule: 'between',
    digits,
    plain: digits && one.plain && two.plain,
  }
}

/** "two to three million": the first number shares the second's scale. */
function scaled(first: number, second: number): number {
  const scale = 1000 ** Math.floor(Math.log10(Math.max(second, 1)) / 3)
  return scale > 1 && first < 1000 && first * scale < second ? first * scale : first
}

function singleAt(atoms: readonly Atom[], i: number, c: Compiled): Amount | null {
  const article = c.sets.articles.has(atoms[i]!.fold)
  return (
    (article ? afterArticle(atoms, i, c) : null) ??
    pluralAt(atoms, i, c) ??
    wordAt(atoms, i, c) ??
    plainNumeral(atoms, i, c)
  )
}

/** "a dozen", "une quinzaine", "a hundred and five". */
function afterArticle(atoms: readonly Atom[], i: number, c: Compiled): Amount | null {
  const group = collectiveAt(atoms, i + 1, c)
  if (group)
    return {
      ...WORD,
      last: i + 2,
      min: group.value,
      max: group.value,
      approximate: group.approximate,
      rule: 'collective',
    }
  const n = numeralAt(atoms, i + 1, c.locale.numerals, true)
  if (!n || n.form === 'digits' || n.value < 100) return null
  return { ...WORD, last: n.next, min: n.value, max: n.value, rule: 'number-words' }
}

function collectiveAt(atoms: readonly Atom[], i: number, c: Compiled): { value: number; approximate: boolean } | null {
  const word = atoms[i]?.fold ?? ''
  const { collectives } = c.locale
  return own(collectives, word) ?? own(collectives, word.replace(/s$/, '')) ?? null
}

/** "dozens", "several hundred", "des centaines de milliers". */
function pluralAt(atoms: readonly Atom[], i: number, c: Compiled): Amount | null {
  const lead = atomPhraseAt(c.leads, atoms, i)
  const at = lead ? lead.next : i
  const word = atoms[at]
  const value = word && own(c.locale.plurals, word.fold)
  if (!value || (!lead && !word.fold.endsWith(c.locale.pluralEnding))) return null
  const more = atoms[at + 2]
  const scale = more && c.sets.skips.has(atoms[at + 1]!.fold) ? own(c.locale.plurals, more.fold) : undefined
  const isScaled = scale !== undefined && scale >= 2000
  return {
    ...WORD,
    last: at + (isScaled ? 3 : 1),
    min: isScaled ? (value * scale) / 2 : value,
    max: null,
    approximate: true,
    rule: 'plural',
  }
}

function wordAt(atoms: readonly Atom[], i: number, c: Compiled): Amount | null {
  const found = atomPhraseAt(c.words, atoms, i)
  if (!found) return null
  const { value: word, next } = found
  const after = atoms[next]
  if (word.use === 'article' && (after?.glued || !after)) return null
  // "No. 5", "no 5": a label.
  if (word.max === 0 && (after?.kind === 'digits' || (after?.fold === '.' && atoms[next + 1]?.kind === 'digits')))
    return null
  if (word.use === 'pronoun' && !isNegated(atoms, i, next, c)) return null
  return {
    ...WORD,
    last: next,
    min: word.min,
    max: word.max,
    approximate: word.approximate ?? false,
    rule: word.name,
    article: word.use === 'article',
    pronoun: word.use === 'pronoun',
  }
}

/** "personne" is nobody only beside "ne"; three words either way. */
function isNegated(atoms: readonly Atom[], i: number, next: number, c: Compiled): boolean {
  const negation = c.locale.negation
  if (!negation?.pronouns.some((p) => foldOf(p) === atoms[i]!.fold)) return true
  if (
    c.sets.articles.has(atoms[i - 1]?.fold ?? '') ||
    (atoms[i - 1] && c.sets.skips.has(atoms[i - 1]!.fold) && atoms[i - 1]!.kind === 'word')
  )
    return false
  for (let k = 1; k <= 4; k++) {
    if (negation.words.includes(atoms[next + k - 1]?.fold ?? '') || negation.words.includes(atoms[i - k]?.fold ?? ''))
      return true
  }
  return false
}

function plainNumeral(atoms: readonly Atom[], i: number, c: Compiled): Amount | null {
  const n = numeralAt(atoms, i, c.locale.numerals)
  if (!n) return null
  const { pronounOne } = c.locale
  if (n.next === i + 1 && pronounOne.words.includes(atoms[i]!.fold)) {
    if (pronounOne.before.includes(atoms[i - 1]?.fold ?? '') || pronounOne.after.includes(atoms[i + 1]?.fold ?? ''))
      return null
  }
  const digits = n.form === 'digits'
  const group = digits && !n.plain ? null : collectiveAt(atoms, n.next, c)
  if (group && n.value > 0 && n.value < 100) {
    const value = n.value * group.value
    return { ...WORD, last: n.next + 1, min: value, max: value, approximate: group.approximate, rule: 'collective' }
  }
  return {
    ...WORD,
    last: n.next,
    min: n.value,
    max: n.value,
    rule: digits ? 'digits' : 'number-words',
    digits,
    plain: n.plain,
  }
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

import type { NumberModifier, NumbersLocale } from '../locales/shape/numbers.ts'
import type { Count } from '../model/reading.ts'
import { type Atom, atomPhraseAt, atomsOf } from '../text/atoms.ts'
import type { Doc } from '../text/doc.ts'
import { spanOf } from '../text/span.ts'
import { type Compiled, compile } from './quantities/compile.ts'
import { countedBy } from './quantities/counted.ts'
import { type Amount, amountAt } from './quantities/read.ts'
import { type Candidate, roleOf } from './quantities/roles.ts'
import type { Quantity } from './state.ts'

/**
 * Every number of a text in order, as the text gives it: words, digits, ranges, "no one", "dozens", "at least six".
 * `count.min`/`max` are whole numbers for `role: 'count'`; other roles (age, money, percent, measure, date) are numbers
 * that count nothing. Labels, scores, ordinals and telephone numbers are left out.
 */
export function findQuantities(doc: Doc, locale: NumbersLocale): Quantity[] {
  const words = compile(locale)
  const atoms = atomsOf(doc)
  const out: Quantity[] = []
  for (let i = 0; i < atoms.length; ) {
    const found = quantityAt(doc, atoms, i, words, out.at(-1))
    if (found?.quantity) out.push(found.quantity)
    i = found ? found.next : i + 1
  }
  return out
}

interface Found {
  readonly quantity: Quantity | null
  readonly next: number
}

function quantityAt(
  doc: Doc,
  atoms: readonly Atom[],
  i: number,
  words: Compiled,
  previous: Quantity | undefined,
): Found | null {
  const modifiers: NumberModifier[] = []
  let first = i
  for (
    let m = atomPhraseAt(words.before, atoms, first);
    m && modifiers.length < 3;
    m = atomPhraseAt(words.before, atoms, first)
  ) {
    modifiers.push(m.value)
    first = m.next
  }
  if (first >= atoms.length) return null
  let amount = amountAt(atoms, first, words)
  if (!amount && modifiers.length > 0) {
    modifiers.length = 0
    first = i
    amount = amountAt(atoms, i, words)
  }
  if (!amount) return null
  const sentence = doc.tokens[atoms[first]!.token]!.sentence
  const behind = atoms[amount.last]
  const after =
    behind && doc.tokens[behind.token]!.sentence === sentence ? atomPhraseAt(words.after, atoms, amount.last) : null
  if (after) modifiers.push(after.value)
  const value = amount.max ?? amount.min ?? 0
  const candidate: Candidate = { first, last: amount.last, value, digits: amount.digits, plain: amount.plain }
  const role = continuedAge(doc, atoms, candidate, previous) ?? roleOf(atoms, candidate, words)
  if (role === null) return { quantity: null, next: amount.last }
  const last = after ? after.next : amount.last
  const start = atoms[modifiers.length > (after ? 1 : 0) ? i : first]!
  const end = atoms[last - 1]!
  const span = spanOf(doc.text, start.start, end.end)
  const number = atoms[amount.last - 1]!.token
  const counted = role === 'count' && !amount.pronoun ? countedBy(doc, atoms, last, number, words) : -1
  // "sans cesse", "no longer": a negation that counts nothing.
  if (amount.max === 0 && !amount.digits && !amount.pronoun && counted < 0) return { quantity: null, next: amount.last }
  const quantity: Quantity = {
    start: start.start,
    end: end.end,
    first: start.token,
    last: end.token + 1,
    count: { ...countOf(amount, modifiers), span },
    counted,
    role,
    article: amount.article,
    rule: [amount.rule, ...modifiers.map((m) => m.name)].join('+'),
  }
  return { quantity, next: last }
}

/** "men of 19 and 23": the second number is an age too. */
function continuedAge(doc: Doc, atoms: readonly Atom[], c: Candidate, previous: Quantity | undefined): 'age' | null {
  const link = atoms[c.first - 1]
  if (previous?.role !== 'age' || !link || !c.plain || c.value > 120) return null
  const joined = previous.end === atoms[c.first - 2]?.end
  const after = atoms[c.last]
  const verb = after && /^(VERB|AUX)$/.test(doc.tokens[after.token]!.pos)
  return joined && (!after || after.kind === 'mark' || verb) ? 'age' : null
}

function countOf(amount: Amount, modifiers: readonly NumberModifier[]): Count {
  let { min, max } = amount
  let approximate = amount.approximate
  for (const m of modifiers) {
    if (m.effect === 'min') {
      min = min ?? max
      max = null
      approximate = false
    } else if (m.effect === 'max') {
      max = max ?? min
      min = null
      approximate = false
    } else approximate = m.effect === 'approximate'
  }
  return approximate ? { min, max, approximate } : { min, max }
}

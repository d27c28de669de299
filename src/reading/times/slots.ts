import type { TimeSlots, TimesLocale } from '../../locales/shape/times.ts'
import { type Atom, type AtomPhrases, atomPhraseAt, atomPhrases, foldOf } from '../../text/atoms.ts'
import { numeralAt } from '../../text/numerals.ts'

/** What a slot caught from atom `i` to `next`. */
export interface Caught {
  readonly next: number
  readonly slots: TimeSlots
}

export type Slot = (atoms: readonly Atom[], i: number) => Caught | null

/** The slots of a locale by name, and for each word the slots that it may begin. */
export interface Slots {
  readonly byName: ReadonlyMap<string, Slot>
  readonly byWord: ReadonlyMap<string, readonly string[]>
  /** Slots that digits may begin. */
  readonly byDigits: readonly string[]
  /** What a plain word of a pattern says by itself: its unit, part of day or season. */
  readonly meanings: ReadonlyMap<string, TimeSlots>
}

const DIGIT_SLOTS = ['N', 'DAY', 'YEAR', 'YY', 'HH', 'HHD', 'MM', 'HHMM', 'OTHER', 'ISO', 'NUMERIC', 'ORD', 'ORDDAY']

export function slotsOf(locale: TimesLocale): Slots {
  const byName = new Map<string, Slot>()
  const byWord = new Map<string, string[]>()
  const starts = (name: string, words: Iterable<string>) => {
    for (const word of words) {
      const key = firstAtom(word)
      const list = byWord.get(key) ?? []
      if (!list.includes(name)) byWord.set(key, [...list, name])
    }
  }
  const words = <T>(name: string, table: Readonly<Record<string, T>>, make: (value: T) => TimeSlots) => {
    const index = atomPhrases(Object.entries(table))
    byName.set(name, (atoms, i) => {
      const found = atomPhraseAt(index, atoms, i)
      return found && { next: found.next, slots: make(found.value) }
    })
    starts(name, Object.keys(table))
  }
  words('WD', locale.weekdays, (weekday) => ({ weekday }))
  words('MON', locale.months, (month) => ({ month }))
  const capitals = new Set(locale.capitals)
  for (const name of ['WD', 'MON']) byName.set(name, capitalised(byName.get(name)!, capitals))
  words('UNIT', locale.units, (unit) => ({ unit }))
  words('PART', locale.parts, (part) => ({ part }))
  words('SEASON', locale.seasons, (season) => ({ season }))
  words('FEAST', locale.feasts, (feast) => ({ feast }))
  words('AMPM', locale.meridiem, (meridiem) => ({ meridiem }))
  words('ZONE', locale.zones, (zone) => ({ zone }))
  const meanings = meaningsOf(locale)
  for (const [name, list] of Object.entries(locale.classes)) {
    words(name, Object.fromEntries(list.map((w) => [w, meanings.get(w) ?? {}])), (said) => said)
  }
  addNumbers(locale, byName, starts)
  addShapes(locale, byName)
  for (const [name, slot] of byName) byName.set(name, remembering(slot))
  return { byName, byWord, byDigits: DIGIT_SLOTS, meanings }
}

/** Many rules ask one slot at one place: its last answer is kept. */
function remembering(slot: Slot): Slot {
  let at = -1
  let of: readonly Atom[] | null = null
  let answer: Caught | null = null
  return (atoms, i) => {
    if (i !== at || atoms !== of) {
      answer = slot(atoms, i)
      at = i
      of = atoms
    }
    return answer
  }
}

function meaningsOf(locale: TimesLocale): Map<string, TimeSlots> {
  const meanings = new Map<string, TimeSlots>()
  const add = (word: string, slots: TimeSlots) => meanings.set(word, { ...meanings.get(word), ...slots })
  for (const [word, unit] of Object.entries(locale.units)) add(word, { unit })
  for (const [word, part] of Object.entries(locale.parts)) add(word, { part })
  for (const [word, season] of Object.entries(locale.seasons)) add(word, { season })
  return meanings
}

/** "may", "sun": a time only with a capital or beside digits. */
function capitalised(slot: Slot, capitals: ReadonlySet<string>): Slot {
  return (atoms, i) => {
    const atom = atoms[i]!
    const digits = atoms[i - 1]?.kind === 'digits' || atoms[i + 1]?.kind === 'digits'
    return capitals.has(atom.fold) && !atom.cap && !digits ? null : slot(atoms, i)
  }
}

function firstAtom(phrase: string): string {
  return foldOf(phrase.toLowerCase()).match(/[\p{L}\p{M}]+|\p{Nd}+|\S/u)![0]
}

function addNumbers(
  locale: TimesLocale,
  byName: Map<string, Slot>,
  starts: (name: string, words: Iterable<string>) => void,
): void {
  const { numerals } = locale
  const amounts = atomPhrases(Object.entries(locale.amounts))
  const ordinals = atomPhrases(Object.entries(locale.ordinals))
  const numberWords = [...Object.keys(numerals.units), ...Object.keys(numerals.tens), ...numerals.hundreds]
  const suffixes = new Set(locale.daySuffixes.map((s) => foldOf(s.toLowerCase())))
  byName.set('N', (atoms, i) => amountAt(atoms, i, amounts, locale))
  starts('N', [...numberWords, ...Object.keys(locale.amounts)])
  byName.set('ORD', (atoms, i) => ordinalAt(atoms, i, ordinals, suffixes))
  starts('ORD', Object.keys(locale.ordinals))
  byName.set('DAY', (atoms, i) => {
    const found = ordinalAt(atoms, i, ordinals, suffixes) ?? smallNumber(atoms, i, 1, 31)
    return found && found.value <= 31 ? { next: found.next, slots: { day: found.value } } : null
  })
  starts('DAY', Object.keys(locale.ordinals))
  // "the 14th": digits with their suffix only.
  byName.set('ORDDAY', (atoms, i) => {
    const found = atoms[i]?.kind === 'digits' ? ordinalAt(atoms, i, ordinals, suffixes) : null
    return found && found.value >= 1 && found.value <= 31 ? { next: found.next, slots: { day: found.value } } : null
  })
  byName.set('YEAR', yearAt)
  byName.set('YY', shortYearAt)
  byName.set('HH', (atoms, i) => {
    const digits = smallNumber(atoms, i, 0, 24)
    if (digits) return { next: digits.next, slots: { hour: digits.value } }
    const word = atoms[i]?.kind === 'word' ? numeralAt(atoms, i, numerals) : null
    return word && word.value <= 24 ? { next: word.next, slots: { hour: word.value } } : null
  })
  starts('HH', numberWords)
  byName.set('HHD', (atoms, i) => {
    const found = smallNumber(atoms, i, 0, 12)
    return found && { next: found.next, slots: { hour: found.value } }
  })
  byName.set('MM', (atoms, i) => {
    const found = atoms[i]?.fold.length === 2 ? smallNumber(atoms, i, 0, 59) : null
    return found && { next: found.next, slots: { minute: found.value } }
  })
  byName.set('HHMM', (atoms, i) => {
    const text = atoms[i]?.kind === 'digits' ? atoms[i]!.fold : ''
    if (!/^(?:([01]\d|2[0-3])[0-5]\d|2400)$/.test(text)) return null
    return { next: i + 1, slots: { hour: Number(text.slice(0, 2)), minute: Number(text.slice(2)) } }
  })
  // The same time in another zone: passed over.
  byName.set('OTHER', (atoms, i) => (/^\d{4}$/.test(atoms[i]?.fold ?? '') ? { next: i + 1, slots: {} } : null))
  byName.set('ISO', isoAt)
  byName.set('NUMERIC', (atoms, i) => numericAt(atoms, i, locale.dayFirst))
}

/** Words told by their form alone, for what stands beside a match: a name, any word, a form in "-ing". */
function addShapes(locale: TimesLocale, byName: Map<string, Slot>): void {
  const when = (test: (atom: Atom) => boolean): Slot => {
    return (atoms, i) => (atoms[i] && test(atoms[i]!) ? { next: i + 1, slots: {} } : null)
  }
  const calendar = new Set([...Object.keys(locale.weekdays), ...Object.keys(locale.months)].map(firstAtom))
  byName.set(
    'NAME',
    when((a) => a.kind === 'word' && a.cap && !calendar.has(a.fold)),
  )
  byName.set(
    'WORD',
    when((a) => a.kind === 'word' || a.fold === '-'),
  )
  const endings = locale.gerundEndings
  byName.set(
    'GERUND',
    when((a) => a.kind === 'word' && endings.some((e) => a.fold.length > e.length + 2 && a.fold.endsWith(e))),
  )
}

function amountAt(
  atoms: readonly Atom[],
  i: number,
  amounts: AtomPhrases<number | null>,
  locale: TimesLocale,
): Caught | null {
  const named = atomPhraseAt(amounts, atoms, i)
  const number = numeralAt(atoms, i, locale.numerals)
  if (number?.value === 0) return null
  if (number && (!named || number.next >= named.next)) return { next: number.next, slots: { n: number.value } }
  return named && { next: named.next, slots: { n: named.value } }
}

function ordinalAt(
  atoms: readonly Atom[],
  i: number,
  words: AtomPhrases<number>,
  suffixes: ReadonlySet<string>,
): { value: number; next: number; slots: TimeSlots } | null {
  const atom = atoms[i]
  if (!atom) return null
  if (atom.kind === 'digits') {
    const suffix = atoms[i + 1]
    if (!suffix?.glued || !suffixes.has(suffix.fold) || atom.fold.length > 2) return null
    const value = Number(atom.fold)
    return { value, next: i + 2, slots: { ordinal: value } }
  }
  const found = atomPhraseAt(words, atoms, i)
  return found && { value: found.value, next: found.next, slots: { ordinal: found.value } }
}

/** One or two bare digits in a range, with nothing numeric written onto them. */
function smallNumber(
  atoms: readonly Atom[],
  i: number,
  min: number,
  max: number,
): { value: number; next: number } | null {
  const atom = atoms[i]
  if (atom?.kind !== 'digits' || atom.fold.length > 2) return null
  const value = Number(atom.fold)
  return value >= min && value <= max ? { value, next: i + 1 } : null
}

function yearAt(atoms: readonly Atom[], i: number): Caught | null {
  const atom = atoms[i]
  if (atom?.kind !== 'digits' || atom.fold.length !== 4) return null
  const year = Number(atom.fold)
  const after = atoms[i + 1]
  const next = atoms[i + 2]
  if (year < 1500 || year > 2100) return null
  if (after?.glued && after.kind === 'mark' && /[,.:]/.test(after.fold) && next?.kind === 'digits' && next.glued)
    return null
  return { next: i + 1, slots: { year } }
}

/** "90", "'98": 70 to 99 are of the last century, as in the press of that time; 00 to 40 of this one. */
function shortYearAt(atoms: readonly Atom[], i: number): Caught | null {
  const quoted = atoms[i]?.fold === "'"
  const atom = atoms[quoted ? i + 1 : i]
  if (atom?.kind !== 'digits' || atom.fold.length !== 2 || (quoted && !atom.glued)) return null
  const n = Number(atom.fold)
  return { next: quoted ? i + 2 : i + 1, slots: { year: n > 40 ? 1900 + n : 2000 + n } }
}

/** `2025-04-14`, `2025-04-14T21:45`, `2025-04`. */
function isoAt(atoms: readonly Atom[], i: number): Caught | null {
  const [y, d1, m] = [atoms[i], atoms[i + 1], atoms[i + 2]]
  if (y?.kind !== 'digits' || y.fold.length !== 4 || d1?.fold !== '-' || !d1.glued) return null
  if (m?.kind !== 'digits' || m.fold.length !== 2 || !m.glued || Number(m.fold) < 1 || Number(m.fold) > 12) return null
  const slots: TimeSlots = { year: Number(y.fold), month: Number(m.fold) }
  const d = atoms[i + 4]
  if (atoms[i + 3]?.fold !== '-' || d?.kind !== 'digits' || d.fold.length !== 2 || !d.glued || Number(d.fold) > 31)
    return null
  slots.day = Number(d.fold)
  const t = atoms.slice(i + 5, i + 9)
  if (t[0]?.fold === 't' && t[1]?.kind === 'digits' && t[2]?.fold === ':' && t[3]?.kind === 'digits') {
    return { next: i + 9, slots: { ...slots, hour: Number(t[1].fold), minute: Number(t[3].fold) } }
  }
  return { next: i + 5, slots }
}

/** `3/4/2025`, `14.04.2025`: in the locale's order, in the other when only that gives a date. */
function numericAt(atoms: readonly Atom[], i: number, dayFirst: boolean): Caught | null {
  const [a, s1, b, s2, y] = [atoms[i], atoms[i + 1], atoms[i + 2], atoms[i + 3], atoms[i + 4]]
  if (a?.kind !== 'digits' || b?.kind !== 'digits' || y?.kind !== 'digits' || !s1 || s1.fold !== s2?.fold) return null
  if (
    !/[/.-]/.test(s1.fold) ||
    !s1.glued ||
    !b.glued ||
    !s2.glued ||
    !y.glued ||
    a.glued ||
    (atoms[i + 5]?.glued && atoms[i + 5]!.kind === 'digits')
  )
    return null
  if (a.fold.length > 2 || b.fold.length > 2 || (y.fold.length !== 4 && (y.fold.length !== 2 || s1.fold !== '/')))
    return null
  const [p, q] = [Number(a.fold), Number(b.fold)]
  let [day, month] = dayFirst || s1.fold === '.' ? [p, q] : [q, p]
  if (month > 12 && day <= 12) [day, month] = [month, day]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const short = Number(y.fold)
  const year = y.fold.length === 4 ? short : short > 40 ? 1900 + short : 2000 + short
  return { next: i + 5, slots: { day, month, year } }
}

import type { Quantity } from '../state.ts'
import { type CueMatch, countsOneOf, cuesOf, type FigureWords, gapBetween, isIn, numberOf, type Scene } from './cues.ts'
import { type Unit, unitOf } from './units.ts'
import { clauseBefore, countedName, partOf, subjectBefore } from './what.ts'

/** What a rule says of a number: that it is a figure, and of what. Token range of the words that say it. */
export interface Single {
  readonly what: string
  /** The cue that names it, when one does. */
  readonly cue?: string
  readonly first: number
  readonly last: number
}

export interface SingleRule {
  readonly name: string
  apply(scene: Scene, q: Quantity, words: FigureWords): Single | null
}

/** Below this a count is rather an incident's own ("three customers were hurt"). */
const MANY = 20

/** A smaller sum of nobody knows what is pocket money, or a person's weight in pounds. */
const SUM_MIN = 1000

/** Tried in order on every number that is no percentage and no baseline; the first that answers gives the figure. */
export const SINGLE_RULES: readonly SingleRule[] = [
  { name: 'sum-of-money', apply: sumOfMoney },
  { name: 'seizure', apply: seizure },
  { name: 'attendance', apply: attendance },
  { name: 'weight-or-length', apply: weightOrLength },
  { name: 'users-cut-off', apply: usersCutOff },
  { name: 'service-stopped', apply: serviceStopped },
  { name: 'seats', apply: seats },
  { name: 'holds', apply: holds },
  { name: 'works', apply: works },
  { name: 'inhabitants', apply: inhabitants },
  { name: 'rate', apply: rate },
  { name: 'cases-in-period', apply: casesInPeriod },
]

function sumOfMoney(scene: Scene, q: Quantity, words: FigureWords): Single | null {
  const unit = unitOf(scene, q, words)
  if (q.role !== 'money' && !(unit && isCurrency(unit))) return null
  // What a sum is stands before it as a rule ("a reward of … was offered").
  const distance = (c: CueMatch): number => gapBetween(c, q) + (c.first > q.first ? 3 : 0)
  const cue = cuesOf(scene, 'sum').sort((a, b) => distance(a) - distance(b))[0]
  const near = cue && gapBetween(cue, q) <= 8 ? cue : null
  if (!near && numberOf(q) < SUM_MIN) return null
  const [first, last] = [unit?.first ?? q.first, unit?.last ?? q.last]
  return {
    what: near?.cue.what ?? 'sum',
    ...(near ? { cue: near.cue.name } : {}),
    first: Math.min(near?.first ?? first, first),
    last: Math.max(near?.last ?? last, last),
  }
}

/** ISO 4217 codes are upper case, units of measure are not. */
function isCurrency({ unit }: Unit): boolean {
  return unit === unit.toUpperCase()
}

/** "seized 18 rifles and 6 kilograms of gunpowder"; fewer than SEIZED_MIN things are a detail of a search. */
function seizure(scene: Scene, q: Quantity, words: FigureWords): Single | null {
  if (q.role !== 'count' && q.role !== 'measure') return null
  const unit = unitOf(scene, q, words)
  if (!unit && (q.role !== 'count' || numberOf(q) < SEIZED_MIN || countsOneOf(scene, q, words.nouns.people)))
    return null
  const cue = cuesOf(scene, 'seized').find((c) => gapBetween(c, q) <= SEIZED_REACH)
  if (!cue) return null
  const from = unit?.last ?? q.last
  const of = words.locale.of.includes(scene.tokens[from]?.lower ?? '')
  const name = countedName(scene, of ? from + 1 : from, words)
  return {
    what: name || (unit?.unit ?? 'seizure'),
    first: Math.min(cue.first, q.first),
    last: Math.max(cue.last, from),
  }
}

const SEIZED_MIN = 10
const SEIZED_REACH = 6

/** "Attendance: 3,612", "L'assistance : 3 612 spectateurs". */
function attendance(scene: Scene, q: Quantity, words: FigureWords): Single | null {
  if (q.role !== 'count' || numberOf(q) < MANY) return null
  const cue = cuesOf(scene, 'attendance').find((c) => c.first < q.first && q.first - c.last <= 4)
  return cue
    ? {
        what: countedName(scene, q.last, words) || subjectBefore(scene, q.first, words) || cue.cue.name,
        first: cue.first,
        last: q.last,
      }
    : null
}

/** "40 kilograms of cocaine", "33,000 kilometres of track"; not "35 miles to the north", not a bomb's own weight. */
function weightOrLength(scene: Scene, q: Quantity, words: FigureWords): Single | null {
  if (q.role !== 'measure' && q.role !== 'count') return null
  const unit = unitOf(scene, q, words)
  if (!unit || isCurrency(unit)) return null
  const { tokens, sentence } = scene
  const of = tokens[unit.last]
  const linked = of !== undefined && unit.last + 1 < sentence.last && words.locale.of.includes(of.lower)
  const around = tokens.slice(Math.max(sentence.first, q.first - 4), Math.min(sentence.last, unit.last + 5))
  if (around.some((t) => isIn(words.nouns.explosives, t))) return null
  const distance = unit.unit === 'km' || unit.unit === 'mi'
  if (distance && (!linked || tokens.slice(unit.last, unit.last + 3).some((t) => isIn(words.directions, t))))
    return null
  if (distance && tokens[unit.last + 1]?.pos === 'PROPN') return null
  if (distance && /^\p{Lu}/u.test(tokens[unit.last + 1]?.text ?? '')) return null
  const name = linked ? countedName(scene, unit.last + 1, words) : countedName(scene, unit.last, words)
  return {
    what: name || subjectBefore(scene, q.first, words) || unit.unit,
    first: q.first,
    last: linked ? unit.last + 2 : unit.last,
  }
}

/** "cutting off 6,000 households", "all but 300 of the 9,000 customers", "20,000 people without power". */
function usersCutOff(scene: Scene, q: Quantity, words: FigureWords): Single | null {
  if (q.role !== 'count' || numberOf(q) < MANY) return null
  const supply = cuesOf(scene, 'supply')
  if (supply.length === 0) return null
  const whole = partOf(scene, q, words)
  const counted = (n: Quantity): boolean => {
    if (countsOneOf(scene, n, words.nouns.users)) return true
    const near = supply.some((c) => gapBetween(c, n) <= 6)
    return near && numberOf(n) >= 100 && countsOneOf(scene, n, words.nouns.people)
  }
  if (!counted(q) && !(whole && counted(whole))) return null
  const name = countedName(scene, (whole ?? q).last, words)
  return { what: name, first: q.first, last: (whole ?? q).last + 1 }
}

/** "140 trains were cancelled": what runs to a timetable, near a word that it did not run. */
function serviceStopped(scene: Scene, q: Quantity, words: FigureWords): Single | null {
  if (q.role !== 'count' || numberOf(q) < 2 || !countsOneOf(scene, q, words.nouns.services)) return null
  const halt = cuesOf(scene, 'halt').sort((a, b) => gapBetween(a, q) - gapBetween(b, q))[0]
  if (!halt || gapBetween(halt, q) > 8) return null
  const said = scene.doc.text.slice(scene.tokens[halt.first]!.start, scene.tokens[halt.last - 1]!.end)
  return {
    what: `${countedName(scene, q.last, words)}: ${said}`,
    first: Math.min(q.first, halt.first),
    last: Math.max(q.last + 1, halt.last),
  }
}

/** "262 inmates for 141 places": both numbers. */
function seats(scene: Scene, q: Quantity, words: FigureWords): Single | null {
  if (q.role !== 'count') return null
  for (const room of scene.numbers) {
    if (room.role !== 'count' || !countsOneOf(scene, room, words.nouns.seats)) continue
    const people = scene.numbers.find(
      (n) => n !== room && n.role === 'count' && n.last < room.first && room.first - n.last <= 5,
    )
    if (!people || (q !== room && q !== people)) continue
    if (!words.locale.forWords.includes(scene.tokens[room.first - 1]?.lower ?? '')) continue
    return { what: countedName(scene, q.last, words), first: people.first, last: room.last + 1 }
  }
  return null
}

/** "holds 612 inmates", "a capacity of 456 places": a body and the number of what it has. */
function holds(scene: Scene, q: Quantity, words: FigureWords): Single | null {
  if (!isStatistic(scene, q, words)) return null
  const plain = (from: number): boolean => !scene.tokens.slice(from, q.first).some((t) => /^\p{Lu}/u.test(t.text))
  const cue = cuesOf(scene, 'holds').find((c) => c.first < q.first && q.first - c.last <= 3 && plain(c.first + 1))
  if (!cue) return null
  return {
    what:
      countedName(scene, q.last, words) ||
      subjectBefore(scene, cue.first, words) ||
      clauseBefore(scene, cue.first, words),
    first: cue.first,
    last: q.last + 1,
  }
}

/** "30,000 people work as guards": the number before, the work after. */
function works(scene: Scene, q: Quantity, words: FigureWords): Single | null {
  if (!isStatistic(scene, q, words) || numberOf(q) < 100) return null
  const cue = cuesOf(scene, 'works').find((c) => c.first >= q.last && c.first - q.last <= 3)
  if (!cue) return null
  const from = cue.last < scene.sentence.last ? cue.last : q.last
  return { what: countedName(scene, from, words) || countedName(scene, q.last, words), first: q.first, last: cue.last }
}

/** "a town of 20,000 inhabitants". */
function inhabitants(scene: Scene, q: Quantity, words: FigureWords): Single | null {
  if (!isStatistic(scene, q, words) || numberOf(q) < 100) return null
  const before = scene.tokens.slice(Math.max(scene.sentence.first, q.first - 4), q.first)
  const town = before.some((t) => isIn(words.nouns.towns, t)) && countsOneOf(scene, q, words.nouns.people)
  const of = words.locale.of.includes(before.at(-1)?.lower ?? '')
  if (!town && !(of && countsOneOf(scene, q, words.nouns.inhabitants))) return null
  return { what: countedName(scene, q.last, words), first: q.first, last: q.last + 1 }
}

/** "40,000 containers a year", "700 trains par jour". */
function rate(scene: Scene, q: Quantity, words: FigureWords): Single | null {
  if (!isStatistic(scene, q, words)) return null
  const cue = cuesOf(scene, 'rate').find((c) => c.first > q.last && c.first - q.last <= 3)
  const name = cue ? countedName(scene, q.last, words) : ''
  return cue && name ? { what: name, first: q.first, last: cue.last } : null
}

/** "1,200 thefts were recorded in 2023": cases counted over a month or more. */
function casesInPeriod(scene: Scene, q: Quantity, words: FigureWords): Single | null {
  if (!isStatistic(scene, q, words) || q.counted < 0) return null
  const cue = cuesOf(scene, 'recorded', 'reached').find((c) => gapBetween(c, q) <= 8)
  const long = scene.times.some((t) => t.precision === 'year' || t.precision === 'month' || t.precision === 'days')
  const year = scene.all.some((n) => n.role === 'date' && numberOf(n) >= 1900 && numberOf(n) <= 2100)
  if (!cue || !(long || year || cuesOf(scene, 'per-period').length > 0)) return null
  const name = countedName(scene, q.last, words)
  return name ? { what: name, first: Math.min(cue.first, q.first), last: Math.max(cue.last, q.last + 1) } : null
}

function isStatistic(scene: Scene, q: Quantity, words: FigureWords): boolean {
  if (scene.doc.text[q.end] === '-' || isNamed(scene, q)) return false
  return q.role === 'count' && numberOf(q) >= MANY && !countsOneOf(scene, q, words.nouns.casualties)
}

/** "575 Trade Street", "the 2014 report": a number before a name, or a year. */
function isNamed({ tokens, doc }: Scene, q: Quantity): boolean {
  const next = tokens[q.last]
  if (/^(?:19|20)\d\d$/.test(doc.text.slice(q.start, q.end))) return true
  const counted = q.counted >= 0 && /^\p{Ll}/u.test(tokens[q.counted]!.text)
  return next !== undefined && !counted && /^\p{Lu}\p{Ll}/u.test(next.text)
}

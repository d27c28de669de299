import type { Figure, Note } from '../../model/reading.ts'
import { spanOf } from '../../text/span.ts'
import type { Quantity } from '../state.ts'
import { type CueMatch, cuesOf, type FigureWords, gapBetween, numberOf, type Scene } from './cues.ts'
import { baselinePeriod, comparable, valuePeriod } from './period.ts'
import { type Unit, unitOf } from './units.ts'
import { clauseBefore, countedName, subjectBefore } from './what.ts'

/** Percentages are said in whole points. */
const TOLERANCE_POINTS = 1

/** "Doubled" is said of anything from about +80 % to +120 %. */
const TOLERANCE_WORD = 0.2

/** A change that a sentence tells, with the numbers it stands on. */
export interface Change {
  readonly value: Quantity
  readonly base: Quantity | null
  /** Signed; null when only the two numbers are told. */
  readonly percent: number | null
  /** Said as a word ("doubled"), so only roughly. */
  readonly rough: boolean
  /** How the numbers were found, and the words that say the direction. */
  readonly rules: readonly string[]
  /** First and last token of what tells the change. */
  readonly first: number
  readonly last: number
}

/** The change a sentence tells: value, what it is compared with, and by how much; null when it tells none. */
export function changeIn(scene: Scene, words: FigureWords): Change | null {
  const stated = statedPercent(scene)
  const numbers = amounts(scene, words)
  const pair = fromTo(scene, numbers, words) ?? compared(scene, numbers, stated !== null)
  if (pair) {
    const { value, base, cue } = pair
    const first = Math.min(stated?.first ?? base.first, cue?.first ?? base.first)
    return { value, base, ...percentOf(stated), rules: rulesOf(pair.rule, cue, stated), first, last: base.last }
  }
  if (!stated) return null
  const value = reached(scene, numbers)
  if (!value) return null
  return {
    value,
    base: null,
    ...percentOf(stated),
    rules: rulesOf('reached', null, stated),
    first: stated.first,
    last: stated.last,
  }
}

/** A figure for a change, with the check of its arithmetic and the note when it does not hold. */
export function changeFigure(
  scene: Scene,
  change: Change,
  words: FigureWords,
): { figure: Omit<Figure, 'id'>; notes: Note[] } {
  const { doc, sentence } = scene
  const { value, base, percent } = change
  const unit = unitOf(scene, value, words) ?? (base ? unitOf(scene, base, words) : null)
  const period = valuePeriod(scene, value, base)
  const basePeriod = base ? baselinePeriod(scene, base, period) : null
  const amount = scaled(value, unit)
  const baseline = base ? scaled(base, unit) : null
  const span = spanOf(doc.text, sentence.start, sentence.end)
  const where = spanOf(doc.text, doc.tokens[change.first]!.start, doc.tokens[change.last - 1]!.end)
  const figure: Omit<Figure, 'id'> = {
    what: whatOf(scene, change, words),
    value: amount,
    unit: unit?.unit ?? null,
    period,
    change: { percent, baseline, baselinePeriod: basePeriod },
    check: null,
    spans: [span],
    rules: [...change.rules],
  }
  if (percent === null || !baseline) return { figure, notes: [] }
  const computed = Math.round((amount / baseline - 1) * 1000) / 10
  const holds = Math.abs(computed - percent) <= (change.rough ? Math.abs(percent) * TOLERANCE_WORD : TOLERANCE_POINTS)
  const sum = `${grouped(baseline)} to ${grouped(amount)} is ${signed(computed)} %`
  if (!comparable(period, basePeriod)) {
    const why = `${holds ? `the arithmetic holds (${sum})` : sum}, but the periods are not equally long`
    figure.check = { verdict: 'not-comparable', computed, why }
  } else if (holds) figure.check = { verdict: 'consistent', computed, why: sum }
  else {
    figure.check = { verdict: 'inconsistent', computed, why: `${sum}, not ${signed(percent)} %` }
    const message = `${sum}, the report says ${grouped(Math.abs(percent))} %`
    return { figure, notes: [{ code: 'figure-inconsistent', message, span: where }] }
  }
  return { figure, notes: [] }
}

interface Stated {
  readonly quantity: Quantity | null
  readonly percent: number
  readonly rough: boolean
  /** Name of the cue that says the direction. */
  readonly cue: string
  readonly first: number
  readonly last: number
}

/** "up 10 %", "a 130 % increase", "soit 8 % de plus", "doubled": a percentage with its direction. */
function statedPercent(scene: Scene): Stated | null {
  for (const q of scene.numbers) {
    if (q.role !== 'percent') continue
    const near = cuesOf(scene, 'change')
      .filter((cue) => gapBetween(cue, q) <= 6)
      .sort((a, b) => gapBetween(a, q) - gapBetween(b, q) || a.first - b.first)[0]
    if (!near) continue
    const [first, last] = [Math.min(near.first, q.first), Math.max(near.last, q.last)]
    return { quantity: q, percent: near.cue.sign! * numberOf(q), rough: false, cue: near.cue.name, first, last }
  }
  return fraction(scene) ?? multiple(scene)
}

/** "rose by a third": a part, with the direction of the change beside it. */
function fraction(scene: Scene): Stated | null {
  for (const { cue, first, last } of cuesOf(scene, 'fraction')) {
    const near = cuesOf(scene, 'change').find((change) => gapBetween(change, { first, last }) <= 4)
    if (near) {
      const range = { first: Math.min(near.first, first), last: Math.max(near.last, last) }
      return { quantity: null, percent: near.cue.sign! * cue.percent!, rough: true, cue: cue.name, ...range }
    }
  }
  return null
}

function multiple(scene: Scene): Stated | null {
  const word = cuesOf(scene, 'multiple')[0]
  if (!word) return null
  const { first, last, cue } = word
  return { quantity: null, percent: cue.percent!, rough: true, cue: cue.name, first, last }
}

function percentOf(stated: Stated | null): { percent: number | null; rough: boolean } {
  return { percent: stated?.percent ?? null, rough: stated?.rough ?? false }
}

function rulesOf(how: string, cue: CueMatch | null, stated: Stated | null): string[] {
  return [...new Set([how, cue?.cue.name, stated?.cue].filter((name) => name !== undefined))]
}

interface Pair {
  readonly value: Quantity
  readonly base: Quantity
  readonly cue: CueMatch | null
  readonly rule: 'from-to' | 'compared'
}

/** "from 400 million pounds to 360 million": two numbers, each after its word, beside a cue of change. */
function fromTo(scene: Scene, numbers: readonly Quantity[], words: FigureWords): Pair | null {
  const { from, to } = words.locale
  const { tokens } = scene
  for (const [i, base] of numbers.entries()) {
    const value = numbers[i + 1]
    if (!value || !from.includes(tokens[base.first - 1]?.lower ?? '')) continue
    if (!to.includes(tokens[value.first - 1]?.lower ?? '') || value.first - base.last > 8) continue
    const cue = cuesOf(scene, 'change', 'multiple', 'reached').find((c) => gapBetween(c, base) <= 10)
    if (cue) return { value, base, cue, rule: 'from-to' }
  }
  return null
}

/** A number and the one it is set against ("140, up from a usual 20"). */
function compared(scene: Scene, numbers: readonly Quantity[], withPercent: boolean): Pair | null {
  for (const cue of cuesOf(scene, 'baseline', 'weak-baseline')) {
    const base = numbers.find((q) => q.last > cue.last - 1 && q.first - cue.last <= 4 && q.last > cue.first)
    if (!base || (cue.cue.kind === 'weak-baseline' && !withPercent && !isDatedOrUsual(scene, base))) continue
    const value = nearestValue(scene, numbers, base, cue)
    if (value) return { value, base, cue, rule: 'compared' }
  }
  return null
}

/** "against 12 million in 2022", "contre une dizaine en temps normal": only a number of another time is a baseline. */
function isDatedOrUsual(scene: Scene, base: Quantity): boolean {
  const follows = (m: { first: number }): boolean => m.first >= base.last && m.first - base.last <= 4
  if (cuesOf(scene, 'year-before', 'usual').some(follows)) return true
  return scene.all.some((q) => q.role === 'date' && numberOf(q) >= 1900 && numberOf(q) <= 2100 && follows(q))
}

/** The value of a comparison stands before it as a rule; after it when a word says that it was reached. */
function nearestValue(scene: Scene, numbers: readonly Quantity[], base: Quantity, cue: CueMatch): Quantity | null {
  const sameKind = numbers.filter(
    (q) => q !== base && (q.role === base.role || q.role === 'count' || base.role === 'count'),
  )
  const before = sameKind.filter((q) => q.last <= cue.first || q.last <= base.first).at(-1)
  const after = sameKind.find((q) => q.first >= base.last)
  const said = after && cuesOf(scene, 'reached').some((c) => c.last <= after.first && after.first - c.last <= 3)
  return said && !before ? after : (before ?? null)
}

/** "thefts rose 12 % to 3,400": the number that a word says was reached. */
function reached(scene: Scene, numbers: readonly Quantity[]): Quantity | null {
  const cues = cuesOf(scene, 'reached')
  const isSaid = (q: Quantity): boolean =>
    cues.some((c) => c.last <= q.first + 1 && q.first - c.last <= 3 && c.first < q.first)
  return numbers.find(isSaid) ?? null
}

/** Numbers that can be a value or a baseline: no percentages, and no lengths of time. */
function amounts(scene: Scene, words: FigureWords): Quantity[] {
  return scene.numbers.filter((q) => q.role !== 'percent' && (q.role !== 'measure' || unitOf(scene, q, words) !== null))
}

/** The object of a change ("cutting the budget"), its subject ("assaults rose"), what is counted, or the clause before. */
function whatOf(scene: Scene, { value }: Change, words: FigureWords): string {
  const cue = cuesOf(scene, 'reached', 'change', 'multiple').find((c) => c.last <= value.first)
  if (cue) {
    const told = countedName(scene, cue.last, words) || subjectBefore(scene, cue.first, words)
    if (told) return told
  }
  const counted = countedName(scene, unitOf(scene, value, words)?.last ?? value.last, words)
  return counted || subjectBefore(scene, value.first, words) || clauseBefore(scene, value.first, words)
}

function scaled(q: Quantity, unit: Unit | null): number {
  return numberOf(q) * (unit?.factor ?? 1)
}

function grouped(value: number): string {
  const [whole, part] = String(value).split('.') as [string, string | undefined]
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (part ? `.${part}` : '')
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${grouped(value)}`
}

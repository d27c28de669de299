import type { FiguresLocale } from '../locales/shape/figures.ts'
import type { Figure, Note, Span } from '../model/reading.ts'
import { spanOf } from '../text/span.ts'
import { changeFigure, changeIn } from './figures/change.ts'
import { type FigureWords, figureWords, numberOf, type Scene, scenesOf } from './figures/cues.ts'
import { valuePeriod } from './figures/period.ts'
import { SINGLE_RULES } from './figures/single.ts'
import { unitOf } from './figures/units.ts'
import type { Quantity, ReadingState } from './state.ts'

/**
 * Statistics other than an incident's own counts: what, value, unit, period, and a stated change with its arithmetic
 * checked (contract, "Figure"). Notes: `figure-inconsistent`.
 */
export function findFigures(state: ReadingState, locale: FiguresLocale): { figures: Figure[]; notes: Note[] } {
  const words = figureWords(locale)
  const found: Omit<Figure, 'id'>[] = []
  const notes: Note[] = []
  for (const scene of scenesOf(state, words)) {
    const change = changeIn(scene, words)
    const used = new Set<Quantity>()
    if (change) {
      const told = changeFigure(scene, change, words)
      found.push(told.figure)
      notes.push(...told.notes)
      used.add(change.value)
      if (change.base) used.add(change.base)
    }
    for (const q of scene.numbers) {
      const figure = used.has(q) || q.role === 'percent' ? null : single(scene, q, words)
      if (figure) found.push(figure)
    }
  }
  return { figures: merged(found), notes }
}

function single(scene: Scene, q: Quantity, words: FigureWords): Omit<Figure, 'id'> | null {
  for (const rule of SINGLE_RULES) {
    const told = rule.apply(scene, q, words)
    if (!told) continue
    const unit = unitOf(scene, q, words)
    const { tokens, doc } = scene
    const span = spanOf(doc.text, tokens[told.first]!.start, tokens[Math.min(told.last, scene.sentence.last) - 1]!.end)
    return {
      what: told.what,
      value: numberOf(q) * (unit?.factor ?? 1),
      unit: unit?.unit ?? null,
      period: valuePeriod(scene, q, null),
      change: null,
      check: null,
      spans: [span],
      rules: told.cue ? [rule.name, told.cue] : [rule.name],
    }
  }
  return null
}

/** A number told twice is one figure with both places; the telling with a change wins. */
function merged(found: readonly Omit<Figure, 'id'>[]): Figure[] {
  const byValue = new Map<string, Omit<Figure, 'id'> & { spans: Span[] }>()
  for (const figure of found) {
    const key = `${figure.value} ${figure.unit}`
    const known = byValue.get(key)
    if (!known) byValue.set(key, { ...figure })
    else if (!known.change && figure.change) byValue.set(key, { ...figure, spans: [...known.spans, ...figure.spans] })
    else known.spans = [...known.spans, ...figure.spans]
  }
  return [...byValue.values()].map((figure, i) => ({ id: `f${i + 1}`, ...figure }))
}

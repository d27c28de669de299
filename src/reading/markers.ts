import type { MarkersLocale } from '../locales/shape/markers.ts'
import type { Marker, Span } from '../model/reading.ts'
import type { Doc } from '../text/doc.ts'
import { spanOf } from '../text/span.ts'
import { type Expansion, expansionsIn } from './markers/expansion.ts'
import { itemsTold, namesTold, slogansDescribed, symbolsTold, type Told } from './markers/rules.ts'
import { markerWords, type Scene, scenesOf } from './markers/scene.ts'
import type { ReadingState } from './state.ts'

/**
 * Initials, slogans, symbols, notes and names left or used by the perpetrators (contract, "Marker"), each once, with
 * every place that tells of it and with the expansion that the report gives. Ids k1, k2, … in the order of the text.
 */
export function findMarkers(state: ReadingState, locale: MarkersLocale): Marker[] {
  const words = markerWords(locale)
  const scenes = scenesOf(state.doc, words)
  const told = scenes.flatMap((scene) => {
    const items = itemsTold(scene, words)
    const described = items.some((item) => item.kind === 'slogan') ? [] : slogansDescribed(scene, words)
    return [...items, ...symbolsTold(scene), ...namesTold(scene, words), ...described].map((one) => ({ ...one, scene }))
  })
  const initials = [...new Set(told.filter((t) => t.kind === 'initials').map((t) => t.text))]
  const expansions =
    initials.length === 0
      ? []
      : scenes.flatMap((scene) => expansionsIn(scene, initials, words).map((e) => ({ ...e, scene })))
  const kept = told.filter((t) => !expansions.some((e) => e.scene === t.scene && e.text === t.text))
  return gather(state.doc, kept, expansions)
}

function gather(doc: Doc, told: readonly (Told & { scene: Scene })[], expansions: readonly Expansion[]): Marker[] {
  const byText = new Map<
    string,
    { first: number; marker: Omit<Marker, 'id' | 'spans' | 'rules'>; spans: Span[]; rules: string[] }
  >()
  for (const { kind, text, first, last, rule } of told) {
    const key = text.toLowerCase()
    const known = byText.get(key) ?? { first, marker: { kind, text, expansion: null }, spans: [], rules: [] }
    byText.set(key, known)
    addSpan(known.spans, spanOf(doc.text, doc.tokens[first]!.start, doc.tokens[last - 1]!.end))
    if (!known.rules.includes(rule)) known.rules.push(rule)
  }
  for (const { initials, text, first, last, rule } of expansions) {
    const known = byText.get(initials.toLowerCase())
    if (!known || known.marker.expansion) continue
    known.marker.expansion = text
    known.rules.push(rule)
    addSpan(known.spans, spanOf(doc.text, doc.tokens[first]!.start, doc.tokens[last - 1]!.end))
  }
  const markers = [...byText.values()].sort((a, b) => a.first - b.first)
  return markers.map(({ marker, spans, rules }, i) => ({ id: `k${i + 1}`, ...marker, spans, rules }))
}

/** Spans that overlap become one, so that a sentence is not quoted twice. */
function addSpan(spans: Span[], span: Span): void {
  if (spans.some((s) => s.start <= span.start && span.end <= s.end)) return
  const inside = spans.findIndex((s) => span.start <= s.start && s.end <= span.end)
  if (inside >= 0) spans[inside] = span
  else spans.push(span)
}

import type { MarkerCue, MarkerCueKind, MarkersLocale } from '../../locales/shape/markers.ts'
import type { Doc, Quote, Sentence } from '../../text/doc.ts'
import { PhraseIndex } from '../../text/phrases.ts'

export interface CueMatch {
  readonly cue: MarkerCue
  readonly first: number
  readonly last: number
}

/** Something that may be a marker: a quotation, a run of capitals, or a bare number; tokens [first, last). */
export interface Item {
  readonly first: number
  readonly last: number
  /** Without quotation marks. */
  readonly text: string
  readonly quoted: boolean
  readonly form: 'initials' | 'sign' | 'words'
}

/** One sentence with its cues and items. */
export interface Scene {
  readonly doc: Doc
  readonly sentence: Sentence
  readonly cues: readonly CueMatch[]
  readonly items: readonly Item[]
}

export interface MarkerWords {
  readonly locale: MarkersLocale
  readonly cues: PhraseIndex<MarkerCue>
}

const compiled = new WeakMap<MarkersLocale, MarkerWords>()

export function markerWords(locale: MarkersLocale): MarkerWords {
  const known = compiled.get(locale)
  if (known) return known
  const cues = new PhraseIndex<MarkerCue>()
  for (const cue of locale.cues) for (const pattern of cue.patterns) cues.add(pattern, cue)
  const words = { locale, cues }
  compiled.set(locale, words)
  return words
}

/** Initials of two to six letters, with or without full stops. */
const INITIALS = /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,6})$/u

/** A number or a single letter that stands as a sign. */
const SIGN = /^(?:\d{2,5}|\p{Lu})$/u

/** Share of capital letters above which capitals say nothing (texts in one case). */
const CAPITAL_SHARE_MAX = 0.5

/** Sentences with a cue or a quotation; the others cost one look-up a token. */
export function scenesOf(doc: Doc, words: MarkerWords): Scene[] {
  const capitals = capitalsTell(doc)
  const scenes: Scene[] = []
  let next = 0
  const found = words.cues.findAll(doc).sort((a, b) => a.first - b.first || b.last - a.last)
  let at = 0
  for (const sentence of doc.sentences) {
    const cues: CueMatch[] = []
    for (; at < found.length && found[at]!.first < sentence.last; at++) {
      const { value, first, last } = found[at]!
      cues.push({ cue: value, first, last })
    }
    while (next < doc.quotes.length && doc.quotes[next]!.open < sentence.start) next++
    if (cues.length === 0 && !(next < doc.quotes.length && doc.quotes[next]!.open < sentence.end)) continue
    const quotes: Quote[] = []
    for (let q = next; q < doc.quotes.length && doc.quotes[q]!.open < sentence.end; q++) quotes.push(doc.quotes[q]!)
    scenes.push({
      doc,
      sentence,
      cues,
      items: [...quotedItems(doc, sentence, quotes), ...bareItems(doc, sentence, quotes, capitals)],
    })
  }
  return scenes
}

function quotedItems(doc: Doc, sentence: Sentence, quotes: readonly Quote[]): Item[] {
  return quotes.flatMap(({ open, start, end, close }) => {
    let first = sentence.first
    while (first < sentence.last && doc.tokens[first]!.end <= open) first++
    let last = first
    while (last < doc.tokens.length && doc.tokens[last]!.start < close) last++
    const text = doc.text
      .slice(start, end)
      .trim()
      .replace(/[,.;]$/, '')
    return text ? [{ first, last, text, quoted: true, form: formOf(text) }] : []
  })
}

function bareItems(doc: Doc, sentence: Sentence, quotes: readonly Quote[], capitals: boolean): Item[] {
  const items: Item[] = []
  for (let i = sentence.first; i < sentence.last; i++) {
    const { text, start } = doc.tokens[i]!
    const form = formOf(text)
    if (form === 'words' || (form === 'initials' && (!capitals || text.includes('.')))) continue
    if (quotes.some((q) => q.open <= start && start < q.close)) continue
    items.push({ first: i, last: i + 1, text, quoted: false, form })
  }
  return items
}

function formOf(text: string): Item['form'] {
  if (INITIALS.test(text)) return 'initials'
  return SIGN.test(text) ? 'sign' : 'words'
}

function capitalsTell({ tokens }: Doc): boolean {
  let upper = 0
  let all = 0
  for (const { text, lower } of tokens) {
    // Words begin with a letter: nothing else changes case or lies above the ASCII signs.
    if (text.length < 2 || text.charCodeAt(0) < 65) continue
    all++
    if (text !== lower && text === text.toUpperCase()) upper++
  }
  return all === 0 || upper / all < CAPITAL_SHARE_MAX
}

export function cuesOf(scene: Scene, ...kinds: MarkerCueKind[]): CueMatch[] {
  return scene.cues.filter(({ cue }) => kinds.includes(cue.kind))
}

/** A cue of these kinds that ends before the item, at most `reach` tokens away; the nearest. */
export function cueBefore(
  scene: Scene,
  item: { first: number },
  reach: number,
  ...kinds: MarkerCueKind[]
): CueMatch | null {
  const found = cuesOf(scene, ...kinds).filter((c) => c.last <= item.first && item.first - c.last <= reach)
  return found.sort((a, b) => b.last - a.last)[0] ?? null
}

/** The same, after the item. */
export function cueAfter(
  scene: Scene,
  item: { last: number },
  reach: number,
  ...kinds: MarkerCueKind[]
): CueMatch | null {
  const found = cuesOf(scene, ...kinds).filter((c) => c.first >= item.last && c.first - item.last <= reach)
  return found.sort((a, b) => a.first - b.first)[0] ?? null
}

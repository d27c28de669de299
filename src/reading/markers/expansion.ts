import { cueAfter, cueBefore, cuesOf, type Item, type MarkerWords, type Scene } from './scene.ts'

/** What initials are said to mean. */
export interface Expansion {
  readonly initials: string
  readonly text: string
  readonly first: number
  readonly last: number
  readonly rule: string
}

/** Expansions told in a sentence of initials already known; `known` in the order in which they are told. */
export function expansionsIn(scene: Scene, known: readonly string[], words: MarkerWords): Expansion[] {
  return scene.items.flatMap((item): Expansion[] => {
    if (item.form !== 'words' || !item.quoted) return []
    const told = apposed(scene, item, known, words) ?? said(scene, item, known) ?? spelled(item, known)
    return told ? [{ text: item.text.replace(/\s+/g, ' '), ...told }] : []
  })
}

type Told = Omit<Expansion, 'text'>

/** `DDPF – "…"`, `« DDPF », pour « … »`, `ACAB ("…")`. */
function apposed(scene: Scene, item: Item, known: readonly string[], { locale }: MarkerWords): Told | null {
  const before = scene.items
    .filter((i) => i.form === 'initials' && i.last <= item.first && known.includes(i.text))
    .at(-1)
  if (!before || item.first - before.last > 3) return null
  const between = scene.doc.tokens.slice(before.last, item.first)
  const linked = between.every((t) => /^[–—,(:-]$/.test(t.text) || locale.forWords.includes(t.lower))
  return linked && between.length > 0
    ? { initials: before.text, first: before.first, last: item.last, rule: 'expansion-apposed' }
    : null
}

/** "the initials are believed to stand for …", "le sigle signifierait …", "…, which the letters stand for". */
function said(scene: Scene, item: Item, known: readonly string[]): Told | null {
  const cue = cueBefore(scene, item, 3, 'stands-for') ?? cueAfter(scene, item, 8, 'stands-for')
  if (!cue) return null
  const here = scene.items.filter((i) => i.form === 'initials' && known.includes(i.text))
  const nearest = here.filter((i) => i.last <= item.first).at(-1) ?? here[0]
  const initials = nearest?.text ?? (refersBack(scene) ? known[0] : undefined)
  if (!initials) return null
  return {
    initials,
    first: Math.min(cue.first, item.first),
    last: Math.max(cue.last, item.last),
    rule: 'expansion-said',
  }
}

/** "The initials …", "them": the sentence speaks of initials told before. */
function refersBack(scene: Scene): boolean {
  return cuesOf(scene, 'letters', 'stands-for').length > 0
}

/** The words' own initials are the letters: "Défense des droits des prisonniers" for DDP. */
function spelled(item: Item, known: readonly string[]): Told | null {
  const initials = known.find((letters) => spells(item.text, letters))
  return initials ? { initials, first: item.first, last: item.last, rule: 'expansion-spelled' } : null
}

/** Every letter begins a word, in order, and no word that starts with a capital is passed over; small words count or not. */
export function spells(text: string, letters: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? []
  const long = words.filter((word) => word.length > SMALL_WORD_MAX || word !== word.toLowerCase())
  return [words, long].some((list) => headsSpell(list, letters))
}

/** "de", "la", "des", "the": small words that initials may leave out. */
const SMALL_WORD_MAX = 3

function headsSpell(words: readonly string[], letters: string): boolean {
  if (words.length < letters.length || words.length > letters.length * 2 + 1) return false
  let next = 0
  for (const [head] of words) {
    if (head!.toUpperCase() === letters[next]) next++
    else if (head !== head!.toLowerCase()) return false
  }
  return next === letters.length
}

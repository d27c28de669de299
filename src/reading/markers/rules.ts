import type { MarkerKind } from '../../model/reading.ts'
import { type CueMatch, cueAfter, cueBefore, cuesOf, type Item, type MarkerWords, type Scene } from './scene.ts'

/** A marker as one place tells it; tokens [first, last) of the words that tell it. */
export interface Told {
  readonly kind: MarkerKind
  readonly text: string
  readonly first: number
  readonly last: number
  readonly rule: string
}

interface ItemRule {
  readonly name: string
  readonly form: Item['form']
  readonly kind: MarkerKind
  /** The cue that ties the item to the perpetrators, or null. */
  tie(scene: Scene, item: Item, words: MarkerWords): CueMatch | null
}

/** Names are short; longer quotations are speech. */
const NAME_WORDS_MAX = 7
const SLOGAN_WORDS_MAX = 14

/** For each item the first rule that finds a tie gives the marker. Not every acronym is one. */
export const ITEM_RULES: readonly ItemRule[] = [
  {
    name: 'initials-letters',
    form: 'initials',
    kind: 'initials',
    tie: (s, i) => cueBefore(s, i, 3, 'letters') ?? (i.quoted ? cueBefore(s, i, 24, 'letters') : null),
  },
  { name: 'initials-painted', form: 'initials', kind: 'initials', tie: (s, i) => painted(s, i, 4) },
  { name: 'initials-graffiti', form: 'initials', kind: 'initials', tie: (s, i) => cueBefore(s, i, 3, 'graffiti') },
  { name: 'initials-self-named', form: 'initials', kind: 'initials', tie: selfNamed },
  {
    name: 'initials-channel',
    form: 'initials',
    kind: 'initials',
    tie: (s, i) => (i.quoted ? cueBefore(s, i, 1, 'group') : null),
  },
  {
    name: 'initials-read-as',
    form: 'initials',
    kind: 'initials',
    tie: (s, i) => (cuesOf(s, 'letters').length > 0 ? cueBefore(s, i, 1, 'read-as') : null),
  },
  { name: 'sign-painted', form: 'sign', kind: 'symbol', tie: signPainted },
  { name: 'name-self-named', form: 'words', kind: 'name', tie: (s, i) => (isName(i) ? selfNamed(s, i) : null) },
  {
    name: 'name-of-claimant',
    form: 'words',
    kind: 'name',
    tie: (s, i) => (isName(i) && cuesOf(s, 'claims').length > 0 ? cueBefore(s, i, 5, 'group') : null),
  },
  { name: 'slogan-painted', form: 'words', kind: 'slogan', tie: (s, i) => (isShort(i) ? painted(s, i, 4) : null) },
  { name: 'slogan-graffiti', form: 'words', kind: 'slogan', tie: (s, i) => (isShort(i) ? graffiti(s, i) : null) },
  {
    name: 'slogan-words',
    form: 'words',
    kind: 'slogan',
    tie: (s, i) => (isShort(i) && cuesOf(s, 'painted').length > 0 ? cueBefore(s, i, 3, 'words') : null),
  },
  { name: 'note-reading', form: 'words', kind: 'note', tie: noteReading },
]

/** What the items of a sentence tell. */
export function itemsTold(scene: Scene, words: MarkerWords): Told[] {
  return scene.items.flatMap((item): Told[] => {
    for (const { name, form, kind, tie } of ITEM_RULES) {
      const cue = form === item.form ? tie(scene, item, words) : null
      if (cue)
        return [
          {
            kind,
            text: plain(item.text),
            first: Math.min(cue.first, item.first),
            last: Math.max(cue.last, item.last),
            rule: name,
          },
        ]
    }
    return []
  })
}

/** Symbols known by name ("swastika"), beside a word that they were put up or found. */
export function symbolsTold(scene: Scene): Told[] {
  const put = cuesOf(scene, 'painted', 'graffiti', 'found')
  return cuesOf(scene, 'symbol').flatMap((symbol): Told[] => {
    const near = put.filter((c) => c.first >= symbol.last || c.last <= symbol.first)
    if (near.length === 0) return []
    const { doc, sentence } = scene
    const text = doc.text.slice(doc.tokens[symbol.first]!.start, doc.tokens[symbol.last - 1]!.end)
    return [{ kind: 'symbol', text, first: sentence.first, last: sentence.last, rule: 'symbol-named' }]
  })
}

/** "a group calling itself the Army of Shadows": capitals after a word of naming, without quotation marks. */
export function namesTold(scene: Scene, { locale }: MarkerWords): Told[] {
  const { tokens } = scene.doc
  return cuesOf(scene, 'self-named').flatMap((cue): Told[] => {
    if (cuesOf(scene, 'group', 'note', 'claims').length === 0) return []
    let first = cue.last
    while (locale.articles.includes(tokens[first]?.lower ?? '')) first++
    let last = first
    for (let i = first; i < scene.sentence.last; i++) {
      if (/^\p{Lu}\p{Ll}/u.test(tokens[i]!.text)) last = i + 1
      else if (!locale.nameLinks.includes(tokens[i]!.lower)) break
    }
    if (last - first < 2) return []
    const text = scene.doc.text.slice(tokens[first]!.start, tokens[last - 1]!.end)
    return [{ kind: 'name', text, first: cue.first, last, rule: 'name-capitals' }]
  })
}

/** "slogans with anarchist content", "tags hostiles à la police": told without their words. */
export function slogansDescribed(scene: Scene, { locale }: MarkerWords): Told[] {
  const { nouns, after, before, stops } = locale.described
  const { tokens } = scene.doc
  return cuesOf(scene, 'graffiti').flatMap((cue): Told[] => {
    if (!nouns.includes(tokens[cue.first]!.lower)) return []
    if (scene.items.some((item) => item.quoted && item.first >= cue.first && item.first - cue.last <= 6)) return []
    const lead = tokens[cue.first - 1]
    const led =
      lead !== undefined &&
      cue.first > scene.sentence.first &&
      before.some((b) => (b.endsWith('-') ? lead.lower.startsWith(b) : lead.lower === b))
    let last = cue.last
    if (after.includes(tokens[last]?.lower ?? '')) {
      while (
        last < scene.sentence.last &&
        !stops.includes(tokens[last]!.lower) &&
        /[\p{L}\d]/u.test(tokens[last]!.text)
      )
        last++
    }
    if (!led && last - cue.last < 1) return []
    const first = led ? cue.first - 1 : cue.first
    const text = scene.doc.text.slice(tokens[first]!.start, tokens[last - 1]!.end)
    return [{ kind: 'slogan', text, first, last, rule: 'slogan-described' }]
  })
}

function painted(scene: Scene, item: Item, reach: number): CueMatch | null {
  const direct = cueBefore(scene, item, reach, 'painted') ?? cueAfter(scene, item, reach, 'painted')
  if (direct) return direct
  if (cuesOf(scene, 'surface').length === 0 || !item.quoted) return null
  return cueBefore(scene, item, 2, 'written') ?? cueAfter(scene, item, 3, 'written')
}

/** "graffiti reading …", "slogan : « … »": near, or after a colon. */
function graffiti(scene: Scene, item: Item): CueMatch | null {
  if (!item.quoted) return null
  const near = cueBefore(scene, item, 3, 'graffiti')
  if (near) return near
  const colon = scene.doc.tokens[item.first - 1]?.text === ':'
  const linked = colon || cueBefore(scene, item, 2, 'reading') !== null
  return linked ? cueBefore(scene, item, 16, 'graffiti') : null
}

function selfNamed(scene: Scene, item: Item): CueMatch | null {
  return cueBefore(scene, item, 2, 'self-named')
}

/** "the number 1312 was painted", "« 88 » tagué": a sign told as one, or quoted, beside painting. */
function signPainted(scene: Scene, item: Item): CueMatch | null {
  const sign = cueBefore(scene, item, 2, 'sign')
  if (sign) return cuesOf(scene, 'painted', 'graffiti', 'found')[0] ? sign : null
  return item.quoted ? painted(scene, item, 4) : null
}

/** "a note reading …": the words of something left behind. */
function noteReading(scene: Scene, item: Item): CueMatch | null {
  if (!item.quoted || cuesOf(scene, 'found').length === 0) return null
  return cueBefore(scene, item, 3, 'reading') ? cueBefore(scene, item, 16, 'note', 'words') : null
}

function isName(item: Item): boolean {
  return (
    item.quoted &&
    /^[\p{Lu}\d]/u.test(item.text) &&
    item.text.split(/\s+/).length <= NAME_WORDS_MAX &&
    !/[!?…]/.test(item.text)
  )
}

function isShort(item: Item): boolean {
  return item.quoted && item.text.split(/\s+/).length <= SLOGAN_WORDS_MAX
}

function plain(text: string): string {
  return /^(?:\p{Lu}\.){2,}$/u.test(text) ? text.replace(/\./g, '') : text.replace(/\s+/g, ' ')
}

import type { MarkerKind } from '../../model/reading.ts'
import type { Token } from '../../text/doc.ts'
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

/** Tokens between a symbol and the word that it was put up. */
const SYMBOL_REACH = 12

/** For each item the first rule that finds a tie gives the marker. Not every acronym is one. */
export const ITEM_RULES: readonly ItemRule[] = [
  {
    name: 'initials-letters',
    form: 'initials',
    kind: 'initials',
    tie: (s, i) => cueBefore(s, i, 3, 'letters') ?? (i.quoted ? cueBefore(s, i, 24, 'letters') : null),
  },
  { name: 'initials-painted', form: 'initials', kind: 'initials', tie: (s, i, w) => painted(s, i, 4, w) },
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
  { name: 'name-self-named', form: 'words', kind: 'name', tie: (s, i) => (isName(i) ? ownName(s, i) : null) },
  {
    name: 'name-of-claimant',
    form: 'words',
    kind: 'name',
    tie: (s, i) => (isName(i) && cuesOf(s, 'claims').length > 0 ? cueBefore(s, i, 5, 'group') : null),
  },
  {
    name: 'slogan-painted',
    form: 'words',
    kind: 'slogan',
    tie: (s, i, w) => (isShort(i) ? painted(s, i, 4, w) : null),
  },
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
  const told: Told[] = []
  for (const item of scene.items) {
    const one = ruleFor(scene, item, words) ?? alsoTold(scene, item, told.at(-1), words)
    if (one) told.push(one)
  }
  return told
}

function ruleFor(scene: Scene, item: Item, words: MarkerWords): Told | null {
  for (const { name, form, kind, tie } of ITEM_RULES) {
    const cue = form === item.form ? tie(scene, item, words) : null
    if (!cue) continue
    const [first, last] = [Math.min(cue.first, item.first), Math.max(cue.last, item.last)]
    return { kind, text: plain(item.text), first, last, rule: name }
  }
  return null
}

/** "… : « A » et « B »": a quotation joined to a slogan is one too. */
function alsoTold({ doc }: Scene, item: Item, before: Told | undefined, { locale }: MarkerWords): Told | null {
  if (before?.kind !== 'slogan' || !isShort(item) || item.first < before.last) return null
  const between = doc.tokens.slice(before.last, item.first)
  if (between.length > 3 || !between.every((t) => locale.joins.includes(t.lower))) return null
  return { kind: 'slogan', text: plain(item.text), first: item.first, last: item.last, rule: 'slogan-joined' }
}

/** Symbols known by name ("swastika"), beside a word that they were put up or found. */
export function symbolsTold(scene: Scene): Told[] {
  const put = cuesOf(scene, 'painted', 'graffiti', 'found')
  return cuesOf(scene, 'symbol').flatMap((symbol): Told[] => {
    const near = put.filter(
      (c) =>
        (c.first >= symbol.last ? c.first - symbol.last : symbol.first - c.last) <= SYMBOL_REACH &&
        !(c.first < symbol.last && symbol.first < c.last),
    )
    if (near.length === 0) return []
    const { doc, sentence } = scene
    const text = doc.text.slice(doc.tokens[symbol.first]!.start, doc.tokens[symbol.last - 1]!.end)
    return [{ kind: 'symbol', text, first: sentence.first, last: sentence.last, rule: 'symbol-named' }]
  })
}

/** "a group calling itself the Army of Shadows": capitals after a word of naming, without quotation marks. */
export function namesTold(scene: Scene, { locale }: MarkerWords): Told[] {
  const { tokens } = scene.doc
  const leads = [...locale.articles, ...locale.of]
  const apposed = cuesOf(scene, 'claims').length === 0 ? [] : unknownGroups(scene)
  return [...cuesOf(scene, 'self-named'), ...apposed].flatMap((cue): Told[] => {
    if (cuesOf(scene, 'group', 'note', 'claims').length === 0) return []
    const rule = apposed.includes(cue) ? 'name-apposed' : 'name-capitals'
    let first = cue.last
    while (leads.includes(tokens[first]?.lower ?? '')) first++
    let last = first
    for (let i = first; i < scene.sentence.last; i++) {
      if (/^\p{Lu}\p{Ll}/u.test(tokens[i]!.text)) last = i + 1
      else if (!locale.nameLinks.includes(tokens[i]!.lower)) break
    }
    if (locale.adjectivesFollow && last > first && tokens[last]?.pos === 'ADJ' && last < scene.sentence.last) last++
    if (last - first < 2) return []
    const text = scene.doc.text.slice(tokens[first]!.start, tokens[last - 1]!.end)
    return [{ kind: 'name', text, first: cue.first, last, rule }]
  })
}

/** "A previously unknown group, X, …", "un groupe inconnu, X": the group's cue with its comma. */
function unknownGroups(scene: Scene): CueMatch[] {
  const { tokens } = scene.doc
  const unknown = cuesOf(scene, 'claims')
  return cuesOf(scene, 'group').flatMap((group) => {
    const near = unknown.some((c) => Math.abs(c.first - group.first) <= UNKNOWN_REACH)
    for (let i = group.last; near && i < Math.min(scene.sentence.last, group.last + UNKNOWN_REACH); i++)
      if (tokens[i]!.text === ',') return [{ ...group, last: i + 1 }]
    return []
  })
}

/** Tokens between "unknown" and "group", and from there to the comma. */
const UNKNOWN_REACH = 5

/** "slogans with anarchist content", "tags hostiles à la police": told without their words. */
export function slogansDescribed(scene: Scene, { locale }: MarkerWords): Told[] {
  const { nouns, after, before, stops } = locale.described
  const { tokens } = scene.doc
  return cuesOf(scene, 'graffiti').flatMap((cue): Told[] => {
    if (!nouns.includes(tokens[cue.first]!.lower)) return []
    if (scene.items.some((item) => item.quoted && item.first >= cue.first && item.first - cue.last <= 6)) return []
    const lead = tokens[cue.first - 1]
    const led = lead !== undefined && cue.first > scene.sentence.first && begins(before, lead.lower)
    let last = cue.last
    if (begins(after, tokens[last]?.lower ?? '')) {
      while (last < scene.sentence.last && isDescription(tokens[last]!, last > cue.last, stops)) last++
    }
    if (!led && last - cue.last < 1) return []
    const first = led ? cue.first - 1 : cue.first
    const text = scene.doc.text.slice(tokens[first]!.start, tokens[last - 1]!.end)
    return [{ kind: 'slogan', text, first, last, rule: 'slogan-described' }]
  })
}

/** A word that still describes: no stop, no mark, and after the first word no finite verb. */
function isDescription(token: Token, later: boolean, stops: readonly string[]): boolean {
  if (stops.includes(token.lower) || !/[\p{L}\d]/u.test(token.text)) return false
  const finite =
    token.pos === 'AUX' || (token.pos === 'VERB' && token.morph.form !== 'part' && token.morph.form !== 'inf')
  return !(later && finite)
}

/** Is the word in a list of whole words and of beginnings that end in a hyphen? */
function begins(list: readonly string[], word: string): boolean {
  return list.some((entry) => (entry.endsWith('-') ? word.startsWith(entry) : word === entry))
}

function painted(scene: Scene, item: Item, reach: number, words: MarkerWords): CueMatch | null {
  // "88, a code for “…”": what is in quotation marks explains the sign.
  if (words.locale.forWords.includes(scene.doc.tokens[item.first - 1]?.lower ?? '')) return null
  // Without quotation marks only the verb right after it is the item's own ("ACAB was painted").
  const direct = cueBefore(scene, item, reach, 'painted') ?? cueAfter(scene, item, item.quoted ? reach : 2, 'painted')
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

/** "Named “X”, the exercise …": a name given to anything but a group, a letter or people is none of theirs. */
function ownName(scene: Scene, item: Item): CueMatch | null {
  const cue = selfNamed(scene, item)
  return cue && cue.last - cue.first === 1 && item.first - cue.first <= 2 && cue.first === scene.sentence.first
    ? null
    : cue
}

/** "the number 1312 was painted", "« 88 » tagué": a sign told as one, or quoted, beside painting. */
function signPainted(scene: Scene, item: Item, words: MarkerWords): CueMatch | null {
  const sign = cueBefore(scene, item, 2, 'sign')
  if (sign) return cuesOf(scene, 'painted', 'graffiti', 'found')[0] ? sign : null
  return item.quoted ? painted(scene, item, 4, words) : null
}

/** "a note reading …": the words of something left behind. */
function noteReading(scene: Scene, item: Item): CueMatch | null {
  if (!item.quoted || cuesOf(scene, 'found').length === 0) return null
  return cueBefore(scene, item, 3, 'reading', 'words') ? cueBefore(scene, item, 16, 'note') : null
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

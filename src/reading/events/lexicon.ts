import type { EventsLocale, TriggerRule } from '../../locales/shape/events.ts'
import type { GrammarLocale } from '../../locales/shape/grammar.ts'
import type { DamageObject, TargetKind, WeaponKind } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import { PhraseIndex } from '../../text/phrases.ts'

/** A word or phrase of the locale found in the text: tokens [first, last). */
export interface Hit<T> {
  readonly value: T
  readonly first: number
  readonly last: number
}

const WORD_TABLES = [
  'attackers',
  'perpetrators',
  'people',
  'groups',
  'killed',
  'wounded',
  'unharmed',
  'noVictims',
  'attempted',
  'foiled',
  'unreal',
  'plans',
  'deliberate',
  'idioms',
  'hoaxes',
  'rumours',
  'refuted',
  'debaters',
  'blows',
  'drills',
  'accidents',
  'figurative',
  'leisure',
  'abstract',
  'legal',
  'ailments',
  'animals',
  'politics',
  'aftermath',
  'another',
  'carried',
  'placeRelatives',
  'thoroughfares',
  'divisions',
  'apart',
  'nearby',
  'painted',
  'standIns',
  'background',
  'speech',
  'attribution',
  'waves',
  'coordinated',
  'unrelated',
  'counted',
  'everywhere',
  'naming',
  'alerts',
  'labels',
] as const satisfies readonly (keyof EventsLocale)[]
type WordTable = (typeof WORD_TABLES)[number]

/** One index over all tables: the text is walked once. */
interface Entry {
  readonly table: string
  readonly value: unknown
}

export type Lexicon = PhraseIndex<Entry>

/** Everything of the locale that stands in one document, in order of position; where two hits share a token the longer stays. */
export interface Scan {
  /** The small words of the document's language. */
  readonly grammar: GrammarLocale
  readonly triggers: readonly Hit<TriggerRule>[]
  readonly targets: readonly Hit<TargetKind>[]
  readonly weapons: readonly Hit<WeaponKind>[]
  readonly damaged: readonly Hit<DamageObject>[]
  readonly words: Readonly<Record<WordTable, readonly Hit<true>[]>>
}

const compiled = new WeakMap<EventsLocale, Lexicon>()

/** The locale's words as an index; built once for each locale. */
export function lexiconOf(locale: EventsLocale): Lexicon {
  const known = compiled.get(locale)
  if (known) return known
  const lexicon: Lexicon = new PhraseIndex()
  const add = (table: string, value: unknown, patterns: readonly string[]) => {
    const entry: Entry = { table, value }
    for (const p of patterns) lexicon.add(p, entry)
  }
  for (const table of WORD_TABLES) add(table, true, locale[table])
  for (const rule of locale.triggers) add('triggers', rule, rule.patterns)
  for (const k of locale.targets) add('targets', k.kind, k.words)
  for (const k of locale.weapons) add('weapons', k.kind, k.words)
  for (const k of locale.damaged) add('damaged', k.kind, k.words)
  compiled.set(locale, lexicon)
  return lexicon
}

export function scan(doc: Doc, lexicon: Lexicon, grammar: GrammarLocale): Scan {
  const found = new Map<string, Hit<unknown>[]>()
  for (const m of lexicon.findAll(doc)) {
    const list = found.get(m.value.table) ?? []
    list.push({ value: m.value.value, first: m.first, last: m.last })
    found.set(m.value.table, list)
  }
  const idioms = longest((found.get('idioms') ?? []) as Hit<true>[])
  const idiomatic = (h: Hit<unknown>) => idioms.some((x) => h.first < x.last && x.first < h.last)
  const triggers = ((found.get('triggers') ?? []) as Hit<TriggerRule>[]).filter(
    (h) => rightTag(doc, h) && !idiomatic(h),
  )
  const table = <T>(name: string) => longest((found.get(name) ?? []) as Hit<T>[])
  const words = Object.fromEntries(WORD_TABLES.map((t) => [t, table<true>(t)])) as unknown as Scan['words']
  return {
    grammar,
    triggers: longest(triggers.sort((a, b) => mismatch(doc, a) - mismatch(doc, b))),
    targets: table<TargetKind>('targets').filter((h) => !isVerb(doc, h)),
    weapons: table<WeaponKind>('weapons').filter(
      (h) => !isVerb(doc, h) || grammar.weaponVerbs.has(doc.tokens[h.first]!.lemma),
    ),
    damaged: table<DamageObject>('damaged').filter((h) => !isVerb(doc, h)),
    words,
  }
}

/** "bombed", "housed": a verb names no thing. */
function isVerb(doc: Doc, hit: Hit<unknown>): boolean {
  return hit.last - hit.first === 1 && doc.tokens[hit.first]!.pos === 'VERB'
}

/** A pattern of one word is of the class that its rule names; proper names tell of nothing. */
function rightTag(doc: Doc, hit: Hit<TriggerRule>): boolean {
  if (hit.last - hit.first > 1) return true
  const t = doc.tokens[hit.first]!
  const s = doc.sentences[t.sentence]!
  if (t.pos === 'PROPN') return /^\p{Ll}/u.test(t.text) || s.first === t.i || isOneCase(t.text, doc)
  return hit.value.class !== 'noun' || t.pos !== 'VERB'
}

/** A noun is rather read by a rule of nouns, a verb by a rule of acts. */
function mismatch(doc: Doc, hit: Hit<TriggerRule>): number {
  const noun = doc.tokens[hit.first]!.pos === 'NOUN'
  return noun === (hit.value.class === 'noun') ? 0 : 1
}

function isOneCase(word: string, doc: Doc): boolean {
  const s = doc.text.slice(0, 400)
  return word === word.toUpperCase() && s === s.toUpperCase()
}

/** Longest hits first; a hit that shares a token with a kept one goes. */
function longest<T>(hits: Hit<T>[]): Hit<T>[] {
  const taken = new Set<number>()
  const kept: Hit<T>[] = []
  const bySize = hits.slice().sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
  for (const h of bySize) {
    let free = true
    for (let i = h.first; i < h.last && free; i++) free = !taken.has(i)
    if (!free) continue
    for (let i = h.first; i < h.last; i++) taken.add(i)
    kept.push(h)
  }
  return kept.sort((a, b) => a.first - b.first)
}

/** The hits whose first token lies in [first, last). */
export function within<T>(hits: readonly Hit<T>[], first: number, last: number): Hit<T>[] {
  return hits.filter((h) => h.first >= first && h.first < last)
}

export function anyWithin<T>(hits: readonly Hit<T>[], first: number, last: number): boolean {
  return hits.some((h) => h.first >= first && h.first < last)
}

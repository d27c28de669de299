import type { GrammarLocale } from '../../locales/shape/grammar.ts'
import type { Doc, Sentence } from '../../text/doc.ts'
import type { PlaceMention, ReadingState } from '../state.ts'
import type { Locus, LocusGroup } from './locus.ts'

/** "– Schœlcher : twenty cars burned": what heads an item of a list is its town. */
export function listHead(state: ReadingState, s: Sentence): Locus | null {
  const { tokens } = state.doc
  let first = s.first
  const bullet = /^[-–—•*·]$/.test(tokens[first]?.text ?? '')
  if (bullet) first++
  let last = first
  while (last < s.last && /^\p{Lu}/u.test(tokens[last]!.text) && !/^[,:]$/.test(tokens[last]!.text)) last++
  if (last === first || last - first > 3 || tokens[last]?.text !== ':' || (!bullet && last - first > 2)) return null
  const taken = (m: { first: number; last: number }) => m.first < last && first < m.last
  if (!bullet || state.actors.some((a) => taken(a) && a.kind === 'person') || state.times.some(taken)) return null
  return unknownTown(state.doc, first, last)
}

/** "in Mora and Amchidé": a name that ends a list of places is one, though no gazetteer holds it. */
export function withUnknown(state: ReadingState, grammar: GrammarLocale, g: LocusGroup): LocusGroup {
  const { tokens } = state.doc
  const link = tokens[g.last]
  const name = tokens[g.last + 1]
  if (
    !link ||
    !name ||
    link.sentence !== name.sentence ||
    !grammar.and.has(link.lower) ||
    name.pos !== 'PROPN' ||
    !g.loci.every((l) => l.town && !l.site)
  )
    return g
  const after = tokens[g.last + 2]
  const taken = (m: { first: number; last: number }) => m.first <= name.i && name.i < m.last
  if (name.rel.startsWith('nsubj') || /^(VERB|AUX|PROPN)$/.test(after?.pos ?? '')) return g
  if (state.places.some(taken) || state.times.some(taken) || state.actors.some(taken)) return g
  return { loci: [...g.loci, unknownTown(state.doc, name.i, name.i + 1)], first: g.first, last: name.i + 1 }
}

/**
 * Names that no gazetteer holds and that the report somewhere puts behind a preposition of place ("near Komanda", "12 km from
 * Mambasa", "in Djugu, Fataki and Linga"): wherever they stand they are that town.
 */
export function unknownPlaces(
  state: ReadingState,
  grammar: GrammarLocale,
  thoroughfares: readonly { first: number; last: number }[],
): PlaceMention[] {
  const { doc } = state
  const taken = takenTokens(state, thoroughfares)
  const common = new Set(doc.tokens.filter((t) => /^\p{Ll}/u.test(t.text)).map((t) => t.lower))
  const names = new Map<string, number>()
  for (const t of doc.tokens)
    if (opensTown(doc, grammar, t.i) && !isHeading(doc, doc.sentences[t.sentence]!))
      for (const n of listFrom(doc, grammar, taken, behindOf(doc, grammar, t.i + 1)))
        if (n.key.length > 2 && !isInitials(doc, n, t.i) && !n.key.split(' ').some((word) => common.has(word)))
          names.set(n.key, n.length)
  if (names.size === 0) return []
  const out: PlaceMention[] = []
  for (const t of doc.tokens)
    for (const [key, length] of names) {
      const last = t.i + length
      if (
        t.lower !== key.split(' ', 1)[0] ||
        !/^\p{Lu}/u.test(t.text) ||
        keyAt(doc, t.i, last) !== key ||
        !isFree(doc, taken, t.i, last)
      )
        continue
      out.push(unknownTown(doc, t.i, last).town!)
    }
  return out
}

/** A title, or a line with a capital on nearly every word: there a capital tells no name. */
function isHeading(doc: Doc, s: Sentence): boolean {
  if (doc.paragraphs[s.paragraph]!.title) return true
  const words = doc.tokens.slice(s.first + 1, s.last).filter((t) => /^\p{L}{4}/u.test(t.text))
  const capital = words.filter((t) => /^\p{Lu}/u.test(t.text)).length
  return words.length >= HEADING_WORDS_MIN && capital >= words.length * HEADING_SHARE_MIN
}
const HEADING_WORDS_MIN = 4
const HEADING_SHARE_MIN = 0.7

/** "près de Kérawa": the name stands behind "of". */
function behindOf(doc: Doc, grammar: GrammarLocale, i: number): number {
  return grammar.of.has(doc.tokens[i]?.lower ?? '') ? i + 1 : i
}

/** "in CRMC", "In Apparent Murder-Suicide": initials, or a line where every word is a capital. */
function isInitials(doc: Doc, { key }: Named, at: number): boolean {
  const { sentence } = doc.tokens[at]!
  const { first, last } = doc.sentences[sentence]!
  const words = doc.tokens.slice(first, last).filter((t) => t.text.length > 3 && /^\p{L}/u.test(t.text))
  const capitals = words.filter((t) => /^\p{Lu}/u.test(t.text)).length
  const named = doc.tokens.slice(at, last).find((t) => t.lower === key)
  return capitals * 3 > words.length * 2 || (named !== undefined && named.text === named.text.toUpperCase())
}

interface Named {
  readonly key: string
  readonly length: number
}

/** Tokens of places, times, people, streets and halls. */
function takenTokens(
  { places, times, actors }: ReadingState,
  streets: readonly { first: number; last: number }[],
): ReadonlySet<number> {
  const out = new Set<number>()
  const people = actors.filter((a) => a.kind === 'person')
  for (const m of [...places.filter((p) => !p.site), ...times, ...people, ...streets])
    for (let i = m.first; i < m.last; i++) out.add(i)
  return out
}

/** "in", "near", "12 km from". */
function opensTown(doc: Doc, grammar: GrammarLocale, i: number): boolean {
  const t = doc.tokens[i]!
  if (grammar.namedTowns.has(t.lower)) return true
  const unit = doc.tokens[i - 1]
  if (unit && grammar.directions.has(t.lower) && grammar.ways.has(unit.lemma)) return true
  return grammar.farFrom.has(t.lower) && unit !== undefined && grammar.distances.has(unit.lemma)
}

/** The name at `first` and those that follow it in a list. */
function listFrom(doc: Doc, grammar: GrammarLocale, taken: ReadonlySet<number>, first: number): Named[] {
  const out: Named[] = []
  for (let at = first; ; ) {
    const last = nameEnd(doc, at)
    if (last === at || !isFree(doc, taken, at, last) || !isTownLike(doc, at, last)) return out
    out.push({ key: keyAt(doc, at, last), length: last - at })
    const link = doc.tokens[last]
    if (!link || link.sentence !== doc.tokens[at]!.sentence) return out
    if (link.text !== ',' && !grammar.and.has(link.lower)) return out
    at = last + 1
  }
}

function nameEnd(doc: Doc, first: number): number {
  let last = first
  const { sentence } = doc.tokens[first] ?? { sentence: -1 }
  while (
    last < first + 3 &&
    doc.tokens[last]?.sentence === sentence &&
    doc.tokens[last]!.pos === 'PROPN' &&
    /^\p{Lu}\P{Lu}/u.test(doc.tokens[last]!.text)
  )
    last++
  return last
}

/** A name by itself: no first part of a longer one, no word before another noun ("in Senate hearings"). */
function isTownLike(doc: Doc, first: number, last: number): boolean {
  const after = doc.tokens[last]
  const head = doc.tokens[last - 1]!
  if (
    after &&
    after.sentence === head.sentence &&
    /^(PROPN|NUM)$|^['’]/.test(after.pos === 'PART' ? after.text : after.pos)
  )
    return false
  return !/^(compound|flat|nummod)/.test(head.rel) && first < last
}

function isFree(doc: Doc, taken: ReadonlySet<number>, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (taken.has(i) || !doc.tokens[i]) return false
  return true
}

function keyAt(doc: Doc, first: number, last: number): string {
  return doc.tokens
    .slice(first, last)
    .map((t) => t.lower)
    .join(' ')
}

/** A town as the report writes it, of unknown place. */
export function unknownTown(doc: Doc, first: number, last: number): Locus {
  const start = doc.tokens[first]!.start
  const end = doc.tokens[last - 1]!.end
  const where = {
    country: null,
    region: null,
    lat: null,
    lon: null,
    geonames: null,
    population: 0,
    site: null,
    demonym: false,
  }
  const town: PlaceMention = {
    start,
    end,
    first,
    last,
    kind: 'town',
    name: doc.text.slice(start, end),
    ...where,
    rule: 'unknown-name',
  }
  return { site: null, town, region: null, country: null, first, last }
}

/** "in Collipulli, Ercilla and Victoria": a name between two towns of a list. */
export function unknownBetween(doc: Doc, grammar: GrammarLocale, from: number, to: number): Locus | null {
  if (
    to - from < 3 ||
    to - from > 6 ||
    doc.tokens[from]!.text !== ',' ||
    !(/^[,&]$/.test(doc.tokens[to - 1]!.text) || grammar.and.has(doc.tokens[to - 1]!.lower))
  )
    return null
  for (let i = from + 1; i < to - 1; i++) if (doc.tokens[i]!.pos !== 'PROPN') return null
  return unknownTown(doc, from + 1, to - 1)
}

/** "poste militaire de Kolofata": the name that ends a facility's is its town, though no gazetteer holds it. */
export function withNamedTown(doc: Doc, grammar: GrammarLocale, l: Locus): Locus {
  const site = l.site!
  let first = site.last
  while (first > site.first && /^\p{Lu}/u.test(doc.tokens[first - 1]!.text)) first--
  const link = doc.tokens[first - 1]
  if (first === site.last || first <= site.first || !link || !grammar.siteLinks.has(link.lower)) return l
  return { ...unknownTown(doc, first, site.last), site }
}

import { isDivision } from '../../gazetteer/division.ts'
import type { GrammarLocale } from '../../locales/shape/grammar.ts'
import type { Doc } from '../../text/doc.ts'
import type { PlaceMention, ReadingState } from '../state.ts'
import { isDateline, kmBetween, type Locus, type LocusGroup } from './locus.ts'
import { listHead, unknownBetween, unknownPlaces, withNamedTown, withUnknown } from './unknown-towns.ts'

/** Marks between the places of a list, and between a place and its container. */
const LINKS = new Set([',', '&', '(', ')', '/'])
const GLUE = new Set([',', '(', ')'])

interface Stretch {
  readonly first: number
  readonly last: number
}

/** The location groups of each sentence, in order. */
export function locusGroups(
  state: ReadingState,
  grammar: GrammarLocale,
  { divisions, thoroughfares, speech }: Record<'divisions' | 'thoroughfares' | 'speech', readonly Stretch[]>,
): LocusGroup[][] {
  const out: LocusGroup[][] = state.doc.sentences.map(() => [])
  const known = state.places.map((p) => asWritten(state.doc, p)).filter((p) => !p.demonym && !isDateline(state.doc, p))
  const usable = [...known, ...unknownPlaces(state, grammar, thoroughfares)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  for (const s of state.doc.sentences) {
    const here = usable.filter((p) => p.first >= s.first && p.first < s.last && !speaks(state.doc, p, speech))
    const places = withoutNeighbours(
      state.doc,
      here.filter((p) => !isDivisionOf(here, p, divisions)),
    )
    const head = places.some((p) => p.kind === 'town' || p.site) ? null : listHead(state, s)
    if (head) {
      out[s.index] = [{ loci: [head], first: head.first, last: head.last }]
      continue
    }
    const asides = state.places.filter((p) => p.rule === 'name-compass' && p.first >= s.first && p.first < s.last)
    out[s.index] = groupsOf(
      state.doc,
      grammar,
      tied(state.doc, grammar, lociOf(state.doc, grammar, places)),
      asides,
    ).map((g) => withUnknown(state, grammar, g))
  }
  return out
}

/** "…, the ministry said": a facility that only says it. */
function speaks(doc: Doc, p: PlaceMention, speech: readonly Stretch[]): boolean {
  if (p.rule !== 'facility-definite') return false
  const t = doc.tokens[p.last - 1]!
  return t.rel === 'nsubj' && speech.some((h) => h.first <= t.head && t.head < h.last)
}

/** "Zakho" for "Zakho District", "Kaduna" for "Kaduna State": without the word of the division the town is meant. */
function asWritten(doc: Doc, p: PlaceMention): PlaceMention {
  if (p.kind !== 'region') return p
  const said = doc.text.slice(p.start, p.end)
  const rest = p.name.startsWith(`${said} `) ? p.name.slice(said.length + 1) : ''
  return isDivision(rest) && !saysDivision(doc, p, rest) ? { ...p, kind: 'town', name: said } : p
}

/** "in Arauca department", "dans le département d'Arauca": the first letters are alike in both languages. */
function saysDivision(doc: Doc, p: PlaceMention, division: string): boolean {
  const stem = division.toLowerCase().slice(0, 5)
  const around = [...doc.tokens.slice(Math.max(0, p.first - 2), p.first), ...doc.tokens.slice(p.last, p.last + 1)]
  return around.some((t) => t.lower.normalize('NFD').replace(/\p{M}/gu, '').startsWith(stem))
}

/** "Seraing, en province de Liège": the division that a town before it lies in, though the gazetteer gives its chief town. */
function isDivisionOf(
  places: readonly PlaceMention[],
  p: PlaceMention,
  divisions: readonly { first: number; last: number }[],
): boolean {
  if (p.kind !== 'town' || !divisions.some((d) => d.last === p.first || d.last + 1 === p.first)) return false
  return places.some((q) => q.kind === 'town' && q.last < p.first && p.first - q.last <= ASIDE_TOKENS_MAX)
}
/** ", in the province of". */
const ASIDE_TOKENS_MAX = 5

/** "Nanterre, near Paris" lies in Nanterre; "near Celle" alone, or of another act than "in Hanover", is as good as the report gives. */
function withoutNeighbours(doc: Doc, places: PlaceMention[]): PlaceMention[] {
  const beside = (p: PlaceMention) => (p.rule === 'name-near' || p.rule === 'name-compass') && !p.site
  const fine = (p: PlaceMention) => !beside(p) && (p.kind === 'town' || (p.site !== null && p.lat !== null))
  return places.filter((p) => !beside(p) || !places.some((q) => fine(q) && isAside(doc, p, q)))
}

/** So near to the other place, with no verb between, that it only says where that lies. */
function isAside(doc: Doc, p: PlaceMention, q: PlaceMention): boolean {
  const [from, to] = q.first < p.first ? [q.last, p.first] : [p.last, q.first]
  return to - from <= NEIGHBOUR_TOKENS_MAX && !doc.tokens.slice(from, to).some((t) => t.pos === 'VERB')
}
/** ", a village some 30 km north of". */
const NEIGHBOUR_TOKENS_MAX = 9

function lociOf(doc: Doc, grammar: GrammarLocale, places: readonly PlaceMention[]): Locus[] {
  const loci: Locus[] = []
  const inner = (p: PlaceMention) =>
    p.kind === 'town' && places.some((s) => s.site && s.start <= p.start && p.end <= s.end)
  const outer = places.filter((p) => !inner(p))
  const glue = (w: string) => GLUE.has(w) || isPlaceGlue(grammar, w)
  const needed = outer.some((p) => p.kind === 'town')
  for (const p of needed ? outer : places) {
    const last = loci.at(-1)
    if (last && onlyBetween(doc, last.last, p.first, glue, 6) && holds(last, p)) loci[loci.length - 1] = joined(last, p)
    else loci.push(joined({ site: null, town: null, region: null, country: null, first: p.first, last: p.last }, p))
  }
  return loci
}

/** A facility whose words name no town ("the commissariat") is in the town that its part of the sentence names before it, else behind. */
function tied(doc: Doc, grammar: GrammarLocale, loci: Locus[]): Locus[] {
  const gone = new Set<Locus>()
  const out = loci.map((l, i) => {
    if (!isUntied(l)) return l
    const inReach = (other: Locus | undefined) =>
      other !== undefined &&
      other.town !== null &&
      !other.site &&
      !hasSemicolon(doc, Math.min(l.first, other.first), Math.max(l.last, other.last))
    const before = loci.slice(0, i).reverse()
    const after = loci.slice(i + 1)
    // "burned in Lens, the police station shot at in Lille": behind a comma the town of its own stretch comes first.
    const next = before[0] && opensClause(doc, before[0], l) && after[0] && !hasComma(doc, l.last, after[0].first)
    const host = [...(next ? after : before), ...(next ? before : after)].find((o) => inReach(o))
    if (!host) return withNamedTown(doc, grammar, l)
    gone.add(host)
    return { ...host, site: l.site, first: Math.min(host.first, l.first), last: Math.max(host.first + 1, host.last) }
  })
  return out.filter((l) => !gone.has(l) && !(isUntied(l) && l.site!.rule === 'facility-definite' && !l.region))
}

function isUntied(l: Locus): boolean {
  return l.site !== null && l.town === null && l.site.lat === null
}

function hasComma(doc: Doc, from: number, to: number): boolean {
  return doc.tokens.slice(from, to).some((t) => t.text === ',')
}

function hasSemicolon(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (doc.tokens[i]!.text === ';') return true
  return false
}

/** May `p` be part of the same location: a container of what is there, or the facility of the town before it. */
function holds(l: Locus, p: PlaceMention): boolean {
  const finest = l.site ?? l.town ?? l.region ?? l.country
  if (p.kind === 'site') return !l.site && l.town !== null && sameCountry(l.town, p) && near(l.town, p)
  if (p.kind === 'town')
    return l.site !== null && l.town === null && (l.site.lat === null || near(l.site, p) || overrides(l, p))
  if (p.kind === 'region')
    return l.region === null && finest !== null && finest.kind !== 'country' && sameCountry(finest, p)
  return l.country === null && finest !== null && sameCountry(finest, p)
}

/** "l'hôpital Saint-Aubin, à Douai": the town told behind a facility is right, whatever other town its name recalls. */
function overrides(l: Locus, p: PlaceMention): boolean {
  return !l.site!.site!.register && p.first >= l.site!.last && p.first - l.site!.last <= 3
}

function sameCountry(a: PlaceMention, b: PlaceMention): boolean {
  return !a.country || !b.country || a.country === b.country
}

export function near(a: PlaceMention, b: PlaceMention): boolean {
  if (a.lat === null || b.lat === null) return true
  return kmBetween(a, b) < 40
}

function joined(l: Locus, p: PlaceMention): Locus {
  return { ...l, [p.kind]: p, last: Math.max(l.last, p.last) }
}

/** `asides`: places that only give a direction ("west of Paris") do not break a list. */
function groupsOf(
  doc: Doc,
  grammar: GrammarLocale,
  loci: readonly Locus[],
  asides: readonly PlaceMention[],
): LocusGroup[] {
  const glue = (w: string) =>
    LINKS.has(w) || grammar.placeLinks.has(w) || isPlaceGlue(grammar, w) || grammar.placeListGlue.has(w)
  const groups: { loci: Locus[]; first: number; last: number }[] = []
  for (const [i, l] of loci.entries()) {
    const g = groups.at(-1)
    const before = g?.loci.at(-1)
    if (g && before && isCityOf(doc, grammar, before, l, loci[i + 1])) {
      g.last = l.last
      continue
    }
    const between =
      g && before && isTown(before) && isTown(l) ? unknownBetween(doc, grammar, before.last, l.first) : null
    if (g && between) {
      g.loci.push(between, l)
      g.last = l.last
      continue
    }
    if (
      g &&
      before &&
      sameLevel(before, l) &&
      !opensClause(doc, before, l) &&
      onlyBetween(doc, before.last, l.first, glue, 8, asides) &&
      hasLink(doc, grammar, before.last, l.first)
    ) {
      g.loci.push(l)
      g.last = l.last
    } else groups.push({ loci: [l], first: l.first, last: l.last })
  }
  return groups
}

/** "à Lens, le commissariat de Lille": a facility behind a comma, with its article and no preposition, is the next thing told. */
function opensClause(doc: Doc, before: Locus, l: Locus): boolean {
  if (!l.site || before.site) return false
  const between = doc.tokens.slice(before.last, l.first)
  return (
    between[0]?.text === ',' && between.length > 1 && between.slice(1).every((t) => t.pos === 'DET' || t.pos === 'ADJ')
  )
}

/** "Tallaght, Dublin": the city that a quarter or suburb lies in, and no second place of a list. */
function isCityOf(doc: Doc, grammar: GrammarLocale, a: Locus, b: Locus, next: Locus | undefined): boolean {
  if (!a.town || !isTown(b) || b.first !== a.last + 1 || doc.tokens[a.last]!.text !== ',') return false
  if (a.town.lat === null || kmBetween(a.town, b.town!) > SUBURB_KM) return false
  if (b.town!.population < a.town.population * CITY_TIMES) return false
  const link = doc.tokens[b.last]
  return !(next && next.first - b.last <= 2 && link && (link.text === ',' || grammar.and.has(link.lower)))
}
const SUBURB_KM = 25
const CITY_TIMES = 4

function isTown(l: Locus): boolean {
  return l.town !== null && l.site === null
}

function sameLevel(a: Locus, b: Locus): boolean {
  const fine = (l: Locus) => l.site !== null || l.town !== null
  return fine(a) === fine(b)
}

function hasLink(doc: Doc, grammar: GrammarLocale, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (/^[,&]$/.test(doc.tokens[i]!.text) || grammar.and.has(doc.tokens[i]!.lower)) return true
  return false
}

function onlyBetween(
  doc: Doc,
  from: number,
  to: number,
  allowed: (word: string) => boolean,
  most: number,
  asides: readonly PlaceMention[] = [],
): boolean {
  if (to - from > most) return false
  for (let i = from; i < to; i++) {
    const t = doc.tokens[i]!
    if (!allowed(t.lower) && !asides.some((a) => a.first <= i && i < a.last)) return false
  }
  return true
}

/** A word that ties a place to what holds it, or one of direction ("northern", "sud-ouest"). */
function isPlaceGlue(grammar: GrammarLocale, word: string): boolean {
  return grammar.placeGlue.has(word) || (/^[a-z-]+$/.test(word) && [...grammar.compass].some((c) => word.startsWith(c)))
}

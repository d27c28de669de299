import type { Site, SiteRegister } from '../../gazetteer/sites.ts'
import type { TargetKind } from '../../model/reading.ts'
import type { Candidate } from './candidates.ts'
import type { FacilityLexicon, Head, Lexicon } from './lexicon.ts'
import { GAP, type Words } from './words.ts'

/** A facility that the report names or points at. Pieces [first, last). */
export interface Facility {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  /** As the report writes it, without article. */
  readonly name: string
  readonly kind: TargetKind
  readonly site: Site | null
  /** Candidate (by index) of the town it lies in by the words; -1 when none is told. */
  readonly town: number
  readonly rule: 'site-register' | 'facility-named' | 'facility-list' | 'facility-definite' | 'facility-located'
}

/** What the search needs to know of the names found before. */
export interface Named {
  readonly words: Words
  readonly lexicon: Lexicon
  readonly register: SiteRegister
  readonly candidates: readonly Candidate[]
  /** candidates[i] is a place (and no demonym). */
  readonly accepted: readonly boolean[]
  /** Does the candidate mean a town? */
  readonly isTown: (candidate: number) => boolean
  /** Candidate index by first piece; absent where no accepted candidate begins. */
  readonly startsAt: ReadonlyMap<number, number>
  /** Candidate index by piece after its last. */
  readonly endsAt: ReadonlyMap<number, number>
}

/** Longest name beside a head, in pieces. */
const NAME_PIECES_MAX = 6

/** Facilities from left to right, not overlapping; linear in the number of pieces. */
export function facilitiesOf(named: Named): Facility[] {
  const { words, lexicon } = named
  const found: Facility[] = []
  const hasPrison = words.pieces.some((p) => lexicon.facilities.prisonWords.has(p.key))
  let i = 0
  while (i < words.pieces.length) {
    const strong = strongAt(named, i, hasPrison)
    const head = headAt(words, lexicon.facilities, i)
    const list = strong ? [strong] : head ? atHead(named, i, head) : []
    for (const f of list) {
      const last = found.at(-1)
      if (last && last.last > f.first) {
        if (strong && last.site === null) found[found.length - 1] = absorb(words, last, f)
      } else found.push(f)
    }
    i = Math.max(i + 1, ...list.map((f) => f.last), head && list.length === 0 ? i + head.pieces : 0)
  }
  return found
}

/** A registered site's name inside a longer naming: "centre pénitentiaire de Toulon-La Farlède". */
function absorb(words: Words, outer: Facility, inner: Facility): Facility {
  const last = Math.max(outer.last, inner.last)
  const end = Math.max(outer.end, inner.end)
  return {
    ...outer,
    last,
    end,
    name: words.text.slice(outer.start, end),
    kind: inner.kind,
    site: inner.site,
    rule: 'site-register',
  }
}

function headAt(words: Words, facilities: FacilityLexicon, i: number): (Head & { pieces: number }) | null {
  const longest = facilities.longest.get(words.pieces[i]?.key ?? '')
  if (longest === undefined) return null
  let key = ''
  let best: (Head & { pieces: number }) | null = null
  for (let n = 1; n <= longest && i + n <= words.pieces.length; n++) {
    const gap = n === 1 ? GAP.space : words.gaps[i + n - 2]!
    if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.apostrophe) break
    key = n === 1 ? words.pieces[i]!.key : `${key} ${words.pieces[i + n - 1]!.key}`
    const head = facilities.heads.get(key)
    if (head) best = { ...head, pieces: n }
  }
  return best
}

/** "Aix-Luynes": the register's name alone, or with a prison word beside it. */
function strongAt(named: Named, i: number, hasPrison: boolean): Facility | null {
  const { words, register } = named
  const longest = register.longest.get(words.pieces[i]!.key)
  if (longest === undefined) return null
  let key = ''
  let best: { site: Site; last: number } | null = null
  for (let n = 1; n <= longest && i + n <= words.pieces.length; n++) {
    const gap = n === 1 ? GAP.space : words.gaps[i + n - 2]!
    if (gap !== GAP.space && gap !== GAP.hyphen && gap !== GAP.apostrophe) break
    key = n === 1 ? words.pieces[i]!.key : `${key} ${words.pieces[i + n - 1]!.key}`
    const site = register.strong.get(key)
    if (site && (n > 3 || hasPrison || site.kind !== 'prison')) best = { site, last: i + n }
  }
  if (!best || (words.cased && !words.pieces[i]!.upper && best.last - i < 3)) return null
  const head = headAt(words, named.lexicon.facilities, best.last)
  const last =
    head &&
    head.kind === best.site.kind &&
    named.lexicon.facilities.nameBefore &&
    words.gaps[best.last - 1] === GAP.space
      ? best.last + head.pieces
      : best.last
  return facility(named, i, last, { kind: best.site.kind, site: best.site, town: -1, rule: 'site-register' })
}

function facility(
  named: Named,
  first: number,
  last: number,
  rest: Pick<Facility, 'kind' | 'site' | 'town' | 'rule'>,
): Facility {
  const start = named.words.pieces[first]!.start
  const end = named.words.pieces[last - 1]!.end
  return { first, last, start, end, name: named.words.text.slice(start, end), ...rest }
}

/** Everything that one head word makes: one facility, or one for each name of a list. */
function atHead(named: Named, i: number, head: Head & { pieces: number }): Facility[] {
  const { words, lexicon } = named
  const after = i + head.pieces
  const before = lexicon.facilities.nameBefore ? nameBefore(named, i) : i
  const linked = before === i ? nameAfter(named, after) : null
  if (head.plural) return linked ? listed(named, i, head, linked) : []
  const first = before
  const last = linked ? linked.last : after
  const inside = linked ? townIn(named, linked.first, linked.last) : townIn(named, before, i)
  const owner = ownerOf(named, first, last)
  const located = locatedAt(named, last, linked !== null && inside < 0)
  const town = nearest(named, located, owner, inside)
  if (first < i || linked) {
    const key = linked ? keyBetween(words, linked.first, linked.last) : keyBetween(words, before, i)
    const site = registered(named, head, key)
    return [
      facility(named, first, last, {
        kind: site?.kind ?? head.kind,
        site,
        town,
        rule: site ? 'site-register' : 'facility-named',
      }),
    ]
  }
  const article = articleBefore(named, i)
  if (owner >= 0 || article === 'definite')
    return [facility(named, i, after, { kind: head.kind, site: null, town, rule: 'facility-definite' })]
  if (located >= 0 && article === 'indefinite')
    return [facility(named, i, after, { kind: head.kind, site: null, town, rule: 'facility-located' })]
  return []
}

/** The first of those told that is a town; else the first told. */
function nearest(named: Named, ...told: number[]): number {
  return told.find((c) => c >= 0 && named.isTown(c)) ?? told.find((c) => c >= 0) ?? -1
}

/** First piece of the capitalised name before piece i ("Terrace Heights substation"); i when there is none. */
function nameBefore(named: Named, i: number): number {
  const { words, lexicon, endsAt, candidates } = named
  if (!words.cased) {
    const c = words.gaps[i - 1] === GAP.space ? endsAt.get(i) : undefined
    return c === undefined ? i : candidates[c]!.first
  }
  let first = i
  for (let k = i - 1; k >= 0 && k >= i - NAME_PIECES_MAX; k--) {
    const piece = words.pieces[k]!
    const gap = words.gaps[k]!
    // "Lyon's prison" has an owner; "St Mary's Hospital" is a name.
    const owner = gap === GAP.apostrophe && words.pieces[k + 1]!.key === 's' ? endsAt.get(k + 1) : undefined
    if (owner !== undefined && !candidates[owner]!.key.startsWith('saint ')) return ownName(first, k + 2, i)
    if (
      gap !== GAP.space &&
      gap !== GAP.hyphen &&
      gap !== GAP.apostrophe &&
      !(gap === GAP.stop && piece.key === 'saint')
    )
      break
    if (piece.key === 's' && words.gaps[k - 1] === GAP.apostrophe) continue
    if (!piece.upper || lexicon.never.has(piece.key) || lexicon.demonyms.has(piece.key)) break
    first = k
  }
  return first
}

/** After a possessive the name begins behind it. */
const ownName = (first: number, behind: number, head: number): number => (first >= behind ? first : head)

interface Stretch {
  readonly first: number
  readonly last: number
}

/** The name after a head: "of Nanterre", "de La Farlède", "Jean-Moulin". */
function nameAfter(named: Named, at: number): Stretch | null {
  const { words, lexicon } = named
  const { facilities } = lexicon
  let first = at
  if (!beside(words, at - 1)) return null
  if (facilities.links.has(words.pieces[first]?.key ?? '') && beside(words, first)) first++
  else if (facilities.nameBefore) return null
  if (
    first > at &&
    facilities.definite.has(words.pieces[first]?.key ?? '') &&
    !words.pieces[first]!.upper &&
    beside(words, first)
  )
    first++
  const name = capitalised(named, first)
  // "the transformer at the Terrace Heights substation": the name belongs to the second head.
  return name &&
    facilities.nameBefore &&
    words.gaps[name.last - 1] === GAP.space &&
    name.last < words.pieces.length &&
    headAt(words, facilities, name.last)
    ? null
    : name
}

const beside = (words: Words, i: number): boolean =>
  i >= 0 && i + 1 < words.pieces.length && (words.gaps[i] === GAP.space || words.gaps[i] === GAP.apostrophe)

/** The capitalised words from `first`, connectors inside; a known place is never cut. */
function capitalised(named: Named, first: number): Stretch | null {
  const { words, lexicon, startsAt, candidates } = named
  const known = startsAt.get(first)
  let last = known === undefined ? first : candidates[known]!.last
  if (!words.cased) return last > first ? { first, last } : null
  for (let k = last; k < words.pieces.length && k < first + NAME_PIECES_MAX; k++) {
    if (k > first) {
      const gap = words.gaps[k - 1]
      if (
        gap !== GAP.hyphen &&
        gap !== GAP.apostrophe &&
        !(gap === GAP.space && (k === last || !words.pieces[k]!.upper))
      ) {
        if (gap !== GAP.space) break
      }
    }
    const piece = words.pieces[k]!
    if (piece.upper && !lexicon.never.has(piece.key)) last = k + 1
    else if (k === first || !lexicon.connectors.has(piece.key) || startsSentencePart(words, k)) break
  }
  return last > first ? { first, last } : null
}

/** A connector that is followed by another capital is inside a name only when joined by a hyphen or an apostrophe. */
const startsSentencePart = (words: Words, k: number): boolean =>
  words.gaps[k - 1] !== GAP.hyphen && words.gaps[k] !== GAP.hyphen

/** "the jails of Nanterre and Nîmes": one facility for each name. */
function listed(named: Named, i: number, head: Head & { pieces: number }, firstName: Stretch): Facility[] {
  const { words, lexicon } = named
  const link = words.text.slice(words.pieces[i + head.pieces - 1]!.end, words.pieces[firstName.first]!.start)
  const found: Facility[] = []
  let name: Stretch | null = firstName
  while (name) {
    const { first, last } = name
    const site = registered(named, head, keyBetween(words, first, last))
    const { start } = words.pieces[first]!
    const { end } = words.pieces[last - 1]!
    const town = townIn(named, first, last)
    found.push({
      first,
      last,
      start,
      end,
      name: `${head.singular}${link}${words.text.slice(start, end)}`,
      kind: head.kind,
      site,
      town,
      rule: site ? 'site-register' : 'facility-list',
    })
    name = nextInList(named, last, lexicon)
  }
  return found
}

function nextInList(named: Named, last: number, lexicon: Lexicon): Stretch | null {
  const { words } = named
  let at = skipAside(named, last)
  const gap = words.gaps[at - 1]
  if (gap !== GAP.comma && gap !== GAP.space) return null
  const joined = lexicon.cues.get(words.pieces[at]?.key ?? '') ?? 0
  if (joined & lexicon.andBit) at++
  else if (gap !== GAP.comma) return null
  if (words.gaps[at - 1] !== GAP.space && words.gaps[at - 1] !== GAP.comma) return null
  if (lexicon.facilities.links.has(words.pieces[at]?.key ?? '')) at++
  if (at >= words.pieces.length || !words.pieces[at]!.upper) return null
  return named.startsAt.has(at) ? capitalised(named, at) : null
}

/** "Nanterre, west of Paris, and Nîmes": behind the aside; unchanged when there is none. */
function skipAside(named: Named, last: number): number {
  const { words, lexicon } = named
  if (words.gaps[last - 1] !== GAP.comma || !((words.cues[last] ?? 0) & lexicon.asideBits)) return last
  for (let k = last; k < last + ASIDE_PIECES_MAX && k < words.pieces.length; k++)
    if (words.gaps[k] === GAP.comma) return k + 1
  return last
}

const ASIDE_PIECES_MAX = 6

function keyBetween(words: Words, first: number, last: number): string {
  let key = ''
  for (let i = first; i < last; i++) key = key === '' ? words.pieces[i]!.key : `${key} ${words.pieces[i]!.key}`
  return key
}

/** The registered site that a head and a name mean: of several, the one whose official type is the head. */
function registered(named: Named, head: Head, key: string): Site | null {
  const strong = named.register.strong.get(key)
  if (strong && strong.kind === head.kind) return strong
  const sites = (named.register.weak.get(key) ?? []).filter((s) => s.kind === head.kind)
  return sites.find((s) => named.lexicon.facilities.keyOf(s.name).startsWith(head.key)) ?? sites[0] ?? null
}

/** The accepted place inside pieces [first, last); the last one wins ("Toulon-La Farlède" lies in the latter). */
function townIn(named: Named, first: number, last: number): number {
  for (let i = last - 1; i >= first; i--) {
    const c = named.startsAt.get(i)
    if (c !== undefined && named.candidates[c]!.last <= last) return c
  }
  return -1
}

/** "Toulon's La Farlède prison", "the town's cathedral", "la cathédrale de la ville": the place whose possessive stands beside. */
function ownerOf(named: Named, first: number, last: number): number {
  const { words, lexicon } = named
  if (first >= 2 && words.pieces[first - 1]!.key === 's' && words.gaps[first - 2] === GAP.apostrophe) {
    const place = named.endsAt.get(first - 1)
    if (place !== undefined) return place
    const theTown =
      words.cues[first - 2]! & lexicon.settlementBit && first >= 3 && words.cues[first - 3]! & lexicon.theBit
    return theTown ? placeBefore(named, first - 2) : -1
  }
  const ofTheTown =
    lexicon.facilities.links.has(words.pieces[last]?.key ?? '') &&
    (words.cues[last + 1] ?? 0) & lexicon.theBit &&
    (words.cues[last + 2] ?? 0) & lexicon.settlementBit
  return ofTheTown && !words.pieces[last + 3]?.upper ? placeBefore(named, first) : -1
}

/** "The town" is the place named last, when that is not too far back. */
const TOWN_REFERENCE_PIECES_MAX = 120

function placeBefore(named: Named, at: number): number {
  for (let k = at; k > 0 && k > at - TOWN_REFERENCE_PIECES_MAX; k--) {
    const place = named.endsAt.get(k)
    if (place !== undefined && named.isTown(place)) return place
  }
  return -1
}

/** Words that may stand between a locator and its town: "in the city of Lille". */
const FILLERS_MAX = 3

/** "in Charleroi", ", à Agen", "(Énap), à Agen", "outside Yakima" after piece `last`; with `links` also "de Béziers". */
function locatedAt(named: Named, last: number, links: boolean): number {
  const { words, lexicon, startsAt } = named
  let at = last
  if (words.gaps[at - 1] === GAP.open && words.gaps[at] === GAP.close) at++
  if (at === 0 || at >= words.pieces.length) return -1
  const gap = words.gaps[at - 1]
  if (gap !== GAP.space && gap !== GAP.comma && gap !== GAP.close) return -1
  const { key } = words.pieces[at]!
  if (!lexicon.facilities.locators.has(key) && !(links && lexicon.facilities.links.has(key))) return -1
  for (let k = at + 1; k <= at + 1 + FILLERS_MAX && k < words.pieces.length; k++) {
    if (words.gaps[k - 1] !== GAP.space && words.gaps[k - 1] !== GAP.apostrophe) return -1
    const c = startsAt.get(k)
    if (c !== undefined) return c
    const bits = words.cues[k]!
    if (!(bits & lexicon.fillerBits)) return -1
  }
  return -1
}

/** What kind of article stands before piece i, adjectives between. */
function articleBefore(named: Named, i: number): 'definite' | 'indefinite' | null {
  const { words, lexicon } = named
  const { facilities } = lexicon
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const gap = words.gaps[k]
    const { key } = words.pieces[k]!
    if (gap !== GAP.space && gap !== GAP.apostrophe && gap !== GAP.hyphen && !(gap === GAP.stop && key.length === 1))
      return null
    if (facilities.definite.has(key) || (key === 's' && k > 0 && words.gaps[k - 1] === GAP.apostrophe))
      return 'definite'
    if (facilities.indefinite.has(key)) return 'indefinite'
    if (!facilities.adjectives.has(key) && !lexicon.demonymEnds.has(key)) return null
  }
  return null
}

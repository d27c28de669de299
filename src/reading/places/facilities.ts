import type { Site } from '../../gazetteer/sites.ts'
import type { TargetKind } from '../../model/reading.ts'
import { capitalised, headAt, keyBetween, type Named, nameAfter, nameBefore, type Stretch } from './facility-names.ts'
import { articleBefore, locatedAt, nearest, ownerOf, townIn } from './facility-towns.ts'
import type { Head, Lexicon } from './lexicon.ts'
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

function inStreet(named: Named, i: number, after: number): boolean {
  const { words, lexicon } = named
  const street = (k: number): boolean => ((words.cues[k] ?? 0) & lexicon.streetBit) !== 0
  if (words.gaps[after - 1] === GAP.space && words.pieces[after]?.upper && street(after)) return true
  let k = i - 1
  while (k > i - 3 && (words.cues[k] ?? 0) & (lexicon.theBit | lexicon.ofBit)) k--
  return k < i - 1 && street(k)
}

/** Everything that one head word makes: one facility, or one for each name of a list. */
function atHead(named: Named, i: number, head: Head & { pieces: number }): Facility[] {
  const { words, lexicon } = named
  const after = i + head.pieces
  // "West Bank", "Menlo Park": the head is part of a place's name.
  if (named.endsAt.has(after) || named.startsAt.has(i)) return []
  // "place de la Mairie", "School Road": the head is part of a street's name.
  if (inStreet(named, i, after)) return []
  const before = lexicon.facilities.nameBefore ? nameBefore(named, i, head) : i
  const linked = before === i ? nameAfter(named, after, head) : null
  if (head.plural) return linked ? listed(named, i, head, linked) : []
  const first = before
  const last = linked ? linked.last : after
  const nested = linked ? townIn(named, linked.first, linked.last) : townIn(named, before, i)
  // The embassy of Turkey is not in Turkey.
  const abroad = head.kind === 'diplomatic' && nested >= 0 && !named.isTown(nested)
  const inside = abroad || (linked && isDedication(named, head, after)) ? -1 : nested
  const owner = ownerOf(named, first, last)
  const located = locatedAt(named, last, linked !== null && inside < 0)
  const town = nearest(named, located, owner, inside)
  if (first < i || linked) {
    const key = linked ? keyBetween(words, linked.first, linked.last) : keyBetween(words, before, i)
    const site = registered(named, head, key, town)
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
  const rule =
    owner >= 0 || article === 'definite'
      ? 'facility-definite'
      : located >= 0 && article === 'indefinite'
        ? 'facility-located'
        : null
  return rule ? [facility(named, i, after, { kind: head.kind, site: onlyOne(named, head, town), town, rule })] : []
}

/** "l'hôpital Sainte-Anne": a saint's name without a link is its own, not its town's. */
function isDedication({ words }: Named, head: Head, after: number): boolean {
  return DEDICATED.has(head.kind) && /^sainte?$/.test(words.pieces[after]?.key ?? '')
}
const DEDICATED = new Set<TargetKind>(['health', 'education', 'religious', 'transport'])

/** "A prison in Arles": the registered site when the town has just one that is open. */
function onlyOne(named: Named, head: Head, town: number): Site | null {
  if (town < 0) return null
  const sites = named.register.weak.get(named.candidates[town]!.key) ?? []
  const open = sites.filter((s) => s.kind === head.kind && !s.closed && !s.minor && s.country === named.countryOf(town))
  return open.length === 1 ? open[0]! : null
}

/** "the jails of Nanterre and Nîmes": one facility for each name. */
function listed(named: Named, i: number, head: Head & { pieces: number }, firstName: Stretch): Facility[] {
  const { words, lexicon } = named
  const link = words.text.slice(words.pieces[i + head.pieces - 1]!.end, words.pieces[firstName.first]!.start)
  const found: Facility[] = []
  let name: Stretch | null = firstName
  while (name) {
    const { first, last } = name
    const town = townIn(named, first, last)
    const site = registered(named, head, keyBetween(words, first, last), town)
    const { start } = words.pieces[first]!
    const { end } = words.pieces[last - 1]!
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

/**
 * The registered site that a head and a name mean: of several, the one whose official type is the head. None when the words
 * put it in another country (`town`: candidate, -1 when none is told).
 */
function registered(named: Named, head: Head, key: string, town: number): Site | null {
  const country = town < 0 ? null : named.countryOf(town)
  const here = (s: Site): boolean => s.kind === head.kind && (country === null || s.country === country)
  const strong = named.register.strong.get(key)
  if (strong && here(strong)) return strong
  const sites = (named.register.weak.get(key) ?? []).filter(here)
  return sites.find((s) => named.lexicon.facilities.keyOf(s.name).startsWith(head.key)) ?? sites[0] ?? null
}

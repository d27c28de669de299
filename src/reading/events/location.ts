import type { TriggerRule } from '../../locales/shape/events.ts'
import type { GrammarLocale } from '../../locales/shape/grammar.ts'
import type { Doc } from '../../text/doc.ts'
import { clauseOf, cut, type MentionInput } from './input.ts'
import type { Hit } from './lexicon.ts'
import { isFine, type Locus, type LocusGroup } from './locus.ts'
import { samePlace } from './same-place.ts'
import { statusOf } from './standing.ts'
import { governor } from './tree.ts'
import { unknownTown } from './unknown-towns.ts'

/** The location group that the trigger belongs to: its only one, or the nearest that no other trigger or semicolon cuts off. */
export function lociFor(input: MentionInput, hit: Hit<TriggerRule>, groups: readonly LocusGroup[]): readonly Locus[] {
  const { doc } = input.state
  let best: LocusGroup | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const g of groups) {
    if (
      (isDestination(input, g) && !isWayTo(input, g)) ||
      (isCarriedTo(input, g) && statusOf(doc, input.scan, hit) !== 'foiled') ||
      isWard(hit, g) ||
      isSpeaker(input, hit, g)
    )
      continue
    const cost = groupCost(input, doc, hit, g)
    if (cost < bestCost) {
      best = g
      bestCost = cost
    }
  }
  // "on the road between Bouar and Baoro": one act, at a point of the way that is not told.
  if (best && bestCost < OUT_OF_REACH && best.loci.length === 2 && isRoute(input, best)) return best.loci.slice(0, 1)
  if (best && bestCost < OUT_OF_REACH && best.loci.some(isFine)) return withSiteOf(best.loci, groups)
  const unknown = nameAfterPreposition(input, hit)
  if (unknown) return [inLand(unknown, groups)]
  return best && bestCost < OUT_OF_REACH ? best.loci : []
}

/** "Toulon, shortly after midnight: a burst at the gate of La Farlède prison": the facility that the sentence names in that town. */
function withSiteOf(loci: readonly Locus[], groups: readonly LocusGroup[]): readonly Locus[] {
  const [only] = loci
  if (loci.length !== 1 || !only || only.site || !only.town) return loci
  const sites = groups.flatMap((g) => g.loci).filter((l) => l !== only && l.site && samePlace(only, l))
  return sites.length === 1 ? [{ ...only, site: sites[0]!.site }] : loci
}

/** "à Diafra, dans le centre du Mali": the land told right behind a name that no gazetteer holds. */
function inLand(town: Locus, groups: readonly LocusGroup[]): Locus {
  const behind = (g: LocusGroup) => g.first >= town.last && g.first - town.last <= LAND_TOKENS_MAX
  const land = groups.find((g) => behind(g) && g.loci.length === 1 && !isFine(g.loci[0]!))?.loci[0]
  return land ? { ...town, region: land.region, country: land.country } : town
}
/** ", dans le centre-nord du". */
const LAND_TOKENS_MAX = 7

/** A name behind a preposition of place that no gazetteer holds is a place as written. */
function nameAfterPreposition(input: MentionInput, hit: Hit<TriggerRule>): Locus | null {
  const { doc, places, actors, times } = input.state
  const { grammar } = input.scan
  const clause = clauseOf(doc, hit.first, hit.last)
  for (let i = clause.first; i + 1 < clause.last; i++) {
    if (!grammar.townPrepositions.has(doc.tokens[i]!.lower)) continue
    let first = i + 1
    if (grammar.of.has(doc.tokens[first]!.lower)) first++
    let last = first
    while (
      last < clause.last &&
      /^(PROPN|NOUN)$/.test(doc.tokens[last]!.pos) &&
      /^\p{Lu}/u.test(doc.tokens[last]!.text)
    )
      last++
    if (last === first || last - first > 3 || doc.tokens[first]!.pos !== 'PROPN') continue
    if (input.scan.words.thoroughfares.some((h) => h.first >= first && h.first <= last)) continue
    const known = (m: { first: number; last: number }) => m.first < last && first < m.last
    if (places.some(known) || times.some(known) || actors.some((a) => known(a) && a.kind === 'person')) continue
    return unknownTown(doc, first, last)
  }
  return null
}

/** Costs are about tokens between; a location of another clause is no location of this one. */
const OUT_OF_REACH = 30

function groupCost(input: MentionInput, doc: Doc, hit: Hit<TriggerRule>, g: LocusGroup): number {
  const before = g.last <= hit.first
  const from = before ? g.last : hit.last
  const to = before ? hit.first : g.first
  let cost = Math.max(0, to - from)
  for (let i = from; i < to; i++) {
    const t = doc.tokens[i]!
    if (t.text === ';') cost += 40
    if (!before && t.pos === 'VERB' && !input.scan.triggers.some((x) => x.first <= i && i < x.last)) cost += 4
  }
  for (const other of input.scan.triggers) {
    if (other !== hit && other.first >= from && other.first < to) cost += 6
  }
  if (!before && (belongsToLaterVerb(input, hit, g) || opensNextAct(input, hit, g))) cost += OUT_OF_REACH
  if (before && insideSubject(doc, hit, g)) cost += 20
  if (isWorkplace(input, g)) cost += 12
  else if (isOwner(input, g)) cost += 20
  if (before && opensClause(doc, input.scan.grammar, g)) cost -= 6
  if (before && hasRelative(input, g, hit)) cost -= 12
  if (before && isTakenBefore(input, g, hit)) cost += 10
  if (!g.loci.some((l) => l.site || l.town)) cost += 20
  if (isRoute(input, g) || isDestination(input, g)) cost += 25
  if (g.loci.every((l) => l.town?.rule === 'unknown-name')) cost += 4
  if (isGovernedBy(doc, hit, g)) cost -= 8
  return cost
}

/** "blew up a pipeline in A and lobbed a grenade at a post in B": the place hangs on the verb of the act itself. */
function isGovernedBy(doc: Doc, hit: Hit<TriggerRule>, g: LocusGroup): boolean {
  const verb = governor(doc, g.loci[0]!.last - 1)
  const [from, to] = g.first < hit.first ? [g.last, hit.first] : [hit.last, g.first]
  if (doc.tokens.slice(from, to).some((t) => t.text === ';')) return false
  return verb >= hit.first && verb < hit.last && doc.tokens[verb]!.pos === 'VERB'
}

/** "trains between Lyon and Vienne", "on the Gusau-Funtua road": where a way runs, of which the act was at one point. */
function isRoute({ state: { doc }, scan }: MentionInput, g: LocusGroup): boolean {
  if (g.loci.length === 2 && scan.grammar.routeMarkers.has(doc.tokens[g.first - 1]?.lower ?? '')) return true
  const dash = /^[-–—]$/
  const hyphen = (i: number) => dash.test(doc.tokens[i]?.text ?? '')
  const joined = hyphen(g.first - 1) || hyphen(g.last) || /\p{L}[-–]\p{Lu}/u.test(doc.tokens[g.first]!.text)
  return joined && doc.tokens.slice(g.last, g.last + 4).some((t) => scan.grammar.ways.has(t.lemma))
}

/** "ambushed on the road to Fada": as near as the report says. */
function isWayTo({ state: { doc }, scan }: MentionInput, g: LocusGroup): boolean {
  return scan.grammar.ways.has(doc.tokens[g.first - 2]?.lemma ?? '')
}

/** "arrested after a synagogue in Leeds was set alight": an auxiliary follows at once, and the place is in the subject of its verb. */
function isInSubject(doc: Doc, g: { last: number }): boolean {
  const next = doc.tokens[g.last]
  return (
    next?.pos === 'AUX' && !doc.children[next.head]?.some((c) => c > next.i && doc.tokens[c]!.rel.startsWith('nsubj'))
  )
}

/** "was taken to a hospital in X", "died at X": where the hurt were brought. */
export function isCarriedTo(input: MentionInput, g: LocusGroup): boolean {
  const { doc } = input.state
  const verb = governor(doc, g.loci[0]!.last - 1)
  if (verb < 0 || (doc.tokens[verb]!.rel === 'acl' && cut(doc, verb, g.first)) || isInSubject(doc, g)) return false
  return input.scan.words.carried.some((h) => h.first === verb && h.last <= g.first)
}

/** "The Ministry of Health speaks of three dead", "« ils ont tiré », says a trader who fled to Dori": who tells it, and from where. */
function isSpeaker({ state: { doc }, scan, context }: MentionInput, hit: Hit<TriggerRule>, g: LocusGroup): boolean {
  if (context.quoted(hit.first) && !context.quoted(g.first) && g.first > hit.first && !hasQuoteBehind(doc, g))
    return true
  const site = g.loci[0]!.site
  if (!site || g.loci.length > 1) return false
  const top = doc.tokens.slice(site.first, site.last).find((t) => t.head < site.first || t.head >= site.last)
  if (top?.rel !== 'nsubj' || (top.head >= hit.first && top.head < hit.last)) return false
  return scan.words.speech.some((h) => h.first <= top.head && top.head < h.last)
}

/** The quotation goes on behind the place. */
function hasQuoteBehind(doc: Doc, g: LocusGroup): boolean {
  const { end, sentence } = doc.tokens[g.last - 1]!
  return doc.quotes.some((q) => q.start >= end && q.start < doc.sentences[sentence]!.end)
}

/** "died in the hospital of X". */
function isWard(hit: Hit<TriggerRule>, g: LocusGroup): boolean {
  return hit.value.class === 'harm' && g.loci.some((l) => l.site?.site?.kind === 'health')
}

/** "cars of guards of the prison of Poggioreale": where people work is not yet where they were hit. */
function isWorkplace(input: MentionInput, g: LocusGroup): boolean {
  return belongsTo(input, g, input.scan.words.people)
}

/** "a van of the prison of Poggioreale": whose it is, not where it was. */
export function isOwner(input: MentionInput, g: LocusGroup): boolean {
  const vehicles = input.scan.damaged.filter((h) => h.value === 'vehicle')
  return belongsTo(input, g, vehicles) || isWorkplace(input, g)
}

function belongsTo({ state }: MentionInput, g: LocusGroup, owned: readonly Hit<unknown>[]): boolean {
  const site = g.loci[0]!.site
  if (!site) return false
  const { tokens } = state.doc
  let i = site.first - 1
  while (i > 0 && /^(ADP|DET)$/.test(tokens[i]!.pos)) i--
  return i < site.first - 1 && owned.some((h) => h.first <= i && i < h.last)
}

/** "the last coach to Davao", "the road from Lyon": a noun's direction, not where something happens. */
function isDestination(input: MentionInput, g: LocusGroup): boolean {
  const { doc } = input.state
  const before = doc.tokens[g.first - 1]
  if (!before || !input.scan.grammar.directions.has(before.lower)) return false
  const place = doc.tokens[g.loci[0]!.last - 1]!
  return place.head >= 0 && /^(NOUN|PROPN)$/.test(doc.tokens[place.head]!.pos) && place.rel.startsWith('nmod')
}

/** "cars were burned and a threat was made in Nancy": the place hangs on a later verb with a subject of its own. */
function belongsToLaterVerb(input: MentionInput, hit: Hit<TriggerRule>, g: LocusGroup): boolean {
  const { doc } = input.state
  const { grammar } = input.scan
  const verb = governor(doc, g.loci[0]!.last - 1)
  if (verb < hit.last || doc.tokens[verb]!.pos !== 'VERB' || isAppended(doc, hit)) return false
  if (doc.tokens[hit.first]!.head === verb || !isCoordinated(doc, grammar, hit.last, g.first)) return false
  return doc.children[verb]!.some(
    (c) =>
      doc.tokens[c]!.rel.startsWith('nsubj') &&
      c > hit.last &&
      /^(NOUN|PROPN|PRON)$/.test(doc.tokens[c]!.pos) &&
      !grammar.relatives.has(doc.tokens[c]!.lower),
  )
}

/** "A fifth attack, on the court in Babahoyo, was averted": a preposition behind the comma goes on with the noun. */
function isAppended(doc: Doc, hit: Hit<TriggerRule>): boolean {
  return hit.value.class === 'noun' && doc.tokens[hit.last]?.text === ',' && doc.tokens[hit.last + 1]?.pos === 'ADP'
}

/** "the houses in Lecci belong to a firm whose owner got a bullet": the place is in the subject of another verb. */
function insideSubject(doc: Doc, hit: Hit<TriggerRule>, g: LocusGroup): boolean {
  let at = g.loci[0]!.last - 1
  for (let steps = 0; steps < 8; steps++) {
    const t = doc.tokens[at]!
    if (t.head < 0) return false
    const head = doc.tokens[t.head]!
    if (head.pos === 'VERB') {
      const own = head.i >= hit.first && head.i < hit.last
      return (
        t.rel.startsWith('nsubj') &&
        !own &&
        head.i < hit.first &&
        governor(doc, hit.first) !== head.i &&
        doc.tokens[hit.first]!.head !== head.i
      )
    }
    at = t.head
  }
  return false
}

/** "were set on fire and a prison in Toulon was attacked": another act's verb follows the place at once. */
function opensNextAct(input: MentionInput, hit: Hit<TriggerRule>, g: LocusGroup): boolean {
  const { doc } = input.state
  if (!isCoordinated(doc, input.scan.grammar, hit.last, g.first)) return false
  const next = input.scan.triggers.find(
    (x) =>
      x.first >= g.last && x.value.class === 'act' && doc.tokens[x.first]!.sentence === doc.tokens[hit.first]!.sentence,
  )
  return next !== undefined && next.first - g.last <= 3 && !cut(doc, g.last, next.first)
}

function isCoordinated(doc: Doc, grammar: GrammarLocale, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (doc.tokens[i]!.text === ',' || grammar.clauseLinks.has(doc.tokens[i]!.lower)) return true
  return false
}

/** "in Gao, where two cars burned, and in Mopti, where …": the clause tells of the place that it follows at once. */
function hasRelative(input: MentionInput, g: LocusGroup, hit: Hit<TriggerRule>): boolean {
  const { doc } = input.state
  const opener = doc.tokens[g.last]?.text === ',' ? g.last + 1 : g.last
  if (!input.scan.words.placeRelatives.some((h) => h.first === opener)) return false
  return !input.scan.triggers.some((t) => t.value.class === 'act' && t.first > opener && t.first < hit.first)
}

/** "six cars burned in Lens, two men shot dead in Lille": a comma parts the place from the act told behind it. */
function isTakenBefore(input: MentionInput, g: LocusGroup, hit: Hit<TriggerRule>): boolean {
  const { doc } = input.state
  const s = doc.sentences[doc.tokens[hit.first]!.sentence]!
  if (!input.scan.triggers.some((t) => t.first >= s.first && t.last <= g.first)) return false
  if (!input.groups[s.index]!.some((other) => other.first >= hit.last && !cut(doc, hit.last, other.first))) return false
  return cut(doc, g.last, hit.first)
}

/** "À Liège, …", "In Celle, …", "…, and in Villepinte, where …". */
function opensClause(doc: Doc, grammar: GrammarLocale, g: LocusGroup): boolean {
  const s = doc.sentences[doc.tokens[g.first]!.sentence]!
  let i = g.first - 1
  while (i >= s.first && /^(ADP|DET)$/.test(doc.tokens[i]!.pos)) i--
  return i < s.first || /^[;,:–—-]$/.test(doc.tokens[i]!.text) || grammar.and.has(doc.tokens[i]!.lower)
}

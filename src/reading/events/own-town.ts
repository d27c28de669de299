import type { MentionInput } from './input.ts'
import { datelines, isFine, kmBetween, type Locus } from './locus.ts'

/** A town that the report names, at sentence `s`; a dateline's weighs as much as three, a title's as two. */
interface Named {
  readonly s: number
  readonly l: Locus
  readonly weight: number
}

const DATELINE_WEIGHT = 3
const TITLE_WEIGHT = 2

function townsNamed(input: MentionInput): Named[] {
  const { doc } = input.state
  const homes = datelines(input.state).map((l) => ({ s: 0, l, weight: DATELINE_WEIGHT }))
  const told = input.groups.flatMap((groups, s) => {
    const weight = doc.paragraphs[doc.sentences[s]!.paragraph]!.title ? TITLE_WEIGHT : 1
    return groups.filter((g) => g.loci.length === 1 && isFine(g.loci[0]!)).map((g) => ({ s, l: g.loci[0]!, weight }))
  })
  return [...homes, ...told]
}

function keyOf(l: Locus): string {
  return l.town?.name ?? l.site?.name ?? ''
}

function weights(named: readonly Named[]): Map<string, number> {
  const total = new Map<string, number>()
  for (const n of named) total.set(keyOf(n.l), (total.get(keyOf(n.l)) ?? 0) + n.weight)
  return total
}

/** The town of the scene around a sentence: often named, near, rather before than behind. */
export function townOfScene(input: MentionInput, sentence: number): Locus | null {
  const named = townsNamed(input)
  const total = weights(named)
  const score = (n: Named) =>
    (total.get(keyOf(n.l)) ?? 0) * 2 - Math.min(6, Math.abs(n.s - sentence)) * 0.5 - (n.s > sentence ? 1 : 0)
  return named.sort((a, b) => score(b) - score(a) || a.s - b.s)[0]?.l ?? null
}

/** The one town that most of the report's namings are of. */
export function ownTown(input: MentionInput): Locus | null {
  const named = townsNamed(input)
  const total = weights(named)
  const all = [...total.values()].reduce((a, b) => a + b, 0)
  const [best] = [...total].sort((a, b) => b[1] - a[1])
  if (!best || best[1] < TITLE_WEIGHT + 1 || best[1] * 2 < all) return null
  return named.find((n) => keyOf(n.l) === best[0])?.l ?? null
}

/** The region or county that the report names most, where it names no town. */
export function regionTold(input: MentionInput): Locus | null {
  const regions = input.state.places.filter((p) => p.kind === 'region' && !p.demonym)
  const times = (name: string) => regions.filter((p) => p.name === name).length
  const [best] = regions.slice().sort((a, b) => times(b.name) - times(a.name) || a.start - b.start)
  return best ? { site: null, town: null, region: best, country: null, first: best.first, last: best.last } : null
}

/** A name that no gazetteer holds, and that the report puts in no land, gives way to the own town of a report of one act, or of one that names its town again and again. */
export function isDoubtful(input: MentionInput, l: Locus, acts: number): boolean {
  if (l.town?.rule !== 'unknown-name' || l.region || l.country) return false
  if (acts === 1) return datelines(input.state).length > 0 || ownTown(input) !== null
  const home = ownTown(input)
  return home !== null && weights(townsNamed(input)).get(keyOf(home))! >= SURE_WEIGHT
}

/** So often named, the town is the report's own, however many acts it tells. */
const SURE_WEIGHT = 5

/** Beyond this a town of the dateline's country is no suburb of it, in kilometres. */
const FAR_KM = 150

/**
 * A report filed from a city that speaks of blocks and neighbourhoods names quarters of that city: when the gazetteer
 * only knows a far town of that name, in a state that the report does not name, the city is meant.
 */
export function quarterOf(input: MentionInput, l: Locus): Locus | null {
  const [home] = datelines(input.state)
  if (!home?.town || !l.town || l.region || l.site?.site?.register) return null
  if (home.town.country !== l.town.country || home.town.region === l.town.region) return null
  if (kmBetween(home.town, l.town) < FAR_KM) return null
  const named = input.state.places.some((p) => p.kind === 'region' && p.name === l.town!.region)
  return !named && namesQuarters(input) ? home : null
}

/** "the 1200 block of", "on the South Side". */
function namesQuarters({ state, scan }: MentionInput): boolean {
  const { tokens } = state.doc
  const { quarters } = scan.grammar
  return tokens.some((t, i) => quarters.has(t.text) || quarters.has(`${t.text} ${tokens[i + 1]?.text}`))
}

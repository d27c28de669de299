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

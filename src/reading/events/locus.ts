import { kilometres } from '../../model/distance.ts'
import type { Doc } from '../../text/doc.ts'
import type { PlaceMention, ReadingState } from '../state.ts'

/** One location as a sentence tells it: a site, its town, its region, whatever of them is said together. */
export interface Locus {
  readonly site: PlaceMention | null
  readonly town: PlaceMention | null
  readonly region: PlaceMention | null
  readonly country: PlaceMention | null
  readonly first: number
  readonly last: number
}

/** Loci of one list ("in A, B and C"): what is said of one is said of all. */
export interface LocusGroup {
  readonly loci: readonly Locus[]
  readonly first: number
  readonly last: number
}

/** A town, or a facility whose town is known. */
export function isFine(l: Locus): boolean {
  return l.town !== null || (l.site !== null && l.site.lat !== null)
}

/** Finest point of a location, for distances. */
export function pointOf(l: Locus): { lat: number; lon: number } | null {
  for (const p of [l.site, l.town, l.region])
    if (p && p.lat !== null && p.lon !== null) return { lat: p.lat, lon: p.lon }
  return null
}

/** Great-circle distance in kilometres; endless where a point is not known. */
export function kmBetween(
  a: { lat: number | null; lon: number | null },
  b: { lat: number | null; lon: number | null },
): number {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return Number.POSITIVE_INFINITY
  return kilometres(a.lat, a.lon, b.lat, b.lon)
}

/** "WASHINGTON (Agency) —", "PESHAWAR/QUETTA, Aug 5 (IPN):" at the head of a paragraph: where the report was filed. */
export function isDateline(doc: Doc, p: PlaceMention): boolean {
  const s = doc.sentences[doc.tokens[p.first]!.sentence]!
  const paragraph = doc.paragraphs[s.paragraph]!
  if (paragraph.title || doc.tokens[p.first]!.start - paragraph.start > 24) return false
  let depth = 0
  for (let i = p.last; i < Math.min(s.last, p.last + 10); i++) {
    const t = doc.tokens[i]!
    if (/^[-–—]+$/.test(t.text)) return depth === 0
    if (t.text === ':') return depth === 0 && isCapitals(doc.text.slice(p.start, p.end))
    if (t.text === '(') depth++
    else if (t.text === ')') depth--
    else if (depth === 0 && !/^[,./]$/.test(t.text) && !/^[\p{Lu}\d]/u.test(t.text) && !isMonth(doc, i)) return false
  }
  // "HAMBURG, GER. – Detectives …": the abbreviation's full stop ends no sentence here.
  return depth === 0 && s.last - p.last <= DATELINE_REST_MAX && /^[-–—]+$/.test(doc.tokens[s.last]?.text ?? '')
}

/** Tokens of a dateline behind its town, where it is cut off by the full stop of an abbreviation. */
const DATELINE_REST_MAX = 4

/** "BHOPAL: The council …": only in capitals is a name with a colon where a report was filed. */
function isCapitals(name: string): boolean {
  return name === name.toUpperCase()
}

/** "12 mars", "20 June": the word beside the day's number. */
function isMonth(doc: Doc, i: number): boolean {
  return [doc.tokens[i - 1], doc.tokens[i + 1]].some((t) => t !== undefined && /^\d{1,2}$/.test(t.text))
}

/** Towns of datelines, for acts that the text places nowhere else. */
export function datelines(state: ReadingState): Locus[] {
  return state.places
    .filter((p) => p.kind === 'town' && !p.demonym && isDateline(state.doc, p))
    .map((p) => ({ site: null, town: p, region: null, country: null, first: p.first, last: p.last }))
}

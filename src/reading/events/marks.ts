import type { Incident, Marker, Span } from '../../model/reading.ts'
import type { MentionInput } from './input.ts'
import { anyWithin } from './lexicon.ts'
import { isFine, kmBetween, pointOf } from './locus.ts'
import { reachOf } from './roles/reach.ts'
import type { Cluster } from './telling.ts'
import { isApart } from './unrelated.ts'

/**
 * Ties each marker to the incidents at which the report places it: told in the same words or in those that go on with them, or
 * said of every site.
 */
export function linkMarkers(
  input: MentionInput,
  incidents: readonly Incident[],
  acts: readonly Cluster[],
  markers: readonly Marker[],
): void {
  const { doc } = input.state
  if (markers.length === 0) return
  const reach = acts.map(
    (c) => new Set(reachOf(input.state, input.scan, [...new Set(c.tellings.map((t) => t.sentence))])),
  )
  const apart = acts.map((act) => isApart(input, act, acts))
  for (const marker of markers) {
    for (const span of marker.spans) {
      const sentence = doc.sentences.find((s) => span.start >= s.start && span.start < s.end)
      const everywhere = sentence !== undefined && anyWithin(input.scan.words.everywhere, sentence.first, sentence.last)
      incidents.forEach((i, k) => {
        const elsewhere = incidents.some((x) => x !== i && isToldOf(x, marker, span))
        const left = sentence !== undefined && !elsewhere && isLeft(input, sentence, k, acts, reach[k]!)
        const told = everywhere ? !i.past && !apart[k] : left || isToldOf(i, marker, span)
        const there = sentence !== undefined && placedBy(input, sentence, span, acts) === acts[k]
        if ((told || there) && !i.markers.includes(marker.id)) i.markers.push(marker.id)
        if (left && isOnThings(i)) i.kinds = [...i.kinds, 'vandalism'].sort() as Incident['kinds']
      })
    }
  }
}

/** Things were hit, and paint is no part of it yet. */
function isOnThings(i: Incident): boolean {
  const things = (['arson', 'sabotage', 'bombing', 'ramming'] as const).some((kind) => i.kinds.includes(kind))
  return things && !i.past && !i.kinds.includes('vandalism')
}

function isToldOf(i: Incident, marker: Marker, span: Span): boolean {
  return i.spans.some((s) => s.text.includes(marker.text) && s.start < span.end && span.start < s.end)
}

/** "On the gate, three letters": in the act's own paragraph, where no other act has been told since; or further down a report that has told no other. */
function isLeft(
  input: MentionInput,
  sentence: { index: number; paragraph: number; first: number; last: number },
  k: number,
  acts: readonly Cluster[],
  reach: ReadonlySet<number>,
): boolean {
  if (!isPainted(input, sentence.index)) return false
  const told = (act: Cluster) => act.tellings.filter((t) => !t.mention.title && t.sentence <= sentence.index)
  const own = told(acts[k]!)
  if (reach.has(sentence.index) && own.some((t) => t.paragraph === sentence.paragraph)) return true
  const alone = acts.every((act) => act === acts[k] || told(act).length === 0)
  const near = own.some((t) => sentence.index - t.sentence <= SCENE_SENTENCES_MAX)
  return alone && near && placesIn(input, sentence).length === 0
}

/** Sentences over which a report that tells one act goes on with its scene. */
const SCENE_SENTENCES_MAX = 8

function placesIn({ state }: MentionInput, { first, last }: { first: number; last: number }) {
  return state.places.filter(
    (p) => p.first >= first && p.last <= last && p.lat !== null && !p.demonym && p.kind !== 'country',
  )
}

/** "In Toulon some officers read DDFM": the one act at the place that the words before the marker name. */
function placedBy(
  input: MentionInput,
  sentence: { first: number; last: number },
  span: Span,
  acts: readonly Cluster[],
): Cluster | undefined {
  const named = placesIn(input, sentence)
  const before = named.filter((p) => input.state.doc.tokens[p.first]!.start < span.start).at(-1)
  if (!before || named.length > 1) return undefined
  const there = acts.filter(({ locus }) => {
    const point = locus && isFine(locus) ? pointOf(locus) : null
    return point !== null && kmBetween(point, before) <= SAME_TOWN_KM
  })
  return there.length === 1 ? there[0] : undefined
}

/** A facility's point and its town's lie so near each other. */
const SAME_TOWN_KM = 15

function isPainted(input: MentionInput, sentence: number): boolean {
  const s = input.state.doc.sentences[sentence]!
  return anyWithin(input.scan.words.painted, s.first, s.last)
}

import type { Incident, Marker, Span } from '../../model/reading.ts'
import type { MentionInput } from './input.ts'
import { anyWithin } from './lexicon.ts'
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
        const left = sentence !== undefined && !elsewhere && isLeft(input, sentence, acts[k]!, reach[k]!)
        const told = everywhere ? !i.past && !apart[k] : left || isToldOf(i, marker, span)
        if (told && !i.markers.includes(marker.id)) i.markers.push(marker.id)
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

/** "On the gate, three letters": in the act's own paragraph, where no other act has been told since. */
function isLeft(
  input: MentionInput,
  sentence: { index: number; paragraph: number },
  c: Cluster,
  reach: ReadonlySet<number>,
): boolean {
  return (
    reach.has(sentence.index) &&
    c.tellings.some((t) => !t.mention.title && t.paragraph === sentence.paragraph && t.sentence <= sentence.index) &&
    isPainted(input, sentence.index)
  )
}

function isPainted(input: MentionInput, sentence: number): boolean {
  const s = input.state.doc.sentences[sentence]!
  return anyWithin(input.scan.words.painted, s.first, s.last)
}

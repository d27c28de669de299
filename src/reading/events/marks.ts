import type { Incident, Marker } from '../../model/reading.ts'
import type { MentionInput } from './input.ts'
import { anyWithin } from './lexicon.ts'

/** Ties each marker to the incidents at which the report places it: told in the same words, or said of every site. */
export function linkMarkers(input: MentionInput, incidents: readonly Incident[], markers: readonly Marker[]): void {
  const { doc } = input.state
  for (const marker of markers) {
    for (const span of marker.spans) {
      const sentence = doc.sentences.find((s) => span.start >= s.start && span.start < s.end)
      const everywhere = sentence !== undefined && anyWithin(input.scan.words.everywhere, sentence.first, sentence.last)
      for (const i of incidents) {
        const told = everywhere
          ? !i.past
          : i.spans.some((s) => s.text.includes(marker.text) && s.start < span.end && span.start < s.end)
        if (told && !i.markers.includes(marker.id)) i.markers.push(marker.id)
      }
    }
  }
}

import type { Weapon } from '../../../model/reading.ts'
import { spanOf } from '../../../text/span.ts'
import type { MentionInput } from '../mentions.ts'
import { nounPhrase } from '../tree.ts'
import { inRanges, type Range } from './shared.ts'

/** The means, one a kind, the general dropped beside the special. */
export function weaponsOf(input: MentionInput, ranges: readonly Range[]): Weapon[] {
  const { doc } = input.state
  const found = new Map<string, Weapon>()
  for (const hit of input.scan.weapons) {
    if (!inRanges(ranges, hit.first) || found.has(hit.value)) continue
    const np = nounPhrase(doc, hit.last - 1)
    const single = doc.tokens[hit.last - 1]!.pos === 'NOUN' || doc.tokens[hit.last - 1]!.pos === 'PROPN'
    const first = single ? Math.min(np.first, hit.first) : hit.first
    found.set(hit.value, { kind: hit.value, span: spanOf(doc.text, doc.tokens[first]!.start, doc.tokens[hit.last - 1]!.end) })
  }
  dropGeneral(found, 'firearm', ['assault-rifle', 'handgun', 'shotgun'])
  dropGeneral(found, 'explosive', ['grenade', 'rocket'])
  dropGeneral(found, 'incendiary', ['molotov'])
  return [...found.values()]
}

function dropGeneral(found: Map<string, Weapon>, general: string, special: readonly string[]): void {
  if (special.some((s) => found.has(s))) found.delete(general)
}

import type { Weapon } from '../../../model/reading.ts'
import { spanOf } from '../../../text/span.ts'
import type { MentionInput } from '../mentions.ts'
import { phrasesOf } from './phrases.ts'
import { inRanges, type Range } from './shared.ts'

/** Kinds told by a more special word beside them. */
const SPECIAL: Readonly<Record<string, readonly string[]>> = {
  firearm: ['assault-rifle', 'handgun', 'shotgun'],
  explosive: ['grenade', 'rocket'],
  incendiary: ['molotov'],
}

/** The means, one a kind, the general dropped beside the special; a thing's name before the name of its use. */
export function weaponsOf(input: MentionInput, ranges: readonly Range[]): Weapon[] {
  const { doc } = input.state
  const found = new Map<string, { weapon: Weapon; noun: boolean }>()
  for (const hit of input.scan.weapons) {
    if (!inRanges(ranges, hit.first)) continue
    const at = hit.last - 1
    const noun = doc.tokens[at]!.pos === 'NOUN' || doc.tokens[at]!.pos === 'PROPN'
    const known = found.get(hit.value)
    if (known && (known.noun || !noun)) continue
    found.set(hit.value, { weapon: { kind: hit.value, span: weaponSpan(input, hit.first, hit.last) }, noun })
  }
  for (const [general, special] of Object.entries(SPECIAL)) if (special.some((s) => found.has(s))) found.delete(general)
  return [...found.values()].map((f) => f.weapon)
}

function weaponSpan(input: MentionInput, first: number, last: number) {
  const { doc } = input.state
  const phrase = phrasesOf(input)[doc.tokens[first]!.sentence]!.find((p) => p.first <= first && p.head === last - 1)
  let from = phrase && phrase.head === last - 1 ? phrase.first : first
  while (from < first && /^(DET|PRON)$/.test(doc.tokens[from]!.pos)) from++
  return spanOf(doc.text, doc.tokens[from]!.start, doc.tokens[last - 1]!.end)
}

import type { Count } from '../../../model/reading.ts'
import type { Quantity } from '../../state.ts'
import type { Telling } from '../cluster.ts'
import type { MentionInput } from '../mentions.ts'
import { type Role, roleOf } from '../tree.ts'

/** Tokens [first, last). */
export interface Range {
  readonly first: number
  readonly last: number
}

export function inRanges(ranges: readonly Range[], i: number): boolean {
  return ranges.some((r) => i >= r.first && i < r.last)
}

/** The count said of the noun, when one is said. */
export function countOf(quantities: readonly Quantity[], hit: { first: number; last: number }): Count | null {
  const q = quantities.find((x) => x.role === 'count' && x.counted >= hit.first && x.counted < hit.last)
  return q ? q.count : null
}

/** The closest of the roles that the token has towards the act's tellings in its sentence. */
export function bestRole(input: MentionInput, i: number, tellings: readonly Telling[]): Role {
  const order: Role[] = ['patient', 'agent', 'beside', 'other']
  let best: Role = 'other'
  for (const t of tellings) {
    const m = t.mention
    if (input.state.doc.tokens[i]!.sentence !== m.sentence) continue
    const role = roleOf(input.state.doc, i, m.first, m.rule.unaccusative === true)
    if (order.indexOf(role) < order.indexOf(best)) best = role
  }
  return best
}

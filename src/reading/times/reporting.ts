import type { Atom } from '../../text/atoms.ts'
import type { Doc } from '../../text/doc.ts'
import type { Cues } from './cues.ts'
import type { Group } from './group.ts'

/** Words looked at between a time and the reporting verb beside it. */
const BESIDE = 3

/** Is a reporting verb beside the time ("said on Tuesday")? Then the day is when it was said. */
export function isReporting(doc: Doc, atoms: readonly Atom[], cues: Cues, group: Group): boolean {
  if (group.clock || group.part || !group.day) return false
  // "said Tuesday's shooting …": the day is the shooting's.
  if (group.day.rule.tense) return false
  const first = group.items[0]!.first
  const last = group.items.at(-1)!.last
  for (let k = 1; k <= BESIDE; k++) {
    const before = atoms[first - k]
    if (before && cues.reporting.has(before.fold)) return true
    if (!before || !cues.connectors.has(before.fold)) break
  }
  // "…on Friday night, police said" only names the source; "On Friday, police said" tells when.
  const opener = atoms[first - BESIDE]
  if (opener && doc.tokens[opener.token]!.sentence === group.sentence) return false
  for (let k = 0; k < BESIDE; k++) {
    const after = atoms[last + k]
    if (!after || after.fold === '.') return false
    if (cues.reporting.has(after.fold)) return true
  }
  return false
}

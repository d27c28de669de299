import type { Span, TargetKind, Victim } from '../../model/reading.ts'
import type { Harm } from './harm.ts'
import type { MentionInput } from './input.ts'

const OFFICE_REACH_TOKENS = 8
/** Mayors, candidates, ministers; judges and prosecutors. */
const OFFICES: readonly TargetKind[] = ['political', 'government', 'court']

/**
 * One person killed whom the words give a political office ("the mayor", "Ana Ruiz, 47, a candidate for the senate"):
 * GTD's assassination, "to kill one or more specific, prominent individuals" (codebook, attacktype1 = 1).
 */
export function isAssassination(input: MentionInput, harm: Harm, victims: readonly Victim[]): boolean {
  if (harm.killed?.max !== 1) return false
  const killed = [harm.killed.span, ...victims.filter((v) => v.outcome === 'killed').map((v) => v.span)]
  return killed.some((span) => span && holdsOffice(input, span))
}

function holdsOffice(input: MentionInput, span: Span): boolean {
  const { doc } = input.state
  const first = doc.tokens.findIndex((t) => t.end > span.start)
  const last = doc.tokens.findIndex((t) => t.start >= span.end)
  if (first < 0 || last < 0) return false
  return input.scan.targets.some((h) => {
    if (!OFFICES.includes(h.value)) return false
    if (h.first < first) return h.last <= first && doc.tokens.slice(h.last, first).every((t) => t.text === ',')
    if (h.first < last) return true
    const between = doc.tokens.slice(last, h.first)
    return between.length <= OFFICE_REACH_TOKENS && between[0]?.text === ',' && !between.some((t) => t.pos === 'VERB')
  })
}

import { type Features, type Summary, summarise } from '../linking/index.ts'
import type { Decision, FieldValues } from '../model/desk.ts'
import type { SummaryRow } from '../store/store.ts'

/** An incident's summary with what people corrected. */
export interface DeskSummary extends Summary {
  readonly state: 'proposed' | 'confirmed' | 'rejected'
}

/** The row kept of an incident. */
export function summaryOf(serial: number, mentions: readonly Features[], decisions: readonly Decision[]): SummaryRow {
  const keys = new Set(mentions.map(({ key }) => key))
  const summary = { ...corrected(summarise(serial, mentions), keys, decisions), state: stateOf(keys, decisions) }
  return {
    incident: serial,
    from: summary.when?.from ?? null,
    country: summary.where?.country ?? null,
    json: JSON.stringify(summary satisfies DeskSummary),
  }
}

/** Whether a decision was taken on this incident: one of its mentions is what the decision is anchored in. */
export function concerns({ anchors }: Decision, mentions: ReadonlySet<string>): boolean {
  return anchors[0]?.some((key) => mentions.has(key)) === true
}

/** The latest of confirm, reject and restore. */
export function stateOf(mentions: ReadonlySet<string>, decisions: readonly Decision[]): DeskSummary['state'] {
  let state: DeskSummary['state'] = 'proposed'
  for (const decision of decisions) {
    const { act } = decision
    if (!('subject' in act) || !act.subject.startsWith('I-') || !concerns(decision, mentions)) continue
    state = act.kind === 'confirm' ? 'confirmed' : act.kind === 'reject' ? 'rejected' : 'proposed'
  }
  return state
}

/** Corrections of the fields that a summary has. */
function corrected(summary: Summary, mentions: ReadonlySet<string>, decisions: readonly Decision[]): Summary {
  let result = summary
  for (const decision of decisions) {
    if (decision.act.kind !== 'correct' || !concerns(decision, mentions)) continue
    const { field, value } = decision.act
    if (
      field === 'when' ||
      field === 'where' ||
      field === 'kinds' ||
      field === 'targets' ||
      field === 'weapons' ||
      field === 'markers'
    )
      result = { ...result, [field]: value as FieldValues[typeof field] }
    else if (field === 'casualties.killed') result = { ...result, killed: value as FieldValues['casualties.killed'] }
    else if (field === 'casualties.wounded') result = { ...result, wounded: value as FieldValues['casualties.wounded'] }
  }
  return result
}

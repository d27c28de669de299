import type { Decision, DecisionAct } from '../../../model/desk.ts'
import { tData } from '../../i18n/index.ts'
import { visible } from '../report/glyphs.ts'
import { fieldText, valueText } from './value.ts'

/** Decisions that an undoing took back, itself not taken back. */
export function undoneIn(decisions: readonly Decision[]): Set<string> {
  const undone = new Set<string>()
  const newestFirst = [...decisions].sort((a, b) => (a.id < b.id ? 1 : -1))
  for (const { id, act } of newestFirst) if (act.kind === 'undo' && !undone.has(id)) undone.add(act.decision)
  return undone
}

/** What was decided, in words. */
export function actText(act: DecisionAct): string {
  const values: Record<string, string> = {}
  for (const [key, value] of Object.entries(act)) values[key] = Array.isArray(value) ? value.join(', ') : String(value)
  if ('field' in act) values.field = fieldText(act.field)
  if ('value' in act) values.value = valueText((act as { field: string }).field, act.value)
  return fillIn(tData('incident', `act.${act.kind}`), values)
}

function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => visible(values[name] ?? whole))
}

/** Whether an act names a subject: an incident, a wave, a mention or a report. */
export function isAbout(act: DecisionAct, id: string): boolean {
  return Object.values(act).some((value) => (Array.isArray(value) ? value.includes(id) : value === id))
}

import type { FieldName, IncidentRecord } from '../../model/desk.ts'
import type { AnyRecord } from './cites.ts'
import { type Context, WITHHELD } from './context.ts'
import { type BriefMemory, RECORD_LISTS, type RememberedIncident } from './shape.ts'

/** What this brief tells, for the next to be compared with. */
export function memoryOf(context: Context): BriefMemory {
  const { dossier, settings } = context
  const waves = dossier.wave ? [dossier.wave] : dossier.waves.filter(({ state }) => state !== 'rejected')
  return {
    schema: 'tocsin.brief-memory/1',
    number: settings.number,
    asOf: dossier.asOf,
    incidents: context.incidents.map(remembered),
    waves: waves.map(({ id, likelihood, state }) => ({ id, likelihood, state })),
    records: RECORD_LISTS.flatMap((list) => (dossier[list] as readonly AnyRecord[]).map(({ key }) => key)),
    reports: dossier.reports.map(({ id }) => id),
  }
}

function remembered({ id, state, sources, fields }: IncidentRecord): RememberedIncident {
  const shown = Object.entries(fields)
    .filter(([name, field]) => !WITHHELD.has(name) && field.shown !== null)
    .map(([name, field]) => [name, field.shown])
  return { id, state, sources, fields: Object.fromEntries(shown) }
}

/** Fields whose value differs from the one remembered; one that is no longer told counts too. */
export function changedFields(incident: IncidentRecord, before: RememberedIncident): FieldName[] {
  const now = remembered(incident).fields
  const names = new Set([...Object.keys(before.fields), ...Object.keys(now)]) as Set<FieldName>
  // The day follows from the time: one change is told once.
  if (canonical(now.when) !== canonical(before.fields.when)) names.delete('date')
  return [...names].filter((name) => canonical(now[name]) !== canonical(before.fields[name]))
}

/** The same value gives the same text, in whatever order a store keeps the keys of an object. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

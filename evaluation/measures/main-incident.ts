import type { Incident, Reading } from '../../src/index.ts'

/**
 * The incident a report is about: the first of those with most evidence spans among the ones that are not background;
 * where all are background (a report on a trial), among them.
 */
export function mainIncident(reading: Reading): Incident | null {
  const current = reading.incidents.filter((incident) => !incident.past)
  const candidates = current.length > 0 ? current : reading.incidents
  let best: Incident | null = null
  for (const incident of candidates) if (!best || incident.spans.length > best.spans.length) best = incident
  return best
}

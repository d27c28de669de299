import type { Dossier, IncidentRecord } from '../../model/desk.ts'
import { isoStart, startOf, two } from '../common/dates.ts'
import { compare, serialOf, shown } from '../common/fields.ts'

/** Why an incident has no row. */
export type LeftOut = 'threat' | 'past' | 'rejected' | 'denied' | 'undated'

/**
 * Why an incident makes no row; null when it makes one. A threat without an act is no incident of GTD; what all reports tell as
 * background is not coded from an aside; and GTD codes no incident of an unknown year.
 */
export function leftOutOf(incident: IncidentRecord): LeftOut | null {
  const kinds = shown(incident, 'kinds') ?? []
  const modality = shown(incident, 'modality')
  if (incident.state === 'rejected') return 'rejected'
  if (incident.past) return 'past'
  if (modality === 'denied' || modality === 'hypothetical') return 'denied'
  if (kinds.length > 0 && kinds.every((kind) => kind === 'threat')) return 'threat'
  return isoStart(startOf(incident)) === null ? 'undated' : null
}

export interface EventIds {
  /** The incidents that make rows, by event id. */
  readonly own: ReadonlyMap<IncidentRecord, string>
  /** Event ids of the incidents of a wave, by the wave's id. */
  readonly related: ReadonlyMap<string, readonly string[]>
}

/** The event ids of a dossier. */
export function eventIds(dossier: Dossier): EventIds {
  const included = dossier.incidents
    .filter((incident) => leftOutOf(incident) === null)
    .sort((a, b) => serialOf(a.id) - serialOf(b.id) || compare(a.id, b.id))
  const taken = new Set<string>()
  const ids = included.map((incident) => [incident, freeId(incident, taken)] as const)
  const own = new Map(ids.sort(([, a], [, b]) => compare(a, b)))
  const related = new Map<string, string[]>()
  for (const [{ wave }, id] of own) {
    if (wave !== null) related.set(wave, [...(related.get(wave) ?? []), id])
  }
  return { own, related }
}

/**
 * yyyymmdd and the incident's own serial number modulo 10,000, so that an id does not depend on what else is exported. Only where two
 * incidents of one day differ by a multiple of 10,000, the later takes the next free number.
 */
function freeId(incident: IncidentRecord, taken: Set<string>): string {
  const { year, month, day } = startOf(incident)
  const date = `${String(year).padStart(4, '0')}${two(month)}${two(day)}`
  for (let serial = serialOf(incident.id); ; serial++) {
    const id = `${date}${String(serial % 10_000).padStart(4, '0')}`
    if (taken.has(id)) continue
    taken.add(id)
    return id
  }
}

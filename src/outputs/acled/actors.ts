import type { Dossier, IncidentRecord } from '../../model/desk.ts'
import type { TargetKind } from '../../model/reading.ts'
import { claimsOf, groupsOf } from '../common/claims.ts'
import { countryOf } from '../common/countries.ts'
import type { Cell } from '../common/csv.ts'
import { shown } from '../common/fields.ts'
import { STATE_FORCES } from './event.ts'

/** ACLED's inter codes. A named group counts as a militia (3): whether it is a rebel group (2) is no matter of one incident. */
const INTER = { state: 1, militia: 3, rioters: 5, civilians: 7 } as const

interface Actor {
  readonly name: string
  readonly inter: number
}

/**
 * Actors and their codes. "Unidentified Armed Group (Country)" and its like follow ACLED's manner (recalled); ACLED names state
 * forces with the years of a government, which no report tells: "Police Forces of France" stands for them here. Under violence
 * against civilians the staff of state forces stand as civilians who belong to them, as ACLED has those off duty (recalled).
 */
export function actorCells(incident: IncidentRecord, dossier: Dossier, event: string): Record<string, Cell> {
  const riot = event === 'Riots'
  const country = countryOf(shown(incident, 'where')?.country)?.name ?? null
  const groups = riot ? [] : groupsOf(incident, claimsOf(incident, dossier))
  const unnamed: Actor = riot
    ? { name: inCountry('Rioters', country), inter: INTER.rioters }
    : { name: inCountry('Unidentified Armed Group', country), inter: INTER.militia }
  const first: Actor = groups[0] ? { name: groups[0].name, inter: INTER.militia } : unnamed
  const hit = targetActor(shown(incident, 'targets') ?? [], country)
  const civilian = event === 'Violence against civilians' && hit?.inter === INTER.state
  const second = civilian ? { name: inCountry('Civilians', country), inter: INTER.civilians } : hit
  return {
    actor1: first.name,
    assoc_actor_1: names(groups.slice(1)),
    inter1: first.inter,
    actor2: second?.name ?? '',
    assoc_actor_2: civilian ? (hit?.name ?? '') : '',
    inter2: second?.inter ?? 0,
    interaction: interaction(first.inter, second?.inter ?? 0),
  }
}

function names(actors: readonly { readonly name: string }[]): string {
  return actors.map(({ name }) => name).join('; ')
}

function inCountry(name: string, country: string | null): string {
  return country === null ? name : `${name} (${country})`
}

/** Both codes, the lower first; a sole actor has a zero behind. */
function interaction(one: number, other: number): number {
  return other === 0 ? one * 10 : Math.min(one, other) * 10 + Math.max(one, other)
}

function targetActor(targets: readonly TargetKind[], country: string | null): Actor | null {
  if (targets.length === 0) return null
  const of = country === null ? '' : ` of ${country}`
  const force = targets.find((kind) => STATE_FORCES.has(kind))
  if (force === undefined) return { name: inCountry('Civilians', country), inter: INTER.civilians }
  if (force === 'military') return { name: `Military Forces${of}`, inter: INTER.state }
  const guards = force === 'prison' || force === 'prison-staff' ? ' Prison Guards' : ''
  return { name: `Police Forces${of}${guards}`, inter: INTER.state }
}

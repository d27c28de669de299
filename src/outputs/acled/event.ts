import type { IncidentRecord } from '../../model/desk.ts'
import type { IncidentKind, TargetKind } from '../../model/reading.ts'
import { shown } from '../common/fields.ts'

export interface EventType {
  readonly disorder: 'Political violence' | 'Demonstrations' | 'Strategic developments'
  readonly event: string
  readonly sub: string
}

const type = (disorder: EventType['disorder'], event: string, sub: string): EventType => ({ disorder, event, sub })

/** Names of events and sub-events are seen in public lists of ACLED's; which disorder they belong to is seen too. */
const CLASH = type('Political violence', 'Battles', 'Armed clash')
const ATTACK = type('Political violence', 'Violence against civilians', 'Attack')
const ABDUCTION = type('Political violence', 'Violence against civilians', 'Abduction/forced disappearance')
const BOMB = type('Political violence', 'Explosions/Remote violence', 'Remote explosive/landmine/IED')
const GRENADE = type('Political violence', 'Explosions/Remote violence', 'Grenade')
const SHELLING = type('Political violence', 'Explosions/Remote violence', 'Shelling/artillery/missile attack')
const DRONE = type('Political violence', 'Explosions/Remote violence', 'Air/drone strike')
const CHEMICAL = type('Political violence', 'Explosions/Remote violence', 'Chemical weapon')
const RIOT = type('Demonstrations', 'Riots', 'Violent demonstration')
const DESTRUCTION = type('Strategic developments', 'Strategic developments', 'Looting/property destruction')
const DISRUPTED = type('Strategic developments', 'Strategic developments', 'Disrupted weapons use')
const OTHER = type('Strategic developments', 'Strategic developments', 'Other')

const AGAINST_PERSONS: ReadonlySet<IncidentKind> = new Set([
  'shooting',
  'stabbing',
  'assault',
  'assassination',
  'ramming',
  'raid',
])
const AGAINST_PROPERTY: ReadonlySet<IncidentKind> = new Set(['arson', 'sabotage', 'vandalism'])

/** Those who count as state forces: prison staff among them. */
export const STATE_FORCES: ReadonlySet<TargetKind> = new Set(['prison', 'prison-staff', 'police', 'military'])

/**
 * The event type, by the first rule that fits: a bomb that was stopped is disrupted weapons use; then abduction, shelling, drones,
 * grenade, chemical means, bombs; then violence on persons, a clash when armed and aimed at state forces, else an attack; riots;
 * then property. An "attack" that says no more counts as one on persons when it hit some, on property when it damaged some.
 */
export function eventTypeOf(incident: IncidentRecord): EventType {
  const kinds = new Set(shown(incident, 'kinds') ?? [])
  const weapons = new Set(shown(incident, 'weapons') ?? [])
  const foiled = shown(incident, 'status') === 'foiled'
  if (foiled && (kinds.has('bombing') || weapons.has('explosive'))) return DISRUPTED
  if (kinds.has('kidnapping') || kinds.has('hostage-taking')) return ABDUCTION
  if (kinds.has('shelling') || weapons.has('rocket')) return SHELLING
  if (kinds.has('drone-attack')) return DRONE
  if (weapons.has('grenade')) return GRENADE
  if (weapons.has('chemical')) return CHEMICAL
  if (kinds.has('bombing')) return BOMB
  return violenceOf(incident, kinds, weapons.size > 0)
}

function violenceOf(incident: IncidentRecord, kinds: ReadonlySet<IncidentKind>, weapon: boolean): EventType {
  const onPersons = [...kinds].some((kind) => AGAINST_PERSONS.has(kind)) || hurtSomebody(incident)
  const armed = weapon || kinds.has('shooting') || kinds.has('raid')
  const forces = (shown(incident, 'targets') ?? []).some((kind) => STATE_FORCES.has(kind))
  if (onPersons) return forces && armed ? CLASH : ATTACK
  if (kinds.has('riot')) return RIOT
  return [...kinds].some((kind) => AGAINST_PROPERTY.has(kind)) || damagedSomething(incident) ? DESTRUCTION : OTHER
}

function hurtSomebody(incident: IncidentRecord): boolean {
  const killed = shown(incident, 'casualties.killed')
  const wounded = shown(incident, 'casualties.wounded')
  return (killed?.min ?? 0) > 0 || (wounded?.min ?? 0) > 0
}

function damagedSomething(incident: IncidentRecord): boolean {
  return Object.keys(incident.fields).some((name) => name.startsWith('damage.'))
}

import type { Dossier, IncidentRecord, Told } from '../../model/desk.ts'
import type { Claim } from '../../model/reading.ts'
import { shown } from './fields.ts'
import { lookup } from './lookup.ts'
import { isOrganisation } from './privacy/organisations.ts'

/**
 * Claims that may be counted for an incident. A reading ties a claim to its report, not to an incident: it counts when the report
 * tells this incident alone, background aside, or only incidents of one wave; otherwise nobody can say which act is meant.
 */
export function claimsOf(incident: IncidentRecord, dossier: Dossier): Told<Claim>[] {
  const { claims } = lookup(dossier)
  const telling = incident.reports.filter((report) => claims.has(report) && meansOneThing(report, incident, dossier))
  return telling.flatMap((report) => claims.get(report) ?? [])
}

function meansOneThing(report: string, incident: IncidentRecord, dossier: Dossier): boolean {
  const told = (lookup(dossier).toldBy.get(report) ?? []).filter(({ past }) => !past)
  if (!told.includes(incident)) return false
  return told.length === 1 || told.every(({ wave }) => wave !== null && wave === incident.wave)
}

export interface Group {
  readonly name: string
  /** It claimed the act, or somebody says so: who was only blamed or suspected is uncertain. */
  readonly how: 'claimed' | 'named' | 'blamed'
}

/** Organisations held to have done it, those that claim first. Persons are no groups. */
export function groupsOf(incident: IncidentRecord, claims: readonly Told<Claim>[]): Group[] {
  const by = (status: 'claimed' | 'blamed') =>
    claims.filter((claim) => claim.status === status).flatMap(({ by }) => (by ? [{ name: by.name, how: status }] : []))
  const named = (shown(incident, 'perpetrators.names') ?? []).map((name) => ({ name, how: 'named' as const }))
  const groups: Group[] = [...by('claimed'), ...named, ...by('blamed')].filter(({ name }) => isOrganisation(name))
  return groups.filter(({ name }, i) => groups.findIndex((other) => other.name === name) === i)
}

import type { CountValue, Dossier, IncidentRecord } from '../../model/desk.ts'
import { claimsOf, groupsOf } from '../common/claims.ts'
import type { Cell } from '../common/csv.ts'
import { allValues, shown } from '../common/fields.ts'
import { isOrganisation } from '../common/privacy/organisations.ts'
import { claimMode } from './codes.ts'

/**
 * Who did it and who says so. Persons are never a group's name: GTD codes them as individuals. A group that was only blamed, or
 * that a report names without a claim, is uncertain. No claim told is -9; 0 only where a report says that nobody claimed it.
 */
export function groupCells(incident: IncidentRecord, dossier: Dossier): Record<string, Cell> {
  const claims = claimsOf(incident, dossier)
  const groups = groupsOf(incident, claims).slice(0, 3)
  const persons = allValues(incident, 'perpetrators.names')
    .flat()
    .filter((name) => !isOrganisation(name))
  const nameless = persons.length ? 'Unaffiliated Individual(s)' : 'Unknown'
  return {
    gname: groups[0]?.name ?? nameless,
    gname2: groups[1]?.name ?? '',
    gname3: groups[2]?.name ?? '',
    guncertain1: groups[0] && groups[0].how !== 'claimed' ? 1 : 0,
    guncertain2: groups[1] ? Number(groups[1].how !== 'claimed') : null,
    guncertain3: groups[2] ? Number(groups[2].how !== 'claimed') : null,
    individual: groups.length === 0 && persons.length > 0 ? 1 : 0,
    nperps: exact(shown(incident, 'perpetrators.count')),
    nperpcap: -99,
    ...claimCells(claims.filter(({ status }) => status === 'claimed')),
    claimed: claims.some(({ status }) => status === 'claimed')
      ? 1
      : claims.some(({ status }) => status === 'none')
        ? 0
        : -9,
  }
}

type Claims = ReturnType<typeof claimsOf>

function claimCells(claims: Claims): Record<string, Cell> {
  const claimants = [...new Set(claims.map(({ by }) => by?.name ?? ''))]
  const firsts = claimants.map((name) => claims.find(({ by }) => (by?.name ?? '') === name)!)
  const modes = firsts.map(({ channel }) => claimMode(channel))
  const [first, second, third] = modes
  return {
    claimmode: first?.code ?? null,
    claimmode_txt: first?.label ?? '',
    claim2: second ? 1 : null,
    claimmode2: second?.code ?? null,
    claimmode2_txt: second?.label ?? '',
    claim3: third ? 1 : null,
    claimmode3: third?.code ?? null,
    claimmode3_txt: third?.label ?? '',
    compclaim: first ? Number(claimants.filter((name) => name !== '').length > 1) : null,
  }
}

function exact(count: CountValue | null): number {
  return count && count.min !== null && count.min === count.max ? count.min : -99
}

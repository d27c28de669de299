import type { Dossier, IncidentRecord } from '../../../model/desk.ts'
import type { Actor } from '../../../model/reading.ts'
import { foldOf } from '../../../text/atoms.ts'
import { allValues } from '../fields.ts'
import { isHome, textsOf } from './homes.ts'
import { isOrganisation } from './organisations.ts'
import { isOffice, isPrivateRole, isPublicRole } from './roles.ts'
import { partsOf } from './scrub.ts'

/** "M. Delmas", "Mrs Jane Otieno": how a text about a home names those who live there. */
const TITLED =
  /(?<![\p{L}])(?:M\.|MM\.|Mme|Mlle|Monsieur|Madame|Mr\.?|Mrs\.?|Ms\.?|Miss)\s+(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2})/gu

/**
 * Names that no public product may tell: victims; persons named as perpetrators, for a dossier does not say who was convicted;
 * whoever speaks without a public office; and whom the texts about a home call by title and name.
 */
export function protectedNames(dossier: Dossier): string[] {
  const actors = actorsOf(dossier)
  const speakers = new Set(actors.filter(({ role }) => isPublicRole(role)).map(({ name }) => folded(name)))
  const names = [
    ...dossier.incidents.flatMap((incident) => allValues(incident, 'victims.names').flat()),
    ...dossier.incidents.flatMap((incident) => allValues(incident, 'perpetrators.names').flat()).filter(isPerson),
    ...disagreedNames(dossier),
    ...actors.filter((actor) => !speakers.has(folded(actor.name)) && isPrivate(actor)).map(({ name }) => name),
    ...dossier.incidents
      .filter(isHome)
      .flatMap(titledNames)
      .filter((name) => !speakers.has(folded(name))),
  ]
  return [...new Set(names)].filter((name) => partsOf(name).length > 0)
}

/** Whether a name in a list of perpetrators has to go. */
export function isPerson(name: string): boolean {
  return !isOrganisation(name)
}

function actorsOf(dossier: Dossier): Actor[] {
  const by = [...dossier.measures, ...dossier.claims, ...dossier.hypotheses].map((record) => record.by)
  const all = [
    ...dossier.statements.map(({ speaker }) => speaker),
    ...dossier.investigations.map((one) => one.authority),
    ...by,
  ]
  return all.filter((actor) => actor !== null && actor !== undefined)
}

/** A name without a public role: with some other role it goes; with none when it looks like first name and surname. */
function isPrivate({ name, role }: Actor): boolean {
  const capitals = partsOf(name).filter((part) => /^\p{Lu}/u.test(part)).length
  if (isPrivateRole(role)) return capitals >= 1
  if (isPublicRole(role) || isOrganisation(role ?? '') || isOrganisation(name) || isOffice(name)) return false
  if (/\d/.test(name)) return false
  return capitals >= (role ? 1 : 2)
}

function disagreedNames(dossier: Dossier): string[] {
  const about = (field: string) =>
    dossier.disagreements
      .filter((one) => one.field === field)
      .flatMap(({ values, shown }) => [...values.map(({ value }) => value), shown])
  const strings = (values: unknown[]) => values.flat(2).filter((value) => typeof value === 'string')
  return [...strings(about('victims.names')), ...strings(about('perpetrators.names')).filter(isPerson)]
}

function titledNames(incident: IncidentRecord): string[] {
  return textsOf(incident).flatMap((text) => [...text.matchAll(TITLED)].map((match) => match[1] ?? ''))
}

function folded(name: string): string {
  return foldOf(name.toLowerCase())
}

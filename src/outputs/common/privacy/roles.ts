import { foldOf } from '../../../text/atoms.ts'

/** Words of an office in which people speak in public, folded; a name with such a role stays. */
const PUBLIC = new Set(
  `adjoint adviser advocate ambassadeur ambassador ambassadrice analyst analyste archbishop attorney avocat avocate baron
  bishop cabinet candidate chair chairman chairperson chairwoman chancellor chef chercheur chercheuse chief colonel commandant
  commander commissaire commissioner conseiller conseillere coroner councillor criminologist criminologue delegate delegue
  deleguee depute deputy directeur director directrice economist economiste editor elu elue emperor eveque expert expertise
  general gouverneur governor head historian historien imam inspector-general judge juge king lawmaker lawyer leader lecturer
  legislator maire major mayor minister ministre mp parlementaire pastor patriarch patron pm political-scientist politologue
  pope porte-parole prefect prefet prefete premier presenter president presidente pretre priest prince procureur procureure
  professeur professor prosecutor queen rabbi rapporteur redacteur representant representante representative researcher
  responsable sceaux scientist secretaire secretary senateur senator senatrice sheriff sociologist sociologue speaker
  spokesman spokesperson spokeswoman substitut superintendent syndicaliste trade-unionist unionist whip`.split(/\s+/),
)

/** Roles of private persons, folded: these win over an office word beside them ("chef de famille", "head of the household"). */
const PRIVATE = new Set(
  `aunt brother child cousin daughter driver eleve employe employee enfant famille family father fille fils frere friend grandmother
  guard household husband inhabitant inmate locataire mari mere mother neighbor neighbour occupant officer parent passenger passerby
  pere prisoner proche relative resident riverain riveraine shopkeeper sister soeur son spouse student surveillant surveillante
  survivor temoin tenant teacher uncle veuve victim victime voisin voisine widow wife witness`.split(/\s+/),
)

/** Words that say in whose name a private person speaks: a guard who is a union's delegate speaks in public. */
const MANDATE = new Set(
  `delegate delegue deleguee porte-parole press presse representant representante representative secretaire secretary spokesman spokesperson
  spokeswoman syndical syndicale syndicaliste syndicat union unionist`.split(/\s+/),
)

/** Whether somebody with this role speaks in public, so that the name may stay. No role is no public role. */
export function isPublicRole(role: string | null | undefined): boolean {
  const tokens = tokensOf(role)
  if (tokens.some((token) => MANDATE.has(token))) return true
  return tokens.some((token) => PUBLIC.has(token)) && !tokens.some((token) => PRIVATE.has(token))
}

/** Whether a role is surely a private person's. */
export function isPrivateRole(role: string | null | undefined): boolean {
  return !isPublicRole(role) && tokensOf(role).some((token) => PRIVATE.has(token))
}

/** Whether a name is an office itself: "the prosecutor", "Justice Minister". */
export function isOffice(name: string): boolean {
  return tokensOf(name).some((token) => PUBLIC.has(token))
}

function tokensOf(text: string | null | undefined): string[] {
  return foldOf((text ?? '').toLowerCase()).split(/[^\p{L}-]+/u)
}

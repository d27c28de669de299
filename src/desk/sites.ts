import { shippedGazetteer } from '../gazetteer/shipped.ts'

let names: ReadonlyMap<string, string> | null = null

/** The name of a registered site by its id (`fr:maison-d-arret-de-nimes`); null for one that the register has no more. */
export function siteName(register: string): string | null {
  names ??= new Map(shippedGazetteer().sites.sites.map(({ id, name }) => [id, name]))
  return names.get(register) ?? null
}

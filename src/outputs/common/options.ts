import type { Dossier } from '../../model/desk.ts'
import { publicDossier } from './privacy.ts'

export interface ExportOptions {
  /** True: for the desk itself. False: names of victims and residents, homes and addresses are withheld. */
  readonly internal: boolean
  /** A name that tells this desk from others: the ids of its STIX objects hang on it. */
  readonly desk?: string
}

/** What an export may say under its options. */
export function allowed(dossier: Dossier, options: ExportOptions): Dossier {
  return options.internal ? dossier : publicDossier(dossier)
}

import type { IncidentDetail } from '../../contract.ts'

/** With the revision of the desk that it was read at. */
export type Detail = IncidentDetail & { readonly revision?: number }

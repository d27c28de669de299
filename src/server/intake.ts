import type { Desk } from '../desk/desk.ts'
import { incidentId } from '../desk/ids.ts'
import type { RawDocument } from '../desk/intake.ts'
import { addToDesk } from '../desk/intake.ts'
import { cleared, DEFAULT_MARKING, lower } from '../desk/visibility.ts'
import type { Marking } from '../model/desk.ts'
import { isTrouble, type Trouble } from '../model/errors.ts'
import type { Signed } from './access/signed.ts'
import type { Context } from './context.ts'
import { RequestError } from './errors.ts'

export interface Taken {
  readonly report: string
  readonly version: number
  readonly change: 'new' | 'version' | 'same'
  /** Incidents that it tells, as they are now. */
  readonly incidents: readonly string[]
}

/** The marking that a report gets: as wished, else the usual one, or the highest that the giver is cleared for. */
export function markingFor(signed: Signed, wished: Marking | undefined): Marking {
  if (wished !== undefined && !cleared(signed.clearance, wished))
    throw new RequestError('above-clearance', { marking: wished, clearance: signed.clearance })
  return wished ?? lower(signed.clearance, DEFAULT_MARKING)
}

/** Reads and keeps one document for somebody; what is said of its marking holds from the first moment. */
export async function takeIn(
  { live, readers }: Context,
  signed: Signed,
  raw: RawDocument,
  wished: Marking | undefined,
): Promise<Taken | Trouble> {
  const marking = markingFor(signed, wished)
  const read = await readers.read(raw)
  if (isTrouble(read)) return read
  return live.write(signed, async (desk) => {
    const added = await addToDesk(desk, read, { marking, again: wished !== undefined })
    const { report, version, change } = added
    return { report, version, change, incidents: await incidentsOf(desk, report) }
  })
}

async function incidentsOf({ store }: Desk, report: string): Promise<string[]> {
  const keys = (await store.mentionsOfReport(report)).map(({ key }) => key)
  const serials = new Set((await store.incidentsOf(keys)).map(({ incident }) => incident))
  return [...serials].sort((a, b) => a - b).map(incidentId)
}

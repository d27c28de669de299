import { isTrouble } from '../model/errors.ts'
import { take } from '../reading/intake.ts'
import type { Store } from '../store/store.ts'
import { type Desk, instant } from './desk.ts'
import { READER } from './reader.ts'
import { relinkReport } from './relink.ts'
import { changed } from './revision.ts'
import { type KeptIntake, readTaken } from './take.ts'

/** Documents looked at in one go. */
const PAGE = 200

export interface Reread {
  readonly report: string
  /** False where the newest reading is this reader's already. */
  readonly read: boolean
}

/**
 * Reads every report again that an older reader read (all, with `all`), from its kept bytes; older readings stay. One transaction a
 * report, so that it can be stopped and taken up again.
 */
export async function* reread(desk: Desk, all: boolean): AsyncGenerator<Reread> {
  let after: string | null = null
  for (;;) {
    const page = await desk.store.documents(after, PAGE)
    for (const { id, version } of page) yield { report: id, read: await rereadOne(desk, id, version, all) }
    if (page.length < PAGE) return
    after = page[page.length - 1]!.id
  }
}

async function rereadOne(desk: Desk, report: string, version: number, all: boolean): Promise<boolean> {
  const newest = await desk.store.reading(report, version)
  if (!all && newest?.reader === READER) return false
  return desk.store.transaction(async (store) => {
    const reading = await readAgain(store, report, version)
    await store.putReading({
      report,
      version,
      reader: READER,
      readAt: instant(desk.now()),
      json: JSON.stringify(reading),
    })
    await relinkReport(store, report, reading)
    await changed(store)
    return true
  })
}

async function readAgain(store: Store, report: string, number: number) {
  const version = (await store.version(report, number))!
  const bytes = (await store.blob(version.bytesHash))!
  const { form, hints } = JSON.parse(version.intake) as KeptIntake
  const taken = take({ form, bytes, hints })
  if (isTrouble(taken)) throw new Error(`${report} was read before and cannot be now: ${taken.message}`)
  return readTaken(taken)
}

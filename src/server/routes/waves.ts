import { z } from 'zod'
import { disagreementsOf } from '../../desk/disagreements.ts'
import { DeskError } from '../../desk/error.ts'
import { serialOf, waveIdOf } from '../../desk/ids.ts'
import { incidentRecords } from '../../desk/incidents.ts'
import type { LiveDesk } from '../../desk/live/live.ts'
import type { View } from '../../desk/live/view.ts'
import type { Context } from '../context.ts'
import { itemOf } from '../index/answers.ts'
import type { Index } from '../index/indexes.ts'
import { namesOf } from '../names.ts'
import { id, type WaveDetail, waveDetail, waveRecord } from '../shapes.ts'
import { type Route, route } from '../spec.ts'

const READER = { role: 'reader', scope: 'read' } as const

export function waveRoutes({ live, indexes }: Context): Route[] {
  return [
    route(
      {
        method: 'GET',
        path: '/waves',
        summary: 'Waves, proposed and decided',
        access: READER,
        answer: z.array(waveRecord),
        kept: 'desk',
      },
      ({ signed }) => live.read(signed, async (_, view) => view.waves),
    ),
    route(
      {
        method: 'GET',
        path: '/waves/:id',
        summary: 'One wave with its incidents, what is near it, and where reports differ on them',
        access: READER,
        params: z.strictObject({ id }),
        answer: waveDetail,
        kept: 'desk',
      },
      ({ params, signed }) => live.read(signed, (_, view) => detail(live, view, indexes.of(view), params.id)),
    ),
  ]
}

async function detail(live: LiveDesk, view: View, index: Index, given: string): Promise<WaveDetail> {
  const wave = view.waves.find((one) => one.id === waveIdOf(given))
  if (!wave) throw new DeskError('no-such-wave', given)
  const rows = (ids: readonly string[]) => ids.flatMap((one) => index.row(serialOf('I', one)!) ?? [])
  const members = rows(wave.incidents)
  const records = await incidentRecords(
    view.store,
    members.map(({ summary }) => summary.serial),
  )
  const disagreements = records.flatMap(disagreementsOf)
  const words = wave.evidence.flatMap(({ spans }) => spans)
  return {
    wave,
    incidents: members.map(itemOf),
    candidates: rows(wave.candidates.map(({ incident }) => incident)).map(itemOf),
    disagreements,
    reports: namesOf(live, view, disagreements, words),
    revision: view.edition,
  }
}

import { z } from 'zod'
import { decide } from '../../desk/decide.ts'
import type { Store } from '../../desk/desk.ts'
import { serialOf, waveIdOf } from '../../desk/ids.ts'
import type { View } from '../../desk/live/view.ts'
import { incidentSerial } from '../../desk/resolve.ts'
import { cleared } from '../../desk/visibility.ts'
import type { Decision, DecisionAct } from '../../model/desk.ts'
import type { Context } from '../context.ts'
import { RequestError } from '../errors.ts'
import { cursorOf, keyOf } from '../paging.ts'
import { decision, decisionAct, pageOf, paging, text } from '../shapes.ts'
import { type Route, route, type SignedCall } from '../spec.ts'
import { checkedAct } from './act.ts'

const wish = z.strictObject({ act: decisionAct, why: text(2000).nullish(), revision: z.number().optional() })
type Wish = z.infer<typeof wish>

export function decisionRoutes(context: Context): Route[] {
  const { live } = context
  return [
    route(
      {
        method: 'POST',
        path: '/decisions',
        summary: 'Decides; 409 where `revision` is given and what it is about changed since',
        access: { role: 'analyst', scope: 'write' },
        body: wish,
        answer: decision,
        status: 201,
      },
      (call) => decided(context, call),
    ),
    route(
      {
        method: 'GET',
        path: '/decisions',
        summary: 'The log, newest first',
        access: { role: 'reader', scope: 'read' },
        query: z.strictObject(paging),
        answer: pageOf(decision),
        kept: 'desk',
      },
      ({ query, signed }) => live.read(signed, async (_, view) => logPage(view.decisions, query.cursor, query.limit)),
    ),
  ]
}

/** Newest first, before the serial number of a cursor. */
function logPage(log: readonly Decision[], cursor: string | undefined, limit: number) {
  const before = cursor === undefined ? Number.POSITIVE_INFINITY : keyOf(cursor)[0]
  let end = log.length
  while (end > 0 && serialOf('D', log[end - 1]!.id)! >= before) end--
  const items = log.slice(Math.max(0, end - limit), end).reverse()
  const last = items.at(-1)
  return { items, next: end > limit && last ? cursorOf([serialOf('D', last.id)!, 0]) : null, total: log.length }
}

/** After these others may be seen than before. */
const ALONE: ReadonlySet<DecisionAct['kind']> = new Set(['mark', 'undo'])

async function decided({ live, audit }: Context, { body, signed, request }: SignedCall<unknown, unknown, Wish>) {
  const { why = null, revision } = body
  const act = checkedAct(body.act)
  if (act.kind === 'mark' && !cleared(signed.clearance, act.marking))
    throw new RequestError('above-clearance', { marking: act.marking, clearance: signed.clearance })
  const taken =
    revision === undefined && !ALONE.has(act.kind)
      ? await live.writeWithOthers(signed, (desk) => decide(desk, act, why))
      : await live.write(signed, async (desk, view) => {
          if (revision !== undefined) await checkUnchanged(view, view.over(desk.store), act, revision)
          return decide(desk, act, why)
        })
  await audit.note(signed.name, request.ip, 'decision', taken.id, act.kind)
  return taken
}

/** Two people at one incident: whoever comes second looks again. */
async function checkUnchanged(view: View, store: Store, act: DecisionAct, revision: number): Promise<void> {
  const { incidents, waves } = subjectsOf(act)
  for (const id of waves) if (view.waveChangedIn(waveIdOf(id)) > revision) throw new RequestError('changed-meanwhile')
  for (const id of incidents) {
    const given = serialOf('I', id)
    const serial = await incidentSerial(store, id)
    if (given !== serial || view.changedIn(serial) > revision) throw new RequestError('changed-meanwhile')
  }
}

function subjectsOf(act: DecisionAct): { incidents: readonly string[]; waves: readonly string[] } {
  const incidents = 'incidents' in act ? act.incidents : 'incident' in act ? [act.incident] : []
  if ('subject' in act)
    return /^W/i.test(act.subject) ? { incidents, waves: [act.subject] } : { incidents: [act.subject], waves: [] }
  return { incidents, waves: 'waves' in act ? act.waves : 'wave' in act ? [act.wave] : [] }
}

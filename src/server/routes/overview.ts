import { z } from 'zod'
import { codingAgreement } from '../../desk/code/agreement.ts'
import { codedField } from '../../desk/code.ts'
import type { Store } from '../../desk/desk.ts'
import { disagreementsOf, overallDisagreements } from '../../desk/disagreements.ts'
import { DeskError } from '../../desk/error.ts'
import { serialOf, waveIdOf } from '../../desk/ids.ts'
import { incidentRecords } from '../../desk/incidents.ts'
import type { LiveDesk } from '../../desk/live/live.ts'
import type { View } from '../../desk/live/view.ts'
import { readingsOf } from '../../desk/tellings.ts'
import type { Context } from '../context.ts'
import { itemOf } from '../index/answers.ts'
import type { Index } from '../index/indexes.ts'
import { namesOf } from '../names.ts'
import { type DisagreementList, disagreementList, id, incidentListItem, text } from '../shapes.ts'
import { type Route, route } from '../spec.ts'

const READER = { role: 'reader', scope: 'read' } as const

/** Incidents of several reports that are looked at when no wave is named: the newest, which is some seconds of work. */
const LOOKED_MAX = 2_000
/** Length of the queue: a day's work for one person. */
const QUEUE_MAX = 500

export function overviewRoutes({ live, indexes }: Context): Route[] {
  return [
    route(
      {
        method: 'GET',
        path: '/disagreements',
        summary: 'Where reports differ: of a wave, or of the newest incidents that several reports tell',
        access: READER,
        query: z.strictObject({ wave: id.optional() }),
        answer: disagreementList,
        kept: 'desk',
      },
      ({ query, signed }) => live.read(signed, (_, view) => disagreements(live, view, indexes.of(view), query.wave)),
    ),
    route(
      {
        method: 'GET',
        path: '/review',
        summary:
          'What most needs eyes: incidents whose reports contradict each other first, then those that more reports tell',
        access: READER,
        query: z.strictObject({ state: z.enum(['proposed', 'confirmed', 'rejected']).default('proposed') }),
        answer: z.array(incidentListItem),
        kept: 'desk',
      },
      ({ query, signed }) => live.read(signed, ({ store }, view) => queue(store, indexes.of(view), query.state)),
    ),
    route(
      {
        method: 'GET',
        path: '/agreement',
        summary: 'How far coders agree, field by field',
        access: READER,
        query: z.strictObject({
          coders: text(500).optional(),
          field: text(60).optional(),
          counts: z.enum(['nominal', 'ordinal', 'interval']).default('interval'),
        }),
        answer: z.array(agreement),
        kept: 'desk',
      },
      ({ query: { coders, field, counts }, signed }) =>
        live.read(signed, ({ store }) => {
          const named = coders
            ?.split(',')
            .map((name) => name.trim())
            .filter((name) => name !== '')
          return codingAgreement(store, { coders: named, field: field ? codedField(field) : undefined, counts })
        }),
    ),
  ]
}

const maybe = <T extends z.ZodType>(value: T) => z.object({ value: value.nullable(), missing: z.string().nullable() })
const agreement = z.object({
  field: z.string(),
  label: z.string().nullable(),
  scale: z.enum(['nominal', 'ordinal', 'interval']),
  coders: z.array(z.string()),
  units: z.number(),
  percent: maybe(z.number()),
  alpha: maybe(z.number()),
  interval: maybe(z.object({ low: z.number(), high: z.number() })),
  alphaUnits: z.number(),
  pairs: z.array(
    z.object({
      coders: z.array(z.string()),
      units: z.number(),
      percent: maybe(z.number()),
      kappa: maybe(z.number()),
    }),
  ),
  disagreements: z.array(
    z.object({ incident: z.string(), values: z.array(z.object({ coder: z.string(), value: z.unknown() })) }),
  ),
})

async function disagreements(
  live: LiveDesk,
  view: View,
  index: Index,
  given: string | undefined,
): Promise<DisagreementList> {
  const { store } = view
  const wave = given === undefined ? null : view.waves.find((one) => one.id === waveIdOf(given))
  if (wave === undefined) throw new DeskError('no-such-wave', given!)
  const serials = wave ? wave.incidents.map((one) => serialOf('I', one)!) : told(index).slice(0, LOOKED_MAX)
  const records = await incidentRecords(store, serials)
  const reports = [...new Set(records.flatMap((record) => record.reports))].sort()
  const overall = overallDisagreements(await readingsOf(store, reports), wave?.id ?? null)
  const items = [...records.flatMap(disagreementsOf), ...overall]
  return { items, reports: namesOf(live, view, items) }
}

/** Incidents that several reports tell, newest first: of others there is nothing to disagree on. */
function told(index: Index): number[] {
  const rows = Array.from(index.find({}), (slot) => index.columns.rows[slot]!)
  return rows.filter(({ summary }) => summary.reports.length > 1).map(({ summary }) => summary.serial)
}

async function queue(store: Store, index: Index, state: 'proposed' | 'confirmed' | 'rejected') {
  const rows = Array.from(index.find({ state: [state] }), (slot) => index.columns.rows[slot]!)
  rows.sort((a, b) => b.summary.reports.length - a.summary.reports.length)
  const first = rows.slice(0, QUEUE_MAX)
  const several = first.filter(({ summary }) => summary.reports.length > 1).map(({ summary }) => summary.serial)
  const counts = new Map<string, { all: number; conflicts: number }>()
  for (const record of await incidentRecords(store, several)) {
    const found = disagreementsOf(record)
    const conflicts = found.filter(({ difference }) => difference === 'conflict').length
    counts.set(record.id, { all: found.length, conflicts })
  }
  const items = first.map((row) => {
    const item = itemOf(row)
    return { ...item, disagreements: counts.get(item.id)?.all ?? 0 }
  })
  const conflicts = (item: { readonly id: string }) => counts.get(item.id)?.conflicts ?? 0
  return items.sort((a, b) => conflicts(b) - conflicts(a) || b.reports - a.reports)
}

import { z } from 'zod'
import type { Desk } from '../../desk/desk.ts'
import { disagreementsOf } from '../../desk/disagreements.ts'
import { incidentId } from '../../desk/ids.ts'
import { incident } from '../../desk/incidents.ts'
import type { View } from '../../desk/live/view.ts'
import { reportRecords } from '../../desk/reports.ts'
import { why } from '../../desk/why.ts'
import type { Context } from '../context.ts'
import { facetsOf, itemOf } from '../index/answers.ts'
import type { Columns } from '../index/columns.ts'
import type { Filter } from '../index/filter.ts'
import { pointsOf } from '../index/points.ts'
import { cursorOf, keyOf } from '../paging.ts'
import {
  decision,
  filterQuery,
  id,
  incidentDetail,
  incidentFacets,
  incidentListItem,
  incidentPoints,
  pageOf,
  paging,
} from '../shapes.ts'
import { type Route, route } from '../spec.ts'

const READER = { role: 'reader', scope: 'read' } as const
const filters = z.strictObject(filterQuery)
const one = z.strictObject({ id })

export function incidentRoutes(context: Context): Route[] {
  return [...listRoutes(context), ...oneRoutes(context)]
}

function listRoutes({ live, indexes }: Context): Route[] {
  return [
    route(
      {
        method: 'GET',
        path: '/incidents',
        summary: 'Incidents that a filter lets through, newest first, undated ones last',
        access: READER,
        query: z.strictObject({ ...filterQuery, ...paging }),
        answer: pageOf(incidentListItem),
        kept: 'desk',
      },
      ({ query: { cursor, limit, ...filter }, signed }) =>
        live.read(signed, async (_, view) => {
          const index = indexes.of(view)
          return pageFrom(index.columns, index.find(filter as Filter), cursor, limit)
        }),
    ),
    route(
      {
        method: 'GET',
        path: '/incidents/points',
        summary: 'All that a map and a timeline draw of them, by columns',
        access: READER,
        query: filters,
        answer: incidentPoints,
        kept: 'desk',
      },
      ({ query, signed }) =>
        live.read(signed, async (_, view) => {
          const index = indexes.of(view)
          return pointsOf(index.columns, index.find(query as Filter), view.edition)
        }),
    ),
    route(
      {
        method: 'GET',
        path: '/incidents/facets',
        summary: 'How many of them have each value',
        access: READER,
        query: filters,
        answer: incidentFacets,
        kept: 'desk',
      },
      ({ query, signed }) =>
        live.read(signed, async (_, view) => {
          const index = indexes.of(view)
          return facetsOf(index.columns, index.find(query as Filter))
        }),
    ),
  ]
}

function oneRoutes({ live }: Context): Route[] {
  return [
    route(
      {
        method: 'GET',
        path: '/incidents/:id',
        summary: 'One incident with every value and its sources; an id that was merged away leads to where it is now',
        access: READER,
        params: one,
        answer: incidentDetail,
        kept: 'incident',
      },
      ({ params, signed }) => live.read(signed, (desk, view) => detail(desk, view, params.id)),
    ),
    route(
      {
        method: 'GET',
        path: '/incidents/:id/why',
        summary: 'Why its mentions are one incident',
        access: READER,
        params: one,
        answer: whyShape,
        kept: 'incident',
      },
      ({ params, signed }) => live.read(signed, ({ store }) => why(store, params.id)),
    ),
  ]
}

const whyShape = z.object({
  serial: z.number(),
  mentions: z.array(z.string()),
  joins: z.array(
    z.object({
      a: z.string(),
      b: z.string(),
      score: z.number().nullable(),
      parts: z.array(z.object({ case: z.string(), weight: z.number() })),
    }),
  ),
  decisions: z.array(decision),
})

/** The page after a cursor. Where rows came or went since, it goes on behind the last row that was given. */
function pageFrom(columns: Columns, slots: Uint32Array, cursor: string | undefined, limit: number) {
  const from = cursor === undefined ? 0 : placeAfter(columns, slots, keyOf(cursor))
  const page = slots.subarray(from, from + limit)
  const last = page.at(-1)
  const more = from + limit < slots.length && last !== undefined
  return {
    items: Array.from(page, (slot) => itemOf(columns.rows[slot]!)),
    next: more ? cursorOf([columns.times[last]!, columns.serials[last]!]) : null,
    total: slots.length,
  }
}

function placeAfter(
  { times, serials }: Columns,
  slots: Uint32Array,
  [time, serial]: readonly [number, number],
): number {
  let [low, high] = [0, slots.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const slot = slots[middle]!
    const after = times[slot]! === time ? serials[slot]! < serial : times[slot]! < time
    if (after) high = middle
    else low = middle + 1
  }
  return low
}

async function detail({ store }: Desk, view: View, given: string): Promise<z.infer<typeof incidentDetail>> {
  const record = await incident(store, given)
  const serial = Number(record.id.slice(2))
  const decisions = await store.decisionsOn(record.mentions)
  return {
    incident: record,
    reports: await reportRecords(store, record.reports),
    decisions,
    disagreements: disagreementsOf(record),
    canonical: incidentId(serial),
    revision: view.edition,
  }
}

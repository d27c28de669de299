import { z } from 'zod'
import { changes } from '../../desk/changes.ts'
import type { Desk, Store } from '../../desk/desk.ts'
import { DeskError } from '../../desk/error.ts'
import { incidentId } from '../../desk/ids.ts'
import type { LiveDesk, ReportLine } from '../../desk/live/live.ts'
import type { View } from '../../desk/live/view.ts'
import { reportRecords } from '../../desk/reports.ts'
import type { Reading } from '../../model/reading.ts'
import type { Context } from '../context.ts'
import { folded } from '../index/words.ts'
import { cursorOf, keyOf } from '../paging.ts'
import { id, pageOf, paging, reportDetail, reportListItem, text } from '../shapes.ts'
import { type Route, route, type SignedCall } from '../spec.ts'

const READER = { role: 'reader', scope: 'read' } as const
const one = z.strictObject({ id })
const ofVersion = z.strictObject({ version: z.coerce.number().int().min(1).optional() })

const change = z.object({
  from: z.number(),
  to: z.number(),
  addedAt: z.string(),
  changes: z.array(
    z.object({
      what: z.string(),
      change: z.enum(['added', 'removed', 'changed']),
      subject: z.string(),
      field: z.string().nullable(),
      before: z.unknown(),
      after: z.unknown(),
    }),
  ),
})

export function reportRoutes(context: Context): Route[] {
  const { live } = context
  return [
    route(
      {
        method: 'GET',
        path: '/reports',
        summary: 'Reports, the latest first; `q` looks through title, source and address',
        access: READER,
        query: z.strictObject({ ...paging, q: text(200).optional() }),
        answer: pageOf(reportListItem),
        kept: 'desk',
      },
      ({ query, signed }) => live.read(signed, ({ store }, view) => list(live, store, view, query)),
    ),
    route(
      {
        method: 'GET',
        path: '/reports/:id',
        summary: 'One report: its text, its reading, its mentions; of an older version where asked',
        access: READER,
        params: one,
        query: ofVersion,
        answer: reportDetail,
        kept: 'desk',
      },
      ({ params, query, signed }) =>
        live.read(signed, ({ store }) => detail(live, store, params.id, query.version ?? null)),
    ),
    route(
      {
        method: 'GET',
        path: '/reports/:id/changes',
        summary: 'What changed in the facts from version to version',
        access: READER,
        params: one,
        answer: z.array(change),
        kept: 'desk',
      },
      ({ params, signed }) => live.read(signed, ({ store }) => changes(store, params.id)),
    ),
    route(
      {
        method: 'GET',
        path: '/reports/:id/original',
        summary: 'Its bytes as they came, as a file',
        access: { role: 'analyst', scope: 'read' },
        params: one,
        query: ofVersion,
        answer: null,
        media: ['text/plain', 'application/octet-stream'],
      },
      (call) => original(context, call),
    ),
  ]
}

interface ListQuery {
  readonly cursor?: string | undefined
  readonly limit: number
  readonly q?: string | undefined
}

async function list(live: LiveDesk, store: Store, view: View, { cursor, limit, q }: ListQuery) {
  const words = folded(q ?? '')
    .split(/\s+/)
    .filter((word) => word !== '')
  const all = [...live.reports.values()].filter(({ report }) => view.sight.report(report)).filter(found(words))
  all.sort((a, b) => key(b)[0] - key(a)[0] || key(b)[1] - key(a)[1])
  const after = cursor === undefined ? null : keyOf(cursor)
  const rest = after ? all.filter((line) => before(key(line), after)) : all
  const page = rest.slice(0, limit)
  const records = new Map(
    (
      await reportRecords(
        store,
        page.map(({ report }) => report),
      )
    ).map((one) => [one.id, one]),
  )
  const items = []
  for (const { report } of page) {
    const mentions = await store.mentionsOfReport(report)
    const members = await store.incidentsOf(mentions.map((mention) => mention.key))
    const incidents = new Set(members.map(({ incident }) => incident)).size
    items.push({ ...records.get(report)!, incidents, marking: live.marking(report) })
  }
  const last = page.at(-1)
  return { items, next: rest.length > limit && last ? cursorOf(key(last)) : null, total: all.length }
}

const found = (words: readonly string[]) => (line: ReportLine) => {
  if (words.length === 0) return true
  const text = folded([line.report, line.title, line.source, line.url, line.ref].filter(Boolean).join(' '))
  return words.every((word) => text.includes(word))
}

/** By when it came, then by its id's digits. */
function key({ addedAt, report }: ReportLine): readonly [number, number] {
  return [Date.parse(addedAt), Number.parseInt(report.slice(2), 16)]
}

function before(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] === b[0] ? a[1] < b[1] : a[0] < b[0]
}

async function detail(live: LiveDesk, store: Store, given: string, number: number | null) {
  const versions = await store.versions(given)
  const version = number === null ? versions.at(-1) : versions.find((one) => one.version === number)
  const [report] = await reportRecords(store, [given])
  if (!version || !report) throw new DeskError('no-such-report', given)
  const reading = JSON.parse((await store.reading(given, version.version))!.json) as Reading
  const { title, source, url, language, published, addedAt, ref } = version
  return {
    report: { ...report, version: version.version, title, source, url, language, published, addedAt, ref },
    marking: live.marking(given),
    text: version.text,
    reading,
    mentions: await mentions(store, given),
    versions: versions.map((one) => ({ version: one.version, addedAt: one.addedAt, title: one.title })),
  }
}

async function mentions(store: Store, report: string) {
  const rows = await store.mentionsOfReport(report)
  const members = new Map(
    (await store.incidentsOf(rows.map((row) => row.key))).map((row) => [row.mention, row.incident]),
  )
  return rows.map((row) => {
    const serial = members.get(row.key)
    return { key: row.key, local: row.local, incident: serial === undefined ? null : incidentId(serial) }
  })
}

type OriginalCall = SignedCall<{ id: string }, { version?: number | undefined }, unknown>

/** Whatever it is, a browser is told to keep it as a file and not to guess: it may hold scripts. */
async function original({ live, audit }: Context, { params, query, signed, request, reply }: OriginalCall) {
  const { bytes, form } = await live.read(signed, ({ store }) => bytesOf({ store }, params.id, query.version ?? null))
  await audit.note(signed.name, request.ip, 'original', params.id)
  reply.header('content-disposition', `attachment; filename="${params.id}.${form === 'line' ? 'json' : 'txt'}"`)
  reply.header('content-security-policy', "default-src 'none'; sandbox")
  return reply.type(isText(bytes) ? 'text/plain; charset=utf-8' : 'application/octet-stream').send(Buffer.from(bytes))
}

async function bytesOf({ store }: Pick<Desk, 'store'>, report: string, number: number | null) {
  const newest = (await store.document(report))?.version
  const version = newest === undefined ? null : await store.version(report, number ?? newest)
  if (!version) throw new DeskError('no-such-report', report)
  return {
    bytes: (await store.blob(version.bytesHash))!,
    form: (JSON.parse(version.intake) as { form: string }).form,
  }
}

function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return !bytes.includes(0)
  } catch {
    return false
  }
}

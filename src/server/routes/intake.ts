import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { documentOfFields, documentsSent } from '../../desk/documents.ts'
import type { RawDocument } from '../../desk/intake.ts'
import { STAFF_SOURCE, STAFF_STATUSES, staffReportText } from '../../desk/staff-report.ts'
import type { Marking } from '../../model/desk.ts'
import { isTrouble, type Trouble, trouble } from '../../model/errors.ts'
import { DOCUMENT_BYTES_MAX, TEXT_CHARS_MAX } from '../../model/limits.ts'
import type { Signed } from '../access/signed.ts'
import type { Context } from '../context.ts'
import { RequestError, troubleError } from '../errors.ts'
import { markingFor, takeIn } from '../intake.ts'
import type { Job, JobItem } from '../jobs.ts'
import { INTAKE_BYTES_MAX } from '../limits.ts'
import { dateText, id, language, localTime, marking, text } from '../shapes.ts'
import { type Route, route, type SignedCall } from '../spec.ts'

const WRITE = { role: 'analyst', scope: 'write' } as const
const url = z.url({ protocol: /^https?$/ }).max(2000)
const pasted = z.strictObject({
  text: z.string().min(1).max(TEXT_CHARS_MAX),
  title: text(500).nullish(),
  published: dateText.nullish(),
  source: text(200).nullish(),
  url: url.nullish(),
  language: language.nullish(),
  marking: marking.optional(),
})
type Pasted = z.infer<typeof pasted>

const staff = z.strictObject({
  site: z.string().min(1).max(200),
  time: localTime,
  what: z.string().min(1).max(20_000),
  harm: text(2_000).default(''),
  status: z.enum(STAFF_STATUSES),
  by: z.string().min(1).max(200),
  contact: text(200).optional(),
  language: language.optional(),
  marking: marking.optional(),
})

const taken = z.object({
  report: z.string(),
  version: z.number(),
  change: z.enum(['new', 'version', 'same']),
  incidents: z.array(z.string()),
})
const said = z.strictObject({
  published: dateText.optional(),
  source: text(200).optional(),
  language: language.optional(),
  marking: marking.optional(),
})
type Said = z.infer<typeof said>

const job = z.object({
  done: z.number(),
  total: z.number(),
  items: z.array(
    z.object({
      name: z.string(),
      report: z.string().nullable(),
      change: z.enum(['new', 'version', 'same']).nullable(),
      incidents: z.number(),
      trouble: z.object({ code: z.string(), message: z.string(), advice: z.string() }).nullable(),
    }),
  ),
})

export function intakeRoutes(context: Context): Route[] {
  return [
    route(
      {
        method: 'POST',
        path: '/reports',
        summary: 'Adds one report by its text',
        access: WRITE,
        body: pasted,
        answer: taken,
        status: 201,
      },
      (call) => paste(context, call),
    ),
    route(
      {
        method: 'POST',
        path: '/staff-reports',
        summary: 'Adds what somebody on site filled in, as a text of its own',
        access: WRITE,
        body: staff,
        answer: taken,
        status: 201,
      },
      (call) => fromStaff(context, call),
    ),
    route(
      {
        method: 'POST',
        path: '/intake',
        summary:
          'Adds files (multipart; fields published, source, language, marking before or after them); answers at once',
        access: WRITE,
        answer: z.object({ job: z.string() }),
        status: 202,
        bodyLimit: INTAKE_BYTES_MAX,
      },
      (call) => files(context, call),
    ),
    route(
      {
        method: 'GET',
        path: '/intake/:job',
        summary: 'How far an own intake is, and what became of each document',
        access: WRITE,
        params: z.strictObject({ job: id }),
        answer: job,
      },
      async ({ params, signed }) => {
        const found = context.jobs.find(params.job)
        if (found?.by !== signed.name) throw new RequestError('no-such-job')
        return { done: found.done, total: found.total, items: found.items }
      },
    ),
  ]
}

const today = ({ now }: Context): string => now().toISOString().slice(0, 10)

async function paste(context: Context, { body, signed, request }: SignedCall<unknown, unknown, Pasted>) {
  const { marking, ...given } = body
  const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== ''))
  return one(context, signed, request, documentOfFields(fields, today(context)), marking)
}

async function fromStaff(
  context: Context,
  { body, signed, request }: SignedCall<unknown, unknown, z.infer<typeof staff>>,
) {
  const { marking, language, ...report } = body
  const spoken = language ?? signed.language ?? 'en'
  const { title, text } = staffReportText(report, spoken)
  const published = today(context)
  const fields = { title, text, language: spoken, published, source: STAFF_SOURCE }
  return one(context, signed, request, documentOfFields(fields, published), marking)
}

async function one(
  context: Context,
  signed: Signed,
  request: FastifyRequest,
  raw: RawDocument,
  marking: Marking | undefined,
) {
  const added = await takeIn(context, signed, raw, marking)
  if (isTrouble(added)) throw troubleError(added)
  await context.audit.note(signed.name, request.ip, 'report', added.report, added.change)
  return added
}

async function files(context: Context, { signed, request }: SignedCall<unknown, unknown, unknown>) {
  if (!request.isMultipart()) throw new RequestError('bad-request', { problem: 'not multipart/form-data' })
  const { found, fields } = await partsOf(request)
  const about = fieldsOf(fields)
  markingFor(signed, about.marking)
  const { id: started } = context.jobs.start(signed.name, found.length, (job) =>
    work(context, signed, job, found, about),
  )
  await context.audit.note(signed.name, request.ip, 'intake', started, `${found.length} files`)
  return { job: started }
}

interface Sent {
  readonly name: string
  readonly bytes: Uint8Array | null
}

/** All of it in memory, up to a limit: a file that is too big is told of, the others go on. */
async function partsOf(request: FastifyRequest): Promise<{ found: Sent[]; fields: Record<string, string> }> {
  const found: Sent[] = []
  const fields: Record<string, string> = {}
  let size = 0
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      fields[part.fieldname] = String(part.value)
      continue
    }
    const chunks: Buffer[] = []
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      size += chunk.length
      if (size > INTAKE_BYTES_MAX)
        throw new RequestError('request-too-big', { reason: `more than ${INTAKE_BYTES_MAX / 1024 / 1024} MiB` })
    }
    found.push({ name: part.filename || '-', bytes: part.file.truncated ? null : Buffer.concat(chunks) })
  }
  return { found, fields }
}

function fieldsOf(fields: Readonly<Record<string, string>>): Said {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
  const parsed = said.safeParse(given)
  if (parsed.success) return parsed.data
  const { path, message } = parsed.error.issues[0]!
  throw new RequestError('bad-request', { problem: `${path.join('.')}: ${message}` })
}

async function work(context: Context, signed: Signed, job: Job, found: readonly Sent[], about: Said): Promise<void> {
  const { published, source, language, marking } = about
  const hints = {
    published: published ?? null,
    source: source === undefined ? null : { name: source },
    language: language ?? null,
    today: today(context),
  }
  for (const { name, bytes } of found) {
    const documents = bytes
      ? await documentsSent(name, bytes, hints)
      : [trouble('file-too-big', name, { limit: DOCUMENT_BYTES_MAX / 1024 / 1024 })]
    job.total += documents.length - 1
    for (const document of documents) {
      const item = await itemOf(context, signed, document, marking)
      job.items.push(item)
      job.done++
      context.events.tell(signed.name, 'intake', { job: job.id, done: job.done, total: job.total, item })
    }
  }
  if (found.length === 0) context.events.tell(signed.name, 'intake', { job: job.id, done: 0, total: 0, item: null })
}

/** One bad document never stops the others, whatever is bad with it. */
async function itemOf(
  context: Context,
  signed: Signed,
  document: RawDocument | Trouble,
  marking: Marking | undefined,
): Promise<JobItem> {
  const name = isTrouble(document) ? document.place : document.hints.place
  try {
    const added = isTrouble(document) ? document : await takeIn(context, signed, document, marking)
    if (isTrouble(added)) return failed(name, added)
    const { report, change, incidents } = added
    return { name, report, change, incidents: incidents.length, trouble: null }
  } catch (error) {
    if (error instanceof Error && 'trouble' in error) return failed(name, error.trouble as Trouble)
    return failed(name, trouble('internal', name, { reason: 'see the log of the server' }))
  }
}

function failed(name: string, { code, message, advice }: Trouble): JobItem {
  return { name, report: null, change: null, incidents: 0, trouble: { code, message, advice } }
}

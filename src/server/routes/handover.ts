import { z } from 'zod'
import { type BriefWish, briefLines, frozenBrief, writeBrief } from '../../desk/brief.ts'
import { BRIEF_FORMATS, EXPORT_NAMES, exported, type Handed, printed } from '../../desk/handover.ts'
import { waveIdOf } from '../../desk/ids.ts'
import { cleared, lower } from '../../desk/visibility.ts'
import { checkAccess } from '../access/guard.ts'
import type { Signed } from '../access/signed.ts'
import type { Context } from '../context.ts'
import { RequestError } from '../errors.ts'
import { flag, id, language, marking, text } from '../shapes.ts'
import { type Route, route, type SignedCall } from '../spec.ts'

const READER = { role: 'reader', scope: 'read' } as const
const wish = z.strictObject({
  wave: id.nullish(),
  language: language.default('en'),
  marking: marking.default('TLP:AMBER'),
  note: text(5_000).nullish(),
  final: z.boolean().default(false),
  draft: z.boolean().default(false),
  internal: z.boolean().default(false),
  nextAt: z.iso.datetime({ offset: true }).nullish(),
})
type Wish = z.infer<typeof wish>

const line = z.object({
  number: z.number(),
  wave: z.string().nullable(),
  at: z.string(),
  language,
  marking,
  version: z.enum(['initial', 'update', 'final']),
  author: z.string().nullable(),
})

export function handoverRoutes(context: Context): Route[] {
  const { live } = context
  return [
    route(
      {
        method: 'POST',
        path: '/briefs',
        summary: 'Writes a brief: a draft, or the next number, which is kept as it went out (releaser)',
        access: { role: 'analyst', scope: 'write' },
        body: wish,
        answer: z.object({ number: z.number().nullable(), html: z.string(), brief: z.looseObject({}) }),
        status: 201,
      },
      (call) => write(context, call),
    ),
    route(
      {
        method: 'GET',
        path: '/briefs',
        summary: 'Frozen briefs of a wave, or of the whole desk',
        access: READER,
        query: z.strictObject({ wave: id.optional() }),
        answer: z.array(line),
      },
      ({ query, signed }) =>
        live.read(signed, ({ store }) => briefLines(store, query.wave ? waveIdOf(query.wave) : null)),
    ),
    route(
      {
        method: 'GET',
        path: '/briefs/:number',
        summary: 'A frozen brief as a file',
        access: READER,
        params: z.strictObject({ number: z.coerce.number().int().min(1) }),
        query: z.strictObject({ wave: id.optional(), format: z.enum(BRIEF_FORMATS).default('html') }),
        answer: null,
        media: ['text/html', 'text/markdown', 'application/pdf', DOCX],
      },
      async (call) => sendBrief(context, call),
    ),
    route(
      {
        method: 'GET',
        path: '/exports/:format',
        summary: 'The desk, or a wave, in a format of the field; `internal` with names and homes (analyst)',
        access: READER,
        params: z.strictObject({ format: z.enum(EXPORT_NAMES) }),
        query: z.strictObject({ wave: id.optional(), internal: flag.default(false) }),
        answer: null,
        media: ['text/csv', 'application/geo+json', 'application/stix+json', 'application/x-ndjson'],
      },
      async (call) => sendExport(context, call),
    ),
  ]
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A brief tells what those may see who may see the brief: it is made of what both its marking and its author's clearance allow. */
async function write(context: Context, { body, signed, request }: SignedCall<unknown, unknown, Wish>) {
  if (!cleared(signed.clearance, body.marking))
    throw new RequestError('above-clearance', { marking: body.marking, clearance: signed.clearance })
  if (!body.draft) checkAccess(signed, { role: 'releaser', scope: 'release' })
  const { wave, language, marking, note, final, internal, nextAt } = body
  const wished: BriefWish = {
    ...(wave ? { wave } : {}),
    language,
    marking,
    final,
    internal,
    ...(note ? { note } : {}),
    ...(nextAt ? { nextAt } : {}),
    author: signed.name,
  }
  const made = { name: signed.name, clearance: lower(signed.clearance, marking) }
  const brief = await (body.draft ? draft(context, made, wished) : freeze(context, made, wished))
  const number = body.draft ? null : brief.number
  const subject = wave ? waveIdOf(wave) : 'desk'
  if (number !== null)
    await context.audit.note(signed.name, request.ip, 'brief', subject, `number ${number} ${marking}`)
  const { content } = await printed(brief, 'html', wave ?? null)
  return { number, html: content, brief }
}

type Maker = Pick<Signed, 'name' | 'clearance'>

function draft({ live }: Context, maker: Maker, wished: BriefWish) {
  return live.read(maker, (desk) => writeBrief(desk, wished, true))
}

/** Composed of what the view shows, kept in the desk. */
function freeze({ live }: Context, maker: Maker, wished: BriefWish) {
  return live.write(maker, (desk, view) => {
    const seen = view.over(desk.store)
    const store = { ...seen, addBrief: desk.store.addBrief }
    return writeBrief({ ...desk, store }, wished, false)
  })
}

interface BriefQuery {
  readonly wave?: string | undefined
  readonly format: (typeof BRIEF_FORMATS)[number]
}

async function sendBrief({ live }: Context, call: SignedCall<{ number: number }, BriefQuery, unknown>) {
  const { params, query, signed, reply } = call
  const wave = query.wave ? waveIdOf(query.wave) : null
  const brief = await live.read(signed, ({ store }) => frozenBrief(store, wave, params.number))
  const file = await printed(brief, query.format, wave)
  if (query.format !== 'html') return send(call, file)
  // Shown in a frame of the page: styles of its own, and no script whatever it holds.
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox"
  reply.header('content-security-policy', policy).header('x-frame-options', 'SAMEORIGIN')
  return reply.type(file.mediaType).send(file.content)
}

interface ExportQuery {
  readonly wave?: string | undefined
  readonly internal: boolean
}

async function sendExport(
  { live, audit }: Context,
  call: SignedCall<{ format: (typeof EXPORT_NAMES)[number] }, ExportQuery, unknown>,
) {
  const { params, query, signed, request } = call
  if (query.internal) checkAccess(signed, { role: 'analyst', scope: 'read' })
  const file = await live.read(signed, (desk) => exported(desk, params.format, query))
  const detail = [file.name, ...(query.internal ? ['internal'] : [])].join(' ')
  await audit.note(signed.name, request.ip, 'export', query.wave ? waveIdOf(query.wave) : 'desk', detail)
  return send(call, file)
}

function send({ reply }: Pick<SignedCall<unknown, unknown, unknown>, 'reply'>, { name, mediaType, content }: Handed) {
  reply.header('content-disposition', `attachment; filename="${name}"`)
  return reply.type(mediaType).send(typeof content === 'string' ? content : Buffer.from(content))
}

import { addDocument, type Desk, memoryDesk, openDesk } from '../src/index.ts'
import { made } from './made.ts'
import { random } from './random.ts'

/** Reports that are read; the others are copies of them, with ids, dates and points of their own. */
const READ = 300
const AT_ONCE = 500

type Store = Desk['store']
type Version = NonNullable<Awaited<ReturnType<Store['version']>>>
type Mention = Awaited<ReturnType<Store['allMentions']>>[number]
type Summary = Awaited<ReturnType<Store['allSummaries']>>[number]

interface Pattern {
  readonly version: Version
  readonly reading: string
  readonly mention: Mention
  readonly summary: Summary
}

/** A desk with so many incidents, each of one report: reading 100,000 would take an hour, and a server reads none of them again. */
export async function manyIncidents(folder: string, count: number): Promise<void> {
  const patterns = await patternsOf()
  const { store } = openDesk({ folder, now: () => new Date(), by: 'bench', create: true })
  for (let n = 0; n < count; n += AT_ONCE)
    await store.transaction(async (inner) => {
      for (let i = n; i < Math.min(n + AT_ONCE, count); i++) await copy(inner, patterns[i % patterns.length]!, i)
    })
  await store.putMeta('revision', '1')
  await store.close()
}

async function patternsOf(): Promise<Pattern[]> {
  const desk = memoryDesk({ now: () => new Date('2025-04-20T10:00:00Z'), by: 'bench' })
  const patterns: Pattern[] = []
  for (let n = 0; n < READ; n++) await add(desk, n)
  const { store } = desk
  for (const summary of await store.allSummaries()) {
    const [member] = await store.membersOf([summary.incident])
    const [mention] = await store.mentions([member!.mention])
    const version = (await store.version(mention!.report, 1))!
    const reading = (await store.reading(mention!.report, 1))!.json
    patterns.push({ version, reading, mention: mention!, summary })
  }
  return patterns
}

async function add(desk: Desk, n: number): Promise<void> {
  const { text, published } = made(n, READ)
  const fields = { id: `r${n}`, text, published, source: `Paper ${n % 40}`, language: 'en' }
  const bytes = new TextEncoder().encode(JSON.stringify(fields))
  const hints = { place: `${n}`, ending: '.jsonl', today: '2030-01-01' }
  await addDocument(desk, { bytes, form: 'line', hints, path: null })
}

async function copy(store: Store, { version, reading, mention, summary }: Pattern, n: number): Promise<void> {
  const report = `R-${n.toString(16).padStart(12, '0')}`
  const key = `${report}/1`
  await store.putBlob(version.bytesHash, new Uint8Array(1))
  await store.addVersion(`bench ${n}`, {
    ...version,
    report,
    ref: `copy ${n}`,
    addedAt: new Date(n * 1000).toISOString(),
  })
  await store.putReading({ report, version: 1, reader: 'bench', readAt: version.addedAt, json: reading })
  const features = { ...JSON.parse(mention.features), key, report }
  await store.putMentions(report, [
    { key, report, local: mention.local, features: JSON.stringify(features), blocks: [] },
  ])
  const incident = await store.found(key)
  await store.putMembers([{ mention: key, incident }])
  const told = moved(JSON.parse(summary.json), n)
  const json = JSON.stringify({ ...told, serial: incident, mentions: [key], reports: [report], told: [] })
  await store.putSummaries([{ incident, from: told.when?.from ?? null, country: told.where?.country ?? null, json }])
}

interface Told {
  readonly when: { from: string | null; to: string | null } | null
  readonly where: { lat: number | null; lon: number | null; country: string | null } | null
}

/** Another day of ten years, another point within some twenty kilometres. */
function moved<T extends Told>(summary: T, n: number): T {
  const draw = random(n)
  const days = Math.floor(draw() * 3650)
  const shift = (local: string | null) =>
    local &&
    new Date(Date.UTC(2015, 0, 1) + days * 86_400_000 + (Date.parse(`${local}Z`) % 86_400_000))
      .toISOString()
      .slice(0, 19)
  const { when, where } = summary
  const near = (degrees: number | null) => degrees && degrees + (draw() - 0.5) / 3
  return {
    ...summary,
    when: when && { ...when, from: shift(when.from), to: shift(when.to) },
    where: where && { ...where, lat: near(where.lat), lon: near(where.lon) },
  }
}

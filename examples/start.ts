import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { goldDocuments } from '../evaluation/measures/documents.ts'
import {
  addDocument,
  composeBrief,
  type DisagreementRecord,
  dossier,
  type IncidentRecord,
  openDesk,
  renderMarkdown,
  type WaveRecord,
} from '../src/index.ts'

/**
 * `npm start`: puts the example reports on one night of attacks on a desk, says what it makes of them, and serves the page on it;
 * `node examples/start.ts --print` stops before. The desk is gone afterwards.
 */
const BRIEF_LINES = 24
const DISAGREEMENTS = 8

const say = (line = '') => process.stdout.write(`${line}\n`)
const now = () => new Date('2025-04-17T08:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'tocsin-example-'))
const desk = openDesk({ folder, now, by: 'example', create: true })

say('Reports')
for (const { id, text, gold } of goldDocuments(join(import.meta.dirname, 'wave'))) {
  const line = { id, text, published: gold.published, source: gold.source }
  const hints = { place: id, ending: '.jsonl', today: now().toISOString().slice(0, 10) }
  await addDocument(desk, { bytes: new TextEncoder().encode(JSON.stringify(line)), form: 'line', hints, path: null })
  say(`  ${gold.source}, ${gold.published?.slice(0, 10)}: ${text.slice(0, text.indexOf('\n'))}`)
}

const all = await dossier(desk)
const names = new Map(all.reports.map(({ id, source }) => [id, source ?? id]))
say(`\nIncidents (${all.incidents.length})`)
for (const incident of all.incidents) say(`  ${inShort(incident)}`)
say(`\nWaves (${all.waves.length})`)
for (const wave of all.waves) say(waveText(wave))
const conflicts = all.disagreements.filter(({ difference }) => difference === 'conflict')
say(`\nWhere the reports contradict each other (${conflicts.length})`)
for (const conflict of conflicts.slice(0, DISAGREEMENTS)) say(`  ${conflictText(conflict)}`)
say('\nThe head of the brief\n')
const [first] = all.waves
const told = first ? await dossier(desk, { wave: first.id }) : all
const brief = composeBrief(told, {
  number: 1,
  version: 'initial',
  language: 'en',
  previous: null,
  marking: 'TLP:CLEAR',
})
say(renderMarkdown(brief).split('\n').slice(0, BRIEF_LINES).join('\n'))
say('  …')
say('\nYour own reports:')
say('  npx tocsin add FILE… --desk DIR')
say('  npx tocsin incidents --desk DIR')
say('  npx tocsin brief --desk DIR')
await desk.store.close()

if (process.argv.includes('--print')) rmSync(folder, { recursive: true })
else serve()

/** The page on the example desk, until Ctrl+C; the first person to open it becomes its administrator. */
function serve(): void {
  say('\nThe page')
  const program = join(import.meta.dirname, '..', 'bin', 'tocsin.mjs')
  const server = spawn(process.execPath, [program, 'serve', '--desk', folder], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
  server.on('exit', (code) => {
    rmSync(folder, { recursive: true, force: true })
    process.exitCode = code ?? 0
  })
}

function inShort({ id, fields, sources, past }: IncidentRecord): string {
  const when = fields.when?.shown?.from?.slice(0, 16).replace('T', ' ') ?? 'time not told'
  const place = fields.site?.shown?.name ?? fields.where?.shown?.name ?? 'place not told'
  const aims = fields.targets?.shown?.join(', ') ?? 'target not told'
  return `${id}  ${when.padEnd(16)}  ${place}: ${fields.kinds?.shown?.join(', ')} (${aims}), ${sources} source${sources === 1 ? '' : 's'}${past ? ', background' : ''}`
}

function waveText({ id, incidents, likelihood, evidence }: WaveRecord): string {
  const reasons = evidence.filter(({ speaks }) => speaks === 'for').map(({ kind }) => kind)
  const against = evidence.filter(({ speaks }) => speaks === 'against').map(({ kind }) => kind)
  return `  ${id}  ${incidents.length} incidents, ${likelihood} one wave\n    for: ${reasons.join(', ') || 'nothing'}; against: ${against.join(', ') || 'nothing'}`
}

function conflictText({ incident, field, values }: DisagreementRecord): string {
  const sides = values.map(({ value, reports }) => `${short(value)} (${reports.map((id) => names.get(id)).join(', ')})`)
  return `${incident ?? 'over all'}  ${field}: ${sides.join(' against ')}`
}

function short(value: unknown): string {
  if (value === null || typeof value !== 'object') return String(value)
  if (Array.isArray(value)) return value.join(', ')
  if ('from' in value)
    return `${String(value.from).slice(0, 16)}–${'to' in value ? String(value.to).slice(11, 16) : ''}`
  if ('min' in value && 'max' in value)
    return value.min === value.max ? String(value.min) : `${value.min ?? ''}–${value.max ?? ''}`
  return 'name' in value ? String(value.name) : JSON.stringify(value)
}

import { join } from 'node:path'
import { goldDocuments } from '../evaluation/measures/documents.ts'
import { type Incident, type Reading, read } from '../src/index.ts'

/** `npm start`: reads the example reports on one night of attacks and says what each tells, in short. */
const say = (line = '') => process.stdout.write(`${line}\n`)
const reports = goldDocuments(join(import.meta.dirname, 'wave'))

for (const { id, text, gold } of reports) {
  const reading = read({ text, published: gold.published, source: { name: gold.source }, ref: `examples/${id}.txt` })
  say(`${gold.source}, ${gold.published?.slice(0, 10)}: ${text.slice(0, text.indexOf('\n'))}`)
  for (const incident of reading.incidents) say(`  ${inShort(incident)}`)
  say(`  ${others(reading)}`)
  say()
}
say('Every value stands on words of the report; see them with')
say('  npx tocsin read examples/wave/01-nuit-de-feux.txt --published 2025-04-15')
say('and read your own reports with')
say('  npx tocsin read FILE… --published DATE')

function inShort({ kinds, when, where, targets, status, past }: Incident): string {
  const time = when?.from ? when.from.slice(0, 16).replace('T', ' ') : 'time not told'
  const place = where ? (where.site?.name ?? where.name) : 'place not told'
  const aims = [...new Set(targets.map((target) => target.kind))].join(', ') || 'target not told'
  const marks = [status === 'completed' ? '' : status, past ? 'background' : '']
    .filter((mark) => mark !== '')
    .join(', ')
  return `${time.padEnd(16)}  ${place}: ${kinds.join(', ')} (${aims})${marks === '' ? '' : `, ${marks}`}`
}

function others(reading: Reading): string {
  const counts = [
    [reading.statements.length, 'statements'],
    [reading.measures.length, 'measures'],
    [reading.investigations.length, 'investigations'],
    [reading.claims.length, 'claims'],
    [reading.markers.length, 'markers'],
  ] as const
  return `and ${counts.map(([n, what]) => `${what} ${n}`).join(', ')}`
}

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { goldDocuments } from '../evaluation/measures/documents.ts'
import { addDocument, type Desk, dossier, FORMATS, memoryDesk } from '../src/index.ts'
import { PROJECT } from './schema.ts'

/**
 * What a desk makes of the example reports on one wave, word for word, as `tocsin incidents --json`, `tocsin disagreements --json`
 * and `tocsin export --format crosswalk` give it. After a change that is meant: `npm run golden`, then look at the difference
 * before committing it.
 */
const golden = (name: string) => join(PROJECT, 'test', 'golden', 'desk', name)
const documents = goldDocuments(join(PROJECT, 'examples', 'wave'))

async function filled(order: readonly (typeof documents)[number][]): Promise<Desk> {
  const desk = memoryDesk({ now: () => new Date('2025-04-17T08:00:00Z'), by: 'golden' })
  for (const { id, text, gold } of order) {
    const line = { id, text, published: gold.published, source: gold.source }
    const hints = { place: id, ending: '.jsonl', today: '2025-04-17' }
    const added = await addDocument(desk, { bytes: Buffer.from(JSON.stringify(line)), form: 'line', hints, path: null })
    expect(added).toMatchObject({ change: 'new' })
  }
  return desk
}

const all = await dossier(await filled(documents))
const written = (name: string) => {
  const whole = FORMATS.find((format) => format.name === name)!.write(all, { internal: true })
  return typeof whole === 'string' ? whole : [...whole].join('')
}
const pretty = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record, null, 1)}\n`).join('')

test('incidents', async () => {
  const lines = written('jsonl').trimEnd().split('\n')
  const incidents = lines.map((line) => JSON.parse(line)).filter(({ type }) => type === 'incident')
  expect(incidents.map(({ id }) => id)).toEqual(all.incidents.map(({ id }) => id))
  await expect(pretty(incidents)).toMatchFileSnapshot(golden('incidents.json'))
})

test('disagreements', async () => {
  await expect(pretty(all.disagreements)).toMatchFileSnapshot(golden('disagreements.json'))
})

test('crosswalk', async () => {
  await expect(written('crosswalk')).toMatchFileSnapshot(golden('crosswalk.csv'))
})

test('the reports in another order come to the same incidents', async () => {
  const reversed = await dossier(await filled([...documents].reverse()))
  const groups = (incidents: typeof all.incidents) => incidents.map(({ mentions }) => mentions.join(' ')).sort()
  expect(groups(reversed.incidents)).toEqual(groups(all.incidents))
})

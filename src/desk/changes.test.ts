import { expect, test } from 'vitest'
import { type Change, changes } from './changes.ts'
import { NIGHT, put, type SampleReport, stillDesk } from './sample.corpus.ts'

const FIRST: SampleReport = {
  id: 'x',
  source: 'Agency',
  published: '2025-04-15',
  text: 'Two cars burned outside Nîmes prison\n\nTwo cars belonging to prison officers were set on fire outside the prison in Nîmes on Monday evening. Nobody has claimed responsibility.',
}

/** What changed when a report's second version came. */
async function changed(second: Partial<SampleReport>): Promise<readonly Change[]> {
  const desk = stillDesk()
  const report = await put(desk, FIRST)
  expect(await put(desk, { ...FIRST, ...second })).toBe(report)
  const [step, ...others] = await changes(desk.store, report)
  expect(step).toMatchObject({ from: 1, to: 2, addedAt: '2025-04-20T10:00:00.000Z' })
  expect(others).toEqual([])
  return step!.changes
}

test('a value that became another is changed', async () => {
  const text = FIRST.text.replaceAll('Two cars', 'Three cars')
  const found = await changed({ text })
  expect(found).toContainEqual({
    what: 'incident',
    change: 'changed',
    subject: expect.stringContaining('arson'),
    field: 'damage.vehicle.count',
    before: { min: 2, max: 2, approximate: false },
    after: { min: 3, max: 3, approximate: false },
  })
})

test('a value that came is added, one that went is removed', async () => {
  const text = FIRST.text.replace('on Monday evening', 'on Monday evening, wounding two guards')
  expect(await changed({ text })).toContainEqual(
    expect.objectContaining({ change: 'added', field: 'casualties.wounded', before: null }),
  )
  const shorter = await changed({ text: FIRST.text.replace(' on Monday evening', '') })
  expect(shorter).toContainEqual(expect.objectContaining({ change: 'removed', field: 'when', after: null }))
})

test('an incident that came is added, one that went is removed', async () => {
  const more = `${FIRST.text} A bomb exploded at a police station in Lyon on Saturday.`
  const added = (await changed({ text: more })).filter(({ what, field }) => what === 'incident' && field === null)
  expect(added).toEqual([expect.objectContaining({ change: 'added', subject: expect.stringContaining('Lyon') })])
  const removed = await changed({ text: 'Correction\n\nNothing happened in Nîmes.' })
  expect(removed).toContainEqual(
    expect.objectContaining({ what: 'incident', change: 'removed', subject: expect.stringContaining('arson') }),
  )
})

test('other records that came or went, by what they say', async () => {
  const text = FIRST.text.replace('Nobody has claimed', 'The group KRX has claimed')
  const found = (await changed({ text })).filter(({ what }) => what === 'claim')
  expect(found.map(({ change }) => change).sort()).toEqual(['added', 'removed'])
  expect(found).toContainEqual(expect.objectContaining({ subject: 'none' }))
})

test('what is said about the report', async () => {
  const found = await changed({ published: '2025-04-16' })
  const about = { what: 'about', change: 'changed', subject: 'published', field: null }
  expect(found).toContainEqual({ ...about, before: '2025-04-15', after: '2025-04-16' })
})

test('a report with one version has no changes, and one that is not there is an error', async () => {
  const desk = stillDesk()
  const report = await put(desk, NIGHT[0]!)
  await put(desk, NIGHT[0]!)
  expect(await changes(desk.store, report)).toEqual([])
  await expect(changes(desk.store, 'R-000000000000')).rejects.toMatchObject({ trouble: { code: 'no-such-report' } })
})

test('each step is told, oldest first', async () => {
  const desk = stillDesk()
  const report = await put(desk, FIRST)
  for (const n of ['Three', 'Four']) await put(desk, { ...FIRST, text: FIRST.text.replaceAll('Two cars', `${n} cars`) })
  expect((await changes(desk.store, report)).map(({ from, to }) => [from, to])).toEqual([
    [1, 2],
    [2, 3],
  ])
})

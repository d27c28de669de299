import { expect } from 'vitest'
import type { ReadingRow } from '../store.ts'
import type { Promised } from './promised.contract.ts'
import { addReport, reportId } from './rows.contract.ts'

const [a, b, c] = [reportId(1), reportId(2), reportId(3)] as const

function reading(report: string, version: number, reader: string): ReadingRow {
  return { report, version, reader, readAt: '2025-04-15T08:00:00.000Z', json: `{"by":"${reader}"}` }
}

export function readings(promised: Promised): void {
  promised('the newest reading is the one put last', async (store) => {
    await addReport(store, a)
    expect(await store.reading(a, 1)).toBeNull()
    for (const reader of ['2', '10', '1']) await store.putReading(reading(a, 1, reader))
    expect(await store.reading(a, 1)).toEqual(reading(a, 1, '1'))
    expect((await store.readings(a)).map(({ reader }) => reader)).toEqual(['2', '10', '1'])
  })

  promised('a reader that reads again replaces its reading, which becomes the newest', async (store) => {
    await addReport(store, a)
    for (const reader of ['1', '2']) await store.putReading(reading(a, 1, reader))
    const again = { ...reading(a, 1, '1'), json: 'again' }
    await store.putReading(again)
    expect(await store.reading(a, 1)).toEqual(again)
    expect((await store.readings(a)).map(({ reader }) => reader)).toEqual(['2', '1'])
  })

  promised('readings of all versions are listed without their JSON', async (store) => {
    for (const version of [1, 2]) await addReport(store, a, version)
    for (const version of [2, 1]) await store.putReading(reading(a, version, 'r'))
    const listed = [1, 2].map((version) => ({ report: a, version, reader: 'r', readAt: reading(a, 1, 'r').readAt }))
    expect(await store.readings(a)).toEqual(listed)
    expect(await store.readings(b)).toEqual([])
  })

  promised('current readings are the newest of the newest version, by report', async (store) => {
    for (const report of [b, a, c]) await addReport(store, report)
    await addReport(store, a, 2)
    for (const [report, version, reader] of [
      [b, 1, '1'],
      [b, 1, '2'],
      [a, 1, '1'],
      [c, 1, '1'],
    ] as const)
      await store.putReading(reading(report, version, reader))
    await addReport(store, c, 2)
    await store.putReading(reading(c, 2, '1'))
    expect(await store.currentReadings([c, b, a, b, 'R-none'])).toEqual([reading(b, 1, '2'), reading(c, 2, '1')])
    expect(await store.currentReadings([])).toEqual([])
  })

  promised('a reading of a version that is not there is refused', async (store) => {
    await expect(store.putReading(reading(a, 1, '1'))).rejects.toThrow()
    expect(await store.readings(a)).toEqual([])
  })
}

import { expect } from 'vitest'
import type { Promised } from './promised.contract.ts'
import { addReport, bytesOf, keyOf, mentionRow, reportId, serialNumbers, versionRow } from './rows.contract.ts'

const a = reportId(1)
const MANY = 40_000

/** Strings that some database or encoding is known to change. */
const ODD = {
  'an empty string': '',
  NUL: 'a\0b\0',
  'DLE, which escapes': '\u0010\u00100000\u00100010 \u0010d800',
  'half of a surrogate pair, first': '\ud83d',
  'half of a surrogate pair, second': 'x\ude00y\ud83d',
  emoji: '👨‍👩‍👧 🔥',
  'right to left': 'سجن فيلفلوري \u202ehidden\u202c',
  'not normalised': 'e\u0301 é ﬁ',
  'a byte order mark and noncharacters': '\ufeff\ufffe\uffff\ufffd',
  quotes: `'"\`\\; drop table meta; -- % _ ? $1 :a @b`,
  'line ends': '\r\n\n\r\u2028\u2029',
  'a number': '007',
}

export function values(promised: Promised): void {
  odd(promised)
  big(promised)
  many(promised)
}

function odd(promised: Promised): void {
  promised('odd strings come back as they were, and are found by', async (store) => {
    for (const [name, text] of Object.entries(ODD)) {
      await store.putMeta(text, text)
      expect(await store.meta(text), name).toBe(text)
    }
    expect(await store.meta('a')).toBeNull()
  })

  promised('odd strings come back from every kind of list', async (store) => {
    const texts = Object.values(ODD)
    const text = texts.join('|')
    const row = versionRow(a, 1, { text, title: text, ref: text, intake: text })
    await store.putBlob(row.bytesHash, bytesOf(text))
    await store.addVersion(text, row)
    expect(await store.currentVersions([a])).toEqual([row])
    expect(await store.documentByKey(text)).toEqual({ id: a, key: text, version: 1 })
    const rows = texts.map((odd, i) => ({ ...mentionRow(a, i + 1, [odd]), local: odd, features: odd }))
    await store.putMentions(a, rows)
    for (const { key, local } of rows)
      expect(await store.mentionsInBlocks([local], 1)).toEqual([{ key, report: a, local, features: local }])
    await store.putBands(a, texts)
    for (const band of texts) expect(await store.reportsInBands('other', [band], 1)).toEqual([a])
  })

  promised('decisions keep odd values', async (store) => {
    const value = { ...ODD, nested: [null, 1.5, { deep: true }] }
    const decision = await store.appendDecision({
      at: 't',
      by: ODD.emoji,
      why: ODD.NUL,
      act: { kind: 'correct', incident: 'I-000001', field: 'markers', value },
      anchors: [Object.values(ODD)],
    })
    expect(await store.decisions()).toEqual([decision])
    expect(decision.act).toEqual({ kind: 'correct', incident: 'I-000001', field: 'markers', value })
    for (const anchor of Object.values(ODD)) expect(await store.decisionsOn([anchor])).toHaveLength(1)
  })

  promised('numbers come back as they were', async (store) => {
    const scores = [0, 1, -1, 0.1, 1e-300, -1e300, Number.MAX_SAFE_INTEGER, Math.PI]
    const links = scores.map((score, i) => ({ a: `a/${i}`, b: `b/${i}`, score }))
    await store.putLinks(links)
    expect(await store.linksOf(links.map((link) => link.a))).toEqual(links)
  })
}

function big(promised: Promised): void {
  promised('values of 10 MB come back as they were', async (store) => {
    const size = 10_000_000
    const bytes = new Uint8Array(size).map((_, i) => (i * 31) % 251)
    const text = `\u0010\0${'é€😀x'.repeat(size / 5)}\ud83d`
    await store.putBlob('big', bytes)
    await store.addVersion(keyOf(a), versionRow(a, 1, { bytesHash: 'big', text }))
    await store.putReading({ report: a, version: 1, reader: 'r', readAt: 't', json: text })
    expect(Buffer.compare((await store.blob('big')) ?? new Uint8Array(), bytes)).toBe(0)
    expect((await store.version(a, 1))?.text === text).toBe(true)
    expect((await store.currentReadings([a]))[0]?.json === text).toBe(true)
  })
}

function many(promised: Promised): void {
  const keys = serialNumbers(1, MANY).map((n) => `key-${String(n).padStart(6, '0')}`)

  promised(`lists of ${MANY} keys are taken whole`, async (store) => {
    await addReport(store, a)
    await store.putMentions(a, [mentionRow(a, 1, keys)])
    await store.putBands(a, keys)
    const one = await store.found(`${a}/1`)
    await store.putMembers(keys.map((mention) => ({ mention, incident: one })))
    expect(await store.mentionsInBlocks(keys, 1)).toHaveLength(1)
    expect(await store.reportsInBands('other', keys, 1)).toEqual([a])
    expect(await store.incidentsOf(keys)).toHaveLength(MANY)
    expect(await store.mentions([...keys, `${a}/1`])).toHaveLength(1)
    expect(await store.currentVersions([...keys, a])).toHaveLength(1)
    expect(await store.currentReadings(keys)).toEqual([])
    expect(await store.foundings([...keys, `${a}/1`])).toHaveLength(1)
    expect(await store.decisionsOn(keys)).toEqual([])
    await store.deleteMembers(keys)
    expect(await store.membersOf([one])).toEqual([])
  })

  promised(`lists of ${MANY} rows and numbers are taken whole`, async (store) => {
    const links = keys.map((key) => ({ a: key, b: `${key}x`, score: 1 }))
    await store.putLinks(links)
    expect(await store.linksOf(keys)).toEqual(links)
    const one = await store.found(`${a}/1`)
    await store.putSummaries([{ incident: one, from: null, country: null, json: '{}' }])
    const serials = serialNumbers(1, MANY)
    expect(await store.summaries(serials)).toHaveLength(1)
    expect(await store.membersOf(serials)).toEqual([])
    expect(await store.copiesOf(keys)).toEqual([])
    await store.deleteSummaries(serials)
    expect(await store.allSummaries()).toEqual([])
  })
}

import { createHash } from 'node:crypto'
import { writeSync } from 'node:fs'
import { openSqlite } from '../src/store/sqlite/open.ts'
import type { MentionRow, Store } from '../src/store/store.ts'

/**
 * Adds reports to the desk of its argument until it is killed, and prints the number of each when the store has answered.
 * The test that kills it asks with `halves` whether any report is there in part.
 */
const MENTIONS = 3
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const idOf = (n: number): string => `R-${hashOf(String(n)).slice(0, 10)}`
const textOf = (n: number): string => `Report ${n}. ${'Cars burned at the gate. '.repeat(n % 400)}`

function mentionsOf(n: number): MentionRow[] {
  return Array.from({ length: MENTIONS }, (_, i) => ({
    key: `${idOf(n)}/${i + 1}`,
    report: idOf(n),
    local: `i${i + 1}`,
    features: JSON.stringify({ n }),
    blocks: Array.from({ length: 25 }, (_, block) => (block < 5 ? `common ${block}` : `${n} ${i} ${block}`)),
  }))
}

/** Report `n`, whole, in one transaction. */
export async function addReport(store: Store, n: number): Promise<void> {
  await store.transaction(async (inner) => {
    await addDocument(inner, n)
    const mentions = mentionsOf(n)
    await inner.putMentions(idOf(n), mentions)
    await inner.putBands(idOf(n), [`band ${n}`, 'band of all'])
    for (const { key } of mentions) {
      const incident = await inner.found(key)
      await inner.putMembers([{ mention: key, incident }])
      await inner.putSummaries([{ incident, from: null, country: null, json: key }])
    }
    await inner.putLinks([{ a: mentions[0]!.key, b: mentions[1]!.key, score: n }])
    await inner.putMeta('reports', String(n))
  })
}

async function addDocument(store: Store, n: number): Promise<void> {
  const text = textOf(n)
  const hash = hashOf(text)
  const none = { ref: null, title: null, source: null, url: null, published: null }
  const version = { report: idOf(n), version: 1, bytesHash: hash, textHash: hash, text, language: 'en', ...none }
  await store.putBlob(hash, Buffer.from(text))
  await store.addVersion(String(n), { ...version, addedAt: 't', intake: '{}' })
  await store.putReading({ report: idOf(n), version: 1, reader: 'r', readAt: 't', json: text })
}

/** What is missing of report `n`; none when all of it is there. */
export async function halves(store: Store, n: number): Promise<string[]> {
  const id = idOf(n)
  const keys = mentionsOf(n).map(({ key }) => key)
  const bytes = await store.blob(hashOf(textOf(n)))
  const members = await store.incidentsOf(keys)
  const summaries = await store.summaries(members.map(({ incident }) => incident))
  const there = {
    blob: Buffer.from(bytes ?? []).toString() === textOf(n),
    version: (await store.version(id, 1))?.text === textOf(n),
    reading: (await store.reading(id, 1))?.json === textOf(n),
    mentions: (await store.mentionsOfReport(id)).length === MENTIONS,
    blocks: (await store.mentionsInBlocks([`${n} 0 24`, `${n} 1 24`, `${n} 2 24`], 1)).length === MENTIONS,
    bands: (await store.reportsInBands('', [`band ${n}`], 2))[0] === id,
    links: (await store.linksOf(keys))[0]?.score === n,
    members: members.length === MENTIONS,
    summaries: summaries.map(({ json }) => json).join() === keys.join(),
  }
  return Object.entries(there).flatMap(([part, whole]) => (whole ? [] : [`report ${n}: ${part}`]))
}

if (import.meta.main) {
  const store = openSqlite(process.argv[2]!)
  for (let n = Number(await store.meta('reports')) + 1; ; n++) {
    await addReport(store, n)
    writeSync(1, `${n}\n`)
  }
}

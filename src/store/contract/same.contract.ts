import fc from 'fast-check'
import { expect } from 'vitest'
import type { LinkRow, MemberRow, MentionRow, Store } from '../store.ts'
import type { Promised } from './promised.contract.ts'
import { addReport, mentionRow, plain, reportId } from './rows.contract.ts'

/** Small, so that steps meet: 4 reports, 3 mentions each, 5 blocks. */
const REPORTS = [1, 2, 3, 4].map(reportId)
const KEYS = REPORTS.flatMap((report) => [1, 2, 3].map((n) => `${report}/${n}`))
const BLOCKS = ['a', 'b', 'c', 'd', 'é\0']

type Step =
  | { readonly do: 'mentions'; readonly report: string; readonly blocks: readonly (readonly string[])[] }
  | { readonly do: 'links'; readonly rows: readonly LinkRow[] }
  | { readonly do: 'members'; readonly rows: readonly { readonly mention: string; readonly founder: string }[] }
  | { readonly do: 'delete'; readonly mentions: readonly string[] }

const key = fc.constantFrom(...KEYS)
const pair = fc.uniqueArray(key, { minLength: 2, maxLength: 2 }).map((keys) => keys.sort() as [string, string])
const link = fc.record({ pair, score: fc.integer() }).map(({ pair: [a, b], score }) => ({ a, b, score }))
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('mentions' as const),
    report: fc.constantFrom(...REPORTS),
    blocks: fc.array(fc.array(fc.constantFrom(...BLOCKS), { maxLength: 6 }), { maxLength: 3 }),
  }),
  fc.record({ do: fc.constant('links' as const), rows: fc.array(link, { maxLength: 6 }) }),
  fc.record({
    do: fc.constant('members' as const),
    rows: fc.array(fc.record({ mention: key, founder: key }), { maxLength: 6 }),
  }),
  fc.record({ do: fc.constant('delete' as const), mentions: fc.array(key, { maxLength: 4 }) }),
)

/** The same in plain maps, so plain that it can be seen to be right. */
class Model {
  mentions = new Map<string, MentionRow>()
  links = new Map<string, LinkRow>()
  members = new Map<string, MemberRow>()

  putMentions(report: string, rows: readonly MentionRow[]): void {
    const old = new Set([...this.mentions.values()].filter((row) => row.report === report).map((row) => row.key))
    for (const key of old) this.mentions.delete(key)
    for (const [id, { a, b }] of this.links) if (old.has(a) || old.has(b)) this.links.delete(id)
    for (const row of rows) this.mentions.set(row.key, row)
  }

  inBlocks(blocks: readonly string[], limit: number): MentionRow[] {
    const holding = (block: string) => [...this.mentions.values()].filter((row) => row.blocks.includes(block))
    const found = blocks.map(holding).filter((rows) => rows.length <= limit)
    return sorted([...new Set(found.flat())], (row) => row.key)
  }

  linksOf(keys: readonly string[]): LinkRow[] {
    const found = [...this.links.values()].filter(({ a, b }) => keys.includes(a) || keys.includes(b))
    return sorted(found, ({ a, b }) => `${a} ${b}`)
  }
}

function sorted<T>(rows: readonly T[], by: (row: T) => string): T[] {
  return [...rows].sort((x, y) => (by(x) < by(y) ? -1 : 1))
}

async function take(step: Step, store: Store, model: Model): Promise<void> {
  if (step.do === 'mentions') {
    const rows = step.blocks.map((blocks, i) => mentionRow(step.report, i + 1, blocks))
    await store.putMentions(step.report, rows)
    model.putMentions(step.report, rows)
  } else if (step.do === 'links') {
    await store.putLinks(step.rows)
    for (const row of step.rows) model.links.set(`${row.a} ${row.b}`, row)
  } else if (step.do === 'members') {
    const rows = []
    for (const { mention, founder } of step.rows) rows.push({ mention, incident: await store.found(founder) })
    await store.putMembers(rows)
    for (const row of rows) model.members.set(row.mention, row)
  } else {
    await store.deleteMembers(step.mentions)
    for (const mention of step.mentions) model.members.delete(mention)
  }
}

async function compare(store: Store, model: Model, asked: readonly string[], blocks: readonly string[]): Promise<void> {
  const all = sorted([...model.mentions.values()], (row) => row.key)
  expect(await store.allMentions()).toEqual(all.map(plain))
  expect(await store.mentions(asked)).toEqual(all.filter((row) => asked.includes(row.key)).map(plain))
  for (const limit of [0, 1, 2, 99])
    expect(await store.mentionsInBlocks(blocks, limit)).toEqual(model.inBlocks(blocks, limit).map(plain))
  expect(await store.linksOf(asked)).toEqual(model.linksOf(asked))
  const members = sorted([...model.members.values()], (row) => row.mention)
  expect(await store.incidentsOf(asked)).toEqual(members.filter((row) => asked.includes(row.mention)))
  const serials = members.slice(0, 2).map((row) => row.incident)
  expect(await store.membersOf(serials)).toEqual(members.filter((row) => serials.includes(row.incident)))
}

export function same(promised: Promised): void {
  promised('mentions, blocks, links and members are as in plain maps after any steps', async (store) => {
    for (const report of REPORTS) await addReport(store, report)
    const model = new Model()
    const run = fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 8 }),
      fc.subarray(KEYS),
      fc.subarray(BLOCKS),
      async (steps, asked, blocks) => {
        for (const each of steps) await take(each, store, model)
        await compare(store, model, asked, blocks)
      },
    )
    await fc.assert(run, { numRuns: 60, seed: 20250414, endOnFailure: true })
  })
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { facetsOf } from './answers.ts'
import { Columns, type Row } from './columns.ts'
import { type Filter, filtered } from './filter.ts'
import { filter, row } from './rows.corpus.ts'

const step = fc.oneof(
  { weight: 3, arbitrary: row.map((put) => ({ put })) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }).map((gone) => ({ gone })) },
)
/** The same by walking through plain rows. */
function plainly(rows: readonly Row[], asked: Filter): Row[] {
  const any = <T>(wanted: readonly T[] | undefined, had: readonly T[]) =>
    !wanted || wanted.some((one) => had.includes(one))
  const found = rows.filter(({ summary, wave }) => {
    const { kinds, targets, state, past, when, where, serial } = summary
    const from = when?.from ?? null
    const text = [`i-${String(serial).padStart(6, '0')}`, where?.name, where?.country, ...kinds, ...targets].join(' ')
    return (
      any(asked.kind, kinds) &&
      any(asked.target, targets) &&
      any(
        asked.country?.map((one) => (one === 'none' ? one : one.toUpperCase())),
        [where?.country ?? 'none'],
      ) &&
      any(asked.wave, [wave ?? 'none']) &&
      any(asked.state, [state]) &&
      (asked.past === undefined || asked.past === past) &&
      (asked.placed === undefined || asked.placed === (where !== null)) &&
      (asked.from === undefined || (from !== null && from.slice(0, 10) >= asked.from.slice(0, 10))) &&
      (asked.to === undefined || (from !== null && from < asked.to)) &&
      (asked.q ?? '')
        .toLowerCase()
        .split(' ')
        .every((word) => text.toLowerCase().includes(word))
    )
  })
  const time = ({ summary }: Row) => summary.when?.from ?? ''
  return found.sort((a, b) => (time(a) < time(b) ? 1 : time(a) > time(b) ? -1 : b.summary.serial - a.summary.serial))
}

test('filters over columns find what walking through all rows finds, in the same order, whatever came and went', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), fc.array(step, { maxLength: 60 }), filter, (first, steps, asked) => {
      const rows = new Map(first.map((one) => [one.summary.serial, one]))
      const columns = new Columns()
      columns.fill(rows.values())
      for (const one of steps) {
        if ('put' in one) {
          rows.set(one.put.summary.serial, one.put)
          columns.put(one.put)
        } else {
          rows.delete(one.gone)
          columns.delete(one.gone)
        }
      }
      const slots = filtered(columns, asked)
      expect(Array.from(slots, (slot) => columns.rows[slot])).toEqual(plainly([...rows.values()], asked))
      const { total, states } = facetsOf(columns, slots)
      expect([total, Object.values(states).reduce((sum, n) => sum + n, 0)]).toEqual([slots.length, slots.length])
    }),
    { numRuns: 400 },
  )
})

test('columns grow past their first room', () => {
  const columns = new Columns()
  const [one] = fc.sample(row, 1) as [Row]
  for (let serial = 1; serial <= 3000; serial++) columns.put({ ...one, summary: { ...one.summary, serial } })
  expect(Array.from(filtered(columns, {}), (slot) => columns.serials[slot])).toEqual(
    Array.from({ length: 3000 }, (_, i) => 3000 - i),
  )
})

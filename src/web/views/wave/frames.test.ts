import { expect, test } from 'vitest'
import { framesOf, undatedOf } from './frames.ts'

const member = (id: string, from: string | null) => ({
  id,
  when: from === null ? null : { from, to: null, precision: 'minute' as const, approximate: false },
})

test('a moment for each beginning, with all that have begun', () => {
  const members = [
    member('c', '2025-04-15T02:00:00'),
    member('a', '2025-04-14T21:00:00'),
    member('b', '2025-04-14T21:00:00'),
  ]
  expect(framesOf(members)).toEqual([
    { at: '2025-04-14T21:00:00', ids: ['a', 'b'] },
    { at: '2025-04-15T02:00:00', ids: ['a', 'b', 'c'] },
  ])
})

test('members without a time are named, not placed', () => {
  const members = [member('a', null), member('b', '2025-04-14T21:00:00')]
  expect(framesOf(members)).toHaveLength(1)
  expect(undatedOf(members)).toEqual(['a'])
})

import { expect, test } from 'vitest'
import { actOf, KEYS, ownsKey, typing } from './keys.ts'
import { current, queueOf, refreshed, step, subjects } from './queue.ts'

const queue = queueOf(['a', 'b', 'c'])
const plain = { ctrlKey: false, metaKey: false, altKey: false }

test('steps stay inside the queue', () => {
  expect(current(step(queue, { kind: 'previous' }))).toBe('a')
  expect(current(step(step(queue, { kind: 'last' }), { kind: 'next' }))).toBe('c')
  expect(current(step(queue, { kind: 'go', id: 'b' }))).toBe('b')
  expect(current(step(queueOf([]), { kind: 'next' }))).toBeNull()
})

test('an act is about the marked ones, or the one looked at', () => {
  expect(subjects(queue)).toEqual(['a'])
  const marked = step(step(step(queue, { kind: 'last' }), { kind: 'mark' }), { kind: 'go', id: 'a' })
  expect(subjects(step(marked, { kind: 'mark' }))).toEqual(['a', 'c'])
  expect(subjects(step(marked, { kind: 'clear' }))).toEqual(['a'])
  expect(subjects(step(queue, { kind: 'mark-all' }))).toEqual(['a', 'b', 'c'])
})

test('a new list keeps the reviewer where they are', () => {
  const at = step(queue, { kind: 'go', id: 'b' })
  expect(current(refreshed(at, ['x', 'a', 'b']))).toBe('b')
  expect(current(refreshed(at, ['a', 'c']))).toBe('c')
  expect(current(refreshed(step(queue, { kind: 'last' }), ['a']))).toBe('a')
  expect(refreshed(step(at, { kind: 'mark' }), ['a']).marked.size).toBe(0)
})

test('no key has two acts, and keys of the browser are left to it', () => {
  const keys = KEYS.flatMap(([, list]) => list)
  expect(new Set(keys).size).toBe(keys.length)
  expect(actOf({ key: 'j', ...plain })).toBe('next')
  expect(actOf({ key: 'a', ...plain, ctrlKey: true })).toBeNull()
  expect(actOf({ key: 'q', ...plain })).toBeNull()
})

test('typing is no command', () => {
  expect(typing({ tagName: 'INPUT' })).toBe(true)
  expect(typing({ tagName: 'DIV' })).toBe(false)
  expect(ownsKey({ tagName: 'BUTTON' }, 'Enter')).toBe(true)
  expect(ownsKey({ tagName: 'BUTTON' }, 'j')).toBe(false)
})

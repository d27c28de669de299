import { RequestError } from './errors.ts'

/** Where a page ended, as text: what the list is ordered by, of its last row. Infinity stands for itself. */
export function cursorOf(key: readonly [number, number]): string {
  return Buffer.from(key.map(String).join(' ')).toString('base64url')
}

export function keyOf(cursor: string): readonly [number, number] {
  const parts = Buffer.from(cursor, 'base64url').toString().split(' ').map(Number)
  if (parts.length !== 2 || parts.some(Number.isNaN))
    throw new RequestError('bad-request', { problem: 'cursor: not one that a list gave' })
  return parts as unknown as readonly [number, number]
}

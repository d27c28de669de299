import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { casedWeights, senseWeights, uncasedWeights } from './weights.ts'

test('the weights are those that the training wrote: the digest at the head is theirs', () => {
  const text = readFileSync(new URL('weights.ts', import.meta.url), 'utf8')
  const digest = /without white space: ([0-9a-f]{16})/.exec(text)?.[1]
  const body = text.slice(text.indexOf('\n')).replace(/\s/g, '')
  expect(createHash('sha256').update(body).digest('hex').slice(0, 16)).toBe(digest)
})

test('what is plain holds: "in" speaks for a place, a title for a person, a namesake of many people for the large town', () => {
  for (const { words } of [casedWeights, uncasedWeights])
    expect(words.get('prev:in')).toBeGreaterThan(words.get('prev:title') ?? 0)
  expect(senseWeights.get('pop:14')).toBeGreaterThan(senseWeights.get('pop:6') ?? 0)
})

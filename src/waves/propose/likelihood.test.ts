import { expect, test } from 'vitest'
import { likelihoodOf, probabilityOf } from './likelihood.ts'

test.each([
  [0.01, 'almost no chance'],
  [0.05, 'very unlikely'],
  [0.2, 'unlikely'],
  [0.449, 'unlikely'],
  [0.5, 'roughly even chance'],
  [0.55, 'likely'],
  [0.8, 'very likely'],
  [0.949, 'very likely'],
  [0.95, 'almost certain'],
  [0.99, 'almost certain'],
])('%d is %s', (probability, words) => expect(likelihoodOf(probability)).toBe(words))

test('nothing is certain', () => expect([-50, 0, 50].map(probabilityOf)).toEqual([0.01, 0.5, 0.99]))

import { expect, test } from 'vitest'
import { placeNames } from './gva.ts'
import { joined } from './gvdb.ts'

test.each([
  ['Gary', ['gary']],
  ['Chicago (Englewood)', ['chicago', 'englewood']],
  ['Polk (county)', ['polk county']],
  ['Orange County', ['orange county']],
  ['St. Clair (Mt. Pine)', ['saint clair', 'mount pine']],
])('%s may be told as %j', (record, names) => {
  expect(placeNames(record)).toEqual(names)
})

test('tokens become running text and keep their places', () => {
  const { text, tokens } = joined([
    ['Two', 'men', ',', '19', 'and', '22', ',', 'were', "n't", 'hurt', '.'],
    ['Police', "'s", 'word', '(', 'so', 'far', ')'],
  ])
  expect(text).toBe("Two men, 19 and 22, weren't hurt.\nPolice's word (so far)\n")
  expect(tokens.map(({ start, end }) => text.slice(start, end)).slice(0, 3)).toEqual(['Two', 'men', ','])
})

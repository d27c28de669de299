import { expect, test } from 'vitest'
import { fillSpans } from './spans.ts'

const text = 'A shop in Bray, then a shop in Cobh.'

test('offsets are filled at any depth, by occurrence where words repeat', () => {
  const gold = { where: { name: 'Cobh', span: { text: 'Cobh' } }, spans: [{ text: 'shop', n: 2 }] }
  expect(fillSpans(gold, text)).toEqual([])
  expect(gold).toEqual({
    where: { name: 'Cobh', span: { text: 'Cobh', start: 31, end: 35 } },
    spans: [{ text: 'shop', n: 2, start: 23, end: 27 }],
  })
})

test('what is missing or repeats is told, not guessed', () => {
  expect(fillSpans([{ text: 'shop' }, { text: 'bank' }, { text: 'shop', n: 3 }], text)).toEqual([
    'found 2 times: shop',
    'found 0 times: bank',
    'occurrence 3 of 2: shop',
  ])
})

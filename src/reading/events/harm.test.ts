import { expect, test } from 'vitest'
import { read } from '../pipeline.ts'

function harm(text: string): (number | null | undefined)[] {
  const [incident] = read({ text, language: 'en', published: '2025-03-04T12:00:00' }).incidents
  const { killed, wounded } = incident!.casualties
  return [killed?.min ?? null, wounded?.min ?? null]
}

test('a title sums up what the text tells one by one', () => {
  expect(
    harm(
      'Six wounded in Tulsa nightclub shooting\n\nA man opened fire in a nightclub in Tulsa on Monday night. One woman was wounded in the leg, police said.',
    ),
  ).toEqual([null, 6])
})

test('some of those who were shot are told again', () => {
  expect(
    harm(
      'Four people were shot in Tulsa on Monday. A man of 24 and a woman of 25 were wounded in the leg; both were taken to hospital.',
    ),
  ).toEqual([null, 4])
  expect(harm('Five people were shot in Tulsa on Monday. Two of them died and three were wounded.')).toEqual([2, 3])
})

import { describe, expect, test } from 'vitest'
import { bandsOf, isCopy, originsFrom, runsOf } from './copies.ts'

const DISPATCH = `Two cars belonging to prison officers were set on fire outside the prison in Nîmes on Monday evening, police said.
The fire brigade put the flames out within half an hour, and a patrol was sent to guard the car park until the morning.
Nobody was hurt. The union called for armed guards in front of every gate in the region.`
const EDITED = `Fires in the south

Two cars of prison officers were set on fire outside the prison in Nîmes on Monday evening, police said.
The fire brigade put the flames out within half an hour. Nobody was hurt. The union called for armed guards in front of every gate in the region.`
const OWN = `On Monday evening in Nîmes, somebody burned two cars of guards who work at the local prison, according to the police.
Firemen needed thirty minutes for the blaze; officers will watch the parking lot tonight. A union wants gunmen at the gates. There were no injuries.`

const copy = (a: string, b: string) => isCopy(runsOf(a), runsOf(b))
const bands = (text: string) => bandsOf(runsOf(text))

describe('a copy', () => {
  test.each([
    ['is the same text', DISPATCH, DISPATCH, true],
    ['may be cut, edited and put under a title', DISPATCH, EDITED, true],
    ['may be in capitals and without accents', DISPATCH, DISPATCH.toUpperCase().replaceAll('Î', 'I'), true],
    ['may stand inside a longer text', DISPATCH, `${OWN} ${DISPATCH} ${OWN.toUpperCase()}`, true],
    ['is no second report on the same event', DISPATCH, OWN, false],
    [
      'cannot be told of short texts',
      'Two cars were set on fire in Nîmes.',
      'Two cars were set on fire in Nîmes.',
      false,
    ],
    ['is nothing empty', '', '', false],
  ])('%s', (_, a, b, same) => {
    expect([copy(a, b), copy(b, a)]).toEqual([same, same])
  })

  test('meets its original in a fingerprint', () => {
    expect(bands(EDITED).some((band) => bands(DISPATCH).includes(band))).toBe(true)
    expect(bands('Two cars were set on fire.')).toEqual([])
    expect(bands(DISPATCH.repeat(50)).length).toBeLessThanOrEqual(24)
  })
})

test('copies of copies are one origin: its smallest id, in whatever order the pairs come', () => {
  const pairs = [
    { a: 'c', b: 'd' },
    { a: 'b', b: 'c' },
    { a: 'x', b: 'y' },
  ]
  const origins = { a: 'a', b: 'b', c: 'b', d: 'b', x: 'x', y: 'x' }
  for (const list of [pairs, [...pairs].reverse()])
    expect(Object.fromEntries(originsFrom(['a', 'b', 'c', 'd', 'x', 'y'], list))).toEqual(origins)
})

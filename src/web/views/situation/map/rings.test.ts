import { expect, test } from 'vitest'
import { unwrapped } from './rings.ts'

test('a ring over the date line goes on beyond it', () => {
  const ring = [
    [170, 10],
    [-170, 10],
    [-170, 0],
    [170, 0],
    [170, 10],
  ]
  expect(unwrapped(ring).map(([lon]) => lon)).toEqual([170, 190, 190, 170, 170])
})

test('a ring round the earth is closed along the pole', () => {
  const ring = [
    [-120, -70],
    [0, -75],
    [120, -70],
    [-120, -70],
  ]
  expect(unwrapped(ring)).toEqual([
    [-120, -70],
    [0, -75],
    [120, -70],
    [240, -70],
    [240, -90],
    [-120, -90],
    [-120, -70],
  ])
})

test('any other ring stays as it is', () => {
  const ring = [
    [1, 1],
    [2, 1],
    [2, 2],
    [1, 1],
  ]
  expect(unwrapped(ring)).toEqual(ring)
})

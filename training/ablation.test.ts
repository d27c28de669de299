import { expect, test } from 'vitest'
import { analyse } from '../src/text/analyse.ts'
import { modelOf } from '../src/text/models.ts'
import { flatten } from './ablation.ts'

const TEXT = 'Masked men burned two vans in the yard. Nobody was hurt.'
const tree = () => analyse(TEXT, 'en').tokens.map(({ head, rel, pos }) => ({ head, rel, pos }))

test('a flattened model keeps the tags and hangs every word on the first of its sentence', () => {
  const whole = tree()
  flatten(modelOf('en'))
  const flat = tree()
  expect(flat.map((t) => t.pos)).toEqual(whole.map((t) => t.pos))
  expect(flat.map((t) => t.head)).toEqual([-1, 0, 0, 0, 0, 0, 0, 0, 0, -1, 9, 9, 9])
  expect(new Set(flat.map((t) => t.rel))).toEqual(new Set(['root', 'dep']))
})

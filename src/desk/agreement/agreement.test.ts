import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alpha } from './alpha.ts'
import { alphaInterval } from './interval.ts'
import { kappa } from './kappa.ts'
import { percentAgreement } from './percent.ts'
import type { Code, Scale, Unit } from './types.ts'

/** Units of coders given as rows; a point is a missing value. */
function unitsOf(...coders: readonly string[]): Unit[] {
  const rows = coders.map((coder) => coder.split(' '))
  return rows[0]!.map((_, unit) => rows.map((row) => code(row[unit]!)))
}

function code(written: string): Code | null {
  if (written === '.') return null
  return /^\d+$/.test(written) ? Number(written) : written
}

/** Units of two coders from the cells of a square table, rows the first coder's. */
function unitsIn(table: readonly (readonly number[])[]): Unit[] {
  return table.flatMap((row, a) => row.flatMap((n, b) => Array.from({ length: n }, () => [a, b])))
}

/** K. Krippendorff 2011, section C: four observers, twelve units, some values missing. */
const FOUR = unitsOf(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
)

describe('published examples', () => {
  test.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('Krippendorff 2011 C, %s: %f', (kind, value) => {
    expect(alpha(FOUR, { kind }).value).toBeCloseTo(value, 3)
  })

  test('Krippendorff 2011 A, two observers, binary: 0.095', () => {
    const units = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0')
    expect(alpha(units, { kind: 'nominal' }).value).toBeCloseTo(0.095, 3)
    expect(percentAgreement(units).value).toBe(0.6)
  })

  test('Krippendorff 2011 B, two observers, five values: 0.692', () => {
    const units = unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d')
    expect(alpha(units, { kind: 'nominal' }).value).toBeCloseTo(0.692, 3)
  })

  test('Cohen 1960, table 2: 0.492', () => {
    const units = unitsIn([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ])
    expect(percentAgreement(units).value).toBeCloseTo(0.7, 12)
    expect(kappa(units).value).toBeCloseTo(0.492, 3)
  })

  test('Fleiss 1981, chapter 13, two raters, 100 subjects: 0.676', () => {
    const units = unitsIn([
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ])
    expect(kappa(units).value).toBeCloseTo(0.23 / 0.34, 12)
  })
})

describe('what cannot be told is null with a reason', () => {
  const NOMINAL: Scale = { kind: 'nominal' }
  test.each([
    ['one-coder', unitsOf('a b a', '. . .')],
    ['one-coder', []],
    ['no-overlap', unitsOf('a . b', '. a .')],
    ['no-variation', unitsOf('a a a', 'a a a')],
  ] as const)('%s', (missing, units) => {
    expect(alpha(units, NOMINAL)).toEqual({ value: null, missing })
    expect(kappa(units)).toEqual({ value: null, missing })
    expect(alphaInterval(units, NOMINAL)).toEqual({ value: null, missing })
  })

  test('one value that three coders gave has no spread on a scale of numbers either', () => {
    const units = unitsOf('1 1 1', '1 1 1', '1 1 1').map((unit) => unit.map(() => 0.1))
    expect(alpha(units, { kind: 'interval' }).missing).toBe('no-variation')
  })

  test('percent agreement needs no variation', () => {
    expect(percentAgreement(unitsOf('a a', 'a a'))).toEqual({ value: 1, missing: null })
    expect(percentAgreement(unitsOf('a .', '. a')).missing).toBe('no-overlap')
  })

  test('an interval needs units and variation in almost every sample', () => {
    expect(alphaInterval(unitsOf('a b a b', 'a b b b'), NOMINAL).missing).toBe('few-units')
    const rare = unitsOf('a a a a a a a a a a a b', 'a a a a a a a a a a a b')
    expect(alphaInterval(rare, NOMINAL).missing).toBe('no-variation')
  })
})

describe('bootstrap', () => {
  test('holds the value, and is the same for the same seed', () => {
    const first = alphaInterval(FOUR, { kind: 'nominal' }).value!
    expect(first.low).toBeLessThan(0.743)
    expect(first.high).toBeGreaterThan(0.743)
    expect(alphaInterval(FOUR, { kind: 'nominal' }).value).toEqual(first)
    expect(alphaInterval(FOUR, { kind: 'nominal' }, { seed: 2 }).value).not.toEqual(first)
  })

  test('covers the true value about as often as it says', () => {
    // Two coders who know the kind of 60 % of the units and guess the others by halves: alpha is 0.36.
    let covered = 0
    const rounds = 120
    const random = mulberry(7)
    for (let round = 0; round < rounds; round++) {
      const units = Array.from({ length: 80 }, (): Unit => {
        const truth = random() < 0.5 ? 'a' : 'b'
        const say = () => (random() < 0.6 ? truth : random() < 0.5 ? 'a' : 'b')
        return [say(), say()]
      })
      const { low, high } = alphaInterval(units, { kind: 'nominal' }, { seed: round, replications: 399 }).value!
      if (low <= 0.36 && 0.36 <= high) covered++
    }
    expect(covered / rounds).toBeGreaterThan(0.88)
  })
})

/** Mulberry32 (T. Ettinger): numbers that do not come from the generator under test. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000
  }
}

const codes = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null, freq: 4 })
const coders = fc.integer({ min: 2, max: 4 })
const data = coders.chain((m) => fc.array(fc.array(codes, { minLength: m, maxLength: m }), { maxLength: 25 }))
const two = fc.array(fc.tuple(codes, codes), { maxLength: 25 })
const scale = fc.constantFrom<Scale>({ kind: 'nominal' }, { kind: 'ordinal' }, { kind: 'interval' })
const near = (a: number | null, b: number | null) => (a === null ? b === null : Math.abs(a - b!) < 1e-9)

describe('for any codes', () => {
  test('alpha and kappa lie between -1 and 1, or are null with a reason', () => {
    fc.assert(
      fc.property(data, scale, (units, on) => {
        const { value, missing } = alpha(units, on)
        return value === null ? missing !== null : value >= -1 && value <= 1
      }),
    )
    fc.assert(
      fc.property(two, (units) => {
        const { value, missing } = kappa(units)
        return value === null ? missing !== null : value >= -1 && value <= 1
      }),
    )
  })

  test('coders who give the same have 1 wherever there is variation', () => {
    const varied = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 25 })
    fc.assert(
      fc.property(varied, coders, scale, (given, m, on) => {
        fc.pre(new Set(given).size > 1)
        const units = given.map((one) => Array.from({ length: m }, () => one))
        return alpha(units, on).value === 1 && kappa(units.map((unit) => unit.slice(0, 2))).value === 1
      }),
    )
  })

  test('neither the order of coders nor that of units matters', () => {
    fc.assert(
      fc.property(data, scale, (units, on) => {
        const turned = units.map((unit) => [...unit].reverse()).reverse()
        return near(alpha(units, on).value, alpha(turned, on).value)
      }),
    )
    fc.assert(
      fc.property(two, (units) => {
        return near(kappa(units).value, kappa(units.map(([a, b]) => [b, a]).reverse()).value)
      }),
    )
  })

  test('names do not matter on a nominal scale, nor distances on an ordinal, nor zero and unit on an interval one', () => {
    const renamed = (units: readonly Unit[], name: (code: number) => Code) =>
      units.map((unit) => unit.map((one) => (one === null ? null : name(one as number))))
    fc.assert(
      fc.property(data, (units) => {
        const named = renamed(units, (one) => 'dbeca'[one]!)
        const [a, b, c] = (['nominal', 'ordinal', 'interval'] as const).map((kind) => alpha(units, { kind }).value)
        return (
          near(a!, alpha(named, { kind: 'nominal' }).value) &&
          near(
            b!,
            alpha(
              renamed(units, (one) => one ** 3),
              { kind: 'ordinal' },
            ).value,
          ) &&
          near(
            c!,
            alpha(
              renamed(units, (one) => 7 - 3 * one),
              { kind: 'interval' },
            ).value,
          )
        )
      }),
    )
    fc.assert(
      fc.property(two, (units) => near(kappa(units).value, kappa(renamed(units, (one) => 'dbeca'[one]!)).value)),
    )
  })

  test('two binary coders without gaps: interval, ordinal and nominal alpha are one', () => {
    const binary = fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 1 })), { minLength: 1 })
    fc.assert(
      fc.property(binary, (units) => {
        const [a, b, c] = (['nominal', 'ordinal', 'interval'] as const).map((kind) => alpha(units, { kind }).value)
        return near(a!, b!) && near(a!, c!)
      }),
    )
  })

  test('a sameness of its own is the nominal scale of its classes', () => {
    const half = (one: Code) => Math.floor(Number(one) / 2)
    const same = (a: Code, b: Code) => half(a) === half(b)
    const merged = (units: readonly Unit[]) => units.map((unit) => unit.map((one) => (one === null ? null : half(one))))
    fc.assert(
      fc.property(data, (units) =>
        near(alpha(units, { kind: 'nominal', same }).value, alpha(merged(units), { kind: 'nominal' }).value),
      ),
    )
    fc.assert(fc.property(two, (units) => near(kappa(units, same).value, kappa(merged(units)).value)))
  })
})

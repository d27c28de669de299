import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { proposeWaves, type WaveDecisions, type WaveIncident } from './propose.ts'

const SEED = 7

function members(incidents: readonly WaveIncident[], decided?: WaveDecisions): number[][] {
  return proposeWaves(incidents, { seed: SEED, decided }).map((wave) => [...wave.members])
}

const incident = fc.record({
  past: fc.constant(false),
  hour: fc.option(fc.integer({ min: 0, max: 200 }), { freq: 8 }),
  country: fc.constantFrom('FR', 'BE'),
  lat: fc.option(fc.double({ min: 43, max: 51, noNaN: true })),
  kinds: fc.subarray(['arson', 'shooting', 'threat'], { minLength: 1 }),
  targets: fc.subarray(['prison', 'vehicle', 'police'], { maxLength: 2 }),
  markers: fc.subarray(['KRX'], { minLength: 0 }),
  told: fc.subarray(['R1', 'R2']),
})
const desks = fc.array(incident, { minLength: 2, maxLength: 14 }).map((rows) =>
  rows.map(({ hour, country, lat, told, ...rest }, serial): WaveIncident => {
    const text = (at: number): string => new Date(Date.UTC(2026, 0, 1, at)).toISOString().slice(0, 19)
    const when =
      hour === null ? null : { from: text(hour), to: text(hour + 1), precision: 'hour' as const, approximate: false }
    const where = {
      name: 'x',
      precision: 'place' as const,
      country,
      region: null,
      lat,
      lon: lat === null ? null : 3,
      geonames: null,
    }
    return {
      ...rest,
      ...{ serial, site: null, weapons: [], state: 'proposed', when, where },
      told: told.map((id) => ({ id, coordinated: id === 'R1' })),
    }
  }),
)

describe('always', () => {
  test('the order of the input does not matter', () =>
    fc.assert(
      fc.property(
        desks.chain((desk) => fc.tuple(fc.constant(desk), fc.shuffledSubarray(desk, { minLength: desk.length }))),
        ([desk, shuffled]) => {
          expect(proposeWaves(shuffled, { seed: SEED })).toEqual(proposeWaves(desk, { seed: SEED }))
        },
      ),
    ))

  test('members ascend, are two or more, and are in one wave only', () =>
    fc.assert(
      fc.property(desks, (desk) => {
        const waves = members(desk)
        for (const wave of waves) expect(wave).toEqual([...new Set(wave)].sort((a, b) => a - b))
        for (const wave of waves) expect(wave.length).toBeGreaterThan(1)
        expect(new Set(waves.flat()).size).toBe(waves.flat().length)
      }),
    ))

  test('decisions hold', () =>
    fc.assert(
      fc.property(desks, fc.integer({ min: 0, max: 1000 }), (desk, at) => {
        const [a, b, c] = [at, at + 1, at + 2].map((n) => n % desk.length)
        fc.pre(new Set([a, b, c]).size === 3)
        const waves = members(desk, { together: [[a!, b!]], apart: [[[a!], [c!]]] })
        expect(waves.find((wave) => wave.includes(a!))).toEqual(expect.arrayContaining([a, b]))
        expect(waves.filter((wave) => wave.includes(a!) && wave.includes(c!))).toEqual([])
      }),
    ))

  test('probabilities and p-values are shares, and the seed decides them', () =>
    fc.assert(
      fc.property(desks, (desk) => {
        for (const { probability, pValue, candidates, members: own } of proposeWaves(desk, { seed: SEED })) {
          expect(probability).toBeGreaterThanOrEqual(0.01)
          expect(probability).toBeLessThanOrEqual(0.99)
          expect(pValue).toBeGreaterThan(0)
          expect(pValue).toBeLessThanOrEqual(1)
          expect(candidates.filter(({ serial }) => own.includes(serial))).toEqual([])
        }
      }),
    ))
})

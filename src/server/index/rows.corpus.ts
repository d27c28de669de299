import fc from 'fast-check'
import type { DeskSummary } from '../../desk/summary.ts'
import { INCIDENT_KINDS, TARGET_KINDS } from '../../model/reading.ts'
import { type Row, STATES } from './columns.ts'
import type { Filter } from './filter.ts'

const COUNTRIES = ['FR', 'GB', 'KE']
const WAVES = ['W-000001', 'W-000002']

/** Rows of every sort, of 60 numbers. */
export const row = fc
  .record({
    serial: fc.integer({ min: 1, max: 60 }),
    day: fc.option(fc.integer({ min: 1, max: 28 })),
    country: fc.option(fc.constantFrom(...COUNTRIES)),
    kinds: fc.uniqueArray(fc.constantFrom(...INCIDENT_KINDS), { minLength: 1, maxLength: 3 }),
    targets: fc.uniqueArray(fc.constantFrom(...TARGET_KINDS), { maxLength: 3 }),
    state: fc.constantFrom(...STATES),
    past: fc.boolean(),
    wave: fc.option(fc.constantFrom(...WAVES)),
  })
  .map(({ serial, day, country, wave, ...rest }): Row => {
    const from = day === null ? null : `2025-04-${String(day).padStart(2, '0')}T00:00:00`
    const where = country && {
      name: `Town ${serial}`,
      precision: 'place',
      country,
      region: null,
      lat: 1,
      lon: 2,
      geonames: null,
    }
    const when = from && { from, to: null, precision: 'day', approximate: false }
    const none = { site: null, weapons: [], markers: [], killed: null, wounded: null, told: [] }
    return {
      wave,
      summary: { serial, mentions: [], reports: ['R'], when, where, ...none, ...rest } as unknown as DeskSummary,
    }
  })
/** Questions to them, of one or several filters. */
export const filter: fc.Arbitrary<Filter> = fc.record(
  {
    kind: fc.uniqueArray(fc.constantFrom(...INCIDENT_KINDS), { minLength: 1, maxLength: 3 }),
    target: fc.uniqueArray(fc.constantFrom(...TARGET_KINDS), { minLength: 1, maxLength: 3 }),
    country: fc.uniqueArray(fc.constantFrom('fr', 'GB', 'none', 'ZZ'), { minLength: 1 }),
    wave: fc.uniqueArray(fc.constantFrom(...WAVES, 'none', 'W-9'), { minLength: 1 }),
    state: fc.uniqueArray(fc.constantFrom(...STATES), { minLength: 1 }),
    past: fc.boolean(),
    placed: fc.boolean(),
    from: fc.constantFrom('2025-04-10', '2025-04-10T00:00'),
    to: fc.constantFrom('2025-04-20'),
    q: fc.constantFrom('town 1', 'ARSON', 'i-000003'),
  },
  { requiredKeys: [] },
)

import { incidentId } from '../../desk/ids.ts'
import { siteName } from '../../desk/sites.ts'
import { INCIDENT_KINDS, TARGET_KINDS } from '../../model/reading.ts'
import type { IncidentFacets, IncidentListItem } from '../shapes.ts'
import { type Columns, NONE, type Row, STATES } from './columns.ts'

/** A row of a list. */
export function itemOf({ summary, wave }: Row): IncidentListItem {
  const { serial, state, past, kinds, targets, weapons, when, where, site, killed, wounded, reports } = summary
  const told = { kinds, targets, weapons, when, where, site: site && siteName(site), killed, wounded }
  return { id: incidentId(serial), state, past, wave, ...told, reports: reports.length }
}

/** How many of these rows have each value. */
export function facetsOf(columns: Columns, slots: Uint32Array): IncidentFacets {
  const { countryCodes, waveCodes } = columns
  let [unplaced, undated] = [0, 0]
  for (const slot of slots) {
    if (columns.placed[slot] === 0) unplaced++
    if (columns.times[slot] === Number.NEGATIVE_INFINITY) undated++
  }
  return {
    total: slots.length,
    kinds: bitCounts(columns.kinds, slots, INCIDENT_KINDS),
    targets: bitCounts(columns.targets, slots, TARGET_KINDS),
    countries: codeCounts(columns.countries, slots, countryCodes.size, (code) => countryCodes.word(code)),
    states: codeCounts(columns.states, slots, STATES.length, (code) => STATES[code]!),
    waves: codeCounts(columns.waves, slots, waveCodes.size, (code) => waveCodes.word(code)),
    unplaced,
    undated,
  }
}

function bitCounts(column: Uint32Array, slots: Uint32Array, names: readonly string[]): Record<string, number> {
  const counts = new Uint32Array(names.length)
  for (const slot of slots)
    for (let mask = column[slot]!; mask !== 0; mask &= mask - 1) counts[31 - Math.clz32(mask & -mask)]!++
  return named(counts, (bit) => names[bit]!)
}

function codeCounts(
  column: ArrayLike<number>,
  slots: Uint32Array,
  size: number,
  word: (code: number) => string,
): Record<string, number> {
  const counts = new Uint32Array(size)
  for (const slot of slots) if (column[slot] !== NONE) counts[column[slot]!]!++
  return named(counts, word)
}

function named(counts: Uint32Array, word: (code: number) => string): Record<string, number> {
  const entries = Array.from(counts, (n, code) => [word(code), n] as const).filter(([, n]) => n > 0)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

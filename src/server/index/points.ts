import { INCIDENT_KINDS, TARGET_KINDS } from '../../model/reading.ts'
import type { IncidentPoints } from '../shapes.ts'
import { type Columns, NONE, PRECISIONS, STATES } from './columns.ts'
import type { Codes } from './words.ts'

/**
 * What a map and a timeline draw of these rows, by columns of numbers: a third of the size of as many objects, and nothing to read
 * letter by letter on either side.
 */
export function pointsOf(columns: Columns, slots: Uint32Array, revision: number): IncidentPoints {
  const wave = ownCodes(columns.waves, slots, columns.waveCodes)
  const label = ownCodes(columns.labels, slots, columns.labelCodes)
  const country = ownCodes(columns.countries, slots, columns.countryCodes)
  const wide = (column: ArrayLike<number>) => packed(picked(new Int32Array(slots.length), column, slots))
  const narrow = (column: ArrayLike<number>) => packed(picked(new Int8Array(slots.length), column, slots))
  return {
    revision,
    size: slots.length,
    words: {
      kinds: INCIDENT_KINDS,
      targets: TARGET_KINDS,
      precision: PRECISIONS,
      state: STATES,
      wave: wave.words,
      label: label.words,
      country: country.words,
    },
    int32: {
      id: wide(columns.serials),
      lat: wide(columns.lats),
      lon: wide(columns.lons),
      from: wide(columns.starts),
      length: wide(columns.lengths),
      kinds: wide(columns.kinds),
      targets: wide(columns.targets),
      wave: packed(wave.codes),
      label: packed(label.codes),
      country: packed(country.codes),
    },
    int8: { precision: narrow(columns.precisions), state: narrow(columns.states), past: narrow(columns.past) },
  }
}

function picked<T extends Int32Array | Int8Array>(into: T, column: ArrayLike<number>, slots: Uint32Array): T {
  for (let i = 0; i < slots.length; i++) into[i] = column[slots[i]!]!
  return into
}

/** Words are those of these rows alone: what others have or had is not for everybody. */
function ownCodes(column: ArrayLike<number>, slots: Uint32Array, known: Codes) {
  const own = new Int32Array(known.size).fill(NONE)
  const words: string[] = []
  const codes = picked(new Int32Array(slots.length), column, slots)
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!
    if (code === NONE) continue
    if (own[code] === NONE) own[code] = words.push(known.word(code)) - 1
    codes[i] = own[code]!
  }
  return { words, codes }
}

function packed({ buffer, byteOffset, byteLength }: Int32Array | Int8Array): string {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength).toString('base64')
}

import type { Language } from '../model/reading.ts'
import {
  ALIAS,
  BUCKET_BITS,
  DEGREE,
  ENGLISH_ONLY,
  FAMILY,
  FRENCH_ONLY,
  GIVEN,
  HEADER_WORDS,
  KINDS,
  LOG_STEP,
  layout,
  MAGIC,
  MANY,
  NO_PLACE,
  type PlaceKind,
  ROW_MASK,
  VERSION,
} from './format.ts'
import { extend, finish, keyOf, SEED_A, SEED_B } from './key.ts'
import { noSites, type SiteRegister } from './sites.ts'

/** One row of the table. */
export interface GazetteerPlace {
  readonly row: number
  readonly name: string
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2; null for seas, continents and areas of several countries. */
  readonly country: string | null
  /** Row of the first-level region and of the county or department; -1 when there is none. */
  readonly admin1: number
  readonly admin2: number
  /** The department in France, the first-level region elsewhere. */
  readonly region: string | null
  /** Degrees, WGS 84. */
  readonly lat: number
  readonly lon: number
  readonly geonames: number | null
  /** Within 5 %. */
  readonly population: number
}

/** What a name stands for. `value` carries the flags below; rows are listed by `rowsOf`. */
export interface NameHit {
  readonly rows: readonly number[]
  /** rows[i] bears the name only as an alias. */
  readonly alias: readonly boolean[]
  readonly given: boolean
  readonly family: boolean
}

export class GazetteerError extends Error {
  override name = 'GazetteerError'
}

const CITY_POPULATION_MIN = 100_000
const CITY_TIMES_MIN = 5
const CITY_KM = 20
const KM_A_DEGREE = 111.2

function isTown(kind: PlaceKind): boolean {
  return kind === 'town' || kind === 'capital'
}

/** Places by name, over the bytes of the artefact; nothing is parsed when it is opened. */
export class Gazetteer {
  /** Registered facilities. */
  readonly sites: SiteRegister
  readonly size: number
  readonly lat: Int32Array
  readonly lon: Int32Array
  readonly admin1: Uint16Array
  readonly admin2: Uint16Array
  readonly countries: Uint16Array
  readonly populations: Uint8Array
  readonly kinds: Uint8Array
  readonly #geonames: Uint32Array
  readonly #nameStart: Uint32Array
  readonly #checks: Uint32Array
  readonly #values: Uint32Array
  readonly #buckets: Uint32Array
  readonly #lists: Uint32Array
  readonly #names: Uint8Array
  readonly #decoder = new TextDecoder()
  readonly #cities = new Map<number, number | null>()

  /** `bytes` must start at a multiple of four in its buffer (a file read whole does; otherwise it is copied). */
  constructor(given: Uint8Array, sites: SiteRegister = noSites) {
    this.sites = sites
    const bytes = given.byteOffset % 4 === 0 ? given : given.slice()
    const header = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.min(HEADER_WORDS, bytes.byteLength >> 2))
    if (header[0] !== MAGIC) throw new GazetteerError('Not a gazetteer: the first four bytes are not "TGAZ".')
    if (header[1] !== VERSION)
      throw new GazetteerError(
        `Got gazetteer v${header[1]} when expected v${VERSION}: rebuild it with data/gazetteer/build.ts.`,
      )
    const {
      offsets,
      lengths,
      bytes: length,
    } = layout({ places: header[3]!, names: header[4]!, lists: header[5]!, nameBytes: header[6]! })
    if (header[2] !== length || bytes.byteLength !== length)
      throw new GazetteerError(
        `Gazetteer of ${bytes.byteLength} bytes when expected ${length}: the file is cut or damaged.`,
      )
    const at = (name: keyof typeof offsets) => bytes.byteOffset + offsets[name]
    const words = (name: keyof typeof offsets) => new Uint32Array(bytes.buffer, at(name), lengths[name])
    this.size = header[3]!
    this.lat = new Int32Array(bytes.buffer, at('lat'), lengths.lat)
    this.lon = new Int32Array(bytes.buffer, at('lon'), lengths.lon)
    this.admin1 = new Uint16Array(bytes.buffer, at('admin1'), lengths.admin1)
    this.admin2 = new Uint16Array(bytes.buffer, at('admin2'), lengths.admin2)
    this.countries = new Uint16Array(bytes.buffer, at('country'), lengths.country)
    this.populations = new Uint8Array(bytes.buffer, at('population'), lengths.population)
    this.kinds = new Uint8Array(bytes.buffer, at('kind'), lengths.kind)
    this.#geonames = words('geonames')
    this.#nameStart = words('nameStart')
    this.#checks = words('checks')
    this.#values = words('values')
    this.#buckets = words('buckets')
    this.#lists = words('lists')
    this.#names = new Uint8Array(bytes.buffer, at('names'), lengths.names)
  }

  /** The value word of a name by its two unfinished hashes (see `key.ts`); 0 when the name is unknown. */
  valueOf(hashA: number, hashB: number): number {
    const bucket = finish(hashA) >>> (32 - BUCKET_BITS)
    const check = finish(hashB)
    const end = this.#buckets[bucket + 1]!
    for (let i = this.#buckets[bucket]!; i < end; i++) if (this.#checks[i] === check) return this.#values[i]!
    return 0
  }

  /** The rows and flags behind a value word; names that `language` does not use are left out. */
  hit(value: number, language?: Language): NameHit {
    const unused = language === 'en' ? FRENCH_ONLY : language === 'fr' ? ENGLISH_ONLY : 0
    const rows: number[] = []
    const alias: boolean[] = []
    if (value & NO_PLACE) {
      // Only its flags count.
    } else if (value & MANY) {
      const start = value & ROW_MASK
      const count = this.#lists[start]!
      for (let i = start + 1; i <= start + count; i++) {
        if (this.#lists[i]! & unused) continue
        rows.push(this.#lists[i]! & ROW_MASK)
        alias.push((this.#lists[i]! & ALIAS) !== 0)
      }
    } else {
      rows.push(value & ROW_MASK)
      alias.push((value & ALIAS) !== 0)
    }
    return { rows, alias, given: (value & GIVEN) !== 0, family: (value & FAMILY) !== 0 }
  }

  /** The value word of a key made by `keyOf`; 0 when it is unknown. */
  lookUp(key: string): number {
    return this.valueOf(extend(SEED_A, key), extend(SEED_B, key))
  }

  /** Everything called `name`, case and accents apart; null when nothing is. */
  find(name: string): NameHit | null {
    const value = this.lookUp(keyOf(name))
    return value === 0 || (value & NO_PLACE) !== 0 ? null : this.hit(value)
  }

  nameOf(row: number): string {
    return this.#decoder.decode(this.#names.subarray(this.#nameStart[row]!, this.#nameStart[row + 1]!))
  }

  kindOf(row: number): PlaceKind {
    return KINDS[this.kinds[row]!]!
  }

  countryOf(row: number): string | null {
    const code = this.countries[row]!
    return code === 0 ? null : String.fromCharCode(code >> 8, code & 255)
  }

  populationOf(row: number): number {
    return Math.round(Math.exp(this.populations[row]! / LOG_STEP) - 1)
  }

  /**
   * The city of a quarter: the largest town of its country within 20 km that has at least 100,000 people and five times the
   * quarter's; null for what is no quarter, and where there is none. GeoNames does not say of what its quarters are parts.
   */
  cityOf(row: number): number | null {
    if (this.kindOf(row) !== 'quarter') return null
    const known = this.#cities.get(row)
    if (known !== undefined) return known
    const least = Math.max(CITY_POPULATION_MIN, CITY_TIMES_MIN * this.populationOf(row))
    const [lat, lon] = [this.lat[row]!, this.lon[row]!]
    const reach = (CITY_KM / KM_A_DEGREE) * DEGREE
    const width = reach / Math.max(0.1, Math.cos((lat / DEGREE) * (Math.PI / 180)))
    let city: number | null = null
    for (let other = 0; other < this.size; other++) {
      if (Math.abs(this.lat[other]! - lat) > reach || Math.abs(this.lon[other]! - lon) > width) continue
      if (this.countries[other] !== this.countries[row] || !isTown(this.kindOf(other))) continue
      if (this.populationOf(other) < least) continue
      if (city === null || this.populationOf(other) > this.populationOf(city)) city = other
    }
    this.#cities.set(row, city)
    return city
  }

  place(row: number): GazetteerPlace {
    const country = this.countryOf(row)
    const admin1 = this.admin1[row]! - 1
    const admin2 = this.admin2[row]! - 1
    const kind = this.kindOf(row)
    const own =
      kind === 'region' || (kind === 'county' && country === 'FR')
        ? row
        : country === 'FR' && admin2 >= 0
          ? admin2
          : admin1
    const geonames = this.#geonames[row]!
    return {
      row,
      kind,
      country,
      admin1,
      admin2,
      name: this.nameOf(row),
      region: own >= 0 ? this.nameOf(own) : null,
      lat: this.lat[row]! / DEGREE,
      lon: this.lon[row]! / DEGREE,
      geonames: geonames === 0 ? null : geonames,
      population: this.populationOf(row),
    }
  }
}

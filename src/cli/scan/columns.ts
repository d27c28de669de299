import { type Trouble, trouble } from '../../model/errors.ts'
import type { Table } from '../../sources/table.ts'
import type { ScanCommandOptions } from './settings.ts'

/** Where a value of a row stands. */
export interface Column {
  readonly index: number
  /** As in the header, or its number. */
  readonly name: string
}

/** The columns that a scan takes from a table. */
export interface Columns {
  readonly x: Column
  readonly y: Column
  readonly lonlat: boolean
  /** One column, or year, month and day. */
  readonly time: readonly Column[]
  readonly cases: Column | null
  readonly population: Column | null
  /** Names that are there twice. */
  readonly doubled: readonly string[]
}

/** Usual names, without case, blanks and signs; the first that is there is taken. */
const USUAL = {
  x: ['x', 'xkm', 'xm', 'xcoord', 'xcoordinate', 'coordx', 'easting', 'east'],
  y: ['y', 'ykm', 'ym', 'ycoord', 'ycoordinate', 'coordy', 'northing', 'north'],
  lat: ['lat', 'latitude'],
  lon: ['lon', 'long', 'lng', 'longitude'],
  time: ['date', 'time', 'day', 'datetime', 'timestamp', 'eventdate', 'occurred', 'when', 'year'],
  year: ['year', 'iyear'],
  month: ['month', 'imonth'],
  day: ['day', 'iday'],
  cases: ['cases', 'case', 'count', 'events'],
  population: ['population', 'pop', 'people', 'atrisk'],
} as const
type Role = keyof typeof USUAL

const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Columns by the options, by usual names, or in a table without header by position (x, y, time). */
export function columnsOf(table: Table, options: ScanCommandOptions, place: string): Columns | Trouble {
  const names = table.header ?? Array.from({ length: table.rows[0]?.cells.length ?? 0 }, (_, i) => String(i + 1))
  const finder = new Finder(names, table.header === null)
  try {
    return find(finder, options, names)
  } catch (error) {
    if (!(error instanceof Missing)) throw error
    const { what, flags } = error
    return trouble('table-column-missing', place, { what, flags, columns: shown(names) })
  }
}

function find(finder: Finder, options: ScanCommandOptions, names: readonly string[]): Columns {
  const lonlat = goesByDegrees(finder, options)
  const x = lonlat
    ? finder.column(options.lon ?? options.x, 'lon', 0, 'the longitude', '--lon')
    : finder.column(options.x, 'x', 0, 'the x coordinate', '--x, or --lat and --lon')
  const y = lonlat
    ? finder.column(options.lat ?? options.y, 'lat', 1, 'the latitude', '--lat')
    : finder.column(options.y, 'y', 1, 'the y coordinate', '--y, or --lat and --lon')
  const poisson = options.method === 'poisson'
  const time = finder.time(options.time ?? options.date, poisson)
  const counted = poisson || options.cases !== undefined
  const cases = counted ? finder.column(options.cases, 'cases', -1, 'the cases', '--cases') : null
  const people = poisson ? finder.column(options.population, 'population', -1, 'the population', '--population') : null
  const taken = [x, y, ...time, cases, people].filter((column) => column !== null)
  const doubled = taken.map(({ name }) => name).filter((name) => names.filter((other) => other === name).length > 1)
  return { x, y, lonlat, time, cases, population: people, doubled }
}

function goesByDegrees(finder: Finder, options: ScanCommandOptions): boolean {
  if (options.space !== undefined) return options.space === 'lonlat'
  if (options.lat !== undefined || options.lon !== undefined) return true
  if (options.x !== undefined || options.y !== undefined) return false
  return finder.usual('lat') !== null && finder.usual('lon') !== null
}

class Missing extends Error {
  readonly what: string
  readonly flags: string

  constructor(what: string, flags: string) {
    super(what)
    this.what = what
    this.flags = flags
  }
}

class Finder {
  private readonly names: readonly string[]
  private readonly plain: readonly string[]
  private readonly byPosition: boolean

  constructor(names: readonly string[], byPosition: boolean) {
    this.names = names
    this.plain = names.map(folded)
    this.byPosition = byPosition
  }

  /** The column named by the user, else of a usual name, else at `position` of a table without header. */
  column(given: string | undefined, role: Role, position: number, what: string, flags: string): Column {
    if (given !== undefined) return this.named(given) ?? raise(`${what} called "${given}"`, flags)
    const found = this.usual(role) ?? (this.byPosition && position >= 0 ? this.at(position) : null)
    return found ?? raise(what, flags)
  }

  /** One column, or the three of year, month and day; none where a Poisson scan may be of space alone. */
  time(given: string | undefined, optional: boolean): Column[] {
    if (given !== undefined) return [this.named(given) ?? raise(`the time called "${given}"`, '--time')]
    const parts = [this.usual('year'), this.usual('month'), this.usual('day')].filter((part) => part !== null)
    if (parts.length === 3) return parts
    if (optional) return []
    return [this.usual('time') ?? (this.byPosition ? this.at(2) : null) ?? raise('the time', '--time or --date')]
  }

  usual(role: Role): Column | null {
    const index = USUAL[role].map((name) => this.plain.indexOf(name)).find((at) => at >= 0)
    return index === undefined ? null : this.at(index)
  }

  private named(given: string): Column | null {
    const exact = this.names.indexOf(given)
    const index = exact >= 0 ? exact : this.plain.indexOf(folded(given))
    return index >= 0 ? this.at(index) : null
  }

  private at(index: number): Column | null {
    const name = this.names[index]
    return name === undefined ? null : { index, name }
  }
}

function raise(what: string, flags: string): never {
  throw new Missing(what, flags)
}

const NAMES_SHOWN = 30
const NAME_CHARS = 40

function shown(names: readonly string[]): string {
  const first = names.slice(0, NAMES_SHOWN).map((name) => (name === '' ? '""' : name.slice(0, NAME_CHARS)))
  return first.join(', ') + (names.length > NAMES_SHOWN ? ' …' : '')
}

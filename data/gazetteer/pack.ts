import {
  ALIAS,
  BUCKET_BITS,
  COMMON_EN,
  COMMON_FR,
  type Counts,
  DEGREE,
  ENGLISH_ONLY,
  FAMILY,
  FRENCH_ONLY,
  GIVEN,
  KINDS,
  KNOWN,
  LOG_STEP,
  layout,
  MAGIC,
  MANY,
  NO_PLACE,
  ROW_MASK,
  VERSION,
} from '../../src/gazetteer/format.ts'
import { extend, finish, keyOf, SEED_A, SEED_B } from '../../src/gazetteer/key.ts'
import type { Row } from './sources.ts'
import type { WordFlags } from './words.ts'

/** key → rows that bear it; the value says whether only as an alias. */
type NameTable = Map<string, Map<number, boolean>>

function nameTable(rows: readonly Row[], words: WordFlags): NameTable {
  const table: NameTable = new Map()
  const add = (key: string, row: number, alias: boolean) => {
    const bearers = table.get(key)
    if (!bearers) table.set(key, new Map([[row, alias]]))
    else if (!alias || !bearers.has(row)) bearers.set(row, alias)
  }
  rows.forEach((r, i) => {
    for (const name of r.names)
      if (goodName(keyOf(name)) && goodRegion(keyOf(name), r, words) && goodShort(keyOf(name), r, words))
        add(keyOf(name), i, false)
  })
  const largest = new Map(
    [...table].map(([key, bearers]) => [key, Math.max(...[...bearers.keys()].map((i) => rows[i]!.population))]),
  )
  rows.forEach((r, i) => {
    for (const name of r.aliases) {
      const key = keyOf(name)
      if (goodAlias(key, r, words) && !((largest.get(key) ?? -1) > r.population && r.kind !== 'county'))
        add(key, i, true)
    }
  })
  return table
}

/** A name that is no more than digits or nothing is none. */
const goodName = (key: string): boolean => /\p{L}/u.test(key)

const isCommon = (key: string, words: WordFlags): boolean => words.common.en.has(key) || words.common.fr.has(key)

/** "Central", "Nord": regions of many countries are called by a common word; they count only with more words. */
const goodRegion = (key: string, row: Row, words: WordFlags): boolean =>
  (row.kind !== 'region' && row.kind !== 'county') ||
  row.listed === true ||
  row.country === 'FR' ||
  !isCommon(key, words)

/** "Ås", "Of", "Y": a name of up to three letters that is a common word is no help unless the town is large ("Gap"). */
const goodShort = (key: string, row: Row, words: WordFlags): boolean =>
  key.length > 3 || row.population >= SHORT_POPULATION_MIN || row.listed === true || !isCommon(key, words)
const SHORT_POPULATION_MIN = 30_000

/** A large town may share its alias with a word or a person; a small one that does is noise. */
const WORD_ALIAS_POPULATION_MIN = 2_000_000

function goodAlias(key: string, row: Row, words: WordFlags): boolean {
  if (key.replaceAll(' ', '').length < 4 || !goodName(key)) return false
  const common = isCommon(key, words)
  if (row.kind === 'county') return !common
  return row.population >= WORD_ALIAS_POPULATION_MIN || !(common || words.given.has(key) || words.family.has(key))
}

interface Index {
  checks: Uint32Array
  values: Uint32Array
  buckets: Uint32Array
  lists: number[]
}

function index(table: NameTable, rows: readonly Row[], words: WordFlags): Index {
  const lists: number[] = [0]
  const entry = (key: string, value: number) => {
    const flags =
      (words.common.en.has(key) ? COMMON_EN : 0) |
      (words.common.fr.has(key) ? COMMON_FR : 0) |
      (words.given.has(key) ? GIVEN : 0) |
      (words.family.has(key) ? FAMILY : 0)
    return {
      hash: finish(extend(SEED_A, key)),
      check: finish(extend(SEED_B, key)),
      value: (value | flags | KNOWN) >>> 0,
    }
  }
  const entries = [...table].map(([key, bearers]) => entry(key, listOf(key, bearers, rows, lists)))
  for (const word of new Set([...words.common.en, ...words.common.fr, ...words.given, ...words.family]))
    if (!table.has(word)) entries.push(entry(word, NO_PLACE))
  entries.sort((a, b) => a.hash - b.hash || a.check - b.check)
  const buckets = new Uint32Array((1 << BUCKET_BITS) + 1)
  for (const e of entries) buckets[(e.hash >>> (32 - BUCKET_BITS)) + 1]!++
  for (let i = 1; i < buckets.length; i++) buckets[i]! += buckets[i - 1]!
  return {
    checks: Uint32Array.from(entries, (e) => e.check),
    values: Uint32Array.from(entries, (e) => e.value),
    buckets,
    lists,
  }
}

const LIMIT = { en: ENGLISH_ONLY, fr: FRENCH_ONLY, both: 0 } as const

/** Largest first; a list takes its length and its rows. */
function listOf(key: string, bearers: Map<number, boolean>, rows: readonly Row[], lists: number[]): number {
  const words = [...bearers].map(([row, alias]) => ({
    row,
    word: row | (alias ? ALIAS : 0) | LIMIT[rows[row]!.only?.get(key) ?? 'both'],
  }))
  if (words.length === 1 && words[0]!.word < ENGLISH_ONLY) return words[0]!.word
  const at = lists.length
  if (at > ROW_MASK) throw new Error(`The lists of rows have passed ${ROW_MASK} words: widen ROW_BITS.`)
  words.sort((a, b) => rows[b.row]!.population - rows[a.row]!.population || a.row - b.row)
  lists.push(words.length, ...words.map((w) => w.word))
  return at | MANY
}

/** The artefact's bytes; see src/gazetteer/format.ts for the layout. */
export function pack(rows: readonly Row[], words: WordFlags): { bytes: Uint8Array; counts: Counts } {
  const names = index(nameTable(rows, words), rows, words)
  const shown = rows.map((r) => new TextEncoder().encode(r.names[0]))
  const counts = {
    places: rows.length,
    names: names.checks.length,
    lists: names.lists.length,
    nameBytes: shown.reduce((n, b) => n + b.length, 0),
  }
  const { offsets, bytes: length } = layout(counts)
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  const header = [MAGIC, VERSION, length, counts.places, counts.names, counts.lists, counts.nameBytes, 0]
  const words32 = (at: number, list: ArrayLike<number>) => {
    for (let i = 0; i < list.length; i++) view.setUint32(at + i * 4, list[i]!, true)
  }
  words32(0, header)
  words32(offsets.checks, names.checks)
  words32(offsets.values, names.values)
  words32(offsets.buckets, names.buckets)
  words32(offsets.lists, names.lists)
  packRows(rows, view, offsets)
  let at = 0
  shown.forEach((name, i) => {
    view.setUint32(offsets.nameStart + i * 4, at, true)
    bytes.set(name, offsets.names + at)
    at += name.length
  })
  view.setUint32(offsets.nameStart + rows.length * 4, at, true)
  return { bytes, counts }
}

function packRows(rows: readonly Row[], view: DataView, offsets: ReturnType<typeof layout>['offsets']): void {
  const regions = new Map<string, number>()
  const counties = new Map<string, number>()
  rows.forEach((r, i) => {
    if (r.kind === 'region') regions.set(r.admin1, i)
    if (r.kind === 'county') counties.set(r.admin2, i)
  })
  rows.forEach((r, i) => {
    view.setInt32(offsets.lat + i * 4, Math.round(r.lat * DEGREE), true)
    view.setInt32(offsets.lon + i * 4, Math.round(r.lon * DEGREE), true)
    view.setUint32(offsets.geonames + i * 4, r.geonames, true)
    // 0 stands for "none": rows are counted from 1 here.
    view.setUint16(offsets.admin1 + i * 2, r.kind === 'region' ? 0 : (regions.get(r.admin1) ?? -1) + 1, true)
    view.setUint16(offsets.admin2 + i * 2, r.kind === 'county' ? 0 : (counties.get(r.admin2) ?? -1) + 1, true)
    view.setUint16(
      offsets.country + i * 2,
      r.country === '' ? 0 : (r.country.charCodeAt(0) << 8) | r.country.charCodeAt(1),
      true,
    )
    view.setUint8(offsets.population + i, Math.min(255, Math.round(LOG_STEP * Math.log(r.population + 1))))
    view.setUint8(offsets.kind + i, KINDS.indexOf(r.kind))
  })
}

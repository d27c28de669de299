/**
 * The artefact's layout: a header of little-endian 32-bit words, then sections one after another, each at a multiple of
 * four bytes. Header: magic, version, length of the whole file in bytes, then one count a section group (`COUNTS`).
 */
export const MAGIC = 0x5a414754 // "TGAZ" in little-endian order
export const VERSION = 1
export const HEADER_WORDS = 8
/** Buckets of the name index: one for each value of a hash's top bits. */
export const BUCKET_BITS = 17

/** What a row of the table is. */
export const KINDS = ['town', 'quarter', 'county', 'region', 'country', 'area', 'capital'] as const
export type PlaceKind = (typeof KINDS)[number]

/** Bits of a name's value word; the low 19 bits hold the row, or the start in the list of rows. */
export const ROW_BITS = 19
export const ROW_MASK = (1 << ROW_BITS) - 1
/** Several rows bear the name; the list's first word is their number. */
export const MANY = 1 << 19
/** The name is an alias, not the row's own name. */
export const ALIAS = 1 << 20
/** In lists only: the row bears the name in English, or in French, but not in the other. */
export const ENGLISH_ONLY = 1 << 21
export const FRENCH_ONLY = 1 << 22
/** The name is also a common word of English. */
export const COMMON_EN = 1 << 21
/** The name is also a given name. */
export const GIVEN = 1 << 22
/** The name is also a family name. */
export const FAMILY = 1 << 23
/** The name is also a common word of French. */
export const COMMON_FR = 1 << 26
/** No place bears the name: it is in the table for what its other flags say. */
export const NO_PLACE = 1 << 25
/** Set in every value, so that none is 0. */
export const KNOWN = 1 << 24

/** Populations are kept as round(LOG_STEP × ln(n + 1)): within 5 % and in one byte. */
export const LOG_STEP = 11

/** Latitudes and longitudes are kept in 1/10,000 degree. */
export const DEGREE = 10_000

/** Sections in order: [name, bytes an entry]. Counts: places P, names N, lists L, name bytes B. */
export const SECTIONS = [
  ['lat', 4, 'P'],
  ['lon', 4, 'P'],
  ['geonames', 4, 'P'],
  ['nameStart', 4, 'P+1'],
  ['checks', 4, 'N'],
  ['values', 4, 'N'],
  ['buckets', 4, 'K'],
  ['lists', 4, 'L'],
  ['admin1', 2, 'P'],
  ['admin2', 2, 'P'],
  ['country', 2, 'P'],
  ['population', 1, 'P'],
  ['kind', 1, 'P'],
  ['names', 1, 'B'],
] as const
export type SectionName = (typeof SECTIONS)[number][0]

export interface Counts {
  places: number
  names: number
  lists: number
  nameBytes: number
}

/** Byte offset and number of entries of each section, and the whole length. */
export function layout(counts: Counts): {
  offsets: Record<SectionName, number>
  lengths: Record<SectionName, number>
  bytes: number
} {
  const size = {
    P: counts.places,
    'P+1': counts.places + 1,
    N: counts.names,
    K: (1 << BUCKET_BITS) + 1,
    L: counts.lists,
    B: counts.nameBytes,
  }
  const offsets = {} as Record<SectionName, number>
  const lengths = {} as Record<SectionName, number>
  let at = HEADER_WORDS * 4
  for (const [name, width, unit] of SECTIONS) {
    offsets[name] = at
    lengths[name] = size[unit]
    at += Math.ceil((width * size[unit]) / 4) * 4
  }
  return { offsets, lengths, bytes: at }
}

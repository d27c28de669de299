import { dayOf, type Features } from './features.ts'

/** Cells of 0.4° × 0.6°: with its neighbours a cell reaches at least 30 km up to 60° of latitude. */
const CELL_LAT = 0.4
const CELL_LON = 0.6
const COLUMNS = Math.round(360 / CELL_LON)
const WEEK_DAYS = 7
/** Heaviest words that meet in pairs within a season: 66 blocks a mention, each as rare as two rare words at one time. */
const PAIRED_WORDS = 12
const SEASON_DAYS = 180
/** Heaviest words that meet in threes at any time: 35 blocks. */
const TRIPLED_WORDS = 7
/** Heaviest names that meet in one town at any time: 8 blocks. */
const LOCAL_WORDS = 8
/** Names tell incidents apart better than words of the same weight. */
const NAME_FACTOR = 2

/** Where a mention waits for others. */
export function blocksOf(mention: Features): string[] {
  return [...new Set([...places(mention, 0), ...pairs(mention, 0), ...lasting(mention)])]
}

/** Where a mention looks for others: its own blocks and their neighbours. If a looks where b waits, b looks where a waits. */
export function reachOf(mention: Features): string[] {
  return [...new Set([...places(mention, 1), ...pairs(mention, 1), ...lasting(mention)])]
}

/** Blocks in which mentions meet however long after: a trial comes years later. */
function lasting(mention: Features): string[] {
  return [...sites(mention), ...people(mention), ...triples(mention), ...local(mention)]
}

function places({ where, when, published }: Features, around: 0 | 1): string[] {
  if (!where || where.lat === null || where.lon === null || (where.precision !== 'site' && where.precision !== 'place'))
    return []
  const day = dayOf(when?.from ?? null) ?? published
  const weeks = day === null ? ['-'] : steps(Math.floor(day / WEEK_DAYS), around)
  const rows = steps(Math.floor(where.lat / CELL_LAT), around)
  const columns = steps(Math.floor((where.lon + 180) / CELL_LON), around).map((x) => (x + COLUMNS) % COLUMNS)
  return rows.flatMap((row) => columns.flatMap((column) => weeks.map((week) => `p${row},${column},${week}`)))
}

function steps(middle: number, around: 0 | 1): number[] {
  return around === 0 ? [middle] : [middle - 1, middle, middle + 1]
}

function sites({ site }: Features): string[] {
  return site?.register ? [`s${site.register}`] : []
}

function people({ names }: Features): string[] {
  return names.filter((name) => name.includes(' ')).map((name) => `n${name}`)
}

function pairs(mention: Features, around: 0 | 1): string[] {
  const words = heaviest(mention, PAIRED_WORDS)
  const seasons = mention.published === null ? ['-'] : steps(Math.floor(mention.published / SEASON_DAYS), around)
  return words.flatMap((a, i) => words.slice(i + 1).flatMap((b) => seasons.map((season) => `w${a} ${b} ${season}`)))
}

function triples(mention: Features): string[] {
  const words = heaviest(mention, TRIPLED_WORDS)
  return words.flatMap((a, i) =>
    words.slice(i + 1).flatMap((b, j) => words.slice(i + j + 2).map((c) => `t${a} ${b} ${c}`)),
  )
}

/** Names of one town, at any time: for a report that gives no day, or the wrong one. */
function local(mention: Features): string[] {
  const { where } = mention
  if (!where || where.lat === null || where.lon === null || (where.precision !== 'site' && where.precision !== 'place'))
    return []
  const town = `${where.lat.toFixed(1)},${where.lon.toFixed(1)}`
  return heaviest({ ...mention, words: mention.words.filter(([, , name]) => name === 1) }, LOCAL_WORDS).map(
    (word) => `l${town} ${word}`,
  )
}

function heaviest({ words }: Features, most: number): string[] {
  return [...words]
    .sort((a, b) => rank(b) - rank(a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word)
    .sort()
}

function rank([, weight, name]: Features['words'][number]): number {
  return name === 1 ? weight * NAME_FACTOR : weight
}

import type { KnoxResult, NearRepeatResult } from '../../waves/statistics/knox.ts'
import type { Cluster, ScanResult } from '../../waves/statistics/scan.ts'
import type { Style } from '../view/style.ts'
import { SCAN_WORDS as WORDS } from '../words-scan.ts'
import { dayText } from './rows.ts'
import type { Scanned } from './scanned.ts'

/** Rows that are named one by one. */
const NAMED = 5

/** What the user should know of the table before believing the result. */
export function notes({ rows, columns, options, header, quoteLeftOpen }: Scanned): string[] {
  const { leftOut, fractions } = rows
  const named = leftOut.slice(0, NAMED).map(({ line, reason }) => WORDS.lineWith(line, reason))
  if (leftOut.length > NAMED) named.push(WORDS.andMore(leftOut.length - NAMED))
  const { bands } = options
  return [
    ...(quoteLeftOpen ? [WORDS.quoteOpen] : []),
    ...(header ? [] : [WORDS.byPosition]),
    ...columns.doubled.map((name) => WORDS.twice(name)),
    ...(fractions > 0 ? [WORDS.fractions(fractions)] : []),
    ...(options.bandsByDefault && bands ? [WORDS.defaultBands(`${bands.space.join()}x${bands.time.join()}`)] : []),
    ...(leftOut.length > 0 ? [WORDS.leftOut(leftOut.length, named.join(', '))] : []),
  ]
}

/** The result with the columns taken and the rows left out; rows of clusters become lines of the file. */
export function asJson({ place, columns, rows, options, result }: Scanned): object {
  const { x, y, time, cases, population } = columns
  const names = { x: x.name, y: y.name, time: time.map(({ name }) => name), cases, population }
  const { leftOut } = rows
  const head = {
    table: place,
    columns: { ...names, cases: cases?.name ?? null, population: population?.name ?? null },
    space: options.space,
    distance: columns.lonlat ? 'great-circle' : options.distance,
    leftOut: { count: leftOut.length, first: leftOut.slice(0, NAMED) },
  }
  if (!('clusters' in result)) return { ...head, ...result }
  const lines = eventLines({ rows, result })
  const clusters = result.clusters.map(({ rows: inside, ...cluster }) => ({
    ...cluster,
    ...(rows.dated ? { from: unitText(cluster.from, true), to: unitText(cluster.to, true) } : {}),
    lines: [...new Set(inside.map((row) => lines[row]!))],
    significant: cluster.p <= options.alpha,
  }))
  return { ...head, ...result, clusters }
}

/** The line of each row that the scan was given: a row of n cases was given n times to the permutation scan. */
function eventLines({ rows, result }: Pick<Scanned, 'rows' | 'result'>): number[] {
  if (result.method === 'poisson') return rows.usable.map(({ line }) => line)
  return rows.usable.flatMap(({ line, cases }) => Array.from({ length: cases }, () => line))
}

/** A result for people. Ends with a line break. */
export function viewScan(scanned: Scanned, style: Style): string {
  const { result, place, options } = scanned
  const head = [style.bold(`${WORDS.titles[options.method]} · ${place}`), style.dim(takenText(scanned))]
  const body =
    result.method === 'knox'
      ? knoxLines(result, scanned)
      : result.method === 'near-repeat'
        ? nearRepeatLines(result, scanned)
        : scanLines(result, scanned, style)
  return `${[...head, '', ...body].join('\n')}\n`
}

function takenText({ columns, options }: Scanned): string {
  const { x, y, time, cases, population } = columns
  const columnsTaken = [x, y, ...time, cases, population].flatMap((column) => (column ? [column.name] : []))
  const distance = columns.lonlat ? 'great circle, km' : `${options.distance}, ${options.space}`
  return `${WORDS.taken} ${columnsTaken.join(', ')} · ${distance}`
}

function knoxLines(result: KnoxResult, { options, rows }: Scanned): string[] {
  const { space = [], time = [] } = options.bands ?? {}
  const interval = rows.dated ? WORDS.days(String(time[0])) : String(time[0])
  const lines: [string, string][] = [
    [WORDS.closeInSpace(`${space[0]} ${unitOf(options.space)}`), thousands(result.closeInSpace)],
    [WORDS.closeInTime(interval), thousands(result.closeInTime)],
    [WORDS.closeInBoth, thousands(result.observed)],
    [WORDS.expected, result.expected.toFixed(2)],
    [WORDS.ratio, result.expected > 0 ? (result.observed / result.expected).toFixed(2) : '–'],
    [WORDS.p(result.permutations, result.seed), pText(result.p)],
    [WORDS.pPoisson, pText(result.pPoisson)],
  ]
  const verdict = result.p <= options.alpha ? WORDS.more(options.alpha) : WORDS.notMore(options.alpha)
  return [
    WORDS.events(thousands(result.events), thousands(result.pairs)),
    ...columnsText(lines, ['', 'r']),
    '',
    verdict,
  ]
}

function nearRepeatLines(result: NearRepeatResult, { options }: Scanned): string[] {
  const { space, time } = result.bands
  const head = [WORDS.distanceBand, ...bandNames(time, ''), '']
  const names = bandNames(space, ` ${unitOf(options.space)}`)
  const table = (cell: (c: NearRepeatResult['cells'][number][number]) => string): string[] =>
    columnsText(
      [head.slice(0, -1), ...result.cells.map((row, i) => [names[i]!, ...row.map(cell)])],
      ['', ...head.map(() => 'r' as const)],
    )
  const ratio = (value: number | null): string => (value === null ? '–' : value.toFixed(2))
  return [
    WORDS.events(thousands(result.events), thousands(result.pairs)),
    '',
    WORDS.observed,
    ...table((c) => thousands(c.observed)),
    '',
    WORDS.means(result.permutations),
    ...table((c) => c.expected.toFixed(2)),
    '',
    WORDS.ratios(options.alpha),
    ...table((c) => `${ratio(c.ratio)}${c.p <= options.alpha ? '*' : ' '}`),
    '',
    WORDS.ps(result.seed),
    ...table((c) => pText(c.p)),
  ]
}

/** [0, 1) [1, 200) beyond: by their ends, as the bands are half-open. */
function bandNames(ends: readonly number[], unit: string): string[] {
  return [...ends.map((end, i) => `${ends[i - 1] ?? 0} to <${end}${unit}`), `${ends.at(-1)}${unit} +`]
}

function scanLines(result: ScanResult, { options, rows, columns }: Scanned, style: Style): string[] {
  const { share, radius, duration } = result.limits
  const percent = `${Number((share * 100).toPrecision(3))} %`
  const unit = unitOf(options.space)
  const units = (n: number): string => (rows.dated ? WORDS.days(thousands(n)) : WORDS.units(thousands(n)))
  const timed = result.units > 1
  const head = [
    `${WORDS.casesAt(thousands(result.cases), thousands(result.places))}${timed ? ` ${WORDS.over(units(result.units))}` : ''}`,
    WORDS.windows(
      result.method === 'poisson' ? WORDS.ofPopulation(percent) : WORDS.ofCases(percent),
      radius === null ? null : `${radius} ${unit}`,
      duration === null ? null : units(duration),
    ),
    '',
  ]
  if (result.clusters.length === 0) return [...head, WORDS.noCluster]
  const names = WORDS.clusterColumns.filter((name) => timed || (name !== 'from' && name !== 'to'))
  const lines = result.clusters.map((cluster, i) => clusterRow(cluster, i, rows.dated, columns.lonlat, timed))
  const table = columnsText(
    [[...names], ...lines],
    names.map((_, i) => (i === 1 ? '' : 'r')),
  )
  const dressed = table.map((line, i) =>
    i > 0 && result.clusters[i - 1]!.p <= options.alpha ? style.bold(line) : line,
  )
  const significant = result.clusters.filter(({ p }) => p <= options.alpha).length
  return [...head, ...dressed, '', WORDS.significant(significant, options.alpha)]
}

function clusterRow(cluster: Cluster, i: number, dated: boolean, lonlat: boolean, timed: boolean): string[] {
  const { x, y } = cluster.centre
  return [
    String(i + 1),
    lonlat ? `${fixed(y)}, ${fixed(x)}` : `${fixed(x)}, ${fixed(y)}`,
    fixed(cluster.radius),
    String(cluster.places),
    ...(timed ? [unitText(cluster.from, dated), unitText(cluster.to, dated)].map(String) : []),
    thousands(cluster.cases),
    cluster.expected.toFixed(2),
    cluster.ratio.toFixed(2),
    cluster.logLikelihoodRatio.toFixed(3),
    pText(cluster.p),
  ]
}

const fixed = (value: number): string => String(Number(value.toFixed(3)))
const unitOf = (space: string | undefined): string => (space === 'm' ? 'm' : 'km')
// The Poisson tail may be too small for a number.
const pText = (p: number): string =>
  p === 0 ? '< 1e-300' : p < 0.0001 ? p.toExponential(1) : p.toFixed(p < 0.001 ? 4 : 3)
const thousands = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')

function unitText(unit: number | null, dated: boolean): string | number | null {
  return unit === null || !dated ? unit : dayText(unit)
}

/** Cells in columns as wide as their widest, `r` for those that end at the right. */
function columnsText(rows: readonly (readonly string[])[], align: readonly ('' | 'r')[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, i) => (align[i] === 'r' ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd(),
  )
}

import type { Telling } from '../../linking/index.ts'
import type { ReportRecord } from '../../model/desk.ts'
import { csv } from '../../outputs/common/csv.ts'
import type { Store } from '../../store/store.ts'
import { randomFor } from '../../waves/statistics/random.ts'
import { incidentId } from '../ids.ts'
import { reportRecords } from '../reports.ts'
import type { DeskSummary } from '../summary.ts'
import { tellingsOf } from '../tellings.ts'

/** Columns for a coder to fill, in the order of the questions. */
export const SHEET_FIELDS = [
  'kinds',
  'status',
  'when',
  'where',
  'targets',
  'weapons',
  'killed',
  'wounded',
  'vehicles',
  'buildings',
  'doors',
  'equipment',
] as const
/** Columns that say which incident is meant, or that go into the log beside the values. */
export const SHEET_ABOUT = ['incident', 'coder', 'mentions', 'reports', 'published', 'words', 'comment'] as const

export interface SheetOptions {
  /** Written into every row; left open when not given. */
  readonly coder?: string | undefined
  /** Only so many incidents, drawn at random. */
  readonly sample?: number | undefined
}

const BATCH = 200
const SAMPLE_SEED = 1
const WORDS_CHARS_MAX = 600

/**
 * A coding sheet of the desk's incidents as CSV, without those rejected or told only as background, by id. It has none of the
 * machine's values: the reports and the words that tell an incident say which one is meant, and nothing of how it was read.
 */
export async function codingSheet(store: Store, { coder = '', sample }: SheetOptions): Promise<string> {
  const [about, comment] = [SHEET_ABOUT.slice(0, -1), SHEET_ABOUT.slice(-1)]
  const empty = [...SHEET_FIELDS, ...comment].map(() => '')
  const serials = drawn(await openIncidents(store), sample)
  const rows: string[][] = []
  for (let i = 0; i < serials.length; i += BATCH)
    for (const [serial, cells] of await tellingCells(store, serials.slice(i, i + BATCH)))
      rows.push([incidentId(serial), coder, ...cells, ...empty])
  return csv([...about, ...SHEET_FIELDS, ...comment], rows)
}

async function openIncidents(store: Store): Promise<number[]> {
  const summaries = (await store.allSummaries()).map(({ json }) => JSON.parse(json) as DeskSummary)
  const open = summaries.filter(({ past, state }) => !past && state !== 'rejected')
  return open.map(({ serial }) => serial).sort((a, b) => a - b)
}

/** The same desk gives the same sample, so that every coder has the same rows. */
function drawn(serials: readonly number[], sample: number | undefined): number[] {
  if (sample === undefined || sample >= serials.length) return [...serials]
  const order = Int32Array.from(serials)
  randomFor(SAMPLE_SEED, serials.length).shuffle(order)
  return [...order.slice(0, sample)].sort((a, b) => a - b)
}

/** Cells from `mentions` to `words` of each incident. */
async function tellingCells(store: Store, serials: readonly number[]): Promise<[number, string[]][]> {
  const told = await tellingsOf(store, serials)
  const reports = await reportRecords(store, [...new Set([...told.values()].flat().map(({ report }) => report))])
  const names = new Map(reports.map((report) => [report.id, nameOf(report)]))
  return [...told].map(([serial, tellings]) => [serial, cellsOf(tellings, names)])
}

function cellsOf(tellings: readonly Telling[], names: ReadonlyMap<string, string>): string[] {
  const distinct = (values: readonly string[]) => [...new Set(values)]
  const words = tellings.flatMap(({ incident }) => incident.spans.map(({ text }) => text.replace(/\s+/g, ' ')))
  return [
    distinct(tellings.map(({ mention }) => mention))
      .sort()
      .join(' '),
    distinct(tellings.map(({ report }) => names.get(report) ?? report)).join(' | '),
    distinct(tellings.flatMap(({ published }) => published ?? []))
      .sort()
      .join(' '),
    distinct(words).join(' … ').slice(0, WORDS_CHARS_MAX),
  ]
}

function nameOf({ id, source, title, url, ref }: ReportRecord): string {
  return [source, title, url ?? ref ?? id].filter(Boolean).join(' · ')
}

import type { IncidentRecord, ReportRecord } from '../../model/desk.ts'
import { csv } from '../../outputs/common/csv.ts'
import type { Store } from '../../store/store.ts'
import { randomFor } from '../../waves/statistics/random.ts'
import { incidentRecords } from '../incidents.ts'
import { reportRecords } from '../reports.ts'
import type { DeskSummary } from '../summary.ts'

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
 * A coding sheet of the desk's incidents, without those rejected or told only as background, by id. It has none of the machine's
 * values: the reports and the words that tell an incident say which one is meant, and nothing of how it was read.
 */
export async function* codingSheet(store: Store, { coder = '', sample }: SheetOptions): AsyncGenerator<string> {
  const [about, comment] = [SHEET_ABOUT.slice(0, -1), SHEET_ABOUT.slice(-1)]
  yield csv([...about, ...SHEET_FIELDS, ...comment], [])
  const serials = drawn(await openIncidents(store), sample)
  for (let i = 0; i < serials.length; i += BATCH) {
    const records = await incidentRecords(store, serials.slice(i, i + BATCH))
    const reports = await reportRecords(store, [...new Set(records.flatMap((record) => record.reports))])
    const byId = new Map(reports.map((report) => [report.id, report]))
    for (const record of records) {
      const empty = [...SHEET_FIELDS, ...comment].map(() => '')
      yield csv([record.id, coder, ...tellingOf(record, byId), ...empty], [])
    }
  }
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

/** Cells from `mentions` to `words`. */
function tellingOf({ mentions, reports, spans }: IncidentRecord, byId: ReadonlyMap<string, ReportRecord>): string[] {
  const told = reports.flatMap((id) => byId.get(id) ?? [])
  const names = told.map(({ id, source, title, url, ref }) => [source, title, url ?? ref ?? id].filter(Boolean).join(' · '))
  const words = [...new Set(spans.map(({ text }) => text.replace(/\s+/g, ' ')))].join(' … ')
  const published = [...new Set(told.flatMap((report) => report.published ?? []))].sort()
  return [mentions.join(' '), names.join(' | '), published.join(' '), words.slice(0, WORDS_CHARS_MAX)]
}

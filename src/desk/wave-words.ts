import type { ReportSpan, WaveEvidence } from '../model/desk.ts'
import type { Reading, Span } from '../model/reading.ts'
import type { Store } from '../store/store.ts'
import type { DeskSummary } from './summary.ts'
import { readingsOf } from './tellings.ts'

/** What the reports say of a wave in so many words. */
export interface WaveWords {
  spansOf(evidence: Pick<WaveEvidence, 'kind' | 'facts'>): ReportSpan[]
}

/** Reports looked at for a wave, and words shown for one piece of evidence: enough to check it by. */
const REPORTS_MAX = 12
const SPANS_MAX = 6

/** The words of the reports that tell a wave's incidents together, or name its signature. */
export async function waveWords(store: Store, members: readonly DeskSummary[]): Promise<WaveWords> {
  const grouping = members.flatMap(({ told }) => told.map(({ id }) => id.slice(0, id.indexOf('#'))))
  const marked = members.flatMap(({ markers, reports }) => (markers.length > 0 ? reports : []))
  const reports = [...new Set([...grouping, ...marked])].sort().slice(0, REPORTS_MAX)
  const readings = await readingsOf(store, reports)
  const collect = (of: (reading: Reading) => readonly Span[]): ReportSpan[] =>
    [...readings]
      .flatMap(([report, reading]) =>
        of(reading)
          .slice(0, 1)
          .map((span) => ({ report, ...span })),
      )
      .slice(0, SPANS_MAX)
  return {
    spansOf({ kind, facts }) {
      if (kind === 'words')
        return collect(({ waves }) => waves.flatMap(({ coordinated, spans }) => (coordinated ? spans : [])))
      if (kind === 'declared') return collect(({ waves }) => waves.flatMap(({ spans }) => spans))
      if (kind === 'signature')
        return collect(({ markers }) => markers.flatMap(({ text, spans }) => (same(text, facts.text) ? spans : [])))
      if (kind === 'claim')
        return collect(({ claims }) => claims.flatMap(({ status, spans }) => (status === 'claimed' ? spans : [])))
      return []
    },
  }
}

function same(text: string, folded: string | number | undefined): boolean {
  return (
    typeof folded === 'string' &&
    text.localeCompare(folded, 'en', { sensitivity: 'base', ignorePunctuation: true }) === 0
  )
}

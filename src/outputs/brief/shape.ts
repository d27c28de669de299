import type { feature } from 'topojson-client'
import type { FieldName, Likelihood, Marking, ReviewState } from '../../model/desk.ts'
import type { Language, TimePrecision } from '../../model/reading.ts'

export type BriefVersion = 'initial' | 'update' | 'final'

/** What a person decides about one brief. */
export interface BriefSettings {
  readonly number: number
  readonly version: BriefVersion
  readonly language: Language
  /** What the last brief told, as it was frozen; null for the first. */
  readonly previous: BriefMemory | null
  readonly marking: Marking
  readonly author?: string
  readonly approver?: string
  readonly distribution?: string
  /** Printed as the analyst's own words, marked as such. */
  readonly analystParagraph?: string
  /** Instant of the next report, ISO 8601 UTC. */
  readonly nextAt?: string
}

/** What a brief told, small enough to be frozen beside it: the next one is compared with it. */
export interface BriefMemory {
  readonly schema: 'tocsin.brief-memory/1'
  readonly number: number
  /** Instant, ISO 8601 UTC. */
  readonly asOf: string
  readonly incidents: readonly RememberedIncident[]
  readonly waves: readonly { readonly id: string; readonly likelihood: Likelihood; readonly state: ReviewState }[]
  /** Keys of statements, measures, investigations, claims, markers, figures and hypotheses. */
  readonly records: readonly string[]
  readonly reports: readonly string[]
}

export interface RememberedIncident {
  readonly id: string
  readonly state: ReviewState
  readonly sources: number
  /** Values shown; fields that a brief withholds are not among them. */
  readonly fields: Readonly<Partial<Record<FieldName, unknown>>>
}

export const RECORD_LISTS = [
  'statements',
  'measures',
  'investigations',
  'claims',
  'markers',
  'figures',
  'hypotheses',
] as const
export type RecordList = (typeof RECORD_LISTS)[number]

/** The record, or the part of one, that a sentence stands on. */
export type Cite =
  /** `value`: one of the values that sources give; without it, the one shown. */
  | { readonly kind: 'incident'; readonly id: string; readonly field?: FieldName; readonly value?: number }
  | { readonly kind: 'record'; readonly list: RecordList; readonly key: string }
  | { readonly kind: 'wave'; readonly id: string; readonly evidence?: number }
  | {
      readonly kind: 'disagreement'
      readonly incident: string | null
      readonly wave: string | null
      readonly field: string
      readonly value?: number
    }
  | { readonly kind: 'declared'; readonly index: number }
  | { readonly kind: 'report'; readonly id: string }
  | { readonly kind: 'span'; readonly report: string; readonly start: number; readonly end: number }
  /** The dossier as a whole: its time, its zone, what is counted over it. */
  | { readonly kind: 'desk' }
  | { readonly kind: 'settings' }
  /** What the last brief told, of one incident or as a whole. */
  | { readonly kind: 'previous'; readonly incident?: string }

/** How a printed value comes from the records it cites: a rule of `values.ts`, by name. */
export interface Derivation {
  readonly rule: string
  /** Where in the cited record, or which of the rule's variants. */
  readonly path: string
  readonly cites: readonly Cite[]
}

/** Words of the language, or a value with where it comes from. */
export interface Part {
  readonly text: string
  readonly value?: Derivation
  /** BCP 47, where the words are quoted in a language of their own. */
  readonly lang?: string
}

export interface Sentence {
  readonly text: string
  readonly parts: readonly Part[]
  readonly cites: readonly Cite[]
  /** Numbers of the sources annex, ascending. */
  readonly sources: readonly number[]
  /** Not in the last brief. */
  readonly fresh?: true
}

export type Cell = readonly Sentence[]
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph' | 'note' | 'analyst'; readonly sentences: readonly Sentence[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Sentence[])[] }
  | { readonly kind: 'facts'; readonly rows: readonly { readonly label: string; readonly sentences: Cell }[] }
  | { readonly kind: 'table'; readonly name: string; readonly head: readonly string[]; readonly rows: readonly Row[] }
  | { readonly kind: 'picture'; readonly picture: 'map' | 'timeline' }
  | { readonly kind: 'sources'; readonly entries: readonly SourceEntry[] }

/** One line of a table; a cell's own sources are printed only where they are not all of the row's. */
export interface Row {
  readonly id: string
  readonly cells: readonly Cell[]
  readonly sources: readonly number[]
}

/** One independent source: a dispatch and the reports that print it. */
export interface SourceEntry {
  readonly number: number
  readonly reports: readonly Sentence[]
  readonly quotes: readonly Sentence[]
  /** How many quotes were left out, as a sentence. */
  readonly more: Sentence | null
}

export const SECTIONS = [
  'header',
  'bluf',
  'analyst',
  'figures',
  'news',
  'incidents',
  'picture',
  'wave',
  'claims',
  'judicial',
  'statements',
  'measures',
  'contradictions',
  'gaps',
  'sources',
  'next',
] as const
export type SectionId = (typeof SECTIONS)[number]

export interface Section {
  readonly id: SectionId
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A point that may be drawn: a site exactly, a place as the town it is. */
export interface MapPoint {
  readonly label: string
  readonly lat: number
  readonly lon: number
  readonly precision: 'site' | 'place'
  readonly incidents: readonly string[]
}

export interface TimelineRow {
  readonly incident: string
  readonly label: string
  /** Local at the place, ISO 8601 without offset. */
  readonly from: string
  readonly to: string | null
  readonly precision: TimePrecision
  readonly approximate: boolean
  /** The time in words. */
  readonly words: string
}

/** A situation report, not yet in any format. */
export interface Brief {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  readonly marking: Marking
  readonly number: number
  /** ISO 8601 UTC. */
  readonly asOf: string
  readonly author: string | null
  readonly sections: readonly Section[]
  readonly map: { readonly points: readonly MapPoint[] }
  readonly timeline: { readonly rows: readonly TimelineRow[] }
  /** To be frozen with the brief and handed to the next one as `previous`. */
  readonly memory: BriefMemory
}

export type WorldAtlas = Parameters<typeof feature>[0]

/** What the renderers need from disk, loaded by the caller. */
export interface BriefAssets {
  /** `world-atlas/countries-50m.json`, parsed. */
  readonly world: WorldAtlas
  /** The four Roboto files of `pdfmake/fonts/Roboto`. */
  readonly fonts: FontFiles
}

export interface FontFiles {
  readonly normal: Uint8Array
  readonly bold: Uint8Array
  readonly italics: Uint8Array
  readonly bolditalics: Uint8Array
}

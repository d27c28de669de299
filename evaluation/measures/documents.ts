import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type {
  Claim,
  Figure,
  Hypothesis,
  Incident,
  Investigation,
  Language,
  Marker,
  Measure,
  Note,
  Reading,
  ReportedWave,
  Statement,
} from '../../src/index.ts'
import type { Read } from './types.ts'

/** A hand-made reading: `NAME.gold.json` beside `NAME.txt`. */
export interface Gold {
  readonly published: string | null
  readonly source: string
  readonly language: Language
  readonly incidents: GoldIncident[]
  readonly waves: ReportedWave[]
  readonly statements: Statement[]
  readonly measures: Measure[]
  readonly investigations: Investigation[]
  readonly claims: Claim[]
  readonly markers: Marker[]
  readonly figures: Figure[]
  readonly hypotheses: Hypothesis[]
  readonly notes: Note[]
}

/** `aliases` are other names of the site that are right too. */
export type GoldIncident = Incident & { where: { site?: { aliases?: string[] } | null } | null }

export interface GoldDocument {
  readonly id: string
  readonly text: string
  readonly gold: Gold
}

/** Reports with gold in a folder, by name. Throws when a gold file has no report beside it. */
export function goldDocuments(folder: string): GoldDocument[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json') && existsSync(join(folder, file.replace('.gold.json', '.txt'))))
    .sort()
    .map((file) => ({
      id: `${basename(folder)}/${file.replace('.gold.json', '')}`,
      text: readFileSync(join(folder, file.replace('.gold.json', '.txt')), 'utf8'),
      gold: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold,
    }))
}

/** The language is left to be found, as for a report from outside. */
export function readDocument(read: Read, document: GoldDocument): Reading {
  const { published, source } = document.gold
  return read({ text: document.text, ref: document.id, source, ...(published ? { published } : {}) })
}

import { createHash } from 'node:crypto'
import type { Reading } from '../model/reading.ts'
import type { ReadInput } from './state.ts'

/** A report in a language that is not read: its text and the note that says so, and no record. */
export function unread(input: ReadInput, language: string): Reading {
  const { text, title = null, source = null, published = null, publishedFrom = null, ref, notes = [] } = input
  const id = createHash('sha256').update(text.normalize('NFC')).digest('hex')
  const report = {
    id,
    ...(ref === undefined ? {} : { ref }),
    title,
    source,
    language,
    published,
    publishedFrom,
    text,
  }
  const none = {
    incidents: [],
    waves: [],
    statements: [],
    measures: [],
    investigations: [],
    claims: [],
    markers: [],
    figures: [],
    hypotheses: [],
  }
  return { schema: 'tocsin.reading/1', report, ...none, notes }
}

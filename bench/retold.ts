import type { ReadDocument } from '../src/index.ts'
import { nameFrom } from './made.ts'
import { random } from './random.ts'

/** A report that was read, with the names in it and the day it came out. */
export interface Original {
  readonly document: ReadDocument
  readonly names: readonly string[]
  /** ISO 8601. */
  readonly published: string
}

/**
 * The same report of another incident without reading it: other names of the same length in text and reading, so that every span holds,
 * dates by whole weeks later, and another place. What it costs to keep and to link is what it costs with a report that was read.
 */
export function retold({ document, names, published }: Original, n: number, weeks: number): ReadDocument {
  const draw = random(n)
  const others = new Map(names.map((name) => [name, nameOfLength(name.length, draw)]))
  const word = new RegExp(`\\b(?:${names.join('|')})\\b`, 'gu')
  const moved = { lat: draw() * 110 - 50, lon: draw() * 340 - 170 }
  const tell = (json: string): string =>
    json
      .replace(word, (name) => others.get(name) ?? name)
      .replace(/\b\d{4}-\d\d-\d\d/g, (day) => later(day, weeks))
      .replace(/"lat":-?[\d.]+,"lon":-?[\d.]+/g, `"lat":${moved.lat.toFixed(4)},"lon":${moved.lon.toFixed(4)}`)
  const reading = JSON.parse(tell(JSON.stringify(document.reading)))
  const line = JSON.stringify({ id: `r${n}`, text: reading.report.text, published: later(published, weeks) })
  const bytes = new TextEncoder().encode(line)
  return { ...document, key: `id:retold:r${n}`, reading, raw: { ...document.raw, bytes } }
}

function later(day: string, weeks: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + weeks * 7 * 86_400_000).toISOString().slice(0, 10)
}

/** Cut or filled up to the length, which spans rest on. */
function nameOfLength(length: number, draw: () => number): string {
  return (nameFrom(draw) + nameFrom(draw).toLowerCase()).slice(0, length)
}

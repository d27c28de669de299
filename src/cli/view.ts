import type { Reading } from '../model/reading.ts'
import { countText, timeText } from './view/format.ts'
import { addIncidents } from './view/incidents.ts'
import { Page } from './view/page.ts'
import { addRecords } from './view/records.ts'
import type { Style } from './view/style.ts'
import { WORDS } from './words.ts'

/** A reading for people: every value beside the words that say it. Ends with a line break. */
export function viewReading(reading: Reading, style: Style, explain: boolean): string {
  const page = new Page(style, explain)
  head(page, reading)
  addIncidents(page, reading)
  addWaves(page, reading)
  addRecords(page, reading)
  return page.toString()
}

function head(page: Page, { report }: Reading): void {
  const firstLine = /\S[^\n]*/.exec(report.text)?.[0] ?? ''
  const title =
    report.title ?? (firstLine.length <= 160 ? firstLine : `${firstLine.slice(0, 120).replace(/\s+\S*$/, '')} …`)
  page.line(page.style.bold(title))
  const published = report.published
    ? `${report.published.replace('T', ' ')} (${report.publishedFrom ?? 'given'})`
    : WORDS.undated
  const facts = [report.source?.name, published, report.language, report.ref].filter(Boolean)
  page.line(page.style.dim(facts.join(' · ')))
}

function addWaves(page: Page, { waves, incidents }: Reading): void {
  page.section(WORDS.waves, waves.length)
  for (const wave of waves) {
    const declared = wave.declared ? WORDS.declared(countText(wave.declared), wave.incidents.length) : ''
    page.item(wave.id, [wave.coordinated ? WORDS.coordinated : WORDS.together, declared].filter(Boolean).join(' · '))
    if (wave.incidents.length > 0) page.field(WORDS.incidents.toLowerCase(), wave.incidents.join(', '))
    for (const label of wave.labels ?? [])
      page.field(WORDS.called, label.by ? `${label.text} (${label.by})` : label.text, label.span)
    page.quotes(wave.spans)
    page.rules(wave.rules)
  }
  const times = incidents.flatMap(({ when }) => (when?.from ? [when] : [])).sort((a, b) => (a.from! < b.from! ? -1 : 1))
  if (waves.length > 0 && times.length > 1) page.field(WORDS.first, timeText(times[0]!))
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../src/index.ts'

export interface Input {
  readonly text: string
  readonly language: Language
  readonly published: string
}

/** The founding report has 2,911 characters. */
const CHARACTERS = 2900
const PUBLISHED = '2025-04-15'

/**
 * The example reports, each followed by the next ones of its language until it is as long as the founding report, then
 * cut at a sentence's end.
 */
export function inputs(): Input[] {
  const folder = join(import.meta.dirname, '..', 'examples')
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
  const reports = names.map((name) => ({
    language: (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { language: Language }).language,
    text: readFileSync(join(folder, name.replace('.gold.json', '.txt')), 'utf8'),
  }))
  return reports.map(({ language }, i) => {
    const same = [...reports.slice(i), ...reports.slice(0, i)].filter((report) => report.language === language)
    return { text: cut(same.map((report) => report.text).join('\n')), language, published: PUBLISHED }
  })
}

function cut(text: string): string {
  const end = text.indexOf('.\n', CHARACTERS)
  return text.slice(0, end < 0 ? text.length : end + 2)
}

import { pages } from '../../locales/pages.ts'
import type { PageLine, PageLocale } from '../../locales/shape/page.ts'

/** Met on pages of languages that are not read. */
const ABROAD: { readonly bylines: readonly string[]; readonly lines: Partial<PageLocale['lines']> } = {
  bylines: ['von'],
  lines: { advert: ['iklan'] },
}

/** What pages of every language say there, as one alternative of a pattern. */
function any(wordsOf: (page: PageLocale) => readonly string[], more: readonly string[] = []): string {
  return `(?:${[...pages.flatMap(wordsOf), ...more].join('|')})`
}

export function lineWords(line: PageLine): string {
  return any((page) => page.lines[line], ABROAD.lines[line])
}

export function dateWords(place: keyof PageLocale['dates']): string {
  return any((page) => page.dates[place])
}

export const BYLINES = any((page) => page.bylines, ABROAD.bylines)
export const ENDINGS = any((page) => page.endings)

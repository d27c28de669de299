import type { Language } from '../../model/reading.ts'
import type { Plural, Template } from './words/shape.ts'

const NARROW = '\u202f'

/**
 * The spaces that the language writes: French sets a narrow no-break space before : ; ! ? % » and after «
 * (Lexique des règles typographiques en usage à l'Imprimerie nationale; the wider one before the colon is left out).
 */
export function typeset(text: string, language: Language): string {
  if (language !== 'fr') return text
  return text
    .replace(/ ([:;!?%»])/g, `${NARROW}$1`)
    .replace(/« /g, `«${NARROW}`)
    .replace(/\bn° /g, `n°${NARROW}`)
    .replace(/\bN° /g, `N°${NARROW}`)
}

export type Piece = { readonly text: string } | { readonly slot: string }

/** Words and slots of a template, in order. */
export function pieces(template: Template, language: Language): Piece[] {
  return typeset(template, language)
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{\w+\}$/.test(piece) ? { slot: piece.slice(1, -1) } : { text: piece }))
}

/** Fills slots with text: for parts of values, where nothing is cited piece by piece. */
export function fill(template: Template, language: Language, slots: Readonly<Record<string, string>>): string {
  return pieces(template, language)
    .map((piece) => ('slot' in piece ? (slots[piece.slot] ?? '') : piece.text))
    .join('')
}

/** The form of a template that goes with a number. */
export function choose(plural: Plural, n: number, locale: string): Template {
  return new Intl.PluralRules(locale).select(n) === 'one' ? plural.one : plural.other
}

/** Every fragment of words that a table holds: what a sentence may say besides its values. */
export function fragments(table: unknown, language: Language, found = new Set<string>()): ReadonlySet<string> {
  if (typeof table === 'string')
    for (const piece of pieces(table, language)) {
      if ('text' in piece) found.add(piece.text)
    }
  else if (table !== null && typeof table === 'object')
    for (const inner of Object.values(table)) fragments(inner, language, found)
  return found
}

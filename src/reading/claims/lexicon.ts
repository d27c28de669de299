import type { ClaimPhrase, ClaimRule, ClaimsLocale } from '../../locales/shape/claims.ts'
import { indexVerbs, Phrases, type VerbIndex, words } from '../records/verbs.ts'

type WordList = Exclude<keyof ClaimsLocale, 'clause' | 'rules' | 'phrases'>

/** The locale's words, indexed. */
export interface Lexicon extends Readonly<Record<WordList, ReadonlySet<string>>> {
  readonly rules: VerbIndex<ClaimRule>
  readonly phrases: Phrases<ClaimPhrase>
}

/** Does the word begin with one of the stems? */
export function startsIn(word: string, stems: ReadonlySet<string>): boolean {
  for (const stem of stems) if (word.startsWith(stem)) return true
  return false
}

const compiled = new WeakMap<ClaimsLocale, Lexicon>()

export function lexiconOf(locale: ClaimsLocale): Lexicon {
  const known = compiled.get(locale)
  if (known) return known
  const { clause, rules, phrases, ...lists } = locale
  const sets = Object.fromEntries(Object.entries(lists).map(([k, v]) => [k, words(v)])) as Record<
    WordList,
    ReadonlySet<string>
  >
  const index = new Phrases<ClaimPhrase>()
  for (const phrase of phrases) for (const pattern of phrase.patterns) index.add(pattern, phrase)
  const made: Lexicon = { ...sets, rules: indexVerbs(rules, (r) => r.verbs, clause.inflect), phrases: index }
  compiled.set(locale, made)
  return made
}

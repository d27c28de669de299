import type { InvestigationRule, InvestigationsLocale, StepPhrase } from '../../locales/shape/investigations.ts'
import { indexVerbs, Phrases, type VerbIndex, words } from '../records/verbs.ts'

type WordList = Exclude<keyof InvestigationsLocale, 'clause' | 'rules' | 'phrases'>

/** The locale's words, indexed. */
export interface Lexicon extends Readonly<Record<WordList, ReadonlySet<string>>> {
  readonly rules: VerbIndex<InvestigationRule>
  readonly phrases: Phrases<StepPhrase>
}

const compiled = new WeakMap<InvestigationsLocale, Lexicon>()

export function lexiconOf(locale: InvestigationsLocale): Lexicon {
  const known = compiled.get(locale)
  if (known) return known
  const { clause, rules, phrases, ...lists } = locale
  const sets = Object.fromEntries(Object.entries(lists).map(([k, v]) => [k, words(v)])) as Record<
    WordList,
    ReadonlySet<string>
  >
  const index = new Phrases<StepPhrase>()
  for (const phrase of phrases) for (const pattern of phrase.patterns) index.add(pattern, phrase)
  const made: Lexicon = { ...sets, rules: indexVerbs(rules, (r) => r.verbs, clause.inflect), phrases: index }
  compiled.set(locale, made)
  return made
}

import type { HypothesesLocale, HypothesisRule } from '../../locales/shape/hypotheses.ts'
import { Phrases, words } from '../records/verbs.ts'

type WordList = Exclude<keyof HypothesesLocale, 'clause' | 'rules'>

export interface RankedRule {
  readonly rule: HypothesisRule
  readonly rank: number
}

/** The locale's words, indexed. */
export interface Lexicon extends Readonly<Record<WordList, ReadonlySet<string>>> {
  readonly phrases: Phrases<RankedRule>
}

const compiled = new WeakMap<HypothesesLocale, Lexicon>()

export function lexiconOf(locale: HypothesesLocale): Lexicon {
  const known = compiled.get(locale)
  if (known) return known
  const { clause: _, rules, ...lists } = locale
  const sets = Object.fromEntries(Object.entries(lists).map(([k, v]) => [k, words(v)])) as Record<
    WordList,
    ReadonlySet<string>
  >
  const phrases = new Phrases<RankedRule>()
  rules.forEach((rule, rank) => {
    const ranked = { rule, rank }
    for (const pattern of rule.patterns) phrases.add(pattern, ranked)
  })
  const made: Lexicon = { ...sets, phrases }
  compiled.set(locale, made)
  return made
}

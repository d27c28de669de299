import type { Language } from '../src/model/reading.ts'
import type { Upos } from '../src/text/doc.ts'
import { suffixLemma } from '../src/text/language/lemma-rules.ts'
import { LEMMA_GROUPS, lemmaKey, packLemmas } from '../src/text/lemma.ts'
import { lowerForm } from '../src/text/words.ts'
import type { LexiconEntry } from './lexicon.ts'
import type { GoldSentence } from './treebank.ts'

/** The lemma table: irregular verbs, then forms of the treebank, then of the lexicon's verbs, save those that the endings tell anyway. */
export function buildLemmas(
  language: Language,
  sentences: readonly GoldSentence[],
  lexicon: ReadonlyMap<string, LexiconEntry>,
): { keys: Uint16Array; values: Uint16Array; rules: string[] } {
  const rules = new Map<string, number>()
  const entries = new Map<number, number>()
  const put = (form: string, lemma: string, group: number, pos: Upos) => {
    const key = lemmaKey(form, group)
    if (entries.has(key) || suffixLemma(language, form, pos) === lemma) return
    const rule = ruleOf(form, lemma)
    if (!rules.has(rule)) rules.set(rule, rules.size)
    entries.set(key, rules.get(rule)!)
  }
  for (const [form, { verb, irregular }] of lexicon) if (irregular) put(form, verb, LEMMA_GROUPS.VERB!, 'VERB')
  for (const { form, pos, lemma } of frequentLemmas(sentences)) put(form, lemma, LEMMA_GROUPS[pos]!, pos)
  for (const [form, { verb }] of lexicon) if (verb) put(form, verb, LEMMA_GROUPS.VERB!, 'VERB')
  if (rules.size > 0xffff) throw new Error('more lemma rules than the table can name')
  return { ...packLemmas(entries), rules: [...rules.keys()] }
}

function ruleOf(form: string, lemma: string): string {
  let same = 0
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++
  return `${form.length - same}|${lemma.slice(same)}`
}

interface Known {
  readonly form: string
  readonly pos: Upos
  readonly lemma: string
}

/** The lemma most often given to each form and group of tags; the first in the alphabet of equals. */
function frequentLemmas(sentences: readonly GoldSentence[]): Known[] {
  const counts = new Map<string, Map<string, number>>()
  for (const sentence of sentences) {
    for (const [i, word] of sentence.words.entries()) {
      const pos = sentence.upos[i] as Upos
      const lemma = sentence.lemmas[i]!.toLowerCase()
      if (LEMMA_GROUPS[pos] === undefined || !lemma || lemma === '_' || /\d/.test(word)) continue
      const key = `${lowerForm(word)}\t${pos === 'AUX' ? 'VERB' : pos}`
      const lemmas = counts.get(key) ?? new Map<string, number>()
      counts.set(key, lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1))
    }
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, lemmas]) => {
      const [form = '', pos] = key.split('\t')
      const [lemma] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!
      return { form, pos: pos as Upos, lemma }
    })
}

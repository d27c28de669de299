import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import { keyOf } from '../../src/gazetteer/key.ts'
import { firstNames } from '../../src/locales/given-names.ts'

/** Names that are also words or people's names; single words only. */
export interface WordFlags {
  common: { en: Set<string>; fr: Set<string> }
  given: Set<string>
  family: Set<string>
}

const NAME_TAGS = new Set([
  'MaleName',
  'FemaleName',
  'FirstName',
  'LastName',
  'Person',
  'Place',
  'City',
  'Region',
  'Country',
  'ProperNoun',
  'Organization',
  'SportsTeam',
  'Demonym',
  'Abbreviation',
])
/** A word that a treebank writes this often without a capital is a common word. */
const LOWER_MIN = 2

/** From compromise's lexicon (MIT) and the lower-case forms of the Universal Dependencies treebanks in `folder`. */
export function wordFlags(folder: string): WordFlags {
  const flags: WordFlags = { common: { en: new Set(), fr: new Set() }, given: new Set(), family: new Set() }
  const lexicon = (nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon
  for (const [word, tag] of Object.entries(lexicon)) {
    const tags = [tag].flat()
    if (word.includes(' ')) continue
    const key = keyOf(word)
    if (tags.some((t) => t === 'MaleName' || t === 'FemaleName' || t === 'FirstName')) flags.given.add(key)
    if (tags.includes('LastName')) flags.family.add(key)
    if (!tags.some((t) => NAME_TAGS.has(t))) flags.common.en.add(key)
  }
  for (const names of Object.values(firstNames))
    for (const name of names.split(/\s+/)) if (name) flags.given.add(keyOf(name))
  for (const language of ['en', 'fr'] as const)
    for (const word of treebankWords(folder, language)) flags.common[language].add(word)
  return flags
}

function treebankWords(folder: string, language: 'en' | 'fr'): string[] {
  const counts = new Map<string, number>()
  const dir = join(folder, language)
  if (!existsSync(dir))
    throw new Error(`No treebanks in ${dir}: set TOCSIN_CORPORA to the folder that holds ud/en and ud/fr.`)
  for (const file of readdirSync(dir)
    .filter((f) => f.endsWith('.conllu'))
    .sort())
    countLower(readFileSync(join(dir, file), 'utf8'), counts)
  return [...counts]
    .filter(([, n]) => n >= LOWER_MIN)
    .map(([w]) => w)
    .sort()
}

function countLower(text: string, counts: Map<string, number>): void {
  for (const line of text.split('\n')) {
    const cells = line.split('\t')
    const form = cells[1]
    if (!form || cells[3] === 'PROPN' || form !== form.toLowerCase() || !/^\p{L}/u.test(form)) continue
    const key = keyOf(form)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
}

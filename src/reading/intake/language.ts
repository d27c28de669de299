import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { LANGUAGE_SAMPLE_CHARS } from '../../model/limits.ts'

export interface LanguageGuess {
  /** ISO 639-1; '' when nothing points anywhere. */
  readonly language: string
  /** False when there was too little text to be sure. */
  readonly sure: boolean
}

/** Frequent small words by language. */
type SmallWords = ReadonlyMap<string, ReadonlySet<string>>

/** Those of neighbouring languages that are not read, so that they are not taken for one that is. */
const NEIGHBOURS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: words('der die das und ist nicht von mit den dem ein eine auf im zu sich auch wurde nach'),
  nl: words('het een van niet zijn op voor dat wordt werd aan bij naar ook met te'),
  es: words('el los las del y con por una fue ha más pero como su lo se al'),
  it: words('il gli di che della nel è sono con per non una più dei da'),
  pt: words('os do da dos das em não um uma foi pela mais ao é com'),
  sv: words('och att det som på är av för inte med till ett'),
  ro: words('și în este din pentru cu care care nu fost'),
}

const SURE_SHARE = 0.1
const SURE_HITS = 4

/**
 * Which language a text is in; only the first LANGUAGE_SAMPLE_CHARS are looked at. The small words of the languages that are
 * read decide in some microseconds; the n-gram detector, whose tables take a tenth of a second to load, is asked in doubt.
 */
export function guessLanguage(text: string, own: SmallWords): LanguageGuess {
  const sample = text.slice(0, LANGUAGE_SAMPLE_CHARS)
  const voted = vote(sample, own)
  if (voted.sure) return voted
  const found = detector().eld.detect(sample)
  if (/(?:\p{L}+[^\p{L}]+){12}/u.test(sample) && found.language) return { language: found.language, sure: true }
  const scores = found.getScores()
  const score = (code: string) => scores[code as keyof typeof scores] ?? 0
  const near = [...own.keys()].filter((code) => score(code) >= score(found.language) - SHORT_MARGIN)
  const [likely] = near.sort((x, y) => score(y) - score(x))
  if (likely) return { language: likely, sure: false }
  if (found.isReliable()) return { language: found.language, sure: false }
  return { language: own.has(voted.language) ? voted.language : [...own.keys()][0]!, sure: false }
}

/** A headline's score in its own language is often a little below that of a neighbour ("Fire in Arden": Dutch). */
const SHORT_MARGIN = 0.05

function vote(sample: string, own: SmallWords): LanguageGuess {
  const tokens = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const hits = new Map<string, number>()
  const all = [...own, ...Object.entries(NEIGHBOURS)]
  for (const token of tokens) {
    for (const [language, words] of all) if (words.has(token)) hits.set(language, (hits.get(language) ?? 0) + 1)
  }
  const ranked = [...hits].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const [first, second] = ranked
  if (!first) return { language: '', sure: false }
  const clear = first[1] >= SURE_HITS && first[1] / tokens.length >= SURE_SHARE && first[1] >= 2 * (second?.[1] ?? 0)
  return { language: first[0], sure: clear && own.has(first[0]) }
}

type Detector = typeof import('eld/small')
let loaded: Detector | null = null

/** Loaded on first use; `require` because reading is synchronous. */
function detector(): Detector {
  loaded ??= createRequire(import.meta.url)(fileURLToPath(import.meta.resolve('eld/small'))) as Detector
  return loaded
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { LANGUAGE_SAMPLE_CHARS } from '../../model/limits.ts'

export interface LanguageGuess {
  /** ISO 639-1; '' when nothing points anywhere. */
  readonly language: string
  /** False when there was too little text to be sure. */
  readonly sure: boolean
}

/**
 * Frequent small words of each language that the others do not have. They decide for English and French in some
 * microseconds; the n-gram detector, whose tables take a tenth of a second to load, is asked only in doubt.
 */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the and to that for with by from has have were which this they their been at who not it but she his said after when where there are is was will would into about of',
  ),
  fr: words(
    'le les des du une et est dans pour qui par sur au aux avec ont été pas ce cette ces ses il elle sont mais leur après selon cela ne nous vous deux était être',
  ),
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

/** Which language a text is in; only the first LANGUAGE_SAMPLE_CHARS are looked at. */
export function guessLanguage(text: string): LanguageGuess {
  const sample = text.slice(0, LANGUAGE_SAMPLE_CHARS)
  const voted = vote(sample)
  if (voted.sure) return voted
  const found = detector().eld.detect(sample)
  if (/(?:\p{L}+[^\p{L}]+){12}/u.test(sample) && found.language) return { language: found.language, sure: true }
  const scores = found.getScores()
  const near = (['en', 'fr'] as const).filter(
    (code) => (scores[code] ?? 0) >= (scores[found.language] ?? 0) - SHORT_MARGIN,
  )
  const [likely] = near.sort((x, y) => scores[y]! - scores[x]!)
  if (likely) return { language: likely, sure: false }
  if (found.isReliable()) return { language: found.language, sure: false }
  return { language: voted.language === 'fr' ? 'fr' : 'en', sure: false }
}

/** A headline's score in its own language is often a little below that of a neighbour ("Fire in Arden": Dutch). */
const SHORT_MARGIN = 0.05

function vote(sample: string): LanguageGuess {
  const tokens = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const hits = new Map<string, number>()
  for (const token of tokens) {
    for (const language in SMALL_WORDS) {
      if (SMALL_WORDS[language]!.has(token)) hits.set(language, (hits.get(language) ?? 0) + 1)
    }
  }
  const ranked = [...hits].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const [first, second] = ranked
  if (!first) return { language: '', sure: false }
  const clear = first[1] >= SURE_HITS && first[1] / tokens.length >= SURE_SHARE && first[1] >= 2 * (second?.[1] ?? 0)
  return { language: first[0], sure: clear && (first[0] === 'en' || first[0] === 'fr') }
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

import { withoutAddresses } from './addresses.ts'

/** What stands in for withheld words. */
export const WITHHELD = '[withheld]'

export interface Secrets {
  /** Full names of persons. */
  readonly names: readonly string[]
  /** Streets of homes, as written. */
  readonly streets: readonly string[]
  /** Folded words that are places, sites or outlets too: a surname equal to one is not withheld on its own. */
  readonly common: ReadonlySet<string>
}

/** What may stand between the parts of a name, in prose and in the path of a URL. */
const BETWEEN = "(?:[\\s.,'’_+-]|%20){0,3}"
const HONORIFIC = /^(?:M|MM|Mme|Mlle|Me|Mr|Mrs|Ms|Miss|Dr|Pr|Prof|Sgt|Lt|Capt|Monsieur|Madame|Maître|Sir|Lady)\.?$/u
const WORDS = /[\p{L}\p{N}]+/gu

/** Takes protected names and addresses out of a text; a text with none comes back as it was. */
export type Scrub = (text: string) => string

/** One scrubber for all texts of a dossier. */
export function scrubber(secrets: Secrets): Scrub {
  const index = indexOf(secrets)
  return (text) => {
    // Addresses first: a street taken out on its own would leave its number.
    const left = withoutAddresses(text, WITHHELD)
    return index.size === 0 ? left : replaced(left, index)
  }
}

/** Whether an address on the web names a protected person, be it by surname only. */
export function urlNames(url: string, { names, common }: Secrets): boolean {
  const words = new Set(wordsOf(foldedCase(safeDecoded(url)).text))
  return names.some((name) => {
    const last = wordsOf(foldedCase(partsOf(name).at(-1) ?? '').text).at(-1) ?? ''
    return last.length >= 3 && !common.has(last) && words.has(last)
  })
}

/** The parts of a name without titles. */
export function partsOf(name: string): string[] {
  return name.split(/[\s\u00a0]+/).filter((part) => part !== '' && !HONORIFIC.test(part))
}

/**
 * Patterns by a word without which they cannot match, so that a text is only searched for the names whose words it holds: a desk may
 * know thousands of names.
 */
type Index = ReadonlyMap<string, readonly RegExp[]>

function indexOf({ names, streets, common }: Secrets): Index {
  const index = new Map<string, RegExp[]>()
  const add = (key: string | undefined, pattern: RegExp) => {
    if (key !== undefined) index.set(key, [...(index.get(key) ?? []), pattern])
  }
  for (const name of new Set(names)) {
    const parts = partsOf(name).map((part) => foldedCase(part).text)
    for (const pattern of namePatterns(parts, common)) {
      add(wordsOf(parts.at(-1) ?? '').at(-1), pattern)
      add(wordsOf(parts.join('')).at(-1), pattern)
      add(wordsOf([parts.at(-1), ...parts.slice(0, -1)].join('')).at(-1), pattern)
    }
  }
  for (const street of new Set(streets)) {
    const { text } = foldedCase(street)
    add(wordsOf(text).at(-1), bounded([escaped(text)], 'giu'))
  }
  return index
}

/**
 * The whole name in any case and either order; the surname, or a name of one word, with its capital, unless it is a common word of
 * the dossier.
 */
function namePatterns(parts: readonly string[], common: ReadonlySet<string>): RegExp[] {
  const last = parts.at(-1)
  if (last === undefined) return []
  const whole = parts.map(escaped)
  const both = [whole.join(BETWEEN), [escaped(last), ...whole.slice(0, -1)].join(BETWEEN)]
  const single = parts.length === 1
  const own = !common.has(last.toLowerCase()) && (single || last.length >= 3)
  const alone = own ? [titled(last), last.toUpperCase(), ...(single ? [last] : [])].map(escaped) : []
  return [...(parts.length > 1 ? [bounded(both, 'giu')] : []), ...(alone.length ? [bounded(alone, 'gu')] : [])]
}

function bounded(alternatives: readonly string[], flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, flags)
}

function wordsOf(folded: string): string[] {
  return folded.toLowerCase().match(WORDS) ?? []
}

function replaced(text: string, index: Index): string {
  const words = new Set(wordsOf(foldedCase(text).text))
  const patterns = new Set([...words].flatMap((word) => index.get(word) ?? []))
  return [...patterns].reduce(cut, text)
}

/** Matches in the text without its accents, cut out of the text with them. */
function cut(text: string, pattern: RegExp): string {
  const { text: folded, at } = foldedCase(text)
  let out = ''
  let done = 0
  for (const match of folded.matchAll(pattern)) {
    const end = match.index + match[0].length
    out += `${text.slice(done, at ? at[match.index] : match.index)}${WITHHELD}`
    done = at ? at[end]! : end
  }
  return done === 0 ? text : out + text.slice(done)
}

/** Text without accents and ligatures, its case kept, and where each of its characters began; null where nothing moved. */
function foldedCase(text: string): { readonly text: string; readonly at: readonly number[] | null } {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII.
  if (/^[\u0000-\u007f]*$/.test(text)) return { text, at: null }
  let folded = ''
  const at: number[] = []
  let offset = 0
  for (const char of text) {
    const plain = char
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/œ/g, 'oe')
      .replace(/Œ/g, 'OE')
      .replace(/[’‘ʼ]/g, "'")
    for (let i = 0; i < plain.length; i++) at.push(offset)
    folded += plain
    offset += char.length
  }
  at.push(text.length)
  return { text: folded, at }
}

/** "dupont" and "DUPONT" as "Dupont"; "McKay" as it is. */
function titled(word: string): string {
  const rest = word.slice(1)
  return word.charAt(0).toUpperCase() + (word === word.toUpperCase() ? rest.toLowerCase() : rest)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function safeDecoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

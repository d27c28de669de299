/** Part of a text as it is shown: letters as they are, or one sign that stands for an invisible letter. */
export interface Run {
  readonly start: number
  readonly end: number
  /** The letters, or the sign. */
  readonly shown: string
  /** Name of the invisible letter, null for letters shown as they are. */
  readonly name: string | null
}

const NAMED: Readonly<Record<string, string>> = {
  '\u00ad': 'SHY',
  '\u061c': 'ALM',
  '\u200b': 'ZWSP',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u2028': 'LS',
  '\u2029': 'PS',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2060': 'WJ',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\ufeff': 'BOM',
}

/** Letters that turn round or hide what is read. Joiners stay: some scripts cannot be written without them. */
const HIDDEN = /[^\P{Cc}\n\t]|[\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu
/** Unicode has a picture for each of the first 32. */
const PICTURES = 0x2400

/** Cuts text so that what is invisible becomes a sign; `at` is where the text begins in its report. */
export function runsOf(text: string, at: number): Run[] {
  const runs: Run[] = []
  let from = 0
  for (const { 0: letter, index } of text.matchAll(HIDDEN)) {
    if (index > from) runs.push(plain(text, from, index, at))
    runs.push({ start: at + index, end: at + index + letter.length, shown: signOf(letter), name: nameOf(letter) })
    from = index + letter.length
  }
  if (from < text.length) runs.push(plain(text, from, text.length, at))
  return runs
}

/** How many letters of a text are shown as signs. */
export function hiddenIn(text: string): number {
  return text.match(HIDDEN)?.length ?? 0
}

/** Past this many, an element for each sign is what makes a page hang. */
export const SIGNS_MAX = 5000
/** One sign for any, as long as the letter, so that places in the text stay as they are. */
const ANY = '\u2426'

/** As `runsOf`, in one run: for texts that hold more than `SIGNS_MAX`. */
export function veiledRun(text: string, at: number): Run {
  return { start: at, end: at + text.length, shown: text.replace(HIDDEN, ANY), name: null }
}

/** Text of others in one piece, for places that hold only text. */
export function visible(text: string): string {
  return text.replace(HIDDEN, signOf)
}

const plain = (text: string, from: number, to: number, at: number): Run => ({
  start: at + from,
  end: at + to,
  shown: text.slice(from, to),
  name: null,
})

function signOf(letter: string): string {
  const code = letter.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(PICTURES + code)
  return code === 0x7f ? '␡' : `⟨${NAMED[letter] ?? code.toString(16).toUpperCase()}⟩`
}

function nameOf(letter: string): string {
  const hex = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return `U+${hex}${NAMED[letter] ? ` ${NAMED[letter]}` : ''}`
}

import { SNIFF_BYTES } from '../../model/limits.ts'
import type { Note } from '../../model/reading.ts'

/** Bytes as text, with notes on how; or what kind of file it is when it is no text. */
export type Decoded = { text: string; encoding: string; notes: Note[] } | { binary: string; how: string }

/** First bytes of common files that are no text: [bytes as Latin-1, kind, how to get text out of it]. */
const MAGIC: readonly (readonly [string, string, string])[] = [
  ['%PDF-', 'a PDF', 'for example with pdftotext'],
  ['PK\x03\x04', 'a ZIP archive or an office document', 'save the document as plain text, or unzip the archive'],
  ['\xd0\xcf\x11\xe0', 'an old office document', 'save it as plain text'],
  ['\x1f\x8b', 'a gzip file', 'gunzip it'],
  ['\x89PNG', 'an image', 'type or recognise its text'],
  ['\xff\xd8\xff', 'an image', 'type or recognise its text'],
  ['GIF8', 'an image', 'type or recognise its text'],
  ['\x7fELF', 'a program', 'give a report instead'],
  ['SQLite format 3', 'a database', 'export the reports as JSON lines'],
  ['ID3', 'a sound file', 'transcribe it'],
  ['OggS', 'a sound file', 'transcribe it'],
]

/** Share of control bytes above which a file is no text. Texts with stray NUL or escape bytes stay far below. */
const CONTROL_SHARE_MAX = 0.02

/**
 * Decodes a document's bytes: byte order marks, UTF-16 without one, UTF-8, a `charset` that the document declares, and
 * Windows-1252 (which holds Latin-1's letters) for the rest. Broken UTF-8 is told from Windows-1252 by its valid
 * sequences: two letters of Latin-1 in a row rarely make one.
 */
export function decode(bytes: Uint8Array, charset: string | null = null): Decoded {
  const known = magic(bytes)
  if (known) return { binary: known[1], how: known[2] }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return utf8(bytes.subarray(3), charset)
  const wide = utf16(bytes)
  if (wide) return wide
  if (controlShare(bytes) > CONTROL_SHARE_MAX) return { binary: 'binary data', how: 'or name the right file' }
  return utf8(bytes, charset)
}

function magic(bytes: Uint8Array): (typeof MAGIC)[number] | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  return MAGIC.find(([start]) => head.startsWith(start))
}

function utf16(bytes: Uint8Array): Decoded | null {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  const label = mark ?? utf16Guess(bytes)
  if (!label) return null
  const text = new TextDecoder(label).decode(bytes)
  return { text, encoding: label, notes: [decodedFrom(label.toUpperCase()), ...controls(text)] }
}

/** Western text in UTF-16 has a zero in nearly every second byte, and hardly one in the others. */
function utf16Guess(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SNIFF_BYTES) & ~1
  if (length < 4) return null
  const zeros = [0, 0]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++
  const [even, odd] = zeros.map((count) => count / (length / 2))
  if (odd! > 0.4 && even! < 0.05) return 'utf-16le'
  if (even! > 0.4 && odd! < 0.05) return 'utf-16be'
  return null
}

function controlShare(bytes: Uint8Array): number {
  const length = Math.min(bytes.length, SNIFF_BYTES)
  let count = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!
    if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09 && byte !== 0x0c) count++
  }
  return length === 0 ? 0 : count / length
}

function utf8(bytes: Uint8Array, charset: string | null): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: 'utf-8', notes: controls(text) }
  } catch {
    return other(bytes, charset)
  }
}

function other(bytes: Uint8Array, charset: string | null): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = count(text, '\ufffd')
  if (text.length - text.replace(/[\u0080-\ufffc]/g, '').length > broken) {
    const at = text.indexOf('\ufffd')
    const message = `${broken} place${broken > 1 ? 's' : ''} with bytes that are no valid UTF-8, the first at character ${at}`
    const span = { start: at, end: at + 1, text: '\ufffd' }
    return { text, encoding: 'utf-8', notes: [{ code: 'broken-encoding', message, span }, ...controls(text)] }
  }
  const label =
    charset && !/^utf-?(8|16)/i.test(charset) && decoderFor(charset) ? charset.toLowerCase() : 'windows-1252'
  const plain = decoderFor(label)!.decode(bytes)
  return { text: plain, encoding: label, notes: [decodedFrom(label), ...controls(plain)] }
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label)
  } catch {
    return null
  }
}

function decodedFrom(name: string): Note {
  return { code: 'decoded-from', message: `decoded from ${name}` }
}

function controls(text: string): Note[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const at = text.search(/[\0-\x08\x0b\x0e-\x1f]/)
  if (at < 0) return []
  const code = text.charCodeAt(at).toString(16).padStart(4, '0').toUpperCase()
  const span = { start: at, end: at + 1, text: text[at]! }
  return [{ code: 'control-characters', message: `control character U+${code} at character ${at}`, span }]
}

function count(text: string, mark: string): number {
  let total = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) total++
  return total
}

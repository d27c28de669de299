import { createHash } from 'node:crypto'

const DIGITS = 6

/** `I-000012` of 12. */
export function incidentId(serial: number): string {
  return `I-${String(serial).padStart(DIGITS, '0')}`
}

/** `W-000003` of 3. */
export function waveId(serial: number): string {
  return `W-${String(serial).padStart(DIGITS, '0')}`
}

/** `D-000004` of 4. */
export function decisionId(serial: number): string {
  return `D-${String(serial).padStart(DIGITS, '0')}`
}

/** The id of a wave as it is kept, of one leniently written; what is none stays as it is. */
export function waveIdOf(given: string): string {
  const serial = serialOf('W', given)
  return serial === null ? given : waveId(serial)
}

/** The number of an id, leniently written (`I-12`, `i12`, `12`); null when it is none of that letter. */
export function serialOf(letter: 'I' | 'W' | 'D', id: string): number | null {
  const match = new RegExp(`^(?:${letter}-?)?(\\d{1,12})$`, 'i').exec(id.trim())
  return match ? Number(match[1]) : null
}

/** `R-` and the first 48 bits of the key's SHA-256: the same document has the same id on every desk. */
export function reportId(key: string): string {
  return `R-${sha256(key).slice(0, 12)}`
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** `R-…` of `R-…/3`. */
export function reportOf(mention: string): string {
  return mention.slice(0, mention.lastIndexOf('/'))
}

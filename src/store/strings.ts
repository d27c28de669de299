/**
 * Every JavaScript string comes back as it was. PostgreSQL's text cannot hold NUL, and no UTF-8 can hold half of a surrogate
 * pair (SQLite would give U+FFFD back in its place), so drivers write those as DLE, "data link escape", and four hex digits.
 * Strings without any of them, which is nearly all, are stored as they are.
 */
const DLE = '\u0010'
const ESCAPED = new RegExp(`${DLE}([0-9a-f]{4})`, 'g')
const ODD = new RegExp(`[\0${DLE}]|\\p{Surrogate}`, 'gu')

/** As the database holds it. */
export function escapeText(text: string): string {
  if (text.isWellFormed() && !text.includes('\0') && !text.includes(DLE)) return text
  return text.replace(ODD, (odd) => DLE + odd.charCodeAt(0).toString(16).padStart(4, '0'))
}

/** As it was given. */
export function unescapeText(text: string): string {
  if (!text.includes(DLE)) return text
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

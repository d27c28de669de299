/**
 * Characters that turn round or hide what is read: marks of direction, invisible ones. Joiners stay, for some scripts cannot be
 * written without them.
 */
const HIDDEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu
/** Unicode has a picture for each of the first 32. */
const PICTURES = 0x2400

/**
 * Text of others for a terminal: what would move its cursor, colour it or reach the machine behind it is shown as a picture
 * (U+001B as ␛). Line breaks and tabs stay.
 */
export function visible(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, picture).replace(HIDDEN, '')
}

function picture(control: string): string {
  const code = control.charCodeAt(0)
  if (control === '\r' || control === '\v' || control === '\f' || code === 0x85) return ' '
  return code < 0x20 ? String.fromCharCode(PICTURES + code) : code === 0x7f ? '␡' : '\ufffd'
}

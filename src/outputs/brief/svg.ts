import { clean } from './clean.ts'

export type Attributes = Readonly<Record<string, string | number | null>>

/** One element; attributes are escaped, children are SVG already. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const told = Object.entries(attributes).filter(([, value]) => value !== null)
  const head = told.map(([key, value]) => ` ${key}="${escapeXml(rounded(value))}"`).join('')
  return children.length === 0 ? `<${name}${head}/>` : `<${name}${head}>${children.join('')}</${name}>`
}

/** A text element; the words are escaped. */
export function textElement(text: string, attributes: Attributes): string {
  return element('text', { 'font-family': FONT, 'font-size': 11, fill: INK, ...attributes }, [escapeXml(clean(text))])
}

/** Half a pixel is seen by no one, and a page full of long fractions is. */
const rounded = (value: string | number | null) =>
  typeof value === 'number' ? String(Math.round(value * 10) / 10) : (value ?? '')

/** Text inert in XML and HTML. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}

/** Roboto in the PDF, what the reader has elsewhere. */
export const FONT = 'Roboto, Helvetica, Arial, sans-serif'
export const INK = '#1d2733'
export const FAINT = '#6b7683'
export const ACCENT = '#a8201a'

/** A drawing with its name for those who cannot see it. */
export function drawing(id: string, title: string, width: number, height: number, children: readonly string[]): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: `drawing ${id}`,
    role: 'img',
    'aria-labelledby': `${id}-title`,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
  }
  return element('svg', attributes, [element('title', { id: `${id}-title` }, [escapeXml(clean(title))]), ...children])
}

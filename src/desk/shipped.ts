import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { BriefAssets } from '../outputs/brief/shape.ts'

const require = createRequire(import.meta.url)

/** The world map (Natural Earth, by world-atlas) and the fonts (Roboto, by pdfmake) that briefs are drawn with, from their packages. */
export function briefAssets(): BriefAssets {
  const fonts = join(dirname(require.resolve('pdfmake/package.json')), 'fonts', 'Roboto')
  const font = (name: string) => new Uint8Array(readFileSync(join(fonts, `Roboto-${name}.ttf`)))
  return {
    world: JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8')),
    fonts: {
      normal: font('Regular'),
      bold: font('Medium'),
      italics: font('Italic'),
      bolditalics: font('MediumItalic'),
    },
  }
}

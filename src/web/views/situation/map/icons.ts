import type { Map as LibreMap } from 'maplibre-gl'
import type { Palette } from './palette.ts'

/** Names of pictures say what to draw: kind, colours, text. MapLibre asks for those it has not got. */
const SEPARATOR = '|'
const FONT = "600 12px system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif"
/** Sharp on dense screens, and small enough on others. */
const PIXELS = 2

export function countIcon(palette: Palette): string {
  return ['text', palette['cluster-ink'], '', ''].join(SEPARATOR)
}

export function nameIcon(palette: Palette): string {
  return ['text', palette.muted, palette.land, ''].join(SEPARATOR)
}

export function addIcon(map: LibreMap, id: string): void {
  const [kind, ink, halo, ...rest] = id.split(SEPARATOR)
  if (kind !== 'text' || map.hasImage(id)) return
  const image = drawText(rest.join(SEPARATOR), ink ?? '', halo ?? '')
  if (image) map.addImage(id, image, { pixelRatio: PIXELS })
}

function drawText(text: string, ink: string, halo: string): ImageData | null {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return null
  context.font = FONT
  canvas.width = Math.ceil((context.measureText(text).width + 6) * PIXELS)
  canvas.height = 20 * PIXELS
  context.scale(PIXELS, PIXELS)
  context.font = FONT
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  const middle = [canvas.width / PIXELS / 2, 10.5] as const
  if (halo) {
    context.strokeStyle = halo
    context.lineWidth = 3
    context.lineJoin = 'round'
    context.strokeText(text, ...middle)
  }
  context.fillStyle = ink
  context.fillText(text, ...middle)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

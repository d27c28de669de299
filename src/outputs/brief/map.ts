import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import { shorten } from './clean.ts'
import { phrase } from './inline.ts'
import { type Box, placeLabels } from './labels.ts'
import type { Brief, MapPoint, WorldAtlas } from './shape.ts'
import { ACCENT, drawing, element, FAINT, INK, textElement } from './svg.ts'

const WIDTH = 720
const HEIGHT = 440
const MARGIN = 70
/** Below the map: scale, signs and credit. */
const BAND = 34
const EARTH_KM = 6371
/** Closer in, coasts and borders of a scale of 1:50 million are wrong, and a town would be shown as a street. */
const KM_PER_PIXEL_MIN = 0.3
const LABEL_CHARS_MAX = 30
const SITE_RADIUS = 4
const TOWN_RADIUS = 7

interface Placed {
  readonly point: MapPoint
  readonly x: number
  readonly y: number
}

/** The incidents on a map, as SVG; null when no place can be drawn. */
export function renderMap(brief: Brief, world: WorldAtlas): string | null {
  const { points } = brief.map
  if (points.length === 0) return null
  const { projection, kmPerPixel } = fitted(points)
  const placed = points.map((point): Placed => {
    const [x = 0, y = 0] = projection([point.lon, point.lat]) ?? []
    return { point, x, y }
  })
  const title = phrase(brief, ({ picture }) => picture.map)
  return drawing('map', title, WIDTH, HEIGHT, [
    element('rect', { class: 'sea', width: WIDTH, height: HEIGHT, fill: '#dde8f0' }),
    ...land(projection, world),
    ...placed.map(dot),
    ...labels(placed),
    ...legend(brief),
    ...scaleBar(kmPerPixel, brief),
    element('rect', { class: 'frame', width: WIDTH, height: HEIGHT, fill: 'none', stroke: FAINT }),
  ])
}

/** Equal areas round the middle of the points, as large as the points and the coastline allow. */
function fitted(points: readonly MapPoint[]): { projection: GeoProjection; kmPerPixel: number } {
  const coordinates = points.map(({ lon, lat }) => [lon, lat] as [number, number])
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates })
  const projection = geoAzimuthalEqualArea()
    .rotate([Number.isFinite(lon) ? -lon : 0, Number.isFinite(lat) ? -lat : 0])
    .scale(1)
    .translate([0, 0])
  const flat = coordinates.map((at) => projection(at) ?? ([0, 0] as [number, number]))
  const [xs, ys] = [flat.map(([x]) => x), flat.map(([, y]) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const scale = Math.min(
    (WIDTH - 2 * MARGIN) / (right - left),
    (HEIGHT - BAND - 2 * MARGIN) / (bottom - top),
    EARTH_KM / KM_PER_PIXEL_MIN,
  )
  projection
    .scale(scale)
    .translate([WIDTH / 2 - (scale * (left + right)) / 2, (HEIGHT - BAND) / 2 - (scale * (top + bottom)) / 2])
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ])
  return { projection, kmPerPixel: EARTH_KM / scale }
}

function land(projection: GeoProjection, world: WorldAtlas): string[] {
  const countries = world.objects.countries
  if (!countries) return []
  const path = geoPath(projection).digits(1)
  const borders = mesh(world, countries as Parameters<typeof mesh>[1], (a, b) => a !== b)
  const shapes = path(feature(world, countries))
  const lines = path(borders)
  return [
    ...(shapes
      ? [element('path', { class: 'land', d: shapes, fill: '#f7f4ee', stroke: '#9fb0bd', 'stroke-width': 1 })]
      : []),
    ...(lines
      ? [element('path', { class: 'border', d: lines, fill: 'none', stroke: '#a79f92', 'stroke-width': 1 })]
      : []),
  ]
}

function dot({ point: { precision }, x, y }: Placed): string {
  const site = precision === 'site'
  return element('circle', {
    class: site ? 'site' : 'town',
    cx: x,
    cy: y,
    r: site ? SITE_RADIUS : TOWN_RADIUS,
    fill: ACCENT,
    'fill-opacity': site ? '1' : '0.3',
    stroke: site ? '#ffffff' : ACCENT,
  })
}

function labels(placed: readonly Placed[]): string[] {
  const named = placed.map(({ point: { label, incidents }, x, y }) => {
    const many = incidents.length > 1 ? ` ×${incidents.length}` : ''
    return { x, y, text: `${shorten(label, LABEL_CHARS_MAX)}${many}` }
  })
  const frame: Box = { left: 4, top: 4, right: WIDTH - 4, bottom: HEIGHT - BAND - 4 }
  return placeLabels(named, frame).flatMap(({ x, y, anchor, text }) => {
    const at = { x, y, 'text-anchor': anchor }
    const halo = { stroke: '#ffffff', 'stroke-width': 3, 'stroke-linejoin': 'round', fill: '#ffffff' }
    return [textElement(text, { ...at, ...halo, class: 'halo' }), textElement(text, { ...at, class: 'label' })]
  })
}

function scaleBar(kmPerPixel: number, brief: Brief): string[] {
  const longest = 140 * kmPerPixel
  const power = 10 ** Math.floor(Math.log10(longest))
  const km = [5, 2, 1].map((n) => n * power).find((n) => n <= longest) ?? power
  const [x, y, length] = [14, HEIGHT - 14, km / kmPerPixel]
  const unit = phrase(brief, ({ picture }) => picture.kilometres)
  return [
    element('path', {
      d: `M${x} ${y - 5}V${y}H${Math.round(x + length)}V${y - 5}`,
      fill: 'none',
      stroke: INK,
      class: 'ink',
    }),
    textElement(`${km} ${unit}`, { x: x + length + 6, y, class: 'label' }),
  ]
}

function legend(brief: Brief): string[] {
  const y = HEIGHT - 14
  const band = { class: 'band', y: HEIGHT - BAND, width: WIDTH, height: BAND, fill: '#ffffff' }
  const site = phrase(brief, ({ picture }) => picture.legendSite)
  const town = phrase(brief, ({ picture }) => picture.legendTown)
  const at = (precision: MapPoint['precision'], x: number) =>
    dot({ point: { label: '', lat: 0, lon: 0, precision, incidents: [] }, x, y: y - 4 })
  return [
    element('rect', band),
    at('site', 262),
    textElement(site, { x: 274, y, class: 'label' }),
    at('place', 322),
    textElement(town, { x: 334, y, class: 'label' }),
    textElement(
      phrase(brief, ({ picture }) => picture.credit),
      { x: WIDTH - 10, y, 'text-anchor': 'end', 'font-size': 9, fill: FAINT, class: 'faint' },
    ),
  ]
}

import type { FeatureCollection } from 'geojson'
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { Box } from '../columns.ts'
import type { Mark } from '../worker-shape.ts'
import { countIcon, nameIcon } from './icons.ts'
import type { Palette } from './palette.ts'

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] }
export const LAYERS_TO_CLICK = ['clusters', 'places', 'sites'] as const

/** A style without fonts and sprites: nothing to fetch. Texts are pictures that the page draws itself. */
export function styleOf(palette: Palette): StyleSpecification {
  const source = { type: 'geojson' as const, data: EMPTY }
  return {
    version: 8,
    // A change of colours for paper must be there at once.
    transition: { duration: 0, delay: 0 },
    sources: {
      land: { ...source, tolerance: 0.3 },
      names: source,
      area: source,
      marks: { ...source, maxzoom: 16, tolerance: 0 },
      chosen: source,
    },
    layers: layersOf(palette),
  }
}

/** A town is drawn about as wide as a town: three kilometres around its middle, once that is wider than the least disc. */
const TOWN_RADIUS = ['interpolate', ['exponential', 2], ['zoom'], 0, 7, 7, 8, 9, 20, 12, 160, 15, 1280] as const

export function layersOf(palette: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.land } },
    {
      id: 'borders',
      type: 'line',
      source: 'land',
      paint: { 'line-color': palette.border, 'line-width': ['interpolate', ['linear'], ['zoom'], 0, 0.5, 6, 1.2] },
    },
    {
      id: 'names',
      type: 'symbol',
      source: 'names',
      minzoom: 2,
      layout: {
        'icon-image': ['concat', nameIcon(palette), ['get', 'name']],
        'symbol-sort-key': ['-', 0, ['get', 'size']],
        'icon-padding': 6,
      },
      paint: { 'icon-opacity': 1 },
    },
    ...areaLayers(palette),
    ...markLayers(palette),
    ...chosenLayers(palette),
  ]
}

function areaLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'area',
      type: 'line',
      source: 'area',
      paint: { 'line-color': palette.chosen, 'line-width': 2, 'line-dasharray': [3, 2] },
    },
  ]
}

function markLayers(palette: Palette): LayerSpecification[] {
  const rejected = ['==', ['get', 'state'], 'rejected']
  return [
    {
      id: 'places',
      type: 'circle',
      source: 'marks',
      filter: ['==', ['get', 'kind'], 'place'],
      paint: {
        'circle-radius': TOWN_RADIUS as never,
        'circle-color': palette.disc,
        'circle-opacity': ['case', rejected, 0.05, 0.3] as never,
        'circle-stroke-color': palette.disc,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'sites',
      type: 'circle',
      source: 'marks',
      filter: ['==', ['get', 'kind'], 'site'],
      paint: {
        'circle-radius': 5,
        'circle-color': palette.dot,
        'circle-opacity': ['case', rejected, 0.1, 1] as never,
        'circle-stroke-color': ['case', rejected, palette.dot, palette.card] as never,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'clusters',
      type: 'circle',
      source: 'marks',
      filter: ['==', ['get', 'kind'], 'cluster'],
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['log10', ['get', 'count']], 0, 11, 2, 17, 5, 30],
        'circle-color': palette.cluster,
        'circle-stroke-color': palette.card,
        'circle-stroke-width': 1.5,
      },
    },
    {
      id: 'counts',
      type: 'symbol',
      source: 'marks',
      filter: ['==', ['get', 'kind'], 'cluster'],
      layout: {
        'icon-image': ['concat', countIcon(palette), ['get', 'text']],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: {},
    },
  ]
}

function chosenLayers(palette: Palette): LayerSpecification[] {
  const site = ['==', ['get', 'precision'], 'site']
  return [
    {
      id: 'chosen',
      type: 'circle',
      source: 'chosen',
      paint: {
        'circle-radius': 13,
        'circle-opacity': 0,
        'circle-stroke-color': palette.chosen,
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'chosen-dot',
      type: 'circle',
      source: 'chosen',
      paint: {
        'circle-radius': ['case', site, 5, 8] as never,
        'circle-color': ['case', site, palette.dot, palette.disc] as never,
        'circle-opacity': ['case', site, 1, 0.5] as never,
      },
    },
  ]
}

export function marksData(marks: readonly Mark[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: marks.map((mark) => ({
      type: 'Feature',
      properties: { ...mark, text: short(mark.count) },
      geometry: { type: 'Point', coordinates: [mark.lon, mark.lat] },
    })),
  }
}

/** Few digits, and few pictures of them. */
function short(count: number): string {
  if (count < 1000) return String(count)
  return count < 10_000 ? `${(count / 1000).toFixed(1)}k` : `${Math.round(count / 1000)}k`
}

export function point([lon, lat]: readonly [number, number], precision: string): FeatureCollection {
  const geometry = { type: 'Point' as const, coordinates: [lon, lat] }
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: { precision }, geometry }] }
}

export function outline([west, south, east, north]: Box): FeatureCollection {
  const coordinates = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } }],
  }
}

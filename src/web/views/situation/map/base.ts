import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import url from 'world-atlas/countries-50m.json?url'
import { countryName } from '../../../i18n/index.ts'
import { area, centre, unwrapped } from './rings.ts'

type Topology = Parameters<typeof feature>[0]
type Country = Feature<Polygon | MultiPolygon, { name: string }>

/** Outlines of countries, shipped with the page. */
export async function loadBase(): Promise<{ land: FeatureCollection; names: FeatureCollection }> {
  const topology = (await (await fetch(url)).json()) as Topology
  const countries = (feature(topology, topology.objects.countries!) as FeatureCollection).features as Country[]
  const codes = codesByName()
  return {
    land: { type: 'FeatureCollection', features: countries.map(flat) },
    names: { type: 'FeatureCollection', features: countries.map((country) => label(country, codes)) },
  }
}

function flat({ geometry }: Country): Feature {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  const coordinates = polygons.map((rings) => rings.map(unwrapped))
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } }
}

/** The outlines name countries in English alone: the browser knows them by code in the reader's language. */
function codesByName(): ReadonlyMap<string, string> {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = new Map<string, string>()
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    const name = english.of(code)
    if (name && !codes.has(name)) codes.set(name, code)
  }
  return codes
}

function label({ geometry, properties: { name } }: Country, codes: ReadonlyMap<string, string>): Feature {
  const rings = geometry.type === 'Polygon' ? [geometry.coordinates[0]!] : geometry.coordinates.map(([outer]) => outer!)
  const largest = rings.map((ring) => ({ ring, size: Math.abs(area(ring)) })).sort((a, b) => b.size - a.size)[0]!
  const code = codes.get(name)
  return {
    type: 'Feature',
    properties: { name: code ? countryName(code) : name, size: largest.size },
    geometry: { type: 'Point', coordinates: centre(largest.ring) },
  }
}

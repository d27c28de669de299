import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** A place name marked by hand; coordinates are null where the annotators found none. */
export interface GoldPlace {
  start: number
  end: number
  text: string
  lat: number | null
  lon: number | null
}

export interface GeoReport {
  id: string
  text: string
  source: string
  places: GoldPlace[]
}

export const GEO_SETS = { lgl: 'geo/lgl.xml', geovirus: 'geo/GeoVirus.xml' } as const
export type GeoSet = keyof typeof GEO_SETS

export function corporaFolder(): string {
  return process.env.TOCSIN_CORPORA ?? resolve(import.meta.dirname, '../../../shared/corpora')
}

export const geoPath = (set: GeoSet, corpora: string): string => resolve(corpora, GEO_SETS[set])
export const hasGeo = (set: GeoSet, corpora: string): boolean => existsSync(geoPath(set, corpora))

/** The reports of a set; null when the set is not here. */
export function loadGeo(set: GeoSet, corpora = corporaFolder()): GeoReport[] | null {
  return hasGeo(set, corpora) ? parseGeo(readFileSync(geoPath(set, corpora), 'utf8'), set) : null
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
const decoded = (s: string): string => s.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name]!)

/** Both files are flat XML written by one program; their own elements are all that is looked for. */
export function parseGeo(xml: string, set: GeoSet): GeoReport[] {
  const reports: GeoReport[] = []
  for (const part of xml.split(/<article(?=[ >])/).slice(1)) {
    const m = /<text>(?:<!\[CDATA\[([\s\S]*?)\]\]>|([\s\S]*?))<\/text>/.exec(part)
    if (!m) continue
    const text = m[1] ?? decoded(m[2]!)
    const places = [...part.matchAll(/<(?:toponym|location)>([\s\S]*?)<\/(?:toponym|location)>/g)].map((p) =>
      goldPlace(p[1]!, text),
    )
    reports.push({ id: `${set}-${reports.length}`, text, source: /<domain>([^<]*)/.exec(part)?.[1] ?? '', places })
  }
  return reports
}

function goldPlace(xml: string, text: string): GoldPlace {
  const number = (tag: string): number | null => {
    const m = new RegExp(`<${tag}>([^<]*)<`).exec(xml)
    return m ? Number(m[1]) : null
  }
  const name = decoded(/<(?:phrase|name)>([^<]*)</.exec(xml)?.[1] ?? '')
  let start = number('start') ?? 0
  // GeoVirus counts from one.
  if (text.slice(start, start + name.length) !== name && text.slice(start - 1, start - 1 + name.length) === name)
    start--
  return { start, end: start + name.length, text: name, lat: number('lat'), lon: number('lon') }
}

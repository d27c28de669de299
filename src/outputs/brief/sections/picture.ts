import type { IncidentRecord } from '../../../model/desk.ts'
import type { Context } from '../context.ts'
import { howMany, say, tally, type Value } from '../say.ts'
import type { Block, Cite, MapPoint, Row, Section, TimelineRow } from '../shape.ts'
import { typeset } from '../typeset.ts'
import { derive, isHome } from '../values.ts'
import { heading, incidentSlots, note, paragraph, placeCites, plain, section, timeCites } from './parts.ts'

/** Map and timeline, what they leave out, and the coordinates as a table for those who cannot see them. */
export function picture(context: Context): Section {
  const { picture: words } = context.words
  const points = context.incidents.filter(drawn)
  const timed = timelineRows(context).length > 0
  return section('picture', context, [
    heading(words.map, context),
    ...(points.length > 0 ? [{ kind: 'picture', picture: 'map' } as const] : []),
    paragraph(plain(points.length > 0 ? words.mapNote : words.noMap, context)),
    without('unmapped', words.notOnMap, context),
    points.length > 0 ? table(points, context) : null,
    heading(words.timeline, context),
    ...(timed ? [{ kind: 'picture', picture: 'timeline' } as const] : []),
    note(plain(timed ? context.words.incidents.localNote : words.noTimeline, context)),
    without('untimed', words.undated, context),
  ])
}

function without(name: 'unmapped' | 'untimed', template: string, context: Context): Block | null {
  if (howMany(name, context) === 0) return null
  return paragraph(plain(template, context, { ids: tally(name, context, 'ids') }))
}

function drawn({ fields }: IncidentRecord): boolean {
  const where = fields.where?.shown
  return (where?.precision === 'site' || where?.precision === 'place') && where.lat !== null && where.lon !== null
}

function table(points: readonly IncidentRecord[], context: Context): Block {
  const { picture: words, incidents: values } = context.words
  const print = (text: string) => typeset(text, context.language)
  const rows = points.map((incident): Row => {
    const where: Cite = { kind: 'incident', id: incident.id, field: 'where' }
    const degrees = (path: 'lat' | 'lon'): Value => ({ rule: pointRule(incident), path, cites: [where] })
    const named: Value = { rule: 'place', path: '', cites: placeCites(incident.id) }
    const { id } = incidentSlots(incident)
    const at = say(context, [[words.coordinates, { lat: degrees('lat'), lon: degrees('lon') }]])
    const precision: Value = { rule: 'precision', path: '', cites: placeCites(incident.id) }
    const cells = [
      [say(context, [[values.value, { value: id }]])],
      [say(context, [[values.value, { value: named }]])],
      [say(context, [[values.value, { value: precision }]])],
      [at],
    ]
    return { id: incident.id, cells, sources: cells[0]?.[0]?.sources ?? [] }
  })
  return { kind: 'table', name: print(words.tableName), head: words.head.map(print), rows }
}

/** The exact point of a home is rounded to a tenth of a degree, some ten kilometres: no more than its town. */
const pointRule = (incident: IncidentRecord) => (isExactHome(incident) ? 'degreesOfHome' : 'degrees')
const isExactHome = (incident: IncidentRecord) => isHome(incident) && incident.fields.where?.shown?.precision === 'site'

/** Points for the map: one for each site or town, with its incidents. */
export function mapPoints(context: Context): MapPoint[] {
  const found = new Map<string, MapPoint>()
  for (const incident of context.incidents.filter(drawn)) {
    const where = incident.fields.where!.shown!
    const round = (n: number | null) => (isExactHome(incident) ? Math.round((n ?? 0) * 10) / 10 : (n ?? 0))
    const [lat, lon] = [round(where.lat), round(where.lon)]
    const key = `${lat} ${lon}`
    const known = found.get(key)
    const label = derive({ rule: 'town', path: '', cites: placeCites(incident.id) }, context) ?? incident.id
    const precision = where.precision === 'site' && !isHome(incident) ? 'site' : 'place'
    found.set(key, {
      label: known?.label ?? label,
      lat,
      lon,
      precision: known?.precision === 'site' ? 'site' : precision,
      incidents: [...(known?.incidents ?? []), incident.id],
    })
  }
  return [...found.values()]
}

/** Bars and ticks for the timeline. */
export function timelineRows(context: Context): TimelineRow[] {
  return context.incidents.flatMap((incident) => {
    const time = incident.fields.when?.shown
    if (!time?.from) return []
    const label = derive({ rule: 'town', path: '', cites: placeCites(incident.id) }, context) ?? ''
    const words = derive({ rule: 'incidentTime', path: '', cites: timeCites(incident) }, context) ?? ''
    const { from, to, precision, approximate } = time
    return [{ incident: incident.id, label, from, to, precision, approximate, words }]
  })
}

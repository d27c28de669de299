import type { CountValue, Dossier, IncidentRecord, ReportRecord, WaveRecord } from '../../model/desk.ts'
import type { Cell } from '../common/csv.ts'
import { disagreementSentences } from '../common/disagreement.ts'
import { DAMAGE_FIELDS, shown } from '../common/fields.ts'
import { lookup } from '../common/lookup.ts'
import { reportsOf } from '../common/reports.ts'
import { damageWords } from '../common/summary.ts'

/** Casualties as shown, never summed over sources; blank when no report tells them. A range or "at least" gives its lower end. */
export function effectCells(incident: IncidentRecord): Record<string, Cell> {
  const counts = DAMAGE_FIELDS.flatMap((name) => shown(incident, name) ?? [])
  const damaged = counts.some(({ min, max }) => (min ?? max ?? 0) > 0)
  const property = damaged ? 1 : counts.length ? 0 : -9
  const hostages = (shown(incident, 'kinds') ?? []).some((kind) =>
    ['kidnapping', 'hostage-taking', 'hijacking'].includes(kind),
  )
  return {
    nkill: lower(shown(incident, 'casualties.killed')),
    nwound: lower(shown(incident, 'casualties.wounded')),
    property,
    propextent: damaged ? 4 : null,
    propextent_txt: damaged ? 'Unknown' : '',
    propvalue: damaged ? -99 : null,
    propcomment: damaged ? `Damaged: ${damageWords(incident)}.` : '',
    ishostkid: hostages ? 1 : 0,
    nhostkid: hostages ? -99 : null,
    ransom: hostages ? -9 : 0,
  }
}

/** Where sources disagree and by which rule the row speaks, markers, the wave, and the desk's own id. */
export function noteCells(incident: IncidentRecord, dossier: Dossier, wave: WaveRecord | null): Record<string, Cell> {
  const markers = shown(incident, 'markers') ?? []
  const notes = [
    ...disagreementSentences(incident, lookup(dossier).names),
    markers.length
      ? `Left at the scene or used by the perpetrators: ${markers.map((text) => `“${text}”`).join(', ')}.`
      : '',
    wave ? `One of a ${wave.state} wave of attacks (${wave.id}${wave.name ? `, ${wave.name}` : ''}).` : '',
    `Tocsin ${incident.id}, ${incident.state}, ${incident.sources} independent source${incident.sources === 1 ? '' : 's'}.`,
  ]
  const cites = reportsOf(incident, dossier).slice(0, 3).map(citation)
  return {
    addnotes: notes.filter(Boolean).join(' '),
    scite1: cites[0] ?? '',
    scite2: cites[1] ?? '',
    scite3: cites[2] ?? '',
  }
}

const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' })

/** `"Title," Outlet, January 2, 2018.` */
export function citation({ title, source, ref, id, published }: ReportRecord): string {
  const date = published ? new Date(`${published.slice(0, 10)}T00:00:00Z`) : null
  const day = date && !Number.isNaN(date.getTime()) ? DAY.format(date) : null
  const rest = [source, day].filter((part) => part !== null).join(', ')
  const name = title ?? ref ?? id
  return rest ? `"${name}," ${rest}.` : `"${name}."`
}

function lower(count: CountValue | null): number | null {
  return count ? (count.min ?? count.max) : null
}

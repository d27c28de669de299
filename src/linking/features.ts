import type { CountValue, PlaceValue, SiteValue, TimeValue } from '../model/desk.ts'
import type { Count, Incident, IncidentKind, Reading, TargetKind, WeaponKind } from '../model/reading.ts'
import { foldOf } from '../text/atoms.ts'
import { weighWords } from './weigh.ts'
import type { WordTable } from './words.ts'

/** What linking compares of a mention. Plain JSON; the same reading gives the same features. */
export interface Features {
  /** `R-…/n`. */
  readonly key: string
  readonly report: string
  /** Day of publication, days since 1970-01-01; null when undated. */
  readonly published: number | null
  readonly kinds: readonly IncidentKind[]
  readonly past: boolean
  readonly when: TimeValue | null
  readonly where: PlaceValue | null
  readonly site: (SiteValue & { readonly folded: string }) | null
  readonly targets: readonly TargetKind[]
  readonly weapons: readonly WeaponKind[]
  readonly killed: CountValue | null
  readonly wounded: CountValue | null
  /** Damaged things, by what they are. */
  readonly damage: Readonly<Record<string, CountValue>>
  readonly perpetrators: CountValue | null
  /** Folded. */
  readonly markers: readonly string[]
  /** Folded names of victims and perpetrators. */
  readonly names: readonly string[]
  /** Words that tell it, by word, each with weight > 0; names and numbers marked 1. */
  readonly words: readonly (readonly [word: string, weight: number, name: 0 | 1])[]
  /** Incidents in its report: how much of the report's words may be its own. */
  readonly told: number
  /** Waves of its report that it is told in. */
  readonly waves: readonly {
    readonly id: string
    readonly coordinated: boolean
    readonly declared: CountValue | null
  }[]
  /** What its report is about, as far as its words tell. */
  readonly main: boolean
}

/** A mention's key for each incident of the reading, in the reading's order. */
export type KeyOf = (local: string) => string

/** The features of every incident of a reading. */
export function featuresOf(reading: Reading, report: string, keyOf: KeyOf, table: WordTable): Features[] {
  const words = weighWords(reading, table)
  const main = mainIncident(reading.incidents)
  const published = dayOf(reading.report.published)
  const texts = new Map(reading.markers.map((marker) => [marker.id, fold(marker.text)]))
  return reading.incidents.map((incident, i) => ({
    key: keyOf(incident.id),
    report,
    published,
    ...facts(incident),
    markers: unique(incident.markers.flatMap((id) => texts.get(id) ?? [])),
    words: words[i]!,
    told: reading.incidents.length,
    main: incident === main,
    waves: reading.waves
      .filter((wave) => wave.incidents.includes(incident.id))
      .map((wave) => ({
        id: `${report}#${wave.id}`,
        coordinated: wave.coordinated === true,
        declared: countValue(wave.declared),
      })),
  }))
}

/**
 * The incident a report is about: the first of those with most words that tell them among the ones that are not background;
 * where all are background (a report on a trial), among them.
 */
export function mainIncident(incidents: readonly Incident[]): Incident | null {
  const current = incidents.filter((incident) => !incident.past)
  let best: Incident | null = null
  for (const incident of current.length > 0 ? current : incidents)
    if (!best || incident.spans.length > best.spans.length) best = incident
  return best
}

function facts(incident: Incident) {
  const { where, when } = incident
  return {
    kinds: incident.kinds,
    past: incident.past === true,
    when: when && when.from !== null ? timeValue(when) : null,
    where: where ? placeValue(where) : null,
    site: where?.site ? { ...where.site, folded: fold(where.site.name) } : null,
    targets: unique(incident.targets.map((target) => target.kind)),
    weapons: unique(incident.weapons.map((weapon) => weapon.kind)),
    killed: countValue(incident.casualties.killed),
    wounded: countValue(incident.casualties.wounded),
    damage: damageOf(incident),
    perpetrators: perpetratorsOf(incident),
    names: unique(
      [...(incident.victims ?? []), ...incident.perpetrators].flatMap(({ name }) => (name ? fold(name) : [])),
    ),
  }
}

/** The largest told number of each thing: what burned is often told twice, once as a part. */
function damageOf(incident: Incident): Record<string, CountValue> {
  const most: Record<string, CountValue> = {}
  for (const { what, count } of incident.damage) {
    const value = countValue(count)
    if (value && (value.min ?? 0) > (most[what]?.min ?? -1)) most[what] = value
  }
  return most
}

function perpetratorsOf(incident: Incident): CountValue | null {
  return countValue(mostOf(incident.perpetrators)?.count)
}

/** The one with the largest number told: a part of a whole is often told besides. */
export function mostOf<T extends { readonly count?: Count | null }>(things: readonly T[]): T | null {
  let most: T | null = null
  for (const thing of things) if (thing.count && (thing.count.min ?? 0) > (most?.count?.min ?? -1)) most = thing
  return most
}

export function timeValue(time: {
  from: string | null
  to: string | null
  precision: TimeValue['precision']
  approximate?: boolean
}): TimeValue {
  return { from: time.from, to: time.to, precision: time.precision, approximate: time.approximate === true }
}

export function placeValue(place: NonNullable<Incident['where']>): PlaceValue {
  const { name, precision, country, region, lat, lon, geonames } = place
  return {
    name,
    precision,
    country: country ?? null,
    region: region ?? null,
    lat: lat ?? null,
    lon: lon ?? null,
    geonames: geonames ?? null,
  }
}

export function countValue(count: Count | null | undefined): CountValue | null {
  if (!count || (count.min === null && count.max === null)) return null
  return { min: count.min, max: count.max, approximate: count.approximate === true }
}

const DAY_MS = 86_400_000

/** Days since 1970-01-01 of an ISO date or date-time; null when there is none. */
export function dayOf(iso: string | null): number | null {
  const ms = iso === null ? Number.NaN : Date.parse(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(ms) ? null : Math.floor(ms / DAY_MS)
}

/** Folded, words only: "Aix-Luynes" and "aix luynes" are one. */
export function fold(name: string): string {
  return foldOf(name.toLowerCase())
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)].sort()
}

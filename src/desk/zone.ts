import type { IncidentRecord } from '../model/desk.ts'
import type { Store } from '../store/store.ts'

/** The zone of each country where it has one zone or one that most people live in; IANA names. Elsewhere UTC, which is said. */
const ZONES: Readonly<Record<string, string>> = {
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  BF: 'Africa/Ouagadougou',
  BJ: 'Africa/Porto-Novo',
  CA: 'America/Toronto',
  CD: 'Africa/Kinshasa',
  CH: 'Europe/Zurich',
  CI: 'Africa/Abidjan',
  CM: 'Africa/Douala',
  CO: 'America/Bogota',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  DZ: 'Africa/Algiers',
  ES: 'Europe/Madrid',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  GR: 'Europe/Athens',
  HT: 'America/Port-au-Prince',
  IE: 'Europe/Dublin',
  IL: 'Asia/Jerusalem',
  IN: 'Asia/Kolkata',
  IQ: 'Asia/Baghdad',
  IT: 'Europe/Rome',
  KE: 'Africa/Nairobi',
  LB: 'Asia/Beirut',
  LU: 'Europe/Luxembourg',
  MA: 'Africa/Casablanca',
  ML: 'Africa/Bamako',
  MX: 'America/Mexico_City',
  NE: 'Africa/Niamey',
  NG: 'Africa/Lagos',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  PE: 'America/Lima',
  PH: 'Asia/Manila',
  PK: 'Asia/Karachi',
  PL: 'Europe/Warsaw',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  SE: 'Europe/Stockholm',
  SN: 'Africa/Dakar',
  SO: 'Africa/Mogadishu',
  SY: 'Asia/Damascus',
  TD: 'Africa/Ndjamena',
  TN: 'Africa/Tunis',
  TR: 'Europe/Istanbul',
  UA: 'Europe/Kyiv',
  UG: 'Africa/Kampala',
  US: 'America/New_York',
  ZA: 'Africa/Johannesburg',
}

/** The desk's zone: as set (`tocsin desk --zone`), else that of the country with most incidents, else UTC. */
export async function zoneOf(store: Store, incidents: readonly IncidentRecord[]): Promise<string> {
  const set = await store.meta('zone')
  if (set !== null) return set
  const counts = new Map<string, number>()
  for (const { fields } of incidents) {
    const country = fields.where?.shown?.country
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return (most && ZONES[most[0]]) ?? 'UTC'
}

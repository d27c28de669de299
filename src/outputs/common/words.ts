import type { CountValue, FieldName, PlaceValue, ShownRule, SiteValue, TimeValue } from '../../model/desk.ts'
import type { IncidentKind, TargetKind, WeaponKind } from '../../model/reading.ts'
import { countryOf } from './countries.ts'

export const KIND_WORDS: Readonly<Record<IncidentKind, string>> = {
  attack: 'attack',
  shooting: 'shooting',
  bombing: 'bombing',
  arson: 'arson',
  stabbing: 'stabbing',
  assault: 'assault',
  ramming: 'vehicle ramming',
  assassination: 'assassination',
  kidnapping: 'kidnapping',
  'hostage-taking': 'hostage taking',
  hijacking: 'hijacking',
  raid: 'raid',
  sabotage: 'sabotage',
  vandalism: 'vandalism',
  threat: 'threat',
  shelling: 'shelling',
  'drone-attack': 'drone attack',
  riot: 'riot',
}

export const TARGET_WORDS: Readonly<Record<TargetKind, string>> = {
  prison: 'prison',
  'prison-staff': 'prison staff',
  police: 'police',
  military: 'military',
  government: 'government',
  court: 'court',
  education: 'educational institution',
  religious: 'religious institution',
  transport: 'transport',
  telecom: 'telecommunication',
  energy: 'energy supply',
  water: 'water supply',
  health: 'health facility',
  business: 'business',
  finance: 'bank or finance',
  media: 'media',
  diplomatic: 'diplomatic mission',
  political: 'political party or figure',
  residence: 'residence',
  vehicle: 'vehicle',
  tourism: 'tourism',
  aid: 'aid organisation',
  civilians: 'civilians',
  other: 'other target',
}

export const WEAPON_WORDS: Readonly<Record<WeaponKind, string>> = {
  firearm: 'firearm',
  'assault-rifle': 'assault rifle',
  handgun: 'handgun',
  shotgun: 'shotgun',
  explosive: 'explosive',
  grenade: 'grenade',
  incendiary: 'incendiary',
  molotov: 'petrol bomb',
  blade: 'blade',
  blunt: 'blunt object',
  vehicle: 'vehicle',
  firework: 'firework',
  rocket: 'rocket',
  drone: 'drone',
  chemical: 'chemical',
  other: 'other means',
}

export const FIELD_WORDS: Readonly<Record<FieldName, string>> = {
  kinds: 'the kind of act',
  status: 'whether it succeeded',
  modality: 'how certain it is',
  date: 'the date',
  when: 'the time',
  where: 'the place',
  site: 'the site',
  targets: 'the target',
  weapons: 'the means',
  'damage.vehicle.count': 'the number of vehicles damaged',
  'damage.building.count': 'the number of buildings damaged',
  'damage.door.count': 'the number of doors damaged',
  'damage.equipment.count': 'the amount of equipment damaged',
  'damage.other.count': 'the number of other things damaged',
  'casualties.killed': 'the number killed',
  'casualties.wounded': 'the number wounded',
  'perpetrators.count': 'the number of perpetrators',
  'perpetrators.names': 'who did it',
  'victims.names': 'who was hit',
  markers: 'what was left at the scene',
}

export const RULE_WORDS: Readonly<Record<ShownRule, string>> = {
  'only-value': 'the only value told',
  'most-independent-sources': 'the value told by most independent sources',
  'most-exact': 'the most exact value',
  'latest-report': 'the value of the latest report',
  decided: 'the value that a reviewer decided',
}

/** `3`, `about 3`, `at least 3`, `at most 3`, `2 to 3`. */
export function countWords({ min, max, approximate }: CountValue): string {
  const about = approximate ? 'about ' : ''
  if (min !== null && max !== null) return `${about}${min === max ? min : `${min} to ${max}`}`
  if (min !== null) return `at least ${about}${min}`
  return max === null ? 'an unknown number' : `at most ${about}${max}`
}

/** `Saint-Aubrac, Occitanie, France`. */
export function placeWords({ name, precision, region, country }: PlaceValue): string {
  const parts = [name, precision === 'region' ? null : region, countryOf(country)?.name ?? country]
  return parts.filter((part, i) => part && parts.indexOf(part) === i).join(', ')
}

/** A value of any field in words; what has no words of its own is printed as JSON. */
export function valueWords(field: string, value: unknown): string {
  if (value === null || value === undefined) return 'not known'
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : value.map((one) => itemWords(field, String(one))).join(' and ')
  if (field === 'when') return timeWords(value as TimeValue)
  if (field === 'where') return placeWords(value as PlaceValue)
  if (field === 'site') return (value as SiteValue).name
  if ('min' in (value as object) && 'max' in (value as object)) return countWords(value as CountValue)
  return JSON.stringify(value)
}

function itemWords(field: string, item: string): string {
  if (field === 'kinds') return KIND_WORDS[item as IncidentKind] ?? item
  if (field === 'targets') return TARGET_WORDS[item as TargetKind] ?? item
  if (field === 'weapons') return WEAPON_WORDS[item as WeaponKind] ?? item
  return item
}

function timeWords({ from, to, approximate }: TimeValue): string {
  const words =
    from === null ? (to === null ? 'unknown' : `before ${to}`) : to === null ? `from ${from}` : `${from} to ${to}`
  return approximate ? `about ${words}` : words
}

import type { Dossier, IncidentRecord } from '../../model/desk.ts'
import type { Modality } from '../../model/reading.ts'
import { claimsOf } from './claims.ts'
import { capital } from './disagreement.ts'
import { DAMAGE_FIELDS, shown } from './fields.ts'
import { countWords, KIND_WORDS, placeWords, TARGET_WORDS, WEAPON_WORDS } from './words.ts'

const DAMAGED = {
  'damage.vehicle.count': ['vehicle', 'vehicles'],
  'damage.building.count': ['building', 'buildings'],
  'damage.door.count': ['door', 'doors'],
  'damage.equipment.count': ['piece of equipment', 'pieces of equipment'],
  'damage.other.count': ['other thing', 'other things'],
} as const

const MODALITY: Readonly<Record<Modality, string>> = {
  stated: '',
  attributed: 'The account is attributed to others by the sources.',
  alleged: 'The act is alleged, not established.',
  denied: 'The act is reported as denied.',
  hypothetical: 'The act is reported as a possibility only.',
}

/** A few neutral sentences made of the fields alone; `opening` is the date in the manner of the format. */
export function summaryOf(incident: IncidentRecord, dossier: Dossier, opening: string): string {
  const sentences = [
    `${opening}${whatSentence(incident)}`,
    meansSentence(incident),
    effectsSentence(incident),
    MODALITY[shown(incident, 'modality') ?? 'stated'],
    claimSentence(incident, dossier),
  ]
  return sentences.filter(Boolean).join(' ')
}

/** `3 vehicles, at least 1 door`: what was damaged, as shown. */
export function damageWords(incident: IncidentRecord): string {
  return DAMAGE_FIELDS.flatMap((name) => {
    const count = shown(incident, name)
    if (!count) return []
    const [singular, plural] = DAMAGED[name]
    return [`${countWords(count)} ${(count.max ?? count.min) === 1 ? singular : plural}`]
  }).join(', ')
}

function whatSentence(incident: IncidentRecord): string {
  const kinds = (shown(incident, 'kinds') ?? []).map((kind) => KIND_WORDS[kind])
  const status = shown(incident, 'status')
  const targets = (shown(incident, 'targets') ?? []).map((target) => TARGET_WORDS[target])
  const site = shown(incident, 'site')
  const where = shown(incident, 'where')
  const what = `${status === 'attempted' || status === 'foiled' ? `${status} ` : ''}${kinds.join(' and ') || 'attack'}`
  return [
    `${capital(what)} reported`,
    targets.length ? ` (target: ${targets.join(', ')})` : '',
    site ? ` at ${site.name}` : '',
    where ? ` in ${placeWords(where)}` : ', place not known',
    '.',
  ].join('')
}

function meansSentence(incident: IncidentRecord): string {
  const weapons = shown(incident, 'weapons') ?? []
  return weapons.length ? `Means: ${weapons.map((weapon) => WEAPON_WORDS[weapon]).join(', ')}.` : ''
}

function effectsSentence(incident: IncidentRecord): string {
  const killed = shown(incident, 'casualties.killed')
  const wounded = shown(incident, 'casualties.wounded')
  const damage = damageWords(incident)
  return [
    killed ? `Killed: ${countWords(killed)}.` : '',
    wounded ? `Wounded: ${countWords(wounded)}.` : '',
    damage ? `Damaged: ${damage}.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function claimSentence(incident: IncidentRecord, dossier: Dossier): string {
  const claims = claimsOf(incident, dossier)
  const claimed = claims.filter(({ status }) => status === 'claimed')
  const names = [...new Set(claimed.flatMap(({ by }) => (by ? [by.name] : [])))]
  if (claimed.length) return `Claimed${names.length ? ` by ${names.join(' and by ')}` : ''}.`
  return claims.some(({ status }) => status === 'none') ? `No claim of responsibility as of ${dossier.asOf}.` : ''
}

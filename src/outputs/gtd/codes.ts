import type { IncidentKind, TargetKind, WeaponKind } from '../../model/reading.ts'

/**
 * GTD's codes and labels. "Seen" is seen in public copies of the data; "recalled" is from memory of the codebook and to be checked
 * before the row is relied on.
 */
export interface Code {
  readonly code: number
  readonly label: string
}

/** Seen: 1, 2, 3, 4, 6, 7; recalled: 5, 8, 9. */
const ATTACK = {
  assassination: { code: 1, label: 'Assassination' },
  armed: { code: 2, label: 'Armed Assault' },
  bombing: { code: 3, label: 'Bombing/Explosion' },
  hijacking: { code: 4, label: 'Hijacking' },
  barricade: { code: 5, label: 'Hostage Taking (Barricade Incident)' },
  kidnapping: { code: 6, label: 'Hostage Taking (Kidnapping)' },
  facility: { code: 7, label: 'Facility/Infrastructure Attack' },
  unarmed: { code: 8, label: 'Unarmed Assault' },
  unknown: { code: 9, label: 'Unknown' },
} as const satisfies Record<string, Code>

/** GTD's hierarchy of attack types, the first wins attacktype1 (recalled). */
export const ATTACK_HIERARCHY: readonly number[] = [1, 4, 6, 5, 3, 2, 8, 7, 9]
export const UNKNOWN_ATTACK: Code = ATTACK.unknown
export const UNARMED: Code = ATTACK.unarmed
export const ARMED: Code = ATTACK.armed

/** Projectiles are bombings, a vehicle driven into people is an armed assault (both recalled). A threat alone makes no row. */
export const ATTACK_OF: Readonly<Record<IncidentKind, Code | null>> = {
  attack: null,
  shooting: ATTACK.armed,
  bombing: ATTACK.bombing,
  arson: ATTACK.facility,
  stabbing: ATTACK.armed,
  assault: ATTACK.unarmed,
  ramming: ATTACK.armed,
  assassination: ATTACK.assassination,
  kidnapping: ATTACK.kidnapping,
  'hostage-taking': ATTACK.barricade,
  hijacking: ATTACK.hijacking,
  raid: ATTACK.armed,
  sabotage: ATTACK.facility,
  vandalism: ATTACK.facility,
  threat: null,
  shelling: ATTACK.bombing,
  'drone-attack': ATTACK.bombing,
  riot: null,
}

export interface TargetCode {
  readonly type: Code
  readonly subtype: Code | null
  /** Whose nationality is the country's own: its institutions. */
  readonly national: boolean
}

const TYPE = {
  business: { code: 1, label: 'Business' },
  government: { code: 2, label: 'Government (General)' },
  police: { code: 3, label: 'Police' },
  military: { code: 4, label: 'Military' },
  diplomatic: { code: 7, label: 'Government (Diplomatic)' },
  education: { code: 8, label: 'Educational Institution' },
  supply: { code: 9, label: 'Food or Water Supply' },
  media: { code: 10, label: 'Journalists & Media' },
  ngo: { code: 12, label: 'NGO' },
  other: { code: 13, label: 'Other' },
  private: { code: 14, label: 'Private Citizens & Property' },
  religious: { code: 15, label: 'Religious Figures/Institutions' },
  telecom: { code: 16, label: 'Telecommunication' },
  tourists: { code: 18, label: 'Tourists' },
  transport: { code: 19, label: 'Transportation' },
  unknown: { code: 20, label: 'Unknown' },
  utilities: { code: 21, label: 'Utilities' },
} as const satisfies Record<string, Code>

export const UNKNOWN_TARGET: TargetCode = { type: TYPE.unknown, subtype: null, national: false }

const target = (type: Code, code: number | null, label: string, national = false): TargetCode => ({
  type,
  subtype: code === null ? null : { code, label },
  national,
})

/**
 * Subtypes seen: 14, 25, 49, 76. Label seen, number recalled: 26. Recalled: 3, 6, 15, 52, 67, 73. Where the kind does not say which
 * subtype it is, that stays blank. Staff of a prison follow a precedent of 1970, an officer's home as 3 / 25 (seen).
 */
export const TARGET_OF: Readonly<Record<TargetKind, TargetCode>> = {
  prison: target(TYPE.police, 26, 'Prison/Jail', true),
  'prison-staff': target(TYPE.police, 25, 'Police Security Forces/Officers', true),
  police: target(TYPE.police, null, '', true),
  military: target(TYPE.military, null, '', true),
  government: target(TYPE.government, null, '', true),
  court: target(TYPE.government, 14, 'Judge/Attorney/Court', true),
  education: target(TYPE.education, 49, 'School/University/Educational Building'),
  religious: target(TYPE.religious, null, ''),
  transport: target(TYPE.transport, null, ''),
  telecom: target(TYPE.telecom, null, ''),
  energy: target(TYPE.utilities, null, ''),
  water: target(TYPE.supply, 52, 'Water Supply'),
  health: target(TYPE.business, 6, 'Medical/Pharmaceutical'),
  business: target(TYPE.business, null, ''),
  finance: target(TYPE.business, 3, 'Bank/Commerce'),
  media: target(TYPE.media, null, ''),
  diplomatic: target(TYPE.diplomatic, null, ''),
  political: target(TYPE.government, 15, 'Politician or Political Party Movement/Meeting/Rally'),
  residence: target(TYPE.private, 76, 'House/Apartment/Residence'),
  vehicle: target(TYPE.private, 73, 'Vehicles/Transportation'),
  tourism: target(TYPE.tourists, null, ''),
  aid: target(TYPE.ngo, null, ''),
  civilians: target(TYPE.private, 67, 'Unnamed Civilian/Unspecified'),
  other: target(TYPE.other, null, ''),
}

export interface WeaponCode {
  readonly type: Code
  readonly subtype: Code | null
}

const WEAPON = {
  chemical: { code: 2, label: 'Chemical' },
  firearms: { code: 5, label: 'Firearms' },
  explosives: { code: 6, label: 'Explosives' },
  incendiary: { code: 8, label: 'Incendiary' },
  melee: { code: 9, label: 'Melee' },
  vehicle: { code: 10, label: 'Vehicle (not to include vehicle-borne explosives, i.e., car or truck bombs)' },
  other: { code: 12, label: 'Other' },
  unknown: { code: 13, label: 'Unknown' },
} as const satisfies Record<string, Code>

export const UNKNOWN_WEAPON: WeaponCode = { type: WEAPON.unknown, subtype: null }
/** Fire without a word on how it was set. */
export const FIRE: WeaponCode = { type: WEAPON.incendiary, subtype: { code: 18, label: 'Arson/Fire' } }

const weapon = (type: Code, code?: number, label = ''): WeaponCode => ({
  type,
  subtype: code === undefined ? null : { code, label },
})

/** Seen: types 5, 6, 8, 9, 13; subtypes 2, 3, 4, 5, 11, 16, 18, 19, 23. Recalled: types 2, 10, 12; subtypes 7 and 21 (blunt object). */
export const WEAPON_OF: Readonly<Record<WeaponKind, WeaponCode>> = {
  firearm: weapon(WEAPON.firearms, 5, 'Unknown Gun Type'),
  'assault-rifle': weapon(WEAPON.firearms, 2, 'Automatic or Semi-Automatic Rifle'),
  handgun: weapon(WEAPON.firearms, 3, 'Handgun'),
  shotgun: weapon(WEAPON.firearms, 4, 'Rifle/Shotgun (non-automatic)'),
  explosive: weapon(WEAPON.explosives, 16, 'Unknown Explosive Type'),
  grenade: weapon(WEAPON.explosives, 7, 'Grenade'),
  incendiary: FIRE,
  molotov: weapon(WEAPON.incendiary, 19, 'Molotov Cocktail/Petrol Bomb'),
  blade: weapon(WEAPON.melee, 23, 'Knife or Other Sharp Object'),
  blunt: weapon(WEAPON.melee, 21, 'Blunt Object'),
  vehicle: weapon(WEAPON.vehicle),
  firework: weapon(WEAPON.other),
  rocket: weapon(WEAPON.explosives, 11, 'Projectile (rockets, mortars, RPGs, etc.)'),
  drone: weapon(WEAPON.other),
  chemical: weapon(WEAPON.chemical),
  other: weapon(WEAPON.other),
}

/** Seen: 8 and 10; the labels of the others are recalled. The second column finds them in the words for a channel. */
const CLAIM_MODES: readonly (readonly [Code, RegExp])[] = [
  [{ code: 4, label: 'E-mail' }, /e-?mail|courriel/i],
  [{ code: 6, label: 'Video' }, /vid[ée]o/i],
  [
    { code: 7, label: 'Posted to website, blog, etc.' },
    /telegram|website|site|blog|social|online|en ligne|facebook|twitter|\bx\b|post|channel|canal|compte|account|forum|statement on/i,
  ],
  [{ code: 2, label: 'Call (post-incident)' }, /call|phone|appel|t[ée]l[ée]phon/i],
  [{ code: 5, label: 'Note left at scene' }, /\bnote\b|graffiti|\btags?\b|inscription/i],
  [{ code: 1, label: 'Letter' }, /letter|lettre|courrier/i],
  [{ code: 8, label: 'Personal claim' }, /in person|en personne/i],
]

/** How a claim was made, by the words for its channel; 10 when no channel is told, 9 when it is none of the list. */
export function claimMode(channel: string | null | undefined): Code {
  if (!channel) return { code: 10, label: 'Unknown' }
  return CLAIM_MODES.find(([, pattern]) => pattern.test(channel))?.[0] ?? { code: 9, label: 'Other' }
}

/** 1 and 2 seen, spelt as in the data. */
export const ALTERNATIVE = {
  insurgency: { code: 1, label: 'Insurgency/Guerilla Action' },
  otherCrime: { code: 2, label: 'Other Crime Type' },
} as const satisfies Record<string, Code>

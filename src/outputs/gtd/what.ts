import type { Dossier, IncidentRecord } from '../../model/desk.ts'
import type { TargetKind } from '../../model/reading.ts'
import { claimsOf } from '../common/claims.ts'
import type { Cell } from '../common/csv.ts'
import { shown } from '../common/fields.ts'
import { TARGET_WORDS, WEAPON_WORDS } from '../common/words.ts'
import {
  ALTERNATIVE,
  ARMED,
  ATTACK_HIERARCHY,
  ATTACK_OF,
  type Code,
  FIRE,
  TARGET_OF,
  UNARMED,
  UNKNOWN_ATTACK,
  UNKNOWN_TARGET,
  UNKNOWN_WEAPON,
  WEAPON_OF,
} from './codes.ts'
import { gtdCountry } from './countries.ts'

/** Targets whose attack is aimed at a public institution or a public role. */
const INSTITUTIONS: ReadonlySet<TargetKind> = new Set([
  'prison',
  'prison-staff',
  'police',
  'military',
  'government',
  'court',
  'education',
  'religious',
  'media',
  'diplomatic',
  'political',
  'aid',
])

/**
 * GTD's three criteria and its doubt, by rule. crit1 (a goal): claimed, or aimed at an institution. crit2 (a message): claimed, a
 * marker was left, a threat came with it, or it is one of a wave. crit3 (outside warfare): no military target. Until somebody claims
 * it, whether it was terrorism or another crime is open: doubtterr 1 with alternative 2, or 1 where the target is military.
 */
export function criteriaCells(incident: IncidentRecord, dossier: Dossier): Record<string, Cell> {
  const targets = shown(incident, 'targets') ?? []
  const military = targets.includes('military')
  const claimed = claimsOf(incident, dossier).some(({ status }) => status === 'claimed')
  const message = (shown(incident, 'markers') ?? []).length > 0 || (shown(incident, 'kinds') ?? []).includes('threat')
  const alternative = military ? ALTERNATIVE.insurgency : ALTERNATIVE.otherCrime
  return {
    crit1: claimed || targets.some((kind) => INSTITUTIONS.has(kind)) ? 1 : 0,
    crit2: claimed || message || incident.wave !== null ? 1 : 0,
    crit3: military ? 0 : 1,
    doubtterr: claimed ? 0 : 1,
    alternative: claimed ? null : alternative.code,
    alternative_txt: claimed ? '' : alternative.label,
  }
}

export function attackCells(incident: IncidentRecord): Record<string, Cell> {
  const armed = (shown(incident, 'weapons') ?? []).length > 0
  const kinds = shown(incident, 'kinds') ?? []
  const codes = kinds
    .flatMap((kind) => ATTACK_OF[kind] ?? [])
    .map((code) => (code.code === UNARMED.code && armed ? ARMED : code))
  const ordered = distinct(codes).sort((a, b) => ATTACK_HIERARCHY.indexOf(a.code) - ATTACK_HIERARCHY.indexOf(b.code))
  const status = shown(incident, 'status')
  return {
    success: status === 'attempted' || status === 'foiled' ? 0 : 1,
    // No field tells of a perpetrator who meant to die; GTD's codes know no "unknown" here.
    suicide: 0,
    ...numbered(['attacktype', 'attacktype_txt'], (ordered.length ? ordered : [UNKNOWN_ATTACK]).map(pair), 3),
  }
}

export function targetCells(incident: IncidentRecord): Record<string, Cell> {
  const kinds = shown(incident, 'targets') ?? []
  const site = shown(incident, 'site')
  const country = gtdCountry(shown(incident, 'where')?.country)
  const targets = kinds.map((kind) => {
    const { type, subtype, national } = TARGET_OF[kind]
    const named = site && (site.kind === kind || kinds.length === 1) ? site.name : ''
    const nationality: Cell[] = national && country ? [country.code, country.name] : [null, '']
    return [...pair(type), ...pair(subtype), named, capitalised(TARGET_WORDS[kind]), ...nationality]
  })
  const unknown = [...pair(UNKNOWN_TARGET.type), null, '', '', 'Unknown', null, '']
  const columns = [
    'targtype',
    'targtype_txt',
    'targsubtype',
    'targsubtype_txt',
    'corp',
    'target',
    'natlty',
    'natlty_txt',
  ]
  return numbered(columns, targets.length ? targets : [unknown], 3)
}

export function weaponCells(incident: IncidentRecord): Record<string, Cell> {
  const kinds = shown(incident, 'weapons') ?? []
  const told = kinds.map((kind) => WEAPON_OF[kind])
  const fire = (shown(incident, 'kinds') ?? []).includes('arson') ? [FIRE] : []
  const weapons = told.length ? told : [...fire, UNKNOWN_WEAPON].slice(0, 1)
  const columns = ['weaptype', 'weaptype_txt', 'weapsubtype', 'weapsubtype_txt']
  return {
    ...numbered(
      columns,
      weapons.map(({ type, subtype }) => [...pair(type), ...pair(subtype)]),
      4,
    ),
    weapdetail: kinds.map((kind) => WEAPON_WORDS[kind]).join('; '),
  }
}

function pair(code: Code | null): Cell[] {
  return code ? [code.code, code.label] : [null, '']
}

/** `['attacktype', 'attacktype_txt']` with the values of the first as `attacktype1`, `attacktype1_txt`, and so on. */
function numbered(
  columns: readonly string[],
  values: readonly (readonly Cell[])[],
  most: number,
): Record<string, Cell> {
  const cells = values
    .slice(0, most)
    .flatMap((row, i) =>
      columns.map((column, k) => [column.replace(/(_txt)?$/, `${i + 1}$1`), row[k] ?? null] as const),
    )
  return Object.fromEntries(cells)
}

function distinct(codes: readonly Code[]): Code[] {
  return codes.filter(({ code }, i) => codes.findIndex((other) => other.code === code) === i)
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

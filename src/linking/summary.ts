import type { CountValue, PlaceValue, TimeValue } from '../model/desk.ts'
import type { IncidentKind, TargetKind, WeaponKind } from '../model/reading.ts'
import type { Features } from './features.ts'
import { exactness, fitOf } from './values.ts'

/** What surveys over a whole desk need of an incident: one value for each field, from its mentions alone. */
export interface Summary {
  readonly serial: number
  readonly mentions: readonly string[]
  readonly reports: readonly string[]
  readonly past: boolean
  readonly when: TimeValue | null
  readonly where: PlaceValue | null
  readonly site: string | null
  readonly kinds: readonly IncidentKind[]
  readonly targets: readonly TargetKind[]
  readonly weapons: readonly WeaponKind[]
  readonly markers: readonly string[]
  readonly killed: CountValue | null
  readonly wounded: CountValue | null
  /** Waves of reports that it is told in: `R-…#w1`. */
  readonly told: readonly { readonly id: string; readonly coordinated: boolean }[]
}

/** The summary of an incident's mentions; the same whatever their order. */
export function summarise(serial: number, mentions: readonly Features[]): Summary {
  const told = [...mentions].sort((a, b) => (a.key < b.key ? -1 : 1))
  const where = agreed(
    'where',
    told.flatMap((mention) => mention.where ?? []),
  )
  return {
    serial,
    mentions: told.map(({ key }) => key),
    reports: unique(told.map(({ report }) => report)),
    past: told.every(({ past }) => past),
    when: agreed(
      'when',
      told.flatMap(({ when }) => when ?? []),
    ),
    where,
    site: told.find(({ site }) => site?.register)?.site?.register ?? null,
    kinds: common(told.map(({ kinds }) => kinds)),
    targets: common(told.map(({ targets }) => targets)),
    weapons: common(told.map(({ weapons }) => weapons)),
    markers: unique(told.flatMap(({ markers }) => markers)),
    killed: agreed(
      'casualties.killed',
      told.flatMap(({ killed }) => killed ?? []),
    ),
    wounded: agreed(
      'casualties.wounded',
      told.flatMap(({ wounded }) => wounded ?? []),
    ),
    told: waves(told),
  }
}

/** The value that most others allow, the most exact among these. Reports repeat each other: each value is held against each once. */
function agreed<T>(
  field: 'when' | 'where' | 'casualties.killed' | 'casualties.wounded',
  values: readonly T[],
): T | null {
  const told = new Map<string, { readonly value: T; times: number }>()
  for (const value of values) {
    const json = JSON.stringify(value)
    const known = told.get(json)
    if (known) known.times++
    else told.set(json, { value, times: 1 })
  }
  const all = [...told].map(([json, one]) => ({ json, ...one }))
  const allowed = (value: T) =>
    all.reduce((sum, other) => sum + (fitOf(field, value, other.value) === 'conflicts' ? 0 : other.times), 0)
  const ranked = all.map((one) => ({ ...one, allowed: allowed(one.value), exact: exactness(field, one.value) }))
  ranked.sort((a, b) => b.allowed - a.allowed || b.exact - a.exact || (a.json < b.json ? -1 : 1))
  return ranked[0]?.value ?? null
}

/** What at least half of those who say anything say; all where nothing is said by half. */
function common<T extends string>(sets: readonly (readonly T[])[]): T[] {
  const saying = sets.filter((set) => set.length > 0)
  const all = unique(saying.flat())
  const half = all.filter((value) => saying.filter((set) => set.includes(value)).length * 2 >= saying.length)
  return half.length > 0 ? half : all
}

function waves(mentions: readonly Features[]): Summary['told'] {
  const told = new Map<string, boolean>()
  for (const mention of mentions)
    for (const { id, coordinated } of mention.waves) told.set(id, coordinated || told.get(id) === true)
  return [...told].map(([id, coordinated]) => ({ id, coordinated })).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function unique<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort()
}

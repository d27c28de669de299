import type {
  Difference,
  Field,
  FieldName,
  Fields,
  FieldValues,
  ReportSpan,
  ShownRule,
  SourcedValue,
} from '../model/desk.ts'
import { exactness, type Fit, fitOf, TELLERS, type Telling } from './values.ts'

export const FIELD_NAMES = Object.keys(TELLERS) as FieldName[]

interface Group {
  readonly value: unknown
  /** What is compared: the value, or the time for a date. */
  readonly compared: readonly unknown[]
  readonly tellings: Telling[]
  readonly spans: ReportSpan[]
}

/** Every field that one of the tellings tells: its values with their sources, how they differ, and the one shown. */
export function fieldsOf(tellings: readonly Telling[]): Fields {
  const fields: Partial<Record<FieldName, Field<unknown>>> = {}
  for (const name of FIELD_NAMES) {
    const field = fieldOf(name, tellings)
    if (field) fields[name] = field
  }
  return fields as Fields
}

function fieldOf(name: FieldName, tellings: readonly Telling[]): Field<FieldValues[FieldName]> | null {
  const groups = groupsOf(name, tellings)
  if (groups.length === 0) return null
  const fits = (a: Group, b: Group) => fitBetween(name, a, b)
  const { shown, rule } = pick(name, groups, fits)
  const difference = differenceOf(groups, fits)
  return {
    values: groups.map(sourced).sort(mostToldFirst) as SourcedValue<FieldValues[FieldName]>[],
    shown: shown.value as FieldValues[FieldName],
    rule,
    disagreement: difference !== 'none',
    difference,
  }
}

function groupsOf(name: FieldName, tellings: readonly Telling[]): Group[] {
  const groups = new Map<string, { value: unknown; compared: unknown[]; tellings: Telling[]; spans: ReportSpan[] }>()
  for (const telling of tellings) {
    const told = TELLERS[name](telling)
    if (!told) continue
    const key = keyOf(name, told.value)
    const group = groups.get(key) ?? { value: told.value, compared: [], tellings: [], spans: [] }
    group.compared.push(name === 'date' ? TELLERS.when(telling)!.value : told.value)
    group.tellings.push(telling)
    group.spans.push(...told.spans.map((span) => ({ report: telling.report, ...span })))
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** Two places of one name are one value, though one report says the region besides. */
function keyOf(name: FieldName, value: unknown): string {
  if (name === 'where') {
    const { name: place, precision, country, lat, lon } = value as FieldValues['where']
    return JSON.stringify([place, precision, country, degrees(lat), degrees(lon)])
  }
  return JSON.stringify(value)
}

/** Two towns of one name are two values; two points of one town are not. */
function degrees(angle: number | null): number | null {
  return angle === null ? null : Math.round(angle)
}

function fitBetween(name: FieldName, a: Group, b: Group): Fit {
  if (a === b) return 'equal'
  const compared = name === 'date' ? 'when' : name
  const fits = a.compared.flatMap((x) => b.compared.map((y) => fitOf(compared, x, y)))
  if (name === 'date') return fits.includes('equal') || fits.includes('fits') ? 'fits' : 'conflicts'
  return fits[0]!
}

/** Independent sources that tell these. */
export function originsOf(tellings: readonly Telling[]): Set<string> {
  return new Set(tellings.map(({ origin }) => origin))
}

/**
 * The value shown: the one that most independent sources tell or allow; among these the most exact; among these the one of the
 * latest report. The rule named is the first that left one.
 */
function pick(
  name: FieldName,
  all: readonly Group[],
  fits: (a: Group, b: Group) => Fit,
): { shown: Group; rule: ShownRule } {
  if (all.length === 1) return { shown: all[0]!, rule: 'only-value' }
  const telling = all.filter(({ value }) => !saysNothing(name, value))
  const groups = telling.length > 0 ? telling : all
  const support = (group: Group) =>
    originsOf(groups.filter((other) => fits(group, other) !== 'conflicts').flatMap(({ tellings }) => tellings)).size
  const supported = best(groups, support)
  const told = best(supported, (group) => (SETS.has(name) ? originsOf(group.tellings).size : 0))
  if (told.length === 1) return { shown: told[0]!, rule: 'most-independent-sources' }
  const exact = best(told, (group) => exactness(name, group.value))
  if (exact.length === 1) return { shown: exact[0]!, rule: 'most-exact' }
  return { shown: latest(exact), rule: 'latest-report' }
}

/** "Attacked" fits with every kind and tells none. */
function saysNothing(name: FieldName, value: unknown): boolean {
  return name === 'kinds' && JSON.stringify(value) === '["attack"]'
}

/** Of what something is, the most told counts before the longest list: a list grows with every loose word. */
const SETS = new Set<FieldName>(['kinds', 'targets', 'weapons', 'status', 'modality', 'date', 'markers'])

function best(groups: readonly Group[], rank: (group: Group) => number): Group[] {
  const most = Math.max(...groups.map(rank))
  return groups.filter((group) => rank(group) === most)
}

function latest(groups: readonly Group[]): Group {
  const date = (group: Group) =>
    group.tellings
      .map(({ published }) => published ?? '')
      .sort()
      .at(-1)!
  const key = (group: Group) => JSON.stringify(group.value)
  return [...groups].sort((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : key(a) < key(b) ? -1 : 1))[0]!
}

function differenceOf(groups: readonly Group[], fits: (a: Group, b: Group) => Fit): Difference {
  let difference: Difference = 'none'
  for (const [i, a] of groups.entries())
    for (const b of groups.slice(i + 1)) {
      const fit = fits(a, b)
      if (fit === 'conflicts') return 'conflict'
      if (fit === 'fits') difference = 'detail'
    }
  return difference
}

function sourced({ value, tellings, spans }: Group): SourcedValue<unknown> {
  return { value, reports: [...new Set(tellings.map(({ report }) => report))].sort(), spans }
}

function mostToldFirst(a: SourcedValue<unknown>, b: SourcedValue<unknown>): number {
  return b.reports.length - a.reports.length || (JSON.stringify(a.value) < JSON.stringify(b.value) ? -1 : 1)
}

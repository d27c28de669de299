import { FIELD_NAMES, fieldsOf } from '../../linking/index.ts'
import type { FieldName, Fields } from '../../model/desk.ts'
import type { Store } from '../../store/store.ts'
import { alpha } from '../agreement/alpha.ts'
import { alphaInterval, type Interval } from '../agreement/interval.ts'
import { kappa } from '../agreement/kappa.ts'
import { percentAgreement } from '../agreement/percent.ts'
import { equal, given, type Maybe, pairable, type Scale, type ScaleKind, type Unit } from '../agreement/types.ts'
import { type Codings, codings, MACHINE } from '../code.ts'
import { DeskError } from '../error.ts'
import { incidentId } from '../ids.ts'
import { tellingsOf } from '../tellings.ts'
import { type FieldScale, scaleOf } from './scales.ts'

export interface AgreementOptions {
  /** Everybody who coded, and the machine, when left out. */
  readonly coders?: readonly string[] | undefined
  /** Every field that somebody coded, when left out. */
  readonly field?: FieldName | undefined
  readonly counts: ScaleKind
}

/** Two coders' agreement. */
export interface PairAgreement {
  readonly coders: readonly [string, string]
  /** Incidents that both coded. */
  readonly units: number
  readonly percent: Maybe<number>
  readonly kappa: Maybe<number>
}

/** One incident on which coders differ: what each says, null for "cannot be told"; who did not code it is left out. */
export interface CodingDisagreement {
  readonly incident: string
  readonly values: readonly { readonly coder: string; readonly value: unknown }[]
}

/** Agreement on one field, or on one label of a set. */
export interface FieldAgreement {
  readonly field: FieldName
  readonly label: string | null
  readonly scale: ScaleKind
  readonly coders: readonly string[]
  /** Incidents that two coders or more coded. */
  readonly units: number
  readonly percent: Maybe<number>
  readonly alpha: Maybe<number>
  readonly interval: Maybe<Interval>
  /** Incidents that alpha is of: on scales of numbers, those to which two coders or more gave one. */
  readonly alphaUnits: number
  readonly pairs: readonly PairAgreement[]
  readonly disagreements: readonly CodingDisagreement[]
}

interface CodedIncident {
  readonly incident: string
  /** In the order of the coders; undefined where one did not code the field. */
  readonly values: readonly unknown[]
}

/** How far coders agree, field by field; a set's labels follow it. Nothing where nobody coded. */
export async function codingAgreement(store: Store, options: AgreementOptions): Promise<FieldAgreement[]> {
  const all = await codings(store)
  const coders = codersOf(all, options.coders)
  const machine = coders.includes(MACHINE) ? await machineFields(store, [...all.keys()]) : new Map<number, Fields>()
  const fields = FIELD_NAMES.filter((field) => options.field === undefined || field === options.field)
  return fields.flatMap((field) => {
    const rows = rowsOf(field, all, coders, machine)
    if (rows.length === 0) return []
    const scale = scaleOf(field, options.counts)
    return [agreementOn(field, scale, coders, rows), ...labelsOn(field, scale, coders, rows)]
  })
}

function codersOf(all: Codings, wanted: readonly string[] | undefined): string[] {
  const people = [...new Set([...all.values()].flatMap((coders) => [...coders.keys()]))].sort()
  const known = [...people, MACHINE]
  const unknown = wanted?.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new DeskError('bad-value', unknown, { field: 'coders', value: unknown, form: `some of: ${known.join(', ')}` })
  return wanted ? [...new Set(wanted)] : known
}

/** What the desk would show had nobody corrected a value; who belongs to which incident is as decided. */
async function machineFields(store: Store, serials: readonly number[]): Promise<Map<number, Fields>> {
  const told = await tellingsOf(store, serials)
  return new Map([...told].map(([serial, tellings]) => [serial, fieldsOf(tellings)]))
}

/** Incidents of which a person coded this field, by id. The machine has a value for each: what no report tells, it says, cannot be told. */
function rowsOf(
  field: FieldName,
  all: Codings,
  coders: readonly string[],
  machine: ReadonlyMap<number, Fields>,
): CodedIncident[] {
  const rows: CodedIncident[] = []
  for (const [serial, coded] of [...all].sort(([a], [b]) => a - b)) {
    if (!coders.some((coder) => coded.get(coder)?.has(field))) continue
    const values = coders.map((coder) =>
      coder === MACHINE ? (machine.get(serial)?.[field]?.shown ?? null) : coded.get(coder)?.get(field),
    )
    rows.push({ incident: incidentId(serial), values })
  }
  return rows
}

function agreementOn(
  field: FieldName,
  scale: FieldScale,
  coders: readonly string[],
  rows: readonly CodedIncident[],
): FieldAgreement {
  const units = rows.map(
    ({ values }): Unit => values.map((value) => (value === undefined ? null : scale.category(value))),
  )
  const same = scale.same ?? equal
  const differing = rows.filter((_, i) => !allSame(units[i]!, same))
  const on =
    scale.kind === 'nominal'
      ? units
      : rows.map(({ values }): Unit => values.map((value) => (value === undefined ? null : scale.number(value))))
  return {
    ...coefficients(
      units,
      same,
      on,
      scale.kind === 'nominal' ? { kind: 'nominal', same: scale.same ?? undefined } : { kind: scale.kind },
    ),
    field,
    label: null,
    scale: scale.kind,
    coders,
    pairs: pairsOf(coders, units, same),
    disagreements: differing.map((row) => disagreementOf(row, coders)),
  }
}

/** Each label that somebody gave: there or not. */
function labelsOn(
  field: FieldName,
  scale: FieldScale,
  coders: readonly string[],
  rows: readonly CodedIncident[],
): FieldAgreement[] {
  const { labels } = scale
  if (!labels) return []
  const used = [...new Set(rows.flatMap(({ values }) => values.flatMap(labels)))].sort()
  return used.map((label) => {
    const units = rows.map(
      ({ values }): Unit => values.map((value) => (value === undefined ? null : Number(labels(value).includes(label)))),
    )
    const differing = rows.filter((_, i) => !allSame(units[i]!, equal))
    return {
      ...coefficients(units, equal, units, { kind: 'nominal' }),
      field,
      label,
      scale: 'nominal',
      coders,
      pairs: pairsOf(coders, units, equal),
      disagreements: differing.map((row) => disagreementOf(row, coders)),
    }
  })
}

function coefficients(units: readonly Unit[], same: typeof equal, on: readonly Unit[], scale: Scale) {
  return {
    units: pairable(units).length,
    percent: percentAgreement(units, same),
    alpha: alpha(on, scale),
    interval: alphaInterval(on, scale),
    alphaUnits: pairable(on).length,
  }
}

function pairsOf(coders: readonly string[], units: readonly Unit[], same: typeof equal): PairAgreement[] {
  return coders.flatMap((a, i) =>
    coders.slice(i + 1).map((b, j) => {
      const both = units.map((unit): Unit => [unit[i]!, unit[i + 1 + j]!])
      const pair = { units: pairable(both).length, percent: percentAgreement(both, same), kappa: kappa(both, same) }
      return { coders: [a, b] as const, ...pair }
    }),
  )
}

function allSame(unit: Unit, same: typeof equal): boolean {
  const codes = given(unit)
  return codes.every((a, i) => codes.slice(i + 1).every((b) => same(a, b)))
}

function disagreementOf({ incident, values }: CodedIncident, coders: readonly string[]): CodingDisagreement {
  const said = coders.flatMap((coder, i) => (values[i] === undefined ? [] : [{ coder, value: values[i] }]))
  return { incident, values: said }
}

import type { Decision, FieldName } from '../model/desk.ts'
import type { Store } from '../store/store.ts'
import { active } from './constraints.ts'
import { fieldNamed, parseValue } from './correct.ts'
import { type Desk, instant } from './desk.ts'
import { DeskError } from './error.ts'
import { incidentId } from './ids.ts'
import { incidentSerial, mentionsOf } from './resolve.ts'

/** The coder that is no person: the value that the desk shows without anybody's decision on it. */
export const MACHINE = 'tocsin'

/** A coder's values of one incident; null where the coder says that it cannot be told. */
export type CodedValues = ReadonlyMap<FieldName, unknown>

/** Codings by the incident's serial, then by coder. */
export type Codings = ReadonlyMap<number, ReadonlyMap<string, CodedValues>>

/** Writes a coder's values of an incident into the log; those that the coder gave before are not written again. One transaction. */
export async function code(desk: Desk, id: string, values: CodedValues, why: string | null): Promise<Decision[]> {
  checkCoder(desk.by)
  return desk.store.transaction(async (store) => {
    const serial = await incidentSerial(store, id)
    const before = (await codings(store)).get(serial)?.get(desk.by)
    return writeCodes({ ...desk, store }, serial, fresh(values, before), why)
  })
}

/** `killed=2`: a field by any of its names, and a value as for a correction. */
export function parseCode(given: string): [FieldName, unknown] {
  const [name = '', value = ''] = given.split(/=(.*)/s)
  if (value.trim() === '')
    throw new DeskError('bad-value', given, {
      field: name,
      value: '',
      form: 'FIELD=VALUE, e.g. killed=2 or killed=unknown',
    })
  const field = codedField(name)
  return [field, parseValue(field, value)]
}

/** The field of a column or an option; `date` is `when`. */
export function codedField(name: string): FieldName {
  const plain = name.trim().toLowerCase()
  return fieldNamed(plain === 'date' ? 'when' : plain)
}

/** Throws where the name is the machine's: nobody else's values may count as its own. */
export function checkCoder(name: string): void {
  if (name.trim().toLowerCase() === MACHINE)
    throw new DeskError('bad-value', name, {
      field: 'coder',
      value: name,
      form: `a person’s name; ${MACHINE} is the machine`,
    })
}

/** The values that differ from those the coder gave last. */
export function fresh(values: CodedValues, before: CodedValues | undefined): Map<FieldName, unknown> {
  const known = (field: FieldName, value: unknown) =>
    before?.has(field) === true && JSON.stringify(before.get(field)) === JSON.stringify(value)
  return new Map([...values].filter(([field, value]) => !known(field, value)))
}

/** Appends to the log without grouping anew: a coding changes no incident, and a sheet has thousands of cells. */
export async function writeCodes(
  desk: Desk,
  serial: number,
  values: CodedValues,
  why: string | null,
): Promise<Decision[]> {
  if (values.size === 0) return []
  const anchors = [await mentionsOf(desk.store, serial)]
  const decisions: Decision[] = []
  for (const [field, value] of values) {
    const act = { kind: 'code', incident: incidentId(serial), field, value } as const
    decisions.push(await desk.store.appendDecision({ at: instant(desk.now()), by: desk.by, why, act, anchors }))
  }
  return decisions
}

/**
 * Every value that people coded and that holds, the latest of each coder. A coding belongs to the incident that has most of the
 * mentions it was made on, so that after a split it counts once, and after a merge for the whole.
 */
export async function codings(store: Store): Promise<Codings> {
  const log = active(await store.decisions()).filter(({ act }) => act.kind === 'code')
  const mentions = [...new Set(log.flatMap(({ anchors }) => anchors[0] ?? []))]
  const incidents = new Map((await store.incidentsOf(mentions)).map(({ mention, incident }) => [mention, incident]))
  const found = new Map<number, Map<string, Map<FieldName, unknown>>>()
  for (const { act, by, anchors } of log) {
    const serial = homeOf(anchors[0] ?? [], incidents)
    if (act.kind !== 'code' || serial === null) continue
    const coders = found.get(serial) ?? new Map<string, Map<FieldName, unknown>>()
    found.set(serial, coders.set(by, (coders.get(by) ?? new Map<FieldName, unknown>()).set(act.field, act.value)))
  }
  return found
}

/** The incident with most of these mentions, of equal ones the oldest; null when all are gone. */
function homeOf(mentions: readonly string[], incidents: ReadonlyMap<string, number>): number | null {
  const counts = new Map<number, number>()
  for (const mention of mentions) {
    const incident = incidents.get(mention)
    if (incident !== undefined) counts.set(incident, (counts.get(incident) ?? 0) + 1)
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0] ?? null
}

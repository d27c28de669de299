import { z } from 'zod'
import { fieldNamed, parseValue } from '../../desk/correct.ts'
import { DeskError } from '../../desk/error.ts'
import type { DecisionAct, FieldName } from '../../model/desk.ts'
import { INCIDENT_KINDS, TARGET_KINDS, WEAPON_KINDS } from '../../model/reading.ts'
import { placeValue, timeValue } from '../shapes.ts'

const count = z.strictObject({
  min: z.number().int().min(0).nullable(),
  max: z.number().int().min(0).nullable(),
  approximate: z.boolean().default(false),
})
const names = z.array(z.string().min(1).max(200)).min(1).max(100)

const SHAPES: Partial<Record<FieldName, z.ZodType>> = {
  kinds: z.array(z.enum(INCIDENT_KINDS)).min(1),
  targets: z.array(z.enum(TARGET_KINDS)).min(1),
  weapons: z.array(z.enum(WEAPON_KINDS)).min(1),
  status: z.enum(['completed', 'attempted', 'foiled']),
  modality: z.enum(['stated', 'attributed', 'alleged', 'denied', 'hypothetical']),
  when: timeValue,
  where: placeValue,
  site: z.strictObject({
    name: z.string().min(1).max(200),
    kind: z.enum(TARGET_KINDS),
    register: z.string().nullable(),
  }),
  'perpetrators.names': names,
  'victims.names': names,
  markers: names,
}

/** An act whose value is one of its field: as the field holds it, or written as on the command line. Throws where it is none. */
export function checkedAct(act: DecisionAct): DecisionAct {
  if (act.kind !== 'correct' && act.kind !== 'code') return act
  const field = fieldNamed(act.field)
  return { ...act, field, value: fieldValue(field, act.value) }
}

function fieldValue(field: FieldName, given: unknown): unknown {
  if (given === null || given === undefined) return null
  if (typeof given === 'string') return parseValue(field, given)
  if (typeof given === 'number') return parseValue(field, String(given))
  const found = (SHAPES[field] ?? count).safeParse(given)
  if (found.success) return Array.isArray(found.data) ? [...new Set(found.data)].sort() : found.data
  const form = found.error.issues.map(({ path, message }) => [...path, message].join(': ')).join('; ')
  throw new DeskError('bad-value', field, { field, value: JSON.stringify(given).slice(0, 100), form })
}

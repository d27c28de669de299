import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'

export const PROJECT = join(import.meta.dirname, '..')

/** Checks a reading against docs/reading.schema.json; `errors` says what is wrong. */
export function readingValidator(): ValidateFunction {
  const schema = JSON.parse(readFileSync(join(PROJECT, 'docs', 'reading.schema.json'), 'utf8')) as object
  return new Ajv2020({ allErrors: true, strict: false }).compile(schema)
}

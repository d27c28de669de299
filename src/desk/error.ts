import { type ErrorCode, type Trouble, trouble } from '../model/errors.ts'

/** A wish that the desk cannot fulfil, with what to do instead. */
export class DeskError extends Error {
  readonly trouble: Trouble

  constructor(code: ErrorCode, place: string, values: Readonly<Record<string, string | number>> = {}) {
    const told = trouble(code, place, values)
    super(`${place}: ${told.message}`)
    this.name = 'DeskError'
    this.trouble = told
  }
}

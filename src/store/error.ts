import { type ErrorCode, type Trouble, trouble } from '../model/errors.ts'

/** Trouble with the place where a desk is kept: thrown, because nothing can go on without it. */
export class StoreError extends Error {
  readonly trouble: Trouble

  /** `place` is the path of the desk or of the backup; `values` fill the catalogue's message. */
  constructor(
    code: ErrorCode,
    place: string,
    values: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    const told = trouble(code, place, values)
    super(`${place}: ${told.message}`, options)
    this.name = 'StoreError'
    this.trouble = told
  }
}

import type { Reading } from '../model/reading.ts'
import type { Intake, RawDocument } from '../reading/intake.ts'
import { read } from '../reading/pipeline.ts'
import { unread } from '../reading/unread.ts'

/** What is kept of how the bytes came, so that they can be read again. */
export type KeptIntake = Pick<RawDocument, 'form' | 'hints'>

/** The reading of a document that was taken. */
export function readTaken({ input, unsupported }: Intake): Reading {
  return unsupported === null ? read(input) : unread(input, unsupported)
}

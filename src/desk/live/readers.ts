import type { Trouble } from '../../model/errors.ts'
import type { RawDocument } from '../../reading/intake.ts'
import type { ReadDocument } from '../add.ts'
import { Thread, threadFile } from './thread.ts'

/** Reads documents apart, so that a long report does not make everybody wait. */
export class Readers {
  readonly #thread = new Thread<RawDocument, ReadDocument | Trouble>(threadFile('reader-thread'))

  read(raw: RawDocument): Promise<ReadDocument | Trouble> {
    return this.#thread.do(raw)
  }

  close(): Promise<void> {
    return this.#thread.close()
  }
}

import type { ActorMention } from '../state.ts'
import type { Range } from './context.ts'

/** One reported thing: who, what, and the reporting clause. */
export interface Report {
  readonly speaker: Range
  /** Whom the speaker's word stands for, where its place alone tells ("his claim"). */
  readonly who?: ActorMention
  readonly content: Range
  readonly about?: Range | null
  /** Speaker, verb, recipient, channel: the words of the reporting clause. */
  readonly clause: Range
  /** The content is one whole quotation. */
  readonly whole: boolean
  readonly rule: string
  /** The reporting verb's dictionary form. */
  readonly cue?: string
}

/** Tokens in the range. */
export function size(r: Range): number {
  return r.last - r.first
}

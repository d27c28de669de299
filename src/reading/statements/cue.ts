import type { Frame } from '../../locales/shape/speech.ts'
import type { Context, QuoteRange, Range } from './context.ts'
import type { Form, Phrasal } from './lexicon.ts'

/** A verb that may report, with its group and its speaker. */
export interface Cue {
  readonly verb: number
  readonly lemma: string
  readonly form: Form
  readonly frames: ReadonlySet<Frame>
  /** First token of the verb group, auxiliaries and adverbs included. */
  readonly groupFirst: number
  /** First token after the verb, its particle ("point out") and its adverbs. */
  readonly groupLast: number
  /** Words of the speaker; null where the sentence does not say. */
  readonly subject: Range | null
  readonly order: 'before' | 'after' | 'shared' | 'none'
  readonly phrasal: Phrasal | null
  readonly passive: boolean
}

/** What a cue reports: tokens of the content, how it was found, and the tokens of the reporting clause around it. */
export interface Content extends Range {
  readonly rule: string
  /** The whole content is this quotation. */
  readonly quote: QuoteRange | null
  /** Words between cue and content: recipient, channel, time. */
  readonly frame: Range | null
  /** What a label is given to: "called the raid a trap". */
  readonly about?: Range | null
}

/** "which some call", "who said": the speaker is a relative pronoun. */
export function isRelative(ctx: Context, cue: Cue): boolean {
  return (
    cue.subject !== null && cue.order === 'before' && ctx.lex.relatives.has(ctx.doc.tokens[cue.subject.first]!.lower)
  )
}

/** The reporting clause: speaker and verb group together. */
export function groupBounds(cue: Cue): Range {
  const first = cue.order === 'before' && cue.subject ? Math.min(cue.subject.first, cue.groupFirst) : cue.groupFirst
  const last = cue.order === 'after' && cue.subject ? Math.max(cue.groupLast, cue.subject.last) : cue.groupLast
  return { first, last }
}

/** May the verb, or its fixed word, take one of these? */
export function takes(cue: Cue, ...frames: Frame[]): boolean {
  return frames.some((f) => cue.frames.has(f) || cue.phrasal?.frame === f)
}

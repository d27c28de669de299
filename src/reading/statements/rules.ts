/** Names of the ways a statement is found; each travels with its answers and has an example in a locale's corpus. */
export const RULES = [
  'quote-then-cue',
  'part-quote-then-cue',
  'cue-quote',
  'quote-continued',
  'quote-goes-on',
  'quote-next-paragraph',
  'speaker-colon',
  'speaker-colon-quote',
  'cue-that-clause',
  'cue-clause',
  'cue-question',
  'cue-noun',
  'cue-infinitive',
  'cue-order',
  'cue-label',
  'cue-relative-label',
  'cue-phrasal-noun',
  'cue-phrasal-clause',
  'quote-around-cue',
  'clause-then-cue',
  'clause-around-cue',
  'source-first',
  'source-last',
  'source-between',
] as const

export type RuleName = (typeof RULES)[number]

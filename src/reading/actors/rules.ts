/** Names of the ways an actor is found; each travels with its mentions and has an example in a locale's corpus. */
export const RULES = [
  'role-noun',
  'body-noun',
  'group-noun',
  'role-then-name',
  'body-then-name',
  'name-then-body',
  'capitalised-body',
  'long-form-with-acronym',
  'known-as',
  'document-noun',
  'given-name',
  'name-with-age',
  'name-then-role',
  'role-comma-name',
  'acronym',
  'courtesy',
  'bare-name',
  'pronoun',
] as const

export type RuleName = (typeof RULES)[number]

import { sourceNumbers } from './cites.ts'
import type { Context } from './context.ts'
import type { Cite, Part, Sentence } from './shape.ts'
import { TALLIES, type TallyName } from './tallies.ts'
import { choose, pieces, typeset } from './typeset.ts'
import { derive, type RuleName } from './values.ts'
import type { Plural, Template } from './words/shape.ts'

/** A value to be printed in a slot. */
export interface Value {
  readonly rule: RuleName
  readonly path: string
  readonly cites: readonly Cite[]
  readonly lang?: string
}

/** Shorthand for a value of one record. */
export function val(rule: RuleName, cite: Cite, path = '', lang?: string): Value {
  return { rule, path, cites: [cite], ...(lang ? { lang } : {}) }
}

/** A number of things, or their ids, with the records counted. */
export function tally(name: TallyName, context: Context, rule: 'tally' | 'ids' = 'tally'): Value {
  const { cites } = TALLIES[name](context)
  return { rule, path: name, cites: cites.length > 0 ? cites : [{ kind: 'desk' }] }
}

/** How many a tally counts. */
export function howMany(name: TallyName, context: Context): number {
  return TALLIES[name](context).ids.length
}

/** A sentence in the making: a template with its slots. */
export type Clause = readonly [template: Template, slots?: Readonly<Record<string, Value>>]

/** A template with a plural, by what its slot `n` counts. */
export function counted(plural: Plural, name: TallyName, context: Context, more: Record<string, Value> = {}): Clause {
  const template = choose(plural, howMany(name, context), context.words.locale)
  return [template, { n: tally(name, context), ids: tally(name, context, 'ids'), ...more }]
}

/**
 * A sentence of one or several clauses. A clause whose value the records do not give is left out: nothing is said of what is not
 * told. `extra` are records it stands on besides those whose values it prints.
 */
export function say(
  context: Context,
  clauses: readonly (Clause | null | undefined)[],
  extra: readonly Cite[] = [],
): Sentence {
  const parts: Part[] = []
  for (const clause of clauses) {
    const stops = clause?.[0] === context.words.marks.stop && ENDED.test(textOf(parts))
    if (clause && !stops) parts.push(...(clauseParts(clause, context) ?? []))
  }
  const cites = unique([...parts.flatMap(({ value }) => value?.cites ?? []), ...extra])
  return { text: textOf(parts), parts, cites, sources: sourceNumbers(cites, context) }
}

/** The same sentence with a sign of the language's at its end. */
export function ending(sentence: Sentence, sign: 'stop' | 'more', { words, language }: Context): Sentence {
  if (sign === 'stop' && ENDED.test(sentence.text)) return sentence
  const text = typeset(words.marks[sign], language)
  return { ...sentence, text: sentence.text + text, parts: [...sentence.parts, { text }] }
}

/** The same sentence, marked as not told by the last brief. */
export function fresh(sentence: Sentence, isFresh: boolean): Sentence {
  return isFresh ? { ...sentence, fresh: true } : sentence
}

/** The form of a BCP 47 tag; what a report says of its language is not trusted in an attribute. */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/

/** A quotation that brings its own full stop. */
const ENDED = /[.!?…]\s?[”»]?$/u
const textOf = (parts: readonly Part[]) => parts.map(({ text }) => text).join('')

function clauseParts([template, slots = {}]: Clause, context: Context): Part[] | null {
  const parts: Part[] = []
  for (const piece of pieces(template, context.language)) {
    if ('text' in piece) parts.push({ text: piece.text })
    else {
      const value = slots[piece.slot]
      const text = value ? derive(value, context) : null
      if (!value || text === null || text === '') return null
      const { rule, path, cites, lang } = value
      parts.push({ text, value: { rule, path, cites }, ...(lang && LANGUAGE.test(lang) ? { lang } : {}) })
    }
  }
  return parts
}

/** Each citation once, in order. */
export function unique(cites: readonly Cite[]): Cite[] {
  return [...new Map(cites.map((cite) => [JSON.stringify(cite), cite])).values()]
}

import type { Marking } from '../../contract.ts'

/** What is said of reports beside their text. Empty: not said. */
export interface About {
  readonly published: string
  readonly source: string
  readonly language: string
  readonly marking: Marking | ''
}

export const NOTHING_SAID: About = { published: '', source: '', language: '', marking: '' }

/** A day or a time of a day that there is; empty is fine too. */
export function isDate(text: string): boolean {
  if (text.trim() === '') return true
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/.exec(text.trim())
  if (!match) return false
  const day = new Date(`${match[1]}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(match[1]!)
}

/** What was said, without what was not. */
export function said(about: About): Partial<Record<keyof About, string>> {
  return Object.fromEntries(
    Object.entries(about).flatMap(([key, value]) => (value.trim() ? [[key, value.trim()]] : [])),
  )
}

/** Names of fields of a form that must be filled in and are not. */
export function missing<Name extends string>(values: Readonly<Record<Name, string>>, needed: readonly Name[]): Name[] {
  return needed.filter((name) => values[name].trim() === '')
}

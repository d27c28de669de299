/** What one coder gave one unit. On ordinal and interval scales it is a number. */
export type Code = string | number

/** One unit's codes, one for each coder in their order; null where a coder gave none. */
export type Unit = readonly (Code | null)[]

export const SCALES = ['nominal', 'ordinal', 'interval'] as const
export type ScaleKind = (typeof SCALES)[number]

/** How far two codes are apart. */
export type Scale =
  | {
      readonly kind: 'nominal'
      /** Which codes count as one; equal ones when left out. Must be symmetric, and true of a code and itself. */
      readonly same?: Same | undefined
    }
  | { readonly kind: 'ordinal' | 'interval' }
export type Same = (a: Code, b: Code) => boolean

export const equal: Same = (a, b) => a === b

/** Why there is no number: it is null then, never NaN. */
export type Missing = 'one-coder' | 'no-overlap' | 'no-variation' | 'few-units'

/** A number, or the reason why there is none. */
export type Maybe<T> =
  | { readonly value: T; readonly missing: null }
  | { readonly value: null; readonly missing: Missing }

export function known<T>(value: T): Maybe<T> {
  return { value, missing: null }
}

export function missing(reason: Missing): Maybe<never> {
  return { value: null, missing: reason }
}

/** The codes that were given to a unit. */
export function given(unit: Unit): Code[] {
  return unit.filter((code) => code !== null)
}

/** Units with two codes or more: a single one can neither agree nor disagree. */
export function pairable(units: readonly Unit[]): Code[][] {
  return units.map(given).filter((codes) => codes.length >= 2)
}

/** Why no two codes meet; null when some do. */
export function apart(units: readonly Unit[]): 'one-coder' | 'no-overlap' | null {
  if (units.some((unit) => given(unit).length >= 2)) return null
  const coders = new Set(units.flatMap((unit) => unit.flatMap((code, coder) => (code === null ? [] : [coder]))))
  return coders.size < 2 ? 'one-coder' : 'no-overlap'
}

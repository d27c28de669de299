import type { NumberModifier, NumbersLocale, NumberWord } from '../../locales/shape/numbers.ts'
import { type AtomPhrases, atomPhrases, foldOf } from '../../text/atoms.ts'

/** A locale's words made ready for look-up by folded form. */
export interface Compiled {
  readonly locale: NumbersLocale
  readonly words: AtomPhrases<NumberWord>
  readonly before: AtomPhrases<NumberModifier>
  readonly after: AtomPhrases<NumberModifier>
  readonly between: AtomPhrases<string>
  readonly percentAfter: AtomPhrases<true>
  readonly moneyAfter: AtomPhrases<true>
  readonly measureAfter: AtomPhrases<true>
  readonly ageAfter: AtomPhrases<true>
  /** Phrases that end right before the number, by their last atom. */
  readonly ageBefore: readonly (readonly string[])[]
  readonly leads: AtomPhrases<true>
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>
}

const SETS = [
  'moneyBefore',
  'clockAfter',
  'ageOf',
  'ageNouns',
  'ageYears',
  'dateBeside',
  'dateCapital',
  'yearBefore',
  'dateBefore',
  'clockBefore',
] as const
type SetName =
  | (typeof SETS)[number]
  | 'labelsBefore'
  | 'labelsAfter'
  | 'ordinalSuffixes'
  | 'skips'
  | 'links'
  | 'stops'
  | 'or'
  | 'articles'

const compiled = new WeakMap<NumbersLocale, Compiled>()

export function compile(locale: NumbersLocale): Compiled {
  const before = compiled.get(locale)
  if (before) return before
  const made = build(locale)
  compiled.set(locale, made)
  return made
}

function build(locale: NumbersLocale): Compiled {
  const { roles } = locale
  const flags = (words: readonly string[]) => atomPhrases(words.map((w) => [w, true] as const))
  const modifiers = (side: 'before' | 'after') =>
    atomPhrases(locale.modifiers.filter((m) => m.side === side).flatMap((m) => m.words.map((w) => [w, m] as const)))
  const set = (words: readonly string[]) => new Set(words.map((w) => foldOf(w.toLowerCase())))
  return {
    locale,
    words: atomPhrases(locale.words.flatMap((n) => n.words.map((w) => [w, n] as const))),
    before: modifiers('before'),
    after: modifiers('after'),
    between: atomPhrases(locale.between.map(([open, middle]) => [open, foldOf(middle)] as const)),
    percentAfter: flags(roles.percentAfter),
    moneyAfter: flags(roles.moneyAfter),
    measureAfter: flags(roles.measureAfter),
    ageAfter: flags(roles.ageAfter),
    ageBefore: roles.ageBefore.map((p) => foldOf(p).match(/[a-z]+|[^a-z\s]/g) ?? []),
    leads: flags(locale.pluralLeads),
    sets: {
      ...(Object.fromEntries(SETS.map((name) => [name, set(roles[name])])) as Record<
        (typeof SETS)[number],
        Set<string>
      >),
      labelsBefore: set(locale.labelsBefore),
      labelsAfter: set(locale.labelsAfter),
      ordinalSuffixes: set(locale.ordinalSuffixes),
      skips: set(locale.skips),
      links: set(locale.links),
      stops: set(locale.stops),
      or: set(locale.or),
      articles: set(locale.articles),
    },
  }
}

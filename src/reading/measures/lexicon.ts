import type { MeasureRule, MeasuresLocale } from '../../locales/shape/measures.ts'
import type { MeasureStatus } from '../../model/reading.ts'
import { formSet, indexVerbs, Phrases, type VerbIndex, words } from '../records/verbs.ts'

export interface BillCue {
  readonly name: string
  readonly status: MeasureStatus
  readonly rank: number
}

export type ToldKind = 'bill' | 'in-force' | 'refusal'

/** The locale's words, indexed. */
export interface Lexicon {
  readonly rules: VerbIndex<MeasureRule>
  readonly acting: ReadonlySet<string>
  readonly actingVerbs: VerbIndex<MeasureRule>
  readonly notActing: ReadonlySet<string>
  readonly notAsked: ReadonlySet<string>
  readonly measureNouns: ReadonlySet<string>
  readonly notMeasures: ReadonlySet<string>
  readonly public: ReadonlySet<string>
  readonly subordinates: ReadonlySet<string>
  readonly superiors: ReadonlySet<string>
  readonly courts: ReadonlySet<string>
  readonly anaphora: ReadonlySet<string>
  readonly wholesale: ReadonlySet<string>
  readonly including: ReadonlySet<string>
  readonly ceremonies: ReadonlySet<string>
  readonly response: ReadonlySet<string>
  readonly duty: ReadonlySet<string>
  readonly futureEndings: readonly string[]
  /** Bill nouns, what is in force and refusals in one index: the report is read once for all three. */
  readonly told: Phrases<ToldKind>
  readonly billCues: Phrases<BillCue>
  readonly billContent: ReadonlySet<string>
  readonly houses: ReadonlySet<string>
  readonly vagueBills: ReadonlySet<string>
  readonly offices: ReadonlySet<string>
  readonly imposes: ReadonlySet<string>
  readonly services: ReadonlySet<string>
  readonly denials: ReadonlySet<string>
}

/** Announced by nothing but its tense: "officers will patrol", "des drones survoleront". */
const FUTURE: Omit<MeasureRule, 'verbs'> = { name: 'future-act', status: 'announced', takes: [] }

const compiled = new WeakMap<MeasuresLocale, Lexicon>()

export function lexiconOf(locale: MeasuresLocale): Lexicon {
  const known = compiled.get(locale)
  if (known) return known
  const made = compile(locale)
  compiled.set(locale, made)
  return made
}

function compile(locale: MeasuresLocale): Lexicon {
  const { inflect } = locale.clause
  const future: MeasureRule = { ...FUTURE, verbs: locale.acting }
  return {
    rules: indexVerbs(locale.rules, (r) => r.verbs, inflect),
    acting: formSet(locale.acting, inflect),
    actingVerbs: indexVerbs([future], (r) => r.verbs, inflect),
    notActing: formSet(locale.notActing, inflect),
    notAsked: formSet(locale.notAsked, inflect),
    measureNouns: words(locale.measureNouns),
    notMeasures: words(locale.notMeasures),
    public: words(locale.public),
    subordinates: words(locale.subordinates),
    superiors: words(locale.superiors),
    courts: words(locale.courts),
    anaphora: words(locale.anaphora),
    wholesale: words(locale.wholesale),
    including: words(locale.including),
    ceremonies: words(locale.ceremonies),
    response: words(locale.response),
    duty: words(locale.duty),
    futureEndings: locale.futureEndings.split(' ').filter((e) => e !== ''),
    told: phraseIndex<ToldKind>([
      ...locale.inForce.map((p): [string, ToldKind] => [p, 'in-force']),
      ...locale.refusals.map((p): [string, ToldKind] => [p, 'refusal']),
      ...locale.bill.nouns.map((p): [string, ToldKind] => [p, 'bill']),
    ]),
    billCues: phraseIndex(
      locale.bill.cues.flatMap((c, rank) =>
        c.patterns.map((p): [string, BillCue] => [p, { name: c.name, status: c.status, rank }]),
      ),
      true,
    ),
    billContent: words(locale.bill.content),
    houses: words(locale.bill.houses),
    vagueBills: words(locale.bill.vague),
    offices: words(locale.offices),
    imposes: formSet(locale.bill.imposes, inflect),
    services: words(locale.services),
    denials: formSet(locale.denials, inflect),
  }
}

function phraseIndex<T>(patterns: readonly (readonly [string, T])[], sparse = false): Phrases<T> {
  const index = new Phrases<T>(sparse)
  for (const [pattern, value] of patterns) index.add(pattern, value)
  return index
}

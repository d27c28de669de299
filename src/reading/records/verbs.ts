import type { ClauseLocale } from '../../locales/shape/clause.ts'
import type { VerbForm } from '../../locales/shape/speech.ts'
import type { Doc } from '../../text/doc.ts'
import { PhraseIndex, type PhraseMatch } from '../../text/phrases.ts'

export type Form = VerbForm['form']

/** One form of a verb that a rule listens to. */
export interface VerbEntry<T> {
  readonly value: T
  readonly lemma: string
  readonly forms: ReadonlySet<Form>
}

/** Rules by every form, lower case, of the verbs they name. */
export type VerbIndex<T> = ReadonlyMap<string, readonly VerbEntry<T>[]>

/** Indexes rules by all forms of their verbs; `verbsOf` gives dictionary forms separated by spaces. */
export function indexVerbs<T>(
  rules: readonly T[],
  verbsOf: (rule: T) => string,
  inflect: ClauseLocale['inflect'],
): VerbIndex<T> {
  const out = new Map<string, VerbEntry<T>[]>()
  for (const rule of rules) {
    for (const lemma of verbsOf(rule).split(' ')) {
      for (const [text, forms] of formsByText(inflect(lemma))) {
        const list = out.get(text) ?? []
        list.push({ value: rule, lemma, forms })
        out.set(text, list)
      }
    }
  }
  return out
}

/** Every form of the verbs named. */
export function formSet(verbs: string, inflect: ClauseLocale['inflect']): ReadonlySet<string> {
  return new Set(verbs.split(' ').flatMap((v) => inflect(v).map((f) => f.text)))
}

function formsByText(forms: readonly VerbForm[]): Map<string, Set<Form>> {
  const out = new Map<string, Set<Form>>()
  for (const f of forms) {
    const set = out.get(f.text) ?? new Set<Form>()
    set.add(f.form)
    out.set(f.text, set)
  }
  return out
}

export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').filter((w) => w !== ''))
}

/** Patterns of text/phrases.ts, asked for by position: each report is read once. */
export class Phrases<T> {
  readonly #index = new PhraseIndex<T>()
  readonly #sparse: boolean
  readonly #found = new WeakMap<Doc, ReadonlyMap<number, readonly PhraseMatch<T>[]>>()

  /** `sparse`: asked for at few positions of a report, so that matching at each of them costs less than reading it all. */
  constructor(sparse = false) {
    this.#sparse = sparse
  }

  add(pattern: string, value: T): void {
    this.#index.add(pattern, value)
  }

  /** Matches that begin at token i, the longest first. */
  matchesAt(doc: Doc, i: number): readonly PhraseMatch<T>[] {
    if (this.#sparse) return i < doc.tokens.length ? this.#index.matchesAt(doc, i) : NO_MATCH
    let found = this.#found.get(doc)
    if (!found) {
      found = byPosition(this.#index.findAll(doc))
      this.#found.set(doc, found)
    }
    return found.get(i) ?? NO_MATCH
  }
}

function byPosition<T>(matches: readonly PhraseMatch<T>[]): Map<number, PhraseMatch<T>[]> {
  const out = new Map<number, PhraseMatch<T>[]>()
  for (const m of matches) {
    const list = out.get(m.first)
    if (list) list.push(m)
    else out.set(m.first, [m])
  }
  for (const list of out.values()) if (list.length > 1) list.sort((a, b) => b.last - a.last)
  return out
}

const NO_MATCH: readonly never[] = []

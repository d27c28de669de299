import type { Form } from './verbs.ts'
import { endsIn, lower, reach, tagged, type View } from './view.ts'

/** A verb with its auxiliaries, adverbs and clitics. */
export interface VerbGroup {
  readonly verb: number
  /** First token of the group. */
  readonly first: number
  readonly passive: boolean
  readonly negated: boolean
  /** "will", "would", "could" … nearest to the verb; null also where its ending tells it. */
  readonly modal: string | null
  /** Marked as infinitive ("to hide", "de renforcer"). */
  readonly infinitive: boolean
  readonly perfect: boolean
  /** Has a finite verb or auxiliary: not a bare participle. */
  readonly finite: boolean
}

/**
 * Is token i used as a verb? Tags decide forms that may be nouns ("demands", "demande"); participles and past forms,
 * which taggers take for adjectives, are verbs unless an article or a preposition stands before them.
 */
export function usedAsVerb(view: View, i: number, forms: ReadonlySet<Form>): boolean {
  const { doc, words: w } = view
  const t = doc.tokens[i]!
  const before = i > 0 && doc.tokens[i - 1]!.sentence === t.sentence ? lower(view, i - 1) : ''
  if (
    forms.size === 1 &&
    forms.has('finite') &&
    view.syntax.sharedForms &&
    doc.tokens[i - 1]?.pos === 'VERB' &&
    before !== ''
  )
    return false
  if (t.pos === 'VERB' || t.pos === 'AUX') return !(forms.has('past-participle') && qualifies(view, i, before))
  if (tagged(t) && t.pos !== 'ADJ' && !forms.has('past-participle')) {
    return w.subjectPronouns.has(before) || standsAsVerb(view, i, before)
  }
  if (nearAuxiliary(view, i)) return true
  if (w.determiners.has(before) && !w.clitics.has(before)) return false
  return !w.prepositions.has(before) || w.infinitiveMarkers.has(before)
}

/** "twelve suspected militants": a participle between a number or an article and a noun. */
function qualifies(view: View, i: number, before: string): boolean {
  const { doc, words: w } = view
  const counted = doc.tokens[i - 1]?.pos === 'NUM' || (w.determiners.has(before) && !w.clitics.has(before))
  const next = doc.tokens[i + 1]?.pos
  return (counted && next === 'NOUN') || (before === '' && /^(?:NOUN|PROPN|ADJ)$/.test(next ?? ''))
}

/** Tagged a noun, but no article or preposition before it and an article or "that" behind: "FO réclame des renforts". */
function standsAsVerb(view: View, i: number, before: string): boolean {
  const { words: w, syntax } = view
  const word = lower(view, i)
  const plural = endsIn(word, syntax.pluralVerbs) && !endsIn(word, syntax.adverbs)
  if (plural && !w.determiners.has(before)) return true
  if (before === '' || w.determiners.has(before) || w.prepositions.has(before)) return false
  if (/^(?:VERB|AUX|ADJ)$/.test(view.doc.tokens[i - 1]!.pos)) return false
  const after = lower(view, i + 1)
  // "Le ministre, Jan Olsen, réclame à Oslo"
  if (before === ',' && w.askedMarkers.has(after) && /^\p{Lu}/u.test(view.doc.tokens[i + 2]?.text ?? '')) return true
  return w.determiners.has(after) || w.complementizers.has(after) || w.verbMarkers.has(after)
}

function nearAuxiliary(view: View, i: number): boolean {
  const { words: w } = view
  for (let k = i - 1; k >= Math.max(reach(view, i).first, i - 4); k--) {
    if (w.be.has(lower(view, k)) || w.have.has(lower(view, k))) return true
    if (!isAdverb(view, k) && !w.negations.has(lower(view, k))) return false
  }
  return false
}

export function isAdverb(view: View, i: number): boolean {
  const t = view.doc.tokens[i]
  if (!t) return false
  if (view.words.adverbs.has(t.lower)) return true
  if (tagged(t)) return t.pos === 'ADV'
  return (
    endsIn(t.lower, view.syntax.adverbs) && !view.words.determiners.has(lower(view, i - 1)) && !/^\p{Lu}/u.test(t.text)
  )
}

/** "The operator is to put guards": planned. */
function isToBe(view: View, i: number): boolean {
  const { words: w } = view
  return w.infinitiveMarkers.has(lower(view, i - 1)) && w.toBe.has(lower(view, i - 2))
}

/** Reads the verb group that ends in token i. */
export function readGroup(view: View, i: number, forms: ReadonlySet<Form>): VerbGroup {
  const { words: w } = view
  const floor = reach(view, i).first
  let first = i
  let nearest: 'be' | 'have' | null = null
  let negated = false
  let modal: string | null = null
  let infinitive = false
  let reflexive = false
  let causative = false
  for (let k = i - 1; k >= floor; k--) {
    const word = lower(view, k)
    if (k === i - 1 && w.causative.has(word) && forms.has('infinitive')) causative = true
    else if (w.be.has(word)) nearest ??= 'be'
    else if (w.have.has(word)) nearest ??= 'have'
    else if (w.modals.has(word)) modal ??= word
    else if (infinitive && w.prospective.has(word)) {
      // "Is set to deploy" reads as "will deploy": the first auxiliary of the future.
      modal = [...w.future][0] ?? null
      infinitive = false
    } else if (w.negations.has(word)) negated = true
    else if (w.clitics.has(word)) reflexive ||= w.reflexives.has(word)
    else if (w.infinitiveMarkers.has(word) && (k === i - 1 || first === k + 1)) {
      if (nearest || modal) break
      infinitive = true
    } else if (asideEnding(view, k) > 0) {
      k -= asideEnding(view, k) - 1
      continue
    } else if (isAdverb(view, k)) continue
    else break
    first = k
  }
  if (infinitive && nearest === 'be' && modal === null && isToBe(view, i)) {
    modal = [...w.future][0] ?? null
    infinitive = false
    nearest = null
  }
  const participle = forms.has('past-participle')
  if (participle && nearest === null && modal === null && w.coordinators.has(lower(view, first - 1)))
    nearest = sharedAuxiliary(view, first - 1, i)
  return {
    verb: i,
    first,
    negated,
    modal,
    infinitive,
    passive: participle && nearest === 'be' && !reflexive,
    perfect: participle && (nearest === 'have' || reflexive),
    finite: nearest !== null || modal !== null || causative || forms.has('finite'),
  }
}

/** Tokens of the aside that ends at token k ("par ailleurs"), 0 when none does. */
function asideEnding(view: View, k: number): number {
  for (const aside of view.words.asides) {
    if (aside.every((word, n) => lower(view, k - aside.length + 1 + n) === word)) return aside.length
  }
  return 0
}

/** "L'armée a bouclé le quartier et installé des barrages": the auxiliary of the verb before holds for this one. */
function sharedAuxiliary(view: View, from: number, verb: number): 'be' | 'have' | null {
  if (view.syntax.sharedForms && !endsHere(view, verb + 1)) return null
  for (let k = from - 1; k > Math.max(reach(view, from).first, from - SHARED_TOKENS); k--) {
    const word = lower(view, k)
    if (view.words.have.has(word)) return 'have'
    if (view.words.be.has(word)) return 'be'
  }
  return null
}

/** "was overpowered and arrested.": no object follows the participle. */
function endsHere(view: View, k: number): boolean {
  const word = lower(view, k)
  return /^[.,;]?$/.test(word) || (view.words.prepositions.has(word) && !view.words.determiners.has(word))
}

const SHARED_TOKENS = 15

/** After the verb: past adverbs, a particle's adverbs, and one aside between commas of at most `ASIDE_TOKENS`. */
export function skipAside(view: View, i: number): number {
  const last = reach(view, i).last
  let k = i
  while (k < last && (isAdverb(view, k) || view.words.negations.has(lower(view, k)))) k++
  for (const aside of view.words.asides) if (aside.every((word, n) => lower(view, k + n) === word)) k += aside.length
  if (lower(view, k) !== ',') return k
  for (let e = k + 1; e < Math.min(last, k + 1 + ASIDE_TOKENS); e++) if (lower(view, e) === ',') return e + 1
  return k
}

/** "…, eux, …", "…, de son côté, …": longer than this it is no aside. */
const ASIDE_TOKENS = 6

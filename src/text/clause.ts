import type { Doc } from './doc.ts'
import { grammar } from './language/grammar.ts'
import { auxiliariesOf, baseRel, childrenBy, governorOf, objectOf, ownSubject } from './tree.ts'

/** The clause says that it did not happen: "not", "ne … pas", "never", or a subject or object that is nothing. */
export function isNegated(doc: Doc, verb: number): boolean {
  const { negators, nothing } = grammar[doc.language]
  const children = doc.children[verb]!
  if (children.some((c) => negators.has(doc.tokens[c]!.lower) && negates(doc, c, verb))) return true
  if (auxiliariesOf(doc, verb).some((aux) => doc.children[aux]!.some((c) => negators.has(doc.tokens[c]!.lower))))
    return true
  return [ownSubject(doc, verb), objectOf(doc, verb)].some((i) => i >= 0 && isNothing(doc, i, nothing))
}

/** "un pas" is a step, French "plus" without "ne" is "more", and "without" negates only the verb it marks. */
function negates(doc: Doc, c: number, verb: number): boolean {
  const token = doc.tokens[c]!
  if (token.pos === 'NOUN' || baseRel(token) === 'cc') return false
  if (token.lower === 'plus') return doc.children[verb]!.some((n) => /^(?:ne|n')$/.test(doc.tokens[n]!.lower))
  return (token.lower !== 'without' && token.lower !== 'sans') || baseRel(token) === 'mark' || baseRel(token) === 'case'
}

function isNothing(doc: Doc, i: number, nothing: ReadonlySet<string>): boolean {
  const token = doc.tokens[i]!
  if (nothing.has(token.lower) && token.pos !== 'NOUN') return true
  if (token.lower === 'personne' && childrenBy(doc, i, 'det').length === 0) return true
  return childrenBy(doc, i, 'det').some((c) => nothing.has(doc.tokens[c]!.lower))
}

/** The French conditional of hearsay and supposition ("aurait été attaqué"), or English "would". */
export function isConditional(doc: Doc, verb: number): boolean {
  if (doc.tokens[verb]!.morph.mood === 'cnd') return true
  return auxiliariesOf(doc, verb).some(
    (aux) => doc.tokens[aux]!.morph.mood === 'cnd' || /^(?:would|'d)$/.test(doc.tokens[aux]!.lower),
  )
}

/**
 * What `verb` tells is not told as having happened: a condition ("if", "si"), a possibility ("may", "pourrait"), or to
 * come ("will", "va", a French future). A French conditional past ("aurait été") is hearsay, not hypothesis: ask isConditional.
 */
export function isHypothetical(doc: Doc, verb: number): boolean {
  const { uncertain, conditions } = grammar[doc.language]
  if (childrenBy(doc, verb, 'mark').some((c) => conditions.has(doc.tokens[c]!.lower))) return true
  if (auxiliariesOf(doc, verb).some((aux) => doc.language === 'en' && uncertain.has(doc.tokens[aux]!.lower)))
    return true
  if (isFuture(doc, verb)) return true
  const { rel, head } = doc.tokens[verb]!
  if (rel !== 'xcomp' || head < 0 || doc.tokens[verb]!.morph.form !== 'inf') return false
  return uncertain.has(doc.tokens[head]!.lemma) || isHypothetical(doc, head)
}

/** Told as to come: "will", "va attaquer", "sera jugé". */
export function isFuture(doc: Doc, verb: number): boolean {
  const { future } = grammar[doc.language]
  const chain = [verb, ...auxiliariesOf(doc, verb)]
  if (chain.some((i) => doc.tokens[i]!.morph.tense === 'fut')) return true
  if (doc.language === 'en') return auxiliariesOf(doc, verb).some((aux) => future.has(doc.tokens[aux]!.lower))
  const { rel, head, morph } = doc.tokens[verb]!
  return rel === 'xcomp' && morph.form === 'inf' && head >= 0 && future.has(doc.tokens[head]!.lemma)
}

/** Some clause above makes what `verb` tells hypothetical ("if it is confirmed that shots were fired"). */
export function isUnderHypothesis(doc: Doc, verb: number): boolean {
  for (let at = verb; at >= 0; at = governorOf(doc, at)) if (isHypothetical(doc, at)) return true
  return false
}

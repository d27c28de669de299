import type { ReportedWave } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import { spanOf } from '../../text/span.ts'
import type { MentionInput } from './input.ts'
import { anyWithin, type Hit } from './lexicon.ts'

type Labels = NonNullable<ReportedWave['labels']>

const LABEL_TOKENS_MAX = 12

/**
 * What the acts are called and by whom: the object of a naming verb that is made of such nouns ("what police called a
 * coordinated act of sabotage", "la ministre parle d'une « offensive concertée »").
 */
export function labelsOf(input: MentionInput): Labels {
  const { doc } = input.state
  const out: Labels = []
  for (const verb of input.scan.words.naming) {
    if (doc.tokens[verb.first]!.pos !== 'VERB') continue
    const label = labelAfter(doc, verb)
    if (!label || !anyWithin(input.scan.words.labels, label.first, label.last)) continue
    if (label.last - label.first === 1 && !isQuote(doc.tokens[label.first - 1]?.text)) continue
    const span = spanOf(doc.text, doc.tokens[label.first]!.start, doc.tokens[label.last - 1]!.end)
    out.push({ text: span.text, by: namerOf(input, verb), span })
  }
  return out
}

/** The words behind the verb up to the end of their clause, without the quotation marks around them. */
function labelAfter(doc: Doc, verb: Hit<true>): { first: number; last: number } | null {
  const s = doc.sentences[doc.tokens[verb.first]!.sentence]!
  let first = verb.last
  while (first < s.last && doc.tokens[first]!.pos === 'PUNCT') first++
  const opening = doc.tokens[first - 1]!
  // "une « offensive concertée »": the quoted words are the label, the article before them is not.
  if (doc.tokens[first]?.pos === 'DET' && isQuote(doc.tokens[first + 1]?.text)) first += 2
  const quoted = isQuote(doc.tokens[first - 1]!.text) || isQuote(opening.text)
  let last = first
  while (last < s.last && last - first < LABEL_TOKENS_MAX) {
    const t = doc.tokens[last]!
    if (quoted ? isQuote(t.text) : t.pos === 'PUNCT' || t.pos === 'SCONJ' || t.morph.form === 'fin') break
    last++
  }
  while (last > first && doc.tokens[last - 1]!.pos === 'PUNCT') last--
  const head = doc.tokens[first]
  if (!head || last === first || head.pos === 'PRON' || head.pos === 'ADP') return null
  return { first, last }
}

function isQuote(text: string | undefined): boolean {
  return text !== undefined && /^[«»"“”]$/.test(text)
}

/** Who is the subject of the naming verb: the fullest name in the report, else the words without their article; null when none is said. */
function namerOf(input: MentionInput, verb: Hit<true>): string | null {
  const { doc, actors } = input.state
  const subject = doc.children[verb.first]!.find((c) => doc.tokens[c]!.rel.startsWith('nsubj'))
  if (subject === undefined || doc.tokens[subject]!.pos === 'PRON') return null
  const actor = actors.find((a) => a.first <= subject && subject < a.last)
  if (actor) return actor.name
  let first = subject
  while (/^(ADJ|NOUN|PROPN)$/.test(doc.tokens[first - 1]?.pos ?? '') && doc.tokens[first - 1]!.head === subject) first--
  return doc.text.slice(doc.tokens[first]!.start, doc.tokens[subject]!.end)
}

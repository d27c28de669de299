import type { Sentence } from '../../text/doc.ts'
import type { PlaceMention } from '../state.ts'
import { inSentence } from './by-sentence.ts'
import type { MentionInput } from './input.ts'
import { isDateline, isFine, type Locus } from './locus.ts'
import type { EventMention } from './mentions.ts'

/** Words that may stand between a town at the head of a paragraph and its colon ("Also Lens, but not related:"). */
const HEADING_TOKENS_MAX = 6

const memory = new WeakMap<MentionInput, ReadonlyMap<number, Locus>>()

/**
 * "BREDA - A man …", "10.05 Lens: …", "15.30 Lens now.": in a log, a round-up or a live page the head of a paragraph says
 * where what it tells took place. A lead's own dateline only says where the report was filed, unless others follow.
 */
export function takeHeading(input: MentionInput, m: EventMention): void {
  const heading = headingsOf(input).get(input.state.doc.sentences[m.sentence]!.paragraph)
  if (!heading || m.loci.some(isFine)) return
  const [only] = m.loci
  m.loci = [only?.site && m.loci.length === 1 ? { ...heading, site: only.site } : heading]
}

function headingsOf(input: MentionInput): ReadonlyMap<number, Locus> {
  const known = memory.get(input)
  if (known) return known
  const { doc, places } = input.state
  const towns = places.filter((p) => p.kind === 'town' && !p.demonym)
  const filed = towns.filter((p) => isDateline(doc, p))
  const several = new Set(filed.map((p) => p.name)).size > 1
  const out = new Map<number, Locus>()
  for (const s of doc.sentences) {
    const { title } = doc.paragraphs[s.paragraph]!
    if (title || doc.sentences[s.index - 1]?.paragraph === s.paragraph) continue
    const p = inSentence(doc, towns, s.index).find((x) => (several && filed.includes(x)) || headsParagraph(input, s, x))
    if (p) out.set(s.paragraph, { site: null, town: p, region: null, country: null, first: p.first, last: p.last })
  }
  memory.set(input, out)
  return out
}

/** The town opens the paragraph, behind nothing but the hour of a live page, and a colon or the end of a sentence without verb follows. */
function headsParagraph({ state: { doc } }: MentionInput, s: Sentence, p: PlaceMention): boolean {
  const before = doc.tokens.slice(s.first, p.first)
  if (before.some((t) => !/^[\d:.h–-]+$/i.test(t.text) && !/^\p{Lu}/u.test(t.text))) return false
  if (before.filter((t) => /^\p{L}/u.test(t.text) && !/^h$/i.test(t.text)).length > 1) return false
  const after = doc.tokens.slice(p.last, Math.min(s.last, p.last + HEADING_TOKENS_MAX))
  if (after.some((t) => t.text === ':'))
    return !after
      .slice(
        0,
        after.findIndex((t) => t.text === ':'),
      )
      .some(isVerb)
  return s.last - p.last <= 3 && !after.some(isVerb)
}

function isVerb(t: { pos: string }): boolean {
  return t.pos === 'VERB' || t.pos === 'AUX'
}

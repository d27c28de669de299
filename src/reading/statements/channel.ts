import type { Context, Range } from './context.ts'
import { nounPhraseAfter } from './noun-phrases.ts'
import type { Report } from './report.ts'

/** Words of the reporting clause that may hold a channel, in tokens each side. */
const REACH = 9

/** "told reporters", "on X", "sur BFM TV", "devant l'Assemblée": where or to whom it was said; null when not told. */
export function channelNear(ctx: Context, r: Report): string | null {
  const { doc, lex } = ctx
  const sentence = doc.sentences[doc.tokens[r.clause.first]!.sentence]!
  const from = Math.max(sentence.first, r.clause.first - REACH)
  const to = Math.min(sentence.last, r.clause.last + REACH)
  for (let i = from; i < to; i++) {
    if (
      ctx.quoteAt[i]! >= 0 ||
      (r.content.first <= i && i < r.content.last) ||
      (r.speaker.first <= i && i < r.speaker.last)
    )
      continue
    const t = doc.tokens[i]!
    const told = lex.is.tellers.has(t.lower)
    if (!told && !lex.channelPrepositions.has(t.lower)) continue
    const found = channelAt(ctx, i + 1, r)
    if (found) return found
  }
  return null
}

function channelAt(ctx: Context, i: number, r: Report): string | null {
  const { doc, lex } = ctx
  const phrase = nounPhraseAfter(ctx, i)
  if (!phrase) return null
  let last = phrase.last > r.content.first && phrase.first < r.content.first ? r.content.first : phrase.last
  let match = -1
  while (last > phrase.first && lex.complementizers.has(doc.tokens[last - 1]!.lower)) last--
  for (let k = phrase.first; k < last; k++) {
    const t = doc.tokens[k]!
    if (lex.channelMedia.has(t.text)) return medium(ctx, { first: k, last })
    if (lex.channelNouns.has(t.lower) && match < 0) match = k
  }
  return match < 0 ? null : phraseText(ctx, { first: phrase.first, last: Math.max(last, match + 1) })
}

function medium(ctx: Context, r: Range): string {
  let last = r.first + 1
  while (last < r.last && /^\p{Lu}/u.test(ctx.doc.tokens[last]!.text) && ctx.actorAt[last]?.kind !== 'person') last++
  return ctx.doc.text.slice(ctx.doc.tokens[r.first]!.start, ctx.doc.tokens[last - 1]!.end)
}

function phraseText(ctx: Context, r: Range): string {
  const { doc, lex } = ctx
  const article = lex.is.channelArticles.has(doc.tokens[r.first]!.lower)
  const first = article && r.last - r.first > 1 ? r.first + 1 : r.first
  return doc.text.slice(doc.tokens[first]!.start, doc.tokens[r.last - 1]!.end)
}

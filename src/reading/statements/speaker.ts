import type { Actor } from '../../model/reading.ts'
import { spanOf } from '../../text/span.ts'
import type { ActorMention } from '../state.ts'
import { type Context, isNamed, type Range } from './context.ts'

/** The speaker's words with the fullest name and role the report gives. */
export function speakerOf(ctx: Context, r: Range): Actor {
  const { doc } = ctx
  const span = spanOf(doc.text, doc.tokens[r.first]!.start, doc.tokens[r.last - 1]!.end)
  const mention = antecedentOf(ctx, r) ?? mentionIn(ctx, r)
  const whole =
    mention &&
    (mention.pronoun ||
      isNamed(mention) ||
      mention.role !== null ||
      antecedentOf(ctx, r) !== undefined ||
      mention.last >= r.last ||
      (mention.kind === 'organisation' && ctx.lex.is.locating.has(doc.tokens[mention.last]!.lower)) ||
      onlyPronounsAfter(ctx, mention.last, r.last))
  if (mention && whole) return { name: mention.name, role: mention.role, span }
  return { name: withoutArticle(ctx, r, span.text), role: null, span }
}

/** The mention that the phrase is about: the first that is not a complement; a relative pronoun goes to the word before it. */
export function mentionIn(ctx: Context, r: Range): ActorMention | undefined {
  for (let i = r.first; i < r.last; i++) {
    const a = ctx.actorAt[i]
    if (!a) continue
    const headed = a.head >= r.first && a.head < r.last
    const complement = a.first > r.first && ctx.lex.prepositions.has(ctx.doc.tokens[a.first - 1]!.lower)
    const linked = a.first > r.first && ctx.lex.linkers.has(ctx.doc.tokens[a.first - 1]!.lower)
    if (headed && !complement && !linked && relatedToEnd(ctx, a, r)) return a
    if (complement || linked) return undefined
  }
  return undefined
}

/** "the group itself": nothing but a reflexive follows the name. */
function onlyPronounsAfter(ctx: Context, from: number, last: number): boolean {
  for (let i = from; i < last; i++) if (ctx.doc.tokens[i]!.pos !== 'PRON') return false
  return true
}

/** "the operator, which put …": whom a relative pronoun takes up. */
export function antecedentOf(ctx: Context, r: Range): ActorMention | undefined {
  const t = ctx.doc.tokens[r.first]!
  if (r.last - r.first !== 1 || !ctx.lex.relatives.has(t.lower)) return undefined
  const before = ctx.doc.tokens[r.first - 1]?.text === ',' ? r.first - 2 : r.first - 1
  return ctx.actorAt[before]
}

/** A mention stands for the phrase when nothing nominal follows it in the phrase. */
function relatedToEnd(ctx: Context, a: ActorMention, r: Range): boolean {
  return (
    a.last >= r.last ||
    ctx.doc.tokens[a.last]!.pos === 'ADP' ||
    ctx.doc.tokens[a.last]!.pos === 'PRON' ||
    ctx.lex.linkers.has(ctx.doc.tokens[a.last]!.lower) ||
    a.kind === 'person'
  )
}

function withoutArticle(ctx: Context, r: Range, text: string): string {
  const first = ctx.doc.tokens[r.first]!
  const opens = r.first === ctx.doc.sentences[first.sentence]!.first
  const partOfName = !opens && first.text !== first.lower
  if (r.last - r.first < 2 || partOfName || !ctx.lex.definite.has(first.lower)) return text
  return text.slice(ctx.doc.tokens[r.first + 1]!.start - first.start)
}

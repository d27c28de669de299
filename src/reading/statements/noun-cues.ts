import type { ActorMention } from '../state.ts'
import { type Context, classOf, isPossessive, type Range } from './context.ts'
import { leftSubject, parsedSubject } from './left-subjects.ts'
import { nounPhraseBefore } from './noun-phrases.ts'
import type { Report } from './report.ts'

/** Longest content after a noun, in tokens. */
const CONTENT_MAX = 40

/** Adjectives between the possessive and the noun: "his repeated public refusal". */
const ADJECTIVES_MAX = 3

/** "his refusal to resign", "the mayor's claim that …", "made a call for calm": a noun of saying or wanting and what it takes. */
export function nounReports(ctx: Context): Report[] {
  const { doc, lex } = ctx
  const out: Report[] = []
  for (const t of doc.tokens) {
    const markers = lex.nouns.get(t.lower)
    if (!markers || t.pos === 'VERB' || ctx.quoteAt[t.i]! >= 0) continue
    const marker = doc.tokens[t.i + 1]
    if (!marker || !markers.has(marker.lower) || marker.sentence !== t.sentence || ctx.quoteAt[marker.i]! >= 0) continue
    const speaker = holder(ctx, t.i)
    const owned = speaker !== null && lex.is.owners.has(doc.tokens[speaker.first]!.lower)
    const who = owned ? ownerOf(ctx, speaker.first) : null
    if (!speaker || (owned && !who)) continue
    const clause = lex.complementizers.has(marker.lower)
    const first = t.i + 2
    const last = contentEnd(ctx, first, clause)
    if (last - first < (clause ? 2 : 1)) continue
    out.push({
      speaker,
      ...(who ? { who } : {}),
      content: { first, last },
      clause: { first: Math.min(speaker.first, t.i), last: t.i + 1 },
      whole: false,
      rule: clause ? 'noun-that-clause' : 'noun-then-content',
    })
  }
  return out
}

/** Whose claim it is: the possessive before it, or the subject of the verb that it is the object of. */
function holder(ctx: Context, noun: number): Range | null {
  const { doc, lex } = ctx
  const begin = doc.sentences[doc.tokens[noun]!.sentence]!.first
  let i = noun - 1
  while (i > begin && noun - i <= ADJECTIVES_MAX && /[AN]/.test(classOf(ctx, doc.tokens[i]!)) && !ctx.actorAt[i]) i--
  const before = doc.tokens[i]
  if (!before || i < begin || ctx.quoteAt[i]! >= 0) return null
  if (isPossessive(ctx, before)) return i > begin ? nounPhraseBefore(ctx, i - 1) : null
  if (lex.is.owners.has(before.lower)) return { first: i, last: i + 1 }
  const verb = doc.tokens[doc.tokens[noun]!.head]
  if (!verb || verb.i >= noun || verb.sentence !== doc.tokens[noun]!.sentence || verb.morph.form === undefined)
    return null
  return lex.is.lightVerbs.has(verb.lower) ? parsedSubject(ctx, verb.i, verb.i) : null
}

/** How far back "his" looks for its owner, in tokens. */
const OWNER_REACH = 60

/** Whom "his", "her", "their" stands for: the person named last before it, or the body for "its". */
function ownerOf(ctx: Context, i: number): ActorMention | null {
  const { doc, lex } = ctx
  const personal = lex.is.personalOwners.has(doc.tokens[i]!.lower)
  for (let k = i - 1; k >= Math.max(0, i - OWNER_REACH); k--) {
    const a = ctx.actorAt[k]
    if (!a || ctx.quoteAt[k]! !== ctx.quoteAt[i]!) continue
    if (!personal || a.kind === 'person') return a
    k = a.first
  }
  return null
}

/** "the sway he has": a pronoun that can only be a subject opens a clause without a mark. */
function isSubject(ctx: Context, i: number): boolean {
  const { lex } = ctx
  const t = ctx.doc.tokens[i]!
  return (
    t.pos === 'PRON' &&
    lex.subjectPronouns.has(t.lower) &&
    !lex.otherPronouns.has(t.lower) &&
    !lex.is.things.has(t.lower)
  )
}

/** "officials are confident that …", "parents were worried about …": a state of mind and what it is about. */
export function adjectiveReports(ctx: Context): Report[] {
  const { doc, lex } = ctx
  const out: Report[] = []
  for (const t of doc.tokens) {
    const markers = lex.adjectives.get(t.lower)
    const marker = doc.tokens[t.i + 1]
    if (!markers || !marker || !markers.has(marker.lower) || marker.sentence !== t.sentence || ctx.quoteAt[t.i]! >= 0)
      continue
    let be = t.i - 1
    while (be >= 0 && classOf(ctx, doc.tokens[be]!) === 'R' && t.i - be < 4) be--
    if (be < 1 || !lex.is.be.has(doc.tokens[be]!.lower) || doc.tokens[be]!.sentence !== t.sentence) continue
    let group = be
    while (
      group > 0 &&
      (lex.auxiliaries.has(doc.tokens[group - 1]!.lower) || lex.adverbs.has(doc.tokens[group - 1]!.lower))
    )
      group--
    const speaker = leftSubject(ctx, group)
    const last = contentEnd(ctx, t.i + 2, true)
    if (!speaker || last - t.i < 4 || !canFeel(ctx, speaker)) continue
    out.push({
      speaker,
      content: { first: t.i + 2, last },
      clause: { first: speaker.first, last: t.i + 1 },
      whole: false,
      rule: 'adjective-then-content',
    })
  }
  return out
}

/** Only people and bodies have a state of mind. */
function canFeel(ctx: Context, r: Range): boolean {
  const t = ctx.doc.tokens[r.first]!
  if (r.last - r.first === 1 && ctx.lex.is.things.has(t.lower)) return false
  return (
    ctx.actorAt[r.first] !== undefined ||
    ctx.actorAt[r.last - 1] !== undefined ||
    ctx.lex.is.persons.has(t.lower) ||
    ctx.doc.tokens[r.last - 1]!.pos === 'PROPN'
  )
}

/** To the end of the clause: a mark, a joiner before a verb, or a finite verb that is not the content's own. */
function contentEnd(ctx: Context, first: number, clause: boolean): number {
  const { doc, lex } = ctx
  const end = Math.min(doc.sentences[doc.tokens[first - 1]!.sentence]!.last, first + CONTENT_MAX)
  let i = first
  let open = clause ? 1 : 0
  while (i < end) {
    const t = doc.tokens[i]!
    const q = ctx.quoteAt[i]! >= 0 ? ctx.quotes[ctx.quoteAt[i]!]! : null
    if (q) {
      i = Math.max(i + 1, Math.min(end, q.after))
      continue
    }
    const listed =
      t.text === ',' && classOf(ctx, doc.tokens[i - 1]!) === 'A' && classOf(ctx, doc.tokens[i + 1] ?? t) === 'A'
    if (/^[,;:.()–—]$/.test(t.text) && !listed) break
    if (i > first && (lex.relatives.has(t.lower) || lex.complementizers.has(t.lower) || isSubject(ctx, i))) open++
    if (t.morph.form === 'fin' && classOf(ctx, t) === 'V' && doc.tokens[i - 1]!.pos !== 'AUX' && --open < 0) break
    i++
  }
  return i
}

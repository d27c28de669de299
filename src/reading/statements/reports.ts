import type { ActorMention } from '../state.ts'
import { contentsOf } from './content.ts'
import type { Context, Range } from './context.ts'
import { type Content, type Cue, groupBounds } from './cue.ts'
import { findCues } from './cues.ts'
import { colonClauses, colonQuotes, followingQuotes, signedQuotes } from './loose-quotes.ts'
import { adjectiveReports, nounReports } from './noun-cues.ts'
import { withoutFinalMark } from './quoted.ts'
import { type Report, size } from './report.ts'
import { canSpeak, isNobody, isUnconfirmed, isUnsaid, isWithout } from './saying.ts'
import { sourceReports } from './sources.ts'

/** All reports of the text, in order of their content, none told twice. */
export function findReports(ctx: Context): Report[] {
  const cues = findCues(ctx)
  const starts = new Set<number>()
  for (const c of cues)
    if (c.order === 'before' && c.subject && (strong(c) || personal(ctx, c)) && joinsClauses(ctx, groupBounds(c).first))
      starts.add(groupBounds(c).first)
  const found = [
    ...sourceReports(ctx),
    ...colonClauses(ctx),
    ...nounReports(ctx),
    ...adjectiveReports(ctx),
    ...cues.flatMap((c) => cueReports(ctx, c, starts)),
  ]
  const kept = withoutNested(ctx, found)
  const quoted = [...kept, ...colonQuotes(ctx, kept), ...signedQuotes(ctx, kept)]
  return [...quoted, ...followingQuotes(ctx, quoted)].sort(
    (a, b) => a.content.first - b.content.first || a.speaker.first - b.speaker.first,
  )
}

/** A comma, a semicolon or a conjunction stands before: a new clause begins here. */
function joinsClauses(ctx: Context, first: number): boolean {
  const before = ctx.doc.tokens[first - 1]
  return before !== undefined && (/^[,;]$/.test(before.text) || ctx.lex.is.joiners.has(before.lower))
}

/** A person or pronoun is the speaker: then verbs with a fixed word count too ("he appealed for"). */
function personal(ctx: Context, c: Cue): boolean {
  const mention = c.subject && ctx.actorAt[c.subject.first]
  return c.phrasal !== null && mention !== undefined && mention !== null && mention.kind === 'person'
}

function strong(c: Cue): boolean {
  return c.frames.has('quote')
}

function cueReports(ctx: Context, cue: Cue, starts: ReadonlySet<number>): Report[] {
  const speaker = cue.subject
  if (
    !speaker ||
    isNobody(ctx, speaker) ||
    cue.passive ||
    isWithout(ctx, cue) ||
    isUnconfirmed(ctx, cue) ||
    isUnsaid(ctx, cue) ||
    (cue.form === 'present-participle' && ctx.lex.is.citing.has(cue.lemma))
  )
    return []
  const contents = contentsOf(ctx, cue, starts).filter((c) => canSpeak(ctx, cue, speaker, c))
  return speakersIn(ctx, speaker).flatMap((who) =>
    contents.map((c) => ({
      speaker: who,
      content: c.quote
        ? withoutFinalMark(ctx, {
            first: Math.max(c.first, c.quote.first),
            last: Math.min(c.last, Math.max(c.quote.last, c.rule === 'quote-around-cue' ? c.last : 0)),
          })
        : c,
      about: c.about ?? null,
      clause: clauseOf(cue, c),
      whole: c.quote !== null,
      rule: c.rule,
      cue: cue.lemma,
    })),
  )
}

/** "Brandt and Okoye pledged": each named person of a coordinated subject is a speaker. */
function speakersIn(ctx: Context, r: Range): Range[] {
  const joined = ctx.doc.tokens.slice(r.first, r.last).some((t) => ctx.lex.is.coordinators.has(t.lower))
  if (!joined) return [r]
  const named: ActorMention[] = []
  for (let i = r.first; i < r.last; i++) {
    const a = ctx.actorAt[i]
    const fits = a && a.first === i && a.last <= r.last && a.kind === 'person' && !a.pronoun
    if (fits && /^\p{Lu}/u.test(a.name)) named.push(a)
  }
  return new Set(named.map((a) => a.entity)).size > 1 ? named.map((a) => ({ first: a.first, last: a.last })) : [r]
}

function clauseOf(cue: Cue, c: Content): Range {
  const bounds = groupBounds(cue)
  return {
    first: Math.min(bounds.first, c.frame?.first ?? bounds.first),
    last: Math.max(bounds.last, c.frame?.last ?? bounds.last),
  }
}

/**
 * One content, one report: of two that cover each other the one whose clause stands outside the other's content wins, the
 * longer content first. Two speakers of one content ("X and Y vowed") stay.
 */
function withoutNested(ctx: Context, reports: readonly Report[]): Report[] {
  const rank = (r: Report) => (r.rule === 'quote-then-cue' ? 0 : 1)
  const bySize = [...reports].sort(
    (a, b) => size(b.content) - size(a.content) || rank(a) - rank(b) || a.clause.first - b.clause.first,
  )
  const owner = new Int32Array(ctx.doc.tokens.length).fill(-1)
  const kept: Report[] = []
  for (const r of bySize) {
    const verbCovered = inside(owner, r.clause)
    if (verbCovered || (covered(owner, r.content) && !isTwin(kept[owner[r.content.first]!], r))) continue
    kept.push(r)
    owner.fill(kept.length - 1, r.content.first, r.content.last)
  }
  return kept
}

/** The same content of the same cue, said by another speaker too. */
function isTwin(k: Report | undefined, r: Report): boolean {
  return (
    k !== undefined &&
    k.content.first === r.content.first &&
    k.content.last === r.content.last &&
    k.cue === r.cue &&
    k.rule === r.rule
  )
}

function inside(owner: Int32Array, r: Range): boolean {
  let n = 0
  for (let i = r.first; i < r.last; i++) if (owner[i]! >= 0) n++
  return n > (r.last - r.first) / 2
}

function covered(owner: Int32Array, r: Range): boolean {
  let n = 0
  for (let i = r.first; i < r.last; i++) if (owner[i]! >= 0) n++
  return n * 2 > r.last - r.first
}

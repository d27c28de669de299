import type { Token } from '../../text/doc.ts'
import { type Context, classOf, isNamed } from './context.ts'
import type { Cue } from './cue.ts'
import { closesName } from './left-subjects.ts'
import type { CueWord, Form, Phrasal } from './lexicon.ts'
import { subjectOf } from './subjects.ts'

/** Every possible reporting verb outside quotations, in order. */
export function findCues(ctx: Context): Cue[] {
  const out: Cue[] = []
  for (const t of ctx.doc.tokens) {
    if (ctx.quoteAt[t.i]! >= 0) continue
    const cue = cueAt(ctx, t, out)
    if (cue) out.push(cue)
  }
  return out
}

function cueAt(ctx: Context, t: Token, before: readonly Cue[]): Cue | null {
  const entries = ctx.lex.cues.get(t.lower)
  if (!entries || !isVerb(ctx, t)) return null
  const groupFirst = groupStart(ctx, t.i)
  const reflexive = hasReflexive(ctx, groupFirst, t.i)
  const form = formOf(ctx, t, entries, groupFirst)
  const opens =
    groupFirst === ctx.doc.sentences[t.sentence]!.first &&
    ctx.lex.locale.sharedForms &&
    entries.some((e) => e.forms.has('past-participle'))
  const passive =
    opens ||
    bareParticiple(ctx, t, entries, groupFirst) ||
    (form === 'past-participle' && isPassive(ctx, groupFirst, t.i, reflexive))
  const usable = entries.filter((e) => (e.reflexive ? reflexive : true))
  if (!usable.length || form === null) return null
  const lemma = usable[0]!.lemma
  const phrasals = usable.flatMap((e) => e.phrasal.filter((p) => !p.reflexive || reflexive))
  const frames = new Set(usable.filter((e) => e.reflexive === reflexive).flatMap((e) => [...e.frames]))
  let groupLast = afterVerb(ctx, t.i + 1)
  const found = phrasalAt(ctx, phrasals, t.i + 1)
  if (found) groupLast = found.last
  const subject = subjectOf(ctx, t, groupFirst, groupLast, form, before)
  return {
    verb: t.i,
    lemma,
    form,
    frames,
    groupFirst,
    groupLast: Math.max(groupLast, subject.groupLast ?? 0),
    subject: subject.range,
    order: subject.order,
    phrasal: found?.phrasal ?? null,
    passive,
  }
}

/** "a man accused of theft": a form in "-ed" right behind a noun, with "of" or "by" after it, has no speaker before it. */
function bareParticiple(ctx: Context, t: Token, entries: readonly CueWord[], groupFirst: number): boolean {
  const after = ctx.doc.tokens[t.i + 1]?.lower ?? ''
  // "accused of": without the accused between, whoever is accused stands before.
  if (
    groupFirst === t.i &&
    entries.some((e) => e.phrasal.some((p) => p.gap > 3 && p.words[0]!.has(after)) && e.forms.has('past-participle'))
  )
    return true
  if (!ctx.lex.locale.sharedForms || groupFirst !== t.i || t.morph.form !== 'part' || t.rel !== 'acl') return false
  const next = ctx.doc.tokens[t.i + 1]
  const agent = next !== undefined && (ctx.lex.is.agents.has(next.lower) || ctx.lex.linkers.has(next.lower))
  return agent && entries.some((e) => e.forms.has('past-participle'))
}

function isVerb(ctx: Context, t: Token): boolean {
  if (t.pos === 'VERB' || t.pos === 'AUX') return true
  if (t.pos !== 'X' && !mistaggedVerb(ctx, t)) return false
  const before = ctx.doc.tokens[t.i - 1]
  return !before || !(ctx.lex.determiners.has(before.lower) && before.sentence === t.sentence)
}

/** Right after a comma or a pronoun and before a noun phrase, a form in "-ed" is a verb whatever its tag. */
function mistaggedVerb(ctx: Context, t: Token): boolean {
  const before = ctx.doc.tokens[t.i - 1]
  const next = ctx.doc.tokens[t.i + 1]
  if (!before || !next || before.sentence !== t.sentence || t.pos === 'PROPN' || t.pos === 'ADV' || t.pos === 'ADP')
    return false
  const helped = ctx.lex.is.be.has(before.lower) || ctx.lex.is.have.has(before.lower)
  if (helped && !ctx.lex.locale.sharedForms && hasReflexive(ctx, Math.max(0, t.i - 3), t.i)) return true
  const named = ctx.actorAt[before.i]
  const subject =
    before.text === ','
      ? ctx.lex.locale.pastEndings.some((e) => t.lower.endsWith(e)) || closesName(ctx, before.i)
      : ctx.lex.subjectPronouns.has(before.lower) ||
        (named !== undefined && named.last === t.i && (named.kind === 'person' || !ctx.lex.locale.sharedForms)) ||
        verbless(ctx, t)
  return (
    subject &&
    (next.text === ':' ||
      asksAside(ctx, next) ||
      ctx.quoteAt[next.i]! >= 0 ||
      next.pos === 'DET' ||
      next.pos === 'NOUN' ||
      next.pos === 'PRON' ||
      next.pos === 'SCONJ' ||
      next.pos === 'PROPN' ||
      (!ctx.lex.locale.sharedForms &&
        ctx.lex.infinitiveMarkers.has(next.lower) &&
        ctx.doc.tokens[next.i + 1]?.morph.form === 'inf'))
  )
}

/** "demande, lui, un parking", "réclame à Paris la présence": a pronoun between commas, or the one asked and an article. */
function asksAside(ctx: Context, next: Token): boolean {
  const { doc, lex } = ctx
  if (lex.locale.sharedForms) return false
  if (next.text === ',')
    return lex.otherPronouns.has(doc.tokens[next.i + 1]?.lower ?? '') && doc.tokens[next.i + 2]?.text === ','
  const asked = lex.is.recipientPrepositions.has(next.lower) && doc.tokens[next.i + 1]?.pos === 'PROPN'
  return asked && doc.tokens.slice(next.i + 2, next.i + 5).some((t) => t.pos === 'DET')
}

/** "Le Front vert réclame le report": two nouns in a row and then an article want a verb, and the clause has none yet. */
function verbless(ctx: Context, t: Token): boolean {
  const { doc, lex } = ctx
  const next = doc.tokens[t.i + 1]
  if (lex.locale.sharedForms || next?.pos !== 'DET' || lex.linkers.has(next.lower)) return false
  const begin = Math.max(doc.sentences[t.sentence]!.first, t.i - VERBLESS_REACH)
  for (let i = t.i - 1; i >= begin; i--) {
    const u = doc.tokens[i]!
    if (u.text === ',' || u.text === ';' || ctx.quoteAt[i]! >= 0) return false
    if (u.morph.form === 'fin' || lex.relatives.has(u.lower)) return false
  }
  const before = classOf(ctx, doc.tokens[t.i - 1]!)
  return begin === doc.sentences[t.sentence]!.first && (before === 'N' || before === 'A')
}

/** Tokens from a clause's beginning to its verb. */
const VERBLESS_REACH = 12

/** Back over auxiliaries, adverbs, negations, clitics and "verb to": "has repeatedly refused to say". */
function groupStart(ctx: Context, verb: number): number {
  const { doc, lex } = ctx
  const begin = doc.sentences[doc.tokens[verb]!.sentence]!.first
  let i = verb
  while (i > begin) {
    const t = doc.tokens[i - 1]!
    const named = ctx.actorAt[t.i]
    if (ctx.quoteAt[t.i]! >= 0 || (named && !named.pronoun && isNamed(named) && t.pos !== 'AUX')) break
    const c = classOf(ctx, t)
    const skip =
      lex.auxiliaries.has(t.lower) ||
      lex.adverbs.has(t.lower) ||
      lex.negations.has(t.lower) ||
      c === 'R' ||
      t.pos === 'AUX' ||
      ctx.lex.is.cliticSubjects.has(t.lower)
    if (lex.infinitiveMarkers.has(t.lower) && i - 1 > begin && classOf(ctx, doc.tokens[i - 2]!) === 'V') i -= 2
    else if (skip && !(c === 'N' && t.pos === 'PROPN')) i--
    else break
  }
  return i
}

function hasReflexive(ctx: Context, first: number, verb: number): boolean {
  for (let i = first; i < verb; i++) if (ctx.lex.is.reflexives.has(ctx.doc.tokens[i]!.lower)) return true
  return false
}

function formOf(ctx: Context, t: Token, entries: readonly CueWord[], groupFirst: number): Form | null {
  const can = (f: Form) => entries.some((e) => e.forms.has(f))
  let helped = false
  for (let i = groupFirst; i < t.i; i++)
    helped ||= ctx.lex.is.be.has(ctx.doc.tokens[i]!.lower) || ctx.lex.is.have.has(ctx.doc.tokens[i]!.lower)
  if (helped && can('past-participle')) return 'past-participle'
  if (can('present-participle')) return 'present-participle'
  if (can('infinitive') && (t.morph.form === 'inf' || afterMarker(ctx, t, groupFirst))) return 'infinitive'
  if (can('finite') && t.morph.form !== 'part') return 'finite'
  if (can('finite') && ctx.lex.locale.sharedForms) return 'finite'
  if (can('past-participle')) return 'past-participle'
  return can('infinitive') ? (ctx.lex.locale.sharedForms ? 'finite' : 'infinitive') : null
}

function afterMarker(ctx: Context, t: Token, groupFirst: number): boolean {
  const before = ctx.doc.tokens[Math.min(t.i, groupFirst) - 1]
  return before !== undefined && before.sentence === t.sentence && ctx.lex.infinitiveMarkers.has(before.lower)
}

function isPassive(ctx: Context, groupFirst: number, verb: number, reflexive: boolean): boolean {
  let be = false
  let have = false
  for (let i = groupFirst; i < verb; i++) {
    be ||= ctx.lex.is.be.has(ctx.doc.tokens[i]!.lower)
    have ||= ctx.lex.is.have.has(ctx.doc.tokens[i]!.lower)
  }
  return (be && !reflexive) || (!be && !have && groupFirst === verb)
}

function afterVerb(ctx: Context, from: number): number {
  const { doc, lex } = ctx
  let i = from
  while (i < doc.tokens.length && doc.tokens[i]!.sentence === doc.tokens[from - 1]!.sentence) {
    const t = doc.tokens[i]!
    const adverb =
      (lex.adverbs.has(t.lower) || classOf(ctx, t) === 'R') &&
      !lex.negations.has(t.lower) &&
      !lex.conjunctions.has(t.lower) &&
      ctx.quoteAt[i]! < 0
    if (!adverb || lex.questionWords.has(t.lower) || lex.infinitiveMarkers.has(t.lower)) break
    i++
  }
  const next = doc.tokens[i]
  if (
    i === from ||
    !next ||
    next.sentence !== doc.tokens[from - 1]!.sentence ||
    lex.timeWords.has(doc.tokens[i - 1]!.lower)
  )
    return i
  return startsContent(ctx, next) ? from : i
}

/** After "said only", "said much of": the adverb belongs to what is said. */
function startsContent(ctx: Context, t: Token): boolean {
  const c = classOf(ctx, t)
  return (
    c === 'N' ||
    c === 'A' ||
    c === 'D' ||
    (c === 'V' && t.morph.form === 'fin') ||
    (c === 'P' && ctx.lex.linkers.has(t.lower))
  )
}

function phrasalAt(
  ctx: Context,
  phrasals: readonly Phrasal[],
  from: number,
): { phrasal: Phrasal; last: number } | null {
  const { doc, lex } = ctx
  const sentence = doc.tokens[from - 1]!.sentence
  let best: { phrasal: Phrasal; last: number } | null = null
  for (const p of phrasals) {
    for (let skip = 0; skip <= p.gap; skip++) {
      let i = from + skip
      let n = 0
      while (
        n < p.words.length &&
        doc.tokens[i]?.sentence === sentence &&
        p.words[n]!.has(doc.tokens[i]!.lower) &&
        ctx.quoteAt[i]! < 0
      ) {
        i++
        n++
      }
      if (n === p.words.length) {
        if (!best || i > best.last || (p.frame === 'clause' && best.phrasal.frame === 'quote'))
          best = { phrasal: p, last: i }
        break
      }
      const passed = doc.tokens[from + skip]
      if (
        !passed ||
        passed.sentence !== sentence ||
        classOf(ctx, passed) === 'M' ||
        (p.gap < 3 && classOf(ctx, passed) !== 'R' && !lex.timeWords.has(passed.lower))
      )
        break
    }
  }
  return best
}

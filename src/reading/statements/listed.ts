import { trimEnd } from './clause-end.ts'
import type { Context } from './context.ts'
import { type Content, type Cue, takes } from './cue.ts'

/** Longest list taken, in items and in tokens. */
const ITEMS_MAX = 30
const TOKENS_MAX = 600

const DASH = /^[–—•*·-]$/

/** "The union demands:" and lines that open with a dash: each line is what is said. */
export function listedAfter(ctx: Context, cue: Cue, from: number): Content[] {
  const { doc } = ctx
  if (doc.tokens[from]?.text !== ':' || !takes(cue, 'noun', 'clause', 'quote')) return []
  const out: Content[] = []
  const stop = Math.min(doc.tokens.length, from + TOKENS_MAX)
  let at = from + 1
  while (at < stop && out.length < ITEMS_MAX && DASH.test(doc.tokens[at]!.text) && opensLine(ctx, at)) {
    let next = at + 1
    while (next < stop && !opensLine(ctx, next)) next++
    const last = trimEnd(ctx, at + 1, next)
    if (last > at + 1)
      out.push({ first: at + 1, last, rule: 'cue-list', quote: null, frame: { first: from, last: at } })
    at = next
  }
  return out
}

function opensLine(ctx: Context, i: number): boolean {
  const { doc } = ctx
  return doc.text.slice(doc.tokens[i - 1]!.end, doc.tokens[i]!.start).includes('\n')
}

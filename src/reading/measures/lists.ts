import type { Range } from '../records/complement.ts'
import { trimEnd } from '../records/extent.ts'
import { lower, sentenceOf, type View } from '../records/view.ts'
import type { Draft } from './draft.ts'

const BULLET = /^(?:[-–—•*·▪■]|\d{1,2}[.)])$/
/** Items of a list beyond this number are left out. */
const ITEMS_MAX = 20

/** "The union demands: – two guards …": the first item after the colon at token `colon`; null when no list follows. */
export function firstItem(view: View, colon: number): Range | null {
  if (lower(view, colon) !== ':') return null
  const s = sentenceOf(view, colon)
  if (colon + 1 < s.last) return BULLET.test(lower(view, colon + 1)) ? item(view, s.index, colon + 1) : null
  return itemOf(view, s.index + 1)
}

/** One measure for each item of the list that the draft's action opens. */
export function splitList(view: View, d: Draft): Draft[] {
  if (!BULLET.test(lower(view, d.action.first - 1)) || d.trigger >= d.action.first) return [d]
  const out = [d]
  let next = sentenceOf(view, d.action.first).index + 1
  for (let r = itemOf(view, next); r && out.length < ITEMS_MAX; r = itemOf(view, ++next)) out.push({ ...d, action: r })
  return out
}

function itemOf(view: View, sentence: number): Range | null {
  const s = view.doc.sentences[sentence]
  return s && s.last - s.first > 1 && BULLET.test(lower(view, s.first)) ? item(view, sentence, s.first) : null
}

function item(view: View, sentence: number, bullet: number): Range {
  const { last } = view.doc.sentences[sentence]!
  return { first: bullet + 1, last: trimEnd(view, bullet + 1, last) }
}

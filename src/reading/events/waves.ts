import type { Count, Incident, Note, ReportedWave, Span, TargetKind } from '../../model/reading.ts'
import { spanOf } from '../../text/span.ts'
import type { Quantity } from '../state.ts'
import type { MentionInput } from './input.ts'
import { labelsOf } from './labels.ts'
import { anyWithin, within } from './lexicon.ts'

/** What the report itself groups: "a wave of", "in total, seven prisons". One wave a report, over its incidents that are not past. */
export function reportedWaves(
  input: MentionInput,
  incidents: readonly Incident[],
  summaries: readonly { sentence: number }[],
): { waves: ReportedWave[]; notes: Note[] } {
  const { state, scan } = input
  const { doc } = state
  const present = incidents.filter((i) => !i.past)
  if (present.length < 2) return { waves: [], notes: [] }
  const telling = doc.sentences.filter(
    (s) => isWaveSentence(input, s.first, s.last) || summaries.some((x) => x.sentence === s.index),
  )
  const listed = present.filter(isListed).length
  const declared = declaredCount(
    input,
    telling.map((s) => s.index),
    listed,
  )
  if (telling.length === 0 && !declared) return { waves: [], notes: [] }
  const sentences = telling.length > 0 ? telling : [doc.sentences[declared!.sentence]!]
  const members = membersOf(present, declared?.count ?? null)
  const wave: ReportedWave = {
    id: 'w1',
    incidents: members.map((i) => i.id),
    declared: declared?.count ?? null,
    coordinated: sentences.some((s) => anyWithin(scan.words.coordinated, s.first, s.last)),
    labels: labelsOf(input),
    spans: sentences.slice(0, 4).map((s) => spanOf(doc.text, s.start, s.end)),
    rules: [`${doc.language}.wave`],
  }
  return { waves: [wave], notes: declaredNote(wave, declared) }
}

function isWaveSentence(input: MentionInput, first: number, last: number): boolean {
  const { scan } = input
  if (!anyWithin(scan.words.coordinated, first, last)) return false
  return anyWithin(scan.triggers, first, last)
}

interface Declared {
  readonly count: Count
  readonly span: Span
  readonly sentence: number
}

/**
 * "seven prisons were targeted", "three fires": a number of counted things in a sentence that tells of acts. Outside a
 * summary, fewer than are listed is no total ("two posts were burned and a third was shot at").
 */
function declaredCount(input: MentionInput, preferred: readonly number[], listed: number): Declared | null {
  const { state, scan } = input
  const { doc } = state
  const sentenceOf = (q: Quantity) => doc.tokens[q.first]!.sentence
  const isThing = (q: Quantity) =>
    (scan.triggers.some((h) => h.first <= q.counted && q.counted < h.last) ||
      scan.targets.some((h) => h.first <= q.counted && q.counted < h.last && !MOVING.includes(h.value))) &&
    !within(scan.words.people, q.counted, q.counted + 1).length
  const isCounted = (q: Quantity) =>
    q.role === 'count' &&
    q.counted >= 0 &&
    (within(scan.words.counted, q.counted, q.counted + 1).length > 0 ||
      (isThing(q) && (preferred.includes(sentenceOf(q)) || (q.count.min === listed && listed >= 3))))
  const isWave = (q: Quantity) => {
    const s = doc.sentences[sentenceOf(q)]!
    return isWaveSentence(input, s.first, s.last)
  }
  const isRest = (q: Quantity) =>
    doc.tokens.slice(q.first, q.counted).some((t) => anyWithin(scan.words.another, t.i, t.i + 1))
  const fits = (q: Quantity) =>
    !q.article &&
    (q.count.min ?? 0) >= (isWave(q) || preferred.includes(sentenceOf(q)) ? 2 : Math.max(2, listed)) &&
    (q.count.min ?? 0) < 200 &&
    isCounted(q) &&
    !isRest(q)
  const all = state.quantities.filter(fits).filter((q) => {
    const s = doc.sentences[doc.tokens[q.first]!.sentence]!
    return anyWithin(scan.triggers, s.first, s.last) || preferred.includes(s.index)
  })
  const body = all.filter((q) => !doc.paragraphs[doc.sentences[sentenceOf(q)]!.paragraph]!.title)
  const exact = all.find((q) => q.count.min === listed && preferred.includes(sentenceOf(q)))
  const isAct = (q: Quantity) =>
    scan.triggers.some((h) => h.value.class === 'noun' && h.first <= q.counted && q.counted < h.last)
  const acts = body.filter((q) => isAct(q) && (q.count.min ?? 0) >= listed)
  const chosen = exact ?? acts[0] ?? body[0] ?? all[0]
  if (!chosen) return null
  const last = doc.tokens[chosen.counted]!
  const span = spanOf(doc.text, chosen.start, Math.max(chosen.end, last.end))
  return { count: { ...chosen.count, span }, span, sentence: doc.tokens[chosen.first]!.sentence }
}

/** Four lorries of one convoy are one attack. */
const MOVING: readonly TargetKind[] = ['vehicle', 'transport']

/** What a count of attacks counts: acts with a place, not threats. */
function isListed(i: Incident): boolean {
  return i.where !== null && i.kinds.join() !== 'threat'
}

/** Those of a declared number are the placed ones when there are just as many of them. */
function membersOf(incidents: readonly Incident[], declared: Count | null): readonly Incident[] {
  if (declared?.min === incidents.length) return incidents
  const placed = incidents.filter(isListed)
  if (declared?.min && placed.length > declared.min) return placed
  return placed.length >= 2 ? placed : incidents
}

function declaredNote(wave: ReportedWave, declared: Declared | null): Note[] {
  if (!declared) return []
  const { min } = declared.count
  const n = wave.incidents.length
  if (min === null || n >= min) return []
  return [
    {
      code: 'declared-count-differs',
      message: `the report says ${declared.span.text}, ${n} ${n === 1 ? 'is' : 'are'} listed`,
      span: declared.span,
    },
  ]
}

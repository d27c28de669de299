import type { WaveEvidence, WaveRecord } from '../../../model/desk.ts'
import type { Context } from '../context.ts'
import { type Clause, fresh, howMany, say, type Value, val } from '../say.ts'
import type { Block, Cite, Section, Sentence } from '../shape.ts'
import { choose } from '../typeset.ts'
import { ITEMS_MAX } from '../values.ts'
import { heading, isFresh, languageOf, leftOut, listed, note, paragraph, plain, recordCite, section } from './parts.ts'

/** What speaks for one series and what against, what else it could be, and how likely it is. */
export function wave(context: Context): Section {
  const { dossier, words } = context
  const waves = dossier.wave ? [dossier.wave] : dossier.waves.filter(({ state }) => state !== 'rejected')
  if (howMany('waves', context) === 0 && !dossier.wave)
    return section('wave', context, [paragraph(plain(words.wave.none, context)), ...hypotheses(context)])
  return section('wave', context, [...waves.flatMap((one) => assessment(one, context)), ...hypotheses(context)])
}

function assessment(one: WaveRecord, context: Context): Block[] {
  const { wave: words } = context.words
  const cite: Cite = { kind: 'wave', id: one.id }
  return [
    ...(context.dossier.wave ? [] : [paragraph(named(one, context))]),
    ...side(one, 'for', context),
    ...side(one, 'against', context),
    heading(words.judgementHeading, context),
    paragraph(plain(words.likelihood, context, { likelihood: val('term', cite, 'likelihood:likelihood') })),
    paragraph(
      plain(words.confidence, context, { confidence: val('confidence', cite) }),
      plain(words.confidenceRule, context, {}, [cite]),
    ),
    paragraph(
      plain(words.chance, context, { p: val('share', cite, 'pValue') }),
      plain(words.reviewed, context, { state: val('term', cite, 'state:state') }),
      ...candidates(one, context),
    ),
  ]
}

function named(one: WaveRecord, context: Context): Sentence {
  const { subject, wave: words } = context.words
  const cite: Cite = { kind: 'wave', id: one.id }
  const slots = { id: val('id', cite), name: val('name', cite, 'name') }
  return say(context, [
    [one.name === null ? subject.wave : subject.namedWave, slots],
    [words.members, { ids: val('idList', cite, 'incidents') }],
    [context.words.marks.stop],
  ])
}

function side(one: WaveRecord, speaks: 'for' | 'against', context: Context): Block[] {
  const { wave: words } = context.words
  const found = one.evidence
    .map((evidence, i) => ({ evidence, i }))
    .filter(({ evidence }) => evidence.speaks === speaks)
    .sort((a, b) => Math.abs(b.evidence.weight) - Math.abs(a.evidence.weight) || a.i - b.i)
  const title = speaks === 'for' ? words.forHeading : words.againstHeading
  if (found.length === 0) {
    const none = plain(speaks === 'for' ? words.noneFor : words.noneAgainst, context, {}, [
      { kind: 'wave', id: one.id },
    ])
    return listed([[none]], title, context)
  }
  return listed(
    found.map(({ evidence, i }) => [evidenceLine(one, evidence, i, context)]),
    title,
    context,
  )
}

/** A long list of members says less than their number, which is among the facts. */
const MEMBERS_NAMED_MAX = 12

function evidenceLine(one: WaveRecord, evidence: WaveEvidence, i: number, context: Context): Sentence {
  const { wave: words, marks } = context.words
  const cite: Cite = { kind: 'wave', id: one.id, evidence: i }
  const facts = Object.keys(evidence.facts).map((key): Clause => {
    const value: Record<string, Value> = { name: val('factName', cite, key), value: val('fact', cite, key) }
    return [words.evidenceFact, value]
  })
  const few = evidence.incidents.length > 0 && evidence.incidents.length <= MEMBERS_NAMED_MAX
  return say(context, [
    [words.evidence, { kind: val('term', cite, 'evidence:kind') }],
    ...facts,
    few ? [words.evidenceIncidents, { ids: val('idList', cite, 'incidents') }] : null,
    [marks.stop],
  ])
}

function candidates(one: WaveRecord, context: Context): Sentence[] {
  if (one.candidates.length === 0) return []
  const template = choose(context.words.wave.candidates, one.candidates.length, context.words.locale)
  return [plain(template, context, { ids: val('candidates', { kind: 'wave', id: one.id }, 'candidates') })]
}

function hypotheses(context: Context): Block[] {
  const { wave: words, marks } = context.words
  const items = context.dossier.hypotheses.slice(0, ITEMS_MAX).map(({ key, report }) => {
    const cite = recordCite('hypotheses', key)
    const quote = val('quote', cite, 'text', languageOf(report, context))
    const by = val('name', cite, 'by.name')
    const sentence = say(context, [[words.hypothesis, { quote }], [words.hypothesisBy, { by }], [marks.stop]])
    return [fresh(sentence, isFresh(key, context))]
  })
  if (items.length === 0) return [heading(words.otherHeading, context), note(plain(words.noHypothesis, context))]
  return [...listed(items, words.otherHeading, context), ...leftOut('hypotheses', context)]
}

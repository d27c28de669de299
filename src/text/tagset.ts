import type { Morph, Upos } from './doc.ts'

/** What a fine tag says: the universal tag and, for verbs and nouns, the morphology that the context decides. */
export interface FineTag {
  readonly pos: Upos
  readonly morph: Morph
}

const VERB_MORPH: Readonly<Record<string, Morph>> = {
  inf: { form: 'inf' },
  pres: { form: 'fin', mood: 'ind', tense: 'pres' },
  past: { form: 'fin', mood: 'ind', tense: 'past' },
  impf: { form: 'fin', mood: 'ind', tense: 'imp' },
  fut: { form: 'fin', mood: 'ind', tense: 'fut' },
  fin: { form: 'fin' },
  cnd: { form: 'fin', mood: 'cnd' },
  sub: { form: 'fin', mood: 'sub' },
  order: { form: 'fin', mood: 'imp' },
  ppart: { form: 'part', tense: 'past' },
  ger: { form: 'ger', tense: 'pres' },
}
const NOUN_MORPH: Readonly<Record<string, Morph>> = {
  sing: { number: 'sing' },
  plur: { number: 'plur' },
}
const PLAIN = [
  'ADJ',
  'ADP',
  'ADV',
  'CCONJ',
  'DET',
  'INTJ',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'X',
] as const

function build(): Map<string, FineTag> {
  const tags = new Map<string, FineTag>()
  for (const pos of PLAIN) tags.set(pos, { pos, morph: {} })
  for (const [name, morph] of Object.entries(NOUN_MORPH)) tags.set(`NOUN.${name}`, { pos: 'NOUN', morph })
  for (const pos of ['VERB', 'AUX'] as const) {
    for (const [name, morph] of Object.entries(VERB_MORPH)) tags.set(`${pos}.${name}`, { pos, morph })
  }
  return tags
}

const TAGS = build()

/** The tagger's classes in their fixed order: a model's rows follow it. */
export const FINE_TAGS: readonly string[] = [...TAGS.keys()]
export const FINE_TAG_MEANINGS: readonly FineTag[] = [...TAGS.values()]

/** Fine tag of a treebank word by its universal tag and features (universaldependencies.org/u/feat). */
export function fineTagOf(upos: string, feats: string): string {
  if (upos === 'NOUN') return feats.includes('Number=Plur') ? 'NOUN.plur' : 'NOUN.sing'
  if (upos !== 'VERB' && upos !== 'AUX') return TAGS.has(upos) ? upos : 'X'
  return `${upos}.${verbForm(feats)}`
}

function verbForm(feats: string): string {
  if (feats.includes('VerbForm=Inf')) return 'inf'
  if (feats.includes('VerbForm=Ger') || (feats.includes('VerbForm=Part') && feats.includes('Tense=Pres'))) return 'ger'
  if (feats.includes('VerbForm=Part')) return 'ppart'
  if (feats.includes('Mood=Cnd')) return 'cnd'
  if (feats.includes('Mood=Sub')) return 'sub'
  if (feats.includes('Mood=Imp')) return 'order'
  if (feats.includes('Tense=Fut')) return 'fut'
  if (feats.includes('Tense=Imp')) return 'impf'
  if (feats.includes('Tense=Past')) return 'past'
  return feats.includes('Tense=Pres') ? 'pres' : 'fin'
}

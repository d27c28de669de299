import type { SyntaxLocale } from '../shape/syntax.ts'

export const syntax: SyntaxLocale = {
  bareInfinitive: false,
  sharedForms: true,
  subjectCase: false,
  freeInversion: false,
  headFirst: false,
  progressive: true,
  infinitives: [],
  notInfinitives: [],
  pasts: ['ed'],
  gerunds: ['ing'],
  participles: ['ing'],
  adjectives: [],
  presents: ['s'],
  pluralVerbs: [],
  adverbs: ['ly'],
  plurals: ['s'],
  doings: ['tion', 'sion', 'ment', 'ture', 'age', 'al'],
  ages: ['-old'],
}

import type { SyntaxLocale } from '../shape/syntax.ts'

export const syntax: SyntaxLocale = {
  bareInfinitive: true,
  sharedForms: false,
  subjectCase: true,
  freeInversion: true,
  headFirst: true,
  progressive: false,
  infinitives: ['er', 'ir', 're', 'oir'],
  notInfinitives: ['her'],
  pasts: [],
  gerunds: [],
  participles: ['ant'],
  adjectives: ['é', 'ée', 'és', 'ées', 'i', 'ie', 'is', 'ies', 'u', 'ue', 'us', 'ues'],
  presents: [],
  pluralVerbs: ['ent'],
  adverbs: ['ment'],
  plurals: ['s'],
  doings: ['tion', 'sion', 'ment', 'ture', 'age', 'al'],
  ages: [],
}

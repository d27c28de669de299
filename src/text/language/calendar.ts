import type { Language } from '../../model/reading.ts'

/** Nouns of times: a phrase they head belongs to the verb, whatever noun stands before it. Lower case. */
export const timeNouns: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
     november december night nights evening morning afternoon noon midnight dawn dusk day week weekend month year hour hours minute
     minutes today yesterday tomorrow tonight a.m. p.m. am pm`.split(/\s+/),
  ),
  fr: new Set(
    `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin juillet août septembre octobre novembre
     décembre nuit soir soirée matin matinée après-midi midi minuit aube jour journée semaine week-end mois année heure heures minute
     minutes hier demain`.split(/\s+/),
  ),
}

/** Prepositions that only name: "the attack of Monday", "l'attaque de lundi". */
export const namingPrepositions: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['of', 'from', 'to', 'than', 'between', 'per', 'as']),
  fr: new Set(['de', 'du', "d'", 'des', 'à', 'au', 'entre', 'par', 'comme', 'que']),
}

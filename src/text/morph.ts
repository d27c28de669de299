import type { Language } from '../model/reading.ts'
import type { Morph, Upos } from './doc.ts'

const SING: Morph = { number: 'sing' }
const PLUR: Morph = { number: 'plur' }
const NONE: Morph = {}

const FR_PLURAL_WORDS = new Set(
  `les des ces ses mes tes nos vos leurs quelques plusieurs certains certaines différents différentes divers diverses
   aux ils elles nous vous eux ceux celles lesquels lesquelles desquels desquelles auxquels auxquelles tous toutes quels
   quelles aucuns uns unes autres`.split(/\s+/),
)
const FR_SINGULAR_WORDS = new Set(
  "le la l' un une ce cet cette son sa mon ma ton ta notre votre leur chaque aucun aucune quel quelle tout toute il elle on celui celle lequel laquelle du au".split(
    ' ',
  ),
)
const EN_PLURAL_WORDS = new Set('these those they them we us both many several few their our'.split(' '))
const EN_SINGULAR_WORDS = new Set('a an this that he she it him her each every another'.split(' '))

/** Adds to a tag's morphology what the form itself shows: number, and in French the gender of participles. */
export function refineMorph(language: Language, lower: string, pos: Upos, morph: Morph): Morph {
  if (pos === 'VERB' || pos === 'AUX') return language === 'fr' ? frenchVerb(lower, morph) : englishVerb(lower, morph)
  if (pos === 'DET' || pos === 'PRON') {
    if ((language === 'fr' ? FR_PLURAL_WORDS : EN_PLURAL_WORDS).has(lower)) return PLUR
    return (language === 'fr' ? FR_SINGULAR_WORDS : EN_SINGULAR_WORDS).has(lower) ? SING : NONE
  }
  if (pos === 'ADJ' && language === 'fr')
    return /[^s]s$|aux$/.test(lower) && !/(?:ais|ois|is|us|os|as|x)$/.test(lower) ? PLUR : NONE
  return morph
}

function frenchVerb(lower: string, morph: Morph): Morph {
  if (morph.form === 'fin')
    return {
      ...morph,
      number: /nt$|ons$|ez$/.test(lower) || lower === 'sommes' ? 'plur' : 'sing',
    }
  if (morph.form !== 'part') return morph
  if (/(?:ées|ies|ues|tes|ses)$/.test(lower)) return { ...morph, number: 'plur', gender: 'f' }
  if (/(?:ée|ie|ue|te|se)$/.test(lower)) return { ...morph, number: 'sing', gender: 'f' }
  if (/(?:és|us|ts)$/.test(lower)) return { ...morph, number: 'plur', gender: 'm' }
  return /is$/.test(lower) ? { ...morph, gender: 'm' } : { ...morph, number: 'sing', gender: 'm' }
}

function englishVerb(lower: string, morph: Morph): Morph {
  if (morph.form !== 'fin' || morph.tense !== 'pres') return morph
  if (/s$/.test(lower)) return { ...morph, number: 'sing' }
  return lower === 'are' || lower === "'re" ? { ...morph, number: 'plur' } : morph
}

import type { Language } from '../../model/reading.ts'
import type { Upos } from '../doc.ts'

/** Ending → what replaces it; the first that fits is taken. `min`: letters that must stand before the ending. */
interface Ending {
  readonly ending: string
  readonly to: string
  readonly min: number
}

const endings = (rows: string, min: number): Ending[] =>
  rows
    .trim()
    .split(/\s+/)
    .map((row) => {
      const [ending = '', to = ''] = row.split('>')
      return { ending, to, min }
    })

const EN_NOUN = endings(
  'ies>y sses>ss shes>sh ches>ch xes>x zzes>zz oes>o men>man wives>wife knives>knife lives>life ss>ss us>us is>is s>',
  2,
)
const FR_NOUN = endings('aux>al eaux>eau eux>eu oux>ou ss>ss s>', 2)
const FR_ADJ = endings(
  'trices>teur trice>teur euses>eux euse>eux ives>if ive>if elles>el elle>el iennes>ien ienne>ien ennes>en enne>en onnes>on onne>on ères>er ère>er aux>al ales>al ale>al ées>é ée>é és>é ies>i ie>i es>e eux>eux ss>ss s> ',
  2,
)
const FR_VERB = endings(
  `eraient>er erait>er erais>er erons>er erez>er eront>er era>er eras>er erai>er iraient>ir irait>ir iront>ir ira>ir issaient>ir issait>ir issent>ir issant>ir
   aient>er ait>er ais>er èrent>er ées>er ée>er és>er é>er ant>er ent>er ons>er ez>er es>er a>er e>er ies>ir ie>ir is>ir it>ir i>ir ues>re ue>re us>re u>re`,
  2,
)

/** Dictionary form by the ending alone, for words no table knows; the form itself where no ending fits. */
export function suffixLemma(language: Language, lower: string, pos: Upos): string {
  if (language === 'fr') {
    if (pos === 'NOUN') return apply(FR_NOUN, lower)
    if (pos === 'ADJ') return apply(FR_ADJ, lower)
    return pos === 'VERB' || pos === 'AUX' ? apply(FR_VERB, lower) : lower
  }
  if (pos === 'NOUN') return apply(EN_NOUN, lower)
  return pos === 'VERB' || pos === 'AUX' ? englishVerb(lower) : lower
}

function apply(rules: readonly Ending[], lower: string): string {
  for (const { ending, to, min } of rules) {
    if (lower.length >= ending.length + min && lower.endsWith(ending))
      return lower.slice(0, lower.length - ending.length) + to
  }
  return lower
}

/** "torched" → "torch", "stabbed" → "stab", "raided" → "raid", "fired" → "fire". */
function englishVerb(lower: string): string {
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2)
  if (/[^su]s$/.test(lower) && lower.length > 3) return lower.slice(0, -1)
  const past = /^(.{2,}?)(ied|ed|ing)$/.exec(lower)
  if (!past) return lower
  const [, stem = '', end] = past
  if (end === 'ied') return `${stem}y`
  return restoreStem(stem)
}

function restoreStem(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1)
  if (
    /[^aeiou][aeiou](?:l|r|n|t)?at$|(?:[vcuz]|[^s]s|[aeiou]rs|dg|[^n]g|ir|or|ur|[^aeiou]l|iz|is|as|os|us)$/.test(stem)
  ) {
    return /(?:ss|ll|ff|x|sh|ch)$/.test(stem) ? stem : `${stem}e`
  }
  if (/[aeiou][kdtmp]$/.test(stem) && !/[aeiou]{2}[kdtmp]$/.test(stem) && stem.length <= 4) return `${stem}e`
  return stem
}

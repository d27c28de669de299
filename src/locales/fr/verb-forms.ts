import type { VerbForm } from '../shape/speech.ts'

/** Stems of one verb class: what stands before each ending. */
interface Stems {
  /** Present, third person singular and plural. */
  readonly present: readonly [string, string]
  /** Imperfect and present participle: stem before "-ait", "-ant". */
  readonly imperfect: string
  /** Simple past, third person singular and plural. */
  readonly past: readonly [string, string]
  /** Future and conditional: stem before "-a", "-ait". */
  readonly future: string
  readonly participle: string
}

/** Irregular classes by the end of the infinitive; the longest that fits wins. Stems are given for that end. */
const CLASSES: readonly (readonly [string, Stems])[] = [
  entry('dire', ['dit', 'disent'], 'dis', ['dit', 'dirent'], 'dir', 'dit'),
  entry('crire', ['crit', 'crivent'], 'criv', ['crivit', 'crivirent'], 'crir', 'crit'),
  entry('voir', ['voit', 'voient'], 'voy', ['vit', 'virent'], 'verr', 'vu'),
  entry('prévoir', ['prévoit', 'prévoient'], 'prévoy', ['prévit', 'prévirent'], 'prévoir', 'prévu'),
  entry('savoir', ['sait', 'savent'], 'sav', ['sut', 'surent'], 'saur', 'su'),
  entry('vouloir', ['veut', 'veulent'], 'voul', ['voulut', 'voulurent'], 'voudr', 'voulu'),
  entry('faire', ['fait', 'font'], 'fais', ['fit', 'firent'], 'fer', 'fait'),
  entry('mettre', ['met', 'mettent'], 'mett', ['mit', 'mirent'], 'mettr', 'mis'),
  entry('enir', ['ient', 'iennent'], 'en', ['int', 'inrent'], 'iendr', 'enu'),
  entry('ndre', ['nd', 'ndent'], 'nd', ['ndit', 'ndirent'], 'ndr', 'ndu'),
  entry('prendre', ['prend', 'prennent'], 'pren', ['prit', 'prirent'], 'prendr', 'pris'),
  entry('indre', ['int', 'ignent'], 'ign', ['ignit', 'ignirent'], 'indr', 'int'),
  entry('croire', ['croit', 'croient'], 'croy', ['crut', 'crurent'], 'croir', 'cru'),
  entry('naître', ['naît', 'naissent'], 'naiss', ['nut', 'nurent'], 'naîtr', 'nu'),
  entry('clure', ['clut', 'cluent'], 'clu', ['clut', 'clurent'], 'clur', 'clu'),
  entry('frir', ['fre', 'frent'], 'fr', ['frit', 'frirent'], 'frir', 'fert'),
  entry('vrir', ['vre', 'vrent'], 'vr', ['vrit', 'vrirent'], 'vrir', 'vert'),
  entry('lire', ['lit', 'lisent'], 'lis', ['lut', 'lurent'], 'lir', 'lu'),
  entry('rire', ['rit', 'rient'], 'ri', ['rit', 'rirent'], 'rir', 'ri'),
  entry('ntir', ['nt', 'ntent'], 'nt', ['ntit', 'ntirent'], 'ntir', 'nti'),
  entry('garantir', ['garantit', 'garantissent'], 'garantiss', ['garantit', 'garantirent'], 'garantir', 'garanti'),
  entry('avertir', ['avertit', 'avertissent'], 'avertiss', ['avertit', 'avertirent'], 'avertir', 'averti'),
  entry('suivre', ['suit', 'suivent'], 'suiv', ['suivit', 'suivirent'], 'suivr', 'suivi'),
  entry('vaincre', ['vainc', 'vainquent'], 'vainqu', ['vainquit', 'vainquirent'], 'vaincr', 'vaincu'),
  entry('rompre', ['rompt', 'rompent'], 'romp', ['rompit', 'rompirent'], 'rompr', 'rompu'),
  entry('cevoir', ['çoit', 'çoivent'], 'cev', ['çut', 'çurent'], 'cevr', 'çu'),
  entry('cueillir', ['cueille', 'cueillent'], 'cueill', ['cueillit', 'cueillirent'], 'cueiller', 'cueilli'),
  entry('quérir', ['quiert', 'quièrent'], 'quér', ['quit', 'quirent'], 'querr', 'quis'),
  entry('uire', ['uit', 'uisent'], 'uis', ['uisit', 'uisirent'], 'uir', 'uit'),
  entry('attre', ['at', 'attent'], 'att', ['attit', 'attirent'], 'attr', 'attu'),
  entry('être', ['est', 'sont'], 'ét', ['fut', 'furent'], 'ser', 'été'),
  entry('avoir', ['a', 'ont'], 'av', ['eut', 'eurent'], 'aur', 'eu'),
]

function entry(
  end: string,
  present: readonly [string, string],
  imperfect: string,
  past: readonly [string, string],
  future: string,
  participle: string,
): readonly [string, Stems] {
  return [end, { present, imperfect, past, future, participle }]
}

/**
 * Third-person forms, participles and infinitive of a French verb, lower case: what a reporting clause can hold.
 * Regular "-er" with its spelling changes, "-ir/-issant", and the irregular classes above.
 */
export function inflect(lemma: string): readonly VerbForm[] {
  const stems = irregular(lemma) ?? (lemma.endsWith('er') ? first(lemma) : second(lemma))
  const { present, imperfect, past, future, participle } = stems
  const finite = [
    ...present,
    `${imperfect}ait`,
    `${imperfect}aient`,
    ...past,
    `${future}a`,
    `${future}ont`,
    `${future}ait`,
    `${future}aient`,
    `${present[1].slice(0, -3)}e`,
  ]
  const feminine = participle.endsWith('û') ? participle.replace('û', 'u') : participle
  const participles = [
    participle,
    `${feminine}e`,
    participle.endsWith('s') ? participle : `${participle}s`,
    `${feminine}es`,
  ]
  return [
    { text: lemma, form: 'infinitive' },
    ...finite.map((text) => ({ text, form: 'finite' as const })),
    ...participles.map((text) => ({ text, form: 'past-participle' as const })),
    { text: `${imperfect}ant`, form: 'present-participle' },
  ]
}

function irregular(lemma: string): Stems | null {
  let best: readonly [string, Stems] | null = null
  for (const c of CLASSES) if (lemma.endsWith(c[0]) && c[0].length > (best?.[0].length ?? 0)) best = c
  if (!best) return null
  const prefix = lemma.slice(0, -best[0].length)
  const s = best[1]
  return {
    present: [prefix + s.present[0], prefix + s.present[1]],
    imperfect: prefix + s.imperfect,
    past: [prefix + s.past[0], prefix + s.past[1]],
    future: prefix + s.future,
    participle: prefix + s.participle,
  }
}

/** "-er": "annoncer, annonçait", "exiger, exigeait", "espérer, espère", "appeler, appelle", "appuyer, appuie". */
function first(lemma: string): Stems {
  const stem = lemma.slice(0, -2)
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem
  const strong = strongStem(stem)
  const future = strong !== stem && !/é[^aeiouy]+$/.test(stem) ? `${strong}er` : lemma
  return {
    present: [`${strong}e`, `${strong}ent`],
    imperfect: soft,
    past: [`${soft}a`, `${stem}èrent`],
    future,
    participle: `${stem}é`,
  }
}

function strongStem(stem: string): string {
  if (/[ou]y$/.test(stem)) return `${stem.slice(0, -1)}i`
  if (/(?:pp|v)el$|jet$/.test(stem) && !/(?:rév)el$/.test(stem)) return stem + stem.at(-1)
  if (/é[^aeiouyé]{1,2}$/.test(stem)) return stem.replace(/é([^aeiouyé]{1,2})$/, 'è$1')
  if (/e[^aeiouyé]$/.test(stem)) return stem.replace(/e([^aeiouyé])$/, 'è$1')
  return stem
}

function second(lemma: string): Stems {
  const stem = lemma.slice(0, -1)
  return {
    present: [`${stem}t`, `${stem}ssent`],
    imperfect: `${stem}ss`,
    past: [`${stem}t`, `${stem}rent`],
    future: lemma,
    participle: stem,
  }
}

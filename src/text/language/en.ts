import type { Spelling } from './shape.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const en: Spelling = {
  abbreviations: words(
    `mr mrs ms messrs dr prof rev hon gen col lt sgt capt cmdr cpl pvt maj adm brig supt det insp rep sen gov pres atty
     jr sr st mt ft vs etc inc corp ltd co dept univ assn bros jan feb apr aug sept sep oct nov dec approx est ave blvd
     hwy ariz calif colo conn fla okla tenn minn wyo fig figs pp vol eds viz cf al`,
  ),
  capitalised: words(
    'ark del ga ill ind kan ky la md mass mich miss mo mont neb nev ore pa tex va vt wash wis mar no rd',
  ),
  beforeNumber: words('no nos art sec ch p fig para'),
  closing: words('a.m. p.m. u.s. u.k. u.n. e.u. etc. inc. corp. ltd. co. jr. sr. st. al. d.c.'),
  starters: words(
    `the a an he she they it we i you this that these those there his her their its our in on at by for from with after
     before when while as if but and so yet or no one two three some many most several all both each another according
     police officials authorities witnesses residents investigators meanwhile however earlier later also what who why how
     where since until during despite although because`,
  ),
  elisions: new Set(),
  suffixes: words('s re ve ll d m'),
  inversions: [],
  inversionExceptions: new Set(),
  spacedThousands: false,
}

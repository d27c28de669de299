import type { Spelling } from './shape.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const fr: Spelling = {
  abbreviations: words(
    `m mm mme mmes mlle mlles mgr dr drs pr me mes st ste sts gén col cdt cap lt adj av bd bld blvd env etc janv févr juil
     sept oct nov déc art al cf vol ex tél hab dép apr chap fig réf min max éd vs`,
  ),
  capitalised: words('me mes pr col cap av adj min max ex st m'),
  beforeNumber: words('no nos art p pp chap fig n'),
  closing: words('etc. al. u.s. u.e. s.a.'),
  starters: words(
    `le la les l' un une des du de d' il elle ils elles on nous vous je ce cet cette ces c' cela son sa ses leur leurs à au
     aux en dans sur sous par pour avec sans selon après avant depuis pendant lors alors mais et ou or si quand comme plus
     trois deux plusieurs aucun aucune tous toutes autre d'autres ainsi enfin hier aujourd'hui dès puis`,
  ),
  elisions: words('l d j n s t m c ç qu jusqu lorsqu puisqu quoiqu'),
  suffixes: new Set(),
  inversions: [
    '-t-elles',
    '-t-elle',
    '-t-ils',
    '-t-il',
    '-t-on',
    '-elles',
    '-elle',
    '-ils',
    '-il',
    '-on',
    '-ce',
    '-je',
    '-tu',
    '-nous',
    '-vous',
  ],
  inversionExceptions: words('rendez-vous chez-nous chez-vous entre-nous chez-elle chez-elles'),
  spacedThousands: true,
}

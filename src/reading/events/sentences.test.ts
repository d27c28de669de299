import { describe, expect, it } from 'vitest'
import type { Language } from '../../model/reading.ts'
import { read } from '../pipeline.ts'

/** kinds @ place of what the text tells, past acts marked with a star. */
function told(text: string, language: Language): string[] {
  return read({ text, language, published: '2025-03-04T12:00:00' }).incidents.map(
    (i) => `${i.past ? '*' : ''}${i.kinds.join('+')} @ ${i.where?.name ?? '-'}`,
  )
}

const EN: [string, string[]][] = [
  ['Youths hurled petrol bombs at a riot police bus in Lyon on Sunday.', ['arson @ Lyon']],
  ['Gunmen with Kalashnikovs shot at the embassy in Lyon on Sunday.', ['shooting @ Lyon']],
  ['Seven buses were burned at a depot in Lyon on Sunday.', ['arson @ Lyon']],
  ['A bomb exploded at Saravena, in Arauca department, on Sunday.', ['bombing @ Saravena']],
  ['A pylon near Tours was brought down on Sunday, its legs sawn through.', ['sabotage @ Tours']],
  ['The mayor, Ana Ruiz, was shot dead in Lyon on Sunday.', ['shooting+assassination @ Lyon']],
  ['Protesters clashed with police officers in Lyon on Sunday night.', ['riot @ Lyon']],
  ['Vandals slashed the tyres of an ambulance in Lyon on Sunday.', ['vandalism @ Lyon']],
  [
    'Three gunmen seized the Portuguese embassy in Accra on Sunday and freed nine hostages.',
    ['hostage-taking+raid @ Accra'],
  ],
  ['A caller warned of a bomb at the courthouse in Leeds on Sunday.', ['threat @ Leeds']],
  ['The bloodshed comes four years after a passenger was stabbed to death in Rijeka.', ['*stabbing @ Rijeka']],
  ['In Leeds, a man who set fire to his own van for the insurance money was sentenced on Sunday.', []],
  [
    'Bowlers run riot in Leeds. They took six wickets. The umpire was under siege. The batsmen hit back. The league leaders shot ahead.',
    [],
  ],
  ['"They have put a bomb under our future," the chairman of the Leeds club said on Sunday.', []],
  ['The minister survived an ambush by his own backbenchers in Dublin last month.', []],
]

const FR: [string, string[]][] = [
  ['La vitrine d’une banque a été brisée dimanche à Namur par des hommes cagoulés.', ['vandalism @ Namur']],
  ['Lille et Lens ont connu dimanche soir des heurts entre jeunes et policiers.', ['riot @ Lille', 'riot @ Lens']],
  ['À Voiron, des croix gammées ont été tracées dimanche sur la mosquée.', ['vandalism @ Voiron']],
  ['Dimanche, le commissariat de Vannes a essuyé une dizaine de coups de feu.', ['shooting @ Vannes']],
  ['Un message anonyme annonçait dimanche une fusillade au lycée de Vannes.', ['threat @ Vannes']],
  [
    'Deux véhicules d’agents de la prison de Nantes ont été incendiés en une heure, dimanche soir, à Rezé et Bouguenais.',
    ['arson @ Rezé', 'arson @ Bouguenais'],
  ],
  ['La juge Ana Ruiz a été tuée par balles dimanche à Lyon.', ['shooting+assassination @ Lyon']],
  ['Une bombe a explosé à Saravena, dans le département d’Arauca, dimanche.', ['bombing @ Saravena']],
  ['L’explosion à l’usine de Vienne était un accident. Soufflé, l’atelier a brûlé dimanche.', []],
]

describe('what one sentence tells', () => {
  it.each(EN)('en: %s', (text, expected) => expect(told(text, 'en')).toEqual(expected))
  it.each(FR)('fr: %s', (text, expected) => expect(told(text, 'fr')).toEqual(expected))
})

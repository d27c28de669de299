import { describe, expect, it } from 'vitest'
import type { Language } from '../../model/reading.ts'
import { read } from '../pipeline.ts'

/** kinds @ place, start of its time; `*` before history; `?` before what is alleged, `!` before what was denied. */
function told(text: string, language: Language = 'en', published: string | null = '2025-03-04T12:00:00') {
  return read({ text, language, published }).incidents.map((i) => {
    const mark = i.past ? '*' : i.modality === 'alleged' ? '?' : i.modality === 'denied' ? '!' : ''
    const when = i.when?.from ? ` ${i.when.from.slice(5, 16)}` : ''
    return `${mark}${i.kinds.join('+')} @ ${i.where?.name ?? '-'}${when}`
  })
}

describe('scenes', () => {
  it('makes an incident of every place of a list', () => {
    expect(told('Police posts were attacked in Lyon, Dijon and Metz on Monday evening.')).toEqual([
      'attack @ Lyon 03-03T18:00',
      'attack @ Dijon 03-03T18:00',
      'attack @ Metz 03-03T18:00',
    ])
  })

  it('gives each place the trigger of its own clause', () => {
    expect(
      told('À Lens, une école a été incendiée dimanche soir ; à Dax, des tirs ont visé la mairie lundi.', 'fr'),
    ).toEqual(['arson @ Lens 03-02T18:00', 'shooting @ Dax 03-03T00:00'])
  })

  it('goes on with the scene of the sentence before', () => {
    expect(
      told('Two men stormed a bank in Turin on Monday. They shot a guard and set fire to a van.').map(
        (s) => s.split(' ')[0],
      ),
    ).toEqual(['arson+raid+shooting'])
  })

  it('goes on over a sentence between that tells of something else', () => {
    expect(
      told(
        'On Monday evening Ana Ruiz parked in Leipzig. The editor of a weekly, she wrote about oil. She was shot twice.',
      ),
    ).toEqual(['shooting @ Leipzig 03-03T18:00'])
  })

  it('knows whose a van is from where it was', () => {
    const text =
      "Lundi à 10h40, un fourgon de la maison d'arrêt de Bourges a été percuté par un camion volé à la sortie de l'autoroute, à Saint-Lô. Deux individus ont ouvert le feu."
    expect(told(text, 'fr')).toEqual(['ramming+shooting @ Saint-Lô 03-03T10:40'])
  })

  it('makes no act of what a known device was meant for', () => {
    expect(
      told(
        "Un drone a largué une charge explosive sur l'école de Gao lundi. Le maire de Gao croit que l'engin visait la caserne.",
        'fr',
      ),
    ).toEqual(['drone-attack @ Gao 03-03T00:00'])
  })

  it('gives a site without a town the town of a dateline with an abbreviation', () => {
    const text =
      'Witnesses sought\n\nHAMILTON, ONT. – Detectives ask for help.\n\nOn Monday a man smashed four windows of the Oak Street Mosque with a hammer and sprayed the number 14 on its door.'
    expect(told(text)).toEqual(['vandalism @ Hamilton 03-03T00:00'])
  })

  it('tells a rumour that is denied as denied', () => {
    const text =
      'Two cars were burned in Ghent on Sunday. The rumour of a shooting in Bruges has been denied by the police.'
    expect(told(text)).toEqual(['arson @ Gent 03-02T00:00', '!shooting @ Brugge'])
    const french =
      "Deux voitures ont été brûlées à Gand dimanche. La rumeur d'une fusillade à Bruges a été démentie par la police."
    expect(told(french, 'fr')).toEqual(['arson @ Gent 03-02T00:00', '!shooting @ Brugge'])
  })

  it('dates a letter by the day on which it was received', () => {
    expect(told('Lundi, la mairie de Sète a reçu une enveloppe contenant une balle.', 'fr')).toEqual([
      'threat @ Sète 03-03T00:00',
    ])
  })

  it('counts "twenty minutes later" from the act before', () => {
    const [, second] = told(
      'A mast was set on fire in Turku at 1.10 a.m. on Monday. Twenty minutes later another was set on fire in Lahti.',
    )
    expect(second).toBe('arson @ Lahti 03-03T01:30')
  })

  it('joins what two paragraphs tell of one place', () => {
    expect(
      told(
        'A court was attacked in Bergen on Monday.\n\nIn Bergen, gunmen had opened fire on the gate with a rifle, witnesses said.',
      ).map((s) => s.replace(/ @.*/, '')),
    ).toEqual(['shooting'])
  })

  it('keeps a summary out of the list', () => {
    expect(
      told(
        'Three banks were robbed by armed men on Monday. One was in Namur, where robbers burst into a branch. Another was robbed in Mons. A third was robbed in Liège.',
      ).map((s) => s.split(' ')[2]),
    ).toEqual(['Namur', 'Mons', 'Liège'])
  })

  it('goes on with a list whose later items leave out the verb', () => {
    expect(told('A church was set on fire in Lund on Monday. A second, in Malmö, followed on Tuesday.')).toEqual([
      'arson @ Lund 03-03T00:00',
      'arson @ Malmö 03-04T00:00',
    ])
  })

  it('tells history apart', () => {
    expect(
      told('A mosque was attacked in Leeds on Monday. In March 2019, a gunman shot nine people at a mosque in Oslo.'),
    ).toEqual(['attack @ Leeds 03-03T00:00', '*shooting @ Oslo 03-01T00:00'])
  })

  it('marks hearsay', () => {
    expect(told('Un marché aurait été bombardé à Gao lundi.', 'fr')).toEqual(['?shelling @ Gao 03-03T00:00'])
    expect(told('A market in Gao is said to have been shelled on Monday.')).toEqual(['?shelling @ Gao 03-03T00:00'])
  })

  it('leaves times open in an undated report', () => {
    expect(told('A school was set on fire in Cork on Monday.', 'en', null)).toEqual(['arson @ Cork'])
  })

  it('does not take the time or the place of what was said or done afterwards', () => {
    expect(told('On Tuesday, the minister visited Nice, where a court was set on fire on Sunday.')).toEqual([
      'arson @ Nice 03-02T00:00',
    ])
    expect(told('A man was stabbed in Bonn on Sunday and was taken to a hospital in Cologne.')).toEqual([
      'stabbing @ Bonn 03-02T00:00',
    ])
    expect(told('A bomb exploded in Jos on Sunday beside the last bus to Abuja.')).toEqual([
      'bombing @ Jos 03-02T00:00',
    ])
  })

  it('finds attempted and foiled acts', () => {
    const status = (text: string) =>
      read({ text, language: 'en', published: '2025-03-04' }).incidents.map((i) => i.status)
    expect(status('A grenade was thrown at a bar in Nis on Monday but failed to explode.')).toEqual(['attempted'])
    expect(status('Police foiled an attack on a synagogue in Ghent on Monday.')).toEqual(['foiled'])
    expect(status('Sappers defused a bomb in Pisa on Monday.')).toEqual(['foiled'])
  })

  it.each([
    ['Soldiers stormed a hotel in Perth on Monday. The exercise involved 200 people.', 'en'],
    ['A gas explosion killed two people in Ghent on Monday; inspectors found no sign of foul play.', 'en'],
    ['The bomb threat that emptied a school in Lund on Monday was a hoax.', 'en'],
    ['Investigators are trying to find out who attacked the prison and why.', 'en'],
    ['The senate shot down the plan in Lima on Monday.', 'en'],
    ["Trois hommes ont pris d'assaut la gare de Gand lundi : les armes étaient factices, c'était un exercice.", 'fr'],
    ['Un bus a brûlé à Mons lundi ; un défaut du moteur est en cause.', 'fr'],
    ['Le maire de Lens a été bombardé de questions lundi.', 'fr'],
  ] as const)('gives nothing for: %s', (text, language) => {
    expect(told(text, language)).toEqual([])
  })
})

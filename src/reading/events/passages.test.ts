import { describe, expect, it } from 'vitest'
import type { Language } from '../../model/reading.ts'
import { read } from '../pipeline.ts'

/** kinds @ place, start of its time; `*` before history; `?` before what is alleged, `!` before what was denied. */
function told(text: string, language: Language = 'en', published = '2025-03-06T12:00:00') {
  return read({ text, language, published }).incidents.map((i) => {
    const mark = i.past ? '*' : i.modality === 'alleged' ? '?' : i.modality === 'denied' ? '!' : ''
    const when = i.when?.from ? ` ${i.when.from.slice(5, 16)}` : ''
    return `${mark}${i.kinds.join('+')} @ ${i.where?.name ?? '-'}${when}`
  })
}

describe('passages', () => {
  it('takes the place of a log or a live page from the head of its paragraph', () => {
    const log =
      'Night in brief\n\nIt was a busy night.\n\nCORK - A man armed with a knife walked into a bakery at 5.45 p.m. on Tuesday.\n\nLIMERICK - A loud bang woke residents at 1.50 a.m. A kiosk had been blown to pieces with dynamite.\n\nWATERFORD - A bus went up in flames at half past midnight.'
    expect(told(log)).toEqual([
      'raid @ Cork 03-04T17:45',
      'bombing @ Limerick 03-05T01:50',
      'arson @ Waterford 03-05T00:30',
    ])
    expect(
      told('Live\n\n09:20 Gunmen are still hiding.\n\n10.05 Derby: the gate is closed. Two guards were shot.'),
    ).toEqual(['shooting @ Derby'])
  })

  it('gives a relative clause the place that it follows', () => {
    expect(
      told(
        'Deux faits ont eu lieu lundi à Dole, où deux bus ont été incendiés, et à Sens, où des câbles ont été sectionnés.',
        'fr',
      ),
    ).toEqual(['arson @ Dole 03-03T00:00', 'sabotage @ Sens 03-03T00:00'])
  })

  it('keeps a plural over two countries out of the list of acts', () => {
    expect(
      told(
        'Des antennes ont été visées en France et en Italie, a indiqué la police.\n\nÀ Nice, un pylône a été incendié mardi vers 0h20.\n\nÀ Turin, un relais a été incendié mercredi.',
        'fr',
      ),
    ).toEqual(['arson @ Nice 03-04T00:20', 'arson @ Turin 03-05T00:00'])
  })

  it('knows fire and blast as attacks where somebody meant them', () => {
    expect(told("À Huy, deux armoires brûlaient mardi à 23h40. L'opérateur parle d'un acte délibéré.", 'fr')).toEqual([
      'arson @ Huy 03-04T23:40',
    ])
    expect(told("À Huy, deux armoires brûlaient mardi à 23h40. Aucun acte délibéré n'est établi.", 'fr')).toEqual([])
  })

  it('goes on with a fire that a definite noun named first', () => {
    expect(
      told(
        "L'incendie de la nuit dernière à Huy est une affaire privée. Il était 2h15 quand une voiture a pris feu dans une ruelle. L'essence versée sur le capot le prouve, un acte délibéré.\n\nÀ Mons, un pylône a été incendié mardi.",
        'fr',
      ).slice(0, 2),
    ).toEqual(['arson @ Huy 03-06T02:15', 'arson @ Mons 03-04T00:00'])
  })

  it('gives each act of a list its own hour', () => {
    expect(
      told(
        'Dans la nuit du 3 au 4 mars, des voitures incendiées à Dole, une école incendiée à Sens vers 2 heures, des câbles tranchés à Lens.',
        'fr',
      ),
    ).toEqual(['arson @ Dole 03-03T21:00', 'arson @ Sens 03-04T02:00', 'sabotage @ Lens 03-03T21:00'])
  })

  it('places the second of two acts in the town of the first', () => {
    expect(
      told(
        'À Sens, une voiture-bélier a enfoncé la mairie mardi à 23h30.\n\nÀ un kilomètre de là, une école a été incendiée vers minuit et demi.',
        'fr',
      ),
    ).toEqual(['ramming @ Sens 03-04T23:30', 'arson @ Sens 03-05T00:30'])
  })

  it('tells an act "less than an hour later" from the one before', () => {
    expect(
      told(
        "À Dax, une école a été incendiée mardi vers 23h45. Moins d'une heure plus tard, la mairie de la ville a essuyé des tirs.",
        'fr',
      ),
    ).toEqual(['arson @ Dax 03-04T23:45', 'shooting @ Dax 03-04T23:46'])
  })

  it('reads claims of acts in quotation marks, and the one in another town', () => {
    expect(
      told(
        'A group has claimed last week\'s attacks on masts in France.\n\n"We burned the mast in Metz and the one in Nancy," its text says. A van in Dijon was set on fire as well.',
      ).map((s) => s.split(' ')[2]),
    ).toEqual(expect.arrayContaining(['Metz', 'Nancy', 'Dijon']))
  })

  it('counts the hours between two days told as a range', () => {
    expect(
      told(
        'Between 7.40 p.m. on Monday and 6.30 a.m. on Tuesday, three locations were attacked.\n\nAt Bonn, a petrol bomb was thrown at a party office at 11.50 p.m. and burned it.\n\nAt Trier, unknown men shot at a school.\n\nAt Worms, a bus was set ablaze at 2 a.m.',
      ),
    ).toEqual(['arson @ Bonn 03-03T23:50', 'shooting @ Trier 03-03T19:40', 'arson @ Worms 03-04T02:00'])
  })

  it('takes fairground mortars for no shells', () => {
    expect(told("La gendarmerie de Creil a essuyé mardi soir des tirs de mortiers d'artifice.", 'fr')).toEqual([
      'attack @ Creil 03-04T18:00',
    ])
    expect(told('Des obus de mortier sont tombés mardi sur un marché de Gao.', 'fr')).toEqual([
      'shelling @ Gao 03-04T00:00',
    ])
  })

  it('adds letters left at a fire to it', () => {
    expect(
      told(
        'Un bus a été incendié mardi à Dole. Trois lettres ont été tracées à la bombe sur le portail : « PLK ».\n\nUne école a été incendiée mardi à Sens.',
        'fr',
      ),
    ).toEqual(['arson+vandalism @ Dole 03-04T00:00', 'arson @ Sens 03-04T00:00'])
    expect(
      told('Un bus a été incendié mardi à Dole. Sur le portail, une inscription à la peinture : « PLK ».', 'fr'),
    ).toEqual(['arson+vandalism @ Dole 03-04T00:00'])
  })

  it('takes a day long before the other acts for a memory', () => {
    expect(
      told(
        'Gunmen attacked a school in Jos on Tuesday. A bus was set on fire in Kano on Wednesday.\n\nThe Command recalls that a bomb was defused in Lagos on 12 February.',
      ),
    ).toEqual(['shooting @ Jos 03-04T00:00', 'arson @ Kano 03-05T00:00', '*bombing @ Lagos 02-12T00:00'])
  })

  it('dates an act by what goes on behind a semicolon', () => {
    expect(
      told(
        'They write that a kiosk was blown up by a bomb in Pau; it was a shed, and it happened in the small hours of Tuesday.',
      ),
    ).toEqual(['bombing @ Pau 03-04T00:00'])
  })

  it('does not take where somebody was held or speaks for the place of the act', () => {
    expect(
      told(
        "Une voiture a été incendiée mardi à Mons. Un homme a été interpellé à Ath. Il a reconnu avoir versé de l'essence.",
        'fr',
      ),
    ).toEqual(['arson @ Mons 03-04T00:00'])
    expect(
      told('"It is meant to scare us," said a lawyer in Leeds. Five shops had been attacked by gunmen.'),
    ).not.toContain('attack @ Leeds')
  })
})

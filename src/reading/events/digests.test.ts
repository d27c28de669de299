import { describe, expect, it } from 'vitest'
import type { Language } from '../../model/reading.ts'
import { read } from '../pipeline.ts'

/** kinds @ place, start of its time, killed/wounded where a number is told; `*` before history. */
function told(text: string, language: Language = 'fr', published: string | null = '2025-03-04T12:00:00'): string[] {
  return read({ text, language, published }).incidents.map((i) => {
    const when = i.when?.from ? ` ${i.when.from.slice(5, 16)}` : ''
    return `${i.past ? '*' : ''}${i.kinds.join('+')} @ ${i.where?.name ?? '-'}${when}`
  })
}

function harm(text: string, language: Language = 'fr') {
  return read({ text, language, published: '2025-03-04T12:00:00' }).incidents.map(
    ({ casualties: c }) => `${c.killed?.min ?? '-'}/${c.wounded?.min ?? '-'}`,
  )
}

describe('digests and situation notes', () => {
  it('takes day and town from the head of an item', () => {
    const text =
      'Sécurité\n• 1er mars, Lens. Vers 14 heures, un camion a essuyé des tirs.\n• 2 mars, Vernaville. La mairie a été incendiée.'
    expect(told(text)).toEqual(['shooting @ Lens 03-01T14:00', 'arson @ Vernaville 03-02T00:00'])
  })

  it('reads no town in the first part of a name that hyphens and small words join', () => {
    expect(told("Des hommes ont incendié dimanche une école à Vienne-de-l'Orignal.")).toEqual([
      "arson @ Vienne-de-l'Orignal 03-02T00:00",
    ])
  })

  it('gives each act of the lead what is of its own kind', () => {
    const text =
      'Deux collines en feu\n\nUne antenne a été incendiée et des bus ont essuyé des tirs dimanche soir dans le Var.\n\nÀ Toulon, une antenne a été incendiée vers 21 heures.\n\nÀ Hyères, des bus ont essuyé des tirs vers 22 heures.\n\nÀ Fréjus, une autre antenne a été incendiée vers 23 heures.'
    expect(told(text)).toEqual([
      'arson @ Toulon 03-02T21:00',
      'shooting @ Hyères 03-02T22:00',
      'arson @ Fréjus 03-02T23:00',
    ])
  })

  it('ties a facility behind a comma to the town of its own stretch', () => {
    const text =
      'Une boutique incendiée à Lens, le commissariat visé par des tirs à Lille, une école pillée à Douai dimanche.'
    expect(told(text)).toEqual([
      'arson @ Lens 03-02T00:00',
      'shooting @ Lille 03-02T00:00',
      'attack @ Douai 03-02T00:00',
    ])
  })
})

describe('when it was', () => {
  it('counts from the act before at the head of a paragraph', () => {
    const text =
      'Une banque a été attaquée à Lens lundi vers 3 heures. À midi, elle avait rouvert.\n\nUne heure plus tard, une école de Lille a été incendiée.'
    expect(told(text)).toEqual(['attack @ Lens 03-03T03:00', 'arson @ Lille 03-03T04:00'])
  })

  it('knows a reflexive verb of which the act is the subject from one of speech', () => {
    const text = "Des inconnus ont incendié une école de Lens dimanche. L'incendie s'est déclaré vers 3 heures."
    expect(told(text)).toEqual(['arson @ Lens 03-02T03:00'])
  })

  it('leaves to a message the day on which it was put out', () => {
    const text =
      'Un convoi est tombé dimanche dans une embuscade près de Lens. Dans une vidéo diffusée mardi, le Front revendique l’embuscade.'
    expect(told(text)).toEqual(['attack @ Lens 03-02T00:00'])
  })

  it('makes another act of what was done the same night elsewhere', () => {
    const text =
      'Une voiture a été incendiée à Lens dans la nuit de dimanche à lundi.\n\nLa même nuit, la façade de la mairie a été recouverte de tags.'
    expect(told(text).map((s) => s.split(' ')[0])).toEqual(['arson', 'vandalism'])
  })
})

describe('where it was', () => {
  it('is not where a witness fled to, nor who counts the dead', () => {
    const text =
      'Des hommes ont ouvert le feu sur un marché de Lens lundi. « Ils ont brûlé les étals », raconte un marchand réfugié à Lille. La mairie de Douai fait état de trois tués.'
    expect(told(text)).toEqual(['shooting @ Lens 03-03T00:00'])
  })
})

describe('means told of all', () => {
  it('gives the explosives of the lead to each blast', () => {
    const text =
      "Trois distributeurs ont été attaqués à l'explosif lundi dans l'Ain.\n\nÀ Bourg-en-Bresse, des hommes cagoulés ont fait sauter un distributeur vers 2 heures.\n\nÀ Oyonnax, un distributeur a explosé vers 3 heures.\n\nÀ Nantua, un distributeur a explosé vers 4 heures."
    const { incidents } = read({ text, language: 'fr', published: '2025-03-04T12:00:00' })
    expect(incidents.map((i) => i.weapons.map((w) => w.kind).join())).toEqual(['explosive', 'explosive', 'explosive'])
  })
})

describe('ways and memories', () => {
  it('makes one act of what was done between two towns', () => {
    const text = 'Des inconnus ont attaqué dimanche un autocar entre Lens et Douai.'
    expect(told(text)).toEqual(['attack @ Lens 03-02T00:00'])
  })

  it('tells a threat of weeks ago beside the news as past', () => {
    const text =
      "La voiture d'un juge a été incendiée dimanche à Lens.\n\nUne école de Lille a été incendiée lundi.\n\nMi-février, le juge de Lens avait reçu une balle par la poste.\n\nEn 2023, une mairie de Dole avait été incendiée."
    expect(
      told(text)
        .filter((s) => s.startsWith('*'))
        .map((s) => s.split(' ')[0]),
    ).toEqual(['*threat', '*arson'])
  })
})

describe('names that no gazetteer holds', () => {
  it('stand before the town of the dateline where the words say their land', () => {
    const text = 'BAMAKO, 3 mars - Des inconnus ont attaqué dimanche une école à Vernaville, dans le centre du Mali.'
    expect(told(text)).toEqual(['attack @ Vernaville 03-02T00:00'])
  })
})

describe('what came of it', () => {
  it('counts "three others"', () => {
    const text =
      'Une bombe a explosé lundi à Lens. Un agent a été tué et trois autres ont été blessés, selon le parquet.'
    expect(harm(text)).toEqual(['1/3'])
  })

  it('counts nobody where a thing is dead or beheaded', () => {
    expect(harm("Une statue a été décapitée lundi dans l'église de Lens.")).toEqual(['-/-'])
  })

  it('takes the end of a list for each of its acts', () => {
    const text =
      'Une école a été incendiée lundi à Lens. Une mairie a été incendiée lundi à Lille. On ne déplore aucun blessé.'
    expect(harm(text)).toEqual(['-/0', '-/0'])
  })

  it('notes two numbers for one fact', () => {
    const text =
      'Des hommes ont ouvert le feu lundi sur un marché de Lens. Douze personnes ont été tuées, selon la mairie. Une source policière parle de sept morts.'
    const { notes } = read({ text, language: 'fr', published: '2025-03-04T12:00:00' })
    expect(notes.map((n) => n.span?.text)).toEqual(['sept'])
  })
})

describe('what is no attack', () => {
  it.each([
    'À Lens, des hommes cagoulés mitraillent une banque lundi : un tournage a surpris les riverains.',
    "Une explosion a soufflé un immeuble de Lens lundi, tuant un homme.\n\nLa piste d'une fuite de gaz est privilégiée.\n\n« On a cru à une bombe », dit une voisine.",
    'Le choc Lens-Lille prévu samedi oppose la meilleure attaque à la meilleure défense du championnat.',
    'Le parquet de Lens a ouvert une enquête pour tentative de meurtre sur des agents de la force publique, violences et dégradations en réunion.',
  ])('%s', (text) => expect(told(text)).toEqual([]))
})

describe('attempts and people', () => {
  it('tells an attack that was stopped on the way', () => {
    const text =
      "À Lens, deux adolescents ont été interceptés lundi soir alors qu'ils s'apprêtaient à lancer un cocktail Molotov dans un bar."
    const [i] = read({ text, language: 'fr', published: '2025-03-04T12:00:00' }).incidents
    expect([i?.kinds.join(), i?.status]).toEqual(['arson', 'foiled'])
  })

  it('takes the subject of a reflexive verb for who does it', () => {
    const text = "Un détenu armé d'un poinçon s'est jeté sur deux surveillants de la prison de Lens lundi."
    const [i] = read({ text, language: 'fr', published: '2025-03-04T12:00:00' }).incidents
    expect(i?.kinds).toEqual(['stabbing'])
    expect(i?.perpetrators.map((p) => p.span.text)).toEqual(['détenu'])
  })
})

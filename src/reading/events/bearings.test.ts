import { describe, expect, it } from 'vitest'
import { read } from '../pipeline.ts'

/** Status where it is not completed, kinds @ place, start of its time; `*` before history. */
function told(text: string, published = '2025-03-04T12:00:00') {
  return read({ text, language: 'en', published }).incidents.map((i) => {
    const status = i.status === 'completed' ? '' : `${i.status} `
    const when = i.when?.from ? ` ${i.when.from.slice(5, 16)}` : ''
    return `${i.past ? '*' : ''}${status}${i.kinds.join('+')} @ ${i.where?.name ?? '-'}${when}`
  })
}

describe('where an act was', () => {
  it('takes a name behind a preposition of place for that town throughout, alone and in a list', () => {
    expect(
      told(
        'The dispensaries in Bokolo, Tembwe and Masuku were ransacked by armed men on Sunday night. In Tembwe the raiders burned a pharmacy.',
      ),
    ).toEqual(['raid @ Bokolo 03-02T21:00', 'arson+raid @ Tembwe 03-02T21:00', 'raid @ Masuku 03-02T21:00'])
    expect(told('A bus was ambushed on Sunday some 15 km from Tshimbeke. Two passengers were shot dead.')).toEqual([
      'shooting @ Tshimbeke 03-02T00:00',
    ])
    expect(told('On Monday a convoy was ambushed on the road to Gossambe. Nine soldiers were killed.')).toEqual([
      'attack @ Gossambe 03-03T00:00',
    ])
  })

  it('keeps a street and a word of the text out of the towns', () => {
    expect(told('A shop in Leeds was torched on Monday. In Castle Street windows were smashed.')).toEqual([
      'arson @ Leeds 03-03T00:00',
    ])
  })

  it('takes "near X" and not the ends of the way that it lies on', () => {
    expect(
      told(
        'Trains between Lyon and Vienne were cancelled after saboteurs cut signal cables near Givors on Monday night.',
      ),
    ).toEqual(['sabotage @ Givors 03-03T21:00'])
  })

  it('gives each verb of a list the place that hangs on it', () => {
    expect(
      told(
        'Overnight, gunmen shot up a tavern in Umlazi, set fire to a clinic in Pinetown and hurled a petrol bomb at a school in Ballito.',
      ),
    ).toEqual(['shooting @ Umlazi 03-03T21:00', 'arson @ Pinetown 03-03T21:00', 'arson @ Ballito 03-03T21:00'])
  })

  it('lets what goes on with a verb happen where that did', () => {
    expect(
      told('Bandits stormed a college in Zaria on Monday night, killing a cook and abducting at least 20 pupils.'),
    ).toEqual(['kidnapping+raid @ Zaria 03-03T21:00'])
    expect(
      told(
        'Gunmen kidnapped a banker in Jos on Sunday. The kidnappers rang his wife on Monday evening and threatened to kill him.',
      ),
    ).toEqual(['kidnapping @ Jos 03-02T00:00', 'threat @ Jos 03-03T18:00'])
  })

  it('puts an act without a place in the one town of all the others', () => {
    expect(
      told(
        'A mosque in Hull was set on fire on Sunday night. Its imam said that a caller had threatened ten days earlier to burn it down.',
      ),
    ).toEqual(['arson @ Kingston upon Hull 03-02T21:00', 'threat @ Kingston upon Hull 02-20T00:00'])
  })

  it('keeps a name that the report puts in a land, against its dateline', () => {
    expect(
      told('BAMAKO (AFP) - Gunmen killed 20 soldiers at an army base in Boulkessambe, central Mali, on Sunday.'),
    ).toEqual(['shooting @ Boulkessambe 03-02T00:00'])
  })

  it('takes a city behind its suburb for what that lies in', () => {
    expect(told('A pipe bomb was thrown at a house in Tallaght, Dublin, on Sunday and a car was damaged.')).toEqual([
      'bombing @ Tallaght 03-02T00:00',
    ])
  })

  it('reads a dateline in capitals with a colon', () => {
    expect(told('NAIROBI, March 4 (XNA): Four farmers were hacked to death in Lamu on Monday night.')).toEqual([
      'stabbing @ Lamu 03-03T21:00',
    ])
  })

  it('gives the act of the lead its place, though the body only tells a street', () => {
    expect(
      told(
        'Teenager in court over Hobart bakery arson\n\nA teenager is due in court today over the arson attack on a bakery in Hobart.\n\nA bottle of burning fuel was thrown through the window of Mira Bread at about 3am on Sunday. The shop was gutted.',
      ),
    ).toEqual(['arson @ Hobart 03-02T03:00'])
  })
})

describe('when an act was', () => {
  it('takes acts close behind one another for one story', () => {
    expect(
      told(
        'On 30 January gunmen fired at a shop in Tepic. On 8 February a bus was burned in Colima. On 16 February a guard was shot dead in Sayula. In May 2019 a bank was bombed in Tecate.',
      ),
    ).toEqual([
      'shooting @ Tepic 01-30T00:00',
      'arson @ Colima 02-08T00:00',
      'shooting @ Sayula 02-16T00:00',
      '*bombing @ Tecate 05-01T00:00',
    ])
  })

  it('counts "a week after the shooting" from it', () => {
    expect(
      told(
        'Two men fired at a newsroom in Tepic on 18 February. On 25 February, a week after the shooting, a van was set on fire in Sayula.',
      ),
    ).toEqual(['shooting @ Tepic 02-18T00:00', 'arson @ Sayula 02-25T00:00'])
  })

  it('takes no day of a dateline, nor of the court, for that of the act', () => {
    expect(told('KABUL, March 3 (XNA) - A bomb tore through a bus in Kabul on Sunday, killing four people.')).toEqual([
      'bombing @ Kabul 03-02T00:00',
    ])
    expect(told('A man who stabbed two clerks in Hull in 2022 was jailed for 14 years on Monday.')).toEqual([
      '*stabbing @ Kingston upon Hull 01-01T00:00',
    ])
    expect(told('Gunmen burned 20 buses in Culiacan on Sunday after soldiers captured their boss.')).toEqual([
      'arson @ Culiacán 03-02T00:00',
    ])
  })

  it('does not date an act by when its traces were found', () => {
    expect(
      told('Over the weekend, swastikas were daubed on a library in Cork. Staff discovered the damage on Monday.'),
    ).toEqual(['vandalism @ Cork 03-01T00:00'])
  })
})

describe('who was hurt', () => {
  it.each([
    ['Two gunmen on a motorbike shot dead a prosecutor in Jalalabad on Sunday.', 1],
    ['Three masked men shot dead two farmers in Tepic on Sunday.', 2],
    ['Four attackers stabbed a priest to death in Lyon on Sunday.', 1],
    ['Six policemen were martyred in Bannu on Sunday when gunmen opened fire on their van.', 6],
  ])('%s', (text, killed) => {
    const [incident] = read({ text, language: 'en', published: '2025-03-04T12:00:00' }).incidents
    expect(incident!.casualties.killed).toMatchObject({ min: killed, max: killed })
  })
})

describe('how old, not how many', () => {
  it('reads the number behind a name as an age', () => {
    const text = 'Three men were shot at a motel in Leeds on Sunday. Calvin Dunn, 24 was shot in the chest.'
    const [incident] = read({ text, language: 'en', published: '2025-03-04T12:00:00' }).incidents
    expect(incident!.casualties.wounded).toMatchObject({ min: 3, max: 3 })
  })
})

describe('whether it was an attack', () => {
  it.each([
    'A boxer from Leeds denies starting the fire.',
    'Soldiers killed seven insurgents in a raid near Maiduguri on Monday, the army said.',
    'An explosion that tore the roof off a bakery in Lublin on Monday was caused by a leaking gas pipe, not a bomb. Two people were hurt.',
    'OTTAWA: The Opposition on Monday stormed out after shooting down two motions. The premier accused it of holding the House hostage.',
    'In club hockey, the Falcons blew the Kings apart in a 7-1 win in Hull, with their captain stabbing twice.',
    'Police recorded 212 arson attacks on shops in Leeds last year, down 9 per cent from 233 in 2023.',
    'Of 900 robberies in Leeds in 2024, 15 per cent fewer than in 2023, most were minor, and 480 people were abducted.',
    'He attacked his rivals in Cleveland on Monday for taking donations, and said they would destroy the basis of the state.',
    'In Ohio on Monday she said that when the media storm dies down, trust will return.',
    'Hackers knocked out the website of the port of Seattle on Monday. The attack did not affect ships.',
    'A rail strike hit commuters in Lille on Monday as a storm battered the coast.',
    'Gunmen burst into a bank in Graz at noon and take nine people hostage.\n\nNone of it is real. The film is the first feature by a local teacher.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })

  it('takes a plan beside an arrest for a plot that was stopped', () => {
    expect(told('Police arrested two men in Ghent on Sunday who were planning to bomb a synagogue.')).toEqual([
      'foiled bombing @ Gent 03-02T00:00',
    ])
    expect(told('Officials in Ghent are planning to bomb the old bridge for a film.')).toEqual([])
  })

  it('hears an officer tell the act that the report dates', () => {
    expect(
      told(
        'A shop in Derry was attacked on Sunday night.\n\n"At about 10.30pm on Sunday, two men threw a firebomb at the door," said Inspector Jane Moore.',
      ),
    ).toEqual(['arson @ Derry 03-02T22:30'])
  })

  it('calls a bomb at a line of supply sabotage too', () => {
    expect(told('Rebels blew up an oil pipeline near Warri on Sunday night.')).toEqual([
      'bombing+sabotage @ Warri 03-02T21:00',
    ])
  })
})

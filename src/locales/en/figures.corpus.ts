import type { FigureExample } from '../shape/figures-corpus.ts'

export const figureExamples: readonly FigureExample[] = [
  { text: 'The terminal handles 40,000 containers a year.', figures: [{ value: 40_000, what: 'containers' }] },
  {
    text: 'Nothing of the kind had happened in the town of 21,000 inhabitants.',
    figures: [{ value: 21_000, what: 'inhabitants' }],
  },
  { text: 'Raids on farms rose by a third to 240.', figures: [{ value: 240, percent: 33.3 }] },
  { text: 'Patrols fell by half to 60, and checks rose by a quarter to 500.', figures: [{ value: 60, percent: -50 }] },
  { text: 'Checks rose by a quarter to 500.', figures: [{ value: 500, percent: 25 }] },
  { text: 'Thefts dropped by a fifth to 800.', figures: [{ value: 800, percent: -20 }] },
  {
    text: 'Thefts cost the line 20 million euros last year, against 12 million in 2022.',
    figures: [{ value: 20_000_000, unit: 'EUR', baseline: 12_000_000 }],
  },
  { text: 'The clinic has 320 beds.', figures: [{ value: 320, what: 'beds' }] },
  { text: 'The militia fought against 200 rebels, and 15 soldiers died.', figures: [] },
  {
    text: 'Some 75 buses were cancelled, up from a usual 10 on a Sunday.',
    figures: [{ value: 75, baseline: 10, what: 'buses' }],
  },
  {
    text: 'Thefts of copper rose to 3,300 last year, up 10% from 3,000.',
    figures: [{ value: 3300, percent: 10, baseline: 3000, verdict: 'consistent' }],
  },
  {
    text: 'Arson cases climbed to 900, up 20% from 600, the insurers said.',
    figures: [{ value: 900, percent: 20, baseline: 600, verdict: 'inconsistent' }],
  },
  {
    text: 'The ministry cut the patrol budget by 25%, from 8 million euros to 6 million.',
    figures: [
      {
        value: 6_000_000,
        unit: 'EUR',
        percent: -25,
        baseline: 8_000_000,
        verdict: 'consistent',
        what: 'patrol budget',
      },
    ],
  },
  { text: 'Recruitment fell 15% to 1,700 officers.', figures: [{ value: 1700, percent: -15 }] },
  {
    text: 'Complaints doubled from 210 to 420 in two years.',
    figures: [{ value: 420, percent: 100, baseline: 210, verdict: 'consistent' }],
  },
  {
    text: 'Threats against mayors tripled to 90 from 30.',
    figures: [{ value: 90, percent: 200, baseline: 30, verdict: 'consistent' }],
  },
  {
    text: 'The number of guards was halved from 600 to 300.',
    figures: [{ value: 300, percent: -50, baseline: 600, verdict: 'consistent' }],
  },
  {
    text: 'Calls quadrupled from 50 to 200.',
    figures: [{ value: 200, percent: 300, baseline: 50, verdict: 'consistent' }],
  },
  {
    text: 'Police counted 48 raids this year compared with 31 a year earlier.',
    figures: [{ value: 48, baseline: 31 }],
  },
  {
    text: 'The factory put the damage at 3.5 million dollars.',
    figures: [{ value: 3_500_000, unit: 'USD', what: 'damage' }],
  },
  { text: 'A reward of £5,000 was offered.', figures: [{ value: 5000, unit: 'GBP', what: 'reward' }] },
  {
    text: 'The kidnappers asked for a ransom of $200,000.',
    figures: [{ value: 200_000, unit: 'USD', what: 'ransom' }],
  },
  { text: 'He was fined €1,500.', figures: [{ value: 1500, unit: 'EUR', what: 'fine' }] },
  { text: 'A judge set bail at $40,000.', figures: [{ value: 40_000, unit: 'USD', what: 'bail' }] },
  {
    text: 'Parliament approved a budget of 3 million euros.',
    figures: [{ value: 3_000_000, unit: 'EUR', what: 'budget' }],
  },
  { text: 'New fences would cost 750,000 pounds.', figures: [{ value: 750_000, unit: 'GBP', what: 'cost' }] },
  {
    text: 'Jewels were stolen for a total of 90,000 euros.',
    figures: [{ value: 90_000, unit: 'EUR', what: 'stolen' }],
  },
  { text: 'Each recruit was paid 2,000 euros.', figures: [{ value: 2000, unit: 'EUR', what: 'payment' }] },
  {
    text: 'Officers seized 12 kilograms of heroin at the border.',
    figures: [{ value: 12, unit: 'kg', what: 'heroin' }],
  },
  {
    text: 'The company maintains 9,000 kilometres of pipeline.',
    figures: [{ value: 9000, unit: 'km', what: 'pipeline' }],
  },
  {
    text: 'The blast at the transformer left 14,000 households without power.',
    figures: [{ value: 14_000, what: 'households without power' }],
  },
  {
    text: 'Electricity was back for all but 250 of the 8,000 homes.',
    figures: [{ value: 250 }, { value: 8000, what: 'homes' }],
  },
  { text: 'An estimated 30,000 people were without electricity.', figures: [{ value: 30_000 }] },
  { text: 'Sixty flights were diverted.', figures: [{ value: 60 }] },
  {
    text: 'The jail has 480 inmates for 300 places.',
    figures: [
      { value: 480, what: 'inmates' },
      { value: 300, what: 'places' },
    ],
  },
  { text: 'The prison holds 700 inmates.', figures: [{ value: 700, what: 'inmates' }] },
  { text: 'The plant employs 1,200 workers.', figures: [{ value: 1200, what: 'workers' }] },
  { text: 'About 4,000 people work as firefighters in the region.', figures: [{ value: 4000, what: 'firefighters' }] },
  { text: 'Insurers recorded 640 cable thefts in 2023.', figures: [{ value: 640, what: 'cable thefts' }] },

  { text: 'Gunmen killed 40 people and wounded 120 in the market.', figures: [] },
  { text: 'Attackers burned 45 cars and two lorries overnight.', figures: [] },
  { text: 'The bomb held 50 kilograms of explosives.', figures: [] },
  { text: 'The town lies 35 kilometres to the north of the capital.', figures: [] },
  { text: 'They fled towards Harlow, 20 miles away.', figures: [] },
  { text: 'A 34-year-old man was arrested at 10 p.m. on 12 March 2024.', figures: [] },
  { text: 'The minister sent 300 soldiers as reinforcements.', figures: [] },
  { text: 'Firefighters led 20 residents to safety.', figures: [] },
  { text: 'More than 200 officers took part in the exercise.', figures: [] },
  { text: 'Sabotage is punishable by up to 20 years in prison.', figures: [] },
  { text: 'Police were called to a house in the 1500 block of Elm Street.', figures: [] },
  { text: 'The suspect weighs about 190 pounds.', figures: [] },
  { text: 'Thousands of people cross the bridge every day.', figures: [] },
  { text: 'A neighbour who called 911 said two shops had lost power.', figures: [] },
  { text: 'Customs seized 24 rifles and 9 kilograms of powder.', figures: [{ value: 24 }, { value: 9, unit: 'kg' }] },
  { text: 'Police seized two knives at his flat.', figures: [] },
  { text: 'The match had an attendance of 4,300.', figures: [{ value: 4300 }] },
  { text: 'The storm left 9,000 people without power until dawn.', figures: [{ value: 9000 }] },
]

import { expect, test } from 'vitest'
import type { Language } from '../../model/reading.ts'
import { read } from '../pipeline.ts'

/** Kinds of the incidents of a text, background apart. */
function kinds(text: string, language: Language): string[] {
  const { incidents } = read({ text, language, published: '2025-03-04T12:00:00' })
  return incidents.filter((i) => !i.past).map((i) => i.kinds.join('+'))
}

test('what an illness does, and what is done to its animals, is no attack', () => {
  const texts: [string, Language][] = [
    ['Cholera has killed 41 people in Lusaka since January, the ministry said.', 'en'],
    ['Thousands of ducks were slaughtered near Toulouse after the virus was found on two farms.', 'en'],
    ['West Africa was hit by measles outbreaks. Four children died in hospital in Kano.', 'en'],
    ['Le choléra a tué 41 personnes à Lusaka depuis janvier, selon le ministère.', 'fr'],
    ['La grippe aviaire frappe le Gers : 6 000 canards ont été abattus à Auch.', 'fr'],
  ]
  for (const [text, language] of texts) expect([text, kinds(text, language)]).toEqual([text, []])
})

test('gunmen at a clinic are an attack, whatever is treated there', () => {
  expect(kinds('Gunmen killed two nurses at an Ebola clinic in Beni on Monday.', 'en')).toEqual(['shooting'])
  expect(
    kinds(
      'Des hommes armés ont tué deux infirmières dans un centre Ebola à Beni lundi, où un vaccin était testé.',
      'fr',
    ),
  ).toEqual(['shooting'])
})

test('candidates attack and beat each other with words', () => {
  const texts: [string, Language][] = [
    ['The candidate attacked the senator on her voting record during the Ohio primary.', 'en'],
    ['Mr Obi beat his rival in the primary in Kaduna; voters gave him 61 per cent.', 'en'],
    ['"That is a lie," the governor shot back in Denver.', 'en'],
    ['Le candidat a attaqué la sénatrice sur son bilan pendant la primaire à Lyon.', 'fr'],
  ]
  for (const [text, language] of texts) expect([text, kinds(text, language)]).toEqual([text, []])
})

test('an election office that is attacked is attacked', () => {
  expect(kinds('The electoral office in Owerri was attacked by gunmen hours before the election.', 'en')).toEqual([
    'shooting',
  ])
  expect(kinds('Voters queued in Aba. A polling station was set on fire on Monday night.', 'en')).toEqual(['arson'])
})

test('somebody hit by a car is an accident of the road', () => {
  expect(kinds('A man was struck by a car in Athens on Sunday and died in hospital.', 'en')).toEqual([])
  expect(kinds('Un piéton a été percuté par une voiture à Nantes dimanche.', 'fr')).toEqual([])
})

test('a word of force let fall in a long report of something else tells no attack', () => {
  const [before, after] = [
    'The harvest fair opened in Dole. Farmers showed wheat. A choir sang. Children rode ponies.\n\n',
    '\n\nThe cheese won a prize. Rain fell at noon. The fair closes today. Next year it moves. Tickets cost five euros.',
  ]
  const told = (act: string) => kinds(`A fair in Dole\n\n${before}${act}${after}`, 'en')
  expect(told('One visitor joked that the pickpockets had bombed his stand in Dole.')).toEqual([])
  expect(told('A stand was bombed in Dole on Monday, and police are looking for two men.')).toEqual(['bombing'])
})

import type { MarkerExample } from '../shape/markers-corpus.ts'

export const markerExamples: readonly MarkerExample[] = [
  {
    text: 'Graffiti covered the depot: "No wheels" and "No roads".',
    markers: [{ text: 'No wheels' }, { text: 'No roads', kind: 'slogan' }],
  },
  { text: 'The letters KRW had been left on the door.', markers: [{ text: 'KRW', kind: 'initials' }] },
  { text: 'Vandals sprayed ACAB across the shutters.', markers: [{ text: 'ACAB', kind: 'initials' }] },
  { text: 'Graffiti reading "FTP" covered the bus shelter.', markers: [{ text: 'FTP', kind: 'initials' }] },
  { text: 'An account calling itself RVL posted the film.', markers: [{ text: 'RVL', kind: 'initials' }] },
  {
    text: 'The Telegram channel "NFL7" was closed, but the channel "NFA" stayed.',
    markers: [{ text: 'NFA', kind: 'initials' }],
  },
  {
    text: 'The initials KRW were found, though some neighbours read KRV.',
    markers: [{ text: 'KRW' }, { text: 'KRV', kind: 'initials' }],
  },
  {
    text: 'The letters KRW – "Kurpark Resistance Workers" – were daubed on the kiosk.',
    markers: [{ text: 'KRW', expansion: 'Kurpark Resistance Workers' }],
  },
  {
    text: 'They daubed KRW on the kiosk. The letters are said to stand for "Rebels of the Park".',
    markers: [{ text: 'KRW', expansion: 'Rebels of the Park' }],
  },
  {
    text: 'They sprayed GLF on the tower. In a post the "Green Lanterns of Fulda" mocked the police.',
    markers: [{ text: 'GLF', expansion: 'Green Lanterns of Fulda' }],
  },
  { text: 'The number 88 was painted on the tombs.', markers: [{ text: '88', kind: 'symbol' }] },
  { text: 'A swastika had been sprayed on the synagogue.', markers: [{ text: 'swastika', kind: 'symbol' }] },
  {
    text: 'A letter signed "Sons of the Marsh" reached the paper.',
    markers: [{ text: 'Sons of the Marsh', kind: 'name' }],
  },
  {
    text: 'A previously unknown group, the "Moor Command", claimed the fire.',
    markers: [{ text: 'Moor Command', kind: 'name' }],
  },
  {
    text: 'A group calling itself the Army of the Fens claimed the blast.',
    markers: [{ text: 'Army of the Fens', kind: 'name' }],
  },
  { text: '"Burn the towers" was scrawled on the hut.', markers: [{ text: 'Burn the towers', kind: 'slogan' }] },
  {
    text: 'Slogans were found at the depot: "No wheels, no war".',
    markers: [{ text: 'No wheels, no war', kind: 'slogan' }],
  },
  {
    text: 'The words "Go home" could be read from afar, painted in red.',
    markers: [{ text: 'Go home', kind: 'slogan' }],
  },
  {
    text: 'Slogans with separatist content were left at the bridge.',
    markers: [{ text: 'Slogans with separatist content', kind: 'slogan' }],
  },
  { text: 'Antisemitic graffiti was found in the yard.', markers: [{ text: 'Antisemitic graffiti', kind: 'slogan' }] },
  { text: 'A note found under the wiper said "You are next".', markers: [{ text: 'You are next', kind: 'note' }] },

  { text: 'The FBI and the ATF are investigating, the mayor said.', markers: [] },
  { text: 'The PNAT said it was "assessing the situation".', markers: [] },
  { text: 'The GMB union called the plan "a gift to thieves".', markers: [] },
  { text: 'She painted a bleak picture of the NHS.', markers: [] },
  { text: 'No slogan was found at the scene.', markers: [] },
  { text: '"They wrote history," the coach said of the MVP.', markers: [] },
  { text: 'The minister signed the order on Monday.', markers: [] },
  { text: 'Slogans left at the scene are being examined.', markers: [] },
  { text: 'U.S. officials said the man had sprayed bullets at the door.', markers: [] },
  {
    text: 'A dead rat and a card reading "Your turn comes" were delivered to her home.',
    markers: [{ text: 'Your turn comes', kind: 'note' }],
  },
  {
    text: 'An envelope with a bullet and the words "Final column" was pushed under the door.',
    markers: [{ text: 'Final column', kind: 'note' }],
  },
  {
    text: 'A previously unknown organisation, Crimson Harvest, took responsibility for the bomb.',
    markers: [{ text: 'Crimson Harvest', kind: 'name' }],
  },
  {
    text: 'The number 18, a code for "Adolf Hitler", had been sprayed on the gate.',
    markers: [{ text: '18', kind: 'symbol' }],
  },
]

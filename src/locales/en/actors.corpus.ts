import type { ActorExample } from '../shape/actors.ts'

export const examples: readonly ActorExample[] = [
  {
    text: 'A court in Bodin sentenced Tom Brannoch, 51, to twenty years. A crane fell. The defendant will appeal.',
    finds: [{ words: 'The defendant', name: 'Tom Brannoch' }],
  },
  {
    text: 'Wrenna Oxtoby pulled the driver out. She was not hurt.',
    finds: [{ words: 'She', name: 'Wrenna Oxtoby' }],
  },
  {
    text: 'A group calling itself Sons of the Harbour burned a crane. The group is unknown.',
    finds: [{ words: 'The group', name: 'Sons of the Harbour' }],
  },
  {
    text: '"It was dark," Olga said. She left.',
    finds: [{ words: 'She', name: 'Olga' }],
  },
  {
    text: 'The mayor met the attorney-general, Ada Brandt, in the office of Deputy Tom Brannoch.',
    finds: [
      { words: 'the attorney-general', name: 'Ada Brandt' },
      { words: 'Deputy Tom Brannoch', name: 'Tom Brannoch' },
    ],
  },
  {
    text: 'Ingrid Halvorsen, the mayor of Bodin, spoke on Monday. She left early.',
    finds: [
      { words: 'Ingrid Halvorsen', name: 'Ingrid Halvorsen', role: 'mayor of Bodin' },
      { words: 'She', name: 'Ingrid Halvorsen' },
    ],
    not: ['Monday'],
  },
  {
    text: 'Mayor Ingrid Halvorsen of Bodin waited. Halvorsen then met the dockers’ union.',
    finds: [
      { words: 'Halvorsen', name: 'Ingrid Halvorsen' },
      { words: 'the dockers’ union', name: 'dockers’ union' },
    ],
  },
  {
    text: 'FBI special agent Ruth Calloway met Dr. Amos Tandy. The agent left.',
    finds: [
      { words: 'FBI special agent Ruth Calloway', name: 'Ruth Calloway', role: 'FBI special agent' },
      { words: 'Dr. Amos Tandy', name: 'Amos Tandy' },
      { words: 'The agent', name: 'Ruth Calloway' },
    ],
  },
  {
    text: 'The NUDW union met the National Port Office (NPO). The NPO refused.',
    finds: [
      { words: 'The NUDW union', name: 'NUDW' },
      { words: 'The NPO', name: 'National Port Office' },
    ],
  },
  {
    text: 'The inspectors’ office, known as HMIO, closed at noon. Two officers stayed.',
    finds: [
      { words: 'The inspectors’ office', name: 'HMIO' },
      { words: 'Two officers', name: 'Two officers' },
    ],
  },
  {
    text: 'The Harbour Workers Union met Rosa Lindqvist at noon.',
    finds: [
      { words: 'The Harbour Workers Union', name: 'Harbour Workers Union' },
      { words: 'Rosa Lindqvist', name: 'Rosa Lindqvist', role: null },
    ],
  },
  {
    text: 'Trevion Aldane, 17, left the harbour. Aldane did not speak.',
    finds: [
      { words: 'Trevion Aldane', name: 'Trevion Aldane' },
      { words: 'Aldane', name: 'Trevion Aldane' },
    ],
  },
  {
    text: 'Une Tveit, a pilot, met the harbour director, Ketil Brunvoll. The director left.',
    finds: [
      { words: 'Une Tveit', name: 'Une Tveit', role: 'pilot' },
      { words: 'Ketil Brunvoll', name: 'Ketil Brunvoll', role: 'harbour director' },
      { words: 'The director', name: 'Ketil Brunvoll' },
    ],
  },
  {
    text: 'A letter signed "Grey Tide" was left at the quay. The letter was short.',
    finds: [{ words: 'The letter', name: 'Grey Tide' }],
  },
  {
    text: 'A rally was held in Terrace Falls on Sunday. It rained.',
    finds: [],
    not: ['Terrace Falls', 'Sunday', 'It', 'rally'],
  },
  {
    text: 'the governor met president alfredo montes and col isaacs near the barracks. police fired.',
    finds: [
      { words: 'president alfredo montes', name: 'alfredo montes' },
      { words: 'police', name: 'police' },
    ],
  },
]

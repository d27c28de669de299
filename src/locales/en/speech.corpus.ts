import type { SpeechExample } from '../shape/speech.ts'

export const examples: readonly SpeechExample[] = [
  {
    text: '"The harbour will stay closed until dawn," said Ingrid Halvorsen, the mayor of Bodin.',
    says: [{ speaker: 'Ingrid Halvorsen', kind: 'direct', content: 'The harbour will stay closed until dawn' }],
  },
  {
    text: 'Ingrid Halvorsen, the mayor of Bodin, said the harbour would stay closed. "Nobody sails tonight," she told reporters.',
    says: [
      { speaker: 'Ingrid Halvorsen', kind: 'indirect', content: 'the harbour would stay closed' },
      { speaker: 'Ingrid Halvorsen', kind: 'direct', content: 'Nobody sails tonight', channel: 'reporters' },
    ],
  },
  {
    text: 'Police Chief Samuel Adeyinka said that the depot had been searched twice.',
    says: [{ speaker: 'Samuel Adeyinka', kind: 'indirect', content: 'the depot had been searched twice' }],
  },
  {
    text: 'According to the harbour union, three boats were cut loose during the night.',
    says: [{ speaker: 'harbour union', kind: 'indirect', content: 'three boats were cut loose during the night' }],
  },
  {
    text: 'Three boats were cut loose during the night, according to the harbour union.',
    says: [{ speaker: 'harbour union', kind: 'indirect', content: 'Three boats were cut loose during the night' }],
  },
  {
    text: 'A shed burned down near the quay, firefighters said.',
    says: [{ speaker: 'firefighters', kind: 'indirect', content: 'A shed burned down near the quay' }],
  },
  {
    text: 'Governor Amir Rahmani warned that the bridge was "close to collapse".',
    says: [{ speaker: 'Amir Rahmani', kind: 'mixed', content: 'the bridge was "close to collapse"' }],
  },
  {
    text: 'The dockers’ union called for a second patrol boat.',
    says: [{ speaker: 'dockers’ union', kind: 'indirect', content: 'a second patrol boat' }],
  },
  {
    text: 'The ferry company urged passengers to avoid the terminal.',
    says: [{ speaker: 'ferry company', kind: 'indirect', content: 'avoid the terminal' }],
  },
  {
    text: 'Governor Amir Rahmani promised to rebuild the bridge.',
    says: [{ speaker: 'Amir Rahmani', kind: 'indirect', content: 'rebuild the bridge' }],
  },
  {
    text: 'Governor Amir Rahmani announced a curfew in two districts.',
    says: [{ speaker: 'Amir Rahmani', kind: 'indirect', content: 'a curfew in two districts' }],
  },
  {
    text: 'Governor Amir Rahmani said: "We will rebuild the bridge."',
    says: [{ speaker: 'Amir Rahmani', kind: 'direct', content: 'We will rebuild the bridge' }],
  },
  {
    text: '"We lost the crane," said Olga Petrenko, a foreman. "We did not lose anyone."',
    says: [
      { speaker: 'Olga Petrenko', kind: 'direct', content: 'We lost the crane' },
      { speaker: 'Olga Petrenko', kind: 'direct', content: 'We did not lose anyone' },
    ],
  },
  {
    text: 'Olga Petrenko said the crane was lost, adding that nobody had been near it.',
    says: [
      { speaker: 'Olga Petrenko', kind: 'indirect', content: 'the crane was lost' },
      { speaker: 'Olga Petrenko', kind: 'indirect', content: 'nobody had been near it' },
    ],
  },
  {
    text: 'Olga Petrenko described the raid as "an act of cowards".',
    says: [{ speaker: 'Olga Petrenko', kind: 'direct', content: 'an act of cowards' }],
  },
  {
    text: 'Two cranes fell in what the port authority called an act of sabotage.',
    says: [{ speaker: 'port authority', kind: 'indirect', content: 'an act of sabotage' }],
  },
  {
    text: 'Detectives asked why the alarm had stayed silent.',
    says: [{ speaker: 'Detectives', kind: 'indirect', content: 'why the alarm had stayed silent' }],
  },
  {
    text: 'The tunnel, Olga Petrenko said, would stay shut until spring.',
    says: [
      {
        speaker: 'Olga Petrenko',
        kind: 'indirect',
        content: 'The tunnel, Olga Petrenko said, would stay shut until spring',
      },
    ],
  },
  {
    text: '"If they come back," Olga Petrenko said, "we leave the port for good."',
    says: [
      {
        speaker: 'Olga Petrenko',
        kind: 'direct',
        content: 'If they come back," Olga Petrenko said, "we leave the port for good',
      },
    ],
  },
  {
    text: 'The ferry was "a floating bomb", Olga Petrenko said.',
    says: [{ speaker: 'Olga Petrenko', kind: 'mixed', content: 'The ferry was "a floating bomb"' }],
  },
  {
    text: 'Olga Petrenko said the crane was lost. "We heard it fall from the office."',
    says: [
      { speaker: 'Olga Petrenko', kind: 'indirect', content: 'the crane was lost' },
      { speaker: 'Olga Petrenko', kind: 'direct', content: 'We heard it fall from the office' },
    ],
  },
  {
    text: 'Olga Petrenko spoke at noon. She said: “We heard it fall from the office.\n\n“Then the lights went out in the whole port.”',
    says: [
      { speaker: 'Olga Petrenko', kind: 'direct', content: 'We heard it fall from the office' },
      { speaker: 'Olga Petrenko', kind: 'direct', content: 'Then the lights went out in the whole port' },
    ],
  },
  {
    text: 'Olga Petrenko: the crane cannot be saved',
    says: [{ speaker: 'Olga Petrenko', kind: 'indirect', content: 'the crane cannot be saved' }],
  },
  {
    text: 'The letter ended with a warning from Olga Petrenko: "Nobody sails tonight."',
    says: [{ speaker: 'Olga Petrenko', kind: 'direct', content: 'Nobody sails tonight' }],
  },
  {
    text: 'Three boats, according to the harbour union, were cut loose in the early hours of the morning.',
    says: [{ speaker: 'harbour union', kind: 'indirect', content: 'were cut loose in the early hours of the morning' }],
  },
  {
    text: 'Police have not confirmed that the letter is real, and left without saying who wrote it.',
    says: [],
  },
  {
    text: 'Olga Petrenko, who put the loss at two million euros, called on insurers to pay.',
    says: [
      { speaker: 'Olga Petrenko', kind: 'indirect', content: 'the loss at two million euros' },
      { speaker: 'Olga Petrenko', kind: 'indirect', content: 'pay' },
    ],
  },
  {
    text: '“The whole quay smelled of diesel.” – Olga Petrenko',
    says: [{ speaker: 'Olga Petrenko', kind: 'direct', content: 'The whole quay smelled of diesel' }],
  },
  {
    text: 'In an interview on "Harbour Hour," Olga Petrenko said the crane was lost.',
    says: [{ speaker: 'Olga Petrenko', kind: 'indirect', content: 'the crane was lost', channel: 'an interview' }],
  },
  {
    text: 'Olga Petrenko declined to say whether the crane was insured.',
    says: [],
  },
  {
    text: 'Olga Petrenko, who asked that the gate be rebuilt, did not say if anyone was hurt.',
    says: [{ speaker: 'Olga Petrenko', kind: 'indirect', content: 'the gate be rebuilt' }],
  },
  {
    text: '"We will rebuild," chief executive Tom Brannoch said in a statement, noting that the fire was out.',
    says: [
      { speaker: 'Tom Brannoch', kind: 'direct', content: 'We will rebuild', channel: 'statement' },
      { speaker: 'Tom Brannoch', kind: 'indirect', content: 'the fire was out', channel: 'statement' },
    ],
  },
  {
    text: 'Asked if the quay was safe, Olga Petrenko replied: "For now."',
    says: [{ speaker: 'Olga Petrenko', kind: 'direct', content: 'For now' }],
  },
  {
    text: 'Police believe two men fled by boat. They suspect a rival gang.',
    says: [
      { speaker: 'Police', kind: 'indirect', content: 'two men fled by boat' },
      { speaker: 'Police', kind: 'indirect', content: 'a rival gang' },
    ],
  },
  {
    text: '"We are closing the quay," the foreman, Mr Tom Brannoch, told Harbour Radio.',
    says: [{ speaker: 'Tom Brannoch', kind: 'direct', content: 'We are closing the quay', channel: 'Harbour Radio' }],
  },
  {
    text: '"He loved this port," said her sister, Olga Petrenko.',
    says: [{ speaker: 'Olga Petrenko', kind: 'direct', content: 'He loved this port' }],
  },
  {
    text: 'Police see no link between the fires. The crew denied it.',
    says: [{ speaker: 'Police', kind: 'indirect', content: 'no link between the fires' }],
  },
  {
    text: 'The fire, which Olga Petrenko said was set on purpose, burned all night.',
    says: [{ speaker: 'Olga Petrenko', kind: 'indirect', content: 'was set on purpose' }],
  },
  {
    text: 'Olga Petrenko is confident that the crane can be saved.',
    says: [{ speaker: 'Olga Petrenko', kind: 'indirect', content: 'the crane can be saved' }],
  },
  {
    text: 'Olga Petrenko left. Nobody believed her claim that the gate was locked, or her refusal to open it.',
    says: [
      { speaker: 'Olga Petrenko', kind: 'indirect', content: 'the gate was locked' },
      { speaker: 'Olga Petrenko', kind: 'indirect', content: 'open it' },
    ],
  },
  {
    text: 'Poll: half of the town wants a new bridge',
    says: [{ speaker: 'Poll', kind: 'indirect', content: 'half of the town wants a new bridge' }],
  },
  {
    text: 'The foreman added: nobody was near the crane that night.',
    says: [{ speaker: 'foreman', kind: 'indirect', content: 'nobody was near the crane that night' }],
  },
  {
    text: 'Olga Petrenko called the vote for the bridge a mistake.',
    says: [{ speaker: 'Olga Petrenko', kind: 'indirect', content: 'the vote for the bridge a mistake' }],
  },
  {
    text: 'The port’s director has asked Brussels for a second patrol boat.',
    says: [{ speaker: 'port’s director', kind: 'indirect', content: 'a second patrol boat' }],
  },
  {
    text: 'Governor Amir Rahmani warned against "hasty verdicts" after a video went round.',
    says: [{ speaker: 'Amir Rahmani', kind: 'direct', content: 'hasty verdicts' }],
  },
  {
    text: 'A crane was cut loose and pushed twenty metres before the crew woke, police in Bodin and Tarn said on Tuesday.',
    says: [
      {
        speaker: 'police',
        kind: 'indirect',
        content: 'A crane was cut loose and pushed twenty metres before the crew woke',
      },
    ],
  },
  {
    text: 'Tom Herath came at noon. "We came to work," Herath told Harbour Radio.',
    says: [{ speaker: 'Tom Herath', kind: 'direct', content: 'We came to work', channel: 'Harbour Radio' }],
  },
  {
    text: 'It has no quarrel with the port, its spokesman, Tom Brannoch, wrote on Facebook.',
    says: [
      { speaker: 'Tom Brannoch', kind: 'indirect', content: 'It has no quarrel with the port', channel: 'Facebook' },
    ],
  },
  {
    text: 'The last fire is no part of it: a candle, according to the firefighters.',
    says: [{ speaker: 'firefighters', kind: 'indirect', content: 'a candle' }],
  },
  { text: 'On a bedsheet the men had painted the words "Free the port".', says: [] },
  {
    text: 'Two cranes fell. A gust of wind, investigators concluded on Friday.',
    says: [{ speaker: 'investigators', kind: 'indirect', content: 'A gust of wind' }],
  },
  {
    text: 'Governor Amir Rahmani sees in the fires the work of smugglers.',
    says: [{ speaker: 'Amir Rahmani', kind: 'indirect', content: 'the work of smugglers' }],
  },
  { text: 'She thanked the crew. The coach took aim at the umpires.', says: [] },
  { text: 'A clerk accused of theft left the port.', says: [] },
  { text: 'The sign on the warehouse wall was painted over in grey on Friday.', says: [] },
  { text: 'She had a "nice" hat and left by the back door.', says: [] },
  { text: 'The film "Night Harbour" opened on Friday in forty cinemas.', says: [] },
  { text: 'A group named "Grey Tide" was seen near the quay.', says: [] },
  { text: 'Nobody has claimed responsibility for the fire.', says: [] },
  { text: 'The council ordered a night watch on the quay.', says: [] },
]

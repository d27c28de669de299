import type { InvestigationExample } from '../shape/investigations.ts'

/** Invented sentences with what the investigations stage must find in them. */
export const investigationsCorpus: readonly InvestigationExample[] = [
  {
    text: 'The Oslo police have opened an investigation for attempted murder and arson.',
    investigations: [
      { authority: 'Oslo police', status: 'opened', rule: 'open-case', offences: ['attempted murder', 'arson'] },
    ],
  },
  {
    text: 'State prosecutors took over on Monday the inquiry into the fires.',
    investigations: [{ authority: 'State prosecutors', status: 'opened', rule: 'take-over' }],
  },
  {
    text: 'The bomb squad is leading the inquiry.',
    investigations: [{ authority: 'bomb squad', status: 'under-way', rule: 'lead-case' }],
  },
  {
    text: 'Prosecutors have closed the case.',
    investigations: [{ authority: 'Prosecutors', status: 'closed', rule: 'close-case' }],
  },
  {
    text: 'The case has been entrusted to the LKA state police and the BKA criminal police.',
    investigations: [
      { authority: 'LKA', status: 'opened', rule: 'entrust' },
      { authority: 'BKA', status: 'opened', rule: 'entrust' },
    ],
  },
  {
    text: 'Detectives are investigating a suspected arson at the mill.',
    investigations: [{ authority: 'Detectives', status: 'under-way', rule: 'investigate' }],
  },
  {
    text: 'Investigators are examining the remains of the drone.',
    investigations: [{ authority: 'Investigators', status: 'under-way', rule: 'examine' }],
  },
  {
    text: 'Police are looking for two men on a scooter.',
    investigations: [{ authority: 'Police', status: 'under-way', rule: 'look-into' }],
  },
  {
    text: 'The bomb squad is now in charge of the case.',
    investigations: [{ authority: 'bomb squad', status: 'under-way', rule: 'in-charge' }],
  },
  {
    text: 'Police have issued arrest warrants for two men.',
    investigations: [{ authority: 'Police', status: 'under-way', rule: 'issue-warrant' }],
  },
  {
    text: 'A man was overpowered and arrested, police said.',
    investigations: [{ authority: 'police', status: 'arrest', rule: 'arrest', detained: [1, 1] }],
  },
  {
    text: 'Police are holding a man over the fire.',
    investigations: [{ authority: 'Police', status: 'arrest', rule: 'hold-active', detained: [1, 1] }],
  },
  {
    text: 'The harbour police and the Oslo prosecutor are investigating.',
    investigations: [
      { authority: 'harbour police', status: 'under-way', rule: 'investigate' },
      { authority: 'Oslo prosecutor', status: 'under-way', rule: 'investigate' },
    ],
  },
  {
    text: 'A man has been remanded for eight days, police said.',
    investigations: [{ authority: 'police', status: 'arrest', rule: 'remand', detained: [1, 1] }],
  },
  {
    text: 'Officers are searching for a grey van.',
    investigations: [{ authority: 'Officers', status: 'under-way', rule: 'search-for' }],
  },
  {
    text: 'Detectives are treating the fire as deliberate.',
    investigations: [{ authority: 'Detectives', status: 'under-way', rule: 'treat-as' }],
  },
  {
    text: 'Police are questioning a man held near the border.',
    investigations: [{ authority: 'Police', status: 'arrest', rule: 'question', detained: [1, 1] }],
  },
  {
    text: 'Police said a woman was arrested on Friday.',
    investigations: [{ authority: 'Police', status: 'arrest', rule: 'arrest', detained: [1, 1] }],
  },
  {
    text: 'Soldiers captured a gunman. Police are investigating the raid.',
    investigations: [{ authority: 'Police', status: 'arrest', rule: 'capture', detained: [1, 1] }],
  },
  {
    text: 'A man was taken into custody, police said.',
    investigations: [{ authority: 'police', status: 'arrest', rule: 'hold', detained: [1, 1] }],
  },
  {
    text: 'Prosecutors have charged a man with sabotage.',
    investigations: [
      { authority: 'Prosecutors', status: 'charged', rule: 'charge', detained: [1, 1], offences: ['sabotage'] },
    ],
  },
  {
    text: 'Federal prosecutors said the suspect stood trial in June.',
    investigations: [{ authority: 'Federal prosecutors', status: 'trial', rule: 'stand-trial' }],
  },
  {
    text: 'Police said the suspect appeared in court on Tuesday.',
    investigations: [{ authority: 'Police', status: 'charged', rule: 'in-court' }],
  },
  {
    text: 'Prosecutors said two men were convicted over the bombing.',
    investigations: [{ authority: 'Prosecutors', status: 'convicted', rule: 'convict' }],
  },
  {
    text: 'The suspect was found guilty, prosecutors said.',
    investigations: [{ authority: 'prosecutors', status: 'convicted', rule: 'found-guilty' }],
  },
  {
    text: 'Police are investigating the blast. No arrests have been made.',
    investigations: [{ authority: 'Police', status: 'under-way', rule: 'no-arrest', detained: [0, 0] }],
  },
  {
    text: 'Police said arrests were made on Sunday.',
    investigations: [{ authority: 'Police', status: 'arrest', rule: 'arrests-made' }],
  },
  {
    text: 'Police said a man was in custody.',
    investigations: [{ authority: 'Police', status: 'arrest', rule: 'in-custody', detained: [1, 1] }],
  },
  {
    text: 'An investigation is under way, police said.',
    investigations: [{ authority: 'police', status: 'under-way', rule: 'case-under-way' }],
  },
  {
    text: 'Police said a murder inquiry had begun.',
    investigations: [{ authority: 'Police', status: 'opened', rule: 'case-opened' }],
  },
  {
    text: 'The prosecutor said the probe had been dropped.',
    investigations: [{ authority: 'prosecutor', status: 'closed', rule: 'case-closed' }],
  },
  {
    text: 'Detectives took three men into custody near the quarry; two were freed on Monday.',
    investigations: [{ authority: 'Detectives', status: 'arrest', rule: 'take-into-custody' }],
  },
  {
    text: 'The trial of two smugglers opened before the criminal court on Tuesday.',
    investigations: [{ authority: 'criminal court', status: 'trial', rule: 'trial-opens' }],
  },
  {
    text: 'Both files were closed by the district prosecutor.',
    investigations: [{ authority: 'district prosecutor', status: 'closed', rule: 'close-case' }],
  },
  {
    text: 'The three hijackers have been charged with terrorism, prosecutors said.',
    investigations: [{ authority: 'prosecutors', status: 'charged', rule: 'charge' }],
  },
  {
    text: 'The attacker is being questioned by police.',
    investigations: [{ authority: 'police', status: 'arrest', rule: 'question', detained: [1, 1] }],
  },
  {
    text: 'The prosecutors of Ghent and Liège have opened inquiries. A student was arrested in Ghent.',
    investigations: [
      { authority: 'prosecutor of Ghent', status: 'arrest', rule: 'open-case' },
      { authority: 'prosecutor of Liège', status: 'opened', rule: 'open-case' },
    ],
  },
  {
    text: 'In May the Ghent prosecutor closed the file. Police say their investigation continues.',
    investigations: [
      { authority: 'Ghent prosecutor', status: 'closed', rule: 'close-case' },
      { authority: 'Police', status: 'under-way', rule: 'case-under-way' },
    ],
  },
  { text: 'The mayor held her ground.', investigations: [] },
  { text: 'Police are examining ways to protect the market.', investigations: [] },
  {
    text: 'Police said the man arrested on Friday had been released. He was arrested and released without charge.',
    investigations: [],
  },
  { text: 'In 2009 police arrested a man over the fire.', investigations: [] },
  { text: 'The critics are examining the film.', investigations: [] },
  {
    text: 'Police announced the arrest of a man.',
    investigations: [{ authority: 'Police', status: 'arrest', rule: 'arrest-of', detained: [1, 1] }],
  },
  {
    text: 'Murder charges were filed on Friday, prosecutors said.',
    investigations: [{ authority: 'prosecutors', status: 'charged', rule: 'charges-brought' }],
  },
  { text: 'The judge spoke of the weather.', investigations: [] },
  {
    text: 'Two men were shot at the quay. The Bureau of Rare Crimes is questioning the trio.',
    investigations: [{ authority: 'Bureau of Rare Crimes', status: 'arrest', rule: 'question', detained: [3, 3] }],
  },
  {
    text: 'Held since Friday, the manager spoke to the police.',
    investigations: [{ authority: 'police', status: 'arrest', rule: 'hold-active', detained: [1, 1] }],
  },
  {
    text: 'Harris was charged on Friday with attempted murder, according to the Kent County prosecutor.',
    investigations: [
      { authority: 'Kent County prosecutor', status: 'charged', rule: 'charge', offences: ['attempted murder'] },
    ],
  },
  {
    text: 'The harbour police are pursuing the theory of a feud. The Coast Bureau favours the theory of a feud.',
    investigations: [
      { authority: 'harbour police', status: 'under-way', rule: 'examine' },
      { authority: 'Coast Bureau', status: 'under-way', rule: 'follow-lead' },
    ],
  },
  {
    text: 'The attorney tasked the state police with the investigation into the shooting.',
    investigations: [{ authority: 'state police', status: 'opened', rule: 'charge-with' }],
  },
  {
    text: 'The Hasselt court sentenced Jan Maes, 44, to twelve years in prison for the bombing of 9 June 2019.',
    investigations: [{ authority: 'Hasselt court', status: 'convicted', rule: 'convict-active' }],
  },
  {
    text: 'The Hasselt court found Jan Maes guilty of the bombing.',
    investigations: [{ authority: 'Hasselt court', status: 'convicted', rule: 'find-guilty' }],
  },
  { text: 'Inspector Ann Moss is treating robbery as the likeliest motive for the attack.', investigations: [] },
  {
    text: 'A 20-year-old was arrested at a farm. Officers are still looking for the second suspect.',
    investigations: [{ authority: 'Officers', status: 'arrest', rule: 'arrest', detained: [1, 1] }],
  },
]

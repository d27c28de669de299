import type { HypothesisExample } from '../shape/hypotheses.ts'

/** Invented sentences with what the hypotheses stage must find in them. */
export const hypothesesCorpus: readonly HypothesisExample[] = [
  {
    text: '"It may be because we closed their warehouse," the sheriff said.',
    hypotheses: [{ text: 'because we closed their warehouse', rule: 'because' }],
  },
  {
    text: 'The raid was linked to a dispute over land.',
    hypotheses: [{ text: 'linked to a dispute over land', rule: 'linked' }],
  },
  {
    text: 'Detectives are examining possible links to a smuggling ring.',
    hypotheses: [{ text: 'possible links to a smuggling ring', rule: 'links' }],
  },
  {
    text: 'Detectives are looking at a sacked security guard in the bank case.',
    hypotheses: [{ text: 'a sacked security guard in the bank case', rule: 'looks-at' }],
  },
  {
    text: 'A trader was shot over a debt, his brother says.',
    hypotheses: [{ text: 'shot over a debt', rule: 'over-what' }],
  },
  {
    text: 'The inquiry points to static in the flour silo.',
    hypotheses: [{ text: 'The inquiry points to static in the flour silo', rule: 'points-to' }],
  },
  {
    text: 'Police see the hand of loan sharks. The shop had been attacked before.',
    hypotheses: [],
  },
  { text: '"I thought it was a bus until the shutters fell," said a neighbour.', hypotheses: [] },
  { text: 'The fire is being treated as a hate crime.', hypotheses: [{ text: 'a hate crime', rule: 'treated-as' }] },
  { text: 'The blaze was caused by a faulty heater.', hypotheses: [{ text: 'a faulty heater', rule: 'caused-by' }] },
  {
    text: 'The attack appears to be a response to the arrests.',
    hypotheses: [{ text: 'a response to the arrests', rule: 'seems' }],
  },
  {
    text: 'Police have not ruled out that the fires were the work of one man.',
    hypotheses: [{ text: 'the fires were the work of one man', rule: 'not-ruled-out' }],
  },
  {
    text: 'They are working on the theory that the guard was bribed.',
    hypotheses: [{ text: 'the guard was bribed', rule: 'theory' }],
  },
  {
    text: 'Police are checking whether the fires were set by one man.',
    hypotheses: [{ text: 'the fires were set by one man', rule: 'whether' }],
  },
  {
    text: 'Their aim was to frighten the jurors, she said.',
    hypotheses: [{ text: 'Their aim was to frighten the jurors', rule: 'aim' }],
  },
  {
    text: 'The mayor said the gang was trying to intimidate witnesses.',
    hypotheses: [{ text: 'the gang was trying to intimidate witnesses', rule: 'intent' }],
  },
  {
    text: 'She believes that the attackers knew the building.',
    hypotheses: [{ text: 'the attackers knew the building', rule: 'believes' }],
  },
  {
    text: 'He believes the attackers came by boat.',
    hypotheses: [{ text: 'the attackers came by boat', rule: 'believes-bare' }],
  },
  { text: 'The mayor suspects local criminals.', hypotheses: [{ text: 'local criminals', rule: 'suspects' }] },
  {
    text: 'The timing pointed to the election.',
    hypotheses: [{ text: 'The timing pointed to the election', rule: 'points-to' }],
  },
  {
    text: 'Police found tracks, suggesting that the attackers fled on foot.',
    hypotheses: [{ text: 'the attackers fled on foot', rule: 'suggesting' }],
  },
  {
    text: 'The ambush came in retaliation for a drone strike.',
    hypotheses: [{ text: 'in retaliation for a drone strike', rule: 'retaliation' }],
  },
  {
    text: 'The killings were politically motivated.',
    hypotheses: [{ text: 'politically motivated', rule: 'motivated' }],
  },
  {
    text: 'The fires bore the hallmarks of a professional crew.',
    hypotheses: [{ text: 'the hallmarks of a professional crew', rule: 'hallmarks' }],
  },
  {
    text: 'An electrical fault was the most likely cause.',
    hypotheses: [{ text: 'An electrical fault', rule: 'likely-cause' }],
  },
  {
    text: 'He said the arsonists had been recruited abroad.',
    hypotheses: [{ text: 'the arsonists had been recruited abroad', rule: 'recruited' }],
  },
  {
    text: 'The mayor raised a possible feud between families.',
    hypotheses: [{ text: 'a possible feud between families', rule: 'raises' }],
  },
  {
    text: '"They burn our trucks because we refuse to pay," the owner said.',
    hypotheses: [{ text: 'They burn our trucks because we refuse to pay', rule: 'quoted-cause' }],
  },
  { text: 'The road was linked to the port by a bridge.', hypotheses: [] },
  { text: 'Police excluded the theory that the guard was bribed.', hypotheses: [] },
  { text: 'The gunmen tried to enter the bank.', hypotheses: [] },
  { text: 'The letters are believed to stand for a slogan.', hypotheses: [] },
  {
    text: 'The mayor said the bomb was meant for a judge.',
    hypotheses: [{ text: 'the bomb was meant for a judge', rule: 'target' }],
  },
  { text: 'The suspects fled.', hypotheses: [] },
  {
    text: 'The sheriff said extortion could not be excluded.',
    hypotheses: [{ text: 'extortion could not be excluded', rule: 'not-excluded' }],
  },
  {
    text: 'Analysts link the attacks to a dispute over grazing rights.',
    hypotheses: [{ text: 'a dispute over grazing rights', rule: 'link-to' }],
  },
  {
    text: 'Inspectors said a faulty valve had caused the explosion.',
    hypotheses: [{ text: 'a faulty valve', rule: 'had-caused' }],
  },
  { text: 'Police had not established whether the killing was connected.', hypotheses: [] },
  { text: 'She said the call was being treated as linked.', hypotheses: [] },
  { text: 'The officer does not believe that the fires belong to one series.', hypotheses: [] },
  {
    text: 'Detectives were looking into a dispute between two ferry firms.',
    hypotheses: [{ text: 'a dispute between two ferry firms', rule: 'looks-into' }],
  },
]

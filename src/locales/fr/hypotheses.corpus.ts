import type { HypothesisExample } from '../shape/hypotheses.ts'

/** Phrases inventées, avec ce que l'étape doit y trouver. */
export const hypothesesCorpus: readonly HypothesisExample[] = [
  {
    text: "Le procureur privilégie la piste d'un règlement de comptes.",
    hypotheses: [{ text: "la piste d'un règlement de comptes", rule: 'evokes' }],
  },
  {
    text: "Selon les pompiers, l'incendie est dû à une cigarette.",
    hypotheses: [{ text: 'une cigarette', rule: 'due-to' }],
  },
  {
    text: "Selon le juge, c'est la dette qui pousse les braqueurs.",
    hypotheses: [{ text: "c'est la dette qui pousse les braqueurs", rule: 'cleft' }],
  },
  {
    text: 'Le tireur a expliqué son geste par la perte de son emploi.',
    hypotheses: [{ text: 'la perte de son emploi', rule: 'explains-deed' }],
  },
  {
    text: "Ces attaques répondent à la fermeture d'un marché, selon le maire.",
    hypotheses: [{ text: "Ces attaques répondent à la fermeture d'un marché", rule: 'answers' }],
  },
  {
    text: "La piste d'une vengeance est étudiée.",
    hypotheses: [{ text: "La piste d'une vengeance est étudiée", rule: 'lead' }],
  },
  {
    text: "Rien n'est exclu, pas même un réseau étranger.",
    hypotheses: [{ text: 'un réseau étranger', rule: 'not-even' }],
  },
  {
    text: "La police n'exclut pas que les auteurs soient venus par la mer.",
    hypotheses: [{ text: 'les auteurs soient venus par la mer', rule: 'not-ruled-out' }],
  },
  {
    text: "L'attaque serait liée à un trafic de bois.",
    hypotheses: [{ text: 'serait liée à un trafic de bois', rule: 'linked' }],
  },
  {
    text: "Après l'attaque, le juge a vu là des liens avec un gang étranger.",
    hypotheses: [{ text: 'des liens avec un gang étranger', rule: 'links' }],
  },
  {
    text: "Une bougie oubliée est à l'origine du sinistre.",
    hypotheses: [{ text: 'Une bougie oubliée', rule: 'origin' }],
  },
  {
    text: '« Ils brûlent nos camions parce que nous refusons de payer », dit le patron.',
    hypotheses: [{ text: 'parce que nous refusons de payer', rule: 'because' }],
  },
  {
    text: "L'incendie a été provoqué par un court-circuit.",
    hypotheses: [{ text: 'un court-circuit', rule: 'caused-by' }],
  },
  { text: "L'attaque pourrait être une vengeance.", hypotheses: [{ text: 'une vengeance', rule: 'seems' }] },
  {
    text: "L'incendie est considéré comme un acte criminel.",
    hypotheses: [{ text: 'un acte criminel', rule: 'treated-as' }],
  },
  {
    text: 'La police cherche à savoir si les auteurs avaient un complice.',
    hypotheses: [{ text: 'les auteurs avaient un complice', rule: 'whether' }],
  },
  { text: 'Le maire y voit la main du milieu.', hypotheses: [{ text: 'la main du milieu', rule: 'sees-in-it' }] },
  {
    text: 'Leur but est de faire peur aux jurés.',
    hypotheses: [{ text: 'Leur but est de faire peur aux jurés', rule: 'aim' }],
  },
  {
    text: 'Selon le maire, le gang cherche à intimider les témoins.',
    hypotheses: [{ text: 'le gang cherche à intimider les témoins', rule: 'intent' }],
  },
  {
    text: 'Le juge pense que les auteurs ont agi par vengeance.',
    hypotheses: [{ text: 'les auteurs ont agi par vengeance', rule: 'believes' }],
  },
  {
    text: 'Le maire soupçonne des trafiquants du port.',
    hypotheses: [{ text: 'des trafiquants du port', rule: 'suspects' }],
  },
  {
    text: 'Les indices désignent un familier des lieux.',
    hypotheses: [{ text: 'Les indices désignent un familier des lieux', rule: 'points-to' }],
  },
  {
    text: 'Ces traces laissent penser que les auteurs ont fui à pied.',
    hypotheses: [{ text: 'les auteurs ont fui à pied', rule: 'suggests' }],
  },
  {
    text: "L'embuscade a été tendue en représailles à un bombardement aérien.",
    hypotheses: [{ text: 'en représailles à un bombardement aérien', rule: 'retaliation' }],
  },
  { text: 'Les incendies sont un acte isolé.', hypotheses: [{ text: 'un acte isolé', rule: 'motivated' }] },
  {
    text: "L'attaque est l'œuvre d'un groupe aguerri.",
    hypotheses: [{ text: "l'œuvre d'un groupe aguerri", rule: 'work-of' }],
  },
  {
    text: 'Une panne électrique est la cause la plus probable.',
    hypotheses: [{ text: 'Une panne électrique', rule: 'likely-cause' }],
  },
  {
    text: 'Selon la police, les incendiaires ont été recrutés en ligne.',
    hypotheses: [{ text: 'les incendiaires ont été recrutés en ligne', rule: 'recruited' }],
  },
  {
    text: 'Le maire évoque un règlement de comptes.',
    hypotheses: [{ text: 'un règlement de comptes', rule: 'evokes' }],
  },
  {
    text: '« Nous avons saisi leur stock, alors ils brûlent nos voitures », dit le shérif.',
    hypotheses: [{ text: 'Nous avons saisi leur stock, alors ils brûlent nos voitures', rule: 'quoted-cause' }],
  },
  {
    text: 'Les enquêteurs font le lien avec un vol de mars.',
    hypotheses: [{ text: 'font le lien avec un vol de mars', rule: 'draws-link' }],
  },
  {
    text: 'Selon un gradé, la bombe visait un juge.',
    hypotheses: [{ text: 'la bombe visait un juge', rule: 'target' }],
  },
  {
    text: "Selon le maire, il s'agit de trafiquants du port.",
    hypotheses: [{ text: 'trafiquants du port', rule: 'it-is' }],
  },
  { text: 'Le procureur écarte la piste criminelle.', hypotheses: [] },
  { text: 'La route est liée au port par un pont.', hypotheses: [] },
  { text: 'Les tireurs ont tenté de fuir.', hypotheses: [] },
  {
    text: "Le racket n'est pas exclu, selon la police.",
    hypotheses: [{ text: "Le racket n'est pas exclu", rule: 'not-excluded' }],
  },
  {
    text: 'Les analystes relient ces attaques à une querelle de bergers.',
    hypotheses: [{ text: 'une querelle de bergers', rule: 'link-to' }],
  },
  {
    text: "Selon les pompiers, un réchaud avait provoqué l'explosion.",
    hypotheses: [{ text: 'un réchaud', rule: 'had-caused' }],
  },
  {
    text: '« On les recrute sur internet pour quelques billets », dit la commissaire.',
    hypotheses: [{ text: 'On les recrute sur internet pour quelques billets', rule: 'recruits' }],
  },
]

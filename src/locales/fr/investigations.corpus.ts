import type { InvestigationExample } from '../shape/investigations.ts'

/** Phrases inventées, avec ce que l'étape doit y trouver. */
export const investigationsCorpus: readonly InvestigationExample[] = [
  {
    text: 'Le parquet de Namur a ouvert une enquête pour tentative de meurtre et sabotage.',
    investigations: [
      {
        authority: 'parquet de Namur',
        status: 'opened',
        rule: 'open-case',
        offences: ['tentative de meurtre', 'sabotage'],
      },
    ],
  },
  {
    text: "Le parquet fédéral s'est saisi du dossier.",
    investigations: [{ authority: 'parquet fédéral', status: 'opened', rule: 'take-up' }],
  },
  {
    text: 'La brigade criminelle a été saisie.',
    investigations: [{ authority: 'brigade criminelle', status: 'opened', rule: 'seized' }],
  },
  {
    text: "La section de recherches de Metz est chargée de l'enquête.",
    investigations: [{ authority: 'section de recherches de Metz', status: 'opened', rule: 'charged-with-case' }],
  },
  {
    text: "La police judiciaire a repris l'enquête.",
    investigations: [{ authority: 'police judiciaire', status: 'opened', rule: 'take-over' }],
  },
  {
    text: "Le juge antiterroriste dirige l'enquête.",
    investigations: [{ authority: 'juge antiterroriste', status: 'under-way', rule: 'lead-case' }],
  },
  {
    text: "Le procureur a classé l'affaire.",
    investigations: [{ authority: 'procureur', status: 'closed', rule: 'close-case' }],
  },
  {
    text: "L'enquête a été confiée à la police judiciaire et à la DGSN.",
    investigations: [
      { authority: 'police judiciaire', status: 'opened', rule: 'entrust' },
      { authority: 'DGSN', status: 'opened', rule: 'entrust' },
    ],
  },
  {
    text: "La gendarmerie enquête sur l'incendie du hangar.",
    investigations: [{ authority: 'gendarmerie', status: 'under-way', rule: 'investigate' }],
  },
  {
    text: 'Les enquêteurs exploitent les images du péage.',
    investigations: [{ authority: 'enquêteurs', status: 'under-way', rule: 'examine' }],
  },
  {
    text: "La brigade criminelle est en charge de l'enquête.",
    investigations: [{ authority: 'brigade criminelle', status: 'under-way', rule: 'in-charge' }],
  },
  {
    text: "Le juge a délivré un mandat d'arrêt.",
    investigations: [{ authority: 'juge', status: 'under-way', rule: 'issue-warrant' }],
  },
  {
    text: "Le parquet de Mons a annoncé l'ouverture d'une enquête.",
    investigations: [{ authority: 'parquet de Mons', status: 'opened', rule: 'announces-case' }],
  },
  {
    text: 'La police recherche deux hommes à moto.',
    investigations: [{ authority: 'police', status: 'under-way', rule: 'search-for' }],
  },
  {
    text: 'Les gendarmes ont auditionné plusieurs témoins.',
    investigations: [{ authority: 'gendarmes', status: 'under-way', rule: 'question' }],
  },
  {
    text: 'Les gendarmes ont interpellé un homme à Dole.',
    investigations: [{ authority: 'gendarmes', status: 'arrest', rule: 'arrest', detained: [1, 1] }],
  },
  {
    text: 'La police a arrêté une femme.',
    investigations: [{ authority: 'police', status: 'arrest', rule: 'capture', detained: [1, 1] }],
  },
  {
    text: 'Un adolescent a été placé en garde à vue, selon la police.',
    investigations: [{ authority: 'police', status: 'arrest', rule: 'hold', detained: [1, 1] }],
  },
  {
    text: 'Un suspect a été écroué, a indiqué le parquet.',
    investigations: [{ authority: 'parquet', status: 'charged', rule: 'jail', detained: [1, 1] }],
  },
  {
    text: 'Le juge a mis en examen un homme pour sabotage.',
    investigations: [
      { authority: 'juge', status: 'charged', rule: 'charge', detained: [1, 1], offences: ['sabotage'] },
    ],
  },
  {
    text: 'Un homme a été inculpé par le parquet fédéral.',
    investigations: [{ authority: 'parquet fédéral', status: 'charged', rule: 'indict', detained: [1, 1] }],
  },
  {
    text: 'Un suspect a été déféré, a précisé le procureur.',
    investigations: [{ authority: 'procureur', status: 'charged', rule: 'bring-before', detained: [1, 1] }],
  },
  {
    text: "Selon le parquet, deux hommes ont été jugés lundi pour l'attaque.",
    investigations: [{ authority: 'parquet', status: 'trial', rule: 'try' }],
  },
  {
    text: 'Selon le parquet, le suspect comparaîtra mardi.',
    investigations: [{ authority: 'parquet', status: 'trial', rule: 'appear' }],
  },
  {
    text: 'Selon le parquet, trois hommes ont été condamnés pour le sabotage.',
    investigations: [{ authority: 'parquet', status: 'convicted', rule: 'convict' }],
  },
  {
    text: "Le parquet de Mons a ouvert une enquête. Personne n'a été interpellé.",
    investigations: [{ authority: 'parquet de Mons', status: 'opened', rule: 'no-arrest', detained: [0, 0] }],
  },
  {
    text: 'Selon la police, des interpellations ont eu lieu lundi.',
    investigations: [{ authority: 'police', status: 'arrest', rule: 'arrests-made' }],
  },
  {
    text: 'Selon la police, un homme est en garde à vue.',
    investigations: [{ authority: 'police', status: 'arrest', rule: 'in-custody', detained: [1, 1] }],
  },
  {
    text: "L'enquête se poursuit, selon le procureur.",
    investigations: [{ authority: 'procureur', status: 'under-way', rule: 'case-under-way' }],
  },
  {
    text: 'Une enquête pour sabotage est ouverte, selon le parquet.',
    investigations: [{ authority: 'parquet', status: 'opened', rule: 'case-opened', offences: ['sabotage'] }],
  },
  {
    text: "L'affaire a été classée, selon le parquet.",
    investigations: [{ authority: 'parquet', status: 'closed', rule: 'case-closed' }],
  },
  { text: 'La police examine des mesures pour le marché.', investigations: [] },
  { text: 'En 2009, la police avait arrêté un homme.', investigations: [] },
  {
    text: "Le parquet de Mons annonce l'arrestation d'un homme.",
    investigations: [{ authority: 'parquet de Mons', status: 'arrest', rule: 'arrest-of', detained: [1, 1] }],
  },
  { text: 'Les critiques examinent le film.', investigations: [] },
  { text: 'Selon la police, un boulanger a été jugé pour fraude.', investigations: [] },
  {
    text: 'Un homme interpellé lundi a été relâché. Il a été interpellé puis relâché, selon la police.',
    investigations: [],
  },
  {
    text: 'Le parquet de Mons a classé sans suite la plainte du boulanger.',
    investigations: [{ authority: 'parquet de Mons', status: 'closed', rule: 'close-case' }],
  },
  {
    text: "Les parquets de Mons et d'Ath ont ouvert une enquête.",
    investigations: [
      { authority: 'parquet de Mons', status: 'opened', rule: 'open-case' },
      { authority: "parquet d'Ath", status: 'opened', rule: 'open-case' },
    ],
  },
  {
    text: 'Le parquet de Mons a saisi le juge de la jeunesse pour tentative de meurtre.',
    investigations: [
      { authority: 'parquet de Mons', status: 'opened', rule: 'refer', offences: ['tentative de meurtre'] },
    ],
  },
  {
    text: "Le procès de trois contrebandiers s'est ouvert devant le tribunal criminel.",
    investigations: [{ authority: 'tribunal criminel', status: 'trial', rule: 'trial-opens' }],
  },
  {
    text: 'Un homme de 19 ans a été privé de liberté par la police de Mons.',
    investigations: [{ authority: 'police de Mons', status: 'arrest', rule: 'deprive' }],
  },
  {
    text: "Le parquet de Mons a confié l'adolescent au juge de la jeunesse.",
    investigations: [{ authority: 'parquet de Mons', status: 'under-way', rule: 'bring-to-judge' }],
  },
  {
    text: 'Le Service des crimes rares interroge le trio.',
    investigations: [{ authority: 'Service des crimes rares', status: 'arrest', rule: 'question', detained: [3, 3] }],
  },
  {
    text: "Placé en garde à vue, le patron a nié l'incendie. Le parquet de Gap a parlé.",
    investigations: [{ authority: 'parquet de Gap', status: 'arrest', rule: 'hold', detained: [1, 1] }],
  },
  {
    text: "La police judiciaire privilégie la piste d'une vengeance.",
    investigations: [{ authority: 'police judiciaire', status: 'under-way', rule: 'follow-lead' }],
  },
  {
    text: "Le parquet a chargé la police fluviale de l'enquête.",
    investigations: [{ authority: 'police fluviale', status: 'opened', rule: 'charge-with' }],
  },
  {
    text: "Le procureur a confié à la section de recherches l'enquête sur la fusillade.",
    investigations: [
      { authority: 'procureur', status: 'opened', rule: 'entrust' },
      { authority: 'section de recherches', status: 'opened', rule: 'entrust' },
    ],
  },
  {
    text: "La cour d'assises du Jura a condamné lundi Jean Petit, 44 ans, à dix ans de prison pour l'attaque d'un bac, le 3 mai 2017.",
    investigations: [{ authority: "cour d'assises du Jura", status: 'convicted', rule: 'convict-active' }],
  },
  { text: "Le maire a condamné l'attaque.", investigations: [] },
]

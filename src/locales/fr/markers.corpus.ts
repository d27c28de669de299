import type { MarkerExample } from '../shape/markers-corpus.ts'

export const markerExamples: readonly MarkerExample[] = [
  {
    text: 'Deux tags ont été relevés : « ni rails » et « ni routes ».',
    markers: [{ text: 'ni rails' }, { text: 'ni routes', kind: 'slogan' }],
  },
  {
    text: 'Un groupe se faisant appeler la Brigade de la Lune noire revendique l’attaque.',
    markers: [{ text: 'Brigade de la Lune noire', kind: 'name' }],
  },
  { text: 'Des slogans anti-chasse couvrent le mur.', markers: [{ text: 'slogans anti-chasse', kind: 'slogan' }] },
  { text: 'Le sigle « KRW » a été relevé sur la porte.', markers: [{ text: 'KRW', kind: 'initials' }] },
  { text: 'Des inconnus ont tagué « ACAB » sur le rideau.', markers: [{ text: 'ACAB', kind: 'initials' }] },
  { text: 'L’inscription « MHL » couvre le pylône.', markers: [{ text: 'MHL', kind: 'initials' }] },
  { text: 'Un groupe se faisant appeler RVL a publié le film.', markers: [{ text: 'RVL', kind: 'initials' }] },
  { text: 'Le canal « NFA » a diffusé la vidéo.', markers: [{ text: 'NFA', kind: 'initials' }] },
  {
    text: 'Les lettres KRW ornent le mur, mais certains lisent KRV.',
    markers: [{ text: 'KRW' }, { text: 'KRV', kind: 'initials' }],
  },
  {
    text: 'Les lettres « KRW », pour « révolte des vallées », étaient peintes en vert.',
    markers: [{ text: 'KRW', expansion: 'révolte des vallées' }],
  },
  {
    text: 'Ils ont peint KRW sur le kiosque. Le sigle signifierait « rebelles du parc ».',
    markers: [{ text: 'KRW', expansion: 'rebelles du parc' }],
  },
  {
    text: 'Ils ont tagué « FLB ». Leurs auteurs sont les « Frères de la Lande bleue », dit la police.',
    markers: [{ text: 'FLB', expansion: 'Frères de la Lande bleue' }],
  },
  { text: 'Le chiffre 88 a été tracé sur les tombes.', markers: [{ text: '88', kind: 'symbol' }] },
  { text: 'Une croix gammée a été dessinée sur la mosquée.', markers: [{ text: 'croix gammée', kind: 'symbol' }] },
  {
    text: 'Une lettre signée « Les Fils du Marais » est parvenue au journal.',
    markers: [{ text: 'Les Fils du Marais', kind: 'name' }],
  },
  {
    text: 'Un groupe inconnu, « Commando des Landes », a revendiqué le feu.',
    markers: [{ text: 'Commando des Landes', kind: 'name' }],
  },
  {
    text: 'Un groupe se faisant appeler Armée des Tourbières revendique l’attaque.',
    markers: [{ text: 'Armée des Tourbières', kind: 'name' }],
  },
  {
    text: '« Brûlez les tours » était inscrit sur la cabane.',
    markers: [{ text: 'Brûlez les tours', kind: 'slogan' }],
  },
  {
    text: 'Un slogan a été relevé au dépôt : « ni rails ni guerre ».',
    markers: [{ text: 'ni rails ni guerre', kind: 'slogan' }],
  },
  {
    text: 'Les mots « dehors » se lisaient de loin, peints en rouge.',
    markers: [{ text: 'dehors', kind: 'slogan' }],
  },
  {
    text: 'Des tags hostiles à la police ont été découverts.',
    markers: [{ text: 'tags hostiles à la police', kind: 'slogan' }],
  },
  {
    text: 'Un mot manuscrit, retrouvé sous la porte, disait « vous êtes les suivants ».',
    markers: [{ text: 'vous êtes les suivants', kind: 'note' }],
  },

  { text: 'La DGSI et le GIGN sont saisis, selon le parquet.', markers: [] },
  { text: 'Le PNAT dit évaluer « la situation ».', markers: [] },
  { text: 'La CGT parle d’un « cadeau aux voleurs ».', markers: [] },
  { text: 'Aucune inscription n’a été relevée sur place.', markers: [] },
  { text: 'Le ministre a signé le décret lundi.', markers: [] },
  { text: 'Elle a peint un tableau sombre de la SNCF.', markers: [] },
  { text: 'Les slogans retrouvés sur place sont à l’étude.', markers: [] },
  {
    text: 'Une enveloppe contenant une balle et une carte portant les mots « Dernier avis » a été glissée sous sa porte.',
    markers: [{ text: 'Dernier avis' }],
  },
  {
    text: "Un groupe inconnu jusqu'ici, Moisson Rouge, a revendiqué l'incendie.",
    markers: [{ text: 'Moisson Rouge', kind: 'name' }],
  },
  {
    text: '« ÉLUS MENTEURS » s’étale en lettres noires au bas de la façade.',
    markers: [{ text: 'ÉLUS MENTEURS' }],
  },
  { text: "Baptisé « Vigie », l'exercice a mobilisé trente pompiers.", markers: [] },
]

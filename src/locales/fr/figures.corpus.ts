import type { FigureExample } from '../shape/figures-corpus.ts'

export const figureExamples: readonly FigureExample[] = [
  { text: 'Le terminal traite 40 000 conteneurs par an.', figures: [{ value: 40_000, what: 'conteneurs' }] },
  {
    text: 'Rien de tel ne s’était vu dans cette ville de 21 000 habitants.',
    figures: [{ value: 21_000, what: 'habitants' }],
  },
  { text: 'Les agressions ont augmenté d’un tiers pour atteindre 240.', figures: [{ value: 240, percent: 33.3 }] },
  { text: 'Les contrôles ont diminué de moitié, pour atteindre 60.', figures: [{ value: 60, percent: -50 }] },
  { text: 'Les contrôles ont augmenté d’un quart, pour atteindre 500.', figures: [{ value: 500, percent: 25 }] },
  { text: 'Les vols ont reculé d’un cinquième pour atteindre 800.', figures: [{ value: 800, percent: -20 }] },
  {
    text: 'On a compté 63 attaques de bureaux de vote en 2023, contre 41 en 2019.',
    figures: [{ value: 63, baseline: 41 }],
  },
  {
    text: 'Une centaine de cars ont été annulés, contre une dizaine en temps normal.',
    figures: [{ value: 100, baseline: 10 }],
  },
  { text: 'Les miliciens se battaient contre 200 rebelles, et 15 soldats sont morts.', figures: [] },
  {
    text: 'Les vols de câbles ont atteint 2 200 cas en 2023, en hausse de 10 % par rapport aux 2 000 de 2022.',
    figures: [{ value: 2200, percent: 10, baseline: 2000, verdict: 'consistent' }],
  },
  {
    text: 'Le centre hébergeait 540 détenus, soit 20 % de plus que les 400 recensés un an plus tôt.',
    figures: [{ value: 540, percent: 20, baseline: 400, verdict: 'inconsistent' }],
  },
  {
    text: 'Le budget a été réduit de 10 %, passant de 50 millions d’euros à 45 millions.',
    figures: [{ value: 45_000_000, unit: 'EUR', percent: -10, baseline: 50_000_000, verdict: 'consistent' }],
  },
  {
    text: 'Les effectifs ont baissé de 5 % : 950 agents, contre 1 000 en 2021.',
    figures: [{ value: 950, percent: -5, baseline: 1000, verdict: 'consistent' }],
  },
  {
    text: 'Les plaintes ont doublé, passant de 300 à 600.',
    figures: [{ value: 600, percent: 100, baseline: 300, verdict: 'consistent' }],
  },
  {
    text: 'Les menaces ont triplé en un an, passant de 20 à 60.',
    figures: [{ value: 60, percent: 200, baseline: 20, verdict: 'consistent' }],
  },
  {
    text: 'Les signalements ont été multipliés par quatre, de 25 à 100.',
    figures: [{ value: 100, percent: 300, baseline: 25, verdict: 'consistent' }],
  },
  {
    text: 'Le nombre de gardiens a été divisé par deux : 40 contre 80 en 2019.',
    figures: [{ value: 40, percent: -50, baseline: 80, verdict: 'consistent' }],
  },
  { text: 'Les saisies ont progressé de 30 % pour atteindre 1 300 affaires.', figures: [{ value: 1300, percent: 30 }] },
  { text: 'Le préjudice est de 2,5 millions d’euros.', figures: [{ value: 2_500_000, unit: 'EUR' }] },
  {
    text: 'Une récompense de 15 000 euros est promise.',
    figures: [{ value: 15_000, unit: 'EUR', what: 'récompense' }],
  },
  {
    text: 'Les ravisseurs réclament une rançon de 300 000 dollars.',
    figures: [{ value: 300_000, unit: 'USD', what: 'rançon' }],
  },
  { text: 'Il risque une amende de 7 500 euros.', figures: [{ value: 7500, unit: 'EUR', what: 'amende' }] },
  {
    text: 'Elle est libre contre une caution de 20 000 euros.',
    figures: [{ value: 20_000, unit: 'EUR', what: 'caution' }],
  },
  {
    text: 'Une enveloppe de 4 millions d’euros est prévue.',
    figures: [{ value: 4_000_000, unit: 'EUR', what: 'budget' }],
  },
  { text: 'Le coût des travaux atteint 800 000 euros.', figures: [{ value: 800_000, unit: 'EUR', what: 'coût' }] },
  { text: 'Le butin du braquage est de 60 000 euros.', figures: [{ value: 60_000, unit: 'EUR', what: 'butin' }] },
  {
    text: 'Chaque recrue aurait été payée 1 500 euros, versés en liquide.',
    figures: [{ value: 1500, unit: 'EUR', what: 'paiement' }],
  },
  { text: 'Les douaniers ont saisi 80 kilos de cannabis.', figures: [{ value: 80, unit: 'kg', what: 'cannabis' }] },
  {
    text: 'L’opérateur entretient 12 000 kilomètres de lignes.',
    figures: [{ value: 12_000, unit: 'km', what: 'lignes' }],
  },
  { text: 'L’explosion a privé d’électricité 3 500 foyers.', figures: [{ value: 3500, what: 'foyers' }] },
  { text: 'Une trentaine de trains ont été supprimés.', figures: [{ value: 30 }] },
  {
    text: 'La prison compte 320 détenus pour 210 places.',
    figures: [
      { value: 320, what: 'détenus' },
      { value: 210, what: 'places' },
    ],
  },
  { text: 'La maison centrale abrite 180 condamnés.', figures: [{ value: 180, what: 'condamnés' }] },
  { text: 'Environ 2 500 personnes travaillent dans les centrales du pays.', figures: [{ value: 2500 }] },
  {
    text: 'Les assureurs ont recensé 410 incendies criminels en 2022.',
    figures: [{ value: 410, what: 'incendies criminels' }],
  },

  { text: 'Des hommes armés ont tué 25 villageois et en ont blessé 60.', figures: [] },
  { text: 'Une cinquantaine de voitures ont brûlé dans la nuit.', figures: [] },
  { text: 'La charge contenait 30 kilos d’explosifs.', figures: [] },
  { text: 'Le bourg se trouve à 40 kilomètres au nord de la ville.', figures: [] },
  { text: 'Un homme de 42 ans a été interpellé à 23h15 le 3 mars 2024.', figures: [] },
  { text: 'Le ministre annonce l’envoi de 500 soldats en renfort.', figures: [] },
  { text: 'Une minute de silence a été observée en présence de 150 personnes.', figures: [] },
  { text: 'Il encourt vingt ans de prison.', figures: [] },
  { text: 'Plus de 80 policiers ont participé à l’exercice.', figures: [] },
  {
    text: 'Le nombre d’incidents est passé de 120 à 84, soit une baisse de 30 %.',
    figures: [{ value: 84, percent: -30, baseline: 120, verdict: 'consistent' }],
  },
  { text: 'La douane a saisi 24 fusils dans un entrepôt.', figures: [{ value: 24 }] },
  { text: "L'assistance : 4 300 spectateurs.", figures: [{ value: 4300 }] },
  { text: 'La fête a coûté 300 000 euros, soit le double des 150 000 euros de 2023.', figures: [{ value: 300_000 }] },
]

import type { ActorExample } from '../shape/actors.ts'

export const examples: readonly ActorExample[] = [
  {
    text: 'La cour a condamné mardi Yacine Brel, 51 ans, à vingt ans de réclusion. Une grue est tombée. L’accusé fait appel.',
    finds: [{ words: 'L’accusé', name: 'Yacine Brel' }],
  },
  {
    text: 'Le ministre insulaire des Ports, Yacine Brel, attend. La porte-parole de la Cour suprême, Inès Kermarrec, attend.',
    finds: [
      { words: 'Yacine Brel', name: 'Yacine Brel', role: 'ministre insulaire des Ports' },
      { words: 'Inès Kermarrec', name: 'Inès Kermarrec', role: 'porte-parole de la Cour suprême' },
    ],
  },
  {
    text: 'La commandante du port, Inès Kermarrec, attend. La coordinatrice terrain, Maud Brel, est venue.',
    finds: [
      { words: 'Inès Kermarrec', name: 'Inès Kermarrec', role: 'commandante du port' },
      { words: 'Maud Brel', name: 'Maud Brel', role: 'coordinatrice terrain' },
    ],
  },
  {
    text: 'Le Mouvement de secours à la mer et aux pêcheurs (MSMP) attend. Le MSMP est venu.',
    finds: [{ words: 'Le MSMP', name: 'Mouvement de secours à la mer et aux pêcheurs' }],
  },
  {
    text: 'La directrice du port, le docteur Inès Kermarrec, est venue. Ce dernier quai est vide.',
    finds: [{ words: 'La directrice du port', name: 'Inès Kermarrec' }],
  },
  {
    text: 'Le préfet a reçu le gérant, Yacine Brel. Ce dernier est reparti.',
    finds: [{ words: 'Ce dernier', name: 'Yacine Brel' }],
  },
  {
    text: 'Leur association, MariPort, proteste.',
    finds: [{ words: 'Leur association', name: 'MariPort' }],
  },
  {
    text: 'La maire de Plouven, Inès Kermarrec, a parlé lundi. Elle est repartie tôt.',
    finds: [
      { words: 'Inès Kermarrec', name: 'Inès Kermarrec', role: 'maire de Plouven' },
      { words: 'Elle', name: 'Inès Kermarrec' },
    ],
    not: ['lundi'],
  },
  {
    text: 'Le ministre de la Justice Paul Vasseur attendait. Le garde des Sceaux est reparti. M. Vasseur reviendra.',
    finds: [
      { words: 'Le garde des Sceaux', name: 'Paul Vasseur' },
      { words: 'M. Vasseur', name: 'Paul Vasseur', role: 'ministre de la Justice' },
    ],
  },
  {
    text: 'Le parquet national maritime (Pnm) enquête. Le Pnm reste prudent.',
    finds: [{ words: 'Le parquet national maritime (Pnm)', name: 'parquet national maritime' }],
  },
  {
    text: 'Le syndicat SDPB proteste. Son président, Marc Lorient, a écrit. « Assez », soupire-t-il.',
    finds: [
      { words: 'Le syndicat SDPB', name: 'SDPB' },
      { words: 'Marc Lorient', name: 'Marc Lorient' },
    ],
  },
  {
    text: 'Le procureur de la République de Morlaix a parlé. Le magistrat a confirmé les faits.',
    finds: [{ words: 'Le magistrat', name: 'procureur de la République de Morlaix' }],
  },
  {
    text: 'Le canal Telegram « Marée grise » menace le port. Ses auteurs restent inconnus.',
    finds: [
      { words: 'Le canal', name: 'Marée grise' },
      { words: 'Ses auteurs', name: 'Marée grise' },
    ],
  },
  {
    text: 'Le gouverneur, Abdoulaye Kourouma, est venu. Il a vu Yacine Brel, pilote. Le gouverneur est reparti.',
    finds: [
      { words: 'Il', name: 'Abdoulaye Kourouma' },
      { words: 'Yacine Brel', name: 'Yacine Brel', role: 'pilote' },
      { words: 'Le gouverneur', name: 'Abdoulaye Kourouma', role: 'gouverneur' },
    ],
  },
  {
    text: 'Il pleut sur Plouven. Il y a du vent. Personne ne sort.',
    finds: [],
    not: ['Il', 'Plouven', 'Personne'],
  },
  {
    text: 'Jeanne Aubry, déléguée locale, soupire. « Assez », ajoute la surveillante.',
    finds: [{ words: 'la surveillante', name: 'Jeanne Aubry' }],
  },
]

import type { Same } from '../dictionary.ts'
import type { disagreements as english } from '../en/disagreements.ts'

export const disagreements: Same<typeof english> = {
  title: 'Désaccords',
  intro:
    'Où les rapports diffèrent. Toutes les valeurs sont conservées ; une règle énoncée, ou une personne, choisit celle qui est affichée.',
  none: 'Les rapports de ce bureau ne se contredisent pas.',
  noneAdvice: 'Affichez les différences de détail pour voir où un rapport est seulement plus précis.',
  show: 'Afficher',
  both: 'Tous',
  conflict: 'Contradictions',
  detail: 'Différences de détail',
  wave: 'Vague',
  anyWave: 'toutes',
  subject: 'Objet',
  whole: 'l’ensemble du bureau',
  field: 'Champ',
  difference: 'Divergence',
  values: 'Valeurs et qui les donne',
  shown: 'Affiché',
  count: { one: '{n} désaccord', other: '{n} désaccords' },
  'field.wave.declared': 'nombre d’attaques déclaré',
  'field.claim.status': 'revendication',
  'field.investigation.arrests': 'personnes interpellées',
  'claim.none': 'aucune revendication connue',
  'claim.claimed': 'faits revendiqués',
  'claim.denied': 'responsabilité démentie',
  'claim.blamed': 'mis en cause par des tiers',
  expansion: 'signification de {name}',
  investigation: 'enquête : {name}',
}

import type { Same } from '../dictionary.ts'
import type { disagreements as english } from '../en/disagreements.ts'

export const disagreements: Same<typeof english> = {
  title: 'Divergences',
  intro:
    'Les points sur lesquels les rapports diffèrent. Toutes les valeurs sont conservées ; la valeur retenue l’est par une règle énoncée, ou par une personne.',
  none: 'Les rapports enregistrés ne se contredisent pas.',
  noneAdvice: 'Affichez les différences de détail pour voir où un rapport est seulement plus précis.',
  show: 'Afficher',
  both: 'Tous',
  conflict: 'Contradictions',
  detail: 'Différences de détail',
  wave: 'Vague',
  anyWave: 'toutes',
  subject: 'Objet',
  whole: 'ensemble des faits',
  field: 'Champ',
  difference: 'Type',
  values: 'Valeurs et leurs sources',
  shown: 'Valeur retenue',
  count: { one: '{n} divergence', other: '{n} divergences' },
  'field.wave.declared': 'nombre d’attaques déclaré',
  'field.claim.status': 'revendication',
  'field.investigation.arrests': 'personnes interpellées',
  'claim.none': 'aucune revendication connue',
  'claim.claimed': 'faits revendiqués',
  'claim.denied': 'responsabilité démentie',
  'claim.blamed': 'mis en cause par des tiers',
  expansion: 'signification de {name}',
  investigation: 'enquête : {name}',
}

import type { InvestigationsLocale } from '../shape/investigations.ts'
import { clause } from './clause.ts'

export const investigations: InvestigationsLocale = {
  clause,
  rules: [
    {
      name: 'open-case',
      verbs: 'ouvrir lancer diligenter engager déclencher entamer',
      frame: 'case',
      status: 'opened',
    },
    { name: 'take-up', verbs: 'saisir', frame: 'seize', status: 'opened', reflexive: true },
    { name: 'refer', verbs: 'saisir', frame: 'seize', status: 'opened' },
    { name: 'seized', verbs: 'saisir', frame: 'seize', status: 'opened', passive: true },
    {
      name: 'charged-with-case',
      verbs: 'charger',
      particle: "de|du|des|d'|de l'|de la",
      frame: 'seize',
      status: 'opened',
      passive: true,
    },
    { name: 'take-over', verbs: 'reprendre récupérer hériter', particle: 'de?', frame: 'case', status: 'opened' },
    {
      name: 'lead-case',
      verbs: 'mener conduire diriger poursuivre piloter coordonner continuer superviser joindre élargir',
      frame: 'case',
      status: 'under-way',
    },
    { name: 'issue-warrant', verbs: 'émettre délivrer décerner', frame: 'case', status: 'under-way' },
    {
      name: 'close-case',
      verbs: 'classer clore clôturer refermer abandonner',
      particle: 'sans suite|sans suites?',
      frame: 'case',
      status: 'closed',
    },
    { name: 'entrust', verbs: 'confier transmettre transférer attribuer remettre', frame: 'entrust', status: 'opened' },
    { name: 'investigate', verbs: 'enquêter', particle: 'sur?', frame: 'probe', status: 'under-way' },
    {
      name: 'examine',
      verbs: 'examiner analyser exploiter étudier éplucher visionner explorer vérifier',
      frame: 'probe',
      status: 'under-way',
    },
    { name: 'search-for', verbs: 'rechercher traquer chercher', frame: 'probe', status: 'under-way' },
    { name: 'question', verbs: 'auditionner interroger entendre', frame: 'persons', status: 'under-way' },
    {
      name: 'arrest',
      verbs: 'interpeller appréhender',
      frame: 'persons',
      status: 'arrest',
      custody: true,
      anyone: true,
    },
    { name: 'capture', verbs: 'arrêter capturer', frame: 'persons', status: 'arrest', custody: true },
    {
      name: 'hold',
      verbs: 'placer',
      particle: 'en garde à vue|en détention|en rétention|sous mandat',
      frame: 'persons',
      status: 'arrest',
      custody: true,
    },
    {
      name: 'bring-to-judge',
      verbs: 'confier présenter conduire',
      after: 'au juge|à un juge|à la juge|à une juge|devant le juge|devant un juge|au tribunal|à un magistrat',
      frame: 'persons',
      status: 'under-way',
    },
    {
      name: 'deprive',
      verbs: 'priver',
      particle: 'de liberté|de sa liberté|de leur liberté',
      frame: 'persons',
      status: 'arrest',
      custody: true,
      passive: true,
    },
    { name: 'jail', verbs: 'écrouer incarcérer', frame: 'persons', status: 'charged', custody: true },
    {
      name: 'charge',
      verbs: 'mettre',
      particle: 'en examen|en accusation',
      frame: 'persons',
      status: 'charged',
      custody: true,
    },
    { name: 'indict', verbs: 'inculper', frame: 'persons', status: 'charged', custody: true },
    { name: 'bring-before', verbs: 'déférer', frame: 'persons', status: 'charged', custody: true },
    { name: 'try', verbs: 'juger', frame: 'persons', status: 'trial', passive: true },
    { name: 'appear', verbs: 'comparaître', particle: 'devant?', frame: 'suspect', status: 'trial' },
    {
      name: 'convict-active',
      verbs: 'condamner',
      after: 'ans|mois|prison|réclusion|détention|perpétuité|peine',
      frame: 'persons',
      status: 'convicted',
    },
    { name: 'follow-lead', verbs: 'privilégier suivre explorer creuser', frame: 'probe', status: 'under-way' },
    { name: 'charge-with', verbs: 'charger', frame: 'entrust', status: 'opened' },
    { name: 'convict', verbs: 'condamner', frame: 'persons', status: 'convicted', passive: true },
  ],
  phrases: [
    {
      name: 'no-arrest',
      status: null,
      none: true,
      patterns: [
        'aucune ~1 interpellation|arrestation',
        'aucun ~1 suspect|individu ~4 arrêté|interpellé|identifié',
        "personne n' ~3 arrêté|interpellé|arrêtée|interpellée",
        "nul n' ~3 arrêté|interpellé",
        'pas ~3 interpellation|arrestation|interpellations|arrestations',
        'sans ~1 interpellation|arrestation',
        "personne n' ~2 garde à vue",
      ],
    },
    {
      name: 'arrests-made',
      status: 'arrest',
      held: 'count',
      patterns: [
        'interpellations|arrestations ~4 eu lieu|menées|effectuées',
        'procédé ~4 interpellations|interpellation|arrestations|arrestation',
      ],
    },
    {
      name: 'arrest-of',
      status: 'arrest',
      held: 'after',
      patterns: [
        "annonce|annoncé|annoncent|confirme|confirmé|permis|conduit|abouti ~3 arrestation|arrestations|interpellation|interpellations de|d'|des|du",
      ],
    },
    {
      name: 'in-custody',
      status: 'arrest',
      held: 'subject',
      patterns: [
        'est|sont|était|étaient|reste|restent|toujours ~1 en garde à vue',
        'est|sont ~1 sous les verrous',
        'est|sont ~1 en détention',
        'gardés|gardées|gardé|gardée à vue',
      ],
    },
    {
      name: 'in-charge',
      status: 'under-way',
      service: 'before',
      patterns: [
        'est|sont ~1 en charge de|du|des ~2 enquête|dossier|investigations|affaire',
        "sont|est à pied d' œuvre",
      ],
    },
    {
      name: 'announces-case',
      status: 'opened',
      service: 'before',
      patterns: [
        "annonce|annoncé|annoncent|confirme|confirmé ~1 l' ouverture|lancement d' une ~1 enquête|information|instruction",
      ],
    },
    {
      name: 'case-under-way',
      status: 'under-way',
      patterns: [
        'enquête|enquêtes|investigations ~1 en cours',
        'enquête|investigations|instruction se poursuit|poursuivent',
        'enquête|instruction ~3 suit son cours',
        'enquête|investigations|recherches continue|continuent',
        'enquête est menée|mené|conduite|dirigée',
      ],
    },
    {
      name: 'case-opened',
      status: 'opened',
      patterns: ['enquête|enquêtes|instruction|information ~5 ouverte|ouvertes'],
    },
    {
      name: 'trial-opens',
      status: 'trial',
      patterns: [
        "procès ~9 s' est ouvert",
        "procès ~9 s' ouvre",
        'procès ~6 débute|débuté|commence|commencé|reprend|repris',
      ],
    },
    {
      name: 'case-closed',
      status: 'closed',
      patterns: ['enquête|affaire|dossier|plainte ~4 classée|classé|close|clos|refermée'],
    },
  ],
  caseNouns:
    'plainte plaintes dossiers mandat mandats enquête enquêtes instruction information investigation investigations affaire dossier faits procédure procédures instructions recherches traque cas',
  generic:
    'police policiers enquêteur enquêteurs gendarmes gendarmerie magistrat magistrats juge juges procureur procureure agents autorités justice parquet forces soldats armée militaires cour tribunal agence',
  officers:
    'policier policiers enquêteur enquêteurs agent agents gendarme gendarmes soldat soldats militaires inspecteurs experts',
  investigators:
    'brigade pôle section sûreté police policiers enquêteurs gendarmes gendarmerie magistrat magistrats juge procureur procureure parquet carabiniers autorités justice',
  persons:
    'trio duo tandem gérant gérante patron chauffeur locataire gardien passager homme hommes femme femmes personne personnes suspect suspects suspecte individu individus jeune jeunes adolescent adolescents mineur mineurs majeur majeurs étudiant étudiants conducteur membre membres frère frères couple ressortissant ressortissants militant militants activiste activistes quinquagénaire trentenaire quadragénaire vingtenaire auteur auteurs complice complices assaillant assaillants tireur tireurs garçon garçons fille filles agresseur témoin témoins employé intéressé père mère fils complice',
  offences:
    'meurtre meurtres assassinat assassinats tentative tentatives destruction destructions dégradation dégradations incendie incendies association participation terrorisme terroriste entreprise violences violence menace menaces enlèvement séquestration vol vols sabotage détention port apologie complot homicide homicides mise acte actes trafic outrage rébellion intimidation attentat attentats blessures coups recel intrusion entrave complicité attaque provocation infraction infractions',
  offenceMarkers: 'pour chef chefs soupçons',
  released: 'relâché relâchée relâchés relâchées libéré libérée libérés libérées libre remis remise',
  attackNouns:
    'attaque attaques attentat attentats fusillade incendie incendies explosion tir tirs meurtre assassinat sabotage agression faits braquage raid embuscade massacre enlèvement tuerie',
  entrustMarkers: 'à au aux',
  chargeMarkers: "de d' du des",
  leadNouns: 'hypothèse hypothèses piste pistes thèse thèses',
  supposedAs: '',
  supposedNouns: '',
  prosecutors: 'parquet procureur procureure',
  holdVerbs: '',
  notProbed:
    'solution solutions moyens mesure mesures proposition propositions projet possibilité aide texte loi offre demande sécurité victimes blessés survivants disparus disparu',
}

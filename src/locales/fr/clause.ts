import { arabicArticles, englishJoints, frenchJoints } from '../name-parts.ts'
import type { ClauseLocale } from '../shape/clause.ts'
import type { VerbForm } from '../shape/speech.ts'
import { syntax } from './syntax.ts'
import { inflect } from './verb-forms.ts'

/** "comparaître" and its kin: the circumflex stands before "t" only. */
function aitreForms(stem: string): readonly VerbForm[] {
  const finite = ['aît', 'aissent', 'aissait', 'aissaient', 'ut', 'urent', 'aîtra', 'aîtront', 'aîtrait', 'aîtraient']
  return [
    { text: `${stem}aître`, form: 'infinitive' },
    ...finite.map((e): VerbForm => ({ text: stem + e, form: 'finite' })),
    { text: `${stem}u`, form: 'past-participle' },
    { text: `${stem}aissant`, form: 'present-participle' },
  ]
}

/** "clore" is used in a few forms only. */
const CLORE: readonly VerbForm[] = [
  { text: 'clore', form: 'infinitive' },
  { text: 'clôt', form: 'finite' },
  { text: 'clora', form: 'finite' },
  ...['clos', 'close', 'closes'].map((text): VerbForm => ({ text, form: 'past-participle' })),
]

/** The first person plural of the present, which quotations of demands use. */
function forms(lemma: string): readonly VerbForm[] {
  if (/(?:p[au]r|nn)aître$/.test(lemma)) return aitreForms(lemma.slice(0, -'aître'.length))
  if (lemma === 'clore') return CLORE
  const all = inflect(lemma)
  const participle = all.find((f) => f.form === 'present-participle')
  if (!participle) return all
  return [...all, { text: participle.text.replace(/ant$/, 'ons'), form: 'finite' }]
}

export const clause: ClauseLocale = {
  syntax,
  inflect: forms,
  be: 'être est sont était étaient sera seront serait seraient été fut furent étant soit soient sommes suis',
  have: 'avoir a ont avait avaient aura auront aurait auraient eu ayant ait aient avons ai eut eurent',
  modals:
    'va vont allait allaient doit doivent devra devront devrait devraient peut peuvent pourra pourront pourrait pourraient',
  future: 'va vont allait allaient allons sera seront serait seraient aura auront aurait auraient devra devront',
  prospective: 'censé censée appelé',
  negations: "ne n' pas plus jamais ni point guère",
  nobody: 'aucun aucune personne nul nulle rien',
  adverbs:
    "aussi également déjà encore toujours bien ensuite puis alors désormais enfin aussitôt immédiatement rapidement notamment officiellement publiquement hier aujourd'hui demain depuis ainsi donc pourtant cependant toutefois même sitôt bientôt maintenant finalement conjointement d'ores vite lundi mardi mercredi jeudi vendredi samedi dimanche",
  clitics: "l' le la les en y se s' me m' te t' nous lui leur ne n'",
  reflexives: "se s' me m'",
  determiners:
    "le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes quelque quelques plusieurs chaque tout tous toute toutes aucun aucune certains certaines deux trois quatre cinq six sept huit neuf dix",
  prepositions:
    "de d' du des à au aux en dans sur sous par pour avec sans contre entre vers chez devant derrière depuis pendant durant après avant près lors face parmi jusque jusqu' dès hors malgré",
  linkers: "de d' du des à au aux",
  infinitiveMarkers: "de d' à pour",
  complementizers: "que qu' si s'",
  relatives: "qui que qu' dont où lequel laquelle lesquels lesquelles",
  coordinators: 'et ou mais puis',
  subjectPronouns: "il elle ils elles on nous je j' -il -elle -ils -elles -on ce c'",
  firstPerson: "nous je j' notre nos",
  agent: 'par',
  enders: "après alors tandis puisque car lorsque quand quoique lorsqu' puisqu'",
  commaEnders:
    'qui que dont où mais alors tandis ce une un afin ajoutant précisant affirmant estimant assurant soulignant indiquant supprimée supprimées supprimés supprimé jugeant dénonçant comme avant sans faute',
  asides:
    'en outre|de plus|par la suite|de son côté|de leur côté|pour sa part|pour leur part|quant à lui|quant à elle|en retour|en réponse|à son tour|par ailleurs|dans la foulée|de nouveau|à nouveau|en urgence|au contraire|en revanche|en effet|au passage|du reste|de fait|sans détour|à demi-mot|au premier chef',
  sources: "selon d'après suivant",
  sayVerbs:
    'dire déclarer indiquer annoncer ajouter préciser expliquer affirmer assurer estimer souligner lancer réagir confier rapporter avertir regretter déplorer rappeler confirmer écrire juger marteler insister',
  attackers:
    'saboteur saboteurs assaillant assaillants agresseur agresseurs tireur tireurs terroriste terroristes djihadiste djihadistes rebelle rebelles insurgé insurgés ravisseur ravisseurs preneur preneurs bandit bandits braqueur braqueurs malfaiteur malfaiteurs voleur voleurs suspect suspects incendiaire incendiaires auteur auteurs gang gangs casseur casseurs émeutier émeutiers séparatiste séparatistes milicien miliciens commando détenu détenus prévenu prévenus accusé pirate pirates hacker',
  authorities:
    'conseiller conseillère mairesse ambassadeur ambassadrice conseillers échevine sncb taoiseach chancelière gouverneurs gouvernement ministre ministres ministère premier président présidente présidence chancelier maire maires mairie municipalité gouverneur gouverneure préfet préfète préfets préfecture commissaire commission conseil parlement assemblée sénat sénateur sénatrice sénateurs député députée députés élu élus cabinet police gendarmerie armée militaires militaire état-major autorité autorités administration direction directeur directrice service services agence bureau état ville commune département région canton province pouvoirs régime syndicat syndicats intersyndicale union fédération association confédération collectif opérateur exploitant gestionnaire entreprise société compagnie groupe sncf ratp edf enedis aéroport port banque commerce école lycée université collège hôpital église diocèse évêque archevêque synagogue mosquée imam rabbin recteur rectrice rectorat ambassade consulat ambassadeur garde sceaux roi reine prince junte coalition parti opposition groupe élysée matignon beauvau place intérieur défense justice ue onu otan secrétaire délégué déléguée déléguées responsable représentant représentante porte-parole colonel général commandant lieutenant procureur fonctionnaires habitants riverains surveillants syndical conseil conseillère conseiller bourgmestre échevin agents personnel commissaire musée propriétaire club fédéral pénitentiaire cfdt cgt fo ufap unsa sud alliance slfp',
  services:
    'garde civile guardia polices fedpol gendarme carabinieri sq spvm grc sureté ministère-public public police policiers parquet parquets procureur procureure procureurs magistrat magistrate magistrats juge juges gendarmes gendarmerie enquêteur enquêteurs sdat dgsi pnat dgse bri brigade section sous-direction direction office justice sûreté service services cour tribunal commissariat inspection ministère carabiniers agents auditorat auditeur cellule groupe bureau unité commission pj fbi interpol europol renseignement renseignements autorités chambre pôle',
  trailing: 'voisin voisine voisins voisines lui-même elle-même eux-mêmes',
  of: "de d' du des",
  possessives: 'son sa ses leur leurs',
  definites: "le la les l' ce cet cette ces",
  oneOfKind: "un une le la l' ce cet cette son sa",
  eitherNumber: '',
  pluralNouns: '',
  indefinites: 'un une',
  personPronouns: 'il elle ils elles',
  servicePronouns: 'il elle',
  thingPronouns: 'il elle',
  pluralPronouns: 'ils elles',
  vaguePronouns: 'ils elles on i je nous',
  objectPronouns: '',
  caseObjects: '',
  caseClitics: "l' les",
  openedClitics: "l' la le",
  emphatic: 'eux elles lui elle',
  somebody: "quelqu'un quelqu'",
  unions: 'syndicat association fédération',
  wished: 'soit soient',
  lasting: 'est sont a ont reste restent',
  finiteAuxiliaries: 'est sont était étaient a ont avait avaient',
  ongoing: 'est sont',
  state: 'état',
  alert: 'alerte',
  addressees: "à au aux de d' du",
  places: 'à dans',
  someNumbers: 'un une deux certains autre',
  someOf: "des d'entre d'",
  courtMarkers: 'devant',
  courtNouns: 'tribunal cour assises tribunaux',
  offenceLead: "notamment de d' chef chefs",
  heldWords: '',
  blameEnds: 'responsable responsables',
  blameMarkers: "de d' du des",
  nameKinds: 'clan cartel coalition alliance brigade',
  groupParts:
    'faction factions dissident dissidents dissidence dissidences aile ailes branche branches scission scissions cellule cellules',
  groupKinds: 'organisation groupe mouvement mouvance collectif cellule',
  longNames: 'groupe mouvement front organisation comité',
  nameMarkers: 'à au aux pour',
  ties: 'lien liens',
  tieMarkers: 'avec entre',
  bareBe: '',
  wishedWithin: 'soit soient être',
  listLinks: 'et ou',
  entrustTo: 'à',
  causative: 'fait font faisait fit',
  causativeInfinitive: 'faire',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  hypothesisLead: '',
  intentMarkers: 'à',
  dayTimes: 'minuit midi',
  entrustStems: 'confi',
  articles: "un une le la les l'",
  thatLeads: 'à de',
  thatPivots: 'ce',
  verbMarkers: '',
  toBe: '',
  askedMarkers: 'à au aux',
  askedFor: '',
  askedOpeners: "un une des le la les l' plus davantage deux trois",
  indefiniteOpeners: 'un une des deux trois',
  quoteMarkers: "de d'",
  contractions: 'au aux',
  doubtfulNegations: 'plus',
  subjectRelatives: 'qui',
  sourceLinks: '',
  sourceLeads: "d'",
  sourceEnds: 'après',
  dayPrepositions: '',
  pairs: 'duo couple paire tandem',
  trios: 'trio',
  couples: 'couple',
  nameJoints: `${frenchJoints} - ${englishJoints}`,
  nameArticles: arabicArticles,
}

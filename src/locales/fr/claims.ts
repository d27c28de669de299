import type { ClaimsLocale } from '../shape/claims.ts'
import { clause } from './clause.ts'

export const claims: ClaimsLocale = {
  clause,
  rules: [
    { name: 'claim', verbs: 'revendiquer', status: 'claimed', party: 'subject', objects: ['credit', 'attack'] },
    {
      name: 'take-responsibility',
      verbs: 'assumer endosser reconnaître avouer',
      status: 'claimed',
      party: 'subject',
      objects: ['credit'],
    },
    {
      name: 'say-behind',
      verbs: 'affirmer dire déclarer assurer',
      particle:
        "être à l' origine|être l' auteur|être derrière|avoir mené|avoir commis|avoir perpétré|avoir incendié|avoir brûlé|avoir déposé|avoir tiré|avoir posé|avoir visé|avoir attaqué",
      gap: 8,
      status: 'claimed',
      party: 'subject',
      objects: ['any'],
    },
    {
      name: 'nobody-admits',
      verbs: 'avouer reconnaître admettre',
      status: 'claimed',
      party: 'subject',
      objects: ['any'],
    },
    { name: 'come-forward', verbs: 'manifester', status: 'claimed', party: 'subject', objects: ['any'] },
    { name: 'sign', verbs: 'signer', status: 'claimed', party: 'after', objects: ['any'] },
    {
      name: 'deny',
      verbs: 'nier démentir rejeter contester réfuter récuser',
      status: 'denied',
      party: 'subject',
      objects: ['guilt'],
    },
    {
      name: 'say-no-part',
      verbs: 'affirmer dire déclarer assurer jurer soutenir',
      particle:
        "n' avoir rien à voir|n' y être pour rien|n' être pour rien|n' avoir aucun|n' avoir pas|n' avoir joué aucun|être étranger|être étrangère|être étrangers|ne pas être à l' origine|ne pas être l' auteur|ne pas être derrière|ne pas avoir|n' être pas",
      gap: 3,
      status: 'denied',
      party: 'subject',
      objects: ['any'],
    },
    {
      name: 'say-innocent',
      verbs: 'dire déclarer clamer proclamer plaider jurer',
      particle: 'innocent|innocente|innocents|innocentes|son innocence|leur innocence|non coupable|non coupables',
      gap: 1,
      status: 'denied',
      party: 'subject',
      objects: ['any'],
    },
    {
      name: 'call-fable',
      verbs: 'parler dénoncer qualifier évoquer',
      particle:
        'fable|mensonge|mensonges|farce|calomnie|calomnies|invention|fiction|grotesque|absurde|absurdes|fantaisiste|mensongère|mensongères',
      gap: 8,
      answers: true,
      status: 'denied',
      party: 'subject',
      objects: ['any'],
    },
    {
      name: 'deny-that',
      verbs: 'nier démentir contester',
      particle: "que|qu'",
      status: 'denied',
      party: 'subject',
      objects: ['done'],
    },
    { name: 'deny-bare', verbs: 'nier démentir', bare: true, status: 'denied', party: 'subject', objects: ['any'] },
    {
      name: 'deny-doing',
      verbs: 'nier démentir contester',
      particle:
        "être à l' origine|être impliqué|être impliquée|être impliqués|avoir participé|avoir mené|avoir commis|avoir pris part|être l' auteur|être derrière|être responsable|avoir mis|avoir incendié|avoir tiré|y avoir|avoir brûlé|avoir fait|avoir tué|avoir attaqué|avoir visé|avoir enlevé|avoir posé|avoir lancé|avoir jeté|avoir frappé|avoir commandité|avoir ordonné|avoir voulu|avoir agressé|avoir saboté|avoir détruit|avoir poignardé|avoir abattu|avoir ouvert le feu",
      gap: 4,
      status: 'denied',
      party: 'subject',
      objects: ['any'],
    },
    {
      name: 'part-from',
      verbs: 'désolidariser démarquer dissocier distancier désavouer',
      reflexive: true,
      status: 'denied',
      party: 'subject',
      objects: ['any'],
    },
    {
      name: 'boast',
      verbs: 'vanter targuer',
      reflexive: true,
      status: 'claimed',
      party: 'subject',
      objects: ['attack'],
    },
    { name: 'accuse', verbs: 'accuser', status: 'blamed', party: 'object', objects: ['any'] },
    { name: 'blame', verbs: 'soupçonner incriminer suspecter', status: 'blamed', party: 'object', objects: ['any'] },
    { name: 'implicate', verbs: 'mettre', particle: 'en cause', status: 'blamed', party: 'after', objects: ['any'] },
    {
      name: 'take-credit',
      verbs: 'attribuer',
      reflexive: true,
      status: 'claimed',
      party: 'subject',
      objects: ['attack', 'credit'],
    },
    {
      name: 'blame-on',
      reflexive: false,
      verbs: 'attribuer imputer',
      marker: 'à|au|aux',
      status: 'blamed',
      party: 'after',
      objects: ['attack'],
    },
    {
      name: 'point-to',
      verbs: 'pointer montrer',
      particle: "du doigt|la responsabilité du|la responsabilité de|la responsabilité des|la responsabilité d'",
      status: 'blamed',
      party: 'after',
      objects: ['any'],
    },
    {
      name: 'hold-responsible',
      verbs: 'tenir',
      particle: 'pour responsable|pour responsables',
      status: 'blamed',
      party: 'after',
      objects: ['any'],
    },
  ],
  phrases: [
    {
      name: 'no-claim',
      status: 'none',
      patterns: [
        "n' a|ont|avait|avaient pas|jamais ~3 revendiqué|revendiquée|revendiqués|revendiquées",
        "n' est|sont|était|étaient pas ~2 revendiqué|revendiquée|revendiqués|revendiquées",
        'aucune revendication',
        'ni ~9 revendiqué|revendiquée|revendiqués|revendiquées',
        'sans revendication',
        'pas ~3 revendication',
        'non revendiqué|revendiquée|revendiqués|revendiquées',
        'aucune ~2 revendication',
      ],
    },
    {
      name: 'claim-noun',
      status: 'claimed',
      party: 'after',
      patterns: [
        'revendication ~3 sur',
        'revendiqué|revendiquée|revendiqués|revendiquées ~2 par',
        'revendication du|des',
        'revendication signée',
      ],
    },
    {
      name: 'was-behind',
      status: 'blamed',
      party: 'before',
      patterns: [
        "est|sont|était|étaient|serait|seraient ~1 derrière cette|ces|cet|l'|les",
        "est|sont|était|étaient|serait|seraient ~1 à l' origine de|des|du",
        'est|sont|serait|seraient ~1 responsable|responsables de|des|du',
      ],
    },
    {
      name: 'suspicion-on',
      status: 'blamed',
      party: 'after',
      patterns: [
        "voit|voient|vu|voyait ~6 la main|marque|signature de|d'|du|des",
        'soupçons ~3 portent|pèsent|portés|tournent sur|vers',
      ],
    },
    {
      name: 'work-of',
      status: 'blamed',
      party: 'after',
      patterns: [
        'attribué|attribuée|attribués|attribuées ~3 à|au|aux',
        'imputé|imputée|imputés|imputées ~3 à|au|aux',
        'porte|portent la signature de|du|des',
        "l' œuvre|oeuvre de|d'|du|des",
      ],
    },
  ],
  attackNouns:
    "tag tags inscription inscriptions peinture jet jets pose envoi blocage occupation coupure coupures alerte canular geste piratage cyberattaque colis engin braquage braquages vol tuerie drame violences attaque attaques attentat attentats explosion explosions incendie incendies fusillade fusillades tir tirs crime crimes meurtre meurtres assassinat assassinats raid raids sabotage sabotages embuscade embuscades enlèvement enlèvements fait faits acte actes action actions opération opérations série campagne vague agression agressions dégradation dégradations destruction destructions frappe frappes bombe paternité responsabilité assaut massacre intrusion l' les",
  creditNouns: 'responsabilité paternité',
  guiltNouns:
    'faits soupçons suggestion lien liens responsabilité paternité implication rôle participation complicité accusation accusations culpabilité',
  blameable:
    'front brigade brigades comité parrains commanditaires puissance puissances jeunesse étranger étrangers groupe groupes milicien miliciens milice milices rebelle rebelles insurgé insurgés gang gangs cartel cartels réseau réseaux extrémiste extrémistes terroriste terroristes djihadiste djihadistes jihadiste jihadistes islamiste islamistes séparatiste séparatistes guérilla guérillas faction factions combattant combattants bandit bandits opposants opposant militants militant activistes activiste anarchiste anarchistes partisans membres membre cellule organisation mouvance mouvement mouvements armée forces trafiquants narcotrafiquants trafiquant criminels criminalité mafia pirates saboteurs incendiaires casseurs hooligans jeunes manifestants néonazis ultragauche ultradroite nationalistes nationaliste braconniers éleveurs mercenaires services agents espions clan clans éléments bande bandes régime colons détenus assaillants indépendantistes dissidents fanatiques narcotrafic narcos',
  groupNouns:
    'groupe groupes gang gangs cartel cartels réseau réseaux faction factions mouvement mouvements milice milices organisation front brigade armée cellule militants rebelles insurgés extrémistes séparatistes djihadistes jihadistes islamistes dissidents trafiquants narcotrafiquants mafia clan clans bande bandes mouvance',
  criticism:
    "inaction laxisme négligence abandon incurie inertie n' ne manque défaut mépris immobilisme incompétence récupération mentir retard sous-effectif",
  naming:
    'nommé nommée baptisé baptisée dénommé dénommée appeler appelant signé signée signés intitulé dit surnommé nom',
  spokesmen: 'porte-parole',
  doneWords:
    'impliqué impliqués impliquée impliquées mêlé mêlés mêlée participé agi mené frappé responsable incendié attaqué brûlé attaque attaques incendie incendies sabotage sabotages action actions faits revendication',
  channelNames:
    'mastodon bluesky threads telegram instagram facebook twitter x tiktok youtube whatsapp signal discord indymedia snapchat amaq',
  channelNouns:
    'banderole texte affiche vidéos site blog forum canal lettre vidéo communiqué message courriel appel publication tract enregistrement radio journal agence page plateforme chaîne compte courrier',
  channelPrepositions: 'sur via dans par à',
  suspectStems: 'soupçonn suspect',
  blamedPronouns: '',
  accusedNouns: 'accusé accusée défenseur inculpé inculpée prévenu prévenue suspect suspecte',
  chargeStems: 'accus arrest arrêt condamn inculp interpell jug',
}

import type { SpeechLocale } from '../shape/speech.ts'
import { phrasal, verbs } from './speech-verbs.ts'
import { inflect } from './verb-forms.ts'

export const speech: SpeechLocale = {
  verbs,
  phrasal,
  inflect,
  bareClause: false,
  sharedForms: false,
  adjectivesFollow: true,
  markedRecipient: true,
  freeInversion: true,
  bareLabel: false,
  classes: {
    be: 'est sont était étaient sera seront serait seraient fut furent été étant être soit',
    have: 'a ont avait avaient aura auront aurait auraient eut ayant avoir ait aient',
    persons: 'il elle lui ils elles',
    cliticSubjects: '-il -elle -on -ils -elles -je -nous -vous -t-il -t-elle -t-on -t-ils -t-elles',
    tellers: '',
    channelArticles: '',
    joiners: 'et mais tandis alors ou',
    nounEnders: '',
    asides: 'dont où qui tandis alors',
    apposedArticles: '',
    labelMarks: "comme de d'",
    labelComparatives: 'comme',
    orderPhrasals: 'appeler',
    subordinators: 'quand si lorsque comme tandis alors avant après afin parce pour sans dès jusque bien ainsi puisque',
    reflexives: "se s'",
    closeTo: 'proche proches',
    speakerPrepositions: 'près chez au aux à dans en sur pour auprès',
    recipientPrepositions: 'à au aux',
    timeOpeners: 'ce cette',
    citing: 'citer',
    coordinators: 'et ou &',
    nobody: "on -on -t-on l'on",
    without: 'sans',
    refusing: 'refuser hésiter',
    commenting: 'commenter réagir répondre parler',
    wishing: 'demander souhaiter requérir vouloir préférer',
    anonymity: 'anonymat anonyme',
    negativeSubjects: 'personne',
    excluding: 'écarter exclure',
    confirming: 'confirmer communiquer',
    things: "ça cela ceci ce c'",
    relativeObjects: "que qu'",
    clitics: "se s' le la les l' y en lui leur",
    notOpeners: '',
    partitives: "des du de d' la l'",
  },
  sources: [
    { words: 'selon' },
    { words: "d' après" },
    { words: 'aux dires de' },
    { words: 'aux dires du' },
    { words: 'aux dires des' },
    { words: "de l' avis de" },
    { words: "de l' avis du" },
    { words: "de l' avis des" },
    { words: 'aux yeux de' },
    { words: 'aux yeux du' },
    { words: 'aux yeux des' },
    { words: 'à en croire' },
    { words: "si l' on en croit" },
    { words: 'de source' },
    { words: 'de sources' },
    { words: 'dixit' },
    { words: 'pour', actorOnly: true },
  ],
  auxiliaries: `a ont avait avaient aura auront aurait auraient eut ait aient ayant avoir est sont était étaient sera seront serait seraient fut
    soit être étant vient viennent venait doit doivent devait devra devrait peut peuvent pouvait pourra pourrait va vont allait
    se s' s y en le la les lui leur l' l me m' m nous vous te t t'`,
  adverbs: `ne n' pas plus jamais rien guère point aussi encore toujours déjà ensuite puis enfin d'abord notamment également ainsi alors donc
    toutefois cependant pourtant néanmoins bien mieux mal vite très trop tout même seulement simplement clairement fermement
    vivement immédiatement récemment régulièrement longuement officiellement publiquement formellement catégoriquement
    précisément exactement effectivement finalement notamment surtout vraiment sobrement sèchement froidement calmement
    ironiquement visiblement abord d'abord manifestement probablement sans doute hier demain aujourd'hui lundi mardi mercredi jeudi vendredi
    samedi dimanche matin soir peu auparavant souvent parfois rarement longtemps tôt tard plutôt là ici maintenant désormais`,
  negations: "ne n' pas plus jamais ni aucun aucune personne sans non",
  determiners: `le la les l' un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quelque quelques
    plusieurs chaque tout toute tous toutes certains certaines aucun aucune deux trois quatre cinq six sept huit neuf dix quel quelle`,
  possessives: 'mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs',
  prepositions: `à au aux de du des d' en dans sur sous par pour avec sans chez vers contre entre depuis pendant durant avant après devant
    derrière dès jusque jusqu' jusqu'à malgré parmi selon outre hors hormis sauf face lors via près loin auprès suite grâce`,
  conjunctions: "et ou mais ni car or donc puis que qu' quand lorsque lorsqu' si comme alors tandis parce puisque afin",
  relatives: "qui que qu' dont où lequel laquelle lesquels lesquelles",
  complementizers: "que qu'",
  questionWords: "si s' pourquoi comment quand où combien qui quel quelle quels quelles ce",
  subjectPronouns:
    'il elle ils elles on je j nous vous qui celui-ci celle-ci ceux-ci celles-ci celui celle ceux chacun certains beaucoup plusieurs',
  otherPronouns: "lui leur eux moi toi soi ça cela ceci y en le la les l' se s' me m' te t' ce c'",
  timeWords: `lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin matinée midi après-midi soir soirée nuit semaine
    mois année jour journée heure heures minutes jours janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre dernier dernière prochain prochaine passé passée veille lendemain tôt tard récemment`,
  linkers: "de d' du des",
  infinitiveMarkers: "de d' à",
  notSpeakers: `informations plan règle règles calendrier usage besoin besoins cas moyens temps jour semaine mois année matin soir soirée nuit heure minute moment fois place lieu chose nombre partie fin cas sorte
    attaque banderole panneau pancarte graffiti slogan inscription affiche tag mots titre feu premiers éléments images vidéo incendie explosion bombe voiture véhicule porte portail tir tirs coup coups incident reste`,
  speakingThings: `communiqué lettre rapport document note courriel mail message publication tweet vidéo sondage étude analyse données chiffres
    statistiques enquête article éditorial journal quotidien magazine hebdomadaire compte décompte bilan texte tract manifeste
    témoignage avis arrêt jugement loi projet recensement image images élément éléments
    calcul estimation livre page site canal revendication procès-verbal`,
  definite: "le la les l'",
  anySubject: `dire déclarer affirmer assurer annoncer expliquer préciser indiquer ajouter souligner estimer rappeler répondre écrire révéler
    confirmer démentir promettre avertir prévenir lancer marteler raconter conclure poursuivre proclamer`,
  objectVerbs: '',
  thatOnly: '',
  headlineColon: false,
  mustTell: 'dire rappeler assurer informer avertir prévenir alerter convaincre persuader',
  channel: {
    media: `X Twitter Facebook Telegram Instagram TikTok YouTube WhatsApp Snapchat LinkedIn Bluesky Mastodon BFMTV BFM CNews TF1 LCI RTL
      Franceinfo RMC M6 AFP Reuters CNN BBC Arte TV5 RTBF RTS Europe1 RFI AP France-Inter Mediapart`,
    nouns: `journalistes presse journaliste conférence point communiqué interview entretien chambre assemblée sénat parlement hémicycle
      radio télévision chaîne antenne plateau micro journal quotidien hebdomadaire magazine émission agence réseau réseaux
      députés sénateurs élus audience procès tribunal cour commission conseil discours allocution tribune message lettre courrier
      vidéo site compte canal tweet publication blog`,
    prepositions: 'sur à au aux dans devant lors en auprès via par pendant durant',
  },
}

import type { MeasuresLocale } from '../shape/measures.ts'
import { clause } from './clause.ts'

export const measures: MeasuresLocale = {
  clause,
  rules: [
    {
      name: 'order-to',
      verbs: 'demander ordonner enjoindre commander',
      status: 'ordered',
      takes: ['addressee-to'],
      needs: ['superior', 'subordinate'],
    },
    {
      name: 'demand-to',
      verbs: 'demander exhorter presser prier sommer conjurer supplier inviter enjoindre implorer adjurer interpeller',
      status: 'demanded',
      takes: ['addressee-to'],
    },
    { name: 'call-on', verbs: 'appeler', status: 'demanded', takes: ['addressee-to'] },
    { name: 'call-for', verbs: 'appeler', particle: 'à|au|aux', status: 'demanded', takes: ['object', 'to'] },
    { name: 'demand-of', verbs: 'demander réclamer', status: 'demanded', takes: ['addressee-object'] },
    {
      name: 'demand',
      verbs: 'réclamer exiger demander revendiquer solliciter requérir',
      status: 'demanded',
      takes: ['that', 'to', 'object'],
    },
    {
      name: 'wish-to',
      verbs: 'vouloir souhaiter compter entendre',
      status: 'proposed',
      takes: ['bare'],
      needs: ['authority', 'acting'],
    },
    {
      name: 'wish',
      verbs: 'vouloir souhaiter',
      status: 'demanded',
      takes: ['that', 'object'],
      needs: ['authority', 'measure-object'],
    },

    {
      name: 'plead-for',
      verbs: 'plaider militer insister',
      particle: 'pour|en faveur|sur',
      status: 'demanded',
      takes: ['object'],
    },
    {
      name: 'propose',
      verbs: 'proposer préconiser suggérer recommander prôner',
      status: 'proposed',
      takes: ['that', 'to', 'object'],
    },
    {
      name: 'consider',
      verbs: 'envisager étudier examiner',
      status: 'proposed',
      takes: ['to', 'object'],
      needs: ['authority', 'measure-object'],
    },
    { name: 'announce', verbs: 'annoncer dévoiler confirmer', status: 'announced', takes: ['that', 'to', 'object'] },
    { name: 'promise', verbs: 'promettre garantir', status: 'announced', takes: ['that', 'to', 'object'] },
    { name: 'commit-to', verbs: 'engager', particle: 'à', status: 'announced', takes: ['to', 'object'] },
    {
      name: 'plan-to',
      verbs: 'prévoir décider',
      status: 'announced',
      takes: ['to', 'object'],
      needs: ['authority', 'acting'],
    },
    {
      name: 'decide-object',
      verbs: 'décider',
      status: 'announced',
      takes: ['object'],
      needs: ['authority', 'measure-object'],
    },
    {
      name: 'order',
      verbs: 'ordonner décréter imposer prescrire',
      status: 'ordered',
      takes: ['that', 'to', 'object'],
      needs: ['authority'],
    },
    {
      name: 'instruct',
      verbs: 'donner recevoir',
      particle: "instruction|instructions|l' ordre|ordre|consigne|pour instruction|pour consigne",
      status: 'ordered',
      takes: ['to'],
    },
    {
      name: 'put-in-place',
      verbs: 'mettre',
      particle: 'en place|en œuvre|en oeuvre|sur pied',
      status: 'in-force',
      takes: ['object'],
      done: true,
      needs: ['measure-object'],
    },
    {
      name: 'deploy',
      verbs: 'déployer mobiliser dépêcher envoyer poster affecter placer',
      status: 'in-force',
      takes: ['object'],
      needs: ['authority', 'measure-object'],
      done: true,
    },
    {
      name: 'introduce',
      verbs: 'instaurer instituer installer créer établir activer déclencher offrir proclamer déclarer lancer',
      status: 'in-force',
      takes: ['object'],
      needs: ['authority', 'measure-object'],
      done: true,
    },
    {
      name: 'strengthen',
      verbs:
        'renforcer durcir augmenter doubler tripler accroître intensifier relever étendre multiplier prolonger interdire restreindre suspendre limiter porter',
      status: 'in-force',
      takes: ['object'],
      needs: ['authority', 'measure-object'],
      withVerb: true,
      done: true,
    },
    {
      name: 'close',
      verbs: 'fermer évacuer',
      status: 'in-force',
      takes: ['object'],
      needs: ['authority'],
      withVerb: true,
      done: true,
    },
    {
      name: 'adopt',
      verbs: 'adopter approuver voter valider entériner ratifier',
      status: 'adopted',
      takes: ['object'],
      needs: ['authority', 'measure-object'],
      done: true,
    },
    {
      name: 'reject',
      verbs: 'rejeter refuser écarter exclure repousser',

      status: 'rejected',
      takes: ['to', 'object'],
      needs: ['authority'],
    },
  ],
  bill: {
    nouns: [
      'projet de loi',
      'proposition de loi',
      'loi',
      'amendement',
      'texte de loi',
      'projets de loi',
      'propositions de loi',
      "projet d' ordonnance",
    ],
    cues: [
      {
        name: 'bill-rejected',
        status: 'rejected',
        patterns: ['rejeté|rejetée|rejette|rejettent', 'repoussé|repoussée', 'retoqué|retoquée', 'censuré|censurée'],
      },
      {
        name: 'bill-pending',
        status: 'in-legislation',
        patterns: [
          "en cours d' examen",
          'en discussion',
          'en cours de discussion',
          'examine|examinent|examinait|examinera|examineront',
          'examiné|examinée|examinés|examinées',
          'étudié|étudiée',
          'débattu|débattue|débat|débattent|débattra',
          'déposé|déposée|dépose|déposera|déposer',
          'présenté|présentée|présente|présentera',
          'soumis|soumise',
          'doit|doivent|devrait|devraient ~2 adopter|voter|examiner|être',
          'sera|seront ~1 voté|votée|adopté|adoptée|examiné|examinée|présenté|présentée|soumis|soumise|débattu|débattue',
          'votera|adoptera|voteront|adopteront',
          'en première|deuxième|seconde lecture',
          'navette',
          'prépare|préparent|élabore',
          'devant ~2 assemblée|sénat|parlement|députés|sénateurs|chambre',
          'au parlement|sénat',
          "à l' assemblée|chambre",
        ],
      },
      {
        name: 'bill-adopted',
        status: 'adopted',
        patterns: [
          'adopté|adoptée|adopte|adoptent',
          'voté|votée|vote|votent',
          'promulgué|promulguée|promulgue',
          'approuvé|approuvée',
          'entré|entrée|entre en vigueur',
          'publié|publiée',
        ],
      },
    ],
    content:
      'contre sur visant prévoyant créant destiné destinée instaurant autorisant interdisant imposant renforçant relatif relative portant punissant durcissant pour permettant',
    houses:
      'parlement assemblée sénat chambre députés sénateurs congrès bundestag conseil grand-conseil cortes knesset',
  },
  acting:
    'déployer patrouiller installer protéger sécuriser renforcer durcir augmenter doubler tripler fermer interdire restreindre limiter suspendre imposer instaurer créer construire ériger équiper armer recruter embaucher financer investir débloquer envoyer dépêcher mobiliser transférer déplacer évacuer surveiller contrôler fouiller filtrer légiférer sanctionner indemniser escorter prolonger étendre élargir relever élever remplacer former mettre généraliser accélérer isoler dissoudre expulser activer poser placer doter fournir garder ouvrir accroître intensifier multiplier affecter allouer porter retirer masquer anonymiser supprimer lancer clôturer éclairer désigner',
  measureNouns:
    'intervention mesure mesures patrouille patrouilles ronde rondes policier policiers police gendarme gendarmes soldat soldats militaire militaires troupe troupes garde gardes agent agents sécurité sûreté protection couvre-feu barrage barrages checkpoint caméra caméras vidéosurveillance vidéoprotection surveillance barrière barrières clôture clôtures grillage mur murs portique portiques escorte escortes drone drones renfort renforts unité unités force forces équipe équipes effectif effectifs bataillon brigade brigades compagnie compagnies crs véhicule véhicules état urgence alerte niveau vigipirate plan dispositif périmètre contrôle contrôles fouille fouilles filtrage détecteur détecteurs scanner éclairage interdiction restriction restrictions confinement fonds crédit crédits budget million millions enveloppe programme récompense prime numéro cellule accès frontière frontières vols rassemblements manifestations écoles matériel gilet gilets équipement équipements zone zones évacuation poste postes personnel personnels présence règle règles loi peine peines amende amendes hélicoptère hélicoptères blindés mission opération parloirs parloir arrêté moyen moyens système vigilance loi parquet retour retrait fermeture ouverture réouverture création recrutement installation construction envoi déploiement renforcement interdiction mise passage remplacement doublement suspension instauration',
  notMeasures:
    'réponse réponses explication explications justice calme unité retenue excuse excuses prière prières vigilance témoin témoins information informations aide nombre record arrestation arrestations interpellation interpellations mort bilan saisie saisies démission démissions résultat résultats candidature visite victoire nom identité découverte deuil hausse baisse perte pertes rançon vérité respect silence soutien solidarité enquête critique critiques accusation accusations allégation allégations responsabilité réparation comptes piste hypothèse thèse libération attentat attentats attaque attaques action actions faits fait acte actes série mouvement grève manifestation rassemblement paix dialogue cessez-le-feu argent peine ans réclusion prison acquittement relaxe procès nouvelle nouvelles décès lien liens fin venue arrivée déplacement bombe colis lettre menace menaces message vie bombardement tir tirs témoignage témoignages',
  notActing:
    'rendre visiter rencontrer parler recevoir démissionner mourir tuer arrêter arriver tenir retrouver traquer identifier venger poursuivre riposter gagner partir revenir rester punir continuer suivre reculer céder oublier déplacer venir participer assister porter',
  public:
    'habitant habitants public population gens citoyen citoyens citoyenne citoyennes témoin témoins automobilistes conducteurs voyageurs usagers adhérents adhérent membres militants fidèles parents supporters électeurs clients riverains manifestants concitoyens compatriotes touristes visiteurs journalistes français femmes personnes toute quiconque chacun communauté français belges suisses',
  subordinates:
    'mairies mairie maires communes préfet préfets préfète police policiers gendarmes gendarmerie armée militaires soldats forces force service services gouverneur gouverneurs maires administration ministère ministre directeurs directeur directions unités unité personnel autorités agents troupes rectorats recteurs chefs établissements opérateurs bourgmestres procureurs parquets commissaires équipes',
  superiors:
    'gouvernement ministre ministres ministère président présidente chancelier maire mairesse gouverneur gouverneure préfet préfète préfecture commissaire cabinet état-major armée autorités administration roi garde sceaux conseiller conseillère bourgmestre directeur directrice général intérieur procureur place matignon élysée état mairie conseil bourgmestre',
  courts:
    'tribunal cour juge juges magistrat procureur procureure parquet avocat avocate avocats défense jury ministère-public',
  anaphora:
    'cette ce cela ça celle idée demande demandes revendication revendications proposition propositions mesure mesures hypothèse projet plan requête option',
  including: 'dont notamment',
  response:
    'retrouver rechercher traquer recherches recherche chasse lieux pompiers secours démineurs démineur samu ambulances sapeurs hélitreuillage interpeller localiser',
  futureEndings: 'ra ront rait raient',
  duty: 'doit doivent devrait devraient',
  refusals: [
    "c' est ~1 impossible|irréaliste|infaisable|exclu|inenvisageable|prématuré",
    'est|serait|était ~1 impossible|irréaliste|infaisable|inenvisageable',
    "pas à l' ordre du jour",
    'hors de question',
    "s' y oppose|opposent|opposait|opposaient",
    "s' y est|sont opposé|opposée|opposés",
    'pas ~3 moyens',
  ],
}

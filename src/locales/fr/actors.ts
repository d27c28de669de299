import { firstNames } from '../given-names.ts'
import type { ActorsLocale } from '../shape/actors.ts'

export const actors: ActorsLocale = {
  namedBodies:
    'syndicat parti groupe mouvement canal journal quotidien hebdomadaire magazine agence association collectif fédération confédération société entreprise compagnie organisation chaîne site radio réseau ong club cartel gang clan front coalition plateforme opérateur',
  alias:
    'dit dite surnommé surnommée alias appelé appelée appeler baptisé baptisée nommé nommée dénommé dénommée signé signée présentant disant intitulant',
  aliasFillers: "comme sous le la les nom du de d' par au l' se s' étant",
  documents: 'lettre message communiqué vidéo texte tract courrier courriel publication enregistrement note manifeste',
  authors: 'auteurs signataires rédacteurs',
  firstNames,
  courtesy: {
    m: 'm. monsieur mr père frère sir lord don messieurs mm. abbé dom',
    f: 'mme mlle madame mademoiselle mmes soeur lady',
    any: 'dr me pr docteur maître maitre',
  },
  roles: {
    m: `armateur exploitant affréteur promoteur bailleur aubergiste importateur exportateur lycéen collégien écolier brocanteur traiteur cafetier garagiste horloger bijoutier teinturier apiculteur viticulteur vigneron maraîcher ostréiculteur forestier bûcheron dépanneur brigadier-chef vacataire proviseur principal intendant gérant docker cheminot routier marin pêcheur éleveur berger chasseur vigile concierge restaurateur hôtelier buraliste facteur postier pharmacien vétérinaire ambulancier aide-soignant brancardier secouriste serveur vendeur caissier livreur chauffeur-livreur mécanicien électricien plombier maçon menuisier jardinier couvreur ébéniste imprimeur libraire coiffeur fleuriste garagiste machiniste contrôleur aiguilleur régulateur mineur pompiste réceptionniste étudiant-chercheur capitaine-adjoint notable chamelier muezzin sacristain recteur président chancelier sénateur député gouverneur ambassadeur consul émissaire 
      préfet sous-préfet procureur avocat magistrat conseiller rapporteur shérif sergent caporal lieutenant capitaine commandant
      colonel général brigadier amiral officier inspecteur surintendant enquêteur gendarme policier soldat militaire gardien surveillant directeur patron dirigeant
      chef entraîneur joueur chercheur historien professeur instituteur enseignant étudiant élève ingénieur technicien médecin chirurgien infirmier
      pompier curé évêque archevêque cardinal pasteur rabbin imam prêtre moine aumônier élu adjoint délégué négociateur médiateur
      candidat militant bénévole ouvrier employé salarié agent fonctionnaire conducteur chauffeur pilote agriculteur commerçant boulanger boucher épicier voisin
      habitant riverain villageois citoyen électeur passager témoin survivant rescapé otage prisonnier détenu suspect prévenu accusé assaillant tireur
      tueur meurtrier braqueur voleur rebelle combattant homme garçon père frère fils mari oncle roi prince président-directeur cadre syndicaliste
      représentant participant éditeur rédacteur chroniqueur écrivain auteur acteur chanteur banquier entrepreneur
      retraité réfugié migrant substitut greffier huissier adjudant major maréchal cheikh émir sultan coordinateur coordonnateur
      correspondant envoyé intervenant expert consultant animateur éducateur formateur vice-président ex-président garde-chiourme caïd
      administrateur réalisateur producteur romancier musicien sculpteur footballeur sélectionneur arbitre attaquant défenseur buteur bâtonnier
      doyen chanoine vicaire grand-rabbin mufti bourgmestre échevin trésorier fondateur cofondateur coprésident organisateur initiateur référent
      logisticien travailleur géologue théologien statisticien conservateur sous-lieutenant lieutenant-colonel contre-amiral vice-amiral démineur
      artificier négociant armurier banlieusard plaignant requérant`,
    f: `armatrice exploitante promotrice lycéenne collégienne écolière gérante vendeuse caissière serveuse libraire pharmacienne coiffeuse fleuriste restauratrice hôtelière secouriste ambulancière aide-soignante chauffeuse livreuse proviseure rectrice contrôleuse mécanicienne vigneronne éducatrice formatrice animatrice négociante dirigeante présidente chancelière sénatrice députée gouverneure ambassadrice préfète sous-préfète procureure avocate magistrate conseillère
      rapporteuse officière inspectrice enquêtrice policière soldate gardienne surveillante directrice patronne dirigeante cheffe entraîneuse
      joueuse chercheuse historienne professeure institutrice enseignante étudiante ingénieure technicienne chirurgienne infirmière élue adjointe déléguée
      négociatrice médiatrice candidate militante ouvrière employée salariée agente conductrice agricultrice commerçante boulangère voisine
      habitante riveraine citoyenne électrice passagère survivante rescapée prisonnière détenue suspecte accusée femme fille mère sœur soeur épouse tante
      reine princesse représentante rédactrice écrivaine autrice actrice chanteuse retraitée réfugiée substitute greffière coordinatrice experte
      consultante source victime vice-présidente lieutenante colonelle générale sage-femme mairesse commandante capitaine caporale sergente brigadière
      amirale adjudante bâtonnière administratrice réalisatrice productrice romancière musicienne footballeuse sélectionneuse doyenne échevine trésorière
      fondatrice cofondatrice coprésidente organisatrice initiatrice référente logisticienne travailleuse théologienne statisticienne coordonnatrice
      conservatrice correspondante envoyée intervenante négociante médiatrice plaignante requérante ex-présidente cadette bergère intendante principale`,
    any: `ministre maire secrétaire commissaire juge porte-parole responsable membre spécialiste analyste économiste criminologue sociologue psychologue
      psychiatre journaliste pédiatre cadre guide collègue proche ami partenaire élève otage témoin architecte diplomate politologue locataire propriétaire
      terroriste djihadiste extrémiste interprète fonctionnaire garde pilote syndicaliste parlementaire édile gestionnaire urgentiste pharmacien
      cinéaste artiste peintre poète athlète notaire capitaine politiste géographe anthropologue ethnologue juriste constitutionnaliste islamologue
      climatologue sismologue démographe généraliste anesthésiste cardiologue infectiologue vétérinaire légiste syndic humanitaire activiste écologiste
      polémiste éditorialiste chroniqueur essayiste novice séminariste`,
  },
  bodies: {
    m: `gouvernement ministère parquet tribunal parlement sénat conseil comité cabinet bureau service services syndicat parti mouvement groupe front réseau
      collectif cartel gang clan commando bataillon régiment état-major commissariat département rectorat exécutif pouvoir pouvoirs hôpital institut centre
      consulat club quotidien journal hebdomadaire magazine site canal opérateur exploitant constructeur distributeur fournisseur transporteur assureur parquets
      consortium observatoire programme office barreau fonds pôle haut-conseil diocèse consistoire kremlin pentagone vatican bundestag haut-commissariat secrétariat élysée matignon pnat raid gign fbi patronat corps renseignement renseignements état palais`,
    f: `conférence formation légion sûreté instance confrérie capitainerie police gendarmerie préfecture mairie municipalité région armée force forces justice cour chambre assemblée commission direction délégation mission
      agence autorité administration douane douanes brigade unité cellule milice union fédération confédération association organisation ligue coalition alliance
      faction bande mafia société entreprise compagnie firme banque régie ambassade université école fondation ong église mosquée synagogue chancellerie
      présidence rédaction chaîne radio presse plateforme sous-direction pénitentiaire chancellerie intersyndicale opposition majorité
      droite gauche garde collectivité métropole communauté coordination sncf ratp dgsi dgse cgt cfdt unsa hiérarchie famille accusation`,
    any: '',
  },
  groups: `dockers cheminots routiers marins pêcheurs éleveurs bergers chasseurs vigiles restaurateurs hôteliers facteurs postiers pharmaciens ambulanciers aides-soignants secouristes vendeurs livreurs mécaniciens électriciens ouvriers-dockers contrôleurs mineurs fidèles paroissiens pèlerins festivaliers spectateurs supporters lycéens collégiens écoliers parents-d'élèves automobilistes motards cyclistes piétons clients abonnés consommateurs actionnaires créanciers investisseurs assureurs exploitants propriétaires bailleurs copropriétaires sinistrés déplacés réfugiés migrants expatriés ressortissants coupeurs miliciens paramilitaires mercenaires guérilleros séparatistes loyalistes partisans sympathisants adhérents chefs notables imams prêtres évêques religieux policiers gendarmes enquêteurs autorités procureurs magistrats juges militaires soldats surveillants gardiens agents pompiers secouristes secours médecins
    infirmiers avocats ministres sénateurs députés élus parlementaires diplomates dirigeants responsables habitants riverains voisins villageois citoyens
    gens témoins passants survivants rescapés victimes proches familles parents amis collègues salariés employés ouvriers personnels personnel syndicats syndicalistes militants
    manifestants experts analystes chercheurs spécialistes économistes historiens critiques partisans opposants membres représentants délégués conseillers sources rebelles
    combattants insurgés terroristes djihadistes assaillants tireurs hommes femmes jeunes adolescents enfants malfaiteurs auteurs agresseurs incendiaires vandales braqueurs
    voleurs pirates ravisseurs suspects prisonniers détenus étudiants élèves enseignants professeurs journalistes médias entreprises opérateurs
    organisateurs bénévoles agriculteurs commerçants passagers usagers conducteurs touristes électeurs socialistes républicains écologistes communistes séparatistes
    indépendantistes nationalistes pays gouvernements états alliés maires préfets commissaires ingénieurs techniciens observateurs inspecteurs services individus inconnus
    trafiquants narcotrafiquants avocats locataires fonctionnaires élèves `,
  modifiers:
    'ancien ancienne ex futur future jeune vieux vieille nouveau nouvelle premier première vice haut haute grand grande petit petite autre même simple adjoint adjointe nouvel',
  postModifiers: `national nationale antiterroriste général générale fédéral fédérale régional régionale local locale municipal municipale départemental départementale
    judiciaire pénitentiaire administratif administrative public publique privé privée militaire civil civile central centrale principal principale adjoint adjointe
    interrégional interrégionale interdépartemental international internationale européen européenne français française belge suisse canadien canadienne
    américain américaine britannique allemand allemande italien italienne espagnol espagnole russe ukrainien ukrainienne israélien israélienne palestinien palestinienne
    malien malienne burkinabè nigérien nigérienne ivoirien ivoirienne sénégalais sénégalaise camerounais camerounaise béninois béninoise togolais togolaise congolais congolaise
    algérien algérienne marocain marocaine tunisien tunisienne libanais libanaise syndical syndicale syndicales syndicaux policier policière policières policiers politique scientifique technique médical médicale
    financier financière criminel criminelle délégué déléguée honoraire sortant sortante parlementaire présidentiel présidentielle gouvernemental gouvernementale
    élu élue désigné désignée chargé chargée nationaux nationales locaux locales régionaux judiciaires militaires antidrogue spécialisé spécialisée spécial spéciale spéciaux spéciales fédéraux exécutif exécutive
    provincial provinciale cantonal cantonale communal communale ferroviaire routier routière maritime frontalier aérien aérienne`,
  particles: "de du des le la les d' l' van von der den ter ten bin ibn ben al el da di del della dos das do st y e",
  links: "de d' du des à au aux pour",
  roleLinks: '',
  namedRoleLinks: 'à au aux pour',
  relatives: 'qui',
  clitics: "n' ne en y s' se l'",
  years: 'ans',
  titleLinks: '',
  genitive: '',
  pluralGenitive: '',
  plural: 's',
  titles:
    'président général colonel capitaine commandant ministre lieutenant juge maire député sénateur préfet évêque père abbé',
  closers: 'au aux en à qui depuis dans chez pour',
  definite: "le la les l' ce cet cette ces",
  indefinite: "un une des deux trois quatre cinq plusieurs certains certaines quelques d'autres",
  possessive: 'son sa ses leur leurs mon ma mes notre nos votre vos',
  articleGender: { m: 'le un ce cet du au', f: 'la une cette' },
  notNames: `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    le la les l' un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs quelque quelques plusieurs
    chaque tout toute tous toutes certains certaines aucun aucune il elle ils elles on je j' nous vous qui que qu' quoi dont où et ou mais ni car or donc puis
    si comme quand lorsque alors tandis parce à en dans sur sous par pour avec sans chez vers contre entre depuis pendant durant avant après devant derrière dès
    jusque malgré parmi selon d'après outre hors hormis sauf face est sont était étaient a ont avait avaient sera été ne pas non oui ici là aujourd'hui hier demain
    enfin ensuite ainsi aussi encore déjà toutefois cependant pourtant néanmoins peu plus moins beaucoup très trop personne rien deux trois quatre cinq six
    sept huit neuf dix onze douze quinze vingt trente cent mille premier première c' s' y lui ceux celui celle ceux-ci autre autres même mêmes
    français française américain américaine allemand britannique belge suisse italien espagnol russe chinois japonais israélien palestinien iranien irakien syrien turc
    cctv tv gps adn gmt cest suv pdf sms usb tgv rer vtt vtc pdg ok pv hlm zad ak ak-47 dieu internet rue avenue boulevard place route nord sud est ouest noël pâques ramadan au-delà`,
  pronouns: {
    il: { number: 'sing', gender: 'm' },
    elle: { number: 'sing', gender: 'f' },
    ils: { number: 'plur' },
    elles: { number: 'plur', gender: 'f' },
    lui: { number: 'sing' },
    'celui-ci': { number: 'sing', gender: 'm' },
    'celle-ci': { number: 'sing', gender: 'f' },
    'ceux-ci': { number: 'plur' },
    'celles-ci': { number: 'plur', gender: 'f' },
    eux: { number: 'plur' },
    qui: { number: 'sing' },
    'ce dernier': { number: 'sing', gender: 'm' },
    'cette dernière': { number: 'sing', gender: 'f' },
    'ces derniers': { number: 'plur' },
    'ces dernières': { number: 'plur', gender: 'f' },
  },
  impersonalPronouns: 'il',
  impersonal:
    "y faut fallait faudra faudrait s'agit s' pleut pleuvait neigeait semble semblait semblerait suffit suffirait est était sera serait reste restait existe existait convient arrive",
  roleAliases: [
    ['garde des sceaux', 'ministre de la justice'],
    ['premier flic de france', "ministre de l'intérieur"],
    ['locataire de la place beauvau', "ministre de l'intérieur"],
    ['locataire de beauvau', "ministre de l'intérieur"],
    ['chef du gouvernement', 'premier ministre'],
    ["chef de l'état", 'président'],
    ['chef de la diplomatie', 'ministre des affaires étrangères'],
    ['premier magistrat de la ville', 'maire'],
    ['édile', 'maire'],
  ],
  defendants: 'accusé accusée prévenu prévenue condamné condamnée',
  trying:
    'condamné condamnée condamne condamnait jugé jugée juge reconnu reconnue poursuivi poursuivie inculpé inculpée comparaît comparaissait comparu relaxé relaxée acquitté acquittée',
  hypernyms: {
    magistrat: 'procureur juge substitut',
    magistrate: 'procureure juge substitute',
    ministre: 'premier garde',
    élu: 'maire député sénateur conseiller adjoint',
    élue: 'maire députée sénatrice conseillère adjointe',
    parlementaire: 'député sénateur députée sénatrice',
    officier: 'colonel commandant capitaine lieutenant général commissaire porte-parole',
    militaire: 'colonel commandant capitaine lieutenant général',
    gradé: 'colonel commandant capitaine lieutenant général',
    policier: 'commissaire lieutenant commandant brigadier sergent capitaine inspecteur agent major',
    policière: 'commissaire lieutenante commandante brigadière',
    responsable:
      'directeur directrice président présidente chef cheffe secrétaire délégué déléguée ministre préfet préfète maire',
    syndicaliste: 'permanent délégué déléguée secrétaire président présidente représentant représentante',
    édile: 'maire',
    religieux: 'imam prêtre évêque curé père',
    prélat: 'évêque archevêque cardinal',
    chercheur: 'criminologue sociologue politologue professeur historien',
    chercheuse: 'criminologue sociologue politologue professeure historienne',
    expert: 'criminologue sociologue politologue professeur spécialiste chercheur',
    conseil: 'avocat',
  },
  modifiersFirst: false,
}

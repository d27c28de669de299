import { list } from '../../text/list.ts'
import type { EventsLocale } from '../shape/events.ts'
import { triggers } from './event-acts.ts'
import { people } from './event-people.ts'
import { things } from './event-things.ts'

/** How reports of attacks speak: acts, things and people in files of their own; here what surrounds them. */
export const events: EventsLocale = {
  triggers,
  ...things,
  ...people,
  attempted: list(`
    tenter de, tenter d', essayer de, essayer d', tentative de, tentative d', chercher à, échouer, ne pas réussir à,
    pas réussir à, rater, manquer ~2 leur|son, sans succès, en vain, ne pas exploser, n' ~2 pas explosé,
    avant de pouvoir, tentative, s' apprêter à, faire long feu
  `),
  foiled: list(`
    arrêter|interpeller|intercepter|appréhender|maîtriser ~10 s' apprêter, sur le point de passer à l' acte, avant de passer à l' acte,
    déjouer, empêcher, désamorcer, mettre en échec, neutraliser, éviter, intercepter, repousser, faire échouer,
    avorter, contrecarrer, surprendre ~8 près|devant, mettre en fuite, neutralisé par les démineurs
  `),
  unreal: list(`
    prévoir de, prévoir d', projeter d', compter ~1 attaquer|frapper, avoir ~2 intention de, s' apprêter à, vouloir ~1 attaquer|frapper|foncer,
    sur le point de, à deux doigts de, prêt à, prêts à,
    si, s' il, risque de, risquer de, crainte de, craindre, redouter, menace de tout, éventuel, éventuelle,
    éventuels, en cas de, en cas d', prévenir, protéger ~3 contre, pour éviter, avertir, possible, pourrait,
    pourraient, projeter de, potentiel, face au risque, de peur, projet de, à la merci, à l' abri, menacer de, futur,
    croire|penser|songer ~2 à, croire|penser|imaginer|craindre que|qu', se|s' dire que|qu', se|s' imaginer ~1 que|qu', ressembler|faire ~2 penser ~1 à, on dirait|aurait ~1 dit, comme =une =bombe, comme =un =attentat, tel|telle une bombe,
    d' abord ~1 parler|évoquer|croire|penser|soupçonner ~1 de|d'|un|une|à, prochaine attaque, hypothèse, toute attaque, tout attentat, susceptible
  `),
  plans: list(
    "prévoir de|d', projeter de|d', préparer|préparait|préparaient ~1 à, s' apprêter à, comploter ~1 pour, avoir ~2 intention de|d', compter ~1 attaquer|frapper, vouloir ~1 attaquer|frapper|foncer, sur le point de|d'",
  ),
  idioms: list(`
    heurter|renverser|faucher ~1 par ~3 voiture|camion|camionnette|bus|train|tram|tramway|véhicule|moto|scooter|automobiliste|conducteur|cycliste,
    attaque|attaques ~1 de chien|chiens|requin|ours|loup|loups|guêpes|abeilles|frelons|crocodile, frapper ~1 par ~3 crise|récession|chômage|sécheresse|tempête|foudre|grève|grèves,
    toucher ~1 par ~3 crise|récession|chômage|sécheresse|grève|inflation, battre ~3 aux élections|urnes|primaires|premier|second tour, battre ~2 record|campagne|pavillon|retraite,
    en ligne, ne tranche, odeur|odeurs ~3 brûlé|brûlée|brûlés, sentir ~1 le brûlé,
    policier|policiers|gendarme|gendarmes|garde|gardes|soldat|soldats ~2 tirer ~1 en l' air,
    criblé|criblée|criblés|criblées ~1 dettes, comme une traînée de poudre, bombe à retardement, bombes à retardement, comme sous un bombardement, sous le feu des|de, attaqué de toutes parts, rumeur|rumeurs d' attentat, exercice antiterroriste,
    dynamiter|bombarder|mitrailler|fusiller|canarder|pilonner ~4 défense|gardien|gardienne|cage|cages|filets|lucarne|défenseurs,
    sécurité incendie, secours incendie, alarme incendie, risque incendie, détecteur incendie, protection incendie,
    mettre|poser ~1 bombe sous,
    boulets rouges, bombarder ~3 de|d' questions|messages|appels|critiques|courriels|reproches|objections|propositions|offres, mitrailler ~3 de|d' questions|photos|objections|reproches|regard, tirer ~1 première|premières salve|salves, feu nourri de|d' ~1 critiques|questions, torpiller ~2 projet|accord|réforme|loi, descendre en flammes, prendre d' assaut ~3 salle|salles|guichet|guichets|rayon|rayons|boutiques|gradins|terrasses|tête, exploser ~2 prix|ventes|compteurs, prix|ventes|demandes|tarifs ~2 exploser, tirer ~2 sonnette, tirer ~1 profit|parti|avantage,
    tirer ~2 leçon|leçons|conclusions|bilan|rideau, tirer au sort, tirer ~2 épingle, tirer sur la corde,
    mettre le feu aux poudres, mettre le feu ~2 scène|salle|foule|public, exploser de joie,
    exploser ~2 compteur|budget|record, prix ~3 exploser, bombe à retardement, bombe médiatique|politique,
    faire ~2 effet d' une bombe, crise cardiaque, attaque cardiaque, attaque de panique, attaque informatique,
    à l' attaque, ligne d' attaque, frapper ~2 esprits|monnaie|porte|grand|fort, frapper d' interdiction|un|une,
    toucher ~3 salaire|prime|but|fond|somme|indemnité|subvention|public|fin, viser à,
    viser ~2 objectif|titre|victoire|podium, attaquer ~2 en justice, attaquer en justice|appel,
    s' attaquer ~1 à|au|aux ~2 problème|chantier|question|racines|causes, morts en service, mort en service,
    mort ~1 naturelle, mort naturelle, peine de mort, en danger de mort, service mort, temps mort, nature morte,
    point mort, mort de rire, mourir de rire|vieillesse|cancer|maladie, jour des morts, monument aux morts,
    victimes de la route, feu vert, feu rouge, feu tricolore, feux de signalisation|circulation,
    feu de camp|joie|forêt|cheminée, feux de forêt, coup de feu de midi, sous le feu des,
    sous le feu des projecteurs|critiques, enlever ~2 doute|masque|vêtement|vêtements|points|neige|affiches,
    enlèvement des ordures|déchets|véhicules|encombrants, détruire ~2 emplois|emploi,
    brûler ~3 étapes|calories|feu|priorité|planches, assaut ~2 politesse|générosité,
    prendre d' assaut ~2 boutique|boutiques|rayons|guichets|plages|trains, à l' assaut, menacer de s',
    menacer de faire|tout|démissionner|quitter|bloquer|fermer, menace de tout, piller ~1 ressources, otage de,
    pris en otage ~2 usagers, mort subite, raid de police, opération de police, perquisition, tir|tirs au but,
    tirs de sommation, tir|tirs à l' arc, champ de tir, stand de tir, poste de tir,
    impact|impacts environnemental|écologique|économique|social|budgétaire, impact sur|de, étude d' impact,
    sauter ~2 pas|joie|repas|classe|occasion, faire sauter ~2 verrou|banque|bouchon, poignée, coup de couteau dans,
    trêve, cessez-le-feu, fait divers, faits divers, en fait, tout à fait, de fait, au fait, prendre acte,
    acte de naissance|mariage|candidature|présence, acte notarié, faire acte
  `),
  blows: list('frapper, cogner, gifler'),
  debaters: list(`
    actionnaire, actionnaires, concurrent, concurrents, frondeur, frondeurs,
    opposition, député, députée, sénateur, sénatrice, élu, élue, élus, conseiller, conseillère, critique, ministre, éditorialiste, chroniqueur, chroniqueuse, syndicat, avocat, avocate, économiste, candidat, candidate, premier ministre, président, maire, parlementaire, oppositions
  `),
  rumours: list("rumeur|rumeurs|bruit|bruits|information|informations ~1 de|d'|sur|selon"),
  refuted: list(
    'démentir, réfuter, infirmer, contredire, nier, contester, récuser, infondé, infondée, infondées, sans fondement, fausse, fausses',
  ),
  hoaxes: list(`
    fausse alerte, faux message, canular, fausse alerte à la bombe, valise oubliée|abandonnée, bagage oublié|abandonné,
    sac oublié|abandonné, se révéler inoffensif|inoffensive, inoffensif, mauvaise plaisanterie, aucun explosif
  `),
  deliberate: list(`
    délibéré, délibérée, délibérément, intentionnel, intentionnelle, intentionnellement, malveillance, malveillant,
    malveillante, acte volontaire|criminel, actes volontaires|criminels, origine criminelle, piste criminelle, prémédité,
    préméditée, mis volontairement, acte de terrorisme
  `),
  drills: list(`
    tournage, tournages, long métrage, long-métrage, court métrage, court-métrage, cascadeur, cascadeurs, cascade, effets spéciaux, pour de faux, armes factices,
    digne|dignes ~2 d'|de ~1 film|polar|western, balles à blanc, tirs à blanc, s' entraîner, se préparer au pire, figurants,
    exercice, simulation, simuler, simulé, simulée, entraînement, fictif, fictive, fictifs, répétition, scénario,
    mise en scène, figurant, figurants, cartouche|cartouches à blanc, tir|tirs à blanc, à blanc, reconstitution,
    factice, jeu de rôle, plastron, plastrons
  `),
  accidents: list(`
    aucun ~1 geste|acte criminel|volontaire|malveillant, aucune ~1 intention|main criminelle|malveillante,
    vanne|valve|soupape|câble|câblage|installation|appareil|chaudière|conduite|canalisation|batterie|prise ~1 défectueux|défectueuse,
    et non un acte ~1, pas un acte malveillant, origine accidentelle, piste accidentelle, était un accident, cause accidentelle,
    escroquerie à l' assurance, toucher l' assurance, prime d' assurance, fraude à l' assurance,
    défaut ~3 moteur|électrique|technique|fabrication, défaut du moteur, panne moteur, problème électrique|technique,
    rupture de frein|freins, freins ~3 lâcher, défaillance ~2 freins|technique, aucun|rien ~5 malveillance|délibéré|délibérée|intentionnel|intentionnelle|volontaire|criminelle, usine de feux, bouteille de gaz, friction, mauvaise manipulation,
    accident, accidentel, accidentelle, accidentellement, court-circuit, court circuit, fuite de gaz,
    piste criminelle ~2 écarter, écarter ~3 piste|malveillance, écarter ~2 piste, cause accidentelle,
    origine accidentelle|électrique, négligence, foudre, défaillance, surchauffe, dysfonctionnement, collision,
    mégot, catastrophe naturelle, séisme, inondation, feu de forêt, incendie de forêt, sécheresse, imprudence,
    défaut électrique, panne, involontaire, crash, accident de la route, vétuste, vétusté, barbecue, tempête,
    canicule, éboulement, effondrement, malveillance ~3 exclure
  `),
  figurative: list(`
    meilleure|meilleures|pire attaque|défense|attaques, attaque|défense ~3 championnat|ligue|poule|tournoi, choc ~3 championnat|ligue|sommet,
    leader du championnat, arbitre de touche, mi-temps, buteur, podium, classement général, peloton, maillot jaune, étape de montagne,
    en football|rugby|basket|handball|tennis|cyclisme|hockey, côté football|rugby|sport|sports, tête du classement,
    but adverse, buteur, box-office, bourse, crise cardiaque, cyberattaque, pirates informatiques, hackers,
    rançongiciel, mi-temps, feuilleton, attaque informatique, attaque cardiaque, gardien de but, sélectionneur,
    film|roman|série|pièce|livre|documentaire ~3 raconter|retracer|suivre|évoquer|imaginer|narrer, jeu vidéo,
    milieu de terrain, attaquant, avant-centre, tir au but, tirs au but
  `),
  leisure: list(`
    glace, patinoire, pelouse, palet, actionnaire, actionnaires, dividende, fusion-acquisition,
    aréna, rencontre, gardien, entraîneuse, tribunes, supporteurs, vainqueurs, période, riposte,
    match, football, rugby, championnat, ligue, entraîneur, équipe, défenseur, coupe, tournoi, saison, film, roman,
    théâtre, album, sprint, peloton, maillot, finale, ballon, basket, handball, tennis, cyclisme, exposition,
    spectacle, festival, documentaire, supporter, supporters, joueur, comédien, comédienne, marathon, but, victoire,
    défaite, jeu, terrain, faille, adversaire, investisseurs, sport, côté
  `),
  abstract: list(`
    projet, budget, politique, loi, réforme, décision, proposition, critique, opposition, adversaire, record,
    inflation, prix, économie, idée, accord, verdict, stratégie, mesure, croissance, impôt, coût, taux, débat,
    discours, rival, propos, argument, problème, pauvreté, maladie, virus, corruption, climat, tempête, sécheresse,
    objectif, public, cœur, esprit, sensibilité, salaire, subvention, pension, retraite, droit, liberté, démocratie,
    valeur, marché du travail, crise, grève, sanction, plan, programme, financement, réputation, pouvoir d' achat,
    chômage, accusation, thèse, argumentaire, plaidoirie, consensus, certitude, mythe, légende, cliché, hiérarchie, fond, but, dossier, emploi, tranche, clientèle, concurrence, jugement, arrêté, décret, plafond,
    dispositif
  `),
  ailments: list(`
    virus, grippe, grippe aviaire|porcine, h5n1, h1n1, covid, covid-19, coronavirus, sras, ebola, marburg, choléra, paludisme, malaria, typhoïde, rougeole,
    oreillons, rubéole, polio, poliomyélite, variole, varicelle, tuberculose, méningite, hépatite, dengue, zika, fièvre jaune|aphteuse|hémorragique|catarrhale, sida, vih, peste,
    lèpre, diphtérie, tétanos, coqueluche, pneumonie, septicémie, diarrhée, dysenterie, salmonelle, salmonelles, listeria, listériose, légionellose,
    botulisme, vache folle, creutzfeldt-jakob, cancer, leucémie, diabète, accident vasculaire, infarctus, overdose, maladie, maladies, épidémie, épidémies, pandémie, infection,
    infections, infecter, infecté, infectée, infectés, infectieux, infectieuse, contagieux, agent pathogène, pathogène, bactérie, bactéries, parasite, champignon, symptôme, symptômes, vaccin,
    vaccins, vaccination, quarantaine, souche ~1 du|de, foyer ~1 de grippe|contamination|infection, intoxication, intoxications, monoxyde de carbone, saturnisme,
    malnutrition, famine, eau|nourriture|viande|lait|produit|produits ~2 contaminé|contaminée|contaminés, alcool frelaté
  `),
  animals: list(`
    oiseau, oiseaux, volaille, volailles, poulet, poulets, poule, poules, canard, canards, oie, oies, dinde, dindes, cygne, cygnes, bétail, vache, vaches, veau,
    veaux, taureau, taureaux, bovin, bovins, mouton, moutons, brebis, agneau, agneaux, chèvre, chèvres, porc, porcs, cochon, cochons, sanglier, sangliers, cheptel, troupeau,
    troupeaux, cheval, chevaux, cerf, cerfs, blaireau, renard, renards, loup, loups, baleine, baleines, dauphin, dauphins, phoque, poisson, poissons, éléphant, éléphants,
    rhinocéros, animal, animaux, vison, visons, rat, rats, moustique, moustiques
  `),
  aftermath: list(`
    police, autorités, préfecture, derrière les barreaux, policier, policiers, policière, gendarme, gendarmes, gendarmerie, brigade, crs, bac, commissariat, douanier, douaniers, procureur, procureure, parquet, juge d' instruction, magistrat,
    enquêteur, enquêteurs, enquêter, enquête, interpeller, interpellation, interpellations, arrêter ~1 homme|hommes|suspect|suspects|personne|personnes, arrestation, garde à vue, mis en examen, mise en examen, écrouer, suspect, suspects, suspecté, plainte,
    agresseur, agresseurs, assaillant, assaillants, tireur, tireurs, auteur|auteurs ~2 présumé|présumés, incendiaire|incendiaires, kamikaze, bandit, bandits, malfaiteur, malfaiteurs, braqueur, braqueurs, cambrioleur, cambrioleurs,
    voleur, voleurs, terroriste, terroristes, djihadiste, djihadistes, jihadiste, jihadistes, insurgé, insurgés, rebelle, rebelles, milice, milices, milicien, miliciens, combattant, combattants, individu|individus ~2 cagoulé|cagoulés|armé|armés|masqué|masqués,
    cagoulé, cagoulés, encagoulé, encagoulés, hommes armés, armé, armés, soldat, soldats, militaire, militaires, armée, troupes, pompier, pompiers, sapeur, sapeurs, secours, samu, ambulance, hôpital, hospitaliser,
    hospitalisé, blessé, blessés, blessée, blessées, tué, tués, tuée, tuées, mort, morts, décès, victime, victimes, indemne, indemnes, aucun blessé, bilan humain, évacuer, évacué, évacués, périmètre de sécurité, police scientifique, vidéosurveillance,
    revendiquer, revendication, condamner, condamne, condamné
  `),
  politics: list(`
    élection, élections, électoral, électorale, électoraux, réélection, campagne électorale|présidentielle, présidentielle, présidentielles, législatives, municipales, régionales, européennes,
    candidat, candidate, candidats, candidature, primaire, scrutin, urnes, électeur, électeurs, électrice, sondage, sondages, sondeur, sondeurs, second tour, premier tour,
    sénateur, sénateurs, sénat, député, députés, députée, assemblée nationale, hémicycle, parlement, parlementaire, parlementaires, groupe parlementaire, premier ministre, première ministre, matignon,
    élysée, les républicains, rassemblement national, parti socialiste, lfi, insoumis, macroniste, macronistes, gauche, droite, extrême droite, majorité, motion de censure, remaniement, circonscription,
    sortant, sortante, tête de liste, investiture, meeting
  `),
  legal: list(`
    peine|peines ~2 pour, loi ~6 contre|sur, saisir ~6 pour, poursuites pour, lutte contre,
    procédure pour, plainte pour, du chef de,
    enquête pour, ouvrir ~4 pour, accuser de, accuser d', soupçonner de, soupçonner d', mettre en examen pour,
    mis en examen pour, condamner pour, condamner à, poursuivre pour, juger pour, procès, inculper, chef de,
    chefs de, qualification, prévenu, coupable, instruction pour, information judiciaire pour, plainte pour,
    complicité, association de malfaiteurs, du chef, écrouer pour, interpeller pour, en relation avec une entreprise,
    comparaître, jugé, saisir pour, tentative d' assassinat en relation, en bande organisée
  `),
  another: list(`
    deux autres, trois autres, d' autres, quatre autres,
    un second, une seconde, un deuxième, une deuxième, une autre, un autre, un troisième, une troisième, distinct,
    distincte, distincts, par ailleurs, ailleurs, séparément, pendant ce temps, de son côté
  `),
  placeRelatives: list('où'),
  carried: list(`
    voler, dérober, transporter ~5 à|au|vers|dans, évacuer ~5 à|au|vers, hospitaliser, admettre, conduire ~5 à|au|vers,
    transférer ~5 à|au|vers, soigner, succomber, décéder, mourir, arrêter, interpeller, habiter, résider, naître,
    travailler, étudier, héliporter
  `),
  divisions: list('province, département, comté, gouvernorat, préfecture, canton, district, arrondissement, wilaya'),
  thoroughfares: list(`
    rue, avenue, boulevard, place, chemin, route, quai, impasse, allée, parc, hôpital, clinique, lycée, collège,
    école, université, hôtel, bar, café, restaurant, pont, gare, aéroport, marché, cimetière, stade, résidence, cité,
    square, facebook, twitter, telegram, police, société, groupe, dieu, internet
  `),
  standIns: list('celui, celle, ceux, celles, un autre, une autre'),
  painted: list(`
    tag, tags, taguer, tagué, inscription, inscriptions, graffiti, graffitis, peindre, peinture, tracer, bomber, à la bombe,
    lettres ~4 sur|barrer, initiales ~4 sur
  `),
  nearby: list(`
    mètre|mètres|kilomètre|rue|rues ~1 de là, non loin de là, près de là, à deux pas, à quelques rues, mètres|rues plus loin,
    kilomètre plus loin, à proximité immédiate
  `),
  apart: list('coup sur coup, tour à tour, =distincts, =distinctes, sans lien ~1 entre, =séparés|=séparées'),
  background: list(`
    ans après, décennie après, années après,
    rappeler, anniversaire, commémorer, hommage, souvenir, il y a ~3 ans, décennie, par le passé, précédent,
    l' an dernier, l' année dernière, histoire, mémoire, victimes de, morts en service, à l' époque, autrefois,
    ces dernières années, déjà, un an plus tôt, un an après, série noire, endeuillé
  `),
  speech: list(`
    dire, déclarer, annoncer, affirmer, indiquer, ajouter, préciser, expliquer, rapporter, confirmer, estimer,
    écrire, publier, souligner, assurer, réclamer, demander, ordonner, exiger, promettre, revendiquer, dénoncer,
    regretter, déplorer, arrêter, interpeller, ouvrir, placer, juger, condamner, enquêter, rendre, visiter, réagir,
    confier, apprendre, lancer, tweeter, avancer, recenser, dénombrer, faire état, faire ~2 état, confirmer, démentir, nier, avertir, évoquer, parler, poster, condamner, saluer, recevoir, réunir,
    tenir, prononcer, communiquer, signaler, saisir, relâcher, libérer, identifier, rechercher, poursuivre, inculper,
    comparaître, écrouer, enterrer, rassembler, manifester, appréhender
  `),
  attribution: list(`
    selon, d' après, indiquer, affirmer ~4 source|syndicat|police|témoin, à en croire, dire ~3 source, rapporter,
    de source policière|judiciaire|syndicale, aux dires, a indiqué, a annoncé, a affirmé, a déclaré, a précisé,
    a-t-on appris, apprend-on, a rapporté, selon ~3 source
  `),
  waves: list(`
    vague, série, coordonné, coordonnée, coordonnés, coordonnées, simultané, simultanée, simultanés, simultanées,
    simultanément, concerté, concertée, campagne de, campagne d', au total, en tout, multiplication,
    nuit de violence|violences, succession, salve d' attaques|attentats|incendies|actions|agressions, salve de sabotages|dégradations
  `),
  coordinated: list(`
    vague, série, coordonné, coordonnée, coordonnés, coordonnées, simultané, simultanée, simultanés, simultanées,
    simultanément, concerté, concertée, campagne, orchestré, orchestrée
  `),
  unrelated: list(`
    sans rapport, sans lien, sans aucun lien, aucun lien, pas de lien, aucun rapport, pas de rapport, rien à voir, pas lié, pas liée, pas liés, pas liées,
    ne fait pas partie, cas isolé, fait isolé, acte isolé, règlement de comptes, guerre ~3 deal|gangs|clans|bandes, querelle, dispute, différend, rixe, bagarre,
    vengeance, jalousie, ex-conjoint, ex-compagnon, drame familial, conflit de voisinage
  `),
  counted: list(`
    prison, site, ville, commune, établissement, poste, commissariat, attaque, incident, incendie, attentat,
    explosion, fusillade, église, mosquée, école, bâtiment, antenne, lieu, banque, cible, village, gare, synagogue,
    ambassade, bombe, point, bureau, tribunal, hôpital, agence, commerce, enlèvement, localité, département,
    quartier, acte, action, sabotage, fait, sites, gendarmerie, relais, lycée, collège, mairie, caserne, magasin, temple,
    cimetière, permanence, ligne
  `),
  everywhere: list(`
    sur les ~2 sites, dans les ~2 cas, à chaque fois, sur chaque site, sur tous les sites, dans chaque ville,
    partout, sur les ~2 lieux, sur les ~2 façades
  `),
  alerts: list(
    `appeler sur, appeler à, être alerté, alerter, intervenir, donner l' alerte, découvrir ~5 corps|victime|mort|blessé, dépêcher sur`,
  ),
  naming: list(
    `parler de|d', qualifier ~5 de|d', évoquer, dénoncer, condamner, décrire ~5 comme, considérer ~5 comme, voir ~4 comme, traiter ~4 comme, craindre, crier à`,
  ),
  labels: list(
    `acte, actes, attaque, attaques, offensive, assaut, campagne, agression, escalade, spirale, intimidation, terrorisme, terreur, vengeance, guerre, violence, violences, vague, provocation, barbarie, sabotage, chantage, stratégie, insurrection, défi, attentat, attentats`,
  ),
}

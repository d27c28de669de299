import { list } from '../../text/list.ts'
import type { EventsLocale } from '../shape/events.ts'

/** What is hit, and with what. */
export const things: Pick<EventsLocale, 'targets' | 'weapons' | 'damaged'> = {
  targets: [
    {
      kind: 'prison',
      words: list(`
        prison, maison d' arrêt, centre pénitentiaire, centre de détention, établissement pénitentiaire,
        maison centrale, pénitencier, établissement pour mineurs, pénitentiaire, centrale de, geôle,
        centre de rétention, quartier disciplinaire
      `),
    },
    {
      kind: 'prison-staff',
      words: list(`
        surveillant, surveillante, gardien de prison, gardiens de prison, agent|agents pénitentiaire|pénitentiaires,
        personnel pénitentiaire, agents de la pénitentiaire,
        employé|employée|salarié|salariée ~3 maison|prison|centre, maton, éris
      `),
    },
    {
      kind: 'police',
      words: list(`
        commissariat, poste de police, hôtel de police, barrage ~1 police|policier|gendarmerie|gendarmes, police, policier, policière, gendarme, gendarmerie,
        brigade de gendarmerie|proximité, brigade territoriale, poste de gendarmerie, peloton de gendarmerie, crs, patrouille de police, voiture de police,
        véhicule de police, carabinier, agent de police, garde civile, inspecteur
      `),
    },
    {
      kind: 'military',
      words: list(`
        armée, militaire, caserne, soldat, barrage ~2 armée|militaire|militaires|soldats, point de contrôle, checkpoint, base militaire, position militaire, camp militaire, poste militaire,
        convoi militaire, troupe, légionnaire, garnison, casque bleu, casques bleus, patrouille militaire,
        poste avancé, parachutiste, fantassin, régiment
      `),
    },
    {
      kind: 'government',
      words: list(`
        mairie, préfecture, sous-préfecture, ministère, ministre, hôtel de ville, bâtiment public,
        conseil départemental|régional, gouverneur, président, trésorerie, centre des impôts,
        perception, centre ~1 finances publiques, centre d' impôts, impôts, fisc, services fiscaux, protection judiciaire ~2 jeunesse, hôtel des impôts, fonctionnaire, préfet,
        permanence ~3 élu|élue|député|députée, agriculture ministère, douane, douanier,
        gouvernement, caf, chef de village
      `),
    },
    {
      kind: 'court',
      words: list(`
        tribunal, palais de justice, juge, magistrat, procureur, cour d' appel|assises, greffe
      `),
    },
    {
      kind: 'education',
      words: list(`
        école, lycée, collège, université, crèche, élève, étudiant, professeur, enseignant, enseignante, campus,
        établissement scolaire, groupe scolaire, maternelle, instituteur, internat, énap, athénée, cégep, haute école, madrassa, daara, salle de classe,
        garderie, jardin d' enfants, proviseur, éducateur, éducatrice, institutrice, professeure, directeur|directrice d' école, lycéen, lycéenne, écolier, collégien
      `),
    },
    {
      kind: 'religious',
      words: list(`
        église, mosquée, synagogue, temple, cathédrale, chapelle, fidèle, prêtre, imam, rabbin, monastère, couvent,
        cimetière, pasteur, évêque, lieu de culte, salle de prière, curé, paroisse, basilique, missionnaire
      `),
    },
    {
      kind: 'transport',
      words: list(`
        gare, train, tgv, voie ferrée, voies ferrées, rail, métro, tramway, tram, bus, aéroport, avion, navire,
        bateau, pont, autoroute, caténaire, ligne à grande vitesse, sncf, réseau ferroviaire, ferroviaire,
        dépôt de bus, péage, port, ferry, taxi, route, autocar, chauffeur, aiguillage, poste d' aiguillage,
        pétrolier, signalisation, abribus
      `),
    },
    {
      kind: 'telecom',
      words: list(`
        antenne-relais, antenne relais, antenne, antennes, pylône de télécommunication|téléphonie, fibre optique,
        fibre, relais téléphonique, télécommunication, télécommunications, téléphonie, émetteur, armoire de rue,
        central téléphonique, 5g, relais de télévision, câble sous-marin
      `),
    },
    {
      kind: 'energy',
      words: list(`
        stations service,
        stations-service,
        transformateur, poste électrique, sous-station, ligne à haute tension, ligne électrique, lignes électriques,
        centrale électrique|nucléaire|solaire|thermique|hydroélectrique, pylône électrique, pylône, oléoduc, gazoduc,
        raffinerie, éolienne, station-service, dépôt pétrolier|carburant, enedis, barrage, poste source,
        réseau électrique, pipeline, puits de pétrole, poste de transformation, électricité
      `),
    },
    {
      kind: 'water',
      words: list(`
        château d' eau, station de pompage, station d' épuration, réservoir d' eau, usine d' eau, forage, captage,
        eau potable, conduite d' eau, canalisation
      `),
    },
    {
      kind: 'health',
      words: list(`
        hôpital, clinique, ambulance, médecin, infirmier, infirmière, centre de santé, dispensaire, pharmacie,
        cabinet médical, soignant, soignante, urgences, maternité, centre de vaccination, centre hospitalier, chu,
        ambulancier, ehpad
      `),
    },
    {
      kind: 'business',
      words: list(`
        magasin, commerce, supermarché, entreprise, usine, restaurant, bar, boîte de nuit, discothèque, entrepôt,
        centre commercial, boutique, hôtel, café, concession, concessionnaire, chantier, bureau de tabac,
        tabac, mine, plantation, bijouterie, garage, ferme, épicerie, commerçant, société, cimenterie, boulangerie,
        abattoir, boucherie, brasserie, patron, entrepreneur, hôtelier, local commercial, kiosque, casino, bar-tabac,
        carrière, scierie, supérette, hypermarché, échoppe, étal, dépanneur, pizzeria, salon de coiffure, armurerie, cinéma, traiteur, librairie, snack,
        bijoutier, bijoutière, caissier, caissière, pompiste, buraliste, hangar agricole, exploitation agricole, serre, cave, brasseur, marchand, éleveuse
      `),
    },
    {
      kind: 'finance',
      words: list(`
        banque, distributeur de billets, distributeur automatique, agence bancaire, fourgon blindé, bureau de change,
        bureau de poste, la poste, convoyeur, transport de fonds, distributeur, banquier, assurance, succursale bancaire|banque, bancomat, bancomats,
        guichet automatique, automate bancaire, automate, caisse d' épargne, agence postale, coffre-fort
      `),
    },
    {
      kind: 'media',
      words: list(`
        journaliste, journal, radio, télévision, chaîne, rédaction, locaux du journal, reporter, station de radio,
        caméraman, photographe, agence de presse, imprimerie
      `),
    },
    {
      kind: 'diplomatic',
      words: list(`
        ambassade, consulat, ambassadeur, diplomate, consul, représentation diplomatique, chancellerie,
        mission diplomatique
      `),
    },
    {
      kind: 'political',
      words: list(`
        permanence, local|locaux ~2 parti|député|députée|députés|sénateur|élu|élus|campagne, siège|bureau ~2 campagne, siège ~3 parti|syndicat, maire, maires, mairesse, édile, élu, élue, élus, élues,
        conseiller|conseillère municipal|municipale|régional|départemental|départementale, adjoint|adjointe au maire, candidat, candidate, député, députée, sénateur,
        sénatrice, militant, militante, parti, syndicat, bureau de vote, local syndical, opposant, syndicaliste,
        meeting, parlementaire, responsable politique
      `),
    },
    {
      kind: 'residence',
      words: list(`
        domicile, maison, immeuble, appartement, logement, résidence, pavillon, villa, habitation, hall,
        cage d' escalier, quartier résidentiel, case, foyer ~2 migrants|réfugiés|demandeurs, centre d' accueil,
        centre d' hébergement, concession familiale, hlm, boîte aux lettres
      `),
    },
    {
      kind: 'vehicle',
      words: list(`
        voiture, véhicule, camion, fourgon, fourgonnette, bus, moto, scooter, car, autocar, convoi, camionnette,
        berline, utilitaire, pelleteuse, tracteur, engin de chantier, taxi, poids lourd, automobile, minibus,
        ambulance, pick-up, blindé, 4x4, semi-remorque, camping-car, tractopelle
      `),
    },
    {
      kind: 'tourism',
      words: list(`
        touriste, plage, station balnéaire, vacancier, musée, site touristique, complexe hôtelier, camping,
        village de vacances, parc d' attractions
      `),
    },
    {
      kind: 'aid',
      words: list(`
        humanitaire, humanitaires, ong, croix-rouge, convoi humanitaire, travailleur humanitaire, onu, nations unies,
        association caritative, camp de réfugiés, croissant-rouge, pam
      `),
    },
    {
      kind: 'civilians',
      words: list(`
        civil, habitant, villageois, passant, riverain, paysan, agriculteur, foule, passager, famille, enfant, femme,
        homme, personne, personnes, marché, village, campement, camp ~2 déplacés, hameau, locataire, adolescent, jeune, population, éleveur, pêcheur, mineur, client,
        promeneur, spectateur, couple, garçon, fille, ouvrier, voisin, automobiliste, migrant, réfugié, fillette,
        bébé, mère, père, piéton, avocat, avocate, gérant, vigile, employé, fêtard, noctambule, usager, orpailleur,
        cultivateur, déplacé, cycliste, lycéen, collégien, retraité, octogénaire, septuagénaire, sexagénaire,
        quinquagénaire, quadragénaire, trentenaire
      `),
    },
  ],
  weapons: [
    {
      kind: 'assault-rifle',
      words: list(`
        kalachnikov, kalachnikovs, fusil d' assaut, fusils d' assaut, arme automatique, armes automatiques, ak-47,
        ak47, pistolet-mitrailleur, fusil-mitrailleur, mitraillette, mitrailleuse, fusil mitrailleur,
        pistolet mitrailleur, arme de guerre, armes de guerre, kalach, m16
      `),
    },
    { kind: 'handgun', words: list('pistolet, revolver, arme de poing, armes de poing, 9 mm, 9mm') },
    {
      kind: 'shotgun',
      words: list('fusil de chasse, fusil à pompe, chevrotine, fusil à canon scié, canon scié, carabine'),
    },
    {
      kind: 'firearm',
      words: list(`
        arme à feu, armes à feu, coup de feu, coups de feu, fusil, balle, balles, tireur, tireurs, fusillade,
        homme|hommes armé|armés, tir, tirs, rafale, ouvrir le feu, cartouche, douille, armés, calibre
      `),
    },
    { kind: 'grenade', words: list('grenade, grenades') },
    {
      kind: 'molotov',
      words: list(`
        cocktail molotov, cocktails molotov, molotov, cocktail incendiaire, bouteille incendiaire,
        bouteilles incendiaires, bouteille enflammée, bouteilles enflammées
      `),
    },
    {
      kind: 'incendiary',
      words: list(`
        bidon d' essence, bidon d' hydrocarbure, essence, hydrocarbure, engin incendiaire, dispositif incendiaire,
        jerrican, jerricane, produit inflammable, liquide inflammable, accélérant, white-spirit, bidon, allume-feu,
        fumigène, engins incendiaires, bombe incendiaire
      `),
    },
    {
      kind: 'explosive',
      words: list(`
        bombe, explosif, explosifs, engin explosif, dynamite, ceinture explosive, ceinture d' explosifs,
        gilet explosif, voiture piégée, colis piégé, mine, charge explosive, tatp, détonateur, bonbonne de gaz,
        kamikaze, plastic, mine artisanale, engin artisanal, engin, à l' explosif, à la bombe, plastiquer, dynamiter, charge, bâton de dynamite, attentat-suicide
      `),
    },
    {
      kind: 'rocket',
      words: list(`
        roquette, roquettes, lance-roquettes, obus de mortier, mortier lourd|lourds, obus, missile, bazooka, lance-roquette, artillerie
      `),
    },
    { kind: 'drone', words: list('drone, drones') },
    {
      kind: 'blade',
      words: list(`
        armer d'|de ~2 couteau|couteaux|machette|machettes|hache|haches|sabre|lame|cutter|tournevis|poignard|pic|rasoir,
        couteau, couteaux, machette, hache, arme blanche, armes blanches, sabre, poignard, lame, cutter, coupe-coupe,
        tournevis, hachette, ciseaux, épée, baïonnette, pic, pic à glace, poinçon, tesson, tessons, lame de rasoir, rasoir, surin, stylet, canif,
        scalpel, faucille, serpe, serpette, feuille de boucher, arme artisanale, dague, pioche, fourche
      `),
    },
    {
      kind: 'blunt',
      words: list(`
        armer d'|de ~2 barre|barres|bâton|bâtons|batte|battes|marteau|marteaux|gourdin|gourdins|pierres|matraque|manche|manches,
        barre de fer, barres de fer, marteau, batte, batte de baseball, bâton, pierre, pierres, pavé, pavés,
        matraque, masse, gourdin, pied-de-biche, barre à mine, brique, barre, manche de pioche, caillou
      `),
    },
    {
      kind: 'vehicle',
      words: list('voiture-bélier, véhicule-bélier, voiture bélier, véhicule bélier, camion-bélier, camion bélier'),
    },
    {
      kind: 'firework',
      words: list(`
        feu d' artifice, feux d' artifice, mortier d' artifice, mortiers d' artifice, pétard, pétards,
        tir|tirs de mortier|mortiers, mortier, chandelle romaine, artifice
      `),
    },
    {
      kind: 'chemical',
      words: list(`
        acide, gaz lacrymogène, lacrymogène, poison, sarin, chlore, ricine, agent chimique, acide butyrique,
        substance toxique, spray
      `),
    },
  ],
  damaged: [
    {
      kind: 'vehicle',
      words: list(`
        voiture, véhicule, camion, fourgon, fourgonnette, bus, moto, scooter, car, autocar, camionnette, berline,
        utilitaire, pelleteuse, tracteur, engin de chantier, taxi, poids lourd, automobile, minibus, ambulance,
        pick-up, blindé, semi-remorque, voiture-bélier, camping-car, convoi, deux-roues
      `),
    },
    {
      kind: 'door',
      words: list(`
        porte, portail, grille, entrée, portillon, rideau métallique, rideau de fer, porte d' entrée
      `),
    },
    {
      kind: 'building',
      words: list(`
        bâtiment, maison, immeuble, hall, façade, vitre, vitres, vitrine, vitrines, mur, fenêtre, local, locaux,
        église, mosquée, synagogue, école, mairie, hôpital, bureau, appartement, pavillon, toit, hangar, entrepôt,
        commissariat, poste, magasin, villa, case, cases, chapelle, temple, salle, agence, restaurant, bar, gymnase,
        permanence, préfecture, domicile, usine, hôtel, bibliothèque, médiathèque, caserne, ambassade, consulat,
        lycée, collège, grange, boulangerie, boutique, kiosque, cabinet, guérite, pont
      `),
    },
    {
      kind: 'equipment',
      words: list(`
        antenne, antennes, câble, câbles, transformateur, pylône, caméra, relais, équipement, fibre, armoire,
        caténaire, éolienne, machine, émetteur, installation, pompe, ligne, lignes, canalisation, oléoduc, gazoduc,
        distributeur, poste électrique, groupe électrogène, locomotive, radar, borne, grue, coffret, signalisation
      `),
    },
    {
      kind: 'other',
      words: list(`
        clôture, grillage, tombe, tombes, stèle, statue, pneu, poubelle, poubelles, conteneur, barrière, champ,
        récolte, monument, mobilier, croix, abribus, plaque, palette, bateau, panneau, sol, vigne, grenier, greniers,
        pirogue
      `),
    },
  ],
}

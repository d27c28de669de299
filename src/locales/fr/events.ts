import { list } from '../../text/list.ts'
import type { EventsLocale } from '../shape/events.ts'

export const events: EventsLocale = {
  triggers: [
    {
      name: 'fr.act.fire-set',
      class: 'act',
      kinds: ['arson'],
      need: 'always',
      damage: 'burned',
      patterns: list(`
        incendier, mettre ~2 feu, mettre|mis|mise ~1 feu, bouter le feu, feu a ~2 été mis,
        feu avoir ~1 être ~1 mettre, allumer ~2 feu|incendie|brasier, asperger ~5 essence|hydrocarbure|alcool,
        feu ~2 mis, livrer aux flammes, foutre le feu, tenter ~3 incendier, déclencher ~2 incendie
      `),
    },
    {
      name: 'fr.act.burn',
      class: 'act',
      kinds: ['arson'],
      need: 'deliberate',
      damage: 'burned',
      unaccusative: true,
      patterns: list(`
        brûler, prendre feu, partir en fumée, partir ~1 fumée, proie des flammes, feu avoir ~1 prendre, feu a pris,
        feu prendre, ravager par ~2 flamme|flammes|feu|incendie, calciner, détruire par ~1 feu|flammes|incendie,
        détruire par ~2 incendie, carboniser, embraser, s' embraser, réduire en cendres, en flammes, consumer,
        flamber, être en feu
      `),
    },
    {
      name: 'fr.noun.arson',
      class: 'noun',
      kinds: ['arson'],
      need: 'always',
      patterns: list(`
        incendie volontaire|criminel, incendies volontaires|criminels, incendie d' origine criminelle,
        feu volontaire, attaque incendiaire, acte incendiaire, jet de cocktails|cocktail, tentative d' incendie
      `),
    },
    {
      name: 'fr.noun.fire',
      class: 'noun',
      kinds: ['arson'],
      need: 'deliberate',
      damage: 'burned',
      patterns: list(`
        incendie, sinistre, brasier, départ de feu, départs de feu,
        feu ~2 voiture|voitures|véhicule|véhicules|poubelle|poubelles
      `),
    },
    {
      name: 'fr.act.shoot',
      class: 'act',
      kinds: ['shooting'],
      need: 'always',
      patterns: list(`
        essuyer ~6 coup|coups de feu,
        essuyer ~6 coup|coups|tir|tirs|rafale|rafales|balle|balles, impact|impacts ~5 relever|constater ~3 façade|mur|portail|porte|pare-brise,
        atteindre|toucher ~5 projectile|projectiles|balle|balles|tir|tirs, essuyer ~2 tirs,
        ouvrir ~2 feu, faire feu, tirer ~4 sur|contre|vers, tirer ~2 en direction,
        tirer ~4 coup|coups|balle|balles|rafale|rafales|projectile|projectiles|cartouche, coup|coups ~3 tirer,
        balle|balles|projectile ~3 tirer, abattre ~3 balle|balles|homme|policier|gendarme, mitrailler, cribler,
        fusiller, abattre ~3 par, tuer par balle|balles, blesser par balle|balles, par balle|balles,
        arroser ~4 balle|balles|rafales, canarder, tirer à ~2 arme|balle|balles|kalachnikov|bout,
        viser par des|plusieurs tirs, vider ~2 chargeur, essuyer ~3 tir|tirs, faire usage ~2 arme, abattre
      `),
    },
    {
      name: 'fr.noun.shooting',
      class: 'noun',
      kinds: ['shooting'],
      need: 'always',
      patterns: list('fusillade, échange de tirs, tireur embusqué, mitraillage, règlement de comptes'),
    },
    {
      name: 'fr.noun.shots',
      class: 'noun',
      kinds: ['shooting'],
      need: 'always',
      manyIsOne: true,
      patterns: list(`
        coup de feu, coups de feu, tir|tirs ~3 arme|armes|kalachnikov|sur|contre|nourris, tirs, rafale, rafales,
        impact|impacts ~2 balle|balles|kalachnikov|tir|tirs
      `),
    },
    {
      name: 'fr.act.molotov',
      class: 'act',
      kinds: ['arson'],
      need: 'always',
      damage: 'burned',
      patterns: list(`
        cocktail molotov, cocktails molotov, lancer|jeter|balancer ~5 cocktail|molotov,
        cocktail|molotov ~5 lancer|jeter, engin incendiaire, engins incendiaires, bombe incendiaire,
        bouteille incendiaire, dispositif incendiaire, molotov
      `),
    },
    {
      name: 'fr.act.bomb',
      class: 'act',
      kinds: ['bombing'],
      need: 'always',
      damage: 'damaged',
      patterns: list(`
        charge|engin|bombe|explosifs ~8 fixer|attacher|coller|dissimuler ~3 sous|à|contre|dans,
        souffler|endommager|détruire|pulvériser|éventrer|viser|toucher|ravager ~4 par ~3 explosion|explosions|bombe|bombes|charge|charges|engin|engins,
        faire ~1 exploser, faire sauter, plastiquer, dynamiter, exploser ~5 bombe|engin|grenade|charge,
        bombe|engin|grenade|charge|colis|voiture ~5 exploser|sauter,
        lancer|jeter|balancer ~5 grenade|grenades|bombe|bombes|explosif|explosifs,
        grenade|grenades|bombe|bombes|explosif ~4 lancer|jeter,
        poser|placer|déposer ~4 bombe|bombes|engin|explosif|explosifs|charge|charges,
        bombe|engin|charge|colis ~4 poser|placer|déposer|désamorcer, se faire ~1 exploser,
        bombe|engin|explosion|grenade|charge ~4 souffler|pulvériser|détruire|endommager|éventrer|dévaster|tuer|blesser|frapper|toucher,
        pulvériser ~3 explosion|explosif, sauter sur ~2 mine|engin,
        déclencher ~3 charge|explosif|ceinture|bombe|gilet, actionner ~3 charge|explosif|ceinture
      `),
    },
    {
      name: 'fr.noun.bombing',
      class: 'noun',
      kinds: ['bombing'],
      need: 'always',
      patterns: list(`
        attentat|attentats|attaque|attaques à l' explosif|explosifs, attentats à la bombe|grenade|voiture|explosif, attentat|attentats par|à explosif,
        attentat à la bombe|grenade|voiture|explosif, attentat suicide|kamikaze, attentat-suicide,
        attentats-suicides, voiture piégée, colis piégé|piégés, engin explosif, engins explosifs,
        attaque à la grenade|bombe|explosif, attaque à l' explosif, kamikaze, plasticage, plastiquage, lettre piégée,
        camion piégé, jet de grenade, ceinture explosive|explosifs, gilet explosif
      `),
    },
    {
      name: 'fr.noun.explosion',
      class: 'noun',
      kinds: ['bombing'],
      need: 'deliberate',
      patterns: list('explosion, déflagration, détonation'),
    },
    {
      name: 'fr.act.explode',
      class: 'act',
      kinds: ['bombing'],
      need: 'deliberate',
      patterns: list(`voler en éclats, exploser, sauter`),
    },
    {
      name: 'fr.act.shell',
      class: 'act',
      kinds: ['shelling'],
      need: 'always',
      damage: 'hit',
      patterns: list(`
        bombarder, pilonner, bombardement, pilonnage, tirer ~4 roquette|roquettes|obus|missile|missiles|mortier,
        roquette|roquettes|obus|missile|missiles ~5 tomber|abattre|toucher|frapper|tirer|atteindre|exploser,
        tir|tirs de roquettes|roquette|mortier|obus|missile|missiles, attaque à la roquette, tir|tirs d' obus,
        tir|tirs d' artillerie, frappe aérienne, raid aérien
      `),
    },
    {
      name: 'fr.act.drone',
      class: 'act',
      kinds: ['drone-attack'],
      need: 'always',
      damage: 'hit',
      patterns: list(`
        drone|drones ~4 larguer|lâcher|lancer|tirer, larguer ~3 grenade|bombe|explosif,
        toucher|frapper|viser|détruire|endommager ~3 par ~3 drone|drones, attaque de drone|drones,
        frappe de drone|drones, drone|drones ~4 frapper|toucher|exploser|attaquer|viser,
        drone kamikaze|piégé|explosif, drones kamikazes|piégés|explosifs, attaque au drone
      `),
    },
    {
      name: 'fr.act.stab',
      class: 'act',
      kinds: ['stabbing'],
      need: 'always',
      outcome: 'wounded',
      patterns: list(`
        poignarder, coup ~1 couteau|machette, coups ~1 couteau|machette, à l' arme blanche, arme blanche, égorger,
        décapiter, attaque au couteau, attaque à la machette, lacérer ~3 visage|gorge, larder,
        à coups de couteau|machette|hache, armer d' ~1 couteau, agresser au couteau
      `),
    },
    {
      name: 'fr.act.ram',
      class: 'act',
      kinds: ['ramming'],
      need: 'always',
      damage: 'damaged',
      patterns: list(`
        voiture-bélier, véhicule-bélier, voiture bélier, véhicule bélier, camion-bélier,
        voiture|véhicule|camion|camionnette|conducteur|automobiliste|chauffard|chauffeur ~8 foncer ~2 sur|dans|contre,
        foncer ~4 foule|voiture|véhicule|camion|barrage|portail, foncer dans ~2 foule,
        enfoncer ~4 portail|porte|grille|barrière|vitrine|façade|entrée|rideau,
        percuter ~3 volontairement|foule|portail|barrage|policier|policiers|gendarme, attaque à la voiture|bélier,
        attaque-bélier, faucher, lancer ~3 voiture|véhicule|camion|camionnette|fourgon ~3 contre|sur,
        voiture|véhicule|camion|camionnette|fourgon|engin ~4 lancer|projeter|foncer|encastrer|percuter ~2 contre|sur|dans,
        renverser volontairement, attaque au véhicule, attaque bélier, attaque à la voiture-bélier
      `),
    },
    {
      name: 'fr.act.assault',
      class: 'act',
      kinds: ['assault'],
      need: 'concrete',
      outcome: 'wounded',
      patterns: list(`
        agresser, frapper ~4 coup|coups|tête|visage|homme|femme|surveillant|policier|agent, rouer de coups, tabasser,
        passer à tabac, molester, lyncher, battre à mort, rouer, étrangler, gifler, violenter, torturer, brutaliser,
        matraquer, bousculer
      `),
    },
    {
      name: 'fr.noun.assault',
      class: 'noun',
      kinds: ['assault'],
      need: 'always',
      patterns: list('agression, passage à tabac, lynchage'),
    },
    {
      name: 'fr.act.assassinate',
      class: 'act',
      kinds: ['assassination'],
      need: 'always',
      outcome: 'killed',
      patterns: list(`
        assassiner, assassinat, tentative d' assassinat
      `),
    },
    {
      name: 'fr.act.murder',
      class: 'act',
      kinds: ['attack'],
      need: 'always',
      outcome: 'killed',
      patterns: list(`
        massacrer, massacre, tuerie,
        exécuter ~3 homme|hommes|civil|civils|otage|otages|personne|personnes|villageois|soldat|soldats|policier|policiers,
        meurtre, carnage, tuer de sang-froid
      `),
    },
    {
      name: 'fr.act.kidnap',
      class: 'act',
      kinds: ['kidnapping'],
      need: 'persons',
      outcome: 'kidnapped',
      patterns: list(`
        emmener ~3 de force, conduire ~3 sous la menace,
        enlever, emmener, kidnapper, enlèvement, séquestrer, rapt, ravir, capturer, emmener de force, séquestration,
        ravisseur, ravisseurs
      `),
    },
    {
      name: 'fr.act.hostage',
      class: 'act',
      kinds: ['hostage-taking'],
      need: 'always',
      outcome: 'kidnapped',
      patterns: list(`
        otage|otages ~3 libérer|relâcher, libérer|relâcher|délivrer ~3 otage|otages, libération des otages,
        retenir ~4 personnes|employés|clients|otages|salariés ~5 pendant|durant|plusieurs, forcené,
        prise d' otage, prise d' otages, prendre ~4 otage|otages, prendre ~3 en otage, retenir ~3 en otage|otages,
        tenir ~3 en otage
      `),
    },
    {
      name: 'fr.act.hijack',
      class: 'act',
      kinds: ['hijacking'],
      need: 'always',
      patterns: list(`
        détourner ~3 avion|vol|bus|car|train|navire|bateau, détournement ~2 avion|vol|bus|car|navire,
        piraterie aérienne, car-jacking, carjacking
      `),
    },
    {
      name: 'fr.act.raid',
      class: 'act',
      kinds: ['raid'],
      need: 'concrete',
      patterns: list(`
        prendre d' assaut, donner l' assaut, faire irruption, braquer, envahir, attaque à main armée, braquage,
        vol à main armée, investir ~3 locaux|bâtiment|camp|base|poste
      `),
    },
    {
      name: 'fr.act.break-in',
      class: 'act',
      kinds: ['raid'],
      need: 'concrete',
      unlessArmed: 'attack',
      patterns: list(`
        cambrioler, piller, saccager, forcer ~3 porte|entrée|portail|barrage, pénétrer ~2 force, dévaliser,
        cambriolage, s' introduire, introduire ~3 dans, mettre à sac, vandaliser et piller, pillage
      `),
    },
    {
      name: 'fr.act.ambush',
      class: 'act',
      kinds: ['attack'],
      need: 'always',
      patterns: list('tendre ~2 embuscade, embuscade, tomber dans ~2 embuscade, guet-apens'),
    },
    {
      name: 'fr.act.attack',
      class: 'act',
      kinds: ['attack'],
      need: 'concrete',
      damage: 'hit',
      patterns: list(`
        attaquer, prendre|pris|prise|prises ~1 pour cible, prendre pour cible, en ~2 prendre ~1 à|au|aux, viser,
        cibler, frapper, toucher, assaillir, mener ~3 attaque|attaques|assaut|raid|action|actions,
        perpétrer ~3 attaque|attentat|attaques|attentats, commettre ~3 attaque|attentat|attaques|attentats,
        lancer ~3 attaque|assaut|offensive, être la cible, faire ~2 objet d' ~1 attaque,
        atteindre ~2 tir|tirs|balle|projectile, harceler
      `),
    },
    {
      name: 'fr.noun.attack',
      class: 'noun',
      kinds: ['attack'],
      need: 'always',
      patterns: list(`
        attaque, attentat, assaut, raid, acte terroriste, homicide, tuerie, action violente, incursion, meurtre
      `),
    },
    {
      name: 'fr.noun.incident',
      class: 'noun',
      kinds: ['attack'],
      need: 'deliberate',
      looksBack: true,
      patterns: list('incident, acte, affrontement, acte de malveillance, offensive, fait, acte criminel, crime'),
    },
    {
      name: 'fr.act.sabotage',
      class: 'act',
      kinds: ['sabotage'],
      need: 'always',
      damage: 'damaged',
      patterns: list(`
        pylône|pylônes|antenne|antennes|mât|mâts ~5 scier|abattre|coucher|renverser|déboulonner, scier|abattre|coucher|renverser|déboulonner ~4 pylône|pylônes|antenne|antennes|mât,
        saboter, sabotage,
        couper|sectionner|trancher|cisailler ~4 câble|câbles|fibre|fibres|ligne|lignes|grillage|clôture|fil|fils,
        câble|câbles|fibre|fibres|ligne|lignes|grillage ~4 couper|sectionner|trancher|cisailler|arracher|dérober,
        sectionner, cisailler, faire dérailler, mettre hors service, mettre hors d' usage|état, acte de sabotage,
        empoisonner, contaminer,
        neutraliser ~3 caméra|caméras|transformateur|antenne, débrancher
      `),
    },
    {
      name: 'fr.act.vandalise',
      class: 'act',
      kinds: ['vandalism'],
      need: 'always',
      damage: 'defaced',
      patterns: list(`
        crever|lacérer ~3 pneu|pneus, pneu|pneus ~3 crever|lacérer,
        tag|tags|inscription|inscriptions|graffiti|graffitis|lettres|sigle|slogan|slogans|croix|mot|mots ~12 tracer|taguer|bomber ~3 sur,
        vandaliser, taguer,
        tag|tags|inscription|inscriptions|graffiti|graffitis|lettres|sigle|slogan|slogans|croix|mot|mots|chiffre ~4 tracer|peindre|inscrire|bomber|taguer|découvrir|retrouver|apposer|dessiner|relever|écrire|taguer,
        tracer ~10 lettres|sigle|mot|mots|inscription|inscriptions|slogan|croix|initiales,
        peindre ~5 lettres|sigle|slogan|slogans|croix|mot|inscription|initiales|chiffre, taguer ~4 mur|murs|façade,
        vandalisme, dégrader, dégradation, profaner, profanation, barbouiller, souiller, maculer,
        couvrir ~4 tags|inscriptions|graffitis|graffiti|slogans|croix,
        recouvrir ~4 tags|peinture|inscriptions|graffitis|graffiti, badigeonner,
        inscrire ~4 mur|murs|façade|sol|porte, asperger ~3 peinture
      `),
    },
    {
      name: 'fr.act.smash',
      class: 'act',
      kinds: ['vandalism'],
      need: 'deliberate',
      damage: 'destroyed',
      patterns: list(`
        vitre|vitres|vitrine|vitrines|fenêtre|fenêtres ~8 être ~1 briser|casser|fracasser|pulvériser,
        briser ~3 vitre|vitres|vitrine|fenêtre|fenêtres|porte|caméra|caméras,
        vitre|vitres|vitrine|vitrines|fenêtre|fenêtres ~4 briser|casser|exploser|voler,
        casser ~3 vitre|vitres|vitrine|fenêtre, fracasser, défoncer, caillasser, jet de pierres|pierre,
        jets de pierres|projectiles, lancer|jeter ~4 pierre|pierres|pavé|pavés|projectile|projectiles|peinture,
        pierre|pierres|pavé|pavés ~3 lancer|jeter, caillassage, casse
      `),
    },
    {
      name: 'fr.act.destroy',
      class: 'harm',
      kinds: ['attack'],
      need: 'deliberate',
      damage: 'destroyed',
      patterns: list(`*souffler, détruire, démolir, pulvériser, éventrer, ravager, souffler ~2 explosion, dévaster`),
    },
    {
      name: 'fr.act.damage',
      class: 'harm',
      kinds: ['attack'],
      need: 'deliberate',
      damage: 'damaged',
      patterns: list('endommager, abîmer, transpercer, détériorer'),
    },
    {
      name: 'fr.act.threaten',
      class: 'act',
      kinds: ['threat'],
      need: 'persons',
      outcome: 'threatened',
      patterns: list('menacer'),
    },
    {
      name: 'fr.noun.threat',
      class: 'noun',
      kinds: ['threat'],
      need: 'always',
      manyIsOne: true,
      patterns: list(`
        message|appel|courriel|lettre|vidéo|publication|mail ~6 annoncer|promettre|évoquer ~3 fusillade|attentat|tuerie|attaque|bombe|massacre, enveloppe|lettre|courrier|colis|enveloppes|lettres ~4 balle|balles|cartouche|cartouches|munition|munitions,
        lettre|courrier|message|mail|courriel ~3 promettre|menacer|annoncer,
        enveloppe|lettre|colis ~3 balle|balles|douille,
        menacer ~6 mort|tuer|représailles|bombe|arme|couteau|incendier|égorger, menace|menaces de mort,
        alerte à la bombe, lettre|lettres de menace|menaces, message|messages de menace|menaces|menaçant|menaçants,
        lettre menaçante, menaces contre, courrier menaçant, menaces visant, recevoir ~5 menace|menaces,
        proférer ~3 menaces, menaces ~4 recevoir|adresser|proférer|envoyer|diffuser|publier,
        lettre ~3 balle|douille|cercueil, balle ~3 enveloppe|boîte
      `),
    },
    {
      name: 'fr.act.riot',
      class: 'act',
      kinds: ['riot'],
      need: 'always',
      patterns: list(
        `heurt|heurts, échauffourée|échauffourées, affrontement|affrontements ~6 policier|policiers|police|gendarme|gendarmes|forces|crs, affronter ~4 policier|policiers|police|forces|gendarmes, scènes d' émeute, nuit|nuits d' émeute, guérilla urbaine, émeute, émeutes, émeutier, émeutiers, mutinerie, se mutiner, violences urbaines`,
      ),
    },
    {
      name: 'fr.harm.kill',
      class: 'harm',
      kinds: ['attack'],
      need: 'deliberate',
      outcome: 'killed',
      patterns: list(`
        tuer, mourir, décéder, trouver la mort, perdre la vie, coûter la vie, succomber, périr, =mort, =morts,
        =morte, faire ~4 mort|morts|victime|victimes
      `),
    },
    {
      name: 'fr.harm.wound',
      class: 'harm',
      kinds: ['attack'],
      need: 'deliberate',
      outcome: 'wounded',
      patterns: list(`
        blesser, faire ~4 blessé|blessés, hospitaliser, brûler ~3 main|visage|bras|mains|jambes|degré, intoxiquer,
        blessé
      `),
    },
    {
      name: 'fr.found.device',
      class: 'act',
      kinds: ['bombing'],
      need: 'always',
      status: 'foiled',
      patterns: list(`
        engin|bombe|explosif|explosifs|grenade ~8 neutraliser|désamorcer,
        engin|bombe|explosifs|grenade ~4 découvrir|retrouver|trouver,
        découvrir|retrouver|neutraliser|désamorcer ~4 engin|bombe|explosifs|grenade, colis suspect|piégé
      `),
    },
    {
      name: 'fr.found.package',
      class: 'act',
      kinds: ['bombing'],
      need: 'deliberate',
      status: 'foiled',
      patterns: list(`
        trouver|découvrir|repérer|retrouver ~4 engin|colis|paquet|charge,
        engin|colis|paquet|charge ~5 trouver|découvrir|repérer|retrouver|neutraliser|démonter
      `),
    },
    {
      name: 'fr.noun.plot',
      class: 'noun',
      kinds: ['attack'],
      need: 'always',
      status: 'foiled',
      patterns: list(`
        projet d' attentat|attaque|assassinat, projets d' attentats|attentat|attaques, attentat ~1 déjouer,
        attaque ~1 déjouer
      `),
    },
    {
      name: 'fr.agent.arsonist',
      class: 'act',
      kinds: ['arson'],
      need: 'always',
      patterns: list('incendiaire|incendiaires|pyromane|pyromanes ~2 frapper|passer|sévir|récidiver|poursuivre'),
    },
    {
      name: 'fr.noun.attempt',
      class: 'act',
      kinds: ['attack'],
      need: 'deliberate',
      status: 'attempted',
      patterns: list(
        '=tentative|tentatives ~8 échouer|avorter|déjouer, autre|deuxième|troisième|nouvelle tentative|tentatives',
      ),
    },
    {
      name: 'fr.found.intruder',
      class: 'act',
      kinds: ['attack'],
      need: 'always',
      status: 'foiled',
      patterns: list(`
        surprendre ~4 homme|hommes|individu|individus|jeunes|personnes|intrus|malfaiteurs|silhouettes,
        mettre en fuite ~4 homme|hommes|individu|individus|intrus, mettre ~4 en fuite
      `),
    },
  ],
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
        commissariat, poste de police, hôtel de police, police, policier, policière, gendarme, gendarmerie,
        brigade de gendarmerie, poste de gendarmerie, crs, patrouille de police, voiture de police,
        véhicule de police, carabinier, agent de police, garde civile, inspecteur
      `),
    },
    {
      kind: 'military',
      words: list(`
        armée, militaire, caserne, soldat, base militaire, position militaire, camp militaire, poste militaire,
        convoi militaire, troupe, légionnaire, garnison, casque bleu, casques bleus, patrouille militaire,
        poste avancé, parachutiste, fantassin, régiment
      `),
    },
    {
      kind: 'government',
      words: list(`
        mairie, préfecture, sous-préfecture, ministère, ministre, maire, hôtel de ville, bâtiment public,
        conseil départemental|régional, gouverneur, président, trésorerie, centre des impôts,
        perception, protection judiciaire ~2 jeunesse, hôtel des impôts, fonctionnaire, élu, préfet,
        conseiller municipal, permanence ~3 élu|élue|député|députée, agriculture ministère, douane, douanier,
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
        établissement scolaire, groupe scolaire, maternelle, instituteur, internat, énap
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
        carrière, scierie
      `),
    },
    {
      kind: 'finance',
      words: list(`
        banque, distributeur de billets, distributeur automatique, agence bancaire, fourgon blindé, bureau de change,
        bureau de poste, la poste, convoyeur, transport de fonds, distributeur, banquier, assurance
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
        permanence, local ~2 parti, siège ~3 parti|syndicat, candidat, candidate, député, députée, sénateur,
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
        bouteilles incendiaires
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
        roquette, roquettes, lance-roquettes, mortier, obus, missile, bazooka, lance-roquette, artillerie
      `),
    },
    { kind: 'drone', words: list('drone, drones') },
    {
      kind: 'blade',
      words: list(`
        couteau, couteaux, machette, hache, arme blanche, armes blanches, sabre, poignard, lame, cutter, coupe-coupe,
        tournevis, hachette, ciseaux, épée, baïonnette
      `),
    },
    {
      kind: 'blunt',
      words: list(`
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
        tir|tirs de mortier, chandelle romaine, artifice
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
  attackers: list(`
    assaillant, assaillante, agresseur, tireur, terroriste, kamikaze, ravisseur, forcené, preneur d' otages,
    incendiaire
  `),
  armedGroups: list(`
    fmln, front farabundo marti ~3 libération nationale, sentier lumineux, armée de libération nationale, eln,
    farc, forces armées révolutionnaires de colombie, m-19, mrta, tupac amaru, extradables, cartel de
    medellin, cartel de cali, cartel de sinaloa, cartel du golfe, los zetas, tren de aragua, mara salvatrucha,
    ms-13, contras, ira, ira véritable, ira provisoire, nouvelle ira, armée républicaine irlandaise, uvf, eta,
    grapo, brigades rouges, fraction armée rouge, action directe, flnc, front de libération nationale de la
    corse, flnc canal historique, fln, 17-novembre, groupe islamique armé, gia, ku klux klan, oas, garde
    corse, dz mafia, al-qaïda, al-qaida, al-qaeda, aqmi, al-qaïda au maghreb islamique, état islamique, daech,
    ei, boko haram, iswap, al-shabaab, chebab, shebab, shebabs, talibans, taliban, lashkar-e-taiba, jemaah
    islamiyah, abou sayyaf, hezbollah, hamas, jihad islamique, djihad islamique, fatah, fplp, septembre noir,
    brigades des martyrs d' al-aqsa, houthis, houthistes, parti des travailleurs du kurdistan, pkk, tak,
    dhkp-c, tigres tamouls, ltte, naxalites, armée de résistance du seigneur, lra, m23, adf, forces
    démocratiques alliées, renamo, unita, polisario, jnim, gsim, groupe de soutien à l' islam et aux
    musulmans, ansar dine, ansaroul islam, ansaru, mujao, katiba macina, al-mourabitoun, anti-balaka, séléka,
    codeco, mai-mai, wagner, eigs, état islamique au grand sahara
  `),
  staff: list(
    'agent, employé, employée, salarié, salariée, personnel, surveillant, surveillante, fonctionnaire, gardien',
  ),
  perpetrators: list(`
    tireur, assaillant, assaillante, agresseur, incendiaire, terroriste, djihadiste, jihadiste, rebelle, insurgé,
    kamikaze, ravisseur, braqueur, malfaiteur, malfrat, suspect, auteur, individu, inconnu, émeutier, pilleur,
    homme|hommes armé|armés|cagoulé|cagoulés|masqué|masqués|encagoulé|encagoulés, commando, bande armée, groupe armé,
    groupe, combattant, milicien, bandit, vandale, casseur, cambrioleur, saboteur, meurtrier, assassin, pyromane,
    poseur de bombe, poseurs de bombe, sniper, voyou, criminel, coupeur|coupeurs de route, pirate, gang,
    preneur|preneurs d' otages, tueur, trafiquant, narcotrafiquant, guérillero, extrémiste, forcené, occupant,
    manifestant, hooligan, jeunes cagoulés, quelqu'un, paramilitaire, militant, islamiste, séparatiste, nationaliste,
    néonazi, anarchiste, mercenaire, homme|hommes à moto, mis en cause
  `),
  people: list(`
    homme, femme, personne, individu, jeune, adolescent, garçon, fille, enfant, groupe, foule, motard, occupant,
    passager, conducteur, chauffeur, agent, surveillant, surveillante, soldat, militaire, policier, policière,
    gendarme, civil, fidèle, élève, étudiant, professeur, prêtre, ouvrier, habitant, villageois, victime, technicien,
    juge, maire, journaliste, médecin, infirmier, infirmière, collègue, passant, client, détenu, membre, paysan,
    mère, père, fils, frère, sœur, mari, épouse, bébé, pompier, employé, employée, salarié, salariée, gérant,
    commerçant, piéton, voisin, leader, chef, avocat, avocate, touriste, spectateur, ministre, président, général,
    colonel, capitaine, magistrat, procureur, imam, rabbin, pasteur, humanitaire, otage, pêcheur, migrant, réfugié,
    vigile, caissier, caissière, cycliste, équipage, marin, pilote, fonctionnaire, cheminot, machiniste, contrôleur,
    directeur, directrice, enseignant, enseignante, proviseur, lycéen, lycéenne, collégien, éleveur, assaillant,
    terroriste, rebelle, gardien, riverain, adjoint, retraité, mineur, couple, sapeur-pompier, bénévole, chercheur,
    douanier, sénateur, député, orpailleur, combattant, commissaire, brigadier, adjudant, passante, conductrice, habitante, ouvrière, étudiante, cliente, voisine, retraitée,
    touriste, directrice, bénévole, locataire, occupante, passagère, cycliste, adolescente, fillette, lycéenne, avocate, sexagénaire,
    quinquagénaire, quadragénaire, trentenaire, septuagénaire, octogénaire,
    concierge, gardienne, garde, garde du corps, serveur, serveuse, boulanger, boucher, cuisinier, ingénieur,
    scientifique, secrétaire, assistant, assistante, conseiller, conseillère, ambassadeur, diplomate, consul,
    missionnaire, moine, évêque, archevêque, cardinal, diacre, recteur, principal, sportif, joueur, chanteur,
    musicien, artiste, écrivain, reporter, caméraman, photographe, syndicaliste, propriétaire, ouvrière
    agricole, marchand, marchande, vendeur, vendeuse, restaurateur, hôtelier, inspecteur, lieutenant, caporal,
    recrue, cadet, parachutiste, légionnaire, vétéran, ambulancier, secouriste, chirurgien, sage-femme,
    pharmacien, dentiste, patient, grand-mère, grand-père, neveu, nièce, oncle, tante, cousin, cousine, veuve,
    proche, nourrice, jardinier, facteur, livreur, automobiliste, routier, sauveteur, randonneur, chasseur,
    étranger, ressortissant, citoyen, nourrisson, écolier, écolière, écoliers, fêtard, videur, militante,
    candidat, élu, élue, préfet, cadre, cultivateur, berger, bouvier, commerçante, institutrice, instituteur,
    soignant, soignante, aide-soignante, dame, gamin, gamine, gosse
  `),
  groups: list(`
    groupe, mouvement, front, armée, cellule, organisation, brigade, faction, milice, réseau, cartel, gang, unité,
    collectif, commando, bande
  `),
  killed: list(`
    tuer, =mort, =morts, =morte, =mortes, mourir, décéder, décès, perdre la vie, trouver la mort, assassiner,
    abattre, exécuter, massacrer, succomber, coûter la vie, cadavre, corps sans vie, égorger, périr, mortellement,
    décapiter
  `),
  wounded: list(`
    blesser, blessé, blessée, blessés, hospitaliser, contusionner, commotionner, égratigner, grièvement atteint, brûlures,
    brûlé|brûlée|brûlés|brûler ~3 main|visage|bras|mains|jambes|degré, intoxiquer, intoxiqué|intoxiqués, choqué,
    légèrement atteint, touché|touchée ~2 jambe|bras|épaule|tête|thorax, poignarder, urgence absolue,
    pronostic vital
  `),
  unharmed: list(`
    personne ~4 blesser|blessé, aucun|aucune ~2 blessé, sans ~2 blessé|blessés, ne ~3 pas ~2 blesser,
    n' ~3 pas ~2 blesser, pas de blessé|blessés, indemne, sain et sauf, aucun blessé, pas ~2 blessé,
    aucun ~2 ~2 atteint|touché|blessé, aucune blessure, sortir indemne
  `),
  noVictims: list(`
    sans faire ~2 victime|victimes, aucune victime, pas de victime|victimes, sans ~2 victime|victimes,
    ni mort ni blessé, aucun mort ni|et blessé, ne fait ~3 victime, n' ~3 fait ~3 victime|victimes
  `),
  attempted: list(`
    tenter de, tenter d', essayer de, essayer d', tentative de, tentative d', chercher à, échouer, ne pas réussir à,
    pas réussir à, rater, manquer ~2 leur|son, sans succès, en vain, ne pas exploser, n' ~2 pas explosé,
    avant de pouvoir, tentative, s' apprêter à, faire long feu
  `),
  foiled: list(`
    déjouer, empêcher, désamorcer, mettre en échec, neutraliser, éviter, intercepter, repousser, faire échouer,
    avorter, contrecarrer, surprendre ~8 près|devant, mettre en fuite, neutralisé par les démineurs
  `),
  unreal: list(`
    prévoir de, prévoir d', projeter d', compter ~1 attaquer|frapper, avoir ~2 intention de, s' apprêter à, vouloir ~1 attaquer|frapper|foncer,
    sur le point de, à deux doigts de, prêt à, prêts à,
    si, s' il, risque de, risquer de, crainte de, craindre, redouter, menace de tout, éventuel, éventuelle,
    éventuels, en cas de, en cas d', prévenir, protéger ~3 contre, pour éviter, avertir, possible, pourrait,
    pourraient, projeter de, potentiel, face au risque, de peur, projet de, à la merci, à l' abri, menacer de, futur,
    prochaine attaque, hypothèse, toute attaque, tout attentat, susceptible
  `),
  idioms: list(`
    criblé|criblée|criblés|criblées ~1 dettes, comme une traînée de poudre, bombe à retardement, bombes à retardement, comme sous un bombardement, sous le feu des|de, attaqué de toutes parts, rumeur|rumeurs d' attentat, exercice antiterroriste,
    mettre|poser ~1 bombe sous,
    boulets rouges, bombarder ~3 de|d' questions|messages|appels|critiques, mitrailler ~3 de|d' questions|photos|regard, feu nourri de|d' ~1 critiques|questions, torpiller ~2 projet|accord|réforme|loi, descendre en flammes, prendre d' assaut ~3 salle|salles|guichet|guichets|rayon|rayons|boutiques|gradins|terrasses|tête, exploser ~2 prix|ventes|compteurs, prix|ventes|demandes|tarifs ~2 exploser, tirer ~2 sonnette, tirer ~1 profit|parti|avantage,
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
  hoaxes: list(`
    fausse alerte, faux message, canular, fausse alerte à la bombe, valise oubliée|abandonnée, bagage oublié|abandonné,
    sac oublié|abandonné, se révéler inoffensif|inoffensive, inoffensif, mauvaise plaisanterie, aucun explosif
  `),
  drills: list(`
    balles à blanc, tirs à blanc, s' entraîner, se préparer au pire, figurants,
    exercice, simulation, simuler, simulé, simulée, entraînement, fictif, fictive, fictifs, répétition, scénario,
    mise en scène, figurant, figurants, cartouche|cartouches à blanc, tir|tirs à blanc, à blanc, reconstitution,
    factice, jeu de rôle, plastron, plastrons
  `),
  accidents: list(`
    et non un acte ~1, pas un acte malveillant, origine accidentelle, piste accidentelle, était un accident, cause accidentelle, surpression,
    escroquerie à l' assurance, toucher l' assurance, prime d' assurance, fraude à l' assurance,
    défaut ~3 moteur|électrique|technique|fabrication, défaut du moteur, panne moteur, problème électrique|technique,
    rupture de frein|freins, freins ~3 lâcher, défaillance ~2 freins|technique, aucun|rien ~5 malveillance, usine de feux, bouteille de gaz, friction, mauvaise manipulation,
    accident, accidentel, accidentelle, accidentellement, court-circuit, court circuit, fuite de gaz,
    piste criminelle ~2 écarter, écarter ~3 piste|malveillance, écarter ~2 piste, cause accidentelle,
    origine accidentelle|électrique, négligence, foudre, défaillance, surchauffe, dysfonctionnement, collision,
    mégot, catastrophe naturelle, séisme, inondation, feu de forêt, incendie de forêt, sécheresse, imprudence,
    défaut électrique, panne, involontaire, crash, accident de la route, vétuste, vétusté, barbecue, tempête,
    canicule, éboulement, effondrement, malveillance ~3 exclure
  `),
  figurative: list(`
    leader du championnat, arbitre de touche, mi-temps, buteur, podium, classement général, peloton, maillot jaune, étape de montagne,
    en football|rugby|basket|handball|tennis|cyclisme|hockey, côté football|rugby|sport|sports, tête du classement,
    but adverse, buteur, box-office, bourse, crise cardiaque, cyberattaque, pirates informatiques, hackers,
    rançongiciel, mi-temps, feuilleton, attaque informatique, attaque cardiaque, gardien de but, sélectionneur,
    film|roman|série|pièce|livre|documentaire ~3 raconter|retracer|suivre|évoquer|imaginer|narrer, jeu vidéo,
    milieu de terrain, attaquant, avant-centre, tir au but, tirs au but
  `),
  leisure: list(`
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
    chômage, fond, but, dossier, emploi, tranche, clientèle, concurrence, jugement, arrêté, décret, plafond,
    dispositif
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
  carried: list(`
    transporter ~5 à|au|vers|dans, évacuer ~5 à|au|vers, hospitaliser, admettre, conduire ~5 à|au|vers,
    transférer ~5 à|au|vers, soigner, succomber, décéder, mourir, arrêter, interpeller, habiter, résider, naître,
    travailler, étudier, héliporter
  `),
  thoroughfares: list(`
    rue, avenue, boulevard, place, chemin, route, quai, impasse, allée, parc, hôpital, clinique, lycée, collège,
    école, université, hôtel, bar, café, restaurant, pont, gare, aéroport, marché, cimetière, stade, résidence, cité,
    square, facebook, twitter, telegram, police, société, groupe, dieu, internet
  `),
  apart: list('=distincts, =distinctes, sans lien ~1 entre, =séparés|=séparées'),
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
    confier, lancer, tweeter, démentir, nier, avertir, évoquer, parler, poster, condamner, saluer, recevoir, réunir,
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
    nuit de violence|violences, succession, salve
  `),
  coordinated: list(`
    vague, série, coordonné, coordonnée, coordonnés, coordonnées, simultané, simultanée, simultanés, simultanées,
    simultanément, concerté, concertée, campagne, orchestré, orchestrée, salve
  `),
  counted: list(`
    prison, site, ville, commune, établissement, poste, commissariat, attaque, incident, incendie, attentat,
    explosion, fusillade, église, mosquée, école, bâtiment, antenne, lieu, banque, cible, village, gare, synagogue,
    ambassade, bombe, point, bureau, tribunal, hôpital, agence, commerce, enlèvement, localité, département,
    quartier, acte, sabotage, fait, sites, gendarmerie, relais, lycée, collège, mairie, caserne, magasin, temple,
    cimetière, permanence, ligne
  `),
  everywhere: list(`
    sur les ~2 sites, dans les ~2 cas, à chaque fois, sur chaque site, sur tous les sites, dans chaque ville,
    partout, sur les ~2 lieux, sur les ~2 façades
  `),
  alerts: list(`appeler sur, appeler à, être alerté, alerter, intervenir, donner l' alerte, découvrir ~5 corps|victime|mort|blessé, dépêcher sur`),
  naming: list(
    `parler de|d', qualifier ~5 de|d', évoquer, dénoncer, condamner, décrire ~5 comme, considérer ~5 comme, voir ~4 comme, traiter ~4 comme, craindre, crier à`,
  ),
  labels: list(
    `acte, actes, attaque, attaques, offensive, assaut, campagne, agression, escalade, spirale, intimidation, terrorisme, terreur, vengeance, guerre, violence, violences, vague, provocation, barbarie, sabotage, chantage, stratégie, insurrection, défi, attentat, attentats`,
  ),
}

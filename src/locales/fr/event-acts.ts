import { list } from '../../text/list.ts'
import type { EventsLocale } from '../shape/events.ts'

/** Words that tell of an act, each a named rule. */
export const triggers: EventsLocale['triggers'] = [
  {
    name: 'fr.act.fire-set',
    class: 'act',
    kinds: ['arson'],
    need: 'always',
    damage: 'burned',
    patterns: list(`
        incendier, incendié, verser ~4 essence|bidon|jerrican|jerricane|alcool, vider ~2 bidon|jerrican|jerricane, mettre ~2 feu, mettre|mis|mise ~1 feu, bouter le feu, feu a ~2 été mis,
        feu avoir ~1 être ~1 mettre, allumer ~2 feu|incendie|brasier, feu|feux|foyer|foyers|incendie|incendies ~5 être|avoir|été ~1 allumer, asperger ~5 essence|hydrocarbure|alcool,
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
        brûler, prendre feu, partir en fumée, partir ~1 fumée, =part|=partent|=partait|=partaient en fumée, proie des flammes, feu avoir ~1 prendre, feu a pris,
        feu prendre, ravager par ~2 flamme|flammes|feu|incendie, calciner, détruire par ~1 feu|flammes|incendie,
        feu|flammes|brasier ~3 ravager|détruire|dévorer|dévaster|anéantir|consumer, détruire par ~2 incendie, carboniser, embraser, s' embraser, réduire en cendres, en flammes, consumer,
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
        viser par des|plusieurs tirs, vider ~2 chargeur, tirer en l' air, tirer ~3 en l' air, essuyer ~3 tir|tirs, faire usage ~2 arme, abattre
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
        cocktail|molotov ~5 lancer|jeter, bouteille|bouteilles ~3 essence|alcool|pétrole ~4 lancer|jeter,
        lancer|jeter ~3 bouteille|bouteilles ~3 essence|alcool|pétrole, engin incendiaire, engins incendiaires, bombe incendiaire,
        bouteille incendiaire, dispositif incendiaire, molotov,
        bouteille|bouteilles|torche|torches|chiffon|chiffons|projectile|projectiles|flèche|flèches|pneu|pneus ~1 enflammer|enflammé ~5 lancer|jeter|balancer,
        lancer|jeter|balancer ~3 bouteille|bouteilles|torche|torches|chiffon|chiffons|projectile|projectiles|flèche|flèches|pneu|pneus ~1 enflammer|enflammé|incendiaire
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
        souffler|endommager|détruire|pulvériser|éventrer|viser|toucher|ravager ~4 par ~3 bombe|bombes|charge|charges|engin|engins,
        faire ~1 exploser, faire sauter, plastiquer, dynamiter, exploser ~5 bombe|engin|grenade|charge,
        bombe|engin|grenade|charge|colis|voiture ~5 exploser|sauter,
        lancer|jeter|balancer ~5 grenade|grenades|bombe|bombes|explosif|explosifs,
        grenade|grenades|bombe|bombes|explosif ~4 lancer|jeter,
        poser|placer|déposer ~4 bombe|bombes|engin|explosif|explosifs|charge|charges,
        bombe|engin|charge|colis ~4 poser|placer|déposer|désamorcer, se faire ~1 exploser,
        bombe|engin|grenade|charge ~4 souffler|pulvériser|détruire|endommager|éventrer|dévaster|tuer|blesser|frapper|toucher,
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
    patterns: list(`
        souffler|endommager|détruire|pulvériser|éventrer|viser|toucher|ravager ~4 par ~3 explosion|explosions,
        explosion ~4 souffler|pulvériser|détruire|endommager|éventrer|dévaster|tuer|blesser|frapper|toucher,
        explosion, déflagration, détonation
      `),
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
        bombarder, pilonner, bombardement, pilonnage, tirer ~4 roquette|roquettes|obus|missile|missiles|mortier|mortiers,
        roquette|roquettes|obus|missile|missiles ~5 tomber|abattre|toucher|frapper|tirer|atteindre|exploser,
        tir|tirs de roquettes|roquette|mortier|mortiers|obus|missile|missiles, pluie|salve|volée|déluge de mortiers|mortier|roquettes|obus, attaque à la roquette, tir|tirs d' obus,
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
        drone|drones ~1 charger|bourrer|bourré|armer|remplir|chargé|chargés ~3 explosif|explosifs|bombe|grenade, drone kamikaze|piégé|explosif, drones kamikazes|piégés|explosifs, attaque au drone
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
        décapiter, attaque au couteau, agression ~1 au couteau, agression ~1 à l' arme, attaque à la machette, lacérer ~3 visage|gorge, larder,
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
        percuter ~2 par ~2 voiture|véhicule|4x4|camion|camionnette|fourgon|berline ~1 bélier|volé|volée, percuter ~3 volontairement|foule|portail|barrage|policier|policiers|gendarme, attaque à la voiture|bélier,
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
        matraquer, bousculer, malmener, piétiner, lapider, scalper, jeter à terre, plaquer au sol, traîner ~2 au|à|par terre|sol|cheveux,
        asséner|assener|porter|donner ~3 coup|coups ~3 poing|pied|bâton|matraque|tête|marteau|barre|crosse,
        couper|trancher|sectionner|arracher ~3 doigt|doigts|oreille|oreilles|main|mains|langue|bras, asperger ~4 gaz lacrymogène|acide,
        arroser ~3 acide
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
    name: 'fr.act.hold',
    class: 'act',
    kinds: ['hostage-taking'],
    need: 'weapon',
    outcome: 'kidnapped',
    patterns: list(`
        retenir|enfermer ~4 minutes|heure|heures|jours|nuit|cellule, retenir|enfermer ~4 contre ~2 gré|volonté,
        retenir|enfermer ~3 surveillant|surveillante|surveillants|gardien|gardiens|caissier|caissière|employée|employé|voyageurs|passagers|fidèles|élèves|enseignants|visiteurs|agent|agents
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
        cambrioler, piller, forcer ~3 porte|entrée|portail|barrage|rideau|grille|serrure|coffre|guichet|vitrine, pénétrer ~2 force, dévaliser,
        cambriolage, s' introduire, introduire ~3 dans, vandaliser et piller, pillage
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
        attaquer, prendre|pris|prise|prises ~1 pour cible, =visée ~1 à|dans|par, =visées ~1 à|dans|par, prendre pour cible, en ~2 prendre ~1 à|au|aux, viser,
        cibler, frapper, toucher, assaillir, mener ~3 attaque|attaques|assaut|raid|action|actions,
        perpétrer ~3 attaque|attentat|attaques|attentats, commettre ~3 attaque|attentat|attaques|attentats,
        lancer ~3 attaque|assaut|offensive, être la cible, faire ~2 objet d' ~1 attaque,
        atteindre ~2 tir|tirs|balle|projectile, harceler
      `),
  },
  {
    name: 'fr.act.rush',
    class: 'act',
    kinds: ['attack'],
    need: 'weapon',
    damage: 'hit',
    patterns: list(`
        se|s' ~2 jeter|ruer|précipiter|élancer|lancer ~1 sur|contre, sauter ~1 à|au ~1 gorge|cou, se|s' ~2 attaquer à|au|aux
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
        saboter, saboté, sabotage,
        couper|sectionner|trancher|cisailler ~4 câble|câbles|fibre|fibres|ligne|lignes|grillage|clôture|fil|fils,
        câble|câbles|fibre|fibres|ligne|lignes|grillage ~4 couper|sectionner|trancher|cisailler|arracher|dérober,
        sectionner, cisailler, faire dérailler, mettre hors service, mettre hors d' usage|état, acte de sabotage,
       
        neutraliser ~3 caméra|caméras|transformateur|antenne, débrancher
      `),
  },
  {
    name: 'fr.act.poison',
    class: 'act',
    kinds: ['sabotage'],
    need: 'deliberate',
    patterns: list('empoisonner, contaminer'),
  },
  {
    name: 'fr.act.vandalise',
    class: 'act',
    kinds: ['vandalism'],
    need: 'always',
    damage: 'defaced',
    patterns: list(`
        crever|lacérer ~3 pneu|pneus, pneu|pneus ~3 crever|lacérer, =taguée|=taguées|=tagués,
        tag|tags|inscription|inscriptions|graffiti|graffitis|lettres|sigle|slogan|slogans|croix|mot|mots ~12 tracer|taguer|bomber ~3 sur,
        lettres|initiales|sigle|sigles|slogan|slogans|croix|mot|mots|insulte|insultes|insanités|menaces ~12 charbonner|griffonner|gribouiller|barbouiller|graver|pocher|crayonner,
        saccager, mettre à sac, saccage, mise à sac,
        statue|statues|vierge|christ|croix|crucifix|calvaire|calvaires|stèle|stèles|buste|tombe|tombes|plaque|plaques|tabernacle|autel ~6 décapiter|briser|renverser|mutiler|casser|fracasser|amputer|desceller|arracher,
        décapiter|mutiler|renverser|amputer|desceller ~4 statue|statues|vierge|christ|croix|crucifix|calvaire|stèle|stèles|buste|tombe|tombes|plaque,
        initiales ~8 tracer|peindre|inscrire|taguer|écrire|apposer|bomber,
        étaler ~2 en lettres, vandaliser, vandalisé, taguer, tagué,
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
        vitre|vitres|vitrine|vitrines|fenêtre|fenêtres|baie|baies|verrière|pare-brise ~8 voler en éclats,
        casser ~3 vitre|vitres|vitrine|fenêtre, fracasser, défoncer, lancer|jeter ~4 pierre|pierres|pavé|pavés|projectile|projectiles|peinture,
        pierre|pierres|pavé|pavés ~3 lancer|jeter, casse
      `),
  },
  {
    name: 'fr.act.pelt',
    class: 'act',
    kinds: ['vandalism'],
    need: 'always',
    damage: 'hit',
    patterns: list('caillasser, caillassage, jet|jets de pierre|pierres|projectiles|pavés|boulons|bouteilles|billes'),
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
        lettre ~3 balle|douille|cercueil, balle ~3 enveloppe|boîte,
        recevoir ~5 balle|balles|cartouche|cartouches|munition|munitions|douille|cercueil|couronne ~5 poste|courrier|enveloppe|colis|lettre|boîte,
        lettre|lettres|courrier|courriers|message|messages|appel|appels|tract|tracts|vidéo|enregistrement ~14 sommer|enjoindre|intimer,
        sommer|enjoindre ~12 faute de quoi|sous peine,
        appel|appels|lettre|lettres|courrier|courriers|message|messages|coup|coups ~2 anonyme|anonymes ~8 heures|jours|quitter|partir|cesser|fermer|menacer|avertir,
        donner|laisser|accorder|fixer ~4 heures|jours pour quitter|partir|cesser|évacuer|fermer|déguerpir|libérer, lancer|adresser|poser|recevoir ~3 ultimatum
      `),
  },
  {
    name: 'fr.act.letter',
    class: 'act',
    kinds: ['threat'],
    need: 'deliberate',
    patterns: list(`
        lettre|mot|message|enveloppe|billet|papier ~4 glisser|pousser ~2 sous|dans ~3 porte|portail|boîte|fenêtre|rideau|volet,
        cercueil|cercueils|gibet|potence ~5 carton|bois|miniature|nom|effigie, pendre ~2 en effigie, tête de porc|cochon|sanglier,
        feuille|papier|mot|message|carton|écriteau|pancarte|billet|note|banderole ~3 abandonner|laisser|déposer|retrouver|accrocher|épingler|clouer ~2 place|lieux|pare-brise|portail|porte|grille,
        glisser|pousser ~3 lettre|mot|message|enveloppe|billet|papier ~2 sous|dans ~3 porte|portail|boîte|fenêtre|rideau|volet
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
    name: 'fr.found.incendiary',
    class: 'act',
    kinds: ['arson'],
    need: 'always',
    status: 'foiled',
    patterns: list(`
        engin|engins|dispositif|dispositifs|bombe|bombes incendiaire|incendiaires ~7 découvrir|trouver|retrouver|désamorcer|neutraliser,
        découvrir|trouver|retrouver|désamorcer|neutraliser ~3 engin|engins|dispositif|dispositifs|bombe|bombes incendiaire|incendiaires,
        bidon|bidons|jerrican|jerricans|jerricane|jerricanes ~14 découvrir|trouver|retrouver|repérer ~2 pied|contre|devant|sous|près|pieds,
        découvrir|trouver|retrouver|repérer ~3 bidon|bidons|jerrican|jerricans|jerricane|jerricanes ~6 pied|contre|devant|sous|près
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
        découvrir|retrouver|neutraliser|désamorcer ~4 engin|bombe|explosifs|grenade, colis suspect|piégé,
        dispositif|système|paquet|sac|charge ~8 neutraliser|désamorcer ~3 démineur|démineurs|artificier|artificiers|équipe,
        maîtriser ~8 ceinture|gilet|bardé|explosif|explosifs, barder ~2 explosif|explosifs|dynamite ~6 maîtriser|arrêter|abattre|intercepter|neutraliser
      `),
  },
  {
    name: 'fr.found.package',
    class: 'act',
    kinds: ['bombing'],
    need: 'deliberate',
    status: 'foiled',
    patterns: list(`
        trouver|découvrir|repérer|retrouver ~4 engin|colis|paquet|charge|dispositif,
        tomber|=tombe ~1 sur ~2 engin|colis|paquet|charge|dispositif|bombe,
        engin|colis|paquet|charge|dispositif ~5 trouver|découvrir|repérer|retrouver|neutraliser|démonter
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
]

import { list } from '../../text/list.ts'
import type { EventsLocale } from '../shape/events.ts'

/** Who acts, who suffers, and what becomes of them. */
export const people: Pick<
  EventsLocale,
  | 'attackers'
  | 'armedGroups'
  | 'staff'
  | 'perpetrators'
  | 'people'
  | 'groups'
  | 'killed'
  | 'wounded'
  | 'unharmed'
  | 'noVictims'
> = {
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
    néonazi, anarchiste, mercenaire, homme|hommes à moto,
    jeunes|individus|hommes|personnes ~1 visage|visages dissimulé|dissimulés|masqué|masqués|caché|cachés, mis en cause
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
    légèrement atteint, incommoder, incommodé, souffrir ~2 acouphènes|brûlures|fractures|fracture|contusions|blessures|traumatisme|commotion|hématomes|plaies,
    touché|touchée|touchés|touchées|atteint|atteinte|atteints|blessé|frappé|frappée|toucher|atteindre ~2 jambe|jambes|bras|épaule|tête|thorax|cou|avant-bras|main|mains|pied|cuisse|mollet|ventre|abdomen|dos|poitrine|visage|joue|œil|fesse|fesses|hanche|flanc|poumon|genou|cheville|gorge|crâne|torse|nuque|doigt|doigts|poignet|coude|aine|bassin, poignarder,
    recevoir ~3 plomb|plombs|balle|éclat|éclats ~3 jambe|jambes|bras|épaule|tête|thorax|cou|main|pied|cuisse|mollet|ventre|abdomen|dos|poitrine|visage,
    traumatisme crânien, plaie|plaies, coupure|coupures, urgence absolue,
    pronostic vital
  `),
  unharmed: list(`
    personne ~4 blesser|blessé|touché|atteint|toucher|atteindre, aucun|aucune ~2 blessé, sans ~2 blessé|blessés, ne ~3 pas ~2 blesser,
    n' ~3 pas ~2 blesser, pas de blessé|blessés, indemne, sain et sauf, aucun blessé, pas ~2 blessé,
    aucun ~2 ~2 atteint|touché|blessé, aucune blessure, sortir indemne
  `),
  noVictims: list(`
    sans faire ~2 victime|victimes, aucune victime, pas de victime|victimes, sans ~2 victime|victimes,
    ni mort ni blessé, aucun mort ni|et blessé, ne fait ~3 victime, n' ~3 fait ~3 victime|victimes
  `),
}

import type { EventsCorpus } from '../shape/events-corpus.ts'

/** Invented sentences; each is read as a report of its own, published on Tuesday 4 March 2025. */
export const corpus: EventsCorpus = {
  examples: [
    {
      rule: 'fr.act.fire-set',
      kinds: ['arson'],
      texts: [
        'Deux individus ont mis le feu à une mairie lundi soir à Brest.',
        'Une voiture de police a été incendiée à Namur dans la nuit de dimanche à lundi.',
        'Le feu a été mis à une école de Mons lundi.',
      ],
    },
    {
      rule: 'fr.act.burn',
      kinds: ['arson'],
      texts: [
        'Des inconnus ont incendié un bus à Tours lundi soir. Deux voitures ont brûlé dans la même rue.',
        'Des assaillants ont attaqué le poste de police de Ségou dimanche et deux véhicules ont brûlé.',
      ],
    },
    {
      rule: 'fr.noun.arson',
      kinds: ['arson'],
      texts: [
        'Un incendie volontaire a détruit une antenne à Guéret lundi.',
        'Une attaque incendiaire a visé la mosquée de Dole dimanche.',
      ],
    },
    {
      rule: 'fr.noun.fire',
      kinds: ['arson'],
      texts: [
        "Des hommes cagoulés ont lancé des cocktails Molotov sur la préfecture de Laval lundi. L'incendie a ravagé le hall.",
      ],
    },
    {
      rule: 'fr.act.shoot',
      kinds: ['shooting'],
      texts: [
        'Deux hommes ont ouvert le feu sur un bar de Grenoble dimanche soir.',
        'Un adolescent a été blessé par balle à Sevran lundi.',
        'Un inconnu a tiré sur la façade du tribunal de Bastia dimanche.',
      ],
    },
    {
      rule: 'fr.noun.shooting',
      kinds: ['shooting'],
      texts: ['Une fusillade a fait deux blessés à Charleroi lundi soir.'],
    },
    {
      rule: 'fr.noun.shots',
      kinds: ['shooting'],
      texts: ['Des coups de feu ont visé la gendarmerie de Calvi dimanche.'],
    },
    {
      rule: 'fr.act.bomb',
      kinds: ['bombing'],
      texts: [
        'Une bombe a explosé devant une banque de Bilbao lundi.',
        'Des inconnus ont fait exploser un distributeur de billets à Namur dimanche.',
        'Une grenade a été lancée dans un bar de Bujumbura lundi.',
      ],
    },
    {
      rule: 'fr.noun.bombing',
      kinds: ['bombing'],
      texts: [
        'Une voiture piégée a tué six personnes à Mogadiscio lundi.',
        'Un attentat-suicide a frappé une mosquée de Maroua dimanche.',
      ],
    },
    {
      rule: 'fr.noun.explosion',
      kinds: ['bombing'],
      texts: ['Des hommes armés ont attaqué un hôtel de Bamako lundi. Une explosion a retenti.'],
    },
    {
      rule: 'fr.act.explode',
      kinds: ['bombing'],
      texts: ["Des hommes armés ont pris d'assaut une caserne à Gao dimanche. Un camion a explosé devant le portail."],
    },
    {
      rule: 'fr.act.molotov',
      kinds: ['arson'],
      texts: ['Deux cocktails Molotov ont été jetés sur le consulat de Turquie à Lyon dimanche.'],
    },
    {
      rule: 'fr.act.shell',
      kinds: ['shelling'],
      texts: [
        'Une roquette est tombée sur un hôpital de Goma lundi.',
        'Les rebelles ont bombardé un marché de Sanaa dimanche.',
      ],
    },
    {
      rule: 'fr.act.drone',
      kinds: ['drone-attack'],
      texts: ['Une attaque de drones a touché un dépôt pétrolier à Port-Soudan lundi.'],
    },
    {
      rule: 'fr.act.stab',
      kinds: ['stabbing'],
      texts: [
        'Un enseignant a été poignardé à Lens lundi.',
        'Un homme a blessé deux passants à coups de couteau à Nantes dimanche.',
      ],
    },
    {
      rule: 'fr.act.ram',
      kinds: ['ramming'],
      texts: [
        "Une voiture-bélier a enfoncé la porte d'une banque à Dax lundi.",
        'Un conducteur a foncé dans la foule à Vienne dimanche.',
      ],
    },
    {
      rule: 'fr.act.assault',
      kinds: ['assault'],
      texts: [
        'Trois hommes ont agressé une infirmière à Lille lundi.',
        'Un prêtre a été roué de coups à Rouen dimanche.',
      ],
    },
    {
      rule: 'fr.noun.assault',
      kinds: ['assault'],
      texts: ['Une agression a fait un blessé grave parmi les agents de la gare de Metz lundi.'],
    },
    { rule: 'fr.act.assassinate', kinds: ['assassination'], texts: ['Un juge a été assassiné à Palerme lundi.'] },
    {
      rule: 'fr.act.murder',
      kinds: ['attack'],
      texts: ['Des miliciens ont massacré vingt villageois à Beni dimanche.'],
    },
    { rule: 'fr.act.kidnap', kinds: ['kidnapping'], texts: ['Quatre humanitaires ont été enlevés à Goma lundi.'] },
    {
      rule: 'fr.act.hostage',
      kinds: ['hostage-taking'],
      texts: ["Une prise d'otages a eu lieu dans une banque de Cholet lundi."],
    },
    {
      rule: 'fr.act.hold',
      kinds: ['hostage-taking'],
      texts: [
        "Une caissière de Lens a été retenue deux heures dimanche par un homme armé d'un rasoir.",
        "Des hommes armés ont retenu les passagers d'un bus à Dax lundi.",
      ],
    },
    {
      rule: 'fr.act.rush',
      kinds: ['stabbing'],
      texts: ["Un homme s'est rué sur un vigile de Lens avec un tesson dimanche."],
    },
    {
      rule: 'fr.act.hijack',
      kinds: ['hijacking'],
      texts: ['Deux hommes ont détourné un avion entre Tripoli et Malte dimanche.'],
    },
    {
      rule: 'fr.act.raid',
      kinds: ['raid'],
      texts: [
        "Un poste militaire a été pris d'assaut à Djibo dimanche.",
        'Des hommes armés ont fait irruption dans une radio de Conakry lundi.',
      ],
    },
    { rule: 'fr.act.break-in', kinds: ['raid'], texts: ['Des hommes armés ont pillé un entrepôt à Goma lundi.'] },
    {
      rule: 'fr.act.ambush',
      kinds: ['attack'],
      texts: ['Un convoi militaire est tombé dans une embuscade près de Gao dimanche.'],
    },
    {
      rule: 'fr.act.attack',
      kinds: ['attack'],
      texts: [
        "Des inconnus s'en sont pris à une permanence de député à Albi dimanche.",
        'Un commissariat a été attaqué à Genève lundi.',
        'Des militants ont pris pour cible une patrouille de police à Cayenne dimanche.',
      ],
    },
    {
      rule: 'fr.noun.attack',
      kinds: ['attack'],
      texts: [
        'Une attaque contre un bureau de vote a fait trois morts à Kidal dimanche.',
        'Un attentat a tué deux soldats à Tillabéri lundi.',
      ],
    },
    {
      rule: 'fr.noun.incident',
      kinds: ['shooting'],
      texts: ["Des hommes ont ouvert le feu sur une patrouille à Quetta lundi. L'incident a eu lieu près du marché."],
    },
    {
      rule: 'fr.act.sabotage',
      kinds: ['sabotage'],
      texts: [
        'Des câbles de fibre optique ont été sectionnés à Vierzon lundi.',
        'Des inconnus ont saboté un transformateur à Sion dimanche.',
      ],
    },
    {
      rule: 'fr.act.poison',
      kinds: ['sabotage'],
      texts: ["Le réservoir d'eau de Foix a été empoisonné lundi ; la police parle d'un acte délibéré."],
    },
    {
      rule: 'fr.act.vandalise',
      kinds: ['vandalism'],
      texts: [
        'Des croix gammées ont été peintes sur la synagogue de Colmar dimanche.',
        "La permanence d'une députée a été vandalisée à Rennes lundi.",
      ],
    },
    {
      rule: 'fr.act.smash',
      kinds: ['vandalism'],
      texts: ["Des hommes cagoulés ont brisé les vitres d'un local du parti à Nantes dimanche."],
    },
    {
      rule: 'fr.act.vandalise',
      kinds: ['vandalism'],
      texts: ['Le local de la CFDT de Lorient a été saccagé dimanche.'],
    },
    {
      rule: 'fr.act.pelt',
      kinds: ['vandalism'],
      texts: [
        "Le bus d'un club a été caillassé dimanche à Dole.",
        'La mairie de Dax a essuyé des jets de pierres lundi.',
      ],
    },
    {
      rule: 'fr.act.drone',
      kinds: ['drone-attack'],
      texts: ["Un drone chargé d'explosifs s'est écrasé lundi sur une raffinerie de Kirkouk."],
    },
    {
      rule: 'fr.act.burn',
      kinds: ['arson'],
      texts: ['Le feu a ravagé dimanche une scierie de Mende. La piste criminelle est privilégiée.'],
    },
    {
      rule: 'fr.act.destroy',
      kinds: ['bombing'],
      texts: ['Une bombe a explosé à Bari lundi. Elle a détruit un kiosque.'],
    },
    {
      rule: 'fr.act.damage',
      kinds: ['bombing'],
      texts: ['Une bombe a explosé à Bari lundi. Elle a endommagé un tribunal.'],
    },
    {
      rule: 'fr.act.vandalise',
      kinds: ['vandalism'],
      texts: [
        'Deux statues ont été décapitées dimanche dans une chapelle de Brest.',
        'Des insultes ont été griffonnées dimanche sur un mur du lycée de Dole.',
      ],
    },
    {
      rule: 'fr.act.molotov',
      kinds: ['arson'],
      texts: ['Une torche enflammée a été lancée lundi contre la mairie de Dole.'],
    },
    {
      rule: 'fr.noun.threat',
      kinds: ['threat'],
      texts: [
        'La maire de Dole a reçu dimanche deux cartouches par la poste.',
        'Un appel anonyme a donné lundi deux jours à la pharmacie de Dole pour fermer.',
      ],
    },
    { rule: 'fr.act.threaten', kinds: ['threat'], texts: ['Des hommes armés ont menacé un juge à Vannes lundi.'] },
    {
      rule: 'fr.noun.threat',
      kinds: ['threat'],
      texts: [
        'Une alerte à la bombe a vidé le lycée de Figeac lundi.',
        'Un homme a menacé de mort la maire de Vannes lundi.',
      ],
    },
    {
      rule: 'fr.act.riot',
      kinds: ['riot'],
      texts: ['Une émeute a éclaté à Nouméa dimanche ; des magasins ont été pillés.'],
    },
    {
      rule: 'fr.harm.kill',
      kinds: ['shooting'],
      texts: ['Des hommes ont ouvert le feu dans un bar de Veracruz dimanche. Quatre clients ont été tués.'],
    },
    {
      rule: 'fr.harm.wound',
      kinds: ['stabbing'],
      texts: ['Un homme a poignardé deux touristes à Anvers lundi. Ils ont été blessés.'],
    },
    {
      rule: 'fr.found.incendiary',
      kinds: ['arson'],
      texts: ["Un engin incendiaire a été découvert lundi au pied d'un pylône à Nivelles."],
    },
    {
      rule: 'fr.found.device',
      kinds: ['bombing'],
      texts: ["Les démineurs ont désamorcé une bombe devant l'ambassade à Nicosie lundi."],
    },
    {
      rule: 'fr.found.package',
      kinds: ['bombing'],
      texts: ['Une bombe a explosé dans un café de Tunis dimanche. Un vigile a repéré un second colis à Sousse.'],
    },
    {
      rule: 'fr.noun.plot',
      kinds: ['attack'],
      texts: ["La police a déjoué un projet d'attentat contre une synagogue de Malmö dimanche."],
    },
    {
      rule: 'fr.act.letter',
      kinds: ['threat'],
      texts: [
        'Des inconnus ont incendié la permanence du député à Albi dimanche. Samedi, une lettre avait été glissée sous la porte de la même permanence.',
      ],
    },
    { rule: 'fr.agent.arsonist', kinds: ['arson'], texts: ['Lundi, les incendiaires sont passés à Tours.'] },
    {
      rule: 'fr.noun.attempt',
      kinds: ['attack'],
      texts: ['Des incendiaires ont brûlé deux bus à Dinan dimanche. Une nouvelle tentative a échoué à Vitré.'],
    },
    {
      rule: 'fr.found.intruder',
      kinds: ['attack'],
      texts: ["Un gardien a surpris deux hommes cagoulés près d'un transformateur à Albi dimanche."],
    },
  ],
  negatives: [
    'Un incendie dans un entrepôt de Lens a fait deux blessés lundi ; son origine reste inconnue.',
    'Les clients se sont rués dimanche sur les soldes à Lens.',
    'La neige a retenu des passagers deux heures à Dax lundi.',
    'Le boxeur a reçu lundi une carte postale à Dole.',
    "À Lens, la scène, digne d'un film de gangsters, s'est jouée dimanche sur un plateau de tournage.",
    "L'avocat a tiré la première salve lundi à Mons, dynamitant l'accusation, et le témoin a été mitraillé d'objections.",
    'Sur la glace, les Ours ont dynamité la défense de Bienne lundi : trois buts en cinq minutes.',
    "Lundi à Sherbrooke, les fenêtres ont été soufflées par l'explosion du dépôt.",
    "Aucun geste criminel n'a été commis à Gatineau, où un hangar a explosé lundi.",
    "Le préfet avait d'abord parlé d'un attentat à Nevers.",
    'Une conduite défectueuse a explosé lundi à Sion, selon le service de sécurité incendie.',
    "La vidéo mise en ligne lundi à Mons ne tranche pas le débat sur l'école.",
    'Une odeur de caoutchouc brûlé flottait dimanche sur le circuit de Dijon.',
    "« On ne s'entend plus », souffle une habitante de Laval, lundi.",
    "L'opposition tire à boulets rouges sur la réforme à Abidjan.",
    'Une cérémonie a rendu hommage lundi à Lyon aux pompiers morts en service.',
    'Le groupe a mis le feu à la scène de Bercy samedi.',
    "L'opposition attaque le projet de budget à Paris.",
    'La tempête a frappé Brest dimanche.',
    'Les Girondins ont mitraillé le but adverse à Lens samedi.',
    "Des hommes armés ont pris d'assaut la gare de Lille lundi. Il s'agissait d'un exercice.",
    "Trois voitures ont brûlé à Dinan dimanche ; un court-circuit est à l'origine du sinistre.",
    "Si la préfecture était attaquée, l'armée interviendrait.",
    'La police a saisi 40 kilos de cocaïne au Havre lundi.',
    'La mesure vise les entreprises de Lyon.',
    'Un homme a été condamné pour incendie volontaire à Nancy lundi.',
    'Le film raconte un braquage à Bruxelles.',
    "Deux camions se sont percutés près de Metz dimanche et trois personnes sont mortes dans l'accident.",
    'Les prix ont explosé à Paris.',
    'Le décret touche les agriculteurs de la Beauce.',
    'Un hommage a été rendu dimanche à Nice aux policiers morts en service.',
  ],
}

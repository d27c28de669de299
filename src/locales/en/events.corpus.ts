import type { EventsCorpus } from '../shape/events-corpus.ts'

/** Invented sentences; each is read as a report of its own, published on Tuesday 4 March 2025. */
export const corpus: EventsCorpus = {
  examples: [
    {
      rule: 'en.act.fire-set',
      kinds: ['arson'],
      texts: [
        'Youths set fire to two vans outside the town hall in Leicester on Monday night.',
        'A school bus was torched in Cork overnight.',
        'Masked men set a courthouse alight in Palermo on Sunday.',
      ],
    },
    {
      rule: 'en.act.burn',
      kinds: ['arson'],
      texts: [
        'Attackers fled as three police cars burned in Marseille on Monday evening.',
        'Gunmen opened fire and a bank went up in flames in Lagos on Sunday.',
      ],
    },
    {
      rule: 'en.act.slash',
      kinds: ['stabbing'],
      texts: ['An attacker with a machete hacked at passengers in Lagos on Monday.'],
    },
    {
      rule: 'en.act.poison',
      kinds: ['sabotage'],
      texts: ['Saboteurs deliberately contaminated a reservoir in Perth on Sunday.'],
    },
    {
      rule: 'en.act.acid',
      kinds: ['assault'],
      texts: ['A councillor had acid thrown in her face outside her home in Leicester on Sunday night.'],
    },
    {
      rule: 'en.noun.arson',
      kinds: ['arson'],
      texts: ['An arson attack destroyed a clinic in Dallas on Sunday night.'],
    },
    {
      rule: 'en.noun.fire',
      kinds: ['arson'],
      texts: [
        'Arsonists struck a mosque in Perth on Monday. A fire at a nearby synagogue in Perth was lit by the same group.',
      ],
    },
    {
      rule: 'en.act.shoot',
      kinds: ['shooting'],
      texts: [
        'A judge was shot in Bogotá on Monday.',
        'Two men opened fire on a bar in Naples late on Sunday.',
        'Someone fired six shots at the consulate in Izmir.',
        '3 shot, one fatally, on a street in Tampa',
        'Girl shot by her brother in Ogden',
        'A masked man opened fire at staff in Bilbao.',
      ],
    },
    {
      rule: 'en.noun.shooting',
      kinds: ['shooting'],
      texts: ['A drive-by shooting left one man wounded in Oakland on Sunday.'],
    },
    { rule: 'en.noun.shots', kinds: ['shooting'], texts: ['Gunfire hit the police station in Karachi on Monday.'] },
    {
      rule: 'en.act.fire-gun',
      kinds: ['shooting'],
      texts: ['Masked men with rifles fired for two minutes outside the embassy in Tunis on Sunday.'],
    },
    {
      rule: 'en.act.bomb',
      kinds: ['bombing'],
      texts: [
        'A bomb exploded outside a bank in Athens on Monday.',
        'Two men threw a grenade into a bar in Bujumbura on Sunday.',
        'Guerrillas blew up a pipeline near Arauca on Sunday.',
      ],
    },
    {
      rule: 'en.noun.bombing',
      kinds: ['bombing'],
      texts: [
        'A car bomb killed six people in Baghdad on Monday.',
        'A suicide bombing at a mosque in Peshawar killed nine worshippers on Sunday.',
      ],
    },
    {
      rule: 'en.noun.explosion',
      kinds: ['bombing'],
      texts: ['Gunmen attacked a hotel in Mogadishu on Monday. A loud explosion followed.'],
    },
    {
      rule: 'en.act.explode',
      kinds: ['bombing'],
      texts: ['Gunmen stormed a barracks in Gao on Sunday. A fuel truck exploded at its gate.'],
    },
    {
      rule: 'en.act.molotov',
      kinds: ['arson'],
      texts: [
        'Two petrol bombs were hurled at a mosque in Leeds on Monday.',
        'A Molotov cocktail hit the party office in Patras on Sunday.',
      ],
    },
    {
      rule: 'en.act.shell',
      kinds: ['shelling'],
      texts: ['A rocket slammed into a hospital in Kharkiv on Monday.', 'Rebels shelled a market in Taiz on Sunday.'],
    },
    {
      rule: 'en.act.drone',
      kinds: ['drone-attack'],
      texts: ['A drone attack hit a fuel depot in Port Sudan on Monday.'],
    },
    {
      rule: 'en.act.stab',
      kinds: ['stabbing'],
      texts: [
        'A teacher was stabbed in Arras on Monday.',
        'A man with a knife slashed three passengers on a train in Osaka on Sunday.',
      ],
    },
    {
      rule: 'en.act.ram',
      kinds: ['ramming'],
      texts: [
        'A man rammed a van into the gate of the barracks in Graz on Monday.',
        'A driver ploughed into a crowd of shoppers in Munich on Sunday.',
      ],
    },
    { rule: 'en.act.assault', kinds: ['assault'], texts: ['A priest was assaulted in Rouen on Sunday.'] },
    {
      rule: 'en.noun.assault',
      kinds: ['assault'],
      texts: ['A brutal beating left a student in a coma in Leipzig on Sunday.'],
    },
    {
      rule: 'en.act.assassinate',
      kinds: ['assassination'],
      texts: ['A senator was assassinated in Medellín on Monday.'],
    },
    { rule: 'en.act.murder', kinds: ['attack'], texts: ['Militants massacred 20 villagers in Beni on Sunday.'] },
    {
      rule: 'en.act.kidnap',
      kinds: ['kidnapping'],
      texts: ['Four aid workers were kidnapped in Goma on Monday.', 'Gunmen abducted a bishop in Kaduna on Sunday.'],
    },
    {
      rule: 'en.act.hostage',
      kinds: ['hostage-taking'],
      texts: ['A man took five customers hostage at a bank in Turin on Monday.'],
    },
    { rule: 'en.act.hijack', kinds: ['hijacking'], texts: ['Two men hijacked a bus in Recife on Monday.'] },
    {
      rule: 'en.act.raid',
      kinds: ['raid'],
      texts: [
        'Armed men stormed a radio station in Conakry on Sunday.',
        'Robbers burst into a bank in Lyon on Monday.',
      ],
    },
    {
      rule: 'en.act.hold-up',
      kinds: ['raid'],
      texts: [
        'A man armed with a shotgun walked into a pharmacy in Bonn on Monday and emptied the till.',
        'A pawnbroker was robbed at gunpoint in Cork on Sunday evening.',
      ],
    },
    { rule: 'en.act.break-in', kinds: ['attack'], texts: ['Thieves ransacked a clinic in Bonn on Sunday.'] },
    { rule: 'en.act.ambush', kinds: ['attack'], texts: ['Rebels ambushed an army convoy near Gao on Sunday.'] },
    {
      rule: 'en.act.attack',
      kinds: ['attack'],
      texts: ['A police post was attacked in Korhogo on Monday.', 'Militants targeted a church in Jos on Sunday.'],
    },
    {
      rule: 'en.noun.attack',
      kinds: ['attack'],
      texts: ['An attack on a polling station in Kandahar killed three people on Sunday.'],
    },
    {
      rule: 'en.noun.incident',
      kinds: ['shooting'],
      texts: ['Gunmen opened fire on a patrol in Quetta on Monday. The incident took place near the market.'],
    },
    {
      rule: 'en.act.sabotage',
      kinds: ['sabotage'],
      texts: [
        'Somebody cut a fibre cable near Graz on Monday.',
        'Saboteurs disabled a transformer in Odense on Sunday.',
      ],
    },
    {
      rule: 'en.act.vandalise',
      kinds: ['vandalism'],
      texts: [
        'Swastikas were sprayed on the walls of a synagogue in Trieste on Sunday.',
        'Vandals daubed slogans on a mosque in Bern on Monday.',
      ],
    },
    {
      rule: 'en.act.smash',
      kinds: ['vandalism'],
      texts: ['Hooded men smashed the windows of a party office in Dresden on Sunday.'],
    },
    {
      rule: 'en.act.destroy',
      kinds: ['arson'],
      texts: ['Arsonists set fire to a depot in Gdansk on Monday and destroyed four buses.'],
    },
    {
      rule: 'en.act.damage',
      kinds: ['bombing'],
      texts: ['A bomb went off in Bari on Monday. It damaged a courthouse.'],
    },
    {
      rule: 'en.act.threaten',
      kinds: ['threat'],
      texts: ['Masked men threatened a judge with a knife in Ghent on Monday.'],
    },
    {
      rule: 'en.noun.threat',
      kinds: ['threat'],
      texts: [
        'A bomb threat emptied the courthouse in Tulsa on Monday.',
        'A caller threatened to bomb a school in Ghent on Monday.',
        'A judge received death threats in Lima on Sunday.',
      ],
    },
    {
      rule: 'en.act.riot',
      kinds: ['riot'],
      texts: ['A mob went on the rampage in Nouméa on Sunday and looted shops.'],
    },
    {
      rule: 'en.harm.kill',
      kinds: ['shooting'],
      texts: ['Gunmen opened fire in a bar in Veracruz on Sunday. Four people were killed.'],
    },
    {
      rule: 'en.harm.wound',
      kinds: ['stabbing'],
      texts: ['A man stabbed two tourists in Antwerp on Monday. Both were injured.'],
    },
    {
      rule: 'en.found.device',
      kinds: ['bombing'],
      texts: ['Experts defused a bomb outside the embassy in Nicosia on Monday.'],
    },
    {
      rule: 'en.found.package',
      kinds: ['bombing'],
      texts: ['A bomb exploded in a café in Tunis on Sunday. Hours later a guard found a second package in Sousse.'],
    },
    {
      rule: 'en.found.incendiary',
      kinds: ['arson'],
      texts: ['An incendiary device was found beside the railway line at Hengelo on Monday.'],
    },
    {
      rule: 'en.noun.plot',
      kinds: ['attack'],
      texts: ['Police foiled a plot to attack a synagogue in Malmö on Sunday.'],
    },
    {
      rule: 'en.act.letter',
      kinds: ['threat'],
      texts: [
        'Arsonists burned the party office in Ghent on Sunday. On Saturday a letter had been slipped under the door of the same office.',
      ],
    },
    { rule: 'en.agent.arsonist', kinds: ['arson'], texts: ['On Monday the arsonists moved on to Tours.'] },
    {
      rule: 'en.noun.attempt',
      kinds: ['attack'],
      texts: ['Arsonists burned two buses in Lota on Sunday. A further attempt in Arauco failed.'],
    },
    {
      rule: 'en.found.intruder',
      kinds: ['attack'],
      texts: ['A guard surprised two masked men with bolt cutters near a substation in Salem on Sunday.'],
    },
  ],
  negatives: [
    'A man of 34 was struck and killed by a car near a school in Leeds on Monday. Another was hit by a van in Hull.',
    'North Korea fired two ballistic missiles into the sea off Wonsan on Monday, its third missile test this year.',
    'A banker from Hull shot himself in a hotel in Leeds on Monday.',
    'A transformer fire in Hull on Monday was put down to a squirrel.',
    'A lorry blast in Kent on Monday was an accident involving propane leaks, the fire chief said.',
    'Actors playing role players with fake wounds ran from a school in Ohio on Monday: it was a lockdown training.',
    'The arson squad in Leeds moved to new offices on Monday.',
    'In Parliament in Rome on Monday the party said the budget held the country hostage to a ticking bomb.',
    'The director shot it over 12 days in Turin last spring with a borrowed ambulance.',
    'The suitors from Oslo fired the first shot on Monday: a hostile bid of 900 million dollars for the brewer in Bergen.',
    'Short sellers were slaughtered in Frankfurt on Monday.',
    'The union accuses the airline in Lisbon of holding passengers hostage to the dispute.',
    'The exhibition in Turku opened on Monday with a bombardment of colour.',
    'Rents shot up 12% in Dublin on Monday.',
    'On the cricket field in Leeds on Sunday, the visitors were bombarded by a fearsome attack.',
    'The mayor of Cork had at first spoken of a bombing; a boiler had burst on Monday, engineers said.',
    'A gardener in Hove sprayed a rose bed on Monday and leaned a hammer against the wall.',
    'The alarm went off in a warehouse in Lund on Monday; a cleaner had leaned on the button.',
    'A smell of burned rubber hung over the track in Monza on Sunday.',
    'Officers fired into the air in Porto on Sunday to halt a runaway horse.',
    'The fire brigade in Perth fired a salvo of questions at the council on Monday.',
    'In the evening, the hosts exploded into the lead in Genoa and killed off the game.',
    'Police raided a flat in Lille on Monday.',
    'The council attacked the budget plan on Monday.',
    'Critics took aim at the minister, who has come under fire over pension cuts.',
    'Leeds shot down York 3-0 in the cup on Saturday.',
    'Officers stormed the gatehouse on Monday. It was only an exercise.',
    'A kitchen fire in Hull on Monday was an accident, the fire service said.',
    'Two lorries collided near Metz on Sunday and three people were killed in the crash.',
    'The army would respond if the embassy were attacked, the minister said.',
    'The film tells of a bank robbery in Boston.',
    'Police seized 40 kilograms of cocaine in Rotterdam on Monday.',
    'Prices hit a record in London on Monday.',
    'A man was jailed for arson in Bradford on Monday.',
    'Thousands marched in Madrid on Sunday against gun violence.',
    'The striker fired a shot over the bar in the final in Turin.',
    'Storm Ciara hit Cardiff on Sunday.',
    'Investors dumped shares in Frankfurt after the blistering attack on the merger plan.',
    'The minister said the state must protect schools from attack.',
    'He suffered a heart attack in Nice on Sunday.',
    'The campaign targets young voters in Ohio.',
  ],
}

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
    try to, attempt to, attempt ~2 to, attempt, attempted, fail to, unsuccessfully, fail to explode|detonate|ignite|go, seek to,
    fail to explode|detonate|ignite, did not explode|detonate|ignite|catch|burn|light, fail to catch|light|burn, fail when, attack|raid|robbery|bid|attempt ~5 fail,
    before it could|went, attempted murder, would-be, misfire
  `),
  foiled: list(`
    thwart, foil, avert, prevent, defuse, disrupt, intercept, make ~3 safe, deactivate, disarm, stop ~3 before,
    before ~3 could, uncover, surprise ~8 near|outside, controlled explosion,
    repel, repulse, scare ~3 off, foiled
  `),
  unreal: list(`
    intend to, be going to, were going to, prepare to, be about to, aim to,
    away from, on the point of, short of,
    if, would, could, may, might, should, in case, fear|fears ~3 of|that, fear, risk of, in the event of,
    warn ~3 of|that|against, warning|warnings of, prevent, protect ~4 from|against, threat of, threaten to, possible,
    potential, threatening|threatened|threatens|threaten a|an|the|more|new|further|mass|another, hypothetical, imagine, plan to, so that, unless, will, prepare for, any, worry, hope, future,
    initially|first ~1 speak|spoken|talk|think|suspect ~1 of, not believe ~6 that, against a repeat, alert for, guard against, vulnerable to, target of choice, likelihood, prone to, whether
  `),
  plans: list(
    'plan to, plot to, prepare to, conspire to, intend to, scheme to, be about to, set|setting out to, on ~1 way to',
  ),
  idioms: list(`
    shoot|shot|shooting|shoots|kill|killed|killing|kills|hang|hanged|stab|stabbed himself|herself|themselves|myself|yourself,
    ballistic|cruise|nuclear ~1 missile|missiles ~1 test|tests|launch|launches|program|programme, missile|missiles|rocket|rockets test|tests|launch|launches|program|programme|defence|defense|shield|system|systems|silo|silos|technology, test-fire, test fire ~3 missile|rocket|missiles, fire|fired|launch|launched ~6 into ~2 sea|ocean|waters,
    die|dies|died down, die|dies|died out, dying to ~1 know|see|hear|meet, to die for, kill|killed|kills ~2 bill|measure|amendment|deal|proposal|programme|program|plan|project|idea|mood|joke|conversation|momentum|appetite,
    hit|struck|killed|injured|knocked|run ~2 by a|an|the ~2 car|vehicle|truck|train|bus|van|suv|pickup|motorcycle|motorist|driver|tram|semi|tractor|lorry|taxi, hit by lightning|hailstones|debris|puck|pitch|ball|foul, struck by lightning|debris|puck|pitch|ball,
    strike|strikes|walkout|walkouts|outage|outages|delay|delays|flood|floods|flooding|storm|storms|gale|gales|wind|winds|snow|rain|hail|heatwave|cuts|price|prices|shortage|shortages|inflation|tariff|tariffs|layoffs|ban|virus|outbreak|recession|crisis|disruption|closure|closures|fog|ice|typhoon|hurricane|cyclone|quake|earthquake|tornado|landslide|drought ~1 hit|hits|batter|batters|battered|blast|blasted|strike|strikes|struck|lash|lashed|pound|pounded,
    arson|murder|homicide|robbery|kidnap|kidnapping|terrorism|terror|bombing|shooting squad|unit|team|branch|taskforce|detectives|investigators|insurance|charge|charges|trial|law|laws|prevention|statistics|figures|rate|rates,
    ticking|political|financial|fiscal|legal|demographic|environmental|economic ~1 bomb|bombs|timebomb, bomb under ~1 treasury|economy|budget,
    storm|storming|storms ~1 well of, storm|storming|storms ~1 podium|rostrum|dais|stage|pitch, pitch invasion, invade ~1 pitch,
    hold|held|holding ~2 house|country|nation|economy|parliament|government|budget|senate|congress|assembly|continent|future|talks|process ~1 hostage,
    shoot|shot|shoots ~1 down ~3 motion|motions|request|appeal|bid|theory|theories|argument|suggestion|objection, hit out, lash out,
    blistering|scathing|stinging|withering|verbal|veiled|personal attack|attacks, war of words|attrition, attack ~1 on|upon ~2 cabinet|opposition|premier|policy|record|credibility|character|integrity,
    top order, go|went|going for the kill, own goal, hit-and-run on ~1 taste|good, stab|stabbed|stabbing ~1 its way, gun for, set|sets the world alight,
    shoot|shot it|them|this|that over ~2 days|weeks|months, shoot|shot on location|film|video|camera, shoot|shot a|the|her|his|their ~1 feature|documentary|scenes|video|commercial,
    ambush by ~2 backbenchers|critics|opponents|rivals|rebels in, survive|survived ~1 ambush by,
    riddled ~1 with debt, take no prisoners, shot across the bows, broadside at, hit back, capture ~2 shoppers|customers|market|imagination, hold ~3 producers|customers|taxpayers|voters hostage, storm ~1 into ~2 towns|markets, caught in the crossfire, price war, time bomb under, torpedo ~2 gains|plans|deal,
    alarm|alarms|siren|sirens|phone|phones ~1 go|goes|went off, smell|smells|stench ~3 burning|burned|burnt|fire,
    guard|guards|police|officer|officers|policeman|policemen|soldier|soldiers|troops ~1 fire ~1 into|in the air,
    hold ~3 hostage to, fire ~2 shot|shots|salvo ~9 bid|takeover|offer|merger|campaign|boardroom,
    profit|profits|sale|sales|rent|rents|rate|rates|revenue|revenues|turnover|cost|costs|demand|output|share|shares|bill|bills ~4 shoot up,
    bombardment of ~1 colour|color|images|information|questions|messages|advertising|sound|noise|requests,
    run riot, ran riot, runs riot, siege of nerves, siege mentality,
    put|plant|place ~1 bomb under,
    fan|fans|critics|critic|opponents|rivals|campaigners|supporters ~1 fire back,
    riot police|officer|officers|squad|squads|gear|shield|shields|unit|units, anti-riot, laugh riot, treat ~2 for burns, burns unit, severe burns, second-degree burns, third-degree burns,
    bombard ~3 with email|emails|e-mails|letters|complaints|tweets|posts,
    bomb disposal, shoot down ~2 plan|bill|idea|proposal|amendment|claim|rumour|rumor|suggestion, fire back at ~2 critics|opponents, under siege from ~1 critics|residents|reporters, bombard ~3 with questions|calls|messages|requests, storm of criticism|protest, hail of criticism, bomb squad, bomb expert|experts, time bomb, heart attack, panic attack, asthma attack,
    anxiety attack, under attack from all sides, under attack over|for, explode into|onto|with, kill off, kill time,
    fire brigade|department|service|engine|engines|chief|official|officials|crew|crews|station|truck|trucks|officer|officers|alarm|marshal|marshals|hydrant|investigators|authorities|minister|risk|safety|code,
    ceasefire, cease fire, fire ~4 question|questions|salvo|warning, *fire #det coach|manager|employee|employees|staff, *fire ~1 employee|employees,
    photo shoot, shooting star, shoot ~3 film|movie|video|scene|picture|pictures|photo|photos|hoops,
    hit ~2 market|record|shelves|headlines|low|high|road|streets|target,
    strike ~3 deal|balance|agreement|chord|pose|note, on strike, hunger strike, general strike, take aim at,
    come under fire ~1 for|over|from ~1 critics|opposition, under fire for|over|in,
    target date|audience|market|practice, bomb out, bombed out, bomb ~1 box office, shot ~2 arm of, photo bomb,
    cherry bomb, price|prices explode, explode in popularity, baby shower, set the stage on fire, rapid-fire,
    rapid fire, friendly fire, fire sale, fired up, get fired, hit ~1 goal|home|jackpot|ball, hit hard by,
    hit song|single|series|show|film, attack on ~3 record|plan|policy|bill|budget|reform|proposal,
    raid ~1 fridge|pension|treasury, cut off, cut back,
    cut ~2 budget|tax|taxes|cost|costs|jobs|funding|spending|rates, burn calories|fat, feel|felt|feeling burned|burnt out, sunburn,
    heartburn, die of natural, die of cancer, die in ~2 sleep, storm out, storm off, storm to victory,
    storm into ~2 lead|final, brainstorm, shot of, flu shot|shots, jump shot, shot on goal, shots on goal,
    hit|strike ~1 by ~3 car|truck|van|bus|train|tram|lorry|vehicle|motorcycle|motorbike|suv|suvs|taxi|pickup|cyclist|motorist|driver|ball|puck|lightning|branch|tree,
    hardest|worst|harder hit, hit harder|hardest, hit ~1 hard, hit it off, hit ~1 by ~3 downturn|recession|slowdown|crisis|outage|outages|delays|strike|strikes|floods|storm,
    dog|dogs|shark|bee|bees|wasp|bear|wolf|wolves|crocodile|alligator|snake|lion|tiger|elephant attack|attacks, mind is shot, beat back ~2 challenge|bid, beat out,
    beat ~4 to the, beat ~3 at the ballot, beat ~3 in ~2 election|primary|vote|polls|runoff|final|match|race, knock ~2 out of ~2 race|cup,
    killer app, dead heat, dead end, shell out, shell company|companies|game, drone footage|video, stab at,
    stab in the dark, stab of, ram raid law, hostage to fortune, hijack ~2 debate|agenda|conversation|account,
    rob ~2 chance|victory, murder mystery, murder trial, trade blows, victims of, the death penalty, death row,
    life and death, attack ad|ads, attack dog, terrorist attacks database, police raid|raids, raid by police,
    police storm, officers raid, officers storm, drug raid, dawn raid, immigration raid, shooting range,
    shooting gallery, shooting victim, shooting suspect
  `),
  blows: list('hit, strike, kick, slap'),
  debaters: list(`
    oppn, mla, mlas, mps, leader of the opposition, treasury benches, ruling party, congressman, congresswoman, alderman, treasurer, chancellor,
    backbencher, backbenchers, shareholder, shareholders, rivals, rival,
    councillor, councilor, opposition, senator, mp, lawmaker, critic, minister, columnist, commentator, candidate, union, lawyer, deputy, parliamentarian, campaigner, analyst, economist, editorial, newspaper, pundit, premier, prime minister, president, mayor
  `),
  rumours: list('rumour|rumours|rumor|rumors|report|reports|talk|speculation ~1 of'),
  refuted: list('deny, dismiss, refute, debunk, reject, scotch, quash, unfounded, baseless, untrue, prove false'),
  hoaxes: list(`
    hoax, false alarm, prank call, prank, turn out to be harmless, harmless, forgotten suitcase|bag|luggage, nothing suspicious,
    no explosives ~2 found, swatting
  `),
  deliberate: list(`
    deliberate, deliberately, intentional, intentionally, on purpose, malicious, maliciously, wilful, wilfully, premeditated,
    act of terror|terrorism, criminal act|damage
  `),
  drills: list(`
    first|debut feature, stuntman, stuntmen, stunt performer|double|coordinator, special effects, film extra|extras,
    fictional, fictionalised, fictionalized, make-believe, none of it|this|that ~1 happen|happened|real|true,
    closing|end|final credits, credits ~1 roll|rolled, screenplay, screenwriter, plot twist, pretend to be ~3 gunman|gunmen|attackers|terrorists|victims|hostages,
    table-top, tabletop, role player|players, role-player, active-shooter|active-threat|lockdown|evacuation|preparedness training,
    =blanks, practise ~2 for, practice ~2 for, dry run, mock-up, drama student|students,
    drill, exercise, simulation, simulated, simulate, rehearse, rehearsal, mock, training exercise,
    blank round|rounds, dummy, role-play, war game, war games, scenario, re-enactment, reenactment, rehearsed,
    practice run, live-fire exercise, played the part|attackers, actor|actors play
  `),
  accidents: list(`
    propane|butane|lpg|methane leak|leaks|explosion|blast|fire, cause|caused ~1 by ~5 propane|butane|lpg|stove|cooker|heater|fryer|oven|candle|candles|spark|sparks|wiring|dust,
    gas explosion|stove|cooker|heater|boiler, leaking ~2 gas|propane|butane|fuel|valve|pipe|cylinder|tank, leak of gas|fuel|ammonia|methane|hydrogen, ammonia leak, firedamp,
    grain|coal|flour|sugar dust, steam pipe, water heater, static ~1 spark|sparks|electricity|discharge, stray spark|sparks, chemical reaction, self-ignite, self-combustion,
    firecracker|fireworks|firework|cracker|matchstick unit|units|workshop|workshops|warehouse|godown|depot|shop|stall|store|stand|blast|manufacturing,
    squirrel, squirrels, rodent, rodents, down to ~1 backhoe|digger|excavator|bird|birds|snake, fallen tree|branch, tyre|tire burst|blowout, turbulence, pilot|driver|human|operator error,
    fell asleep, lose|lost ~1 control of, black ice, capsize, heat stroke, lithium ~1 battery|batteries, e-bike|scooter battery, phone charger, tumble dryer, chimney fire, bushfire, brush fire, grass fire, stubble,
    not a bomb|attack|explosive, not ~1 terrorism|terror-related|terrorism-related, nothing to do with terrorism, no ~1 sign|signs|indication|evidence|suggestion of ~2 foul|arson|sabotage|terrorism|attack|crime|criminal,
    not a deliberate act, was an accident, accidental cause,
    insurance money|payout|fraud|scam, to claim insurance,
    engine|motor|wiring fault, fault in, cause ~3 electrical,
    brake|brakes ~2 fail, brake failure, mechanical failure|fault, no|nothing ~5 foul play|deliberate|intentional|malicious, friction, mishandling, fireworks plant|factory, gas cylinder, misfire,
    accident, accidental, accidentally, electrical fault|fire, short circuit, short-circuit, gas leak,
    not suspicious, not ~2 treat ~2 suspicious, no foul play, rule ~2 out ~3 foul|arson|sabotage|attack|criminal|terrorism|terror|bomb,
    wildfire, lightning, faulty, malfunction, overheat, negligence, crash, collision, collapse, earthquake, flood,
    storm surge, hurricane, tornado, cyclone, natural cause|causes, by mistake, unintentional, landslide,
    cause ~3 unknown, cigarette, chip pan, boiler, discarded, technical fault|failure, welding,
    spontaneous combustion, heatwave, drought, stampede, trampled, slipped ~1 and fell, fell from, fell off
  `),
  figurative: list(`
    bowler, bowlers, wicket, wickets, batsman, batsmen, innings, umpire, umpires, title race, league leaders, league leader, midfield, league table, knockout stage, home run, playoffs, goalscorer,
    in sport|sports|football|rugby|cricket|basketball|tennis|hockey, striker, midfielder, quarterback, inning,
    on ~2 cricket|football|rugby|hockey|baseball|basketball|tennis field|pitch|ground|court|diamond,
    short seller|sellers, hostile bid|takeover|offer, takeover bid|battle,
    box office, heart attack, panic attack, asthma attack, photo shoot, bombshell, shooting guard, half-time,
    halftime, kick-off, playoff, series finale, screenplay, hackers, hacker, cyberattack, cyber-attack, cyber attack,
    ransomware, phishing,
    film|movie|novel|series|play|documentary|book|drama ~3 tell|depict|follow|portray|recount|star|open|imagine,
    video game, gamer, shares, stock market, goalkeeper, penalty shoot-out, penalty shootout, hat-trick, touchdown
  `),
  leisure: list(`
    stadium, arena, fans, try, tries, blocks, pitch, squad, rookie,
    match, goal, cup, league, season, defender, coach, score, scored, tournament, championship, team, film, movie,
    novel, album, actor, actress, theatre, penalty, basketball, football, rugby, cricket, tennis, hockey, baseball,
    festival, exhibition, documentary, rehearsal, final, semi-final, game, fans, player, sport, investors, ball,
    bid, takeover, merger, buyout, boardroom, shareholder, shareholders, dividend, profit, turnover,
    lead, hosts, visitors, victory, defeat, side, bar
  `),
  abstract: list(`
    ideology, basis, foundation, fabric, trust, confidence, faith, legacy, candidacy, campaign, agenda, stance, narrative, message, culture, system, institution, tactic, worldview, religion, belief, theory, claim, chance, career, marriage, friendship, evidence, hope, dream, life, livelihood, prospect, ambition, image, brand, morale, unity, relationship, tie, alliance, process, candidate, nominee, frontrunner,
    plan, budget, policy, bill, law, reform, decision, proposal, critic, criticism, opposition, opponent, record,
    wind, winds, hail, snow, heat, weather, floodwater, mudslide, tremor,
    inflation, price, economy, idea, deal, agreement, verdict, strategy, measure, growth, market share, tax, cut,
    cost, rate, debate, speech, rival, remark, comment, argument, problem, poverty, disease, virus, crime,
    corruption, climate, storm, flood, drought, balance, bargain, blow, chord, note, pose, headline, milestone, peak,
    low, high, jackpot, hurdle, wage, pension, rent, freedom, democracy, right, value, press freedom, interest rate,
    emission, target, deadline, quota, recession, crisis, shortage, delay, strike, sanction, tariff, trade,
    programme, program, funding, scheme, reputation, credibility, tone
  `),
  ailments: list(`
    virus, viruses, flu, influenza, swine flu, bird flu, avian flu, h5n1, h1n1, covid, covid-19, coronavirus, sars, mers, ebola, marburg, cholera, malaria,
    typhoid, measles, mumps, rubella, polio, smallpox, monkeypox, mpox, chickenpox, tuberculosis, meningitis, hepatitis, dengue, zika, yellow fever, lassa,
    haemorrhagic|hemorrhagic fever, rabies, hiv, plague, leprosy, diphtheria, tetanus, whooping cough, pneumonia, sepsis, diarrhoea, diarrhea, dysentery,
    salmonella, listeria, e. coli, e.coli, norovirus, legionnaires, botulism, bse, mad cow, foot-and-mouth, creutzfeldt-jakob, cancer, leukaemia, leukemia,
    diabetes, stroke, alzheimer, dementia, overdose, disease, diseases, illness, illnesses, epidemic, epidemics, pandemic, outbreak of|in|at, infection,
    infections, infect, infected, infectious, contagious, pathogen, pathogens, bacteria, bacterium, parasite, fungus, symptom, symptoms, vaccine, vaccines,
    vaccination, antiviral, quarantine, =strain of, food poisoning, mercury|lead|alcohol|methanol|carbon poisoning, carbon monoxide, malnutrition,
    starvation, famine, contaminated ~2 water|food|meat|milk|product|products|spinach|blood|soil, tainted ~2 food|milk|product|products|alcohol|liquor
  `),
  animals: list(`
    bird, birds, poultry, chicken, chickens, hen, hens, duck, ducks, goose, geese, turkeys, swan, swans, cattle, cow, cows, calf, bull, bulls, sheep, lamb,
    lambs, goat, goats, hog, hogs, pig, pigs, swine, livestock, herd, herds, flock, horse, horses, deer, badger, badgers, fox, foxes, wolf, wolves, whale,
    whales, dolphin, dolphins, seal, seals, fish, salmon, elephant, elephants, rhino, rhinos, animal, animals, mink, rat, rats, mosquito, mosquitoes
  `),
  aftermath: list(`
    police, policeman, policewoman, policemen, authorities, behind bars, jail, jailed, constable, sheriff, deputy sheriff, deputies, officer, officers, detective, detectives, trooper, troopers, gendarme, gendarmes, carabinieri,
    fbi, prosecutor, prosecutors, coroner, investigator, investigators, investigation, investigate, inquiry, arrest, detain, custody, remand, suspect, suspects, suspected, charge with,
    gunman, gunmen, attacker, attackers, assailant, assailants, arsonist, bomber, hoodlum, hoodlums, bandit, bandits, militant, militants, rebel, rebels, insurgent, insurgents, jihadist,
    terrorist, terrorists, extremist, vandal, vandals, robber, robbers, thief, thieves, armed, masked, hooded, soldier, soldiers, troops, army, military, fighter, fighters, militia,
    firefighter, firefighters, fire crew|crews|brigade|service, paramedic, paramedics, ambulance, hospital, hospitalised, hospitalized, morgue, wounded, injured, injuries, killed, dead, death,
    victim, victims, casualty, casualties, unharmed, unhurt, nobody was hurt, no one was hurt, evacuate, cordon, forensic, cctv, claim responsibility, claimed responsibility, condemn, condemned
  `),
  politics: list(`
    election, elections, electoral, re-election, campaign trail, campaigning, presidential, candidate, candidates, candidacy, nominee, nominees, nomination, primary,
    primaries, caucus, caucuses, ballot, ballots, voter, voters, polls, polling average, pollster, pollsters, republican, republicans, democrat, democrats, democratic, gop, tory, tories, labour
    party, conservatives, liberals, lib dems, senator, senators, senate, congressman, congresswoman, congress, house speaker, running mate, running-mate, super pac, delegates, debate stage, town hall,
    parliament, lawmaker, lawmakers, mps, backbench, backbencher, front-runner, frontrunner, swing state, battleground state, incumbent, landslide, constituency, manifesto, white house,
    lok sabha, bjp, chief minister, prime minister, cabinet reshuffle, no-confidence
  `),
  legal: list(`
    penalty|penalties|sentence|sentences for, bill ~6 against, law ~6 against, crackdown on,
    proceedings for, case of, complaint for,
    charge with, charged with, accuse of, suspicion of, convict of, convicted of, guilty of|to, plead, trial for,
    try for, sentence|sentenced for, count|counts of, face ~3 charge|charges, on charges of, jail for, jailed for,
    wanted for, indict, acquit, open for, opened for, arrest for, investigation into, punishable, offence, offense,
    charge of, charges of, investigate for, conspiracy, convicted
  `),
  another: list(`
    two others, two more, three others, three more, others,
    a second, second attack|incident|shooting|blast|explosion|fire, third attack|incident|device, another, separate,
    separately, elsewhere, a third, a fourth, similar attack, distinct, meanwhile, in a different
  `),
  placeRelatives: list('where'),
  carried: list(`
    take ~6 to, transport ~6 to, rush ~6 to, airlift ~6 to, fly ~6 to, treat, hospitalise, hospitalize, admit, steal,
    transfer ~5 to, evacuate ~5 to, pronounce, recover, die, succumb, arrest, live, bear, reside, attend, graduate,
    work
  `),
  divisions: list('province, department, county, governorate, prefecture, canton, district, state'),
  thoroughfares: list(`
    room, suite, unit, building, lot, ward, gate, terminal, route, rt, interstate, exit, floor, platform, operation, parliament, congress, senate,
    street, avenue, road, drive, lane, boulevard, court, park, highway, hospital, memorial, center, centre, school,
    church, county, university, college, club, bar, inn, hotel, apartments, plaza, mall, store, place, way, circle,
    terrace, parkway, pike, trail, creek, lake, river, st., ave, ave., rd, rd., dr., blvd, facebook, twitter, police,
    department, news, news, inc, district, bridge, market, restaurant, cemetery, airport, square, office, jail, hall,
    god, internet, english, french, spanish
  `),
  standIns: list('the one, the ones, those, that, another, one'),
  painted: list(`
    spray, paint, =painted, scrawl, daub, tag, graffiti, graffito, inscription, scratch, write ~2 on,
    letters|initials ~4 on ~2 fence|gate|wall|door|cover|shutter|facade|pavement
  `),
  nearby: list(`
    metre|metres|meter|meters|kilometre|kilometer|mile|street|streets|block|blocks ~1 away|further, not far away, nearby,
    down the road|street, up the road|street, across the road|street
  `),
  apart: list(`
    in quick succession, one after the other, one after another,
    separate attacks|incidents|acts|shootings|fires|bombings, distinct acts|incidents|attacks,
    two|three|four unrelated, unrelated
  `),
  background: list(`
    come|comes|came ~3 years|months|decade|decades after, years after, decade after, decades after,
    recall, anniversary, commemorate, remember, years ago, decade, in the past, previous, previously, last year,
    history, memory, aftermath, memorial, mark ~3 years, no stranger to, the latest in, earlier this year,
    in recent years|months, since then, victims of, killed in action, notorious, a year earlier|ago, reminiscent,
    echo
  `),
  speech: list(`
    say, tell, announce, report, state, add, declare, claim, confirm, note, explain, warn, write, post, stress, call,
    describe, speak, reply, answer, insist, deny, promise, pledge, vow, order, demand, urge, visit, meet, arrest,
    open, detain, release, charge, appear, launch, investigate, question, identify, respond, hold, schedule, search,
    look, seek, hunt, indict, plead, sentence, convict, mourn, gather, bury, remember, apprehend, capture, surrender,
    apologise, apologize, sue, rule, comment, publish, issue, condemn, pronounce
  `),
  attribution: list(`
    accord to, according to, police say|said, official|officials say|said, say|said police,
    witness|witnesses say|said, authority|authorities say|said, source|sources say|said,
    spokesman|spokeswoman|spokesperson say|said, report|reported by, say|said ~3 source|official|statement|spokesman,
    reportedly, union say|said, allegedly, army say|said
  `),
  waves: list(`
    wave, series, spate, string of, campaign of, coordinated, co-ordinated, simultaneous, simultaneously, concerted,
    rash of, succession of, night of, in total, in all, spree
  `),
  coordinated: list(`
    coordinated, co-ordinated, simultaneous, simultaneously, concerted, wave, series, campaign, spate, string,
    same night, orchestrated, synchronised, synchronized, joint, night of
  `),
  unrelated: list(`
    unrelated, not related, no link, no known link, no connection, no relation, not connected, not linked, nothing to do with, not part of,
    separate matter, isolated case, isolated incident, domestic dispute, family dispute, neighbour dispute, land dispute, quarrel,
    settling of scores, score-settling, feud, private matter, jealous, jealousy, brawl
  `),
  counted: list(`
    prison, site, town, city, station, facility, attack, incident, fire, bombing, explosion, blast, shooting, church,
    mosque, school, building, mast, substation, place, location, post, bank, target, arson, village, jail, synagogue,
    embassy, bomb, point, office, court, courthouse, hospital, clinic, branch, shop, kidnapping, raid, temple,
    establishment, region, district, barracks, stabbing, assault, act, action, line
  `),
  everywhere: list(`
    all ~2 site|sites|place|places|scene|scenes|location|locations|cases|towns,
    both ~1 site|sites|places|scenes|attacks|cases|towns, in each case, each ~2 site|scene|attack|case, in all cases,
    at every site|scene
  `),
  alerts: list(
    `call to, call out, respond to, 911 call, receive ~4 call|calls|report|reports, report|reports of, dispatch ~2 to, find ~5 dead|wounded|unresponsive|injured, arrive`,
  ),
  naming: list(
    `call, describe ~6 as, brand ~2 as, brand, label ~3 as, label, speak of, denounce, condemn ~3 as, condemn, fear be, term, characterise ~4 as, characterize ~4 as, see ~4 as, treat ~4 as`,
  ),
  labels: list(
    `act, acts, attack, attacks, offensive, assault, campaign, aggression, escalation, spiral, intimidation, terrorism, terror, revenge, war, violence, wave, provocation, barbarism, sabotage, blackmail, strategy, insurrection, challenge, threat to, warning to`,
  ),
}

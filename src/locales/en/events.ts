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
    potential, hypothetical, imagine, plan to, so that, unless, will, prepare for, any, worry, hope, future,
    initially|first ~1 speak|spoken|talk|think|suspect ~1 of, not believe ~6 that, against a repeat, alert for, guard against, vulnerable to, target of choice, likelihood, prone to, whether
  `),
  idioms: list(`
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
    killer app, dead heat, dead end, shell out, shell company|companies|game, drone footage|video, stab at,
    stab in the dark, stab of, ram raid law, hostage to fortune, hijack ~2 debate|agenda|conversation|account,
    rob ~2 chance|victory, murder mystery, murder trial, trade blows, victims of, the death penalty, death row,
    life and death, attack ad|ads, attack dog, terrorist attacks database, police raid|raids, raid by police,
    police storm, officers raid, officers storm, drug raid, dawn raid, immigration raid, shooting range,
    shooting gallery, shooting victim, shooting suspect
  `),
  blows: list('hit, strike, kick, slap'),
  debaters: list(`
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
    =blanks, practise ~2 for, practice ~2 for, dry run, mock-up, drama student|students,
    drill, exercise, simulation, simulated, simulate, rehearse, rehearsal, mock, training exercise,
    blank round|rounds, dummy, role-play, war game, war games, scenario, re-enactment, reenactment, rehearsed,
    practice run, live-fire exercise, played the part|attackers, actor|actors play
  `),
  accidents: list(`
    not a deliberate act, was an accident, accidental cause,
    insurance money|payout|fraud|scam, to claim insurance,
    engine|motor|wiring fault, fault in, cause ~3 electrical,
    brake|brakes ~2 fail, brake failure, mechanical failure|fault, no|nothing ~5 foul play|deliberate|intentional|malicious, friction, mishandling, fireworks plant|factory, gas cylinder, misfire,
    accident, accidental, accidentally, electrical fault|fire, short circuit, short-circuit, gas leak,
    not suspicious, not ~2 treat ~2 suspicious, no foul play, rule ~2 out ~3 foul|arson|sabotage|attack|criminal,
    wildfire, lightning, faulty, malfunction, overheat, negligence, crash, collision, collapse, earthquake, flood,
    storm surge, hurricane, tornado, cyclone, natural cause|causes, by mistake, unintentional, landslide,
    cause ~3 unknown, cigarette, chip pan, boiler, discarded, technical fault|failure, welding,
    spontaneous combustion, heatwave, drought
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
    plan, budget, policy, bill, law, reform, decision, proposal, critic, criticism, opposition, opponent, record,
    inflation, price, economy, idea, deal, agreement, verdict, strategy, measure, growth, market share, tax, cut,
    cost, rate, debate, speech, rival, remark, comment, argument, problem, poverty, disease, virus, crime,
    corruption, climate, storm, flood, drought, balance, bargain, blow, chord, note, pose, headline, milestone, peak,
    low, high, jackpot, hurdle, wage, pension, rent, freedom, democracy, right, value, press freedom, interest rate,
    emission, target, deadline, quota, recession, crisis, shortage, delay, strike, sanction, tariff, trade,
    programme, program, funding, scheme, reputation, credibility, tone
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

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
    attacker, gunman, assailant, shooter, bomber, arsonist, hijacker, kidnapper, assassin, knifeman, perpetrator,
    suspected attacker, hostage-taker
  `),
  armedGroups: list(`
    farabundo marti national liberation front, fmln, shining path, sendero luminoso, army of national
    liberation, national liberation army, eln, farc, revolutionary armed forces of colombia, m-19, 19 april
    movement, 19-april movement, april 19 movement, mrta, tupac amaru revolutionary movement, tupac amaru,
    extraditables, medellin cartel, cali cartel, medellin drug cartel, manuel rodriguez patriotic front, fpmr,
    lautaro youth front, lautaro youth movement, popular liberation army, epl, guatemalan national
    revolutionary unity, urng, contras, sinaloa cartel, gulf cartel, los zetas, zetas, tren de aragua, mara
    salvatrucha, ms-13, tupac katari, irish republican army, ira, provisional ira, real ira, new ira,
    continuity ira, ulster volunteer force, uvf, ulster defence association, uda, inla, eta, grapo, red
    brigades, red army faction, action directe, flnc, november 17, revolutionary struggle, informal anarchist
    federation, conspiracy of fire nuclei, ku klux klan, atomwaffen division, weather underground, aryan
    brotherhood, earth liberation front, animal liberation front, corsican national liberation front,
    al-qaeda, al-qaida, al qaeda, al qaida, islamic state, isis, isil, daesh, boko haram, iswap, islamic state
    west africa province, al-shabaab, al-shabab, al shabaab, taliban, haqqani network, tehrik-i-taliban,
    lashkar-e-taiba, jaish-e-mohammed, lashkar-e-jhangvi, jemaah islamiyah, abu sayyaf, new people's army,
    moro islamic liberation front, hezbollah, hizbollah, hizbullah, hamas, islamic jihad, fatah, abu nidal
    organization, popular front for the liberation of palestine, pflp, black september, al-aqsa martyrs ~1
    brigades, houthis, houthi, kurdistan workers ~1 party, pkk, kurdistan freedom falcons, tak, dhkp-c, tamil
    tigers, ltte, liberation tigers, ulfa, naxalites, maoists, balochistan liberation army, lord ~1 resistance
    army, m23, allied democratic forces, renamo, unita, polisario, aqim, jnim, ansar dine, ansaru, mujao,
    al-mourabitoun, anti-balaka, seleka, movement for the emancipation of the niger delta, indigenous people
    of biafra, ipob, jaysh al-islam, wagner group
  `),
  staff: list('guard, officer, employee, staff, worker, agent, official, personnel, warder'),
  perpetrators: list(`
    gunman, attacker, assailant, arsonist, bomber, kidnapper, hijacker, militant, terrorist, insurgent, rebel,
    guerrilla, extremist, shooter, sniper, raider, robber, vandal, intruder, suspect, perpetrator, rioter, looter,
    jihadist, jihadi, bandit, thug, hitman, mob, saboteur, abductor,
    hooded|masked|armed man|men|youth|youths|individual|individuals|group|gang|people|person|subjects|figures, gang,
    man|men ~1 on ~1 motorcycle|motorcycles|motorbike|motorbikes, hoodlum, miscreant,
    gang member, fighter, commando, death squad, suicide bomber, killer, murderer, stabber, knifeman, culprit,
    captor, hostage-taker, hostage taker, assassin, subversive, delinquent, criminal, paramilitary, militiaman, outlaw, killers,
    urban commando, someone, somebody, unidentified man|men|individual|individuals|person|persons|subjects|people,
    unknown person|persons|assailant|attackers|individuals|people, strangers, drug trafficker, narcotics trafficker,
    hitmen, terrorist group, guerrilla column, mafia, hooligan, skinhead, neo-nazi, pirate, cell, offender,
    alleged gunman, perp, narcoterrorist, kidnappers, extremist group, paid assassin, right-wing squad
  `),
  people: list(`
    man, woman, person, people, individual, youth, teenager, boy, girl, group, trio, pair, duo, crowd, figure,
    motorcyclist, occupant, passenger, driver, officer, guard, soldier, policeman, police officer, civilian,
    worshipper, child, student, pupil, teacher, priest, worker, resident, villager, victim, technician, judge, mayor,
    journalist, doctor, nurse, deputy, gendarme, colleague, passer-by, bystander, customer, inmate, prisoner, member,
    trooper, peasant, farmer, mother, father, son, daughter, brother, sister, husband, wife, teen, toddler, baby,
    firefighter, employee, clerk, owner, manager, pedestrian, homeowner, male, female, suspect, gunman, attacker,
    leader, politician, businessman, lawyer, professor, adult, kid, neighbor, neighbour, friend, boyfriend,
    girlfriend, troop, troops, personnel, rebel, guerrilla, militant, tourist, shopper, spectator, minister, president, general,
    colonel, captain, bodyguard, escort, agent, detective, sergeant, constable, magistrate, prosecutor, nun, imam,
    rabbi, pastor, aid worker, hostage, fisherman, miner, herder, migrant, refugee, security guard, cashier,
    bodyguards, jesuit, congregant, churchgoer, reveller, cyclist, commuter, crew, sailor, pilot,
    caretaker, janitor, porter, doorman, bartender, waiter, waitress, barber, chef, cook, baker, butcher,
    plumber, electrician, engineer, scientist, banker, accountant, librarian, secretary, assistant, aide,
    councillor, councilman, senator, congressman, diplomat, ambassador, consul, missionary, monk, bishop,
    archbishop, cardinal, deacon, rector, dean, headmaster, headteacher, principal, coach, athlete, player,
    singer, musician, artist, writer, editor, reporter, cameraman, photographer, broadcaster, blogger, unionist,
    organizer, rancher, landowner, labourer, laborer, trader, vendor, shopkeeper, merchant, contractor,
    inspector, superintendent, lieutenant, corporal, recruit, cadet, marine, veteran, ranger, warden, paramedic,
    medic, surgeon, midwife, pharmacist, dentist, patient, grandmother, grandfather, grandson, granddaughter,
    nephew, niece, uncle, aunt, cousin, fiancé, fiancée, widow, relative, housewife, maid, nanny, babysitter,
    gardener, cleaner, courier, postman, motorist, biker, trucker, steward, stewardess, lifeguard, hiker,
    camper, hunter, swimmer, foreigner, citizen, infant, newborn, schoolgirl, schoolboy, schoolchild, pensioner,
    retiree, bouncer, partygoer, concertgoer, onlooker, fighter, guardsman, peacekeeper, serviceman,
    servicewoman, policewoman, tenant, lodger, attorney, advisor, adviser, secretary general, candidate, rebel
    leader
  `),
  groups: list(`
    group, movement, front, army, cell, organisation, organization, brigade, faction, militia, network, cartel, gang,
    column, unit, command, squad, commando
  `),
  killed: list(`
    stab|beat|hack|shoot|burn|stone|club|bludgeon|kick|batter|choke|strangle|knife|slash ~4 to death, *martyr, mow ~2 down, put to death, hang to death, hack to death, burn to death, burn alive, burned|burnt alive, shot dead, found ~1 dead, lay|laid dead, dead on the spot, bodies ~2 recover|retrieve|pull|count, body ~2 recover|retrieve|pull, death toll,
    pay ~2 supreme|ultimate price, make ~2 supreme|ultimate sacrifice,
    kill, =dead, die, death, murder, slay, shoot dead, shoot to death, fatally, fatality, assassinate, massacre,
    perish, lose ~2 life|lives, slain, claim ~3 life|lives, body|bodies ~2 find|discover, stab to death,
    beat to death, gun down, behead, succumb, execute, slaughter, decease, murdered, dead body, fatal, deadly,
    homicide, slaying, lifeless body, fatally shoot|stab|wound|beat, take ~3 own life
  `),
  wounded: list(`
    sustain ~3 injury|injuries|cut|cuts|wound|wounds|burn|burns|bruise|bruises|fracture|fractures|concussion, suffer ~3 cut|cuts|bruise|bruises|fracture|fractures|concussion|injury|injuries|wound|wounds, lose|lost ~1 leg|arm|hand|foot|eye|limb|limbs, break|broke|broken ~1 rib|ribs|arm|leg|nose|jaw, graze ~2 bullet, knock ~2 unconscious, lacerate, concuss,
    wound, injure, hurt, injury, casualty, hospitalise, hospitalize, burn ~2 hand|face|arm|hands|legs,
    suffer ~3 burn|burns|inhalation, cut by glass, cut ~2 on ~2 hand|arm|face|leg|head|neck|foot, cut ~1 foot|hand|finger|arm|leg|face,
    need ~1 stitches, be ~1 in hospital, maim, treat ~2 shock|injuries|burns|smoke|wounds, stab,
    critical condition, serious condition, stable condition,
    shoot ~4 leg|arm|shoulder|back|chest|foot|hip|stomach|abdomen|thigh|head|hand|torso|face|neck|buttocks,
    take ~4 hospital|hospitals, send ~5 hospital|hospitals, rush ~4 hospital, transport ~5 hospital, airlift, survive, nonfatal,
    recover, smoke inhalation, non-life-threatening, fight for ~2 life, graze, strike by ~3 bullet|bullets|gunfire,
    wound|wounds to ~2 leg|arm|shoulder|foot|hand|back|chest|face
  `),
  unharmed: list(`
    nobody ~4 hurt|injured|wounded|harmed, no one ~4 hurt|injured|wounded|harmed, none ~4 hurt|injured|wounded|harmed,
    no injury|injuries|wounded, without injury|injuries, unhurt,
    unharmed, uninjured, no ~3 hurt|injured|wounded, escape injury, not ~2 hurt|injured, unscathed, no injuries
  `),
  noVictims: list(`
    no casualty|casualties, no victim|victims, without casualties, no loss of life, no deaths or injuries,
    no one ~3 killed or|nor injured|wounded|hurt, cause no casualties
  `),
}

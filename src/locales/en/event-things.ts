import { list } from '../../text/list.ts'
import type { EventsLocale } from '../shape/events.ts'

/** What is hit, and with what. */
export const things: Pick<EventsLocale, 'targets' | 'weapons' | 'damaged'> = {
  targets: [
    {
      kind: 'prison',
      words: list(`
        prison van|bus|vehicle|convoy|gate|gates|wing|wall|transport|complex|compound|farm, penal colony, detention camp, borstal, immigration detention, holding cells,
        prison, jail, penitentiary, gaol, detention centre|center|facility,
        correctional facility|centre|center|institution, young offenders institution, remand centre|center, lockup
      `),
    },
    {
      kind: 'prison-staff',
      words: list(`
        prison guard|guards|officer|officers|employee|employees|staff|worker|workers|warder|warders|governor|director,
        warder, warden, corrections officer,
        correctional officer, prison-service staff, jailer
      `),
    },
    {
      kind: 'police',
      words: list(`
        police outpost|checkpoint|checkpost|picket|compound|base|camp|academy|commissioner|chief|inspector|commander|training|convoy|quarters|lines|kiosk|box, riot police, traffic police, border police, police officers, police constable, policemen, policewomen, gendarmes, sheriffs, patrolman, patrolmen, highway patrol, marshal,
        gardaí, gendarmerie station|barracks, carabinieri station|barracks, mossos,
        garda station, police barracks, police station, police post, police, police officer, policeman, policewoman,
        constable, police headquarters, police car|cars|van|vehicle|vehicles|patrol, sheriff, deputy, gendarme,
        gendarmerie, precinct, trooper, patrol car, garda, police academy, detective
      `),
    },
    {
      kind: 'military',
      words: list(`
        troops, soldiers, naval base, air base, airbase, military checkpoint|outpost|position|positions|garrison|academy|truck|trucks|bus|headquarters|airport|recruit|recruits|personnel|intelligence, army checkpoint|outpost|position|positions|truck|bus|headquarters|vehicle|officer|recruits, ammunition depot|dump, reservist, conscript, serviceman, servicemen, peacekeeping mission|base|patrol, blue helmets, coast guard,
        army, military, barracks, soldier, troop, navy, air force, army base|post|patrol|convoy|camp,
        military base|post|patrol|convoy|camp|vehicle, garrison, marine, peacekeeper, infantry, battalion, brigade,
        regiment, military outpost, national guard, security force|forces, armed force|forces, special force|forces, paratrooper, border guard|guards
      `),
    },
    {
      kind: 'government',
      words: list(`
        government building|office|offices|official|minister, town hall, city hall, ministry, minister, mayor,
        governor, president, prime minister, council office|offices, municipal office|building|council, parliament,
        state house, prefecture, presidential palace|residence, tax office, welfare office, civil servant,
        vice president, electoral|election commission|commissioner|board|official|officials|office|offices|body|worker|workers|materials, ballot box|boxes|paper|papers, polling unit, collation centre|center, public works, mayoralty, councillor, electoral office, attorney general, embassy row
      `),
    },
    {
      kind: 'court',
      words: list(`
        prosecutor ~1 office, district court, high court, supreme court, court building, law courts, court clerk, bailiff,
        court, courthouse, courtroom, judge, magistrate, prosecutor, tribunal, palace of justice, justice ~1 peace,
        district attorney
      `),
    },
    {
      kind: 'education',
      words: list(`
        lecture hall, boarding school, high school, primary school, secondary school, schoolhouse, schoolboy, schoolchildren, headmaster, headteacher, lecturer, school bus, seminary, polytechnic, preschool, daycare, creche, student hostel|residence,
        school, university, college, campus, kindergarten, pupil, student, teacher, classroom, nursery, academy,
        schoolgirl, schoolchild, professor, madrasa, dormitory
      `),
    },
    {
      kind: 'religious',
      words: list(`
        basilica, seminary, parishioner, vicar, pastor, preacher, cleric, mullah, ayatollah, monk, pagoda, gurudwara, imambargah, shul, minaret, prayer hall|house|room|meeting, worship, grave, tombstone, archbishop, cardinal, rector, parsonage, rectory, presbytery, vicarage,
        church, mosque, synagogue, temple, cathedral, chapel, worshipper, priest, imam, rabbi, monastery, convent,
        shrine, pastor, bishop, nun, cemetery, gurdwara, jesuit, kingdom hall, parish, congregation, churchgoer,
        monk, missionary
      `),
    },
    {
      kind: 'transport',
      words: list(`
        railway station|bridge|depot|yard|junction|signal|signals|worker|workers, rail line|link|tracks|cable|cables|bridge, level crossing, locomotive, freight train, passenger train, bus station|depot|terminal|stand|stop, coach station, tram stop, metro station, airfield, runway, control tower, seaport, harbour, harbor, wharf, jetty, cargo ship, freighter, trawler, barge, toll plaza|gate|station, overpass, viaduct, underpass, speed camera|cameras, traffic light|lights, roadblock, weighbridge,
        railway, rail, railroad, train, station, bus, airport, airline, aircraft, plane, metro, subway, tram, ferry,
        ship, boat, vessel, tanker, bridge, road, highway, port, signal cable|cables|box,
        railway line|lines|track|tracks|cable|cables, main line, track, rail network, helicopter, depot, taxi,
        toll booth, tunnel, motorway, bus stop, lorry driver, truck driver
      `),
    },
    {
      kind: 'telecom',
      words: list(`
        phone|mobile|telephone|cellphone|cellular|radio|relay|television|tv|microwave|communication|communications|broadcast|transmission|5g|4g tower|towers|mast|masts|antenna|antennas|antennae|site|sites|relay, radio link, fibre|fiber ~1 ring|network|link|links|backbone|route|junction|optics|optic|cabinet|vault, backbone ring|cable|cables|network, buried fibre|fiber, data cable|cables, data centre|center|centres|centers, submarine cable|cables, undersea cable|cables, telecom site|sites|cabinet|exchange, server farm, satellite dish, cell site,
        phone mast|masts, mast, cell tower|towers, telecom mast|tower|masts|towers, antenna, transmitter,
        fibre|fiber cable|cables|line|lines, relay station, telephone exchange, telephone, telecommunications,
        phone line|lines, base station, internet cable|cables, communications tower, repeater
      `),
    },
    {
      kind: 'energy',
      words: list(`
        oil pipeline|pipelines|terminal|depot|rig|platform|tanker|installation|facility|pump|pumping, gas line|field|facility|depot|compressor, fuel pipeline|storage|tank|tanks|terminal|truck, transmission line|lines|tower|towers|pylon, high-voltage line|lines|pylon|pylons|mast, overhead line|lines, power cable|cables|infrastructure|station|tower|transformer|facility, electricity pylon|pylons|line|lines|substation|grid|mast|tower, wellhead, compressor station, lng terminal|plant, coal mine|plant, biogas plant, solar park|panel|panels, hydropower, nuclear power, switching station, switchyard, ev charger|chargers, charging station|stations,
        substation, power plant|station|line|lines|grid|pylon|pylons|tower|towers, pipeline, oil,
        gas pipeline|station|terminal|plant, refinery, transformer, electricity, electrical, pylon, dam,
        wind farm|turbine, fuel depot, petrol station, gas station, nuclear plant,
        oil field|well|facility|installation|installations, power supply, energy infrastructure, hydroelectric,
        solar farm
      `),
    },
    {
      kind: 'water',
      words: list(`
        water pumping, water main|mains|pipe|pipes|pipeline|station|tank|tanks|intake|infrastructure|company, desalination plant, treatment plant, pumphouse, sluice, irrigation, standpipe,
        water supply|plant|works|tank|main|tower|treatment, waterworks, reservoir, pumping station, aqueduct,
        borehole, sewage plant, water pump|pumps
      `),
    },
    {
      kind: 'health',
      words: list(`
        health facility|facilities|unit|clinic|office|team|teams|volunteer|volunteers, medical centre|center|facility|facilities|store|supplies|team|convoy|staff|worker|workers|warehouse, dispensary, hospice, sanatorium, vaccinator, vaccinators, polio worker|workers|team|teams|vaccinator, midwife, blood bank, surgeon, pharmacist, isolation ward|centre|center, treatment centre|center, abortion clinic, first responder,
        hospital, clinic, ambulance, doctor, nurse, medic, paramedic, health centre|center|post|worker|workers,
        surgery, pharmacy, vaccination centre|center, vaccination team, maternity ward, infirmary
      `),
    },
    {
      kind: 'business',
      words: list(`
        shopping arcade, boutique, butcher, bakery, barbershop, hairdresser, takeaway, take-away, kebab shop, pizzeria, diner, coffeehouse, tavern, brothel, strip club, cinema, estate agent, travel agency, betting shop, bookmaker, vape shop, tobacconist, newsagent, off-licence, liquor store, pawnshop, grocery, grocer, greengrocer, depot, storehouse, workshop, quarry, gold mine, abattoir, slaughterhouse, farmhouse, winery, vineyard, distillery, tannery, shipyard, headquarters ~1 company, car wash, repair shop, trading post, wholesaler, dealership, showroom, construction company,
        shop, store, supermarket, company, factory, business, office building, restaurant, bar, pub,
        nightclub, warehouse, mall, farm, plantation, mine, hotel, cafe, café, shopping centre|center|mall, kiosk,
        garage, dealership, brewery, jeweller, jewelry, businessman, shopkeeper, merchant, industrialist, firm,
        casino, sawmill, building site, construction site, showroom, salon, gas works, motel, laundromat,
        convenience store, club, ranch, coffee shop, bakery
      `),
    },
    {
      kind: 'finance',
      words: list(`
        bank branch, money changer, money transfer, cash point, cashpoint, cash dispenser, armoured van|truck, armored van|truck|car, credit union, microfinance, exchange office,
        bank, cash machine, atm, cash van, cash-in-transit, stock exchange, bureau de change, post office,
        security van, banker, central bank, insurance office
      `),
    },
    {
      kind: 'media',
      words: list(`
        media outlet, media group, newspaper office, radio, tv, broadcaster, studio, studios, printing works|house|plant, photojournalist, columnist, blogger, podcaster, radio host, news crew|team|website|site|outlet|organisation|organization, press club|office, editor-in-chief, newsreader, cameraperson,
        journalist, reporter, newspaper, radio station, tv station, television, broadcaster, newsroom, editor,
        correspondent, media outlet|house|office, printing press, news agency, photographer, cameraman,
        newspaper office
      `),
    },
    {
      kind: 'diplomatic',
      words: list(`
        embassies, consulates, legation, ambassador ~1 residence, cultural institute, diplomatic quarter|compound|post|premises, consul general, attaché, foreign mission|missions, visa office,
        embassy, consulate, ambassador, diplomat, consul, diplomatic mission, high commission, chancery,
        diplomatic vehicle
      `),
    },
    {
      kind: 'political',
      words: list(`
        mayor, councillor, councilor, councilman, councilwoman, alderman, mp, mla, constituency, electorate office, electoral office, party worker|workers|activist|activists|leader|supporter|supporters|rally|convention, rally, campaign team|bus|worker|workers, mayoral candidate, parliamentarian, member of parliament, party members, trade union, polling place|places|centre|center|booth,
        party office|offices|headquarters|secretariat|premises|building, secretariat, party, candidate, politician, senator, congressman, deputy leader,
        campaign office|rally, lawmaker, activist, legislator, leader, constituency office, union leader,
        trade unionist, union headquarters, polling station, headquarters ~3 party, party member, lawmaker, unionist,
        peasant leader
      `),
    },
    {
      kind: 'residence',
      words: list(`
        palace, bungalow, mansion, farmhouse, cottage, hostel, dormitory, caravan, houseboat, apartment, apartments, letterbox, shack, shanty, retirement home, nursing home, care home,
        home, house, apartment, flat, apartment building|block|complex, housing block|estate, residence,
        block of flats, villa, residential building|area|complex, dwelling, doorstep, front door, hut, tenement,
        refugee shelter, asylum centre|center|shelter, neighbour, neighborhood, neighbourhood, refugee home
      `),
    },
    {
      kind: 'vehicle',
      words: list(`
        ute, pick-up, lorry, tanker, flatbed, rickshaw, auto-rickshaw, tricycle, tuk-tuk, bicycle, quad bike, caravan, campervan, forklift, bulldozer, harvester, snowplough, four-wheel drive, 4x4, land cruiser, hatchback, armored vehicle|car, truckload,
        car, vehicle, van, truck, lorry, bus, motorcycle, motorbike, scooter, jeep, convoy, minibus, suv, pickup,
        digger, excavator, tractor, taxi, patrol car, ambulance, trailer, police car, coach, limousine, sedan,
        camper, moped, automobile, armoured vehicle
      `),
    },
    {
      kind: 'tourism',
      words: list(`
        hotel guest|guests, holidaymakers, backpacker, cruise ship, campsite, amusement park, casino resort, tour guide, heritage site,
        tourist, resort, holidaymaker, beach, tour group, museum, tour bus, theme park, holiday camp, sightseer
      `),
    },
    {
      kind: 'aid',
      words: list(`
        medical ngo|charity|organisation|organization, aid organisation|organization|vehicle|vehicles|warehouse|depot|compound|distribution, humanitarian organisation|organization|vehicle|vehicles|compound|agency, food distribution, relief agency|supplies|camp|team, unicef, unhcr, world food programme, food bank, soup kitchen, aid workers,
        aid worker|workers|convoy|agency|group|truck|trucks, red cross, red crescent, ngo,
        relief worker|workers|convoy, humanitarian worker|workers|convoy, food depot, united nations, charity,
        aid group
      `),
    },
    {
      kind: 'civilians',
      words: list(`
        farmers, herders, pastoralist, nomad, displacement site|sites|camps, idp camp, refugee camp|settlement, festival, parade, demonstration, protester, protesters, marchers, vigil, picnic, nightlife, congregants, spectators, bus queue, passers, hiker, jogger, cyclist, playground, labourers, laborers, miners, loggers, shoppers, traders,
        civilian, villager, resident, passer-by, passerby, passers-by, bystander, peasant, farmer, crowd, shopper,
        passenger, family, child, woman, man, people, marketplace, market, encampment, displacement camp, hamlet, settlement, tenant, pedestrian, teenager, boy, girl, village, person,
        commuter, migrant, refugee, fisherman, miner, trader, herder, customer, reveller, concertgoer, driver,
        mother, father, couple, toddler, baby, teen, youth, onlooker, worker, wedding, funeral, concert, motorist,
        market-goer, son, daughter, husband, wife, brother, sister, inhabitant, lawyer, rancher
      `),
    },
  ],
  weapons: [
    {
      kind: 'assault-rifle',
      words: list(`
        kalashnikov, kalashnikovs, ak-47s, ar-15s, assault rifle|rifles|weapon, ak-47, ak47, ak, ar-15, m-16, m16, automatic rifle|rifles,
        automatic weapon|weapons, submachine gun, machine gun|guns, machine-gun, machinegun, machineguns,
        semi-automatic rifle, semiautomatic rifle, galil, uzi, g-3
      `),
    },
    { kind: 'handgun', words: list('pistol, handgun, revolver, 9mm, 9-mm, .45, .38') },
    { kind: 'shotgun', words: list('shotgun, sawn-off, sawed-off, hunting rifle') },
    {
      kind: 'firearm',
      words: list(`
        gun, firearm, rifle, gunman, gunmen, gunfire, bullet, gunshot, shot|shots ~1 fire, =shots, carbine,
        small arm, open fire, opened fire, armed men, shoot, round|rounds of ammunition, shooter, automatic fire,
        shooting, gunned
      `),
    },
    { kind: 'grenade', words: list('grenade, hand-grenade, hand grenade, grenades') },
    {
      kind: 'molotov',
      words: list('molotov, petrol bomb|bombs, petrol-bomb, firebomb, gasoline bomb|bombs, fire bomb'),
    },
    {
      kind: 'incendiary',
      words: list(`
        petrol can, gas can, gasoline can, bottle of petrol|gasoline|fuel, bottles of petrol|gasoline|fuel, can of petrol|gasoline, petrol, gasoline, jerrycan, jerry can, accelerant, incendiary device|devices, incendiary,
        kerosene, fuel can, lighter fluid, paraffin, flare, firelighter
      `),
    },
    {
      kind: 'explosive',
      words: list(`
        bomb, explosive, dynamite, blown up, ied, explosive device|vest|belt, landmine, mine ~2 explode, car bomb,
        suicide vest, tnt, semtex, detonator, pipe bomb, plastic explosive, booby trap, booby-trap, c-4,
        roadside bomb, suicide bomber, suicide bombers, letter bomb, parcel bomb, dynamite charge, dynamite stick,
        land mine
      `),
    },
    {
      kind: 'rocket',
      words: list(`
        rocket, mortar, missile, bazooka, rpg, rocket launcher, rocket-propelled grenade, shell, artillery, howitzer,
        katyusha
      `),
    },
    { kind: 'drone', words: list('drone, drones, unmanned aircraft, quadcopter, uav') },
    {
      kind: 'blade',
      words: list(`
        knife, machete, axe, ax, sword, blade, dagger, cutlass, box cutter, box-cutter, scissors, hatchet,
        screwdriver, cleaver, bayonet, spear, razor, knife-wielding
      `),
    },
    {
      kind: 'blunt',
      words: list(`
        masonry, rubble, cobblestone, cobble, paving stone|slab, pebble, slingshot, catapult, golf club, hockey stick, chair leg, knuckleduster, brass knuckles, plank, pole,
        hammer, iron bar, metal bar, crowbar, baseball bat, bat, club, =stick, =sticks, stone, brick, sledgehammer, iron rod,
        baton, rock, truncheon, wrench, pipe wrench, metal pipe, cudgel
      `),
    },
    { kind: 'vehicle', words: list('ram-raid, ramming, battering ram, truck bomb, stolen car, stolen truck') },
    {
      kind: 'firework',
      words: list(`
        firework, fireworks, firecracker, mortar firework|fireworks, pyrotechnic, pyrotechnics, roman candle
      `),
    },
    {
      kind: 'chemical',
      words: list(`
        acid, tear gas, nerve agent, sarin, chlorine, ricin, pepper spray, poison, toxic substance, anthrax,
        novichok, butyric acid, cyanide
      `),
    },
  ],
  damaged: [
    {
      kind: 'vehicle',
      words: list(`
        car, vehicle, van, truck, lorry, bus, motorcycle, motorbike, scooter, jeep, minibus, suv, pickup, digger,
        excavator, tractor, taxi, ambulance, trailer, coach, convoy, tanker, automobile, camper, moped, minivan,
        patrol car, police car
      `),
    },
    { kind: 'door', words: list('gate, door, entrance, gatehouse, portal, doorway, shutter') },
    {
      kind: 'building',
      words: list(`
        building, house, home, church, mosque, synagogue, temple, school, hospital, clinic, office, station, hall,
        shop, store, market, hut, facade, façade, window, wall, roof, apartment, villa, warehouse, factory,
        courthouse, embassy, consulate, headquarters, bank, restaurant, hotel, bar, cafe, stable, barn, chapel,
        cathedral, library, classroom, post, entrance hall, facility, kiosk, farm, residence, bridge
      `),
    },
    {
      kind: 'equipment',
      words: list(`
        mast, cable, transformer, antenna, signal, pylon, substation, camera, transmitter, street cabinet|box, cable cabinet, pump, pipeline,
        track, switchgear, control equipment, control panel, equipment, machine, tower, line, turbine, junction box,
        fibre, generator, server, crane, cable duct, relay, locomotive, cash machine, turbine, battery, radar,
        power line
      `),
    },
    {
      kind: 'other',
      words: list(`
        fence, gravestone, headstone, statue, tyre, tire, crop, field, bin, container, grave, altar, bench,
        barrier, rubbish, memorial, furniture, dumpster, hedge, boat, files, plaque, tomb, banner
      `),
    },
  ],
}

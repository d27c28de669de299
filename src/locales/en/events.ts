import { list } from '../../text/list.ts'
import type { EventsLocale } from '../shape/events.ts'

export const events: EventsLocale = {
  triggers: [
    {
      name: 'en.act.fire-set',
      class: 'act',
      kinds: ['arson'],
      need: 'always',
      damage: 'burned',
      patterns: list(`
        set fire to, set ~5 on fire, set ~5 alight, set ~4 ablaze, set ~4 aflame, torch #det|#noun, torch, firebomb,
        petrol-bomb, fire-bomb, burn ~2 to the ground, deliberately burn, douse ~5 petrol|gasoline|fuel|kerosene,
        light ~3 fire, start ~2 fire, start ~2 blaze, put ~3 to the torch, set off ~2 fire,
        pour petrol|gasoline|fuel, set ~1 fire|blaze
      `),
    },
    {
      name: 'en.act.burn',
      class: 'act',
      kinds: ['arson'],
      need: 'deliberate',
      damage: 'burned',
      unaccusative: true,
      patterns: list(`
        burn, burn down, burn out, go ~1 up in flames, catch fire, catch alight, engulf ~3 flames, destroy by fire,
        gut by fire, incinerate, char, ignite, go up in smoke, damage by fire, gut, ablaze
      `),
    },
    {
      name: 'en.noun.arson',
      class: 'noun',
      kinds: ['arson'],
      need: 'always',
      patterns: list(`
        arson, arson attack, firebombing, fire-bombing, petrol bombing, torching, arson fire, deliberate fire,
        suspicious fire
      `),
    },
    {
      name: 'en.noun.fire',
      class: 'noun',
      kinds: ['arson'],
      need: 'deliberate',
      damage: 'burned',
      patterns: list('=fire #adp, blaze, inferno, cable fire, =fires, =fire'),
    },
    {
      name: 'en.act.shoot',
      class: 'act',
      kinds: ['shooting'],
      need: 'always',
      patterns: list(`
        gunman|gunmen|attackers|attacker|militants|rebels|assailants|assailant|men ~3 =shot at|into|dead,
        =shot #num, gunman|gunmen|attacker|attackers|assailant|assailants ~1 =shot,
        =shot dead, =shot and|to,
        shoot, shoot dead, shoot at, shoot down, open fire, opened fire, gun down, gunned down,
        fire ~6 shot|shots|round|rounds|bullet|bullets|volley|burst, shot|shots|rounds|bullet|bullets ~3 fire,
        spray ~3 bullet|bullets|gunfire, spray ~6 with bullets|gunfire|fire, riddle ~3 bullet|bullets,
        rake ~8 with|fire|gunfire, pepper ~4 bullet|bullets|shots|gunfire, strafe, exchange gunfire|fire,
        fire ~6 pistol|rifle|gun|handgun|shotgun|weapon|revolver|kalashnikov|ak-47|machine-gun, machine-gun,
        machinegun, empty ~4 magazine|clip, *fire indiscriminately|into|at|on|upon, shoot up,
        trade gunfire|fire|shots, let ~2 off ~2 shots, unload ~3 into
      `),
    },
    {
      name: 'en.noun.shooting',
      class: 'noun',
      kinds: ['shooting'],
      need: 'always',
      patterns: list(`
        exchange|exchanges of fire|gunfire|shots,
        shooting, gun attack, shootout, shoot-out, drive-by, drive-by shooting, mass shooting, gunbattle, gun battle,
        firefight
      `),
    },
    {
      name: 'en.noun.shots',
      class: 'noun',
      kinds: ['shooting'],
      need: 'always',
      manyIsOne: true,
      patterns: list(`
        gunfire, gunshot, burst of ~3 fire, hail of bullets, volley of shots|bullets|fire, automatic fire,
        rifle shot|shots|=fire, bullet hole|holes|impact|impacts, shots pierce|hit|strike|ring, gunshot wound|wounds,
        sniper fire, small-arms fire
      `),
    },
    {
      name: 'en.act.fire-gun',
      class: 'act',
      kinds: ['shooting'],
      need: 'weapon',
      patterns: list('rake, fire, spray, pepper, riddle, strafe, let off'),
    },
    {
      name: 'en.act.molotov',
      class: 'act',
      kinds: ['arson'],
      need: 'always',
      damage: 'burned',
      patterns: list(`
        hurl|throw|lob|toss|fling ~5 petrol|gasoline|fire bomb|bombs, petrol|gasoline bomb|bombs,
        hurl|throw|lob|toss|fling ~5 molotov|firebomb|firebombs|petrol-bomb|petrol,
        molotov|molotovs|firebomb|firebombs ~4 hurl|throw|lob|toss|fling,
        petrol bomb|bombs ~3 hurl|throw|lob|toss|fling, molotov cocktail|cocktails, molotov
      `),
    },
    {
      name: 'en.act.bomb',
      class: 'act',
      kinds: ['bombing'],
      need: 'always',
      damage: 'damaged',
      patterns: list(`
        charge|device|bomb|explosives ~10 fix|attach|stick|strap|wire ~3 to|under|beneath|beside|in,
        damage|destroy|rip|wreck|shatter|demolish|hit|target ~4 by ~3 bomb|bombs|grenade,
        bomb, dynamite, detonate,
        bomb|bombs|device|devices|grenade|grenades|dynamite|charge|charges|explosive|explosives|mine|ied|car-bomb ~6 explode|detonate|blast,
        explode ~6 bomb|device|grenade|charge,
        hurl|throw|lob|toss|fling|cast ~5 grenade|grenades|bomb|bombs|explosive|explosives|dynamite,
        grenade|grenades|bomb|bombs|explosive|explosives|dynamite ~4 hurl|throw|lob|toss|fling,
        plant ~4 bomb|bombs|device|devices|explosive|explosives|charge|charges|mine|mines,
        bomb|bombs|device|devices|explosive|explosives|charge|charges ~4 plant|place|set|leave,
        place ~4 bomb|bombs|explosive|explosives|charge|charges, set ~3 off ~4 bomb|device|explosive,
        bomb|device ~2 go off, bomb|device went off,
        bomb|grenade|explosives ~4 rip|tear|tore|shatter|wreck|hit|destroy|damage|kill|blow|demolish|shake|injure|wound,
        bomb|bombs ~3 find|discover, set off ~3 bomb|device|explosion|explosive|charge
      `),
    },
    {
      name: 'en.noun.bombing',
      class: 'noun',
      kinds: ['bombing'],
      need: 'always',
      patterns: list(`
        bombing, bomb attack, car bomb, car-bomb, truck bomb, suicide bombing, suicide attack, bomb blast,
        bomb explosion, grenade attack, dynamite attack, letter bomb, parcel bomb, roadside bomb, explosive device,
        suicide bomber, explosive attack, dynamite charge
      `),
    },
    {
      name: 'en.noun.explosion',
      class: 'noun',
      kinds: ['bombing'],
      need: 'deliberate',
      patterns: list(
        `explosion|blast ~4 rip|tear|tore|shatter|wreck|hit|destroy|damage|kill|blow|demolish|shake|injure|wound, damage|destroy|rip|wreck|shatter|demolish ~4 by ~3 explosion|blast, explosion, blast, detonation`,
      ),
    },
    {
      name: 'en.act.explode',
      class: 'act',
      kinds: ['bombing'],
      need: 'deliberate',
      patterns: list(`
        blow ~3 up,blow to pieces|bits, explode, go off`),
    },
    {
      name: 'en.act.shell',
      class: 'act',
      kinds: ['shelling'],
      need: 'always',
      damage: 'hit',
      patterns: list(`
        =shelled, =shelling, fire ~4 rocket|rockets|mortar|mortars|missile|missiles,
        rocket|rockets|mortar|mortars|missile|missiles|shell|shells ~5 hit|land|strike|fall|slam|fire|launch,
        bombard, mortar ~3 attack, rocket attack, missile attack, missile strike, shelling, bombardment,
        artillery fire, mortar fire, rocket fire, launch ~3 rocket|rockets|missile|missiles
      `),
    },
    {
      name: 'en.act.drone',
      class: 'act',
      kinds: ['drone-attack'],
      need: 'always',
      damage: 'hit',
      patterns: list(`
        drone|drones ~4 drop|release|launch|fire,
        hit|strike|attack|target|damage|destroy ~3 by ~3 drone|drones, drone attack|attacks, drone strike|strikes,
        drone|drones ~4 hit|strike|slam|crash|explode|attack, explosive drone|drones, explosive-laden drone|drones
      `),
    },
    {
      name: 'en.act.stab',
      class: 'act',
      kinds: ['stabbing'],
      need: 'always',
      outcome: 'wounded',
      patterns: list(`
        stab, knife #det, knife #noun, slash ~3 throat|face|neck|man|woman|officer|guard|people, slash, behead,
        decapitate, hack ~4 death, hack, stabbing, knife attack, knife rampage, slit ~2 throat|throats, beheading,
        machete attack, stabbing attack
      `),
    },
    {
      name: 'en.act.ram',
      class: 'act',
      kinds: ['ramming'],
      need: 'always',
      damage: 'damaged',
      patterns: list(`
        ram ~4 with|into, ram,
        car|van|truck|lorry|vehicle|jeep|tractor ~4 drive|plough|plow|crash|slam|ram ~3 into|through|at,
        drive|plough|plow|crash|smash ~6 into ~4 crowd|crowds|pedestrian|pedestrians|people|worshippers|shoppers|gate|gates|barrier|entrance|market|checkpoint,
        plough|plow ~4 into, mow ~3 down, run ~3 over ~3 officer|officers|pedestrian|pedestrians|guard|guards,
        ramming, car-ramming, ram-raid, ramming attack, vehicle attack
      `),
    },
    {
      name: 'en.act.assault',
      class: 'act',
      kinds: ['assault'],
      need: 'concrete',
      outcome: 'wounded',
      patterns: list(`
        beat, beat up, beaten up, assault, punch, kick ~3 head|man|woman|officer|guard, pistol-whip, pistol-whipped,
        manhandle, rough up, set upon, club ~3 death, bludgeon, pummel, batter ~3 death, lynch, stone ~3 death, mug,
        headbutt, strangle, choke, torture, pelt ~4 with
      `),
    },
    {
      name: 'en.noun.assault',
      class: 'noun',
      kinds: ['assault'],
      need: 'always',
      patterns: list('beating, lynching, mugging, physical attack'),
    },
    {
      name: 'en.act.assassinate',
      class: 'act',
      kinds: ['assassination'],
      need: 'always',
      outcome: 'killed',
      patterns: list(`
        assassinate, assassination, assassination attempt, attempt on ~3 life, contract killing, targeted killing
      `),
    },
    {
      name: 'en.act.murder',
      class: 'act',
      kinds: ['attack'],
      need: 'always',
      outcome: 'killed',
      patterns: list(`
        murder, massacre, slay, slaughter,
        execute ~3 man|men|woman|people|civilian|civilians|hostage|peasant|peasants|farmer|farmers|soldier|soldiers|villager|villagers|priest|priests,
        butcher ~2 people|villagers|civilians, slaying, killing of, gangland killing
      `),
    },
    {
      name: 'en.act.kidnap',
      class: 'act',
      kinds: ['kidnapping'],
      need: 'always',
      outcome: 'kidnapped',
      patterns: list(`
        march ~3 into|away|off, lead ~3 away at gunpoint, hold ~4 captive, whisk ~3 away,
        kidnap, abduct, kidnapping, seize|take ~3 pupils|students|villagers|schoolchildren|girls|hostages|women,
        pupils|students|villagers|schoolchildren|girls|women|workers ~2 seize, abduction, take ~4 captive,
        drag ~4 away, snatch ~4 from,
        seize ~3 worker|workers|people|villagers|pupils|students|girls|hostages|passengers, carry off,
        bundle ~5 into
      `),
    },
    {
      name: 'en.act.hostage',
      class: 'act',
      kinds: ['hostage-taking'],
      need: 'always',
      outcome: 'kidnapped',
      patterns: list(`
        hostage|hostages ~2 free|freed|release|released|rescue|rescued, free|release|rescue ~3 hostage|hostages, siege at|of ~2 embassy|bank|school|hotel|consulate, hostages ~1 walk|walked free, hour siege,
        hold ~4 people|employees|customers|staff|passengers|children|workers|cashiers ~5 for|hostage, hold ~4 at gunpoint|knifepoint, bank|school|church|embassy|hostage siege,
        take ~4 hostage, take ~4 hostages, hold ~4 hostage, hold ~4 hostages, hostage-taking, hostage taking,
        hostage ~1 situation|drama|crisis|siege, barricade themselves|himself, seize ~3 hostages
      `),
    },
    {
      name: 'en.act.hijack',
      class: 'act',
      kinds: ['hijacking'],
      need: 'always',
      patterns: list(
        `drive ~2 off|away with, lorry|lorries|truck|trucks|van|bus ~12 driven off|away, hijack, commandeer, carjack, hijacking, carjacking, skyjack`,
      ),
    },
    {
      name: 'en.act.raid',
      class: 'act',
      kinds: ['raid'],
      need: 'concrete',
      patterns: list(`
        seize|occupy ~3 embassy|consulate|station|hotel|building|bank|mine|airport|studio|studios|base|barracks|post|town|village,
        storm, overrun, raid, burst into, force ~4 way into, invade, occupy by force, hold up, rob, seize ~3 by force,
        stage ~2 raid, armed robbery, robbery, heist, burst in
      `),
    },
    {
      name: 'en.act.break-in',
      class: 'act',
      kinds: ['raid'],
      need: 'concrete',
      unlessArmed: 'attack',
      patterns: list(`
        break into, broke into, force ~3 door|gate|lock|window|fence|entrance, loot, ransack, plunder, pillage, break-in,
        burglary, burgle, smash ~4 way into
      `),
    },
    {
      name: 'en.act.ambush',
      class: 'act',
      kinds: ['attack'],
      need: 'always',
      patterns: list('ambush, waylay'),
    },
    {
      name: 'en.act.attack',
      class: 'act',
      kinds: ['attack'],
      need: 'concrete',
      damage: 'hit',
      patterns: list(`
        attack, target, hit, strike, come under attack,
        come under fire from gunman|gunmen|rebels|militants|snipers|insurgents|assailants|attackers, go after,
        launch ~4 attack|attacks|assault|raid, carry out ~4 attack|attacks|assault|raid|ambush, mount ~3 attack,
        stage ~3 attack, wreck, bring under attack, harass
      `),
    },
    {
      name: 'en.noun.attack',
      class: 'noun',
      kinds: ['attack'],
      need: 'always',
      patterns: list(`
        attack, assault, raid, ambush, atrocity, terrorist attack, terror attack, killing, murder, massacre,
        strike on, homicide, terrorist act
      `),
    },
    {
      name: 'en.noun.incident',
      class: 'noun',
      kinds: ['attack'],
      need: 'deliberate',
      looksBack: true,
      patterns: list('incident, clash, offensive, crime, violence'),
    },
    {
      name: 'en.act.sabotage',
      class: 'act',
      kinds: ['sabotage'],
      need: 'always',
      damage: 'damaged',
      patterns: list(`
        pylon|pylons|mast|masts|tower|towers ~5 saw|sawn|fell|felled|topple|unbolt|bring|brought ~1 down|through, saw|fell|topple|unbolt ~4 pylon|pylons|mast|masts,
        sabotage, cut ~5 cable|cables|fence|line|lines|wire|wires|fibre|fiber|pipe|pipeline,
        cable|cables|line|lines|wire|wires|fibre|fiber|fence|fences ~3 cut|sever|slice, cut through,
        sever ~4 cable|cables|line|lines|pipe|fibre|fiber, derail,
        disable ~5 substation|substations|transformer|mast|masts|camera|cameras|turbine|pump|pumps|signal|signals|line,
        act of sabotage, knock ~3 out ~4 power|substation|substations|electricity|transmitter, tamper with,
        
        drain ~4 tank, contaminate, poison
      `),
    },
    {
      name: 'en.act.vandalise',
      class: 'act',
      kinds: ['vandalism'],
      need: 'always',
      damage: 'defaced',
      patterns: list(`
        slash ~4 tyre|tyres|tire|tires, tyre|tyres|tire|tires ~3 slash|puncture, puncture ~3 tyre|tyres|tire|tires,
        vandalise, vandalize, deface, daub, spray-paint, spraypaint, spray-painted,
        cover ~4 slogan|slogans|graffiti|swastika|swastikas|paint,
        spray ~6 graffiti|slogan|slogans|letters|swastika|swastikas|initials|words|wall|walls|paint, smear,
        desecrate, scrawl, paint ~6 slogan|slogans|letters|swastika|swastikas|initials|graffiti|symbol|words|number,
        =painted ~8 on,
        graffiti|slogans|slogan|letters|swastika|swastikas|initials|words|word|symbol|number ~8 paint|spray|scrawl|daub,
        graffiti|slogans|slogan|swastika|swastikas ~3 write|leave, vandalism, act of vandalism,
        overturn ~3 gravestone|gravestones|headstones, topple ~3 statue|gravestones|headstones, tag ~3 with
      `),
    },
    {
      name: 'en.act.smash',
      class: 'act',
      kinds: ['vandalism'],
      need: 'deliberate',
      damage: 'destroyed',
      patterns: list(`
        smash, shatter, window|windows ~2 break, break ~3 window|windows, pelt ~5 with, wreck,
        trash ~2 office|shop|church|classroom, brick|bricks|stone|stones|paint ~3 throw|hurl,
        throw|hurl ~4 brick|bricks|stone|stones|paint
      `),
    },
    {
      name: 'en.act.destroy',
      class: 'harm',
      kinds: ['attack'],
      need: 'deliberate',
      damage: 'destroyed',
      patterns: list('destroy, demolish, reduce ~3 to ashes|rubble'),
    },
    {
      name: 'en.act.damage',
      class: 'harm',
      kinds: ['attack'],
      need: 'deliberate',
      damage: 'damaged',
      patterns: list('damage, pierce, puncture'),
    },
    {
      name: 'en.act.threaten',
      class: 'act',
      kinds: ['threat'],
      need: 'persons',
      outcome: 'threatened',
      patterns: list('threaten, send ~6 threat|threats'),
    },
    {
      name: 'en.noun.threat',
      class: 'noun',
      kinds: ['threat'],
      need: 'always',
      manyIsOne: true,
      patterns: list(`
        message|call|caller|email|letter|post|video ~6 announce|announced|promise|promised|warn|warned|warning ~4 shooting|bomb|bombing|massacre|attack, envelope|letter|parcel|package|envelopes ~5 bullet|bullets|cartridge|cartridges,
        letter|email|e-mail|message|note ~3 promise|threaten|warn,
        envelope|letter|parcel|package ~3 bullet|bullets,
        threaten ~8 death|kill|bomb|burn|shoot|harm|behead|blow, death threat|threats, bomb threat|threats,
        receive ~5 threat|threats|bullet, threat|threats ~5 report|receive|send|make|deliver|leave|post,
        send ~6 bullet|bullets, bullet|bullets ~3 envelope|post|mail|letterbox|doorstep,
        e-mail|email|letter|message|call|note ~5 threaten,
        threatening e-mail|email|emails|e-mails|graffiti|phone|tweet|post|posts,
        threatening letter|letters|message|messages|call|calls|note, threat|threats against,
        bullet in an envelope, threats to kill
      `),
    },
    {
      name: 'en.act.riot',
      class: 'act',
      kinds: ['riot'],
      need: 'always',
      patterns: list(
        `clash|clashes ~3 between ~6 police|officers|troops|soldiers, clash|clashes ~1 with ~2 police|officers|riot, *clash ~4 with ~3 police|officers, street battles|fighting, running battles, pitched battle|battles, riot, rioting, go on ~1 rampage, rampage, mob ~5 attack|storm|torch|burn|loot, rioter|rioters`,
      ),
    },
    {
      name: 'en.harm.kill',
      class: 'harm',
      kinds: ['attack'],
      need: 'deliberate',
      outcome: 'killed',
      patterns: list(`
        kill, leave ~4 dead, die, claim ~3 life|lives, =dead, fatally wound|injure, lose ~2 life|lives, perish,
        succumb
      `),
    },
    {
      name: 'en.harm.wound',
      class: 'harm',
      kinds: ['attack'],
      need: 'deliberate',
      outcome: 'wounded',
      patterns: list(`
        wound, injure, hurt, hospitalise, hospitalize, leave ~4 injured|wounded|hurt,
        suffer ~4 injury|injuries|burns|wound|wounds|inhalation, maim
      `),
    },
    {
      name: 'en.found.device',
      class: 'act',
      kinds: ['bombing'],
      need: 'always',
      status: 'foiled',
      patterns: list(`
        defuse ~4 bomb|explosive|explosives|mine|mines,
        bomb|explosives|explosive|grenade|grenades ~5 defuse|discover|find|deactivate|disarm,
        explosive|suspicious|homemade device ~4 defuse|discover|find|deactivate|disarm,
        bomb|device ~3 fail to explode|detonate,
        find|discover|defuse|deactivate|disarm ~4 bomb|bombs|grenade|explosives, explosive vest|belt
      `),
    },
    {
      name: 'en.found.package',
      class: 'act',
      kinds: ['bombing'],
      need: 'deliberate',
      status: 'foiled',
      patterns: list(`
        find|discover|spot|notice ~4 device|package|parcel|charge|satchel,
        device|package|parcel|charge ~5 find|discover|spot|notice|dismantle|neutralise|neutralize
      `),
    },
    {
      name: 'en.found.incendiary',
      class: 'act',
      kinds: ['arson'],
      need: 'always',
      status: 'foiled',
      patterns: list(`
        incendiary device|devices, incendiary device|devices ~4 find|discover|defuse, fire-bomb|firebomb ~4 find|discover,
        bottle|bottles of petrol|gasoline|fuel ~5 timer|fuse|wick
      `),
    },
    {
      name: 'en.noun.plot',
      class: 'noun',
      kinds: ['attack'],
      need: 'always',
      status: 'foiled',
      patterns: list(`
        plot to, attack plot, terror plot, bomb plot, plot against, assassination plot, planned attack
      `),
    },
    {
      name: 'en.agent.arsonist',
      class: 'act',
      kinds: ['arson'],
      need: 'always',
      patterns: list('arsonist ~3 strike|move|go|return|hit|spread|turn, fire-raiser, firebug ~2 strike|return'),
    },
    {
      name: 'en.noun.attempt',
      class: 'act',
      kinds: ['attack'],
      need: 'deliberate',
      status: 'attempted',
      patterns: list(
        '=attempt|attempts ~8 fail|foil|thwart|abort, further|another|second|third|similar attempt|attempts',
      ),
    },
    {
      name: 'en.found.intruder',
      class: 'act',
      kinds: ['attack'],
      need: 'always',
      status: 'foiled',
      patterns: list(`
        surprise ~4 man|men|youth|youths|intruder|intruders|people|suspects|figure|figures|individuals,
        disturb ~4 intruder|intruders|men|youths, intruder|intruders ~4 flee|run|escape, chase ~2 away|off,
        interrupt ~4 man|men|intruder|intruders|thieves, scare ~2 off|away
      `),
    },
  ],
  targets: [
    {
      kind: 'prison',
      words: list(`
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
        garda station, police barracks, police station, police post, police, police officer, policeman, policewoman,
        constable, police headquarters, police car|cars|van|vehicle|vehicles|patrol, sheriff, deputy, gendarme,
        gendarmerie, precinct, trooper, patrol car, garda, police academy, detective
      `),
    },
    {
      kind: 'military',
      words: list(`
        army, military, barracks, soldier, troop, navy, air force, army base|post|patrol|convoy|camp,
        military base|post|patrol|convoy|camp|vehicle, garrison, marine, peacekeeper, infantry, battalion, brigade,
        regiment, military outpost, national guard
      `),
    },
    {
      kind: 'government',
      words: list(`
        government building|office|offices|official|minister, town hall, city hall, ministry, minister, mayor,
        governor, president, prime minister, council office|offices, municipal office|building|council, parliament,
        state house, prefecture, presidential palace|residence, tax office, welfare office, civil servant,
        vice president, public works, mayoralty, councillor, electoral office, attorney general, embassy row
      `),
    },
    {
      kind: 'court',
      words: list(`
        court, courthouse, courtroom, judge, magistrate, prosecutor, tribunal, palace of justice, justice ~1 peace,
        district attorney
      `),
    },
    {
      kind: 'education',
      words: list(`
        school, university, college, campus, kindergarten, pupil, student, teacher, classroom, nursery, academy,
        schoolgirl, schoolchild, professor, madrasa, dormitory
      `),
    },
    {
      kind: 'religious',
      words: list(`
        church, mosque, synagogue, temple, cathedral, chapel, worshipper, priest, imam, rabbi, monastery, convent,
        shrine, pastor, bishop, nun, cemetery, gurdwara, jesuit, kingdom hall, parish, congregation, churchgoer,
        monk, missionary
      `),
    },
    {
      kind: 'transport',
      words: list(`
        railway, rail, railroad, train, station, bus, airport, airline, aircraft, plane, metro, subway, tram, ferry,
        ship, boat, vessel, tanker, bridge, road, highway, port, signal cable|cables|box,
        railway line|lines|track|tracks|cable|cables, main line, track, rail network, helicopter, depot, taxi,
        toll booth, tunnel, motorway, bus stop, lorry driver, truck driver
      `),
    },
    {
      kind: 'telecom',
      words: list(`
        phone mast|masts, mast, cell tower|towers, telecom mast|tower|masts|towers, antenna, transmitter,
        fibre|fiber cable|cables|line|lines, relay station, telephone exchange, telephone, telecommunications,
        phone line|lines, base station, internet cable|cables, communications tower, repeater
      `),
    },
    {
      kind: 'energy',
      words: list(`
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
        water supply|plant|works|tank|main|tower|treatment, waterworks, reservoir, pumping station, aqueduct,
        borehole, sewage plant, water pump|pumps
      `),
    },
    {
      kind: 'health',
      words: list(`
        hospital, clinic, ambulance, doctor, nurse, medic, paramedic, health centre|center|post|worker|workers,
        surgery, pharmacy, vaccination centre|center, vaccination team, maternity ward, infirmary
      `),
    },
    {
      kind: 'business',
      words: list(`
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
        bank, cash machine, atm, cash van, cash-in-transit, stock exchange, bureau de change, post office,
        security van, banker, central bank, insurance office
      `),
    },
    {
      kind: 'media',
      words: list(`
        journalist, reporter, newspaper, radio station, tv station, television, broadcaster, newsroom, editor,
        correspondent, media outlet|house|office, printing press, news agency, photographer, cameraman,
        newspaper office
      `),
    },
    {
      kind: 'diplomatic',
      words: list(`
        embassy, consulate, ambassador, diplomat, consul, diplomatic mission, high commission, chancery,
        diplomatic vehicle
      `),
    },
    {
      kind: 'political',
      words: list(`
        party office|offices|headquarters, party, candidate, politician, senator, congressman, deputy leader,
        campaign office|rally, lawmaker, activist, legislator, leader, constituency office, union leader,
        trade unionist, union headquarters, polling station, headquarters ~3 party, party member, lawmaker, unionist,
        peasant leader
      `),
    },
    {
      kind: 'residence',
      words: list(`
        home, house, apartment, flat, apartment building|block|complex, housing block|estate, residence,
        block of flats, villa, residential building|area|complex, dwelling, doorstep, front door, hut, tenement,
        refugee shelter, asylum centre|center|shelter, neighbour, neighborhood, neighbourhood, refugee home
      `),
    },
    {
      kind: 'vehicle',
      words: list(`
        car, vehicle, van, truck, lorry, bus, motorcycle, motorbike, scooter, jeep, convoy, minibus, suv, pickup,
        digger, excavator, tractor, taxi, patrol car, ambulance, trailer, police car, coach, limousine, sedan,
        camper, moped, automobile, armoured vehicle
      `),
    },
    {
      kind: 'tourism',
      words: list(`
        tourist, resort, holidaymaker, beach, tour group, museum, tour bus, theme park, holiday camp, sightseer
      `),
    },
    {
      kind: 'aid',
      words: list(`
        aid worker|workers|convoy|agency|group|truck|trucks, red cross, red crescent, ngo,
        relief worker|workers|convoy, humanitarian worker|workers|convoy, food depot, united nations, charity,
        aid group
      `),
    },
    {
      kind: 'civilians',
      words: list(`
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
        hammer, iron bar, metal bar, crowbar, baseball bat, bat, club, stick, stone, brick, sledgehammer, iron rod,
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
        fence, gravestone, headstone, statue, tyre, tire, crop, field, bin, container, monument, grave, altar, bench,
        barrier, rubbish, memorial, furniture, dumpster, hedge, boat, files, plaque, tomb, banner
      `),
    },
  ],
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
    kill, =dead, die, death, murder, slay, shoot dead, shoot to death, fatally, fatality, assassinate, massacre,
    perish, lose ~2 life|lives, slain, claim ~3 life|lives, body|bodies ~2 find|discover, stab to death,
    beat to death, gun down, behead, succumb, execute, slaughter, decease, murdered, dead body, fatal, deadly,
    homicide, slaying, lifeless body, fatally shoot|stab|wound|beat, take ~3 own life
  `),
  wounded: list(`
    wound, injure, hurt, injury, casualty, hospitalise, hospitalize, burn ~2 hand|face|arm|hands|legs,
    suffer ~3 burn|burns|inhalation, cut by glass, maim, treat ~2 shock|injuries|burns|smoke|wounds, stab,
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
  attempted: list(`
    try to, attempt to, attempt ~2 to, attempt, attempted, fail to, unsuccessfully, fail to explode|detonate|ignite|go, seek to,
    fail to explode|detonate|ignite, did not explode|detonate, fail when, attack|raid|robbery|bid|attempt ~5 fail,
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
    against a repeat, alert for, guard against, vulnerable to, target of choice, likelihood, prone to, whether
  `),
  idioms: list(`
    ambush by ~2 backbenchers|critics|opponents|rivals|rebels in, survive|survived ~1 ambush by,
    riddled ~1 with debt, take no prisoners, shot across the bows, broadside at, hit back, capture ~2 shoppers|customers|market|imagination, hold ~3 producers|customers|taxpayers|voters hostage, storm ~1 into ~2 towns|markets, caught in the crossfire, price war, time bomb under, torpedo ~2 gains|plans|deal,
    run riot, ran riot, bowlers run riot, runs riot, siege of nerves, siege mentality,
    put|plant|place ~1 bomb under,
    fan|fans|critics|critic|opponents|rivals|campaigners|supporters ~1 fire back,
    riot police|officer|officers|squad|squads|gear|shield|shields|unit|units, anti-riot, be in riot, laugh riot, treat ~2 for burns, burns unit, severe burns, second-degree burns, third-degree burns,
    bombard ~3 with email|emails|e-mails|letters|complaints|tweets|posts,
    bomb disposal, shoot down ~2 plan|bill|idea|proposal|amendment|claim|rumour|rumor|suggestion, fire back at ~2 critics|opponents, under siege from ~1 critics|residents|reporters, bombard ~3 with questions|calls|messages|requests, storm of criticism|protest, hail of criticism, bomb squad, bomb expert|experts, time bomb, heart attack, panic attack, asthma attack,
    anxiety attack, under attack from all sides, under attack over|for, explode into|onto|with, kill off, kill time,
    fire brigade|department|service|engine|engines|chief|official|officials|crew|crews|station|truck|trucks|officer|officers|alarm|marshal|marshals|hydrant|investigators|authorities|minister|risk|safety|code,
    ceasefire, cease fire, fire ~4 question|questions|salvo|warning|coach|manager|employee|employees|staff,
    photo shoot, shooting star, shoot ~3 film|movie|video|scene|picture|pictures|photo|photos|hoops,
    hit ~2 market|record|shelves|headlines|low|high|road|streets|target,
    strike ~3 deal|balance|agreement|chord|pose|note, on strike, hunger strike, general strike, take aim at,
    come under fire ~1 for|over|from ~1 critics|opposition, under fire for|over|in,
    target date|audience|market|practice, bomb out, bombed out, bomb ~1 box office, shot ~2 arm of, photo bomb,
    cherry bomb, price|prices explode, explode in popularity, baby shower, set the stage on fire, rapid-fire,
    rapid fire, friendly fire, fire sale, fired up, get fired, hit ~1 goal|home|jackpot|ball, hit hard by,
    hit song|single|series|show|film, attack on ~3 record|plan|policy|bill|budget|reform|proposal,
    raid ~1 fridge|pension|treasury, cut off, cut back,
    cut ~2 budget|tax|taxes|cost|costs|jobs|funding|spending|rates, burn calories|fat|out, burned out, sunburn,
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
    backbencher, backbenchers, shareholder, shareholders, rivals, rival, discounter,
    councillor, councilor, opposition, senator, mp, lawmaker, critic, minister, columnist, commentator, candidate, union, lawyer, deputy, parliamentarian, campaigner, analyst, economist, editorial, newspaper, pundit, premier, prime minister, president, mayor
  `),
  hoaxes: list(`
    hoax, false alarm, prank call, prank, turn out to be harmless, harmless, forgotten suitcase|bag|luggage, nothing suspicious,
    no explosives ~2 found, swatting
  `),
  drills: list(`
    =blanks, practise ~2 for, practice ~2 for, dry run, mock-up, drama student|students,
    drill, exercise, simulation, simulated, simulate, rehearse, rehearsal, mock, training exercise,
    blank round|rounds, dummy, role-play, war game, war games, scenario, re-enactment, reenactment, rehearsed,
    practice run, live-fire exercise, played the part|attackers, actor|actors play
  `),
  accidents: list(`
    not a deliberate act, was an accident, accidental cause, gas cylinder burst,
    insurance money|payout|fraud|scam, to claim insurance,
    engine|motor|wiring fault, fault in, cause ~3 electrical,
    brake|brakes ~2 fail, brake failure, mechanical failure|fault, no|nothing ~5 foul play, friction, mishandling, fireworks plant|factory, gas cylinder, misfire,
    accident, accidental, accidentally, electrical fault|fire, short circuit, short-circuit, gas leak,
    not suspicious, not ~2 treat ~2 suspicious, no foul play, rule ~2 out ~3 foul|arson|sabotage|attack|criminal,
    wildfire, lightning, faulty, malfunction, overheat, negligence, crash, collision, collapse, earthquake, flood,
    storm surge, hurricane, tornado, cyclone, natural cause|causes, by mistake, unintentional, landslide,
    cause ~3 unknown, cigarette, chip pan, boiler, discarded, technical fault|failure, welding,
    spontaneous combustion, heatwave, drought
  `),
  figurative: list(`
    bowler, bowlers, wicket, wickets, batsman, batsmen, innings, umpire, umpires, left-armer, title race, league leaders, league leader, front row forward, midfield, league table, knockout stage, home run, playoffs, goalscorer,
    in sport|sports|football|rugby|cricket|basketball|tennis|hockey, striker, midfielder, quarterback, inning,
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
  carried: list(`
    take ~6 to, transport ~6 to, rush ~6 to, airlift ~6 to, fly ~6 to, treat, hospitalise, hospitalize, admit,
    transfer ~5 to, evacuate ~5 to, pronounce, recover, die, succumb, arrest, live, bear, reside, attend, graduate,
    work
  `),
  thoroughfares: list(`
    street, avenue, road, drive, lane, boulevard, court, park, highway, hospital, memorial, center, centre, school,
    church, county, university, college, club, bar, inn, hotel, apartments, plaza, mall, store, place, way, circle,
    terrace, parkway, pike, trail, creek, lake, river, st., ave, ave., rd, rd., dr., blvd, facebook, twitter, police,
    department, news, news, inc, district, bridge, market, restaurant, cemetery, airport, square, office, jail, hall,
    god, internet, english, french, spanish
  `),
  apart: list(`
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
  counted: list(`
    prison, site, town, city, station, facility, attack, incident, fire, bombing, explosion, blast, shooting, church,
    mosque, school, building, mast, substation, place, location, post, bank, target, arson, village, jail, synagogue,
    embassy, bomb, point, office, court, courthouse, hospital, clinic, branch, shop, kidnapping, raid, temple,
    establishment, region, district, barracks, stabbing, assault, act, line
  `),
  everywhere: list(`
    all ~2 site|sites|place|places|scene|scenes|location|locations|cases|towns,
    both ~1 site|sites|places|scenes|attacks|cases|towns, in each case, each ~2 site|scene|attack|case, in all cases,
    at every site|scene
  `),
  alerts: list(`call to, call out, respond to, 911 call, receive ~4 call|calls|report|reports, report|reports of, dispatch ~2 to, find ~5 dead|wounded|unresponsive|injured, arrive`),
  naming: list(
    `call, describe ~6 as, brand ~2 as, brand, label ~3 as, label, speak of, denounce, condemn ~3 as, condemn, fear be, term, characterise ~4 as, characterize ~4 as, see ~4 as, treat ~4 as`,
  ),
  labels: list(
    `act, acts, attack, attacks, offensive, assault, campaign, aggression, escalation, spiral, intimidation, terrorism, terror, revenge, war, violence, wave, provocation, barbarism, sabotage, blackmail, strategy, insurrection, challenge, threat to, warning to`,
  ),
}

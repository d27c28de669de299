import { list } from '../../text/list.ts'
import type { EventsLocale } from '../shape/events.ts'

/** Words that tell of an act, each a named rule. */
export const triggers: EventsLocale['triggers'] = [
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
        pour ~3 petrol|gasoline|fuel|kerosene, empty ~3 jerrycan|canister, set ~1 fire|blaze
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
        gut by fire, incinerate, char, ignite, go up in smoke, damage by fire, gut, ablaze,
        burned-out|burnt-out|charred|gutted ~1 car|cars|van|vans|bus|buses|vehicle|vehicles|truck|trucks|lorry|lorries|wreck
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
        =shot dead, =shot and|to, two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10 =shot, 1|one =shot in|on|near|outside|inside|during,
        man|men|woman|women|child|children|boy|girl|teen|teenager|student|officer|driver|guard|people|person|victim =shot by|in|on|near|outside|inside|during|while|multiple,
        shoot, shoot dead, shoot at, shoot down, open fire, opened fire, gun down, gunned down,
        fire ~6 shot|shots|round|rounds|bullet|bullets|volley|burst, shot|shots|rounds|bullet|bullets ~3 fire,
        fire ~1 time|times at|into|on, fire #num|once|twice|repeatedly ~1 times|at|into|through,
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
        rifle shot|shots|=fire, bullet hole|holes|impact|impacts, shots|bullet|bullets|rounds pierce|hit|strike|ring|rip|lodge, gunshot wound|wounds,
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
        petrol bomb|bombs ~3 hurl|throw|lob|toss|fling,
        bottle|bottles ~3 petrol|gasoline|fuel|kerosene ~4 hurl|throw|lob|toss|fling,
        hurl|throw|lob|toss|fling ~3 bottle|bottles ~3 petrol|gasoline|fuel|kerosene, molotov cocktail|cocktails, molotov
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
        take|draw|pull ~4 knife|machete|blade ~3 strike|slash|stab|cut, stab, knife #det, knife #noun, slash ~3 throat|face|neck|arm|hand|man|woman|officer|guard|people, behead,
        decapitate, hack ~4 death, hack at ~3 with, stabbing, knife attack, knife rampage, slit ~2 throat|throats, beheading,
        machete attack, stabbing attack
      `),
  },
  {
    name: 'en.act.slash',
    class: 'act',
    kinds: ['stabbing'],
    need: 'weapon',
    outcome: 'wounded',
    patterns: list('slash, hack'),
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
    name: 'en.act.acid',
    class: 'act',
    kinds: ['assault'],
    need: 'always',
    outcome: 'wounded',
    patterns: list(`
        acid|ammonia|bleach|lye ~3 throw|hurl|fling|splash|pour|squirt|spray|douse,
        throw|hurl|fling|splash|pour|squirt|spray ~3 acid|ammonia|bleach|lye, acid attack|attacks, corrosive substance|liquid ~3 throw|hurl|splash|squirt|spray
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
        take away ~3 passengers|villagers|people|men|women|girls|boys|workers|students|pupils|travellers|travelers|residents|farmers|worshippers|hostages|captives, take ~6 passengers|villagers|travellers|travelers|farmers|worshippers|residents|pupils|students|workers ~1 away|hostage|captive,
        march ~3 into|away|off, lead ~3 away at gunpoint, hold ~4 captive, whisk ~3 away,
        kidnap, abduct, kidnapping, seize|take ~3 pupils|students|villagers|schoolchildren|girls|hostages|women,
        pupils|students|villagers|schoolchildren|girls|women|workers ~2 seize, abduction, take ~4 captive,
        drag ~3 out of|from, haul ~3 out of|from, force ~4 into ~2 car|van|vehicle|truck|suv|boat, shove|push ~3 into ~2 car|van|vehicle|truck|suv|boat,
        take|taken ~4 into ~1 forest|bush|jungle|mountains|hills|woods, drag ~4 away, drag ~3 from|out ~4 car|cars|taxi|bus|minibus|van|truck|home|house|bed|office|classroom|church|shop, snatch ~4 from,
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
        storm, overrun, =overran, raid, burst into, force ~4 way into, invade, occupy by force, hold up, rob, seize ~3 by force,
        stage ~2 raid, armed robbery, robbery, heist, burst in
      `),
  },
  {
    name: 'en.act.hold-up',
    class: 'act',
    kinds: ['raid'],
    need: 'always',
    patterns: list(`
        rob ~3 at gunpoint|knifepoint, hold up at gunpoint|knifepoint, armed robber|robbers,
        armed with ~5 walk|enter|burst|barge|come ~1 into, armed man|men ~5 walk|enter|burst|barge|come ~1 into,
        brandish|wield ~4 walk|enter|burst|barge|come ~1 into
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
        cable|cables|line|lines|wire|wires|fibre|fiber|fence|fences ~3 cut|sever|slice,
        cable|cables|fibre|fiber ~6 be ~1 cut|sever|slice,
        cable|cables|wire|wires|line|lines|rope|ropes|leg|legs|strut|struts|pole|poles|bolt|bolts|pipe|pipes ~4 saw|hack|slice|grind|cut ~1 through,
        chain|log|logs|sleeper|sleepers|concrete|boulder|boulders|rock|rocks|beam|beams|girder|girders|obstacle|obstacles|object|objects|shopping|trolley|bicycle|slab|slabs|barrier ~3 place|put|lay|clamp|leave|fasten|wedge|throw|dump|tie ~2 on|across|onto|over|to ~3 rail|rails|track|tracks|line|railway,
        place|put|lay|clamp|leave|fasten|wedge|throw|dump|tie ~4 on|across|onto|over ~3 rail|rails|track|tracks|railway,
        loosen|unscrew|remove|unbolt ~4 bolts|screws|rail|rails|fishplate|fishplates|sleepers,
        saw|hack|slice|grind ~1 through ~6 cable|cables|line|lines|wire|wires|fibre|fiber|pipe|fence, cut through,
        sever ~4 cable|cables|line|lines|pipe|fibre|fiber, derail,
        disable ~5 substation|substations|transformer|mast|masts|camera|cameras|turbine|pump|pumps|signal|signals|line,
        act of sabotage, knock ~3 out ~4 power|substation|substations|electricity|transmitter, tamper with,
        
        drain ~4 tank
      `),
  },
  {
    name: 'en.act.poison',
    class: 'act',
    kinds: ['sabotage'],
    need: 'deliberate',
    patterns: list('contaminate, poison'),
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
        spray ~6 number|numbers|tag|tags|sign|symbol|symbols|name|message, number|symbol|sign|tag|tags ~5 find|found|discover|appear ~5 wall|walls|door|doors|gate|facade|shutter|shutters|window|windows|pavement,
        blood|excrement|faeces|feces|mud|manure|slurry|tar|ink|oil ~3 smear|daub|splash|throw|pour ~2 on|over|across|at,
        swastika|swastikas|slogan|slogans|cross|crosses|initials|name|names|symbol|symbols ~4 carve|scratch|etch|burn|spray|stencil ~2 on|into|onto|across,
        spray ~6 graffiti|slogan|slogans|letters|swastika|swastikas|initials|words|wall|walls|paint, smear ~6 with|in ~2 paint|blood|excrement|faeces|feces|mud|oil|ink,
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
        message|messages|call|caller|callers|email|emails|e-mail|letter|note ~2 say|said|says|saying|claim|claimed|claiming|warn|warned|warning ~5 bomb|bombs|explosives|device|devices ~4 plant|planted|place|placed|hide|hidden|leave|left|inside|explode|detonate,
        message|call|caller|email|letter|post|video ~6 announce|announced|promise|promised|warn|warned|warning ~4 shooting|bomb|bombing|massacre|attack, envelope|letter|parcel|package|envelopes ~5 bullet|bullets|cartridge|cartridges,
        letter|email|e-mail|message|note ~3 promise|threaten|warn,
        envelope|letter|parcel|package ~3 bullet|bullets,
        threaten ~8 death|kill|bomb|burn|shoot|harm|behead|blow, death threat|threats, bomb threat|threats,
        receive ~5 threat|threats|bullet, threat|threats ~5 report|receive|send|make|deliver|leave|post,
        send ~6 bullet|bullets, bullet|bullets ~3 envelope|post|mail|letterbox|doorstep,
        e-mail|email|letter|message|call|note ~5 threaten,
        threatening e-mail|email|emails|e-mails|graffiti|phone|tweet|post|posts,
        wreath|coffin|noose|severed|pig|carcass|rat ~4 deliver|leave|send|hang|place|dump|find|receive ~2 to|at|outside|by|from|on|in ~4 home|house|door|doorstep|office|offices|newsroom|station|school|mosque|synagogue|church,
        funeral wreath, receive ~3 wreath|coffin|noose, pig|dog|goat|cat|severed head ~3 leave|place|dump|find|hang|throw ~2 at|outside|on|in,
        threatening letter|letters|message|messages|call|calls|note, threat|threats against,
        bullet in an envelope, threats to kill
      `),
  },
  {
    name: 'en.act.letter',
    class: 'act',
    kinds: ['threat'],
    need: 'deliberate',
    patterns: list(`
        letter|note|message|envelope|card ~4 slip|slipped|push|pushed|shove|shoved|slide|slid ~2 under|beneath|through ~3 door|gate|letterbox|mailbox|window|shutter,
        slip|push|shove|slide ~3 letter|note|message|envelope|card ~2 under|beneath|through ~3 door|gate|letterbox|mailbox|window|shutter
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
        kill, leave ~4 dead, die, claim ~3 life|lives, =dead, pay ~2 supreme|ultimate price, make ~2 supreme|ultimate sacrifice, fatally wound|injure, lose ~2 life|lives, perish,
        succumb, *martyr
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
        come|stumble across|upon ~3 device|package|parcel|bomb,
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
]

import { firstNames } from '../given-names.ts'
import type { ActorsLocale } from '../shape/actors.ts'

export const actors: ActorsLocale = {
  namedBodies:
    'union party group movement channel newspaper magazine agency association federation company firm organisation organization website network station club cartel gang clan front coalition platform operator office service alliance league',
  alias: 'known called dubbed nicknamed named alias calling signed styling identifying describing',
  aliasFillers: 'itself themselves as the by a with name names',
  documents: 'letter message statement video communique post note text leaflet manifesto email recording pamphlet',
  authors: 'authors makers writers signatories',
  firstNames,
  courtesy: {
    m: 'mr sir lord fr father brother mister don king prince',
    f: 'mrs ms miss madam lady sister dame queen princess',
    any: 'dr prof rev hon gov sen rep lt sgt col gen capt cpl pvt maj det insp supt cllr adm brig cmdr',
  },
  roles: {
    m: 'doorman watchman seaman boatman craftsman tradesman sportsman horseman cowboy shepherd chairman spokesman policeman businessman congressman councilman alderman foreman fisherman fireman salesman gunman cameraman clergyman imam monk bishop archbishop pope father brother son husband uncle man boy king prince waiter actor widower groom gentleman guy grandfather nephew',
    f: 'chairwoman spokeswoman policewoman businesswoman congresswoman councilwoman forewoman nun mother sister daughter wife aunt woman girl queen princess waitress actress widow bride lady grandmother niece housewife nurse midwife',
    any: `minister president premier chancellor senator representative deputy mayor governor ambassador consul envoy secretary commissioner
      prosecutor attorney lawyer solicitor barrister judge magistrate justice advocate counsel coroner marshal sheriff constable sergeant
      corporal lieutenant captain major colonel general brigadier admiral commander commandant officer inspector superintendent detective agent
      investigator trooper soldier guard warden warder jailer official spokesperson leader chief head director manager executive
      ceo cfo boss chair chairperson founder owner partner publisher editor reporter journalist columnist correspondent anchor host broadcaster blogger
      writer author novelist poet historian professor lecturer teacher principal headteacher dean rector student pupil scholar researcher scientist
      analyst expert economist criminologist sociologist psychologist psychiatrist engineer technician architect doctor surgeon physician paramedic
      pastor priest rabbi vicar reverend chaplain preacher cleric mullah ayatollah cardinal councillor councilor lawmaker legislator politician
      diplomat negotiator mediator candidate nominee delegate member aide adviser advisor assistant staffer strategist consultant lobbyist activist
      campaigner organizer organiser volunteer worker employee clerk driver pilot farmer trader shopkeeper merchant vendor neighbour neighbor
      resident villager tenant landlord citizen voter passenger commuter witness bystander survivor victim hostage prisoner inmate detainee suspect defendant
      accused attacker assailant bomber shooter killer murderer robber thief terrorist militant insurgent rebel guerrilla extremist jihadist
      firefighter source relative friend colleague cousin parent child teenager youth person veteran refugee migrant trainer coach player captain athlete
      singer musician artist designer banker accountant auditor broker treasurer trustee ombudsman rapporteur regulator whistleblower
      informant smuggler trafficker dealer hacker protester demonstrator striker unionist steward imam speaker whip undersecretary under-secretary
      vice-president minister-president premier-designate president-elect newcomer incumbent frontrunner billionaire tycoon magnate developer entrepreneur inspector-general
      carer caretaker janitor porter receptionist cashier butcher baker bartender chef cook nurse dentist pharmacist vet zookeeper ranger
      convener convenor caller bidder applicant claimant complainant plaintiff publican innkeeper postmaster headmaster headmistress almoner usher warder bailiff curator conductor stationmaster signaller courier mechanic cleaner plumber electrician carpenter builder miner docker sailor seafarer skipper vlogger podcaster forester logger farmhand rancher herder beekeeper grower winemaker brewer machinist welder mason gardener housekeeper maid hairdresser barber tailor jeweller jeweler florist grocer pollster responder rescuer coordinator secretary-general delegate superior successor predecessor deputy-commissioner officer-in-charge spokespeople`,
  },
  bodies: {
    m: '',
    f: '',
    any: `government administration cabinet ministry department office agency authority service services bureau directorate secretariat
      commission committee council parliament assembly senate congress legislature court tribunal judiciary prosecution police gendarmerie army navy force forces
      military militia brigade regiment battalion unit squad taskforce guard coastguard troops intelligence union federation confederation association
      organisation organization group movement party coalition alliance front league network syndicate cartel gang cell faction clan company firm corporation operator
      utility bank insurer railway railways airline carrier manufacturer supplier retailer contractor provider embassy consulate delegation mission headquarters hospital
      university school college institute institution centre center foundation charity ngo church mosque synagogue diocese archdiocese club team federation
      newspaper magazine broadcaster station channel website outlet agency media press daily weekly municipality city-hall prefecture region state
      county district administration customs watchdog regulator ombudsman board panel jury inquiry campaign camp side firm startup publisher
      kremlin pentagon vatican bundestag knesset interpol europol nato fbi cia nsa dea atf un eu imf opec hamas hezbollah taliban isis al-qaeda al-shabaab
      secretariat presidency chancellery treasury exchequer judiciary leadership command opposition resistance brotherhood society chamber`,
  },
  groups: `dockers miners sailors seafarers shepherds herders hunters railwaymen watchmen guardsmen worshippers parishioners pilgrims spectators fans motorists cyclists pedestrians customers subscribers consumers shareholders investors insurers landlords tenants homeowners shoppers diners guests campers hikers evacuees returnees expatriates nationals militiamen paramilitaries mercenaries separatists loyalists sympathisers sympathizers adherents chiefs imams pastors rabbis nuns monks foremen managers bosses executives bankers traders brokers pharmacists vets cleaners caretakers janitors porters clerks cashiers waiters chefs butchers bakers mechanics electricians plumbers builders welders couriers postmen police officers officials authorities prosecutors investigators detectives agents soldiers troops guards firefighters paramedics
    doctors nurses medics lawyers judges magistrates ministers senators lawmakers legislators politicians diplomats leaders residents neighbours neighbors
    villagers locals inhabitants citizens people witnesses bystanders survivors victims relatives families parents friends colleagues workers employees staff
    unions unionists activists campaigners protesters demonstrators experts analysts researchers scientists economists historians critics supporters opponents
    members representatives delegates aides advisers advisors sources rebels militants insurgents guerrillas terrorists extremists jihadists gunmen attackers assailants
    bombers raiders arsonists vandals robbers thieves hackers kidnappers hijackers suspects prisoners inmates detainees students pupils teachers
    professors journalists reporters editors media companies firms operators organisers organizers volunteers farmers traders shopkeepers passengers commuters drivers
    tourists men women youths teenagers children voters democrats republicans conservatives liberals socialists communists separatists nationalists loyalists
    countries governments states allies ministers mps deputies councillors elders clerics priests bishops pastors fighters commanders spokesmen crews rescuers engineers technicians
    pollsters strategists donors observers monitors inspectors regulators auditors peacekeepers refugees migrants fishermen crowds customers owners authors senators`,
  modifiers: `deputy former acting interim senior junior chief vice prime foreign interior home justice defence defense finance health education
    environment transport security culture labour labor energy trade agriculture regional provincial federal national international local state
    county city municipal district central special general public private military naval civil criminal judicial legal medical political
    presidential parliamentary congressional governmental ministerial diplomatic royal retired veteran late young old elderly first second third
    top high leading independent anti-terrorism counter-terrorism antiterrorism counterterrorism anti-drug assistant associate executive managing
    police army navy prison fire hospital school university church union company press opposition government rebel guerrilla tribal
    village town community religious student campaign party shadow co- ex-former intelligence border customs rescue emergency investigating examining
    leading elect designate emeritus lead principal personal unnamed unidentified anonymous armed masked another own telecoms rail`,
  postModifiers: '',
  particles:
    "de da di del della dos das do du la le van von der den ter ten bin ibn ben al el st san dela y e af av zu zur d' o'",
  links: 'of for',
  roleLinks: 'for',
  namedRoleLinks: '',
  relatives: 'who',
  clitics: '',
  years: 'years',
  titleLinks: 'of',
  genitive: "'s",
  pluralGenitive: "'",
  plural: 's',
  titles:
    'president general colonel captain major minister gen col capt lt maj sgt mr mrs ms dr father bishop archbishop senator mayor deputy commander judge monsignor msgr',
  closers: 'in who at since from for with',
  definite: 'the this that these those',
  indefinite: 'a an one some another several two three four five many',
  possessive: 'his her its their my our your',
  articleGender: { m: '', f: '' },
  notNames: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    the a an this that these those some any each every no all both several many few another other either neither such what which who whose whom when
    where why how he she it they we i you his her its their our my your him them us me and but or nor so yet if because although though while since
    as at by for from in into of on to with without about after before during under over between among against through until upon within according
    is are was were be been has have had do does did will would can could may might must shall should not yes there here then now today yesterday tomorrow
    earlier later meanwhile however moreover also still even just only one two three four five six seven eight nine ten hundred thousand million first second
    third last next nobody nothing nothing none everyone everybody someone somebody anyone anybody people police officers officials more most much
    american british french german italian spanish russian chinese japanese israeli palestinian iranian iraqi syrian turkish ukrainian polish dutch belgian
    swiss swedish norwegian danish finnish greek portuguese irish scottish welsh english european african asian latin arab indian pakistani afghan
    nigerian kenyan somali egyptian moroccan algerian tunisian libyan saudi canadian mexican colombian brazilian argentine chilean peruvian
    salvadoran islamic muslim christian jewish catholic protestant republican democratic democrat conservative labour liberal socialist communist
    cctv tv gps dna gmt cest suv rpg ied ak ak-47 pdf sms usb faq ceo pm am ok id llc inc ltd jr sr phd god internet mr mrs ms dr street avenue road north south east west northern southern eastern western central christmas easter ramadan`,
  pronouns: {
    he: { number: 'sing', gender: 'm', person: true },
    him: { number: 'sing', gender: 'm', person: true },
    she: { number: 'sing', gender: 'f', person: true },
    it: { number: 'sing', person: false },
    they: { number: 'plur' },
    them: { number: 'plur' },
    who: { number: 'sing' },
    'the latter': { number: 'sing' },
  },
  impersonalPronouns: 'it',
  impersonal: 'rained snowed seems appears takes',
  roleAliases: [
    ['attorney general', 'minister of justice'],
    ['home secretary', 'interior minister'],
    ['foreign secretary', 'foreign minister'],
    ['premier', 'prime minister'],
    ['commander in chief', 'president'],
    ['head of state', 'president'],
    ['head of government', 'prime minister'],
  ],
  defendants: 'accused defendant',
  trying:
    'convicted sentenced jailed tried charged indicted arraigned imprisoned acquitted cleared convicts sentences jails',
  hypernyms: {
    official:
      'minister secretary commissioner mayor governor prosecutor chief director officer spokesman spokeswoman spokesperson',
    magistrate: 'prosecutor judge',
    officer:
      'inspector superintendent sergeant captain lieutenant colonel commissioner agent detective constable major general',
    lawmaker: 'senator representative deputy congressman congresswoman mp',
    politician: 'senator minister mayor deputy governor president lawmaker',
    cleric: 'imam priest bishop pastor rabbi father archbishop',
    priest: 'father reverend pastor',
    academic: 'professor lecturer researcher criminologist historian economist',
    researcher: 'criminologist analyst expert professor scientist historian economist sociologist',
    expert: 'criminologist analyst researcher professor scientist historian economist',
    policeman: 'sergeant inspector captain lieutenant detective constable',
    minister: 'secretary',
    leader: 'president chairman chief head minister secretary',
    businessman: 'billionaire tycoon executive',
    candidate: 'nominee senator governor',
  },
  modifiersFirst: true,
}

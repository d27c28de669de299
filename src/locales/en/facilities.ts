import type { FacilityWords } from '../shape/places.ts'

export const facilities: FacilityWords = {
  heads: {
    prison:
      'prison|jail|gaol|penitentiary|detention centre|detention center|detention facility|correctional facility|correctional center|correctional centre|correctional institution|remand prison|remand centre|remand center|jailhouse|prison camp|penal colony|prison complex|penitentiary centre|penitentiary center|juvenile hall|youth detention centre|youth detention center|immigration removal centre|holding facility|young offender institution|house of correction|labour camp|labor camp',
    police:
      'police station|police headquarters|police post|police precinct|precinct|police barracks|police academy|police department|police compound|police checkpoint|police office|police building|police outpost|gendarmerie|gendarmerie post|gendarmerie brigade|gendarmerie station|sheriff s office|sheriff s department|police training centre|police training center|constabulary',
    military:
      'barracks|army base|military base|air base|airbase|naval base|military barracks|military camp|army camp|army post|military post|military headquarters|army headquarters|garrison|army barracks|military academy|recruiting station|recruitment centre|recruitment center|armory|armoury|ammunition depot|arms depot|weapons depot|navy yard|military outpost|army outpost|military checkpoint|drill hall|guard post|border post|fort',
    government:
      'town hall|city hall|parliament|parliament building|government building|government office|government offices|ministry|interior ministry|foreign ministry|defence ministry|defense ministry|justice ministry|finance ministry|presidential palace|tax office|customs office|customs post|customs house|county hall|municipal building|municipal offices|prefecture|job centre|social security office|federal building|state house|statehouse|capitol|council building|council offices|post office|fire station|fire house|firehouse|registry office|immigration office|governor s office|mayor s office|prime minister s office|electoral office|election office|polling station|palace',
    court:
      'courthouse|court house|court building|courts complex|law courts|magistrates court|high court|supreme court|palace of justice|county courthouse|crown court|tribunal',
    education:
      'school|primary school|elementary school|high school|middle school|secondary school|boarding school|nursery|nursery school|kindergarten|university|college|campus|university campus|academy|law school|medical school|seminary|institute of technology|polytechnic|teachers college|library|day care centre|day care center|daycare|prison officers academy|prison service academy|training college|girls school|boys school',
    religious:
      'church|cathedral|chapel|mosque|synagogue|temple|monastery|convent|abbey|shrine|basilica|islamic centre|islamic center|cemetery|jewish cemetery|jewish centre|jewish center|seminary|madrasa|gurdwara|parish church|pagoda|prayer hall|kingdom hall|tabernacle|mausoleum|holocaust memorial',
    transport:
      'station|railway station|train station|rail station|bus station|metro station|subway station|underground station|tube station|tram stop|bus stop|bus depot|airport|international airport|port|harbour|harbor|ferry terminal|bus terminal|terminal|railway line|rail line|signal box|railway depot|rail yard|bridge|railway bridge|tunnel|airfield|airstrip|toll plaza|toll station|rail hub|metro line|dockyard|railway',
    telecom:
      'phone mast|mobile phone mast|mast|cell tower|cellphone tower|telephone mast|radio mast|relay mast|transmitter|transmission tower|telephone exchange|data centre|data center|communications tower|antenna|relay station|5g mast|telecom tower|radio tower|cable landing station',
    energy:
      'substation|electrical substation|electricity substation|power substation|power plant|power station|nuclear power plant|nuclear plant|nuclear power station|dam|hydroelectric dam|pipeline|oil pipeline|gas pipeline|refinery|oil refinery|oil terminal|gas terminal|oil field|oilfield|gas plant|gas field|pumping station|wind farm|solar farm|transformer|transformer station|pylon|power line|electricity pylon|high voltage line|fuel depot|oil depot|petrol station|gas station|filling station|lng terminal|coal mine',
    water:
      'water treatment plant|waterworks|water plant|reservoir|water tower|desalination plant|water pumping station|water treatment works|sewage plant',
    health:
      'hospital|clinic|medical center|medical centre|health center|health centre|children s hospital|maternity hospital|maternity ward|abortion clinic|pharmacy|nursing home|care home|vaccination centre|vaccination center|infirmary|surgery|hospice|dispensary|field hospital',
    business:
      'shop|store|supermarket|market|mall|shopping mall|shopping centre|shopping center|bar|pub|restaurant|cafe|coffee shop|nightclub|club|factory|plant|warehouse|office building|showroom|dealership|car dealership|butcher shop|bakery|barber shop|hair salon|salon|cinema|movie theater|theatre|theater|concert hall|music hall|casino|stadium|construction site|building site|slaughterhouse|abattoir|farm|ranch|logistics centre|logistics center|headquarters|liquor store|grocery store|convenience store|jewellery shop|jewelry store|kebab shop|boutique|bookshop|bookstore|hardware store|gun shop|department store|spa|massage parlor|massage parlour|gym|arena|coffee house|bazaar|souk|gas works|mine|sawmill|greenhouse|distribution centre|distribution center',
    finance:
      'bank|bank branch|branch of the bank|cash machine|atm|central bank|stock exchange|credit union|currency exchange|mint',
    media:
      'newspaper office|newspaper offices|newsroom|television station|tv station|radio station|broadcaster|printing press|printing plant|newspaper building|news agency|press centre|press center|editorial offices',
    diplomatic:
      'embassy|consulate|consulate general|high commission|ambassador s residence|diplomatic mission|diplomatic compound|consular office',
    political:
      'party headquarters|party office|party offices|campaign office|campaign headquarters|constituency office|parliamentary office|union office|union hall|trade union house',
    tourism:
      'hotel|hostel|motel|guesthouse|guest house|resort|museum|holiday resort|campsite|camp site|tourist site|inn|amusement park|zoo|theme park',
    residence:
      'apartment building|apartment complex|housing estate|housing complex|asylum centre|asylum center|asylum seekers centre|refugee camp|refugee shelter|migrant shelter|refugee hostel|refugee home|migrant centre|housing project|tower block|mobile home park|trailer park|homeless shelter',
    aid: 'aid office|red cross office|aid agency office|relief centre|relief center|food distribution centre|food distribution center|aid compound|soup kitchen',
    other:
      'statue|monument|memorial|war memorial|park|community center|community centre|cultural centre|cultural center|youth centre|youth center|pavilion|observatory|laboratory|research centre|research center|sports centre|sports center',
  },
  plural: (head) =>
    /(?:[^aeiou])y$/.test(head) ? `${head.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(head) ? `${head}es` : `${head}s`,
  nameBefore: true,
  links: 'of at',
  locators: 'in near outside',
  definite: 'the its their his her our',
  indefinite: 'a an another one',
  qualifiers: '',
  adjectives:
    'main old new local central former nearby same high security maximum state federal county city town village regional national provincial district municipal public private catholic protestant anglican orthodox baptist methodist lutheran evangelical jewish muslim sunni shia shiite hindu sikh buddhist historic small large big busy crowded packed disused abandoned largest biggest second third first women men international military civilian american french british german russian israeli turkish united states us u s',
}

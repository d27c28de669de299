import type { PlacesLocale } from '../shape/places.ts'
import { demonyms } from './demonyms.ts'
import { facilities } from './facilities.ts'

export const places: PlacesLocale = {
  cues: {
    in: 'in at inside throughout within across around into',
    near: 'near outside off beside nearby',
    path: 'from to toward towards via between through leaving reach reached reaching visit visited visiting',
    of: 'of for by on with over against',
    the: 'the',
    a: 'a an',
    and: 'and or',
    compass:
      'north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower central downtown mid suburban rural greater',
    settlement:
      'city town village county parish district province region state suburb township municipality borough capital hamlet neighborhood neighbourhood island port community governorate department cities towns villages counties suburbs',
    title:
      'mr mrs ms miss dr sir lady lord rev reverend father pastor bishop president senator sen congressman congresswoman rep representative gov governor mayor judge justice sheriff deputy officer sgt sergeant lt lieutenant capt captain col colonel gen general maj major cpl corporal detective inspector chief minister secretary ambassador king queen prince princess pope professor prof coach attorney councilman councilwoman councillor chairman chairwoman commissioner superintendent constable trooper spokesman spokeswoman director actor actress singer brother sister uncle aunt son daughter wife husband',
    speech: 'said says told added stated explained asked replied wrote argued insisted noted announced warned testified recalled claimed',
    street: 'street st road rd avenue ave boulevard blvd drive dr lane ln highway hwy parkway pkwy court ct way place terrace square circle pike turnpike trail bridge interstate route freeway expressway boulevard plaza mall alley row crescent close gardens',
    nature: 'river lake creek mountain mountains mount bay valley forest park sea ocean gulf strait peninsula desert canyon falls beach canal dam reservoir hills hill bayou basin harbor harbour cape glacier volcano',
    organisation:
      'times post herald tribune journal gazette news press star sun chronicle observer daily courier telegraph mirror university college institute company inc corp corporation co ltd llc bank group foundation association society club united fc rovers wanderers rangers bears lions tigers eagles cowboys giants yankees dodgers lakers union party movement front committee council church center centre school hospital airport museum theatre theater hotel orchestra symphony festival fund trust league army brigade agency airlines airways act treaty agreement accord protocol convention games olympics cup championship open',
    public: 'police officials authorities residents resident government firefighters man woman men women native based area fire court prosecutors troops forces soldiers lawmakers parliament embassy',
    person: 'who whose himself herself aged jr sr',
  },
  regionWords: 'county parish province district region state oblast krai governorate department prefecture voivodeship canton republic territory',
  never:
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec i he she it we they you his her its their our my your this that these those there here what when where which who why how if as at but and or not no yes so then than the a an all any some many most more much other another such one two three four five six seven eight nine ten first second third last next new old police mr mrs ms dr sir god internet am pm est gmt photo see also email democrats republicans democrat republican congress senate on in to by for from with is was are be has have had do did will would can could should may might must up out over under about after before during while only just now still even very both each few own same too',
  connectors: 'of the and de la le les du des del della di da do dos el al en sur sous lez upon on in by am an der den bei under',
  contractions: {},
  demonyms,
  inflect: (form) => [form, `${form}s`],
  abbreviations: 'ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore pa penn tenn tex vt va wash wis wisc wyo ont alta sask man que nfld',
  postal: { al: 'alabama', ak: 'alaska', az: 'arizona', ar: 'arkansas', ca: 'california', co: 'colorado', ct: 'connecticut', de: 'delaware', fl: 'florida', ga: 'georgia', hi: 'hawaii', id: 'idaho', il: 'illinois', in: 'indiana', ia: 'iowa', ks: 'kansas', ky: 'kentucky', la: 'louisiana', me: 'maine', md: 'maryland', ma: 'massachusetts', mi: 'michigan', mn: 'minnesota', ms: 'mississippi', mo: 'missouri', mt: 'montana', ne: 'nebraska', nv: 'nevada', nh: 'new hampshire', nj: 'new jersey', nm: 'new mexico', ny: 'new york', nc: 'north carolina', nd: 'north dakota', oh: 'ohio', ok: 'oklahoma', or: 'oregon', pa: 'pennsylvania', ri: 'rhode island', sc: 'south carolina', sd: 'south dakota', tn: 'tennessee', tx: 'texas', ut: 'utah', vt: 'vermont', va: 'virginia', wa: 'washington', wv: 'west virginia', wi: 'wisconsin', wy: 'wyoming', on: 'ontario', qc: 'quebec', ab: 'alberta', bc: 'british columbia', mb: 'manitoba', sk: 'saskatchewan', ns: 'nova scotia', nb: 'new brunswick' },
  homes: ['US', 'GB'],
  facilities,
}

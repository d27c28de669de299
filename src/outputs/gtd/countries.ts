import { countryOf } from '../common/countries.ts'

/**
 * GTD's twelve regions with their countries, `FR:69`. Country codes are those seen in public copies of the data up to 2018; a
 * country without a number was not seen there, and its code stays blank rather than guessed. Names of the regions and the codes
 * 1 to 12 are seen; which country lies in which region is recalled from the codebook (Mauritius is in South Asia there, Turkey and
 * Iran in Middle East & North Africa, the Caucasus in Central Asia).
 */
const REGIONS: readonly { readonly code: number; readonly name: string; readonly countries: string }[] = [
  {
    code: 1,
    name: 'North America',
    countries: 'CA:38 MX:130 US:217',
  },
  {
    code: 2,
    name: 'Central America & Caribbean',
    countries:
      'AG:10 AI AW BB:20 BL BM BQ BS:17 BZ:22 CR:49 CU:51 CW DM:57 DO:58 GD:80 GP:81 GT:83 HN:88 HT:87 ' +
      'JM:100 KN:189 KY LC:190 MF MQ:127 MS NI:145 PA:156 PR SV:61 SX TC TT:207 VC VG VI',
  },
  {
    code: 3,
    name: 'South America',
    countries: 'AR:11 BO:26 BR:30 CL:43 CO:45 EC:59 FK:66 GF:70 GY:86 PE:159 PY:158 SR:196 UY:218 VE:222',
  },
  {
    code: 4,
    name: 'East Asia',
    countries: 'CN:44 HK:89 JP:101 KP:149 KR:184 MN MO:117 TW:201',
  },
  {
    code: 5,
    name: 'Southeast Asia',
    countries: 'BN:31 ID:93 KH:36 LA:108 MM:138 MY:121 PH:160 SG:178 TH:205 TL:347 VN:223',
  },
  {
    code: 6,
    name: 'South Asia',
    countries: 'AF:4 BD:19 BT:25 IN:92 LK:186 MU:129 MV:122 NP:141 PK:153',
  },
  {
    code: 7,
    name: 'Central Asia',
    countries: 'AM:12 AZ:16 GE:74 KG:107 KZ:103 TJ:202 TM:210 UZ:219',
  },
  {
    code: 8,
    name: 'Western Europe',
    countries:
      'AD:7 AT:15 AX BE:21 CH:199 CY:53 DE:75 DK:55 ES:185 FI:68 FO FR:69 GB:603 GG GI GR:78 IE:96 IM IS:91 ' +
      'IT:98 JE LI LU:116 MC MT:124 NL:142 NO:151 PT:162 SE:198 SM VA:221',
  },
  {
    code: 9,
    name: 'Eastern Europe',
    countries:
      'AL:5 BA:28 BG:32 BY:35 CZ:54 EE:64 HR:50 HU:90 LT:115 LV:109 MD:132 ME:1002 MK:118 PL:161 RO:166 ' +
      'RS:1001 RU:167 SI:180 SK:179 UA:214 XK:1003',
  },
  {
    code: 10,
    name: 'Middle East & North Africa',
    countries:
      'AE:215 BH:18 DZ:6 EG:60 EH:349 IL:97 IQ:95 IR:94 JO:102 KW:106 LB:110 LY:113 MA:136 OM PS:155 QA:164 ' +
      'SA:173 SY:200 TN:208 TR:209 YE:228',
  },
  {
    code: 11,
    name: 'Sub-Saharan Africa',
    countries:
      'AO:8 BF:33 BI:34 BJ:23 BW:29 CD:229 CF:41 CG:47 CI:99 CM:37 CV DJ:56 ER:63 ET:65 GA:72 GH:76 GM:73 ' +
      'GN:84 GQ:62 GW:85 KE:104 KM:46 LR:112 LS:111 MG:119 ML:123 MR:128 MW:120 MZ:137 NA:139 NE:146 NG:147 ' +
      'RE RW:168 SC:176 SD:195 SH SL:177 SN:174 SO:182 SS:1004 ST SZ:197 TD:42 TG:204 TZ:203 UG:213 YT ' +
      'ZA:183 ZM:230 ZW:231',
  },
  {
    code: 12,
    name: 'Australasia & Oceania',
    countries:
      'AS AU:14 CC CK CX FJ:67 FM GU KI MH MP NC:143 NF NR NU NZ:144 PF:71 PG:157 PN PW SB:181 TK TO TV ' +
      'VU:220 WF:226 WS',
  },
]

/** Names that GTD's data up to 2018 writes in its own way. */
const NAMES: Readonly<Record<string, string>> = {
  BA: 'Bosnia-Herzegovina',
  KN: 'St. Kitts and Nevis',
  LC: 'St. Lucia',
  MK: 'Macedonia',
  MO: 'Macau',
  PS: 'West Bank and Gaza Strip',
  SK: 'Slovak Republic',
  SZ: 'Swaziland',
  TL: 'East Timor',
}

export interface GtdCountry {
  readonly code: number | null
  readonly name: string
  readonly region: number | null
  readonly regionName: string
}

const BY_ALPHA2: ReadonlyMap<string, GtdCountry> = new Map(
  REGIONS.flatMap((region) =>
    region.countries.split(' ').map((entry) => {
      const [alpha2 = '', code] = entry.split(':')
      const name = NAMES[alpha2] ?? countryOf(alpha2)?.name ?? alpha2
      return [alpha2, { code: code ? Number(code) : null, name, region: region.code, regionName: region.name }]
    }),
  ),
)

/** GTD's country and region for an ISO 3166-1 alpha-2 code; null when the country is not known. */
export function gtdCountry(alpha2: string | null | undefined): GtdCountry | null {
  const known = BY_ALPHA2.get(alpha2 ?? '')
  if (known) return known
  const country = countryOf(alpha2)
  return country && { code: null, name: country.name, region: null, regionName: '' }
}

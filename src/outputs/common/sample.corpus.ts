import type {
  DisagreementRecord,
  Dossier,
  Field,
  FieldName,
  FieldValues,
  IncidentRecord,
  PlaceValue,
  ReportRecord,
  ReportSpan,
  SourcedValue,
  TimeValue,
  WaveRecord,
} from '../../model/desk.ts'

/** A small made-up desk: a wave in France and one in Kenya, with homes, threats, conflicts, background, and what has no place. */

export const FR1 = 'R-00000000a1'
export const FR2 = 'R-00000000a2'
export const FR3 = 'R-00000000a3'
export const KE1 = 'R-00000000b1'
export const KE2 = 'R-00000000b2'

export const VICTIM = 'Lucie Marchandeau'
export const SUSPECT = 'Peter Kamotho'
export const STREET = '12 rue des Tilleuls'

export const span = (report: string, start: number, text: string): ReportSpan => ({
  report,
  start,
  end: start + text.length,
  text,
})

/** A field told with one value. */
export function one<T>(value: T, reports: readonly string[], words = 'as told'): Field<T> {
  const spans = reports.map((report) => span(report, 10, words))
  return {
    values: [{ value, reports, spans }],
    shown: value,
    rule: 'only-value',
    disagreement: false,
    difference: 'none',
  }
}

/** A field told with several values, the first shown. */
function several<T>(
  difference: 'detail' | 'conflict',
  ...told: readonly (readonly [T, readonly string[]])[]
): Field<T> {
  const values: SourcedValue<T>[] = told.map(([value, reports]) => ({
    value,
    reports,
    spans: reports.map((report) => span(report, 40, 'as told')),
  }))
  return { values, shown: told[0]![0], rule: 'most-independent-sources', disagreement: true, difference }
}

export const count = (min: number | null, max: number | null = min, approximate = false) => ({ min, max, approximate })

export const place = (
  name: string,
  precision: PlaceValue['precision'],
  more: Partial<PlaceValue> = {},
): PlaceValue => ({
  name,
  precision,
  country: null,
  region: null,
  lat: null,
  lon: null,
  geonames: null,
  ...more,
})

const time = (from: string, to: string, precision: TimeValue['precision'], approximate = false): TimeValue => ({
  from,
  to,
  precision,
  approximate,
})

export function incident(
  id: number,
  reports: readonly string[],
  fields: { readonly [Name in FieldName]?: Field<FieldValues[Name]> },
  more: Partial<IncidentRecord> = {},
): IncidentRecord {
  return {
    id: `I-${String(id).padStart(6, '0')}`,
    mentions: reports.map((report) => `${report}/${id}`),
    reports,
    sources: new Set(reports.map((report) => (report === FR2 ? FR1 : report))).size,
    state: 'proposed',
    credibility: '6',
    past: false,
    wave: null,
    attribution: [],
    spans: reports.map((report) => span(report, 100 * id, `Words of ${report} on incident ${id}.`)),
    fields,
    ...more,
  }
}

const report = (id: string, source: string | null, title: string, more: Partial<ReportRecord> = {}): ReportRecord => ({
  id,
  version: 1,
  ref: `samples/${id.slice(-2)}`,
  title,
  source,
  url: null,
  language: id.includes('a') ? 'fr' : 'en',
  published: '2025-03-11',
  addedAt: '2025-03-11T09:30:00.000Z',
  origin: id,
  reliability: 'F',
  ...more,
})

const AUBRAC = place('Saint-Aubrac', 'place', {
  country: 'FR',
  region: 'Occitanie',
  lat: 44.123456,
  lon: 3.0801,
  geonames: 1,
})
const HOME = place('Montferrand-le-Vieux', 'site', {
  country: 'FR',
  region: 'Occitanie',
  lat: 44.2098765,
  lon: 3.1512345,
})
const KISARU = place('Kisaru', 'place', { country: 'KE', region: 'Nyeri', lat: -0.42013, lon: 36.94759, geonames: 2 })

const prison: IncidentRecord = incident(
  1,
  [FR1, FR2, FR3],
  {
    kinds: one(['arson', 'shooting'], [FR1, FR3]),
    status: one('completed', [FR1]),
    modality: one('stated', [FR1]),
    date: one('2025-03-10', [FR1, FR3]),
    when: one(time('2025-03-10T21:00:00', '2025-03-11T06:00:00', 'part-of-day'), [FR1]),
    where: one(AUBRAC, [FR1, FR3]),
    site: one({ name: 'Centre pénitentiaire de Saint-Aubrac', kind: 'prison', register: 'fr:saint-aubrac' }, [FR1]),
    targets: one(['prison', 'vehicle'], [FR1]),
    weapons: one(['assault-rifle', 'incendiary'], [FR3]),
    'damage.vehicle.count': several('conflict', [count(3), [FR1, FR2]], [count(2), [FR3]]),
    'casualties.killed': one(count(0), [FR1]),
    markers: one(['FPL'], [FR3]),
  },
  { state: 'confirmed', credibility: '1', wave: 'W-000001' },
)

const home: IncidentRecord = incident(
  2,
  [FR1],
  {
    kinds: one(['arson'], [FR1]),
    status: one('attempted', [FR1]),
    modality: one('attributed', [FR1]),
    date: one('2025-03-11', [FR1]),
    where: one(HOME, [FR1]),
    site: one({ name: `maison de Mme Marchandeau, ${STREET}`, kind: 'residence', register: null }, [FR1]),
    targets: one(['residence', 'prison-staff'], [FR1]),
    'victims.names': one([VICTIM], [FR1]),
    'casualties.wounded': one(count(1, null), [FR1]),
    'damage.door.count': one(count(1), [FR1]),
  },
  {
    wave: 'W-000001',
    attribution: [span(FR1, 320, 'selon Karim Belkacem, un voisin')],
    spans: [span(FR1, 300, `La voiture de Lucie Marchandeau a brûlé au ${STREET}, à Montferrand-le-Vieux.`)],
  },
)

const graffiti: IncidentRecord = incident(
  3,
  [FR3],
  {
    kinds: one(['vandalism'], [FR3]),
    targets: one(['prison'], [FR3]),
    date: one('2025-03-11', [FR3]),
    markers: one(['FPL'], [FR3]),
  },
  { wave: 'W-000001' },
)

const threat: IncidentRecord = incident(4, [FR3], {
  kinds: one(['threat'], [FR3]),
  date: one('2025-03-11', [FR3]),
  where: one(place('Occitanie', 'region', { country: 'FR', lat: 43.7, lon: 2.1 }), [FR3]),
  targets: one(['court'], [FR3]),
})

const bomb: IncidentRecord = incident(
  5,
  [KE1, KE2],
  {
    kinds: one(['bombing'], [KE1, KE2]),
    status: one('completed', [KE1]),
    date: several('conflict', ['2025-03-09', [KE1]], ['2025-03-08', [KE2]]),
    where: one(KISARU, [KE1, KE2]),
    site: one({ name: 'Kisaru Police Station', kind: 'police', register: null }, [KE2]),
    targets: one(['police'], [KE1]),
    weapons: one(['grenade'], [KE1]),
    'casualties.killed': several('conflict', [count(3), [KE1]], [count(2, null), [KE2]]),
    'casualties.wounded': several('detail', [count(10, 12), [KE1]], [count(10, 12, true), [KE2]]),
    'perpetrators.count': one(count(2), [KE1]),
    'perpetrators.names': one(['Front for Highland Justice', SUSPECT], [KE1]),
  },
  {
    wave: 'W-000002',
    credibility: '2',
    spans: [span(KE1, 50, `Police arrested ${SUSPECT} after the blast at Kisaru Police Station.`)],
  },
)

const kidnapping: IncidentRecord = incident(
  6,
  [KE2],
  {
    kinds: one(['kidnapping'], [KE2]),
    when: one(time('2025-03-01T00:00:00', '2025-04-01T00:00:00', 'month'), [KE2]),
    where: one(place('Nyeri', 'region', { country: 'KE', lat: -0.4, lon: 37 }), [KE2]),
    targets: one(['aid'], [KE2]),
  },
  { wave: 'W-000002' },
)

const background: IncidentRecord = incident(
  7,
  [FR1],
  {
    kinds: one(['attack'], [FR1]),
    when: one(time('2019-01-01T00:00:00', '2020-01-01T00:00:00', 'year', true), [FR1]),
    where: one(place('France', 'country', { country: 'FR', lat: 46, lon: 2 }), [FR1]),
  },
  { past: true },
)

const rejected: IncidentRecord = incident(8, [FR3], { kinds: one(['arson'], [FR3]) }, { state: 'rejected' })

const french: WaveRecord = {
  id: 'W-000001',
  name: 'Nuit de Saint-Aubrac',
  incidents: ['I-000001', 'I-000002', 'I-000003'],
  candidates: [{ incident: 'I-000004', weight: -0.4 }],
  from: '2025-03-10T21:00:00',
  to: '2025-03-11T06:00:00',
  state: 'confirmed',
  likelihood: 'very likely',
  probability: 0.91,
  pValue: 0.003,
  evidence: [
    {
      kind: 'burst',
      speaks: 'for',
      weight: 2.1,
      facts: { incidents: 3, hours: 9 },
      incidents: ['I-000001', 'I-000002', 'I-000003'],
      spans: [],
    },
    {
      kind: 'words',
      speaks: 'for',
      weight: 0.7,
      facts: { text: 'attaques coordonnées' },
      incidents: ['I-000001'],
      spans: [span(FR1, 20, 'attaques coordonnées')],
    },
  ],
}

const kenyan: WaveRecord = {
  ...french,
  id: 'W-000002',
  name: null,
  incidents: ['I-000005', 'I-000006'],
  candidates: [],
  from: null,
  to: null,
  state: 'proposed',
  likelihood: 'likely',
  probability: 0.6,
  evidence: [{ kind: 'baseline', speaks: 'against', weight: -0.2, facts: { days: 30 }, incidents: [], spans: [] }],
}

const incidents = [prison, home, graffiti, threat, bomb, kidnapping, background, rejected]
const disagreements: DisagreementRecord[] = [
  {
    incident: 'I-000001',
    wave: null,
    field: 'damage.vehicle.count',
    difference: 'conflict',
    values: prison.fields['damage.vehicle.count']!.values,
    shown: count(3),
    rule: 'most-independent-sources',
  },
]

export const SAMPLE: Dossier = {
  asOf: '2025-03-12T08:00:00.000Z',
  zone: 'Europe/Paris',
  wave: null,
  incidents,
  waves: [french, kenyan],
  mentions: incidents.flatMap(({ id, mentions }) =>
    mentions.map((key) => ({ key, report: key.slice(0, key.indexOf('/')), local: `i${Number(id.slice(2))}` })),
  ),
  main: { [FR1]: `${FR1}/1`, [FR2]: `${FR2}/1`, [FR3]: `${FR3}/1`, [KE1]: `${KE1}/5`, [KE2]: `${KE2}/5` },
  reports: [
    report(FR1, 'Le Courrier de Crau', 'Voitures brûlées devant la prison', {
      url: 'https://crau.example/prison',
      reliability: 'B',
    }),
    report(FR2, 'Midi Soir', 'Voitures brûlées devant la prison', { origin: FR1 }),
    report(FR3, 'Agence du Sud', '=HYPERLINK("x") une nuit de feux', { published: '2025-03-11T18:05:00+01:00' }),
    report(KE1, 'Highland Star', 'Blast at Kisaru', { url: 'https://star.example/2025/peter-kamotho-held' }),
    report(KE2, null, 'Aid workers missing', { published: null, addedAt: '2025-03-12T07:00:00Z' }),
  ],
  statements: [
    {
      report: FR1,
      key: `${FR1}/s1`,
      id: 's1',
      speaker: { name: 'Karim Belkacem', role: 'voisin', span: { start: 326, end: 340, text: 'Karim Belkacem' } },
      kind: 'indirect',
      content: { start: 345, end: 370, text: 'avoir vu deux silhouettes' },
      spans: [{ start: 320, end: 370, text: 'Karim Belkacem, un voisin, dit avoir vu deux silhouettes' }],
    },
    {
      report: FR1,
      key: `${FR1}/s2`,
      id: 's2',
      speaker: {
        name: 'Hélène Vasseur',
        role: 'déléguée syndicale',
        span: { start: 400, end: 414, text: 'Hélène Vasseur' },
      },
      kind: 'direct',
      content: { start: 420, end: 440, text: 'On vise les nôtres.' },
      spans: [{ start: 400, end: 445, text: 'Hélène Vasseur : « On vise les nôtres. »' }],
    },
  ],
  measures: [],
  investigations: [],
  claims: [
    {
      report: FR1,
      key: `${FR1}/c1`,
      id: 'c1',
      status: 'none',
      by: null,
      channel: null,
      spans: [{ start: 500, end: 520, text: 'Aucune revendication' }],
    },
    {
      report: KE1,
      key: `${KE1}/c1`,
      id: 'c1',
      status: 'claimed',
      by: {
        name: 'Front for Highland Justice',
        role: null,
        span: { start: 90, end: 116, text: 'Front for Highland Justice' },
      },
      channel: 'a message on Telegram',
      spans: [{ start: 80, end: 130, text: 'Front for Highland Justice said on Telegram it did it' }],
    },
  ],
  markers: [],
  figures: [],
  hypotheses: [],
  notes: [],
  declared: [],
  disagreements,
  decisions: [
    {
      id: 'D-000001',
      at: '2025-03-11T10:00:00.000Z',
      by: 'A. Analyst',
      why: 'two sources',
      act: { kind: 'confirm', subject: 'I-000001' },
      anchors: [],
    },
  ],
}

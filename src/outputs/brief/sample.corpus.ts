/** A made-up desk for tests: five incidents at power stations in Brittany, told by four reports of which two are one dispatch. */
import type {
  Dossier,
  Field,
  FieldName,
  FieldValues,
  IncidentRecord,
  ReportRecord,
  ReportSpan,
  WaveRecord,
} from '../../model/desk.ts'
import type { BriefSettings } from './shape.ts'

const TEXTS = {
  'R-00000000a1':
    'Trois camionnettes ont été incendiées lundi vers 22h40 devant le poste électrique de Kerval, à Quimper. Les lettres « FLK » ont été tracées sur le portail. Le parquet de Quimper a ouvert une enquête pour « destruction par un moyen dangereux ». « Nous ne céderons pas », a déclaré Anne Le Goff, préfète du Finistère. À Brest, un agent aurait été menacé. Six sites ont été visés, selon la préfecture.',
  'R-00000000a2':
    'Trois camionnettes ont été incendiées lundi vers 22h40 devant le poste électrique de Kerval, à Quimper. Les lettres « FLK » ont été tracées sur le portail.',
  'R-00000000b1':
    'Two vans were burned outside the Kerval substation in Quimper on Monday night and shots were fired at the Lorient control room early on Tuesday; one guard was wounded. The home of a manager in Vannes was daubed with paint. The energy minister announced patrols at every substation. Power cuts rose by 12.5 percent, to 4,200. A rival of the grid operator may be behind it, an expert said.',
  'R-00000000c1':
    'A group calling itself FLK claimed the attacks in an email. FLK stands for “Free Lines of Kerne”, it said. A transformer was also sabotaged somewhere in Finistère. In 2019 a pylon was blown up near Carhaix.',
} as const
type ReportId = keyof typeof TEXTS

const span = (report: ReportId, text: string): ReportSpan => {
  const start = TEXTS[report].indexOf(text)
  if (start < 0) throw new Error(`not in ${report}: ${text}`)
  return { report, start, end: start + text.length, text }
}

const report = (id: ReportId, more: Partial<ReportRecord>): ReportRecord => ({
  id,
  version: 1,
  ref: null,
  title: null,
  source: null,
  url: null,
  language: 'en',
  published: null,
  addedAt: '2025-03-11T09:00:00Z',
  origin: id,
  reliability: 'F',
  ...more,
})

type Told<T> = readonly [value: T, spans: readonly ReportSpan[]]

/** A field of the values told, the first of them shown. */
function field<T>(told: readonly Told<T>[], more: Partial<Field<T>> = {}): Field<T> {
  const values = told.map(([value, spans]) => ({ value, spans, reports: [...new Set(spans.map((s) => s.report))] }))
  const differs = values.length > 1
  return {
    values,
    shown: values[0]?.value ?? null,
    rule: differs ? 'most-independent-sources' : 'only-value',
    disagreement: differs,
    difference: differs ? 'conflict' : 'none',
    ...more,
  }
}

const only = <N extends FieldName>(value: FieldValues[N], ...spans: ReportSpan[]): Field<FieldValues[N]> =>
  field<FieldValues[N]>([[value, spans]])

const place = (name: string, lat: number, lon: number, precision: 'site' | 'place' = 'place') => ({
  name,
  precision,
  country: 'FR',
  region: 'Bretagne',
  lat,
  lon,
  geonames: null,
})

const VANS_FR = span('R-00000000a1', 'Trois camionnettes ont été incendiées lundi vers 22h40')
const VANS_COPY = span('R-00000000a2', 'Trois camionnettes ont été incendiées lundi vers 22h40')
const VANS_EN = span('R-00000000b1', 'Two vans were burned outside the Kerval substation in Quimper on Monday night')
const SHOTS = span('R-00000000b1', 'shots were fired at the Lorient control room early on Tuesday')
const WOUNDED = span('R-00000000b1', 'one guard was wounded')
const HOME = span('R-00000000b1', 'The home of a manager in Vannes was daubed with paint.')
const THREAT = span('R-00000000a1', 'À Brest, un agent aurait été menacé.')
const SOMEWHERE = span('R-00000000c1', 'A transformer was also sabotaged somewhere in Finistère.')
const PYLON = span('R-00000000c1', 'In 2019 a pylon was blown up near Carhaix.')
const LETTERS = span('R-00000000a1', 'Les lettres « FLK » ont été tracées sur le portail.')
const CLAIM = span('R-00000000c1', 'A group calling itself FLK claimed the attacks in an email.')

const incident = (id: string, spans: readonly ReportSpan[], more: Partial<IncidentRecord>): IncidentRecord => ({
  id,
  mentions: spans.map((s, i) => `${s.report}/${i + 1}`),
  reports: [...new Set(spans.map((s) => s.report))],
  sources: 1,
  state: 'proposed',
  credibility: '3',
  past: false,
  wave: 'W-000001',
  attribution: [],
  spans,
  fields: {},
  ...more,
})

const count = (min: number | null, max: number | null = min) => ({ min, max, approximate: false })

const vans = incident('I-000001', [VANS_FR, LETTERS, VANS_COPY, VANS_EN], {
  sources: 2,
  state: 'confirmed',
  credibility: '1',
  fields: {
    kinds: only<'kinds'>(['arson'], VANS_FR, VANS_EN),
    modality: only<'modality'>('stated', VANS_FR),
    date: only<'date'>('2025-03-10', VANS_FR),
    when: field([
      [
        { from: '2025-03-10T22:40:00', to: '2025-03-10T22:41:00', precision: 'minute', approximate: true },
        [VANS_FR, VANS_COPY],
      ],
      [
        { from: '2025-03-10T18:00:00', to: '2025-03-11T06:00:00', precision: 'part-of-day', approximate: false },
        [VANS_EN],
      ],
    ]),
    where: only<'where'>(place('Quimper', 47.9961, -4.0964, 'site'), VANS_FR, VANS_EN),
    site: only<'site'>({ name: 'poste électrique de Kerval', kind: 'energy', register: null }, VANS_FR),
    targets: only<'targets'>(['energy'], VANS_FR),
    weapons: only<'weapons'>(['incendiary'], VANS_FR),
    markers: only<'markers'>(['FLK'], LETTERS),
    'damage.vehicle.count': field([
      [count(3), [VANS_FR, VANS_COPY]],
      [count(2), [VANS_EN]],
    ]),
  },
})

const shots = incident('I-000002', [SHOTS, WOUNDED], {
  credibility: '2',
  fields: {
    kinds: only<'kinds'>(['shooting'], SHOTS),
    modality: only<'modality'>('stated', SHOTS),
    when: only<'when'>(
      { from: '2025-03-11T00:00:00', to: '2025-03-11T06:00:00', precision: 'part-of-day', approximate: false },
      SHOTS,
    ),
    where: only<'where'>(place('Lorient', 47.7483, -3.3702), SHOTS),
    targets: only<'targets'>(['energy'], SHOTS),
    weapons: only<'weapons'>(['firearm'], SHOTS),
    'casualties.wounded': only<'casualties.wounded'>(count(1), WOUNDED),
    'victims.names': only<'victims.names'>(['Yves Secret'], WOUNDED),
  },
})

const home = incident('I-000003', [HOME], {
  fields: {
    kinds: only<'kinds'>(['vandalism'], HOME),
    modality: only<'modality'>('stated', HOME),
    when: only<'when'>(
      { from: '2025-03-10T00:00:00', to: '2025-03-12T00:00:00', precision: 'days', approximate: false },
      HOME,
    ),
    where: only<'where'>(place('Vannes', 47.65812, -2.76034, 'site'), HOME),
    site: only<'site'>({ name: '7 rue Cachée', kind: 'residence', register: null }, HOME),
    targets: only<'targets'>(['residence'], HOME),
    'damage.building.count': only<'damage.building.count'>(count(1), HOME),
  },
})

const threat = incident('I-000004', [THREAT], {
  credibility: '6',
  attribution: [span('R-00000000a1', 'aurait été menacé')],
  fields: {
    kinds: only<'kinds'>(['threat'], THREAT),
    modality: only<'modality'>('alleged', THREAT),
    where: only<'where'>(place('Brest', 48.3903, -4.4863), THREAT),
    targets: only<'targets'>(['business'], THREAT),
  },
})

const somewhere = incident('I-000005', [SOMEWHERE], {
  fields: {
    kinds: only<'kinds'>(['sabotage'], SOMEWHERE),
    modality: only<'modality'>('stated', SOMEWHERE),
    where: only<'where'>(
      {
        name: 'Finistère',
        precision: 'region',
        country: 'FR',
        region: 'Finistère',
        lat: null,
        lon: null,
        geonames: null,
      },
      SOMEWHERE,
    ),
    targets: only<'targets'>(['energy'], SOMEWHERE),
    'damage.equipment.count': only<'damage.equipment.count'>(count(1), SOMEWHERE),
  },
})

const pylon = incident('I-000006', [PYLON], {
  past: true,
  wave: null,
  fields: {
    kinds: only<'kinds'>(['bombing'], PYLON),
    modality: only<'modality'>('stated', PYLON),
    when: only<'when'>(
      { from: '2019-01-01T00:00:00', to: '2020-01-01T00:00:00', precision: 'year', approximate: false },
      PYLON,
    ),
  },
})

const INCIDENTS = [vans, shots, home, threat, somewhere, pylon]

const WAVE: WaveRecord = {
  id: 'W-000001',
  name: 'Kerval',
  incidents: ['I-000001', 'I-000002', 'I-000003', 'I-000004', 'I-000005'],
  candidates: [{ incident: 'I-000006', weight: -0.4 }],
  from: '2025-03-10T18:00:00',
  to: '2025-03-12T00:00:00',
  state: 'proposed',
  likelihood: 'very likely',
  probability: 0.88,
  pValue: 0.002,
  evidence: [
    {
      kind: 'burst',
      speaks: 'for',
      weight: 2.1,
      facts: { incidents: 4, hours: 30 },
      incidents: ['I-000001', 'I-000002'],
      spans: [VANS_FR, SHOTS],
    },
    {
      kind: 'signature',
      speaks: 'for',
      weight: 1.2,
      facts: { text: 'FLK', incidents: 1 },
      incidents: ['I-000001'],
      spans: [LETTERS],
    },
    {
      kind: 'alone',
      speaks: 'against',
      weight: -0.6,
      facts: { incidents: 1 },
      incidents: ['I-000004'],
      spans: [THREAT],
    },
  ],
}

const told = <T extends { id: string }>(at: ReportId, record: T): T & { report: string; key: string } => ({
  ...record,
  report: at,
  key: `${at}/${record.id}`,
})

const PREFET = span('R-00000000a1', 'Anne Le Goff, préfète du Finistère')
const PARQUET = span('R-00000000a1', 'Le parquet de Quimper')
const MINISTER = span('R-00000000b1', 'The energy minister')

const DOSSIER: Dossier = {
  asOf: '2025-03-12T07:30:00Z',
  zone: 'Europe/Paris',
  wave: WAVE,
  incidents: INCIDENTS,
  waves: [WAVE],
  mentions: [],
  main: {},
  reports: [
    report('R-00000000a1', {
      title: 'Le poste de Kerval incendié',
      source: 'Courrier d’Armor',
      language: 'fr',
      published: '2025-03-11T06:10:00+01:00',
      reliability: 'B',
    }),
    report('R-00000000a2', {
      title: 'Camionnettes brûlées à Quimper',
      source: 'Radio Odet',
      language: 'fr',
      published: '2025-03-11',
      origin: 'R-00000000a1',
    }),
    report('R-00000000b1', {
      title: 'Attacks on Brittany’s grid',
      source: 'The Atlantic Post',
      url: 'https://example.org/grid',
      published: '2025-03-11T18:00:00Z',
      reliability: 'C',
    }),
    report('R-00000000c1', { title: 'Group claims grid attacks', source: 'Wire Nord' }),
  ],
  statements: [
    told('R-00000000a1', {
      id: 's1',
      speaker: { name: 'Anne Le Goff', role: 'préfète du Finistère', span: PREFET },
      kind: 'direct',
      content: span('R-00000000a1', 'Nous ne céderons pas'),
      spans: [span('R-00000000a1', '« Nous ne céderons pas », a déclaré Anne Le Goff, préfète du Finistère.')],
    }),
  ],
  measures: [
    told('R-00000000b1', {
      id: 'm1',
      by: { name: 'energy minister', span: MINISTER },
      action: span('R-00000000b1', 'patrols at every substation'),
      status: 'announced',
      spans: [span('R-00000000b1', 'The energy minister announced patrols at every substation.')],
    }),
  ],
  investigations: [
    told('R-00000000a1', {
      id: 'v1',
      authority: { name: 'parquet de Quimper', span: PARQUET },
      status: 'opened',
      offences: [span('R-00000000a1', 'destruction par un moyen dangereux')],
      spans: [
        span('R-00000000a1', 'Le parquet de Quimper a ouvert une enquête pour « destruction par un moyen dangereux ».'),
      ],
    }),
  ],
  claims: [
    told('R-00000000c1', {
      id: 'c1',
      status: 'claimed',
      by: { name: 'FLK', span: span('R-00000000c1', 'FLK') },
      channel: 'email',
      spans: [CLAIM],
    }),
  ],
  markers: [
    told('R-00000000a1', { id: 'k1', kind: 'initials', text: 'FLK', expansion: null, spans: [LETTERS] }),
    told('R-00000000c1', {
      id: 'k1',
      kind: 'initials',
      text: 'FLK',
      expansion: 'Free Lines of Kerne',
      spans: [span('R-00000000c1', 'FLK stands for “Free Lines of Kerne”, it said.')],
    }),
  ],
  figures: [
    told('R-00000000b1', {
      id: 'f1',
      what: 'power cuts',
      value: 4200,
      unit: null,
      change: { percent: 12.5 },
      check: { verdict: 'not-comparable' },
      spans: [span('R-00000000b1', 'Power cuts rose by 12.5 percent, to 4,200.')],
    }),
  ],
  hypotheses: [
    told('R-00000000b1', {
      id: 'h1',
      text: span('R-00000000b1', 'A rival of the grid operator may be behind it'),
      by: { name: 'an expert', span: span('R-00000000b1', 'an expert') },
      spans: [span('R-00000000b1', 'A rival of the grid operator may be behind it, an expert said.')],
    }),
  ],
  notes: [],
  declared: [
    {
      report: 'R-00000000a1',
      count: { min: 6, max: 6 },
      spans: [span('R-00000000a1', 'Six sites ont été visés, selon la préfecture.')],
    },
  ],
  disagreements: [
    {
      incident: 'I-000001',
      wave: null,
      field: 'damage.vehicle.count',
      difference: 'conflict',
      values: vans.fields['damage.vehicle.count']?.values ?? [],
      shown: count(3),
      rule: 'most-independent-sources',
    },
    {
      incident: 'I-000001',
      wave: null,
      field: 'when',
      difference: 'detail',
      values: vans.fields.when?.values ?? [],
      shown: vans.fields.when?.shown,
      rule: 'most-exact',
    },
  ],
  decisions: [],
}

/** The sample desk, seen through its wave. */
export function sampleDossier(): Dossier {
  return structuredClone(DOSSIER)
}

/** Settings of a first brief. */
export function sampleSettings(language: 'en' | 'fr', more: Partial<BriefSettings> = {}): BriefSettings {
  return {
    number: 1,
    version: 'initial',
    language,
    previous: null,
    marking: 'TLP:AMBER',
    author: 'Desk One',
    nextAt: '2025-03-12T17:00:00Z',
    ...more,
  }
}

import type { CountValue, IncidentRecord, PlaceValue } from '../../model/desk.ts'
import type { Context } from './context.ts'
import type { Cite } from './shape.ts'

/** Things counted by a stated rule, with the records they are counted over. */
export interface Tally {
  readonly ids: readonly string[]
  readonly cites: readonly Cite[]
}
type Counter = (context: Context) => Tally

function incidents(
  keep: (incident: IncidentRecord) => boolean,
  ...fields: (keyof IncidentRecord['fields'])[]
): Counter {
  return (context) => cited(context.incidents.filter(keep), fields)
}

function cited(found: readonly IncidentRecord[], fields: readonly (keyof IncidentRecord['fields'])[] = []): Tally {
  return {
    ids: found.map(({ id }) => id),
    cites: found.flatMap(({ id }): Cite[] =>
      fields.length === 0 ? [{ kind: 'incident', id }] : fields.map((field) => ({ kind: 'incident', id, field })),
    ),
  }
}

const some = (values: readonly { readonly value: CountValue }[] | undefined) =>
  (values ?? []).some(({ value }) => (value.max ?? value.min ?? 0) > 0)
const hurt = (incident: IncidentRecord, field: 'casualties.killed' | 'casualties.wounded') =>
  some(incident.fields[field]?.values)

/** Incidents that the last brief told in another way. */
export function isNew({ id }: IncidentRecord, { settings }: Context): boolean {
  return settings.previous !== null && !settings.previous.incidents.some((known) => known.id === id)
}

/** Same site of a register, or same name in the same place. */
function siteKey({ fields }: IncidentRecord): string | null {
  const where = fields.where?.shown
  const site = fields.site?.shown
  if (site?.register) return `r ${site.register} ${site.name}`
  if (!where || !placed(where)) return null
  return `p ${where.geonames ?? `${where.country} ${where.region} ${where.name}`}${site ? ` ${site.name}` : ''}`
}
const placed = ({ precision }: PlaceValue) => precision === 'site' || precision === 'place'

function sites(context: Context): Tally {
  const keys = new Map<string, IncidentRecord>()
  for (const incident of context.incidents) {
    const key = siteKey(incident)
    if (key !== null && !keys.has(key)) keys.set(key, incident)
  }
  return { ids: [...keys.keys()], cites: cited([...keys.values()], ['where', 'site']).cites }
}

function reports(keep: (report: Context['dossier']['reports'][number]) => boolean): Counter {
  return ({ dossier }) => {
    const ids = dossier.reports.filter(keep).map(({ id }) => id)
    return { ids, cites: ids.map((id): Cite => ({ kind: 'report', id })) }
  }
}

function gone({ settings, known, dossier }: Context): Tally {
  const scope = dossier.wave && new Set(dossier.wave.incidents)
  const ids = (settings.previous?.incidents ?? [])
    .map(({ id }) => id)
    .filter((id) => !known.has(id) || known.get(id)?.past || (scope !== null && !scope.has(id)))
  return { ids, cites: ids.map((incident): Cite => ({ kind: 'previous', incident })) }
}

const freshReports: Counter = (context) => {
  const before = new Set(context.settings.previous?.reports ?? [])
  return reports(({ id }) => !before.has(id))(context)
}

/** What a brief counts, by name. */
export const TALLIES = {
  incidents: incidents(() => true),
  sites,
  confirmed: incidents(({ state }) => state === 'confirmed'),
  proposed: incidents(({ state }) => state === 'proposed'),
  undated: incidents(({ fields }) => !fields.when?.shown?.from && !fields.date?.shown, 'when', 'date'),
  unplaced: incidents(({ fields }) => !fields.where?.shown || fields.where.shown.precision === 'unresolved', 'where'),
  coarse: incidents(({ fields }) => /^(?:region|country)$/.test(fields.where?.shown?.precision ?? ''), 'where'),
  untimed: incidents(({ fields }) => !fields.when?.shown?.from, 'when'),
  unmapped: incidents(({ fields }) => {
    const where = fields.where?.shown
    return !where || !placed(where) || where.lat === null || where.lon === null
  }, 'where'),
  casualtiesUntold: incidents(
    ({ fields }) => !fields['casualties.killed']?.shown && !fields['casualties.wounded']?.shown,
    'casualties.killed',
    'casualties.wounded',
  ),
  deaths: incidents((incident) => hurt(incident, 'casualties.killed'), 'casualties.killed'),
  injuries: incidents((incident) => hurt(incident, 'casualties.wounded'), 'casualties.wounded'),
  single: incidents(({ sources }) => sources <= 1),
  unjudged: incidents(({ credibility }) => credibility === '6'),
  doubtful: incidents(({ credibility }) => credibility === '4' || credibility === '5'),
  background: (context) => cited(context.background),
  fresh: (context) => cited(context.incidents.filter((incident) => isNew(incident, context))),
  gone,
  reports: reports(() => true),
  origins: ({ origins }) => ({
    ids: origins.map(([first]) => first?.id ?? ''),
    cites: origins.map(([first]): Cite => ({ kind: 'report', id: first?.id ?? '' })),
  }),
  undatedReports: reports(({ published }) => published === null),
  ungraded: reports(({ reliability }) => reliability === 'F'),
  freshReports,
  freshRecords: (context) => freshRecords(context),
  waves: ({ dossier }) => {
    const ids = dossier.waves.filter(({ state }) => state !== 'rejected').map(({ id }) => id)
    return { ids, cites: ids.map((id): Cite => ({ kind: 'wave', id })) }
  },
  claimed: (context) => {
    const told = context.dossier.claims.filter(({ status }) => status === 'claimed')
    const origins = new Set(told.map(({ report }) => context.reports.get(report)?.origin ?? report))
    return { ids: [...origins], cites: told.map(({ key }): Cite => ({ kind: 'record', list: 'claims', key })) }
  },
} as const satisfies Record<string, Counter>
export type TallyName = keyof typeof TALLIES

/** Records of statements, measures and the like that the last brief did not have. */
function freshRecords({ dossier, settings }: Context): Tally {
  const before = new Set(settings.previous?.records ?? [])
  const cites = (['statements', 'measures', 'investigations', 'claims'] as const).flatMap((list) =>
    dossier[list].filter(({ key }) => !before.has(key)).map(({ key }): Cite => ({ kind: 'record', list, key })),
  )
  return { ids: cites.map((cite) => ('key' in cite ? cite.key : '')), cites }
}

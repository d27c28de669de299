import {
  type CountValue,
  type FieldName,
  type IncidentRecord,
  type PlaceValue,
  RELIABILITY,
  type TimeValue,
  type WaveRecord,
} from '../../model/desk.ts'
import { at } from './at.ts'
import { fieldOf, resolve } from './cites.ts'
import { clean, NAME_CHARS_MAX, QUOTE_CHARS_MAX, shorten } from './clean.ts'
import { type Context, WITHHELD } from './context.ts'
import { countText, dtg, localInstant, numberText, percentText, published, rangeOf, timeText } from './format.ts'
import { QUOTES_MAX, quotesOf } from './quotes.ts'
import type { Cite, Derivation, RecordList, RememberedIncident } from './shape.ts'
import { TALLIES, type TallyName } from './tallies.ts'
import { fill } from './typeset.ts'

/** How a value is made of the records it cites; null when they do not give it. */
type Rule = (value: Derivation, context: Context) => string | null

/** Most records of one list that a brief prints; the rest is told as a number. */
export const ITEMS_MAX = 80

/** The rules by which everything in a brief that is not words of the language comes from a record. */
export const RULES = {
  /** A name, role, channel or title, as written. */
  name: text(NAME_CHARS_MAX),
  /** Words of a source. */
  quote: text(QUOTE_CHARS_MAX),
  /** Words of the author of the brief. */
  own: (value, context) => asString(rawOf(value, context)),
  /** A coded value in words: `vocabulary:path`. */
  term: (value, context) => termText(value, context),
  /** The name of a field: `path` is the field. */
  field: (value, context) => fieldName(value.path, context),
  /** Key of a cited record. */
  id: (value, context) => {
    const [cite] = value.cites
    return cite && resolve(cite, context) !== undefined ? idOf(cite) : null
  },
  time: (value, context) => timeText((rawOf(value, context) as TimeValue | undefined) ?? null, context),
  /** Time of a record, where it is told. */
  periodTime: (value, context) =>
    given(rawOf(value, context), (time) => {
      const { from, to } = time as TimeValue
      return from === null && to === null ? '' : timeText(time as TimeValue, context)
    }),
  /** Time of an incident; its day where the time is not told. */
  incidentTime: (value, context) => incidentTime(incidentOf(value, context), context),
  /** Place of an incident, a home no more exactly than its town. */
  place: (value, context) => placeText(incidentOf(value, context), context),
  /** How exactly the place is known. */
  precision: (value, context) => precisionText(incidentOf(value, context), context),
  count: (value, context) => given(rawOf(value, context), (count) => countText(count as CountValue, context)),
  /** Lowest to highest of what sources say of a field. */
  range: (value, context) => rangeText(value, context),
  number: (value, context) => given(rawOf(value, context), (n) => numberText(n as number, context)),
  /** A place in a text: no digits grouping. */
  offset: (value, context) => given(rawOf(value, context), String),
  percent: (value, context) => given(rawOf(value, context), (n) => percentText(n as number, context, true)),
  /** A share of one. */
  share: (value, context) => given(rawOf(value, context), (n) => percentText((n as number) * 100, context)),
  dtg: (value, context) => given(rawOf(value, context), (instant) => dtg(instant as string)),
  local: (value, context) => given(rawOf(value, context), (instant) => localInstant(instant as string, context)),
  published: (value, context) => given(rawOf(value, context), (date) => published(date as string, context)),
  /** Degrees, as the gazetteer gives them. */
  degrees: (value, context) => given(rawOf(value, context), (n) => String(n)),
  /** Degrees of a home: a tenth of a degree, some ten kilometres, is no more exact than its town. */
  degreesOfHome: (value, context) => given(rawOf(value, context), (n) => String(Math.round((n as number) * 10) / 10)),
  /** Place of an incident without its site. */
  town: (value, context) =>
    given(incidentOf(value, context)?.fields.where?.shown, (where) =>
      shorten((where as PlaceValue).name, NAME_CHARS_MAX),
    ),
  /** Best reliability among the sources, and credibility: `B2`. */
  rating: (value, context) => rating(incidentOf(value, context), context),
  /** Confidence in a wave, by the rule that the brief prints. */
  confidence: (value, context) => confidence(resolve(value.cites[0]!, context) as WaveRecord | undefined, context),
  /** How many there are: `path` is the tally. */
  tally: (value, context) => numberText(TALLIES[value.path as TallyName](context).ids.length, context),
  /** Which ones. */
  ids: (value, context) => TALLIES[value.path as TallyName](context).ids.map(clean).join(context.words.marks.list),
  /** How many records of a list are not printed. */
  left: ({ path }, { dossier }) => String(dossier[path as RecordList].length - ITEMS_MAX),
  /** How many quotations of the report cited, and of those that print the same dispatch, are not printed. */
  quotesLeft: ({ cites: [cite] }, context) =>
    cite?.kind === 'report' ? String(quotesOf(cite.id, context).length - QUOTES_MAX) : null,
  /** Ids of a list in a cited record. */
  idList: (value, context) =>
    given(rawOf(value, context), (ids) => (ids as string[]).map(clean).join(context.words.marks.list)),
  /** Words at a place of a report, as one of its records has them. */
  spanText: ({ cites: [cite] }, context) => {
    if (cite?.kind !== 'span') return null
    const found = quotesOf(cite.report, context).find(({ start, end }) => start === cite.start && end === cite.end)
    return found ? shorten(found.text, QUOTE_CHARS_MAX) : null
  },
  /** Incidents close to a wave. */
  candidates: (value, context) =>
    given(rawOf(value, context), (list) =>
      (list as WaveRecord['candidates']).map(({ incident }) => clean(incident)).join(context.words.marks.list),
    ),
  /** How many of the incidents cited hold it. */
  holding: (value, context) => given(holders(value, context), (list) => numberText((list as string[]).length, context)),
  /** Ids of the incidents cited, where a field of theirs holds the name cited last. */
  holders: (value, context) =>
    given(holders(value, context), (list) => (list as string[]).join(context.words.marks.list)),
  /** First or last of the incidents' times. */
  extreme: (value, context) => extreme(value, context),
  /** First or last publication. */
  coverage: (value, context) => coverage(value, context),
  /** A value of a disagreement, whatever its field. */
  any: (value, context) => given(rawOf(value, context), (raw) => anyOf(raw, fieldNamed(value), context)),
  /** A field's value as the last brief told it. */
  remembered: ({ path, cites: [cite] }, context) => {
    const before = cite && (resolve(cite, context) as RememberedIncident | undefined)
    return given(before?.fields[path as FieldName], (raw) => anyOf(raw, path, context))
  },
  /** What a piece of wave evidence counts: its name, its value. */
  factName: (value, context) => {
    const fact = (resolve(value.cites[0]!, context) as WaveRecord['evidence'][number] | undefined)?.facts
    return fact && value.path in fact ? (context.words.terms.fact[value.path] ?? clean(value.path)) : null
  },
  fact: (value, context) => {
    const facts = (resolve(value.cites[0]!, context) as WaveRecord['evidence'][number] | undefined)?.facts
    return given(facts?.[value.path], (fact) =>
      typeof fact === 'number' ? numberText(fact, context) : className(String(fact), value.path, context),
    )
  },
} as const satisfies Record<string, Rule>
export type RuleName = keyof typeof RULES

/** Makes a value by its rule. */
export function derive(value: Derivation, context: Context): string | null {
  const rule: Rule | undefined = (RULES as Readonly<Record<string, Rule>>)[value.rule]
  return rule?.(value, context) ?? null
}

/** The cited record's value at the path. */
export function rawOf({ path, cites: [first] }: Derivation, context: Context): unknown {
  return first && at(resolve(first, context), path)
}

function given(raw: unknown, print: (raw: unknown) => string): string | null {
  return raw === undefined || raw === null ? null : print(raw)
}

const asString = (raw: unknown) => (typeof raw === 'string' ? clean(raw) : null)

function text(max: number): Rule {
  return (value, context) => {
    const raw = rawOf(value, context)
    const words = typeof raw === 'object' && raw !== null && 'text' in raw ? raw.text : raw
    return typeof words === 'string' ? shorten(words, max) : null
  }
}

function idOf(cite: Cite): string {
  if ('id' in cite) return clean(cite.id)
  if (cite.kind === 'record') return clean(cite.key)
  return cite.kind === 'previous' || cite.kind === 'disagreement' ? clean(cite.incident ?? '') : ''
}

function termText({ path, cites }: Derivation, context: Context): string | null {
  const [vocabulary = '', inner = ''] = path.split(':')
  const raw = rawOf({ rule: 'term', path: inner, cites }, context)
  if (raw === undefined || raw === null) return null
  const table = (context.words.terms as unknown as Record<string, Record<string, string> | undefined>)[vocabulary]
  const codes = Array.isArray(raw) ? raw : [raw]
  return codes.map((code) => table?.[String(code)] ?? clean(String(code))).join(context.words.marks.list)
}

/** A field's name in words: an incident's, or that of a disagreement. */
export function fieldName(field: string, { words, language }: Context): string {
  const own = (words.terms.field as Readonly<Record<string, string>>)[field]
  if (own !== undefined) return own
  const { otherField } = words.terms
  const named = (otherField as Readonly<Record<string, string>>)[field]
  if (named !== undefined) return named
  const [, marker, arrest] = /^markers\.(.*)\.expansion$|^investigation\.(.*)$/s.exec(field) ?? []
  if (marker !== undefined)
    return fill(otherField['markers.*.expansion'], language, { name: shorten(marker, NAME_CHARS_MAX) })
  if (arrest !== undefined)
    return fill(otherField['investigation.*'], language, { name: shorten(arrest, NAME_CHARS_MAX) })
  return shorten(field, NAME_CHARS_MAX)
}

function incidentOf({ cites: [first] }: Derivation, { known }: Context): IncidentRecord | undefined {
  return first?.kind === 'incident' ? known.get(first.id) : undefined
}

function incidentTime(incident: IncidentRecord | undefined, context: Context): string | null {
  if (!incident) return null
  const { when, date } = incident.fields
  if (when?.shown?.from || when?.shown?.to) return timeText(when.shown, context)
  if (!date?.shown) return timeText(null, context)
  const next = new Date(Date.parse(`${date.shown}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  return timeText({ from: date.shown, to: next, precision: 'day', approximate: false }, context)
}

/** A home is told no more exactly than its town (docs/brief.md). */
export function isHome({ fields }: IncidentRecord): boolean {
  return fields.targets?.shown?.includes('residence') === true || fields.site?.shown?.kind === 'residence'
}

function placeText(incident: IncidentRecord | undefined, context: Context): string | null {
  if (!incident) return null
  const { where, site } = incident.fields
  const { place } = context.words.values
  const town = where?.shown ? shorten(where.shown.name, NAME_CHARS_MAX) : null
  const name = site?.shown && !isHome(incident) ? shorten(site.shown.name, NAME_CHARS_MAX) : null
  if (name && town && name !== town) return fill(place.in, context.language, { site: name, place: town })
  return name ?? town ?? place.nowhere
}

function precisionText(incident: IncidentRecord | undefined, { words }: Context): string | null {
  const where = incident?.fields.where?.shown
  if (!incident || !where) return null
  return words.terms.precision[where.precision === 'site' && isHome(incident) ? 'place' : where.precision]
}

function rangeText({ cites: [first] }: Derivation, context: Context): string | null {
  if (first?.kind !== 'incident') return null
  const field = fieldOf(first, context)
  if (!field) return null
  const counts = field.values.map(({ value }) => value as CountValue)
  const decided = field.rule === 'decided' && field.shown ? (field.shown as CountValue) : null
  return countText(decided ?? rangeOf(counts), context)
}

function rating(incident: IncidentRecord | undefined, { reports }: Context): string | null {
  if (!incident) return null
  const grades = incident.reports.map((id) => reports.get(id)?.reliability ?? 'F')
  const best = RELIABILITY.find((grade) => grades.includes(grade)) ?? 'F'
  return `${best}${incident.credibility}`
}

function confidence(wave: WaveRecord | undefined, context: Context): string | null {
  if (!wave) return null
  const reports = wave.incidents.flatMap((id) => context.known.get(id)?.reports ?? [])
  const independent = new Set(reports.map((id) => context.reports.get(id)?.origin ?? id)).size
  const grounds = (wave.state === 'confirmed' ? 1 : 0) + (independent >= 3 ? 1 : 0)
  return context.words.terms.confidence[(['low', 'moderate', 'high'] as const)[grounds] ?? 'low']
}

function holders({ path, cites }: Derivation, context: Context): string[] | null {
  const last = cites.at(-1)
  const name = last && at(resolve(last, context), path)
  const found = cites.slice(0, -1).filter((cite) => (resolve(cite, context) as unknown[] | undefined)?.includes(name))
  return found.length === 0 ? null : found.map(idOf)
}

function extreme({ path }: Derivation, context: Context): string | null {
  const dated = context.incidents.filter(({ fields }) => fields.when?.shown?.from ?? fields.date?.shown)
  const end = ({ fields }: IncidentRecord) => fields.when?.shown?.from ?? fields.date?.shown ?? ''
  const found = path === 'first' ? dated[0] : dated.findLast((incident) => end(incident) === end(dated.at(-1)!))
  return found ? incidentTime(found, context) : null
}

function coverage({ path }: Derivation, context: Context): string | null {
  const instant = (date: string) => Date.parse(date)
  const dates = context.dossier.reports.map((report) => report.published).filter((date) => date !== null)
  const sorted = dates.filter((date) => !Number.isNaN(instant(date))).sort((a, b) => instant(a) - instant(b))
  const found = path === 'first' ? sorted[0] : sorted.at(-1)
  return found === undefined ? null : published(found, context)
}

/** Words of a source stay as they are; classes of targets and means are codes. */
function className(fact: string, path: string, { words }: Context): string {
  const { classes, targets } = words.terms
  const known = path === 'target' || path === 'means' ? { ...targets, ...classes } : {}
  return (known as Readonly<Record<string, string>>)[fact] ?? shorten(fact, NAME_CHARS_MAX)
}

function fieldNamed({ cites: [cite] }: Derivation): string {
  return cite && 'field' in cite ? (cite.field ?? '') : ''
}

/** A value of any field, by its shape. */
function anyOf(raw: unknown, field: string, context: Context): string {
  if (WITHHELD.has(field)) return ''
  const { none } = context.words.values
  if (Array.isArray(raw))
    return raw.length === 0 ? none : raw.map((one) => anyOf(one, field, context)).join(context.words.marks.list)
  if (raw !== null && typeof raw === 'object') return objectText(raw, context)
  if (typeof raw === 'number') return numberText(raw, context)
  if (field === 'date') return published(String(raw), context)
  const table = VOCABULARIES[field]
  const terms = table && (context.words.terms[table] as Readonly<Record<string, string>>)
  return terms?.[String(raw)] ?? shorten(String(raw), NAME_CHARS_MAX)
}

const VOCABULARIES: Readonly<Record<string, 'kinds' | 'targets' | 'weapons' | 'status' | 'modality' | 'claim'>> = {
  kinds: 'kinds',
  targets: 'targets',
  weapons: 'weapons',
  status: 'status',
  modality: 'modality',
  'claim.status': 'claim',
}

function objectText(raw: object, context: Context): string {
  if ('min' in raw && 'max' in raw) return countText(raw as unknown as CountValue, context)
  if ('from' in raw && 'to' in raw) return timeText(raw as unknown as TimeValue, context)
  if ('name' in raw && typeof raw.name === 'string') {
    const name = shorten(raw.name, NAME_CHARS_MAX)
    const precision = context.words.terms.precision[(raw as unknown as PlaceValue).precision] as string | undefined
    return precision ? fill(context.words.incidents.place, context.language, { place: name, precision }) : name
  }
  if ('text' in raw && typeof raw.text === 'string') return shorten(raw.text, NAME_CHARS_MAX)
  return shorten(JSON.stringify(raw), NAME_CHARS_MAX)
}

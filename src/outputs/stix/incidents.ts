import type { Credibility, IncidentRecord, ReportSpan } from '../../model/desk.ts'
import { claimsOf, groupsOf } from '../common/claims.ts'
import { isoStart, startOf } from '../common/dates.ts'
import { disagreementSentences } from '../common/disagreement.ts'
import { FIELD_NAMES, fieldOf, shown } from '../common/fields.ts'
import { lookup } from '../common/lookup.ts'
import { summaryOf } from '../common/summary.ts'
import { placeWords } from '../common/words.ts'
import { type Context, constant, incidentId, relationship, versioned } from './context.ts'
import { DESK, INCIDENT_CORE } from './fixed.ts'
import type { StixObject } from './shape.ts'

/** Confidence of an Admiralty credibility as the MISP taxonomy has it; 6 cannot be judged, and no number is given for it. */
const CONFIDENCE: Readonly<Record<Credibility, number | null>> = { 1: 100, 2: 75, 3: 50, 4: 25, 5: 0, 6: null }

/** The incident with its quotes, opinions and the groups held to have done it. */
export function incidentObjects(context: Context, incident: IncidentRecord): StixObject[] {
  return [
    incidentOf(context, incident),
    ...quotes(context, incident),
    ...opinions(context, incident),
    ...groups(context, incident),
  ]
}

function incidentOf(context: Context, incident: IncidentRecord): StixObject {
  const confidence = CONFIDENCE[incident.credibility]
  const labels = [
    ...(shown(incident, 'kinds') ?? []),
    `review-${incident.state}`,
    ...(incident.past ? ['background'] : []),
  ]
  return versioned(context, incidentId(context, incident), incident.reports, {
    name: nameOf(incident),
    description: summaryOf(incident, context.dossier, ''),
    labels,
    ...(confidence === null ? {} : { confidence }),
    external_references: [{ source_name: 'Tocsin', external_id: incident.id }],
    extensions: {
      [INCIDENT_CORE]: {
        extension_type: 'property-extension',
        determination: determinationOf(incident),
        investigation_status: { proposed: 'new', confirmed: 'open', rejected: 'closed' }[incident.state],
      },
    },
  })
}

/** Place, date and id: OpenCTI merges incidents of one name. */
function nameOf(incident: IncidentRecord): string {
  const place = shown(incident, 'where')
  const date = isoStart(startOf(incident))
  return `${place ? placeWords(place) : 'Place not known'}, ${date ?? 'date not known'} (${incident.id})`
}

function determinationOf(incident: IncidentRecord): string {
  const status = shown(incident, 'status')
  if (incident.state === 'rejected') return 'false-positive'
  if (status === 'foiled') return 'blocked'
  if (status === 'attempted') return 'failed-attempt'
  return incident.state === 'confirmed' ? 'confirmed' : 'suspected'
}

/** Each quote a note, with its report and its offsets in the manner of RFC 5147. */
function quotes(context: Context, incident: IncidentRecord): StixObject[] {
  const { reports } = lookup(context.dossier)
  return distinct([...incident.spans, ...incident.attribution]).map((span) => {
    const { report, start, end, text } = span
    const told = reports.get(report)
    const refs = [incidentId(context, incident), ...(told ? [context.id('report', report)] : [])]
    return constant(context, context.id('note', incident.id, report, start, end, text), {
      abstract: `Quote of ${report}, characters ${start} to ${end}`,
      content: text || '[empty]',
      ...(told?.source ? { authors: [told.source] } : {}),
      ...(told ? { lang: told.language } : {}),
      external_references: [{ source_name: 'Tocsin', external_id: `${report}#char=${start},${end}` }],
      object_refs: refs,
    })
  })
}

function distinct(spans: readonly ReportSpan[]): ReportSpan[] {
  const key = ({ report, start, end }: ReportSpan) => `${report}/${start}/${end}`
  return [...new Map(spans.map((span) => [key(span), span])).values()]
}

/** A conflict of sources is a disagreement with what is shown; a review is an agreement or the strongest disagreement. */
function opinions(context: Context, incident: IncidentRecord): StixObject[] {
  const object_refs = [incidentId(context, incident)]
  const authors = [String(DESK.name)]
  const { names } = lookup(context.dossier)
  const conflicts = FIELD_NAMES.filter((name) => fieldOf(incident, name)?.difference === 'conflict').map((name) => {
    const explanation = disagreementSentences(incident, names, [name]).join(' ')
    const id = context.id('opinion', incident.id, name)
    return versioned(context, id, incident.reports, { opinion: 'disagree', explanation, authors, object_refs })
  })
  if (incident.state === 'proposed') return conflicts
  const confirmed = incident.state === 'confirmed'
  const review = versioned(context, context.id('opinion', incident.id, 'review'), incident.reports, {
    opinion: confirmed ? 'agree' : 'strongly-disagree',
    explanation: confirmed ? 'A reviewer confirmed the incident.' : 'A reviewer rejected the incident.',
    authors,
    object_refs,
  })
  return [...conflicts, review]
}

/** Organisations that claimed it or are said to have done it; nobody else makes a threat actor. */
function groups(context: Context, incident: IncidentRecord): StixObject[] {
  const found = groupsOf(incident, claimsOf(incident, context.dossier))
  return found.flatMap(({ name, how }) => {
    const actor = constant(context, context.id('threat-actor', name), { name, threat_actor_types: ['unknown'] })
    const source = incidentId(context, incident)
    return [actor, relationship(context, 'attributed-to', source, actor.id, { description: HOW[how] })]
  })
}

const HOW = {
  claimed: 'It claimed responsibility.',
  named: 'Reports name it as the perpetrator.',
  blamed: 'It is blamed by others and has not claimed responsibility.',
} as const

import type { ReportRecord } from '../../model/desk.ts'
import { lookup } from '../common/lookup.ts'
import { type Context, constant, incidentId, versioned } from './context.ts'
import { DESK, MADE } from './fixed.ts'
import { timestamp } from './ids.ts'
import type { StixObject } from './shape.ts'

/** Admiralty reliability of a source in STIX's words for an identity. */
const RELIABILITY = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
} as const

/** A report with its outlet. It refers to the incidents it tells; one that tells none here refers to its outlet. */
export function reportObjects(context: Context, report: ReportRecord): StixObject[] {
  const outlet = report.source === null ? null : outletOf(context, report.source)
  const told = lookup(context.dossier).toldBy.get(report.id) ?? []
  const refs = [...told.map((incident) => incidentId(context, incident)), ...(outlet ? [outlet.id] : [])]
  const references = [
    {
      source_name: report.source ?? 'report',
      ...(report.url ? { url: report.url } : { external_id: report.ref ?? report.id }),
    },
    { source_name: 'Tocsin', external_id: report.id },
  ]
  const object = versioned(context, context.id('report', report.id), [report.id], {
    name: report.title ?? report.ref ?? report.id,
    description: descriptionOf(report),
    published: (report.published && timestamp(report.published)) ?? timestamp(report.addedAt) ?? MADE,
    report_types: ['threat-report'],
    lang: report.language,
    external_references: references,
    object_refs: refs.length ? refs : [DESK.id],
  })
  return outlet ? [outlet, object] : [object]
}

function descriptionOf({ id, version, origin, reliability, published }: ReportRecord): string {
  return [
    `Version ${version}.`,
    `Source: ${RELIABILITY[reliability]} (${reliability}).`,
    origin === id ? '' : `Prints the same dispatch as ${origin}.`,
    published ? '' : 'Not dated; published stands for the time of intake.',
  ]
    .filter(Boolean)
    .join(' ')
}

function outletOf(context: Context, name: string): StixObject {
  const id = context.id('identity', 'outlet', name)
  return constant(context, id, { name, identity_class: 'organization', sectors: ['communications'] })
}

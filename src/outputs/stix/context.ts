import type { Dossier, IncidentRecord } from '../../model/desk.ts'
import { compare } from '../common/fields.ts'
import { lookup } from '../common/lookup.ts'
import type { ExportOptions } from '../common/options.ts'
import { DESK, MADE, TLP_AMBER, TLP_WHITE } from './fixed.ts'
import { type StixId, stixId, timestamp, typeOf } from './ids.ts'
import type { StixObject } from './shape.ts'

/** What the makers of objects share. */
export interface Context {
  readonly dossier: Dossier
  readonly marking: StixObject
  /** Ids of public and internal objects differ, for they differ in words and marking; so do those of two desks. */
  readonly id: (type: string, ...parts: readonly (string | number | null)[]) => StixId
}

export function contextOf(dossier: Dossier, { internal, desk }: ExportOptions): Context {
  const scope = `${internal ? 'internal' : 'public'}/${desk ?? ''}`
  return { dossier, marking: internal ? TLP_AMBER : TLP_WHITE, id: (type, ...parts) => stixId(type, scope, ...parts) }
}

/** An object whose content is all in its id: it has one version. */
export function constant(context: Context, id: StixId, properties: Record<string, unknown>): StixObject {
  return { ...head(context, id, MADE, MADE), ...properties }
}

/**
 * An object that later reports may change: created with the first of its reports, modified as of the dossier, so that an importer
 * that keeps the newest version gets the change.
 */
export function versioned(
  context: Context,
  id: StixId,
  reports: readonly string[],
  properties: Record<string, unknown>,
): StixObject {
  const known = lookup(context.dossier).reports
  const added = reports.map((report) => timestamp(known.get(report)?.addedAt ?? ''))
  const created = added.filter((instant) => instant !== null).sort(compare)[0] ?? MADE
  const asOf = timestamp(context.dossier.asOf) ?? created
  const modified = compare(asOf, created) < 0 ? created : asOf
  return { ...head(context, id, created, modified), ...properties }
}

export function relationship(
  context: Context,
  type: string,
  source: StixId,
  target: StixId,
  properties: Record<string, unknown> = {},
): StixObject {
  const id = context.id('relationship', type, source, target)
  return constant(context, id, { relationship_type: type, source_ref: source, target_ref: target, ...properties })
}

export function incidentId(context: Context, incident: IncidentRecord): StixId {
  return context.id('incident', incident.id)
}

function head({ marking }: Context, id: StixId, created: string, modified: string): StixObject {
  return {
    type: typeOf(id),
    spec_version: '2.1',
    id,
    created_by_ref: DESK.id,
    created,
    modified,
    object_marking_refs: [marking.id],
  }
}

import type { Dossier } from '../model/desk.ts'
import { allowed, type ExportOptions } from './common/options.ts'
import { wavesOf } from './common/waves.ts'
import { contextOf } from './stix/context.ts'
import { FIXED } from './stix/fixed.ts'
import { stixId } from './stix/ids.ts'
import { incidentObjects } from './stix/incidents.ts'
import { placeObjects } from './stix/places.ts'
import { reportObjects } from './stix/reports.ts'
import type { StixObject } from './stix/shape.ts'
import { waveObjects } from './stix/waves.ts'

/** The dossier as one STIX 2.1 bundle, each object once. The same dossier gives the same ids. */
export function stix(dossier: Dossier, options: ExportOptions): string {
  const said = allowed(dossier, options)
  const context = contextOf(said, options)
  const objects = [
    context.marking,
    ...FIXED,
    ...said.incidents.flatMap((incident) => [
      ...incidentObjects(context, incident),
      ...placeObjects(context, incident),
    ]),
    ...wavesOf(said).flatMap((wave) => waveObjects(context, wave)),
    ...said.reports.flatMap((report) => reportObjects(context, report)),
  ]
  const distinct = [...new Map(objects.map((object): [string, StixObject] => [object.id, object])).values()]
  const bundle = { type: 'bundle', id: stixId('bundle', JSON.stringify(distinct)), objects: distinct }
  return `${JSON.stringify(bundle, null, 1)}\n`
}

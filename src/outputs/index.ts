import type { Dossier } from '../model/desk.ts'
import { acled, acledLeftOut } from './acled.ts'
import type { ExportOptions } from './common/options.ts'
import { crosswalk } from './crosswalk.ts'
import { geojson } from './geojson.ts'
import { gtd, gtdLeftOut } from './gtd.ts'
import { jsonl } from './jsonl.ts'
import { stix } from './stix.ts'

export interface OutputFormat {
  readonly name: string
  readonly mediaType: string
  /** Ending of a file of this format, with its dot. */
  readonly ending: string
  /** The whole text, or its lines with their line breaks where it may be large. */
  readonly write: (dossier: Dossier, options: ExportOptions) => string | Iterable<string>
  /** Incidents that this format has no row for, by reason; tell it beside the file. */
  readonly leftOut?: (dossier: Dossier) => Readonly<Record<string, number>>
}

/** What a desk can be handed over as; docs/exports.md tells each. */
export const FORMATS: readonly OutputFormat[] = [
  { name: 'gtd', mediaType: 'text/csv; charset=utf-8', ending: '.csv', write: gtd, leftOut: gtdLeftOut },
  { name: 'acled', mediaType: 'text/csv; charset=utf-8', ending: '.csv', write: acled, leftOut: acledLeftOut },
  { name: 'crosswalk', mediaType: 'text/csv; charset=utf-8', ending: '.csv', write: crosswalk },
  { name: 'geojson', mediaType: 'application/geo+json', ending: '.geojson', write: geojson },
  { name: 'stix', mediaType: 'application/stix+json;version=2.1', ending: '.json', write: stix },
  { name: 'jsonl', mediaType: 'application/x-ndjson', ending: '.jsonl', write: jsonl },
]

export { incidentLine, waveLine } from './jsonl.ts'

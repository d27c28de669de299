import type { Dossier, IncidentRecord, WaveRecord } from '../model/desk.ts'
import { FIELD_NAMES, fieldOf } from './common/fields.ts'
import { allowed, type ExportOptions } from './common/options.ts'
import { wavesOf } from './common/waves.ts'

/** One JSON object a line: the incidents, then the waves. */
export function* jsonl(dossier: Dossier, options: ExportOptions): Generator<string> {
  const said = allowed(dossier, options)
  for (const incident of said.incidents) yield `${incidentLine(incident)}\n`
  for (const wave of wavesOf(said)) yield `${waveLine(wave)}\n`
}

/**
 * An incident as one line, without its line break: what it is, then every field told under its own name with `values` (each with
 * its reports and spans), `shown`, `rule`, `disagreement`, `difference`, and `decision` where a person decided.
 */
export function incidentLine(incident: IncidentRecord): string {
  const { id, reports, sources, state, wave, credibility, past, mentions, attribution, spans } = incident
  const fields = FIELD_NAMES.flatMap((name) => {
    const field = fieldOf(incident, name)
    if (!field) return []
    const { values, shown, rule, disagreement, difference, decision } = field
    const told = values.map(({ value, reports, spans }) => ({ value, reports, spans }))
    return [[name, { values: told, shown, rule, disagreement, difference, ...(decision ? { decision } : {}) }]]
  })
  const known = { type: 'incident', id, reports, sources, state, wave, credibility, past, mentions }
  return JSON.stringify({ ...known, ...Object.fromEntries(fields), attribution, spans })
}

/** A wave as one line, without its line break. */
export function waveLine(wave: WaveRecord): string {
  const { id, name, incidents, candidates, from, to, state, likelihood, probability, pValue, evidence } = wave
  return JSON.stringify({
    type: 'wave',
    ...{ id, name, incidents, candidates, from, to, state, likelihood, probability, pValue, evidence },
  })
}

import type { WaveEvidence, WaveRecord } from '../../model/desk.ts'
import { lookup } from '../common/lookup.ts'
import { type Context, incidentId, relationship, versioned } from './context.ts'
import type { StixObject } from './shape.ts'

/**
 * A wave as a campaign, with what speaks for and against it. STIX wants first and last seen in UTC; a wave's times are local to its
 * places, whose zones the dossier does not know, so that they stand in the description.
 */
export function waveObjects(context: Context, wave: WaveRecord): StixObject[] {
  const { incidents } = lookup(context.dossier)
  const members = wave.incidents.flatMap((id) => incidents.get(id) ?? [])
  const id = context.id('campaign', wave.id)
  const reports = members.flatMap(({ reports }) => reports)
  const campaign = versioned(context, id, reports, {
    name: `${wave.name ?? 'Wave of attacks'} (${wave.id})`,
    description: describe(wave),
    labels: [`review-${wave.state}`],
    confidence: Math.round(Math.min(1, Math.max(0, wave.probability)) * 100),
    external_references: [{ source_name: 'Tocsin', external_id: wave.id }],
  })
  return [
    campaign,
    ...members.map((incident) => relationship(context, 'associated-with', id, incidentId(context, incident))),
  ]
}

function describe(wave: WaveRecord): string {
  const when = wave.from === null ? 'Not dated.' : `Local time from ${wave.from} to ${wave.to ?? 'an unknown end'}.`
  const judged = `One wave is ${wave.likelihood}; ${wave.state}.`
  const evidence = wave.evidence.map((one) => evidenceWords(one))
  return [`${wave.incidents.length} incidents.`, when, judged, ...evidence].join(' ')
}

function evidenceWords({ kind, speaks, facts }: WaveEvidence): string {
  const counted = Object.entries(facts).map(([name, value]) => `${name} ${value}`)
  return `${speaks === 'for' ? 'For' : 'Against'} it: ${kind}${counted.length ? ` (${counted.join(', ')})` : ''}.`
}

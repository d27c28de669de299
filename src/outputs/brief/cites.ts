import type { DisagreementRecord, Field, WaveRecord } from '../../model/desk.ts'
import type { Context } from './context.ts'
import type { Cite, RecordList } from './shape.ts'

/** A record that is told by one report, whatever its kind. */
export type AnyRecord = Context['dossier'][RecordList][number]

/** The record that a citation names, or the part of it; undefined when it is not there. */
export function resolve(cite: Cite, context: Context): unknown {
  const { dossier, settings } = context
  switch (cite.kind) {
    case 'incident':
      return cite.field === undefined ? context.known.get(cite.id) : fieldValue(cite, context)
    case 'record':
      return recordOf(cite, context)
    case 'wave': {
      const wave = waveOf(cite.id, context)
      return cite.evidence === undefined ? wave : wave?.evidence[cite.evidence]
    }
    case 'disagreement': {
      const found = disagreementOf(cite, context)
      return cite.value === undefined ? found : found?.values[cite.value]?.value
    }
    case 'declared':
      return dossier.declared[cite.index]
    case 'report':
      return context.reports.get(cite.id)
    case 'span':
      return cite
    case 'desk':
      return dossier
    case 'settings':
      return settings
    case 'previous':
      return cite.incident === undefined
        ? (settings.previous ?? undefined)
        : settings.previous?.incidents.find(({ id }) => id === cite.incident)
  }
}

type Of<K extends Cite['kind']> = Extract<Cite, { kind: K }>

/** The field of an incident with the values of all sources. */
export function fieldOf(cite: Of<'incident'>, context: Context): Field<unknown> | undefined {
  return cite.field && context.known.get(cite.id)?.fields[cite.field]
}

function fieldValue(cite: Of<'incident'>, context: Context): unknown {
  const field = fieldOf(cite, context)
  return cite.value === undefined ? field?.shown : field?.values[cite.value]?.value
}

function recordOf(cite: Of<'record'>, { dossier }: Context): AnyRecord | undefined {
  const list: readonly AnyRecord[] = dossier[cite.list]
  return list.find(({ key }) => key === cite.key)
}

/** A wave of the dossier by its id. */
export function waveOf(id: string, { dossier }: Context): WaveRecord | undefined {
  return dossier.wave?.id === id ? dossier.wave : dossier.waves.find((wave) => wave.id === id)
}

function disagreementOf(cite: Of<'disagreement'>, { dossier }: Context): DisagreementRecord | undefined {
  return dossier.disagreements.find(
    ({ incident, wave, field }) => incident === cite.incident && wave === cite.wave && field === cite.field,
  )
}

/** Ids of the reports that a citation leads to. */
export function reportsOf(cite: Cite, context: Context): readonly string[] {
  switch (cite.kind) {
    case 'incident':
      return cite.field === undefined ? (context.known.get(cite.id)?.reports ?? []) : fieldReports(cite, context)
    case 'record':
      return [recordOf(cite, context)?.report ?? '']
    case 'wave':
      if (cite.evidence === undefined) return []
      return (waveOf(cite.id, context)?.evidence[cite.evidence]?.spans ?? []).map(({ report }) => report)
    case 'disagreement': {
      const values = disagreementOf(cite, context)?.values ?? []
      return (cite.value === undefined ? values : values.slice(cite.value, cite.value + 1)).flatMap((v) => v.reports)
    }
    case 'declared':
      return [context.dossier.declared[cite.index]?.report ?? '']
    case 'report':
      return [cite.id]
    case 'span':
      return [cite.report]
    default:
      return []
  }
}

/** Reports that say the value shown; all that speak of the field where a person decided otherwise. */
function fieldReports(cite: Of<'incident'>, context: Context): readonly string[] {
  const values = fieldOf(cite, context)?.values ?? []
  if (cite.value !== undefined) return values[cite.value]?.reports ?? []
  const shown = JSON.stringify(fieldOf(cite, context)?.shown)
  const same = values.filter(({ value }) => JSON.stringify(value) === shown)
  return (same.length > 0 ? same : values).flatMap(({ reports }) => reports)
}

/** Numbers in the sources annex, ascending, each once. */
export function sourceNumbers(cites: readonly Cite[], context: Context): number[] {
  const numbers = cites.flatMap((cite) => reportsOf(cite, context)).map((id) => context.numberOf.get(id))
  return [...new Set(numbers)].filter((n) => n !== undefined).sort((a, b) => a - b)
}

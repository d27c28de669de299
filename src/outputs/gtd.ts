import type { Dossier, IncidentRecord } from '../model/desk.ts'
import { type Cell, csv } from './common/csv.ts'
import { lookup } from './common/lookup.ts'
import { allowed, type ExportOptions } from './common/options.ts'
import { summaryOf } from './common/summary.ts'
import { GTD_COLUMNS } from './gtd/columns.ts'
import { effectCells, noteCells } from './gtd/effects.ts'
import { type EventIds, eventIds, type LeftOut, leftOutOf } from './gtd/rows.ts'
import { attackCells, criteriaCells, targetCells, weaponCells } from './gtd/what.ts'
import { gtdOpening, whenCells, whereCells } from './gtd/when-where.ts'
import { groupCells } from './gtd/who.ts'

/** Incidents as rows of the Global Terrorism Database: its 135 columns, one row an incident, by event id. */
export function gtd(dossier: Dossier, options: ExportOptions): string {
  const said = allowed(dossier, options)
  const ids = eventIds(said)
  const rows = [...ids.own.keys()].map((incident) => {
    const cells = rowOf(incident, said, ids)
    return GTD_COLUMNS.map((column) => cells[column] ?? null)
  })
  return csv(GTD_COLUMNS, rows)
}

/** How many incidents make no row of GTD, by reason. */
export function gtdLeftOut(dossier: Dossier): Readonly<Record<LeftOut, number>> {
  const counts = { threat: 0, past: 0, rejected: 0, denied: 0, undated: 0 }
  for (const incident of dossier.incidents) {
    const reason = leftOutOf(incident)
    if (reason) counts[reason]++
  }
  return counts
}

function rowOf(incident: IncidentRecord, dossier: Dossier, ids: EventIds): Record<string, Cell> {
  const wave = lookup(dossier).waves.get(incident.wave ?? '') ?? null
  const related = ids.related.get(incident.wave ?? '') ?? []
  const multiple = related.length > 1
  return {
    // The id as text: twelve digits stay twelve digits in a spreadsheet, and year 0 keeps its zeros.
    eventid: ids.own.get(incident)!,
    ...whenCells(incident),
    ...whereCells(incident),
    summary: summaryOf(incident, dossier, gtdOpening(incident)),
    ...criteriaCells(incident, dossier),
    multiple: multiple ? 1 : 0,
    ...attackCells(incident),
    ...targetCells(incident),
    ...groupCells(incident, dossier),
    ...weaponCells(incident),
    ...effectCells(incident),
    ...noteCells(incident, dossier, wave),
    dbsource: 'Tocsin',
    INT_LOG: -9,
    INT_IDEO: -9,
    INT_MISC: -9,
    INT_ANY: -9,
    related: multiple ? related.join(', ') : '',
  }
}

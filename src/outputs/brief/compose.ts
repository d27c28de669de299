import type { Dossier } from '../../model/desk.ts'
import { clean } from './clean.ts'
import { contextOf } from './context.ts'
import { memoryOf } from './memory.ts'
import { bluf } from './sections/bluf.ts'
import { claims } from './sections/claims.ts'
import { contradictions, gaps } from './sections/doubts.ts'
import { figures } from './sections/figures.ts'
import { analyst, header, next, subject, title } from './sections/header.ts'
import { incidents } from './sections/incidents.ts'
import { news } from './sections/news.ts'
import { mapPoints, picture, timelineRows } from './sections/picture.ts'
import { judicial, measures, statements } from './sections/records.ts'
import { sources } from './sections/sources.ts'
import { wave } from './sections/wave.ts'
import type { Brief, BriefSettings } from './shape.ts'

/** The order is that of a situation report: see docs/brief.md. */
const SECTIONS_IN_ORDER = [
  header,
  bluf,
  analyst,
  figures,
  news,
  incidents,
  picture,
  wave,
  claims,
  judicial,
  statements,
  measures,
  contradictions,
  gaps,
  sources,
  next,
]

/** Writes a situation report from a dossier; every sentence carries the records it stands on. */
export function composeBrief(dossier: Dossier, settings: BriefSettings): Brief {
  const context = contextOf(dossier, settings)
  return {
    language: settings.language,
    title: title(context).text,
    subtitle: subject(context).text,
    marking: settings.marking,
    number: settings.number,
    asOf: dossier.asOf,
    author: settings.author ? clean(settings.author) : null,
    sections: SECTIONS_IN_ORDER.map((write) => write(context)).filter((section) => section !== null),
    map: { points: mapPoints(context) },
    timeline: { rows: timelineRows(context) },
    memory: memoryOf(context),
  }
}

/** Shapes of the HTTP API as the page sees them: the server's own. */
export type {
  DisagreementList,
  IncidentDetail,
  IncidentFacets as Facets,
  IncidentListItem,
  IncidentPoints,
  Marking,
  Page,
  Problem,
  ReportDetail,
  ReportListItem,
  ReportName,
  Role,
  Scope,
  Session,
  WaveDetail,
} from '../server/shapes.ts'

export type Counts = Readonly<Record<string, number>>

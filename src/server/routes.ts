import type { Context } from './context.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { eventRoutes } from './routes/events.ts'
import { incidentRoutes } from './routes/incidents.ts'
import { reportRoutes } from './routes/reports.ts'
import { sessionRoutes } from './routes/session.ts'
import { waveRoutes } from './routes/waves.ts'
import type { Route } from './spec.ts'

/** Every route of the API. */
export function routesOf(context: Context): Route[] {
  return [
    ...sessionRoutes(context),
    ...incidentRoutes(context),
    ...reportRoutes(context),
    ...decisionRoutes(context),
    ...waveRoutes(context),
    ...eventRoutes(context),
  ]
}

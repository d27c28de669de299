import { z } from 'zod'
import type { Context } from './context.ts'
import { openApi } from './openapi.ts'
import { decisionRoutes } from './routes/decisions.ts'
import { eventRoutes } from './routes/events.ts'
import { handoverRoutes } from './routes/handover.ts'
import { incidentRoutes } from './routes/incidents.ts'
import { intakeRoutes } from './routes/intake.ts'
import { overviewRoutes } from './routes/overview.ts'
import { reportRoutes } from './routes/reports.ts'
import { sessionRoutes } from './routes/session.ts'
import { tokenRoutes, userRoutes } from './routes/users.ts'
import { waveRoutes } from './routes/waves.ts'
import { openRoute, type Route } from './spec.ts'

/** Every route of the API. */
export function routesOf(context: Context): Route[] {
  const routes = workingRoutes(context)
  routes.push(description(routes))
  return routes
}

function description(routes: readonly Route[]): Route {
  let made: object | undefined
  const spec = {
    method: 'GET',
    path: '/openapi.json',
    summary: 'This description',
    access: null,
    answer: z.looseObject({}),
  } as const
  return openRoute(spec, async () => (made ??= openApi(routes)))
}

function workingRoutes(context: Context): Route[] {
  return [
    ...sessionRoutes(context),
    ...userRoutes(context),
    ...tokenRoutes(context),
    ...incidentRoutes(context),
    ...reportRoutes(context),
    ...intakeRoutes(context),
    ...decisionRoutes(context),
    ...waveRoutes(context),
    ...overviewRoutes(context),
    ...handoverRoutes(context),
    ...eventRoutes(context),
  ]
}

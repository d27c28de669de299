import type { Context } from '../context.ts'
import { type Route, route } from '../spec.ts'

export function eventRoutes({ live, events }: Context): Route[] {
  return [
    route(
      {
        method: 'GET',
        path: '/events',
        summary: 'Server-sent events: `changed` with the revision now seen, `intake` with the progress of own intakes',
        access: { role: 'reader', scope: 'read' },
        answer: null,
        media: ['text/event-stream'],
      },
      async ({ signed, request, reply }) => {
        events.listen(request, reply, signed, await live.view(signed.clearance))
        return reply
      },
    ),
  ]
}

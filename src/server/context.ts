import type { LiveDesk } from '../desk/live/live.ts'
import type { Readers } from '../desk/live/readers.ts'
import type { Audit } from './access/audit.ts'
import type { Limiter } from './access/limiter.ts'
import type { People } from './access/people.ts'
import type { Requests } from './access/requests.ts'
import type { Tokens } from './access/tokens.ts'
import type { Events } from './events.ts'
import type { Indexes } from './index/indexes.ts'
import type { Jobs } from './jobs.ts'

export interface ServerSettings {
  /** Bound to this machine alone. */
  readonly loopback: boolean
  /** A proxy in front of it says where requests come from. */
  readonly behindProxy: boolean
  /** Cookies go over TLS only. */
  readonly secure: boolean
}

/** What routes work with. */
export interface Context {
  readonly live: LiveDesk
  readonly indexes: Indexes
  readonly readers: Readers
  readonly people: People
  readonly tokens: Tokens
  readonly audit: Audit
  readonly requests: Requests
  readonly limiter: Limiter
  readonly events: Events
  readonly jobs: Jobs
  readonly now: () => Date
  readonly settings: ServerSettings
}

import type { Marking } from '../../model/desk.ts'
import type { Role, Scope } from '../shapes.ts'

/** Who asks, and how it is known. */
export interface Signed {
  readonly name: string
  readonly role: Role
  readonly clearance: Marking
  readonly language: 'en' | 'fr' | null
  /** The scopes of the token it came with; null for a session, which may do all that the role may. */
  readonly scopes: readonly Scope[] | null
  /** Of the session; null with a token, which no other page can make a browser send. */
  readonly csrf: string | null
  /** Of the session's cookie or the token: a name for it. */
  readonly key: string
}

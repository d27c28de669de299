import type { Marking } from '../../contract.ts'
import { MARKINGS, session } from '../../store.ts'

/** Markings that whoever is signed in may give: none above their own clearance. */
export function ownMarkings(): readonly Marking[] {
  const clearance = session.value?.user?.clearance
  return clearance ? MARKINGS.slice(0, MARKINGS.indexOf(clearance) + 1) : []
}

/** This marking, or the clearance where that is lower. */
export function atMost(marking: Marking): Marking {
  const own = ownMarkings()
  return own.includes(marking) ? marking : (own.at(-1) ?? marking)
}

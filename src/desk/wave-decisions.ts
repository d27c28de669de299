import type { ReviewState } from '../model/desk.ts'
import type { Store } from '../store/store.ts'
import { active } from './constraints.ts'

export interface WaveDecisions {
  readonly together: number[][]
  readonly apart: [number[], number[]][]
  of(mentions: ReadonlySet<string>): { name: string | null; state: ReviewState }
}

/** What people decided on waves, in today's incidents. */
export async function waveDecisions(store: Store): Promise<WaveDecisions> {
  const log = active(await store.decisions()).filter(
    ({ act }) => act.kind.startsWith('wave-') || ('subject' in act && act.subject.startsWith('W')),
  )
  const members = new Map(
    (await store.incidentsOf([...new Set(log.flatMap(({ anchors }) => anchors.flat()))])).map((row) => [
      row.mention,
      row.incident,
    ]),
  )
  const serials = (mentions: readonly string[]) =>
    [...new Set(mentions.flatMap((mention) => members.get(mention) ?? []))].sort((a, b) => a - b)
  const together: number[][] = []
  const apart: [number[], number[]][] = []
  for (const { act, anchors } of log) {
    const groups = anchors.map(serials)
    if (act.kind === 'wave-join' || act.kind === 'wave-merge' || act.kind === 'confirm')
      together.push([...new Set(groups.flat())])
    if (act.kind === 'wave-leave' || act.kind === 'wave-split') apart.push([groups[0]!, groups[1]!])
  }
  return {
    together,
    apart,
    of(mentions) {
      let name: string | null = null
      let state: ReviewState = 'proposed'
      for (const { act, anchors } of log) {
        if (!mostlyOf(anchors[0] ?? [], mentions)) continue
        if (act.kind === 'wave-rename') name = act.name
        if (act.kind === 'confirm') state = 'confirmed'
        if (act.kind === 'reject') state = 'rejected'
        if (act.kind === 'restore') state = 'proposed'
      }
      return { name, state }
    },
  }
}

/** A decision on a wave holds for the wave that has most of the mentions it was taken on. */
function mostlyOf(anchor: readonly string[], mentions: ReadonlySet<string>): boolean {
  return anchor.filter((mention) => mentions.has(mention)).length * 2 > anchor.length
}

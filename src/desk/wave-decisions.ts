import type { Decision, ReviewState } from '../model/desk.ts'
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
  return {
    ...groupings(log.map(({ act, anchors }) => ({ kind: act.kind, groups: anchors.map(serials) }))),
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

interface Grouping {
  readonly kind: Decision['act']['kind']
  readonly groups: readonly number[][]
}

/** What is to be in one wave and what is not: a later decision on two incidents replaces an earlier one. */
function groupings(log: readonly Grouping[]): Pick<WaveDecisions, 'together' | 'apart'> {
  let together: { readonly members: number[]; readonly confirmed: boolean }[] = []
  let apart: [number[], number[]][] = []
  for (const { kind, groups } of log) {
    const [first = [], second = []] = groups
    const confirmed = kind === 'confirm'
    if (kind === 'wave-join' || kind === 'wave-merge' || confirmed) {
      const members = [...new Set(groups.flat())]
      apart = apart.flatMap((pair) => without(pair, members))
      together.push({ members, confirmed })
    }
    if (kind === 'wave-leave' || kind === 'wave-split') {
      together = together.map((one) =>
        meet(one.members, second) ? { ...one, members: minus(one.members, first) } : one,
      )
      apart.push([first, second])
    }
    // Whoever takes a confirmation back no longer says that it is one wave.
    if (kind === 'restore' || kind === 'reject')
      together = together.filter((one) => !one.confirmed || !meet(one.members, first))
  }
  return { together: together.map(({ members }) => members).filter(({ length }) => length > 1), apart }
}

/** What stays apart of two lists when these are put together. */
function without([a, b]: [number[], number[]], members: readonly number[]): [number[], number[]][] {
  const rest: [number[], number[]][] = [
    [minus(a, members), b],
    [a.filter((one) => members.includes(one)), minus(b, members)],
  ]
  return rest.filter(([x, y]) => x.length > 0 && y.length > 0)
}

function minus(members: readonly number[], gone: readonly number[]): number[] {
  return members.filter((one) => !gone.includes(one))
}

function meet(a: readonly number[], b: readonly number[]): boolean {
  return a.some((one) => b.includes(one))
}

/** A decision on a wave holds for the wave that has most of the mentions it was taken on. */
function mostlyOf(anchor: readonly string[], mentions: ReadonlySet<string>): boolean {
  return anchor.filter((mention) => mentions.has(mention)).length * 2 > anchor.length
}

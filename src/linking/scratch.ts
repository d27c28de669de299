import type { Reading } from '../model/reading.ts'
import { blocksOf, reachOf } from './blocks.ts'
import { type Constraints, cluster, type Link, linkOf } from './cluster.ts'
import { type Features, featuresOf } from './features.ts'
import { shippedWords } from './shipped.ts'
import { type Summary, summarise } from './summary.ts'
import { WEIGHTS } from './trained.ts'
import type { Weights } from './weights.ts'

/** A report as linking takes it: any id that no other report has. */
export interface ReadReport {
  readonly id: string
  readonly reading: Reading
}

export interface LinkedReports {
  /** Groups of mentions `id/local`, each one incident; sorted. */
  readonly incidents: readonly (readonly string[])[]
  /** One for each incident, in their order; serials count from 1. */
  readonly summaries: readonly Summary[]
}

/** Links the reports of a list, all at once and without a desk; a desk comes to the same incidents report by report. */
export function linkReports(reports: readonly ReadReport[], weights: Weights = WEIGHTS): LinkedReports {
  const mentions = reports.flatMap(({ id, reading }) =>
    featuresOf(reading, id, (local) => `${id}/${local}`, shippedWords()),
  )
  const incidents = linkAll(mentions, { must: [], cannot: [] }, weights)
  const byKey = new Map(mentions.map((mention) => [mention.key, mention]))
  return {
    incidents,
    summaries: incidents.map((keys, i) =>
      summarise(
        i + 1,
        keys.map((key) => byKey.get(key)!),
      ),
    ),
  }
}

/** Groups mentions into incidents from scratch. */
export function linkAll(
  mentions: readonly Features[],
  constraints: Constraints,
  weights: Weights = WEIGHTS,
): string[][] {
  return cluster(mentions, allLinks(mentions, weights), constraints)
}

/** Links between mentions that meet in a block. */
export function allLinks(mentions: readonly Features[], weights: Weights = WEIGHTS): Link[] {
  return meetings(mentions).flatMap(([a, b]) => linkOf(a, b, weights) ?? [])
}

/** Pairs of mentions of different reports that share a block. */
export function meetings(mentions: readonly Features[]): (readonly [Features, Features])[] {
  const waiting = new Map<string, number[]>()
  mentions.forEach((mention, i) => {
    for (const block of blocksOf(mention)) {
      const there = waiting.get(block)
      if (there) there.push(i)
      else waiting.set(block, [i])
    }
  })
  return mentions.flatMap((mention, i) => {
    const met = new Set(reachOf(mention).flatMap((block) => waiting.get(block) ?? []))
    return [...met]
      .filter((j) => j > i && mentions[j]!.report !== mention.report)
      .map((j) => [mention, mentions[j]!] as const)
  })
}

import {
  blocksOf,
  cluster,
  type Features,
  featuresOf,
  keepKeys,
  type Link,
  linkOf,
  reachOf,
  shippedWords,
  WEIGHTS,
} from '../linking/index.ts'
import type { Reading } from '../model/reading.ts'
import type { MemberRow, MentionRow, Store } from '../store/store.ts'
import { constraintsOn } from './constraints.ts'
import { summaryOf } from './summary.ts'

/** A block with more mentions is left out: words that so many pairs share tell nothing. Far above what one incident fills. */
const BLOCK_MENTIONS_MAX = 300

/** Puts a report's mentions in the place of those it had, and links their neighbourhood anew. */
export async function relinkReport(store: Store, report: string, reading: Reading): Promise<void> {
  const before = (await store.mentionsOfReport(report)).map(features)
  const now = await keyed(store, report, reading, before)
  const left = before.filter(({ key }) => !now.some((mention) => mention.key === key)).map(({ key }) => key)
  const around = await neighbours(store, left)
  const emptied = (await store.incidentsOf(left)).map(({ incident }) => incident)
  await store.deleteMembers(left)
  await store.putMentions(
    report,
    now.map((mention, i) => row(mention, reading.incidents[i]!.id)),
  )
  await store.putLinks(await linksFor(store, now))
  await regroup(store, [...now.map(({ key }) => key), ...around])
  const alive = new Set((await store.membersOf(emptied)).map(({ incident }) => incident))
  await store.deleteSummaries(emptied.filter((incident) => !alive.has(incident)))
}

async function keyed(store: Store, report: string, reading: Reading, before: readonly Features[]): Promise<Features[]> {
  const told = featuresOf(reading, report, (local) => local, shippedWords())
  const keys = keepKeys(report, before, told, await store.highestMention(report), WEIGHTS)
  return told.map((mention, i) => ({ ...mention, key: keys[i]! }))
}

function row(mention: Features, local: string): MentionRow {
  return {
    key: mention.key,
    report: mention.report,
    local,
    features: JSON.stringify(mention),
    blocks: blocksOf(mention),
  }
}

/** Features of mentions looked at lately: neighbours of one report are neighbours of the next. */
const parsed = new Map<string, { readonly json: string; readonly features: Features }>()
/** About 20 MB. */
const PARSED_MAX = 4_000

/** The features of a row. */
export function features(row: { readonly key: string; readonly features: string }): Features {
  const known = parsed.get(row.key)
  if (known?.json === row.features) return known.features
  if (parsed.size >= PARSED_MAX) parsed.clear()
  const found = JSON.parse(row.features) as Features
  parsed.set(row.key, { json: row.features, features: found })
  return found
}

async function linksFor(store: Store, mentions: readonly Features[]): Promise<Link[]> {
  const links: Link[] = []
  for (const mention of mentions) {
    const near = await store.mentionsInBlocks(reachOf(mention), BLOCK_MENTIONS_MAX)
    for (const other of near) {
      if (other.report === mention.report) continue
      const link = linkOf(mention, features(other), WEIGHTS)
      if (link) links.push(link)
    }
  }
  return links
}

/** Mentions that are in an incident with one of these, or linked to one: what changes when they go. */
async function neighbours(store: Store, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return []
  const incidents = (await store.incidentsOf(keys)).map(({ incident }) => incident)
  const members = (await store.membersOf(incidents)).map(({ mention }) => mention)
  const linked = (await store.linksOf(keys)).flatMap(({ a, b }) => [a, b])
  return [...new Set([...members, ...linked])].filter((key) => !keys.includes(key))
}

/**
 * Groups anew everything that hangs together with these mentions by links, by decisions or by being in one incident. Only that
 * is touched; the result is the same as grouping the whole desk.
 */
export async function regroup(store: Store, from: readonly string[]): Promise<void> {
  const { mentions, links, constraints, decisions } = await component(store, from)
  if (mentions.length === 0) return
  const groups = cluster(mentions, links, constraints)
  const members = await memberships(store, groups, mentions)
  const touched = new Set([
    ...(await store.incidentsOf(mentions.map(({ key }) => key))).map(({ incident }) => incident),
  ])
  await store.putMembers(members)
  const byKey = new Map(mentions.map((mention) => [mention.key, mention]))
  const now = new Map<number, Features[]>()
  for (const { mention, incident } of members) now.set(incident, [...(now.get(incident) ?? []), byKey.get(mention)!])
  await store.deleteSummaries([...touched].filter((incident) => !now.has(incident)))
  await store.putSummaries([...now].map(([incident, told]) => summaryOf(incident, told, decisions)))
}

/** The mentions that hang together with these, with their links and what people decided on them. */
async function component(store: Store, from: readonly string[]) {
  const known = new Map<string, Features>()
  const links = new Map<string, Link>()
  let edge = [...new Set(from)]
  while (edge.length > 0) {
    const rows = await store.mentions(edge)
    for (const found of rows) known.set(found.key, features(found))
    const keys = rows.map(({ key }) => key)
    const touching = await store.linksOf(keys)
    for (const link of touching) links.set(`${link.a} ${link.b}`, link)
    const { partners } = await constraintsOn(store, keys)
    const incidents = (await store.incidentsOf(keys)).map(({ incident }) => incident)
    const together = (await store.membersOf(incidents)).map(({ mention }) => mention)
    const reached = new Set([...touching.flatMap(({ a, b }) => [a, b]), ...partners, ...together])
    edge = [...reached].filter((key) => !known.has(key))
    // What a decision names may be gone: asked for once, never found.
    edge = (await store.mentions(edge)).map(({ key }) => key)
  }
  const mentions = [...known.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  const decided = await constraintsOn(
    store,
    mentions.map(({ key }) => key),
  )
  return { mentions, links: [...links.values()], constraints: decided, decisions: decided.decisions }
}

/**
 * An incident's number belongs to the mention that founded it. A group has the lowest number that one of its mentions founded;
 * a group with none gets a new one, founded by its earliest mention.
 */
async function memberships(
  store: Store,
  groups: readonly string[][],
  mentions: readonly Features[],
): Promise<MemberRow[]> {
  const founded = new Map(
    (await store.foundings(mentions.map(({ key }) => key))).map(({ founder, serial }) => [founder, serial]),
  )
  const published = new Map(mentions.map(({ key, published }) => [key, published ?? Number.POSITIVE_INFINITY]))
  const fresh = [...groups].sort(
    (a, b) => published.get(first(a, published))! - published.get(first(b, published))! || (a[0]! < b[0]! ? -1 : 1),
  )
  const members: MemberRow[] = []
  for (const group of fresh) {
    const serials = group.flatMap((key) => founded.get(key) ?? [])
    const incident = serials.length > 0 ? Math.min(...serials) : await store.found(first(group, published))
    for (const mention of group) members.push({ mention, incident })
  }
  return members
}

function first(group: readonly string[], published: ReadonlyMap<string, number>): string {
  return [...group].sort((a, b) => published.get(a)! - published.get(b)! || (a < b ? -1 : 1))[0]!
}

import { casesOf, compare, type Features, scoreOf, WEIGHTS } from '../linking/index.ts'
import type { Decision } from '../model/desk.ts'
import type { Store } from '../store/store.ts'
import { active } from './constraints.ts'
import { features } from './relink.ts'
import { incidentSerial, mentionsOf } from './resolve.ts'

/** One join of two mentions: what it was scored on, the weightiest first. */
export interface Join {
  readonly a: string
  readonly b: string
  /** Log odds; null where a person joined them without. */
  readonly score: number | null
  readonly parts: readonly { readonly case: string; readonly weight: number }[]
}

export interface Why {
  readonly serial: number
  readonly mentions: readonly string[]
  /** The strongest joins that hold the incident together. */
  readonly joins: readonly Join[]
  /** Decisions that touched its mentions. */
  readonly decisions: readonly Decision[]
}

/** Why an incident's mentions are one. */
export async function why(store: Store, id: string): Promise<Why> {
  const serial = await incidentSerial(store, id)
  const mentions = await mentionsOf(store, serial)
  const inside = new Set(mentions)
  const byKey = new Map((await store.mentions(mentions)).map((row) => [row.key, features(row)]))
  const links = (await store.linksOf(mentions)).filter(({ a, b }) => inside.has(a) && inside.has(b))
  links.sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1))
  const joins = spanning(links, mentions).map(({ a, b }) => joinOf(byKey.get(a)!, byKey.get(b)!))
  return { serial, mentions, joins, decisions: active(await store.decisionsOn(mentions)) }
}

/** The links that hold the mentions together, the strongest first; mentions that only a decision joined have none. */
function spanning<T extends { readonly a: string; readonly b: string }>(
  links: readonly T[],
  mentions: readonly string[],
): T[] {
  const group = new Map(mentions.map((mention) => [mention, mention]))
  return links.filter(({ a, b }) => {
    const [x, y] = [group.get(a)!, group.get(b)!]
    if (x === y) return false
    for (const [mention, of] of group) if (of === y) group.set(mention, x)
    return true
  })
}

function joinOf(a: Features, b: Features): Join {
  const cases = casesOf(compare(a, b))
  const parts = ['bias', ...cases]
    .map((name) => ({ case: name, weight: WEIGHTS[name] ?? 0 }))
    .filter(({ weight }) => weight !== 0)
  parts.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
  return { a: a.key, b: b.key, score: scoreOf(cases, WEIGHTS), parts }
}

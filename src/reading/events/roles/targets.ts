import type { Target, TargetKind } from '../../../model/reading.ts'
import { spanOf } from '../../../text/span.ts'
import type { Cluster, Telling } from '../cluster.ts'
import { type Hit, within } from '../lexicon.ts'
import type { MentionInput } from '../mentions.ts'
import { phrasesOf } from './phrases.ts'
import { bareSpan, countOf, type Participant, participantsIn, participantsOf, type Range } from './shared.ts'

/** Kinds whose words name people rather than places. */
const PEOPLE_KINDS = new Set<TargetKind>(['civilians', 'prison-staff', 'political', 'aid', 'tourism'])
const PLACE_OF_ATTACK =
  /^(at|in|outside|near|inside|against|on|into|beside|opposite|à|au|aux|dans|devant|contre|sur|chez)$/

interface Found {
  readonly target: Target
  /** 3: suffers the act; 2: owner of what suffers it, or where it happened; 1: only named beside it. */
  readonly rank: number
}

/** What was aimed at, one target a kind. */
export function targetsOf(
  input: MentionInput,
  c: Cluster,
  ranges: readonly Range[],
  shared: readonly Telling[],
): Target[] {
  const found = new Map<TargetKind, Found>()
  const put = (kind: TargetKind, target: Target, rank: number) => {
    const known = found.get(kind)
    if (rank > 0 && (!known || rank > known.rank)) found.set(kind, { target, rank })
  }
  for (const p of participantsOf(input, c)) consider(input, p, put)
  for (const p of participantsIn(input, shared)) if (p.relation.part === 'patient') consider(input, p, put)
  const site = c.locus?.site
  if (site?.site && site.site.kind !== 'other') {
    put(site.site.kind, { kind: site.site.kind, span: spanOf(input.state.doc.text, site.start, site.end) }, 2)
  }
  if (found.size === 0) mentioned(input, ranges, put)
  if (found.size > 1 && found.has('civilians')) found.delete('civilians')
  return [...found.values()].map((f) => f.target)
}

type Put = (kind: TargetKind, target: Target, rank: number) => void

function consider(input: MentionInput, p: Participant, put: Put): void {
  for (const hit of p.phrase.targets) put(hit.value, targetAt(input, p, hit), targetRank(input, p, hit))
}

/** 0: not a target. */
function targetRank(input: MentionInput, p: Participant, hit: Hit<TargetKind>): number {
  const { phrase, relation } = p
  if (phrase.perpetrator && hit.first <= phrase.head && phrase.head < hit.last) return 0
  if (relation.part === 'agent' || relation.part === 'other') return 0
  const head = hit.first <= phrase.head && phrase.head < hit.last
  if (relation.part === 'patient') return relation.owner ? 2 : head ? 3 : 2
  if (!PLACE_OF_ATTACK.test(relation.by)) return 0
  if (hit.value === 'vehicle' || PEOPLE_KINDS.has(hit.value) || isPeople(input, hit)) return 0
  return head ? 2 : 1
}

function isPeople(input: MentionInput, hit: Hit<TargetKind>): boolean {
  return within(input.scan.words.people, hit.first, hit.last).length > 0
}

/** Facilities named in the clauses that tell it, where the tree gives the act no object. */
function mentioned(input: MentionInput, ranges: readonly Range[], put: Put): void {
  const { doc } = input.state
  for (const range of ranges) {
    for (const hit of within(input.scan.targets, range.first, range.last)) {
      if (isPeople(input, hit) || hit.value === 'civilians') continue
      const phrase = phrasesOf(input)[doc.tokens[hit.first]!.sentence]!.find((p) => p.targets.includes(hit))
      if (!phrase || doc.tokens[phrase.head]!.rel.startsWith('nsubj')) continue
      put(hit.value, { kind: hit.value, count: countOf(phrase), span: bareSpan(doc, phrase) }, 1)
    }
  }
}

function targetAt(input: MentionInput, { phrase }: Participant, hit: Hit<TargetKind>): Target {
  const { doc } = input.state
  const head = hit.first <= phrase.head && phrase.head < hit.last
  return { kind: hit.value, count: head ? countOf(phrase) : null, span: bareSpan(doc, phrase) }
}

import type { Target, TargetKind } from '../../../model/reading.ts'
import { spanOf } from '../../../text/span.ts'
import type { Cluster, Telling } from '../cluster.ts'
import type { Hit } from '../lexicon.ts'
import type { MentionInput } from '../mentions.ts'
import { nounPhrase, type Role } from '../tree.ts'
import { bestRole, countOf, inRanges, type Range } from './shared.ts'

const PEOPLE_KINDS = new Set<TargetKind>(['civilians', 'police', 'military', 'government', 'court', 'political', 'media', 'diplomatic'])

/** What was aimed at, one target a kind. */
export function targetsOf(input: MentionInput, c: Cluster, ranges: readonly Range[], shared: readonly Telling[]): Target[] {
  const { state, scan } = input
  const { doc } = state
  const found = new Map<TargetKind, { target: Target; rank: number }>()
  const consider = (hit: Hit<TargetKind>, tellings: readonly Telling[]) => {
    const role = bestRole(input, hit.last - 1, tellings)
    const rank = targetRank(input, hit, role)
    if (rank === 0) return
    const known = found.get(hit.value)
    if (!known || rank > known.rank) found.set(hit.value, { target: targetAt(input, hit), rank })
  }
  for (const hit of scan.targets) if (inRanges(ranges, hit.first)) consider(hit, c.tellings)
  for (const t of shared) {
    const s = doc.sentences[t.sentence]!
    for (const hit of scan.targets) if (hit.first >= s.first && hit.first < s.last) consider(hit, [t])
  }
  const site = c.locus?.site
  if (site?.site && site.site.kind !== 'other' && !found.has(site.site.kind)) {
    found.set(site.site.kind, { target: { kind: site.site.kind, span: spanOf(doc.text, site.start, site.end) }, rank: 2 })
  }
  if (found.size > 1 && found.has('civilians')) found.delete('civilians')
  return [...found.values()].map((f) => f.target)
}


/** 0: not a target. People are targets only when they suffer the act; facilities also when it happened at them. */
function targetRank(input: MentionInput, hit: Hit<TargetKind>, role: Role): number {
  const { doc } = input.state
  if (isSpeaker(input, hit)) return 0
  if (input.scan.words.perpetrators.some((p) => p.first < hit.last && hit.first < p.last)) return 0
  if (role === 'agent') return 0
  if (hit.value === 'health' && /^(to|at|in|à|au|aux|en)$/.test(doc.tokens[Math.max(0, hit.first - 2)]!.lower) && role !== 'patient') return 0
  if (role === 'patient') return 3
  if (PEOPLE_KINDS.has(hit.value)) return role === 'beside' && isFacility(doc, hit) ? 2 : 0
  return role === 'beside' ? 2 : 1
}

/** A building word rather than a person: preceded by a preposition of place. */
function isFacility(doc: Doc, hit: Hit<TargetKind>): boolean {
  for (let i = hit.first - 1; i >= Math.max(0, hit.first - 3); i--) {
    if (/^(at|in|outside|near|inside|into|against|on|à|au|aux|dans|devant|contre|sur)$/.test(doc.tokens[i]!.lower)) return true
  }
  return false
}

type Doc = MentionInput['state']['doc']

/** "police said", "according to police", "told the court": people who speak or act on the report's account. */
function isSpeaker(input: MentionInput, hit: Hit<TargetKind>): boolean {
  const { doc } = input.state
  const t = doc.tokens[hit.last - 1]!
  if (t.rel.startsWith('nsubj') && t.head >= 0 && input.scan.words.speech.some((h) => h.first <= t.head && t.head < h.last)) {
    return !input.scan.triggers.some((x) => x.first <= t.head && t.head < x.last)
  }
  const before = doc.tokens.slice(Math.max(0, hit.first - 3), hit.first).map((x) => x.lower)
  if (before.some((w) => /^(according|selon|told|après)$/.test(w))) return true
  const after = doc.tokens[hit.last]
  return after !== undefined && input.scan.words.speech.some((h) => h.first === hit.last) && !input.scan.triggers.some((x) => x.first === hit.last)
}

function targetAt(input: MentionInput, hit: Hit<TargetKind>): Target {
  const { doc } = input.state
  const np = nounPhrase(doc, hit.last - 1)
  const first = Math.min(np.first, hit.first)
  const count = countOf(input.state.quantities, hit)
  return {
    kind: hit.value,
    ...(count ? { count } : { count: null }),
    span: spanOf(doc.text, doc.tokens[first]!.start, doc.tokens[Math.max(np.last, hit.last) - 1]!.end),
  }
}

import type { Weapon, WeaponKind } from '../../../model/reading.ts'
import { spanOf } from '../../../text/span.ts'
import { inSentence } from '../by-sentence.ts'
import type { MentionInput } from '../input.ts'
import type { Cluster } from '../telling.ts'
import { phrasesOf } from './phrases.ts'
import { reachOf } from './reach.ts'
import { inRangesOf, type Range } from './shared.ts'

/** Kinds told by a more special word beside them. */
const SPECIAL: Readonly<Record<string, readonly string[]>> = {
  firearm: ['assault-rifle', 'handgun', 'shotgun', 'firework'],
  explosive: ['grenade', 'rocket'],
  incendiary: ['molotov'],
}
/** A weapon found later is told soon after the act, in sentences. */
const FOUND_LATER_MAX = 2

interface Found {
  readonly weapon: Weapon
  /** Named by the thing rather than by its use ("gunfire"). */
  readonly noun: boolean
}

/** The means, one a kind, the general dropped beside the special; a thing's name before the name of its use. */
export function weaponsOf(input: MentionInput, c: Cluster, ranges: readonly Range[], alone: boolean): Weapon[] {
  const { doc } = input.state
  const found = new Map<WeaponKind, Found>()
  if (onlyThreat(input, ranges)) return []
  for (const hit of inRangesOf(doc, input.scan.weapons, ranges))
    if (alone || isOwn(input, c, hit)) put(input, found, hit.value, hit)
  const own = [...new Set(ranges.map((r) => doc.tokens[r.first]!.sentence))]
  for (const s of reachOf(input.state, input.scan, own)) {
    if (own.includes(s) || !own.some((o) => s > o && s - o <= FOUND_LATER_MAX)) continue
    for (const hit of inSentence(doc, input.scan.weapons, s)) put(input, found, hit.value, hit)
  }
  rammers(input, ranges, found)
  for (const [general, special] of Object.entries(SPECIAL))
    if (special.some((s) => found.has(s as WeaponKind))) found.delete(general as WeaponKind)
  return [...found.values()].map((f) => f.weapon)
}

/** "cars were burned and a prison was attacked with a rifle": the means of the act whose words are nearest. */
function isOwn(input: MentionInput, c: Cluster, hit: Range): boolean {
  const { doc } = input.state
  const { sentence } = doc.tokens[hit.first]!
  const own = (t: Range) => c.tellings.some((x) => x.sentence === sentence && x.mention.first === t.first)
  const told = inSentence(doc, input.scan.triggers, sentence).filter((t) => !t.value.looksBack)
  const gap = (t: Range) => Math.max(0, t.first - hit.last, hit.first - t.last)
  const nearest = Math.min(...told.map(gap))
  return !told.some(own) || told.some((t) => own(t) && gap(t) <= nearest)
}

/** "threatened to blow it up", "a bullet in an envelope": nothing was used. */
function onlyThreat(input: MentionInput, ranges: readonly Range[]): boolean {
  const told = inRangesOf(input.state.doc, input.scan.triggers, ranges).filter(
    (t) => t.value.class !== 'harm' && !t.value.looksBack,
  )
  return (
    told.length > 0 &&
    told[0]!.value.kinds[0] === 'threat' &&
    told.every((t) => t.value.class === 'noun' || t.value.kinds[0] === 'threat')
  )
}

function put(input: MentionInput, found: Map<WeaponKind, Found>, kind: WeaponKind, hit: Range): void {
  const { doc } = input.state
  if (
    inSentence(doc, input.scan.words.idioms, doc.tokens[hit.first]!.sentence).some(
      (i) => i.first <= hit.first && hit.last <= i.last,
    )
  )
    return
  const at = doc.tokens[hit.last - 1]!
  const noun = at.pos === 'NOUN' || at.pos === 'PROPN'
  const known = found.get(kind)
  if (known && (known.noun || !noun)) return
  found.set(kind, { weapon: { kind, span: weaponSpan(input, hit.first, hit.last) }, noun })
}

/** The car of "a car was driven at the gate". */
function rammers(input: MentionInput, ranges: readonly Range[], found: Map<WeaponKind, Found>): void {
  const { doc } = input.state
  for (const t of inRangesOf(doc, input.scan.triggers, ranges)) {
    if (!t.value.kinds.includes('ramming')) continue
    const car = inSentence(doc, input.scan.damaged, doc.tokens[t.first]!.sentence).find(
      (h) => h.value === 'vehicle' && h.first >= t.first && h.last <= t.last,
    )
    const named =
      car &&
      inSentence(doc, input.scan.weapons, doc.tokens[t.first]!.sentence).some(
        (h) => h.first >= car.first && h.first < car.last,
      )
    if (car && !named) put(input, found, 'vehicle', car)
  }
}

function weaponSpan(input: MentionInput, first: number, last: number) {
  const { doc } = input.state
  const phrase = phrasesOf(input)[doc.tokens[first]!.sentence]!.find((p) => p.head === last - 1)
  let from = phrase ? Math.min(phrase.first, first) : first
  while (from < first && /^(DET|PRON|ADP)$/.test(doc.tokens[from]!.pos)) from++
  return spanOf(doc.text, doc.tokens[from]!.start, doc.tokens[last - 1]!.end)
}

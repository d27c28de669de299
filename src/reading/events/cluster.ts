import { compatible, compatibleStrict, fits, isBodily, isOfOtherAge, isOtherAct, isTag, timesMeet } from './fits.ts'
import { isFine } from './locus.ts'
import { samePlace } from './same-place.ts'
import { add, type Cluster, isEcho, lastOf, open, type Telling } from './telling.ts'

interface Clustering {
  readonly clusters: Cluster[]
  /** Tellings of several acts at once ("three stations were attacked"). */
  readonly summaries: Telling[]
}

/**
 * Joins tellings to acts, in the order of the text. Tellings with a location of their own found acts or open new ones;
 * then those that look back ("the attack", "two were killed") and the title's are given to the act they follow.
 */
export function cluster(tellings: readonly Telling[], isSummary: (t: Telling) => boolean): Clustering {
  const clusters: Cluster[] = []
  const summaries: Telling[] = []
  const later: Telling[] = []
  for (const t of tellings) {
    if (t.mention.negated) {
      later.push(t)
      continue
    }
    if (isSummary(t)) summaries.push(t)
    else if (looksBack(t) && !isFirstTold(t, tellings)) later.push(t)
    else if (t.locus && isFine(t.locus)) place(clusters, t)
    else follow(clusters, t, later)
  }
  for (const t of later) if (!t.mention.negated) attach(clusters, t)
  return { clusters: consolidated(clusters, summaries), summaries }
}

/** An act without a place is the only placed one of its kind, when the times and the words do not set them apart. */
function consolidated(clusters: Cluster[], summaries: Telling[]): Cluster[] {
  const placed = clusters.filter((c) => c.locus && isFine(c.locus))
  const gone = new Set<Cluster>()
  for (const c of clusters) {
    if (placed.includes(c) || c.tellings.some((t) => t.mention.another || t.mention.status === 'foiled')) continue
    const first = c.tellings[0]!
    const recalled = clusters.find(
      (p) =>
        p !== c &&
        p.tellings.some((t) => t.mention.definite && t.mention.kinds[0] !== 'attack' && first.sentence === t.sentence),
    )
    if (recalled && !gone.has(recalled)) {
      for (const t of c.tellings) add(recalled, t)
      gone.add(c)
      continue
    }
    const beside = (p: Cluster) => p.tellings.some((t) => t.sentence === first.sentence)
    const hosts = placed.filter(
      (p) =>
        (compatibleStrict(p.kinds, [...c.kinds]) || beside(p)) &&
        (p.time?.afterPrevious !== undefined || timesMeet(p.time, c.time)) &&
        !isOfOtherAge(p, first),
    )
    const sameWords = hosts.find((p) => beside(p) && compatibleStrict(p.kinds, [...c.kinds]))
    if (!sameWords && isLeadOf(c, hosts)) {
      summaries.push(...c.tellings)
      gone.add(c)
      continue
    }
    if (sameWords) hosts.splice(0, hosts.length, sameWords)
    else if (hosts.length !== 1 || placed.length > 1) continue
    for (const t of c.tellings) add(hosts[0]!, t)
    gone.add(c)
  }
  return clusters.filter((c) => !gone.has(c))
}

/** "A transformer was burned and cables were cut in Isère": told with no finer place before each is told in its town. */
function isLeadOf(c: Cluster, hosts: readonly Cluster[]): boolean {
  const alike = hosts.filter((p) => compatibleStrict(p.kinds, [...c.kinds]) && p.sentence > c.sentence)
  return alike.length >= 2 && [...c.kinds].every((k) => k === 'attack' || alike.some((p) => p.kinds.has(k)))
}

/** It can only be told of an act that another telling has opened. */
function looksBack(t: Telling): boolean {
  const m = t.mention
  if (m.title || m.quoted || m.aftermath || m.rule.looksBack) return true
  const fine = t.locus !== null && isFine(t.locus)
  if (m.old && m.time && !m.definite) return false
  if (m.rule.class === 'harm') return !fine
  if (m.kinds.includes('threat') && !m.definite) return false
  if (isNewsByName(t)) return false
  if (m.rule.class === 'noun' || m.rule.name.includes('.noun.')) return !fine || m.definite
  return m.aims || (m.definite && !fine)
}

/** "foiled a suicide bombing on Saturday evening": one act with a time of its own, under a name that says what it was. */
function isNewsByName({ mention: m }: Telling): boolean {
  if (m.rule.class !== 'noun' || m.rule.need !== 'always' || m.kinds[0] === 'attack') return false
  return m.indefinite && m.time !== null && !m.plural && !m.quoted && !m.title
}

/** "last night's fire in Mons": the only one to name its town, before what goes on with it. */
function isFirstTold(t: Telling, all: readonly Telling[]): boolean {
  const m = t.mention
  if (m.title || m.quoted || m.aftermath || m.plural || m.rule.looksBack) return false
  if (m.rule.class !== 'noun' || m.kinds[0] === 'attack' || !t.time || !t.locus || !isFine(t.locus)) return false
  return !all.some((x) => x !== t && !x.mention.negated && !looksBack(x) && samePlace(x.locus, t.locus))
}

export function place(clusters: Cluster[], t: Telling): void {
  const own = clusters.filter((c) => fits(c, t))
  const known = own.find((c) => lastOf(c).sentence === t.sentence) ?? own[0] ?? unplaced(clusters, t)
  if (known) add(known, t)
  else clusters.push(open(t))
}

/** "They had foiled an attack. A van full of explosives was found in X": what came before left the place open. */
function unplaced(clusters: readonly Cluster[], t: Telling): Cluster | undefined {
  if (t.mention.another || t.mention.loci.length > 1) return undefined
  return clusters.find((c) => {
    if (c.locus || !timesMeet(c.time, t.time) || isOfOtherAge(c, t)) return false
    const gap = t.sentence - lastOf(c).sentence
    if (gap === 0) return false
    const next = gap === 1 && lastOf(c).paragraph === t.paragraph && compatible(c.kinds, t.mention.kinds)
    return next || (clusters.length === 1 && compatibleStrict(c.kinds, t.mention.kinds))
  })
}

/** Sentences over which "they" and "the men" are still those of the act before. */
const RESUMED_SENTENCES_MAX = 6

/** An act told without a location: of the same scene as the telling before it when their kinds go together. */
function follow(clusters: Cluster[], t: Telling, later: Telling[]): void {
  const before = nearestBefore(clusters, t)
  if (before && timesMeet(before.time, t.time) && !isOtherAct(before, t)) {
    const gap = t.sentence - lastOf(before).sentence
    const together = compatible(before.kinds, t.mention.kinds) || isEcho(before, t)
    const left = /\.letter$/.test(t.mention.rule.name) && !t.time
    const goesOn =
      together || (lastOf(before).paragraph === t.paragraph && (left || !t.mention.kinds.includes('threat')))
    if (
      gap === 0 ||
      (gap === 1 && goesOn) ||
      (gap === 2 && goesOn && isBodily(t)) ||
      (together && gap <= 3) ||
      (t.mention.resumes && gap <= RESUMED_SENTENCES_MAX)
    ) {
      add(before, t)
      return
    }
  }
  if (clusters.length > 0 && !t.locus && isTag(t) && !t.mention.another) return
  const known = clusters.find(
    (c) => compatible(c.kinds, t.mention.kinds) && timesMeet(c.time, t.time) && !isOtherAct(c, t),
  )
  if (known && !t.locus) add(known, t)
  else if (t.mention.plural || t.mention.modality !== 'stated') later.push(t)
  else clusters.push(open(t))
}

function attach(clusters: Cluster[], t: Telling): void {
  const fine = t.locus !== null && isFine(t.locus)
  if (t.mention.plural && !fine && (clusters.length > 0 || !t.time)) return
  if (t.mention.quoted && fine && t.mention.rule.class === 'act' && !clusters.some((c) => samePlace(c.locus, t.locus)))
    clusters.push(open(t))
  if (t.mention.quoted && !fine) {
    const meant = clusters.find((c) => isSameScene(c, t))
    if (meant) add(meant, t)
  }
  if ((t.mention.quoted || t.mention.aftermath) && clusters.length > 0) return
  if (t.mention.title && !fine && clusters.length === 1 && !t.mention.plural && goesWith(clusters[0]!, t)) {
    add(clusters[0]!, t)
    return
  }
  const named =
    !fine && t.mention.definite
      ? lastTold(
          clusters
            .filter(
              (c) =>
                compatibleStrict(c.kinds, t.mention.kinds) && t.mention.kinds[0] !== 'attack' && !isBlastOfDud(c, t),
            )
            .filter((c, _, all) => isToldSo(c, t) || !all.some((x) => isToldSo(x, t))),
          t,
        )
      : undefined
  if (named && timesMeet(named.time, t.time)) {
    add(named, t)
    return
  }
  const known = fine
    ? (clusters.find((c) => fits(c, t)) ??
      onlyUnplaced(clusters, t) ??
      clusters.find((c) => samePlace(c.locus, t.locus) && isOfAge(c, t)))
    : (nearestBefore(
        clusters,
        t,
        (c) => timesMeet(c.time, t.time) && !isOfOtherAge(c, t) && !isBlastOfDud(c, t) && reachable(c, t),
      ) ??
      clusters.find((c) => compatible(c.kinds, t.mention.kinds) && timesMeet(c.time, t.time) && !isOfOtherAge(c, t)))
  if (known) {
    if (!fine || !t.mention.title || known.tellings.length > 0) add(known, t)
    return
  }
  if ((t.mention.plural && !t.time) || t.mention.rule.looksBack) return
  // "At dawn yesterday a drone hit a car in the south, the agency said": an act of its own by its time.
  if (t.mention.rule.class === 'act' && t.time?.from && !t.mention.title && !t.mention.plural) {
    clusters.push(open(t))
    return
  }
  const untold =
    fine && t.mention.kinds[0] !== 'attack' && !clusters.some((c) => compatibleStrict(c.kinds, t.mention.kinds))
  if (clusters.length === 0 || (fine && !t.mention.title) || (untold && t.mention.rule.class !== 'harm'))
    clusters.push(open(t))
}

/** "\"At about 9.45 pm on Sunday petrol bombs were thrown at a van,\" said an inspector": the act that the report dates so. */
function isSameScene(c: Cluster, t: Telling): boolean {
  if (t.mention.rule.class !== 'act' || !t.time?.from || !c.time?.from) return false
  return timesMeet(c.time, t.time) && compatible(c.kinds, t.mention.kinds)
}

/** Before it, a telling of the act is of its kind: "the blast" is not of an attack whose grenade is told later. */
function isToldSo(c: Cluster, t: Telling): boolean {
  return c.tellings.some((x) => x.sentence <= t.sentence && compatibleStrict(new Set(x.mention.kinds), t.mention.kinds))
}

/** The one act of its kinds that the body places nowhere: "firebombing of a shop in X" over "A petrol bomb was thrown into the shop". */
function onlyUnplaced(clusters: readonly Cluster[], t: Telling): Cluster | undefined {
  const unplaced = clusters.filter(
    (c) => !c.locus && isOfAge(c, t) && timesMeet(c.time, t.time) && compatibleStrict(c.kinds, t.mention.kinds),
  )
  return unplaced.length === 1 ? unplaced[0] : undefined
}

/** Neither is history beside the other, for all that is told. */
function isOfAge(c: Cluster, t: Telling): boolean {
  return t.mention.old || !c.tellings.every((x) => x.mention.old)
}

function isBlast({ mention }: Telling): boolean {
  return mention.rule.name.endsWith('.explode') || mention.rule.name.endsWith('.explosion')
}

/** "The first explosion was at 3.12": not of the bag that was defused elsewhere. */
function isBlastOfDud(c: Cluster, t: Telling): boolean {
  return isBlast(t) && c.tellings.every((x) => x.mention.status === 'foiled')
}

/** "The fire began at 1.30": the one told last before it. */
function lastTold(clusters: readonly Cluster[], t: Telling): Cluster | undefined {
  const at = (c: Cluster) => Math.max(-1, ...c.tellings.map((x) => x.sentence).filter((s) => s <= t.sentence))
  const beside = clusters.filter((c) => c.tellings.some((x) => x.paragraph === t.paragraph && x.sentence <= t.sentence))
  return beside.sort((a, b) => at(b) - at(a))[0] ?? clusters.at(-1)
}

/** The only act of the body takes what the title adds, unless that is an act of another sort ("hostages seized", "clinic shelled"). */
function goesWith(c: Cluster, t: Telling): boolean {
  return (
    compatible(c.kinds, t.mention.kinds) ||
    t.mention.rule.class === 'harm' ||
    isBodily(t) === [...c.kinds].some((k) => k !== 'shelling' && k !== 'drone-attack')
  )
}

function reachable(c: Cluster, t: Telling): boolean {
  const gap = t.sentence - lastOf(c).sentence
  if (gap > 1 && c.tellings.every((x) => x.mention.old) && !t.mention.old) return false
  return gap <= 1 || compatible(c.kinds, t.mention.kinds) || t.mention.rule.class === 'harm'
}

function nearestBefore(
  clusters: readonly Cluster[],
  t: Telling,
  ok: (c: Cluster) => boolean = () => true,
): Cluster | null {
  let best: Cluster | null = null
  let bestAt = -1
  for (const c of clusters) {
    const at = toldUntil(c, t)
    if (at < 0 || !ok(c)) continue
    if (at > bestAt || (at === bestAt && best && closer(c, best, t, at))) {
      best = c
      bestAt = at
    }
  }
  return best
}

/** The last sentence up to the telling's in which the body tells of the act; -1 when it is told only later. */
function toldUntil(c: Cluster, t: Telling): number {
  const body = c.tellings.filter((x) => !x.mention.title)
  const told = (body.length > 0 ? body : c.tellings).filter((x) => x.sentence <= t.sentence)
  return Math.max(-1, ...told.map((x) => x.sentence))
}

function closer(a: Cluster, b: Cluster, t: Telling, sentence: number): boolean {
  const distance = (c: Cluster) =>
    Math.min(
      ...c.tellings.filter((x) => x.sentence === sentence).map((x) => Math.abs(x.mention.first - t.mention.first)),
    )
  return distance(a) < distance(b)
}

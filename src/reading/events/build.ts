import type { Incident, IncidentKind, Place, Span, Target, Time, Weapon, WeaponKind } from '../../model/reading.ts'
import { spanOf } from '../../text/span.ts'
import { type PlaceMention, type TimeMention, toPlace } from '../state.ts'
import { isAssassination } from './assassination.ts'
import { type Harm, harmIn } from './harm.ts'
import { clauseOf, type MentionInput } from './input.ts'
import type { Locus } from './locus.ts'
import { damageOf } from './roles/damage.ts'
import { perpetratorsOf } from './roles/perpetrators.ts'
import { participantsOf, type Range } from './roles/shared.ts'
import { targetsOf } from './roles/targets.ts'
import { victimsOf } from './roles/victims.ts'
import { weaponsOf } from './roles/weapons.ts'
import type { Cluster, Telling } from './telling.ts'

/**
 * Everything of one act, each value with its words. `shared` adds what is said of several acts at once, its kinds when
 * `kindsToo`; words of harm at tokens `taken` are told of other acts.
 */
export function buildIncident(
  input: MentionInput,
  c: Cluster,
  id: string,
  shared: readonly Telling[],
  alone: boolean,
  kindsToo: boolean,
  taken: ReadonlySet<number>,
): Incident {
  const ranges = rangesOf(input, c, alone)
  const tellings = [...c.tellings, ...shared]
  const targets = targetsOf(input, c, ranges, shared)
  const sentences = [...new Set(c.tellings.map((t) => t.sentence))]
  const harm = harmIn(input.state, input.scan, sentences, taken)
  const own = weaponsOf(input, c, ranges, alone)
  const weapons = own.length > 0 ? own : sharedWeapons(input, c, shared)
  const victims = victimsOf(input, c)
  const kinds = withMeans(
    c,
    kindsOf(c, kindsToo || onlyGeneral(c) ? shared : [], isArmed(input, c, weapons)),
    weapons,
    harm,
  )
  if (statusOf(c) !== 'foiled' && isOnLifelines(input, c, kinds, targets)) kinds.push('sabotage')
  kinds.sort()
  const aimed = kinds.some((k) => LETHAL.includes(k) || k === 'attack') && isAssassination(input, harm, victims)
  return {
    id,
    kinds:
      aimed && !kinds.includes('assassination') ? [...kinds.filter((k) => k !== 'attack'), 'assassination'] : kinds,
    status: statusOf(c),
    modality: modalityOf(c),
    attribution: c.tellings.find((t) => t.mention.attribution)?.mention.attribution ?? null,
    when: c.time ? toTime(input, c.time) : null,
    where: c.locus ? placeOf(input, c.locus) : null,
    targets: c.tellings.some((t) => t.mention.loci.length > 1) ? targets.map(uncounted) : targets,
    weapons,
    damage: damageOf(input, c, ranges),
    casualties: harm,
    victims,
    perpetrators: perpetratorsOf(input, c, ranges),
    markers: [],
    spans: spansOf(input, tellings),
    rules: [...new Set(tellings.map((t) => t.mention.rule.name))],
  }
}

/** "Four cash machines blown up with explosives" in the title: the means of every act that its kind goes with. */
function sharedWeapons(input: MentionInput, c: Cluster, shared: readonly Telling[]): Weapon[] {
  if (shared.length === 0) return []
  const all = { ...c, tellings: [...shared] }
  return weaponsOf(input, all, rangesOf(input, all, false), false).filter((w) => {
    const means = KIND_OF_MEANS[w.kind]
    return means !== undefined && c.kinds.has(means)
  })
}

/** "blew up a gas pipeline": equipment of supply or traffic put out of order by a bomb. */
function isOnLifelines(
  input: MentionInput,
  c: Cluster,
  kinds: readonly IncidentKind[],
  targets: readonly Target[],
): boolean {
  if (!kinds.includes('bombing') || kinds.includes('sabotage') || !targets.some((t) => LIFELINES.has(t.kind)))
    return false
  return participantsOf(input, c).some(
    (p) => p.relation.part === 'patient' && !p.relation.owner && p.phrase.damaged?.value === 'equipment',
  )
}
const LIFELINES = new Set<Target['kind']>(['energy', 'telecom', 'transport', 'water'])

/** "seven prisons were attacked in Toulon, Nîmes …": how many of them in each town is not told. */
function uncounted(target: Target): Target {
  return (target.count?.min ?? 0) > 1 ? { ...target, count: null } : target
}

/** The clauses that tell of the act; whole sentences where no other act is told in them. */
function rangesOf(input: MentionInput, c: Cluster, alone: boolean): Range[] {
  const { doc } = input.state
  const out: Range[] = []
  for (const t of c.tellings) {
    const s = doc.sentences[t.sentence]!
    const clause = clauseOf(doc, t.mention.first, t.mention.last)
    out.push(alone ? { first: s.first, last: s.last } : clause)
  }
  return out
}

/** The most specific kinds; "attack" only where nothing more is said. */
function kindsOf(c: Cluster, shared: readonly Telling[], armed: boolean): IncidentKind[] {
  const all = new Set(c.kinds)
  const soft = c.tellings.every((t) => !t.mention.kinds.includes('raid') || t.mention.rule.unlessArmed !== undefined)
  if (all.has('raid') && soft && !armed) {
    all.delete('raid')
    all.add('attack')
  }
  for (const t of shared) for (const k of t.mention.kinds) all.add(k)
  if (all.size > 1 && !c.tellings.some(byFirework)) all.delete('attack')
  if (
    all.size > 1 &&
    ![...c.tellings, ...shared].some(
      (t) => t.mention.kinds.includes('vandalism') && !BREAKAGE.some((rule) => t.mention.rule.name.endsWith(rule)),
    ) &&
    !all.has('sabotage')
  )
    all.delete('vandalism')
  if (all.has('assassination') && all.size > 1 && !c.tellings.some((t) => t.mention.kinds.includes('assassination')))
    all.delete('assassination')
  return [...all].sort()
}

/** Told of many acts that are more than that. */
const BREAKAGE = ['.smash', '.pelt']

/** Fired at somebody, and not with firearms: there is no more special name for it. */
function byFirework({ mention }: Telling): boolean {
  return mention.kinds[0] === 'attack' && (mention.rule.kinds[0] === 'shooting' || mention.rule.kinds[0] === 'shelling')
}

const KIND_OF_MEANS: Readonly<Partial<Record<WeaponKind, IncidentKind>>> = {
  firearm: 'shooting',
  'assault-rifle': 'shooting',
  handgun: 'shooting',
  shotgun: 'shooting',
  explosive: 'bombing',
  grenade: 'bombing',
  incendiary: 'arson',
  molotov: 'arson',
  blade: 'stabbing',
  drone: 'drone-attack',
  rocket: 'shelling',
}
const LETHAL: readonly IncidentKind[] = [
  'shooting',
  'stabbing',
  'bombing',
  'shelling',
  'ramming',
  'drone-attack',
  'arson',
  'assault',
]

/** "attack" with a weapon is what the weapon makes of it; a raid or an ambush by armed men that left dead or hurt is a shooting too. */
function withMeans(c: Cluster, kinds: IncidentKind[], weapons: readonly Weapon[], harm: Harm): IncidentKind[] {
  const means = weapons.map((w) => KIND_OF_MEANS[w.kind]).filter((k) => k !== undefined)
  const done = c.tellings.some((t) => !t.mention.rule.status)
  if (kinds.length === 1 && kinds[0] === 'attack' && means[0] && done) return [means[0]]
  const hurt = (harm.killed?.min ?? 0) > 0 || (harm.wounded?.min ?? 0) > 0
  if (
    hurt &&
    kinds.includes('raid') &&
    !kinds.includes('kidnapping') &&
    !kinds.some((k) => LETHAL.includes(k)) &&
    means[0] === 'shooting'
  )
    return [...kinds, 'shooting']
  return kinds
}

/** A weapon, or attackers whose name says that they have one. */
function isArmed(input: MentionInput, c: Cluster, weapons: readonly Weapon[]): boolean {
  if (weapons.some((w) => w.kind !== 'blunt' && w.kind !== 'incendiary')) return true
  return c.tellings.some((t) => {
    const s = input.state.doc.sentences[t.sentence]!
    return input.scan.words.attackers.some((h) => h.first >= s.first && h.first < s.last)
  })
}

/** Nothing but "attack" is said of it by its own words. */
export function onlyGeneral(c: Cluster): boolean {
  return c.kinds.size === 1 && c.kinds.has('attack')
}

function statusOf(c: Cluster): Incident['status'] {
  const said = c.tellings.map((t) => t.mention.status)
  const done = c.tellings.some(
    (t) => t.mention.rule.class === 'act' && !t.mention.title && t.mention.status === 'completed',
  )
  if (said.includes('foiled') && !done) return 'foiled'
  return said.every((s) => s === 'attempted') ? 'attempted' : 'completed'
}

function modalityOf(c: Cluster): Incident['modality'] {
  if (c.tellings.some((t) => t.mention.modality === 'denied')) return 'denied'
  const said = c.tellings.filter((t) => !t.mention.title).map((t) => t.mention.modality)
  if (said.includes('stated') || said.length === 0) return 'stated'
  return said.includes('attributed') ? 'attributed' : 'alleged'
}

export function toTime(input: MentionInput, t: TimeMention): Time {
  return {
    from: t.from,
    to: t.to,
    precision: t.from === null ? 'unknown' : t.precision,
    ...(t.approximate ? { approximate: true } : {}),
    span: spanOf(input.state.doc.text, t.start, t.end),
  }
}

/** The finest place said, with its site; coordinates are the town's where the site's are not known. */
export function placeOf(input: MentionInput, l: Locus): Place {
  const { doc } = input.state
  const base: PlaceMention = (l.town ?? l.site ?? l.region ?? l.country)!
  const said = l.site ?? l.town ?? l.region ?? l.country!
  const place = toPlace(base, spanOf(doc.text, said.start, said.end))
  if (l.site?.site) {
    place.site = { ...l.site.site }
    place.precision = 'site'
    if (l.site.site.register && l.site.lat !== null) Object.assign(place, { lat: l.site.lat, lon: l.site.lon })
    if (!l.town) place.name = l.site.name
  }
  place.region ??= l.region?.name ?? null
  place.country ??= l.country?.country ?? null
  return place
}

/** The clauses that tell of it, each once, in the order of the text. */
function spansOf(input: MentionInput, tellings: readonly Telling[]): Span[] {
  const { doc } = input.state
  const seen = new Map<string, Span>()
  for (const t of tellings) {
    const s = doc.sentences[t.sentence]!
    const c = clauseOf(doc, t.mention.first, t.mention.last)
    const whole = c.first === s.first && c.last >= s.last - 1
    const span = whole
      ? spanOf(doc.text, s.start, s.end)
      : spanOf(doc.text, doc.tokens[c.first]!.start, doc.tokens[c.last - 1]!.end)
    seen.set(`${span.start}-${span.end}`, span)
  }
  return [...seen.values()].sort((a, b) => a.start - b.start || a.end - b.end)
}

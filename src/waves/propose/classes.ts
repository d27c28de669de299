/**
 * Classes of target and of means as bits, each with the share of ordinary attacks that have it where the desk has not counted
 * enough itself. The shares are rough orders of magnitude, set by hand: what is common in the news of crime, what is not.
 */
const TARGETS: Readonly<Record<string, number>> = {
  prison: 0.01,
  'prison-staff': 0.01,
  police: 0.08,
  military: 0.03,
  government: 0.06,
  court: 0.01,
  education: 0.04,
  religious: 0.04,
  transport: 0.05,
  telecom: 0.01,
  energy: 0.01,
  water: 0.01,
  health: 0.03,
  business: 0.12,
  finance: 0.02,
  media: 0.02,
  diplomatic: 0.01,
  political: 0.03,
  residence: 0.12,
  vehicle: 0.15,
  tourism: 0.01,
  aid: 0.01,
  civilians: 0.25,
}

/** Kinds that a wave may hit in turn: sharing only the family counts as the family is common. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  custody: ['prison', 'prison-staff', 'court'],
  state: ['government', 'court', 'political', 'diplomatic'],
  force: ['police', 'military'],
  network: ['telecom', 'energy', 'water', 'transport'],
}

const MEANS: Readonly<Record<string, number>> = {
  gun: 0.3,
  fire: 0.15,
  molotov: 0.03,
  blade: 0.15,
  blast: 0.08,
  beating: 0.2,
  robbery: 0.1,
  threat: 0.05,
  tag: 0.03,
  sabotage: 0.02,
  ramming: 0.02,
  abduction: 0.04,
  poison: 0.01,
  drone: 0.02,
  rocket: 0.02,
  firework: 0.02,
  riot: 0.03,
  rifle: 0.05,
}

/** Incident kinds and weapons by the means they show; `attack` and `other` show none. */
const MEANS_OF: Readonly<Record<string, readonly string[]>> = {
  shooting: ['gun'],
  firearm: ['gun'],
  handgun: ['gun'],
  shotgun: ['gun'],
  'assault-rifle': ['gun', 'rifle'],
  arson: ['fire'],
  incendiary: ['fire'],
  molotov: ['fire', 'molotov'],
  stabbing: ['blade'],
  blade: ['blade'],
  bombing: ['blast'],
  explosive: ['blast'],
  grenade: ['blast'],
  assault: ['beating'],
  blunt: ['beating'],
  raid: ['robbery'],
  threat: ['threat'],
  vandalism: ['tag'],
  sabotage: ['sabotage'],
  ramming: ['ramming'],
  kidnapping: ['abduction'],
  'hostage-taking': ['abduction'],
  hijacking: ['abduction'],
  chemical: ['poison'],
  drone: ['drone'],
  'drone-attack': ['drone'],
  rocket: ['rocket'],
  shelling: ['rocket'],
  firework: ['firework'],
  riot: ['riot'],
}

export const TARGET_NAMES: readonly string[] = [...Object.keys(TARGETS), ...Object.keys(FAMILIES)]
export const MEANS_NAMES: readonly string[] = Object.keys(MEANS)
export const TARGET_SHARES: readonly number[] = [
  ...Object.values(TARGETS),
  ...Object.values(FAMILIES).map((kinds) => kinds.reduce((sum, kind) => sum + (TARGETS[kind] ?? 0), 0)),
]
export const MEANS_SHARES: readonly number[] = Object.values(MEANS)

/** Bits of the kinds of target and of their families; what is not known is none. */
export function targetBits(targets: readonly string[]): number {
  const families = Object.entries(FAMILIES).filter(([, kinds]) => kinds.some((kind) => targets.includes(kind)))
  return bits([...targets, ...families.map(([family]) => family)], TARGET_NAMES)
}

/** Bits of the means that kinds and weapons show. */
export function meansBits(kinds: readonly string[], weapons: readonly string[]): number {
  return bits(
    [...kinds, ...weapons].flatMap((word) => MEANS_OF[word] ?? []),
    MEANS_NAMES,
  )
}

function bits(names: readonly string[], all: readonly string[]): number {
  let set = 0
  for (const name of names) {
    const bit = all.indexOf(name)
    if (bit >= 0) set |= 1 << bit
  }
  return set
}

/** Numbers of the bits that are set, ascending. */
export function bitsOf(set: number): number[] {
  const found: number[] = []
  for (let rest = set; rest !== 0; rest &= rest - 1) found.push(31 - Math.clz32(rest & -rest))
  return found
}

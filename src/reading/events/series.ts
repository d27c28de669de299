import type { Cluster } from './telling.ts'

/** An act told only by its result ("destroyed") or by its interruption is of the kind that most of its series are. */
export function takeSeriesKind(acts: readonly Cluster[]): void {
  const vague = (c: Cluster) =>
    c.tellings.every(
      (t) => t.mention.title || /\.(destroy|damage|intruder|kill|wound|attack|attempt)$/.test(t.mention.rule.name),
    )
  const told = acts.filter((c) => !vague(c) && !c.tellings.some((t) => t.mention.old))
  if (told.length < 2) return
  for (const kind of ['arson', 'sabotage', 'bombing', 'vandalism'] as const) {
    if (told.filter((c) => c.kinds.has(kind)).length * 3 < told.length * 2) continue
    for (const c of acts)
      if (vague(c) && c.kinds.size === 1 && c.kinds.has('attack') && fitsSeries(c)) c.kinds.add(kind)
  }
}

/** Things destroyed or somebody caught, not people attacked. */
function fitsSeries(c: Cluster): boolean {
  return c.tellings.some((t) => /\.(destroy|damage|intruder|attempt)$/.test(t.mention.rule.name))
}

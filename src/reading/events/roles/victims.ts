import type { IncidentKind, Victim, VictimOutcome } from '../../../model/reading.ts'
import { harmedIn } from '../harm.ts'
import type { MentionInput } from '../input.ts'
import type { Cluster } from '../telling.ts'
import { namedVictims } from './named-victims.ts'
import { isPersonPhrase, nameOf } from './names.ts'
import type { Phrase } from './phrases.ts'
import { countOf, fullSpan, participantsOf } from './shared.ts'

/** People who suffer a trigger of the act, and those told to be harmed in the sentences that go on with it. */
export function victimsOf(input: MentionInput, c: Cluster): Victim[] {
  const { doc } = input.state
  const out = new Map<string, Victim>()
  const add = (phrase: Phrase, outcome: VictimOutcome) => {
    const name = nameOf(input, phrase)
    const key = keyOf(out, name) ?? doc.tokens[phrase.head]!.lemma
    const known = out.get(key)
    if (known) {
      if (known.outcome === 'unknown' || outcome === 'killed') known.outcome = outcome
      if (name && known.name && name.length > known.name.length) known.name = name
      return
    }
    out.set(key, { name, outcome, count: countOf(phrase), span: fullSpan(doc, phrase) })
  }
  const told = participantsOf(input, c)
  const patients = told.filter(
    (p) => p.relation.part === 'patient' && !p.relation.owner && isPersonPhrase(input, p.phrase),
  )
  for (const { phrase, mention } of patients) {
    if (phrase.perpetrator && !mention.rule.outcome) continue
    if (
      isApposition(
        input,
        phrase,
        patients.map((p) => p.phrase),
      )
    )
      continue
    add(phrase, outcomeFor(mention.rule.outcome, mention.kinds))
  }
  const sentences = [...new Set(c.tellings.map((t) => t.sentence))]
  for (const { phrase, kind } of harmedIn(input.state, input.scan, sentences)) {
    if (isPersonPhrase(input, phrase)) add(phrase, kind === 'killed' ? 'killed' : 'wounded')
  }
  for (const phrase of namedVictims(input, c)) add(phrase, 'unknown')
  return [...out.values()]
}

/** "Orlando Gomez, a street vendor,": the name stands for both. */
function isApposition(input: MentionInput, phrase: Phrase, others: readonly Phrase[]): boolean {
  const t = input.state.doc.tokens[phrase.head]!
  return t.rel === 'appos' && others.some((o) => o.head === t.head)
}

/** The key of a victim told of before whose name holds this one ("Gomez" after "Orlando Gomez"). */
function keyOf(out: ReadonlyMap<string, Victim>, name: string | null): string | null {
  if (name === null) return null
  for (const [key, v] of out) {
    if (!v.name) continue
    const [long, short] = v.name.length >= name.length ? [v.name, name] : [name, v.name]
    if (` ${long.toLowerCase()} `.includes(` ${short.toLowerCase()} `)) return key
  }
  return name
}

function outcomeFor(outcome: VictimOutcome | undefined, kinds: readonly IncidentKind[]): VictimOutcome {
  if (outcome) return outcome
  return kinds.includes('threat') ? 'threatened' : 'unknown'
}

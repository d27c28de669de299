import type { Incident, Note } from '../../model/reading.ts'
import { inSentence } from './by-sentence.ts'
import type { MentionInput } from './input.ts'
import { type Fact, factsIn } from './roles/harm-facts.ts'
import { reachOf } from './roles/reach.ts'
import type { Cluster } from './telling.ts'

/**
 * "Fourteen people died, according to the town hall. A security source speaks of eight dead.": two numbers for one fact,
 * the later one by the word of somebody.
 */
export function disagreements(
  input: MentionInput,
  incidents: readonly Incident[],
  acts: readonly Cluster[],
  taken: (c: Cluster) => ReadonlySet<number>,
): Note[] {
  return incidents.flatMap((incident, k) => {
    if (incident.past) return []
    const facts = factsOf(input, acts[k]!, taken(acts[k]!))
    return (['killed', 'wounded'] as const).flatMap((kind) => {
      const [first, ...later] = facts.filter((f) => f.kind === kind)
      const other = first && later.find((f) => isOtherWord(input, first, f))
      return other ? [noteOf(kind, first, other)] : []
    })
  })
}

/** The numbers said of it outside titles, in the order of the text. */
function factsOf({ state, scan }: MentionInput, c: Cluster, taken: ReadonlySet<number>): Fact[] {
  const { doc } = state
  const own = [...new Set(c.tellings.map((t) => t.sentence))]
  const body = reachOf(state, scan, own).filter((i) => !doc.paragraphs[doc.sentences[i]!.paragraph]!.title)
  return body
    .flatMap((i) => factsIn(state, scan, doc.sentences[i]!, inSentence(doc, scan.words.unharmed, i)[0], taken))
    .filter((f) => f.explicit && !f.other)
}

function numberOf(f: Fact): number {
  return f.count.min ?? f.count.max ?? 0
}

/** Another number in another sentence, which says whose it is; no part of the first ("two of them"). */
function isOtherWord({ state: { doc }, scan }: MentionInput, first: Fact, f: Fact): boolean {
  if (f.sentence === first.sentence || numberOf(f) === numberOf(first)) return false
  if (numberOf(f) < 2 || numberOf(first) < 2) return false
  const s = doc.sentences[f.sentence]!
  const words = doc.tokens.slice(s.first, s.last)
  if (words.some((t) => scan.grammar.including.has(t.lower))) return false
  return (
    inSentence(doc, scan.words.speech, s.index).length + inSentence(doc, scan.words.attribution, s.index).length > 0
  )
}

function noteOf(kind: 'killed' | 'wounded', first: Fact, other: Fact): Note {
  const said = other.count.span
  const message = `${kind}: ${first.count.span?.text ?? numberOf(first)}, then ${said?.text ?? numberOf(other)}`
  return { code: 'numbers-disagree', message, ...(said ? { span: said } : {}) }
}

import type { Perpetrator } from '../../../model/reading.ts'
import type { Doc } from '../../../text/doc.ts'
import { spanOf } from '../../../text/span.ts'
import type { MentionInput } from '../input.ts'
import type { Cluster } from '../telling.ts'
import { nameOf } from './names.ts'
import { type ArmedGroup, armedGroupsOf } from './organisations.ts'
import { type Phrase, phrasesOf } from './phrases.ts'
import { reachOf } from './reach.ts'
import type { Relation, Trigger } from './relation.ts'
import { bareSpan, countOf, inRanges, type Participant, participantsOf, type Range, withComplement } from './shared.ts'
import { suspectsOf } from './suspects.ts'

/** Who did it, individuals and organisations apart. */
export function perpetratorsOf(input: MentionInput, c: Cluster, ranges: readonly Range[]): Perpetrator[] {
  const out = new Map<string, Perpetrator>()
  const told = participantsOf(input, c)
  const { doc } = input.state
  for (const p of told) {
    if (!inRanges(ranges, p.phrase.head) || isHeld(input, p.phrase.head)) continue
    if (isIndividual(doc, p) || isFleeing(input, p) || isSurprised(p) || isArmed(p)) individual(input, out, p.phrase)
    else if (p.relation.part === 'agent' && !p.relation.owner && isBody(p.phrase)) organisation(input, out, p.phrase)
  }
  for (const phrase of suspectsOf(input, c)) individual(input, out, phrase)
  if (![...out.values()].some((p) => p.count)) for (const phrase of seenLater(input, c)) individual(input, out, phrase)
  const sentences = new Set(c.tellings.map((t) => t.sentence))
  for (const g of armedGroupsOf(input)) if (sentences.has(g.sentence) && !isVictim(told, g)) named(out, g)
  onlyGroup(input, out)
  return [...out.values()]
}

/** "The guerrillas attacked": of the one armed organisation that the report names. */
function onlyGroup(input: MentionInput, out: Map<string, Perpetrator>): void {
  const groups = armedGroupsOf(input)
  if (new Set(groups.map((g) => g.key)).size !== 1) return
  const told = [...out.values()]
  const fighters = told.some((p) => p.kind === 'individual' && isFighter(input, p.span.text))
  if (fighters && !told.some((p) => p.kind === 'organisation')) named(out, groups[0]!)
}

function isFighter(input: MentionInput, words: string): boolean {
  return [...input.scan.grammar.fighters].some((stem) => words.toLowerCase().includes(stem))
}

/** Attackers by their name unless they suffer the act; other people only where they act. */
function isIndividual(doc: Doc, { phrase, relation, mention, trigger }: Participant): boolean {
  if (mention.rule.name.includes('.found.') && !phrase.perpetrator) return false
  if (relation.part === 'agent' && mention.rule.class === 'harm' && phrase.people && !phrase.perpetrator)
    return mention.rule.outcome === 'killed'
  if (phrase.perpetrator && relation.part === 'patient' && isModified(doc, relation, trigger)) return true
  if (phrase.perpetrator) return relation.part !== 'patient' && !(relation.part !== 'agent' && relation.owner)
  if (relation.part !== 'agent' || relation.owner) return false
  return phrase.people || phrase.actor?.kind === 'person'
}

/** "an intruder cut through" read as "an intruder [who was] cut": attackers act. */
function isModified(doc: Doc, relation: Relation, trigger: Trigger): boolean {
  return relation.by === '' && !relation.owner && doc.tokens[trigger.head]!.rel === 'acl'
}

/** People who run off after it. */
function isFleeing(input: MentionInput, { phrase, relation }: Participant): boolean {
  if (!phrase.people || relation.part === 'patient') return false
  const { doc } = input.state
  const t = doc.tokens[phrase.head]!
  if (t.head < 0 || !t.rel.startsWith('nsubj')) return false
  const flees = (i: number) => input.scan.grammar.fleeWords.has(doc.tokens[i]!.lemma)
  return flees(t.head) || doc.children[t.head]!.some(flees)
}

/** "Three hooded men were seen on the cameras.": attackers counted right behind the act. */
function seenLater(input: MentionInput, c: Cluster): Phrase[] {
  const { doc } = input.state
  const own = [...new Set(c.tellings.map((t) => t.sentence))]
  const after = reachOf(input.state, input.scan, own).filter(
    (s) => !own.includes(s) && own.some((o) => s > o && s - o <= SEEN_LATER_MAX),
  )
  const numbered = (p: Phrase) => p.perpetrator && p.quantity !== null && doc.tokens[p.head]!.rel.startsWith('nsubj')
  return after.flatMap((s) => phrasesOf(input)[s]!.filter(numbered)).slice(0, 1)
}

/** Sentences behind the act in which its attackers are still counted. */
const SEEN_LATER_MAX = 2

/** "surprised two masked men near a substation": those who are surprised would have done it. */
function isSurprised({ phrase, relation, mention }: Participant): boolean {
  return phrase.people && relation.part === 'patient' && mention.rule.name.endsWith('.found.intruder')
}

/** "A man armed with a knife walked in": he stands right before the words that tell it. */
function isArmed({ phrase, relation, mention }: Participant): boolean {
  if (!phrase.people || !mention.rule.name.endsWith('.hold-up')) return false
  return phrase.last === mention.first && relation.part !== 'patient'
}

function isBody(phrase: Phrase): boolean {
  if (phrase.place) return false
  return phrase.group || (phrase.actor !== null && phrase.actor.kind === 'organisation')
}

function isVictim(told: readonly Participant[], g: ArmedGroup): boolean {
  return told.some(
    (p) => p.relation.part === 'patient' && !p.relation.owner && p.phrase.first <= g.first && g.last <= p.phrase.last,
  )
}

function named(out: Map<string, Perpetrator>, g: ArmedGroup): void {
  const said = g.span.text.toLowerCase()
  for (const [known, p] of out)
    if (p.kind === 'organisation' && known !== g.key && known.toLowerCase().includes(said)) out.delete(known)
  if (!out.has(g.key)) out.set(g.key, { kind: 'organisation', name: g.span.text, count: null, span: g.span })
}

function individual(input: MentionInput, out: Map<string, Perpetrator>, phrase: Phrase): void {
  const { doc } = input.state
  const { grammar } = input.scan
  const head = doc.tokens[phrase.head]!
  const name = nameOf(input, phrase)
  const key = name ?? head.lemma
  const count = phrase.group && phrase.quantity?.article ? null : countOf(phrase)
  const known = out.get(key)
  if (known) {
    if (!known.count && count) known.count = count
    return
  }
  const all = phrasesOf(input)[head.sentence]!
  const last = grammar.vagueNouns.has(head.lemma) ? withComplement(doc, grammar, phrase, all) : phrase.last
  out.set(key, { kind: 'individual', name, count, span: bareSpan(doc, phrase, last) })
}

function organisation(input: MentionInput, out: Map<string, Perpetrator>, phrase: Phrase): void {
  const { doc } = input.state
  const actor = phrase.actor?.kind === 'organisation' ? phrase.actor : null
  const span = actor ? spanOf(doc.text, actor.start, actor.end) : bareSpan(doc, phrase)
  const name = actor?.name ?? span.text
  if (!out.has(name)) out.set(name, { kind: 'organisation', name, count: null, span })
}

/** Those arrested or questioned over it are told of as such, not as attackers. */
function isHeld(input: MentionInput, i: number): boolean {
  const { doc } = input.state
  const t = doc.tokens[i]!
  return t.head >= 0 && input.scan.grammar.heldVerbs.has(doc.tokens[t.head]!.lemma) && t.rel !== 'nsubj'
}

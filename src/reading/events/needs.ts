import type { TriggerRule } from '../../locales/shape/events.ts'
import type { WeaponKind } from '../../model/reading.ts'
import type { Doc } from '../../text/doc.ts'
import { clauseOf, inside, type MentionInput } from './input.ts'
import { anyWithin, type Hit, type Scan } from './lexicon.ts'
import { isPassive, roleOf } from './tree.ts'

export function needMet(input: MentionInput, hit: Hit<TriggerRule>, violent: boolean): boolean {
  const { state, scan, context } = input
  const { doc } = state
  const clause = clauseOf(doc, hit.first, hit.last)
  const s = doc.tokens[hit.first]!.sentence
  switch (hit.value.need) {
    case 'always':
      return true
    case 'weapon':
      return (
        anyWithin(scan.weapons.filter(fits(hit)), clause.first, clause.last) ||
        anyWithin(scan.words.perpetrators, clause.first, clause.last)
      )
    case 'deliberate':
      return (violent || hitsManyVehicles(input, hit)) && !context.accident[s] && !isLossOfNothing(input, hit)
    case 'persons':
      return suffersIt(input, hit, clause)
    case 'concrete':
      return isConcrete(input, hit, clause)
  }
}

/** "destroy the basis of our government", "damaging to a case": nothing that can be hit is damaged, and no pronoun stands for it. */
function isLossOfNothing({ state: { doc }, scan }: MentionInput, hit: Hit<TriggerRule>): boolean {
  if (hit.value.class !== 'harm' || !hit.value.damage || doc.tokens[hit.first]!.pos !== 'VERB') return false
  const objects = doc.children[hit.first]!.filter((c) => /^(obj|nsubj:pass)$/.test(doc.tokens[c]!.rel))
  const isThing = (i: number) =>
    !/^(NOUN|PROPN)$/.test(doc.tokens[i]!.pos) ||
    /^\p{Lu}/u.test(doc.tokens[i]!.text) ||
    [scan.damaged, scan.targets, scan.words.counted].some((hits) => hits.some((h) => h.first <= i && i < h.last))
  if (objects.length === 0) return doc.tokens[hit.first]!.morph.form === 'ger'
  return (
    !objects.some((i) => isThing(i)) && objects.some((i) => scan.words.abstract.some((h) => h.first <= i && i < h.last))
  )
}

/** A hammer or a can of petrol beside "sprayed" is no firearm. */
function fits(hit: Hit<TriggerRule>): (w: Hit<WeaponKind>) => boolean {
  return (w) => hit.value.kinds[0] !== 'shooting' || !UNFIRED.has(w.value)
}
const UNFIRED = new Set<WeaponKind>(['blunt', 'blade', 'incendiary', 'molotov', 'vehicle'])

/** "Seven buses were burned": several vehicles do not catch fire by chance, unless an accident is told. */
function hitsManyVehicles(input: MentionInput, hit: Hit<TriggerRule>): boolean {
  const { state, scan } = input
  const many = (h: { first: number; last: number }) =>
    state.quantities.some((q) => (q.count.min ?? 0) >= 2 && h.first <= q.counted && q.counted < h.last)
  return scan.targets.some(
    (h) =>
      (h.value === 'vehicle' || h.value === 'transport') &&
      roleOf(state.doc, scan.grammar, h.last - 1, hit.first, false) === 'patient' &&
      many(h),
  )
}

/** Somebody is what it is done to: object, passive subject, or beside a noun. */
function suffersIt(input: MentionInput, hit: Hit<TriggerRule>, clause: { first: number; last: number }): boolean {
  const { scan, state } = input
  const reached = (h: { first: number; last: number }) => {
    if (!inside(h, clause)) return false
    const role = roleOf(state.doc, scan.grammar, h.last - 1, hit.first, false)
    return role === 'patient' || (role === 'beside' && hit.value.class === 'noun')
  }
  return (
    scan.words.people.some(reached) ||
    scan.targets.some(reached) ||
    state.actors.some((a) => a.kind === 'person' && reached({ first: a.head, last: a.head + 1 }))
  )
}

/** The object is a thing or a person that can be hit, and neither object nor subject is an abstraction. */
function isConcrete(input: MentionInput, hit: Hit<TriggerRule>, clause: { first: number; last: number }): boolean {
  const { state, scan } = input
  const { doc } = state
  const trigger = hit.first
  if (isDebate(input, hit, clause)) return false
  const own = (i: number) => i >= hit.first && i < hit.last
  const concrete = (h: { first: number; last: number }) =>
    inside(h, clause) &&
    !own(h.first) &&
    (describes(doc, trigger, h) || roleOf(doc, scan.grammar, h.last - 1, trigger, false) !== 'other')
  if (scan.targets.some((h) => concrete(h) && roleOf(doc, scan.grammar, h.last - 1, trigger, false) !== 'agent'))
    return true
  if (scan.damaged.some((h) => concrete(h) && roleOf(doc, scan.grammar, h.last - 1, trigger, false) !== 'agent'))
    return true
  if (scan.words.perpetrators.some(concrete)) return true
  if (isPassive(doc, trigger) && scan.words.counted.some((h) => concrete(h) && isMany(state, h))) return true
  if (isPassive(doc, trigger) || hasAttackSubject(doc, scan, trigger)) {
    return state.places.some((p) => !p.demonym && inside(p, clause)) || scan.targets.some((h) => inside(h, clause))
  }
  return hit.last - hit.first > 1 && scan.targets.some((h) => inside(h, clause))
}

/** "six locations were attacked": so many of what the acts of a report are counted by. */
function isMany(state: MentionInput['state'], h: { first: number; last: number }): boolean {
  return state.quantities.some((q) => (q.count.min ?? 0) >= 2 && h.first <= q.counted && q.counted < h.last)
}

/** "a jeweller robbed in Bonn", "la mairie visée lundi": the participle behind what it was done to. */
function describes(doc: Doc, trigger: number, h: { first: number; last: number }): boolean {
  const t = doc.tokens[trigger]!
  return t.rel === 'acl' && !/ing$/.test(t.lower) && h.first <= t.head && t.head < h.last && trigger > t.head
}

/** "Councillors attacked the cabinet over cuts": people of politics and the press attack with words, unless a weapon is told. */
function isDebate(input: MentionInput, hit: Hit<TriggerRule>, clause: { first: number; last: number }): boolean {
  const { state, scan } = input
  const speaks = (h: { first: number; last: number }) =>
    inside(h, clause) && roleOf(state.doc, scan.grammar, h.last - 1, hit.first, false) === 'agent'
  const armed = scan.weapons.some((w) => inside(w, clause))
  return !armed && (scan.words.debaters.some(speaks) || isReproach(input, hit))
}

/** "He attacked his rivals for taking donations": one person by name or pronoun, and the reason behind. */
function isReproach({ state: { doc, actors, times }, scan }: MentionInput, hit: Hit<TriggerRule>): boolean {
  const children = doc.children[hit.first]!
  const subject = children.find((c) => doc.tokens[c]!.rel === 'nsubj')
  if (subject === undefined) return false
  const person =
    scan.grammar.personPronouns.has(doc.tokens[subject]!.lower) ||
    actors.some((a) => a.kind === 'person' && a.first <= subject && subject < a.last)
  const reason = (c: number) =>
    /^(obl|advcl|nmod)/.test(doc.tokens[c]!.rel) &&
    doc.children[c]!.some((m) => scan.grammar.reproaches.has(doc.tokens[m]!.lower)) &&
    !times.some((t) => t.first <= c && c < t.last)
  const objects = children.filter((c) => doc.tokens[c]!.rel === 'obj')
  return person && [...children, ...objects.flatMap((o) => doc.children[o]!)].some(reason)
}

/** "A series of attacks struck …": the subject is itself a trigger. */
function hasAttackSubject(doc: Doc, scan: Scan, trigger: number): boolean {
  return doc.children[trigger]!.some(
    (c) => doc.tokens[c]!.rel.startsWith('nsubj') && scan.triggers.some((t) => t.first <= c && c < t.last),
  )
}

import { complementEnd } from './extent.ts'
import { isAdverb, skipAside } from './group.ts'
import { endsIn, lower, lowerBound, reach, type View } from './view.ts'

/** Token range [first, last) of what a verb takes. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** Tokens between a verb and the infinitive that its addressee is to do. */
const ADDRESSEE_TOKENS = 12

/** The token after the particle that must follow the verb; -1 when it does not. `rest?` marks a particle that may be missing. */
export function afterParticle(view: View, verb: number, particle: string | undefined): number {
  if (particle === undefined) return verb + 1
  const optional = particle.endsWith('?')
  for (const wanted of choicesOf(particle)) {
    for (let at = verb + 1; at <= verb + 3; at++) {
      if (wanted.every((w, k) => lower(view, at + k) === w)) return at + wanted.length
      if (!isAdverb(view, at) && !view.words.negations.has(lower(view, at))) break
    }
  }
  return optional ? verb + 1 : -1
}

/** The words of each choice; as many particles as the locales have rules. */
const choices = new Map<string, readonly (readonly string[])[]>()

function choicesOf(particle: string): readonly (readonly string[])[] {
  const known = choices.get(particle)
  if (known) return known
  const split = particle
    .replace('?', '')
    .split('|')
    .map((choice) => choice.split(' '))
  choices.set(particle, split)
  return split
}

/** "that"/"que" and its clause. */
export function thatClause(view: View, at: number): Range | null {
  const start = skipTime(view, skipAside(view, at))
  const { words: w } = view
  const k = w.thatLeads.has(lower(view, start)) && w.thatPivots.has(lower(view, start + 1)) ? start + 2 : start
  if (!w.complementizers.has(lower(view, k)) || k + 1 >= reach(view, k).last) return null
  return { first: k + 1, last: complementEnd(view, k + 1) }
}

/** Past "Friday", "on Friday", "mardi soir" between a verb and what it takes. */
function skipTime(view: View, at: number): number {
  const { times } = view.state
  for (let k = at; k < at + 2; k++) {
    const start = view.doc.tokens[k]?.start ?? -1
    const t = times[lowerBound(times, start, (x) => x.start)]
    // "a week's notice" is what is wanted, no time.
    if (t?.start === start) return /^['’]s?$/.test(lower(view, t.last)) ? at : t.last
    if (view.words.weekdays.has(lower(view, k))) return k + 1
    if (!view.words.prepositions.has(lower(view, k))) return at
  }
  return at
}

/** An infinitive with its marker: the range begins at the infinitive ("strengthen security"). */
export function infinitive(view: View, at: number): Range | null {
  const k = skipAside(view, at)
  const verb = infinitiveAfter(view, k)
  return verb < 0 ? null : { first: verb, last: complementEnd(view, verb) }
}

/** Somebody, then an infinitive: the addressee and what is asked of them. */
export function addressee(view: View, at: number): { readonly who: Range; readonly action: Range } | null {
  const { last } = reach(view, at)
  for (let k = at; k < Math.min(last, at + ADDRESSEE_TOKENS); k++) {
    const verb = infinitiveAfter(view, k)
    if (verb >= 0)
      return k === at ? null : { who: { first: at, last: k }, action: { first: verb, last: complementEnd(view, verb) } }
    if (
      /^[;:.!?"“”«»]$/.test(lower(view, k)) ||
      view.words.complementizers.has(lower(view, k)) ||
      view.words.relatives.has(lower(view, k))
    )
      return null
  }
  return null
}

/** First token of the infinitive (with clitics, negation, adverbs) whose marker is token k; -1 when there is none. */
function infinitiveAfter(view: View, k: number): number {
  const { words: w } = view
  if (!w.infinitiveMarkers.has(lower(view, k))) return -1
  let verb = k + 1
  while (w.clitics.has(lower(view, verb)) || w.negations.has(lower(view, verb)) || isAdverb(view, verb)) verb++
  return isInfinitive(view, verb) ? k + 1 : -1
}

/** By its ending where infinitives have one, else by what it is not. */
function isInfinitive(view: View, i: number): boolean {
  const t = view.doc.tokens[i]
  if (!t) return false
  const { infinitives, notInfinitives, pasts, gerunds, plurals } = view.syntax
  const ends = infinitives.length > 0
  const like = ends ? endsIn(t.lower, infinitives) : !endsIn(t.lower, pasts) && !endsIn(t.lower, gerunds)
  if (t.pos === 'VERB' || t.pos === 'AUX') return like
  if (!ends && t.pos === 'NOUN')
    return !endsIn(t.lower, plurals) && OBJECT_START.test(view.doc.tokens[i + 1]?.pos ?? '')
  if (t.pos !== 'X' || !like || endsIn(t.lower, notInfinitives)) return false
  return /^[^\p{Lu}]/u.test(t.text) && (ends || /^[a-z]/.test(t.text)) && !view.words.determiners.has(t.lower)
}

/** After an infinitive's marker, a noun before another noun phrase is a verb ("to station guards"). */
const OBJECT_START = /^(?:NOUN|DET|ADJ|NUM|PROPN|PRON)$/

/** A noun phrase or what stands in its place, to the end of the complement. */
export function objectAt(view: View, at: number): Range | null {
  const k = skipTime(view, skipAside(view, at))
  const word = lower(view, k)
  const { last } = reach(view, at)
  if (k >= last || /^[,;:.!?)”»]$/.test(word)) return null
  const { words: w } = view
  if (w.quoteMarkers.has(word) && /^[«“"]$/.test(lower(view, k + 1))) return null
  if (w.contractions.has(word) || (w.prepositions.has(word) && !w.determiners.has(word))) return null
  if ((w.complementizers.has(word) && !w.determiners.has(word)) || infinitiveAfter(view, k) >= 0) return null
  if (w.be.has(word) || w.have.has(word) || w.agent.has(word) || w.relatives.has(word)) return null
  if (w.subjectPronouns.has(word) && view.syntax.subjectCase) return null
  return { first: k, last: complementEnd(view, k) }
}

/** An infinitive right after its verb, without marker ("veut interdire les rassemblements"). */
export function bareInfinitive(view: View, at: number): Range | null {
  const k = skipAside(view, at)
  return view.syntax.bareInfinitive && isInfinitive(view, k) ? { first: k, last: complementEnd(view, k) } : null
}

/** "ask the government for X", "demander au gouvernement des X": X. */
export function addresseeObject(view: View, at: number): Range | null {
  const { words: w, doc } = view
  const { last } = reach(view, at)
  const marked = w.askedMarkers.size > 0
  if (marked && !w.askedMarkers.has(lower(view, at))) return null
  for (let k = at + 1; k < Math.min(last, at + ADDRESSEE_TOKENS); k++) {
    const word = lower(view, k)
    if (/^[,;:.]$/.test(word) || w.relatives.has(word)) return null
    if (w.askedFor.has(word)) return objectAt(view, k + 1)
    const opens = (w.askedOpeners.has(word) || doc.tokens[k]!.pos === 'NUM') && k > at + 1
    const linked = w.linkers.has(lower(view, k - 1)) || /^\p{Lu}/u.test(doc.tokens[k + 1]?.text ?? '')
    if (marked && opens && !linked) return objectAt(view, k)
  }
  return null
}

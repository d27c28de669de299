import type { Frame, SpeechClass, SpeechLocale } from '../../locales/shape/speech.ts'

export type Form = 'finite' | 'past-participle' | 'present-participle' | 'infinitive'

/** What a word form may be a form of. */
export interface CueWord {
  readonly lemma: string
  readonly frames: ReadonlySet<Frame>
  readonly forms: ReadonlySet<Form>
  /** Only with a reflexive before it ("s'exclamer"). */
  readonly reflexive: boolean
  readonly phrasal: readonly Phrasal[]
}

/** A verb's fixed following words and what comes after them. */
export interface Phrasal {
  /** Each: the words that may stand there. */
  readonly words: readonly ReadonlySet<string>[]
  readonly frame: Frame
  readonly gap: number
  readonly reflexive: boolean
  /** Words between verb and fixed words are the hearer. */
  readonly hearer: boolean
}

/** The words of "according to", lower case, in order. */
export interface SourceWords {
  readonly words: readonly string[]
  readonly actorOnly: boolean
}

/** The locale's word lists as sets and maps, built once a locale. */
export interface SpeechLexicon {
  readonly locale: SpeechLocale
  readonly is: Readonly<Record<SpeechClass, ReadonlySet<string>>>
  readonly cues: ReadonlyMap<string, readonly CueWord[]>
  /** Nouns of saying and wanting, and the words that may introduce what they take. */
  readonly nouns: ReadonlyMap<string, ReadonlySet<string>>
  readonly adjectives: ReadonlyMap<string, ReadonlySet<string>>
  readonly sources: ReadonlyMap<string, readonly SourceWords[]>
  /** Fixed phrases by their first word, each as its words. */
  readonly asides: ReadonlyMap<string, readonly (readonly string[])[]>
  readonly auxiliaries: ReadonlySet<string>
  readonly adverbs: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly complementizers: ReadonlySet<string>
  readonly questionWords: ReadonlySet<string>
  readonly subjectPronouns: ReadonlySet<string>
  readonly otherPronouns: ReadonlySet<string>
  readonly timeWords: ReadonlySet<string>
  readonly linkers: ReadonlySet<string>
  readonly infinitiveMarkers: ReadonlySet<string>
  readonly notSpeakers: ReadonlySet<string>
  readonly speakingThings: ReadonlySet<string>
  readonly anySubject: ReadonlySet<string>
  readonly mustTell: ReadonlySet<string>
  readonly thatOnly: ReadonlySet<string>
  readonly objectVerbs: ReadonlySet<string>
  readonly channelMedia: ReadonlySet<string>
  readonly channelNouns: ReadonlySet<string>
  readonly channelPrepositions: ReadonlySet<string>
}

const built = new WeakMap<SpeechLocale, SpeechLexicon>()

/** The locale's lexicon, built on first use. */
export function lexiconOf(locale: SpeechLocale): SpeechLexicon {
  const known = built.get(locale)
  if (known) return known
  const lexicon = build(locale)
  built.set(locale, lexicon)
  return lexicon
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean))
}

function build(l: SpeechLocale): SpeechLexicon {
  return {
    locale: l,
    is: Object.fromEntries(Object.entries(l.classes).map(([name, list]) => [name, set(list)])) as SpeechLexicon['is'],
    cues: cueWords(l),
    nouns: byMarker(l.nouns),
    adjectives: byMarker(l.adjectives),
    sources: sourceWords(l),
    asides: Map.groupBy(
      l.asidePhrases.split('|').map((p) => p.split(' ')),
      (words) => words[0]!,
    ),
    auxiliaries: set(l.auxiliaries),
    adverbs: set(l.adverbs),
    negations: set(l.negations),
    determiners: new Set([...set(l.determiners), ...set(l.possessives)]),
    definite: set(l.definite),
    prepositions: set(l.prepositions),
    conjunctions: set(l.conjunctions),
    relatives: set(l.relatives),
    complementizers: set(l.complementizers),
    questionWords: set(l.questionWords),
    subjectPronouns: set(l.subjectPronouns),
    otherPronouns: set(l.otherPronouns),
    timeWords: set(l.timeWords),
    linkers: set(l.linkers),
    infinitiveMarkers: set(l.infinitiveMarkers),
    notSpeakers: set(l.notSpeakers),
    speakingThings: set(l.speakingThings),
    anySubject: set(l.anySubject),
    mustTell: set(l.mustTell),
    thatOnly: set(l.thatOnly),
    objectVerbs: set(l.objectVerbs),
    channelMedia: set(l.channel.media),
    channelNouns: set(l.channel.nouns),
    channelPrepositions: set(l.channel.prepositions),
  }
}

function byMarker(rows: SpeechLocale['nouns']): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>()
  for (const [markers, list] of rows)
    for (const noun of set(list)) {
      const known = out.get(noun) ?? new Set<string>()
      for (const marker of markers.split(' ')) known.add(marker)
      out.set(noun, known)
    }
  return out
}

function sourceWords(l: SpeechLocale): Map<string, SourceWords[]> {
  const out = new Map<string, SourceWords[]>()
  for (const s of l.sources) {
    const words = s.words.split(' ')
    const list = out.get(words[0]!) ?? []
    list.push({ words, actorOnly: s.actorOnly === true })
    out.set(words[0]!, list)
  }
  return out
}

/** A verb's dictionary form without its reflexive: "s'exclamer" → ["exclamer", true]. */
function bareLemma(l: SpeechLocale, verb: string): readonly [string, boolean] {
  const opener = l.reflexiveOpeners.find((o) => verb.startsWith(o))
  return opener === undefined ? [verb, false] : [verb.slice(opener.length), true]
}

/** The verbs of a table; a reflexive that stands apart belongs to the verb behind it. */
function tableVerbs(l: SpeechLocale, list: string): string[] {
  const out: string[] = []
  for (const word of list.split(/\s+/)) {
    const opener = `${out.at(-1) ?? ''} `
    if (l.reflexiveOpeners.includes(opener)) out[out.length - 1] = opener + word
    else if (word) out.push(word)
  }
  return out
}

interface Entry {
  frames: Set<Frame>
  phrasal: Phrasal[]
}

function cueWords(l: SpeechLocale): Map<string, CueWord[]> {
  const entries = new Map<string, Entry>()
  const entry = (verb: string) => {
    const known = entries.get(verb) ?? { frames: new Set<Frame>(), phrasal: [] }
    entries.set(verb, known)
    return known
  }
  for (const [frame, list] of Object.entries(l.verbs) as [Frame, string][]) {
    for (const verb of tableVerbs(l, list)) entry(verb).frames.add(frame)
  }
  for (const p of l.phrasal) {
    const [lemma, reflexive] = bareLemma(l, p.verb)
    const words = p.words.split(' ').map((w) => new Set(w.split('|')))
    entry(lemma).phrasal.push({ words, frame: p.frame, gap: p.gap ?? 0, reflexive, hearer: p.hearer === true })
  }
  return formsOf(l, entries)
}

function formsOf(l: SpeechLocale, entries: ReadonlyMap<string, Entry>): Map<string, CueWord[]> {
  const out = new Map<string, CueWord[]>()
  for (const [verb, { frames, phrasal }] of entries) {
    const [lemma, reflexive] = bareLemma(l, verb)
    const byText = new Map<string, Set<Form>>()
    for (const f of l.inflect(lemma)) byText.set(f.text, (byText.get(f.text) ?? new Set()).add(f.form))
    for (const [text, forms] of byText) {
      const list = out.get(text) ?? []
      list.push({ lemma, frames, forms, reflexive, phrasal })
      out.set(text, list)
    }
  }
  return out
}

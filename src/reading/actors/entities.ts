import type { Doc } from '../../text/doc.ts'
import type { ActorLexicon, Gender } from './lexicon.ts'
import { type Candidate, folded } from './mentions.ts'

/** One person, body or group of the report. */
export interface Entity {
  readonly id: number
  readonly kind: Candidate['kind']
  gender: Gender | null
  readonly plural: boolean
  /** Words of the fullest name, folded; empty for those known by their role alone. */
  nameWords: readonly string[]
  /** Tokens of the fullest name, or of the role that stands for it. */
  name: { readonly first: number; readonly last: number }
  /** Heads of the roles told, folded. */
  readonly roleHeads: Set<string>
  /** Roles told, folded and joined. */
  readonly roles: Set<string>
  role: { readonly first: number; readonly last: number } | null
  readonly aliases: Set<string>
  /** The name it is known by, where the report says so. */
  alias: string | null
  /** Sentence of the last mention. */
  lastSentence: number
}

/** How many sentences back a pronoun or a bare role may reach. */
const REACH_SENTENCES = 6

/** Gives every candidate its entity; null where a bare name or a pronoun could not be told to name anybody. */
export function resolve(doc: Doc, lex: ActorLexicon, candidates: readonly Candidate[]): (Entity | null)[] {
  const r = new Resolver(doc, lex)
  for (const c of candidates) if (c.alias && !c.name && c.noun) r.found(c)
  for (const c of candidates) if (c.name) r.collect(c)
  return candidates.map((c) => r.assign(c))
}

class Resolver {
  private readonly doc: Doc
  private readonly lex: ActorLexicon
  private readonly entities: Entity[] = []
  /** Entities by last word of a person's name, by whole name or alias of a body. */
  private readonly byKey = new Map<string, Entity[]>()
  private readonly byNoun = new Map<string, Entity>()
  private readonly named = new Map<Candidate, Entity>()
  /** Mentions so far, in order: what a pronoun may take up. */
  private readonly trail: { entity: Entity; candidate: Candidate; sentence: number }[] = []

  constructor(doc: Doc, lex: ActorLexicon) {
    this.doc = doc
    this.lex = lex
  }

  /** First pass: every proper name finds or founds its entity, so that a surname before the full name is known too. */
  collect(c: Candidate): void {
    const words = folded(this.doc, c.name!)
    if (words.length === 0 || c.rule === 'bare-name') return
    const entity = this.byName(words, c) ?? this.create(c, words)
    this.enrich(entity, c, words)
    this.named.set(c, entity)
  }

  /** A body with a second name stands before every use of that name. */
  found(c: Candidate): void {
    const entity = this.create(c, [])
    this.tellRole(entity, c.noun!)
    this.tellAlias(entity, c)
    this.byNoun.set(folded(this.doc, c.noun!).join(' '), entity)
    this.named.set(c, entity)
    if (c.rule === 'known-as') entity.alias = c.alias
  }

  assign(c: Candidate): Entity | null {
    const entity = this.find(c)
    if (!entity) return null
    const sentence = this.doc.tokens[c.head]!.sentence
    entity.lastSentence = sentence
    if (c.gender && !entity.gender && !entity.plural) entity.gender = c.gender
    this.trail.push({ entity, candidate: c, sentence })
    return entity
  }

  private find(c: Candidate): Entity | null {
    if (c.pronoun) return this.antecedent(c)
    const known = this.named.get(c.apposedTo ?? c)
    if (known) return known
    if (c.name) return this.bare(c)
    return this.role(c)
  }

  private byName(words: readonly string[], c: Candidate): Entity | null {
    const key = c.kind === 'person' ? words.at(-1)! : words.join(' ')
    const list = this.byKey.get(key) ?? []
    for (let i = list.length - 1; i >= 0; i--) {
      const e = list[i]!
      if (c.kind === 'person' ? compatibleNames(words, e.nameWords) && e.kind === 'person' : true) return e
    }
    return null
  }

  /** A capitalised run with nothing to tell what it is: a known surname or alias, or nobody. */
  private bare(c: Candidate): Entity | null {
    const words = folded(this.doc, c.name!)
    const whole = this.byKey.get(words.join(' '))?.at(-1)
    if (whole) return whole
    const list = this.byKey.get(words.at(-1)!) ?? []
    return list.findLast((e) => e.kind === 'person' && compatibleNames(words, e.nameWords)) ?? null
  }

  private create(c: Candidate, words: readonly string[]): Entity {
    const name = c.name ?? { first: c.noun!.first, last: c.noun!.last }
    const entity: Entity = {
      id: this.entities.length,
      kind: c.kind,
      gender: c.gender,
      plural: c.plural,
      nameWords: words,
      name,
      roleHeads: new Set(),
      roles: new Set(),
      role: null,
      aliases: new Set(),
      alias: null,
      lastSentence: -1,
    }
    this.entities.push(entity)
    return entity
  }

  private enrich(e: Entity, c: Candidate, words: readonly string[]): void {
    if (words.length > e.nameWords.length || (words.length === e.nameWords.length && e.nameWords.length === 0)) {
      e.nameWords = words
      e.name = c.name!
    }
    e.gender ??= c.gender
    this.index(e, words.at(-1)!)
    this.index(e, words.join(' '))
    for (const noun of [c.noun, c.apposed]) if (noun) this.tellRole(e, noun)
    this.tellAlias(e, c)
  }

  private tellAlias(e: Entity, c: Candidate): void {
    if (!c.alias) return
    e.aliases.add(c.alias.toLowerCase())
    this.index(e, c.alias.toLowerCase())
  }

  private tellRole(e: Entity, noun: { first: number; last: number; head: number }): void {
    const text = folded(this.doc, noun).join(' ')
    e.roles.add(text)
    e.roleHeads.add(this.doc.tokens[noun.head]!.fold)
    const size = (r: { first: number; last: number } | null) => (r ? r.last - r.first : 0)
    if (size(noun) > size(e.role)) e.role = noun
  }

  private index(e: Entity, key: string): void {
    const list = this.byKey.get(key) ?? []
    if (!list.includes(e)) list.push(e)
    this.byKey.set(key, list)
  }

  /** A noun phrase without a name: "the minister", "le garde des Sceaux", "police", "a hospital doctor". */
  private role(c: Candidate): Entity {
    const key = folded(this.doc, c.noun!).join(' ')
    if (c.article !== 'indefinite') {
      const same = this.byAlias(key, c) ?? (c.article === 'possessive' ? null : this.byRole(c))
      if (same) return same
      const told = this.byNoun.get(key) ?? this.shorter(c, key)
      if (told) return told
      const generic = c.kind === 'person' && c.article === 'definite' && isBare(c) ? this.justSpoke(c) : null
      if (generic) return generic
    }
    const entity = this.create(c, [])
    this.tellRole(entity, c.noun!)
    this.tellAlias(entity, c)
    this.byNoun.set(key, entity)
    return entity
  }

  private byAlias(key: string, c: Candidate): Entity | null {
    const acronym = this.byKey.get(key)?.at(-1)
    if (acronym && acronym.kind === c.kind) return acronym
    const wanted = this.lex.roleAliases.get(key)
    if (!wanted) return null
    return this.entities.findLast((e) => e.kind === 'person' && [...e.roles].some((r) => sameRole(r, wanted))) ?? null
  }

  /** "the minister" after "Interior Minister X": the role's head is the same, or one the noun covers. */
  private byRole(c: Candidate): Entity | null {
    const head = this.doc.tokens[c.noun!.head]!.fold
    const wider = this.lex.hypernyms.get(head)
    const said = folded(this.doc, c.noun!)
    const fits = (e: Entity) =>
      e.roleHeads.has(head) ? said.length === 1 || [...e.roles].some((r) => said.every((w) => r.split(' ').includes(w))) : isBare(c) && wider !== undefined && [...e.roleHeads].some((h) => wider.has(h))
    for (let i = this.trail.length - 1; i >= 0; i--) {
      const e = this.trail[i]!.entity
      if (e.kind === 'person' && c.kind === 'person' && agrees(c.gender, e.gender) && fits(e)) return e
    }
    if (c.article !== 'definite' || said.length < 2) return null
    return this.entities.find((e) => e.nameWords.length > 0 && e.kind === c.kind && agrees(c.gender, e.gender) && fits(e)) ?? null
  }

  /** "the union" after "the FO Justice union", "the ministry" after "the interior ministry". */
  private shorter(c: Candidate, key: string): Entity | null {
    if (c.kind === 'person' || c.article !== 'definite' || key.includes(' ')) return null
    for (let i = this.trail.length - 1; i >= 0; i--) {
      const e = this.trail[i]!.entity
      if (e.kind === c.kind && e.roleHeads.has(key)) return e
    }
    return null
  }

  /** "ajoute la surveillante": a bare definite role right after a named person of that gender spoke. */
  private justSpoke(c: Candidate): Entity | null {
    const sentence = this.doc.tokens[c.head]!.sentence
    for (let i = this.trail.length - 1; i >= 0; i--) {
      const m = this.trail[i]!
      if (sentence - m.sentence > 1) return null
      if (m.sentence === sentence || m.entity.kind !== 'person' || m.entity.nameWords.length < 2) continue
      if (c.gender !== null && m.entity.gender === c.gender && sameParagraph(this.doc, sentence, m.sentence)) return m.entity
    }
    return null
  }

  /** He, elle, they: the nearest earlier sentence's first mention that agrees; within a sentence, what stands before. */
  private antecedent(c: Candidate): Entity | null {
    const sentence = this.doc.tokens[c.head]!.sentence
    let best: Entity | null = null
    let bestSentence = -1
    for (let i = this.trail.length - 1; i >= 0; i--) {
      const m = this.trail[i]!
      if (sentence - m.sentence > REACH_SENTENCES || (best && m.sentence !== bestSentence)) break
      if (!this.canRefer(c, m.entity, m.candidate) || (m.sentence === sentence && inQuoteApart(this.doc, m.candidate, c))) continue
      best = m.entity
      bestSentence = m.sentence
      if (m.sentence === sentence) break
    }
    return best
  }

  private canRefer(c: Candidate, e: Entity, m: Candidate): boolean {
    if (c.kind === 'organisation' && e.kind === 'person') return false
    if (c.plural !== e.plural && !(c.plural && e.kind === 'organisation')) return false
    const sense = this.lex.locale.pronouns[this.doc.tokens[c.head]!.lower]
    if (sense?.person === true && e.kind !== 'person') return false
    if (e.kind === 'group' && !c.plural) return false
    if (m.pronoun && e.nameWords.length === 0 && !agrees(c.gender, e.gender)) return false
    return agrees(c.gender, e.gender)
  }
}

function agrees(a: Gender | null, b: Gender | null): boolean {
  return a === null || b === null || a === b
}

function isBare(c: Candidate): boolean {
  return c.noun !== null && c.noun.last - c.noun.first === 1
}

function sameRole(told: string, wanted: string): boolean {
  const has = new Set(told.split(' '))
  return wanted.split(' ').every((w) => has.has(w))
}

/** "Darmanin" fits "Gérald Darmanin"; "Bruno Le Maire" does not fit "Annie Le Maire". */
function compatibleNames(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const first = short[0]!
  if (short.length === 1) return true
  return short.every((w) => long.includes(w) || (w.length === 1 && long.some((x) => x.startsWith(w)))) || (first.length === 1 && long[0]!.startsWith(first))
}

function sameParagraph(doc: Doc, a: number, b: number): boolean {
  return doc.sentences[a]!.paragraph === doc.sentences[b]!.paragraph
}

/** A mention inside a quotation is no antecedent for a pronoun outside it. */
function inQuoteApart(doc: Doc, m: Candidate, c: Candidate): boolean {
  const at = doc.tokens[m.head]!.start
  const pronoun = doc.tokens[c.head]!.start
  return doc.quotes.some((q) => q.start <= at && at < q.end && !(q.start <= pronoun && pronoun < q.end))
}

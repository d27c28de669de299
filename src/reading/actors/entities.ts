import type { Doc } from '../../text/doc.ts'
import { type Candidate, folded } from './candidate.ts'
import {
  agrees,
  compatibleNames,
  type Entity,
  inTitle,
  isBare,
  keep,
  latest,
  quotedApart,
  quotesByToken,
  sameParagraph,
  sameRole,
  standing,
} from './entity.ts'
import type { ActorLexicon } from './lexicon.ts'

/** How many sentences back a pronoun may reach. */
const REACH_SENTENCES = 6

/** Namings looked back over, and entities of one key compared: keeps the time linear whatever the text. */
const REACH_MENTIONS = 120

/** Gives every candidate its entity; null where a bare name or a pronoun could not be told to name anybody. */
export function resolve(doc: Doc, lex: ActorLexicon, candidates: readonly Candidate[]): (Entity | null)[] {
  const r = new Resolver(doc, lex)
  for (const c of candidates) if (c.alias && !c.name && c.noun) r.found(c)
  for (const c of candidates) if (c.name) r.collect(c)
  return candidates.map((c) => r.assign(c))
}

/** From a name to its verb: past the flat name, an apposition, a noun. */
const TREE_STEPS = 4

class Resolver {
  private readonly doc: Doc
  private readonly lex: ActorLexicon
  private readonly entities: Entity[] = []
  /** Entities by last word of a person's name, by whole name or alias of a body. */
  private readonly byKey = new Map<string, Entity[]>()
  private readonly byNoun = new Map<string, Entity>()
  /** Persons and bodies by the head of a role told of them, the latest told last. */
  private readonly byRoleHead = new Map<string, Entity[]>()
  /** Index of the quotation each token stands in, -1 outside. */
  private readonly quoteAt: Int32Array
  private readonly named = new Map<Candidate, Entity>()
  /** Persons named as object or subject of a court's verb. */
  private readonly tried = new Set<Entity>()
  /** Mentions so far, in order: what a pronoun may take up. */
  private readonly trail: { entity: Entity; candidate: Candidate; sentence: number }[] = []

  constructor(doc: Doc, lex: ActorLexicon) {
    this.doc = doc
    this.lex = lex
    this.quoteAt = quotesByToken(doc)
  }

  /** First pass: every proper name finds or founds its entity, so that a surname before the full name is known too. */
  collect(c: Candidate): void {
    const words = folded(this.doc, c.name!)
    if (words.length === 0 || c.rule === 'bare-name') return
    const entity = this.byName(words, c) ?? this.create(c, words)
    this.enrich(entity, c, words)
    this.named.set(c, entity)
    if (this.onTrial(c)) this.tried.add(entity)
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
    entity.lastMention = this.trail.length
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
    return (
      (this.byKey.get(words.at(-1)!) ?? []).findLast(
        (e) => e.kind === 'person' && compatibleNames(words, e.nameWords),
      ) ?? null
    )
  }

  private create(c: Candidate, words: readonly string[]): Entity {
    const name = c.name ?? { first: c.article === 'indefinite' ? c.first : c.noun!.first, last: c.noun!.last }
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
      lastMention: -1,
    }
    this.entities.push(entity)
    return entity
  }

  private enrich(e: Entity, c: Candidate, words: readonly string[]): void {
    if (words.length > e.nameWords.length || (words.length === e.nameWords.length && e.nameWords.length === 0)) {
      e.nameWords = words
      e.name = c.name!
    }
    const given = c.kind === 'person' && words.length > 1 ? this.lex.firstNames.get(words[0]!) : null
    e.gender ??= c.gender ?? given ?? null
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
    const head = this.doc.tokens[noun.head]!.fold
    e.roleHeads.add(head)
    keep(this.byRoleHead, head, e)
    const size = (r: { first: number; last: number } | null) => (r ? r.last - r.first : 0)
    if (size(noun) > size(e.role)) e.role = noun
  }

  private index(e: Entity, key: string): void {
    keep(this.byKey, key, e)
  }

  /** A noun phrase without a name: "the minister", "le garde des Sceaux", "police", "a hospital doctor". */
  private role(c: Candidate): Entity | null {
    const key = folded(this.doc, c.noun!).join(' ')
    if (c.rule === 'document-noun')
      return latest((this.byRoleHead.get(this.doc.tokens[c.head]!.fold) ?? []).filter((e) => e.alias !== null))
    const made = c.article === 'possessive' && this.lex.authors.has(key) ? this.selfNamed(c) : null
    if (made) return made
    const ahead =
      this.named.size > 0 && inTitle(this.doc, c) && c.article !== 'indefinite' && c.article !== 'possessive'
        ? this.toldLater(c)
        : null
    if (ahead) return ahead
    if (c.article !== 'indefinite') {
      const same = this.byAlias(key, c) ?? (c.article === 'possessive' ? null : this.byRole(c))
      if (same) return same
      const told = this.defendant(c, key) ?? this.byNoun.get(key) ?? this.shorter(c, key)
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

  /** "condemned X, 51, to twenty years": is the name the court verb's own? */
  private onTrial(c: Candidate): boolean {
    if (c.kind !== 'person') return false
    let at = this.doc.tokens[c.head]
    for (let n = 0; n < TREE_STEPS && at; n++) {
      if (at.pos === 'VERB') return this.lex.trying.has(at.fold)
      at = this.doc.tokens[at.head]
    }
    return false
  }

  /** "l'accusé" of a trial: the only one whom a court's verb names. */
  private defendant(c: Candidate, key: string): Entity | null {
    if (c.kind !== 'person' || c.article !== 'definite' || !this.lex.defendants.has(key)) return null
    const [only, second] = this.tried
    return only && !second && agrees(c.gender, only.gender) ? only : null
  }

  /** "Its authors" after "the channel X": whoever named themselves shortly before. */
  private selfNamed(c: Candidate): Entity | null {
    const sentence = this.doc.tokens[c.head]!.sentence
    for (let i = this.trail.length - 1; i >= Math.max(0, this.trail.length - REACH_MENTIONS); i--) {
      const m = this.trail[i]!
      if (sentence - m.sentence > 2) return null
      if (m.entity.alias !== null && m.entity.kind === 'organisation') return m.entity
    }
    return null
  }

  /** A headline's "minister" is the first named person whom the text then gives that role. */
  private toldLater(c: Candidate): Entity | null {
    if (c.kind !== 'person' || !isBare(c)) return null
    const fits = (e: Entity) => e.kind === 'person' && e.nameWords.length > 0 && agrees(c.gender, e.gender)
    return this.byRoleHead.get(this.doc.tokens[c.head]!.fold)?.find(fits) ?? null
  }

  private byAlias(key: string, c: Candidate): Entity | null {
    const acronym = this.byKey.get(key)?.at(-1)
    if (acronym && acronym.kind === c.kind) return acronym
    const wanted = this.lex.roleAliases.get(key.replace(/' /g, "'"))
    if (!wanted) return null
    const told = wanted.split(' ').flatMap((w) => this.byRoleHead.get(w) ?? [])
    return told.findLast((e) => e.kind === 'person' && [...e.roles].some((r) => sameRole(r, wanted))) ?? null
  }

  /** "the minister" after "Interior Minister X": the role's head is the same, or one the noun covers; the latest mentioned. */
  private byRole(c: Candidate): Entity | null {
    if (c.kind !== 'person') return null
    const head = this.doc.tokens[c.noun!.head]!.fold
    const said = folded(this.doc, c.noun!)
    const told = (e: Entity) =>
      said.length === 1 || [...e.roles].some((r) => said.every((w) => r.split(' ').includes(w)))
    const same = (this.byRoleHead.get(head) ?? []).filter((e) => agrees(c.gender, e.gender) && told(e))
    const wider = isBare(c)
      ? [...(this.lex.hypernyms.get(head) ?? [])].flatMap((h) => this.byRoleHead.get(h) ?? [])
      : []
    const known = [...same, ...wider.filter((e) => agrees(c.gender, e.gender))].filter((e) => e.kind === 'person')
    const mentioned = latest(known.filter((e) => e.lastSentence >= 0))
    return (
      mentioned ??
      (c.article === 'definite' && said.length > 1 ? (known.find((e) => e.nameWords.length > 0) ?? null) : null)
    )
  }

  /** "the union" after "the FO Justice union", "the ministry" after "the interior ministry". */
  private shorter(c: Candidate, key: string): Entity | null {
    if (c.kind === 'person' || c.article !== 'definite' || key.includes(' ')) return null
    return latest((this.byRoleHead.get(key) ?? []).filter((e) => e.kind === c.kind && e.lastSentence >= 0))
  }

  /** "ajoute la surveillante": a bare definite role right after a named person of that gender spoke. */
  private justSpoke(c: Candidate): Entity | null {
    const sentence = this.doc.tokens[c.head]!.sentence
    for (let i = this.trail.length - 1; i >= Math.max(0, this.trail.length - REACH_MENTIONS); i--) {
      const m = this.trail[i]!
      if (sentence - m.sentence > 1) return null
      if (m.sentence === sentence || m.entity.kind !== 'person' || m.entity.nameWords.length < 2) continue
      if (c.gender !== null && m.entity.gender === c.gender && sameParagraph(this.doc, sentence, m.sentence))
        return m.entity
    }
    return null
  }

  /**
   * He, elle, they: within its sentence the nearest naming before; else the nearest earlier sentence's first that agrees,
   * a named one before the others.
   */
  private antecedent(c: Candidate): Entity | null {
    const sentence = this.doc.tokens[c.head]!.sentence
    if (this.lex.relatives.has(this.doc.tokens[c.head]!.fold)) return this.relativeAntecedent(c)
    let best: Entity | null = null
    let bestSentence = -1
    for (let i = this.trail.length - 1; i >= Math.max(0, this.trail.length - REACH_MENTIONS); i--) {
      const m = this.trail[i]!
      if (sentence - m.sentence > REACH_SENTENCES || (best && m.sentence !== bestSentence)) break
      if (!this.canRefer(c, m.entity, m.candidate) || quotedApart(this.quoteAt, m.candidate, c)) continue
      if (best && standing(best) > standing(m.entity)) continue
      best = m.entity
      bestSentence = m.sentence
      if (m.sentence === sentence || c.last - c.first > 1) break
    }
    return best
  }

  /** "the guard, who fled": the naming right before. */
  private relativeAntecedent(c: Candidate): Entity | null {
    const last = this.trail.at(-1)
    if (!last || last.sentence !== this.doc.tokens[c.head]!.sentence) return null
    const gap = c.first - last.candidate.last
    return gap === 0 || (gap === 1 && this.doc.tokens[c.first - 1]!.text === ',') ? last.entity : null
  }

  private canRefer(c: Candidate, e: Entity, m: Candidate): boolean {
    if (c.kind === 'organisation' && e.kind === 'person') return false
    if (c.plural !== e.plural && !(c.plural && e.kind === 'organisation')) return false
    const sense = this.lex.locale.pronouns[this.doc.tokens[c.head]!.lower.replace(/^-(?:t-)?/, '')]
    if (sense?.person === true && e.kind !== 'person') return false
    if (e.kind === 'group' && !c.plural) return false
    if (m.pronoun && e.nameWords.length === 0 && !agrees(c.gender, e.gender)) return false
    return agrees(c.gender, e.gender)
  }
}

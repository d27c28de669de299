import type { ActorsLocale } from '../../locales/shape/actors.ts'

export type Gender = 'm' | 'f'
export type NounKind = 'role' | 'body' | 'group' | 'document'

/** The locale's word lists as sets and maps, folded, built once a locale. */
export interface ActorLexicon {
  readonly locale: ActorsLocale
  readonly firstNames: ReadonlyMap<string, Gender | null>
  readonly courtesy: ReadonlyMap<string, Gender | null>
  readonly nouns: ReadonlyMap<string, { readonly kind: NounKind; readonly gender: Gender | null }>
  readonly namedBodies: ReadonlySet<string>
  readonly alias: ReadonlySet<string>
  readonly aliasFillers: ReadonlySet<string>
  readonly authors: ReadonlySet<string>
  readonly modifiers: ReadonlySet<string>
  readonly postModifiers: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  readonly roleLinks: ReadonlySet<string>
  readonly namedRoleLinks: ReadonlySet<string>
  readonly clitics: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly years: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly closers: ReadonlySet<string>
  readonly definite: ReadonlySet<string>
  readonly indefinite: ReadonlySet<string>
  readonly possessive: ReadonlySet<string>
  readonly masculine: ReadonlySet<string>
  readonly feminine: ReadonlySet<string>
  readonly notNames: ReadonlySet<string>
  readonly impersonal: ReadonlySet<string>
  readonly impersonalPronouns: ReadonlySet<string>
  readonly titleLinks: ReadonlySet<string>
  readonly roleAliases: ReadonlyMap<string, string>
  readonly defendants: ReadonlySet<string>
  readonly trying: ReadonlySet<string>
  readonly hypernyms: ReadonlyMap<string, ReadonlySet<string>>
}

const built = new WeakMap<ActorsLocale, ActorLexicon>()

/** The locale's lexicon, built on first use. */
export function lexiconOf(locale: ActorsLocale): ActorLexicon {
  const known = built.get(locale)
  if (known) return known
  const lexicon = build(locale)
  built.set(locale, lexicon)
  return lexicon
}

/** Lower case without accents, apostrophes straightened: how words are compared here. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'")
}

/** Is the word the mark? In capitals it is none: "'S" may be anything there. */
export function isMark(word: string, mark: string): boolean {
  return word.replace('’', "'") === mark
}

/** The words of a locale list, folded. */
export function words(list: string): string[] {
  return fold(list).split(/\s+/).filter(Boolean)
}

function build(l: ActorsLocale): ActorLexicon {
  const set = (list: string) => new Set(words(list))
  return {
    locale: l,
    firstNames: gendered(l.firstNames),
    courtesy: gendered(l.courtesy),
    nouns: nounMap(l),
    namedBodies: set(l.namedBodies),
    alias: set(l.alias),
    aliasFillers: set(l.aliasFillers),
    authors: set(l.authors),
    modifiers: set(l.modifiers),
    postModifiers: set(l.postModifiers),
    particles: set(l.particles),
    links: set(l.links),
    roleLinks: set(l.roleLinks),
    namedRoleLinks: set(l.namedRoleLinks),
    clitics: set(l.clitics),
    relatives: set(l.relatives),
    years: set(l.years),
    titles: set(l.titles),
    closers: set(l.closers),
    definite: set(l.definite),
    indefinite: set(l.indefinite),
    possessive: set(l.possessive),
    masculine: set(l.articleGender.m),
    feminine: set(l.articleGender.f),
    notNames: set(l.notNames),
    impersonal: set(l.impersonal),
    impersonalPronouns: set(l.impersonalPronouns),
    titleLinks: set(l.titleLinks),
    roleAliases: new Map(l.roleAliases.map(([from, to]) => [fold(from), fold(to)])),
    defendants: set(l.defendants),
    trying: set(l.trying),
    hypernyms: new Map(Object.entries(l.hypernyms).map(([noun, list]) => [fold(noun), set(list)])),
  }
}

function gendered(lists: { m: string; f: string; any: string }): Map<string, Gender | null> {
  const out = new Map<string, Gender | null>()
  for (const w of words(lists.m)) out.set(w, 'm')
  for (const w of words(lists.f)) out.set(w, out.has(w) ? null : 'f')
  for (const w of words(lists.any)) out.set(w, null)
  return out
}

function nounMap(l: ActorsLocale): ActorLexicon['nouns'] {
  const out = new Map<string, { kind: NounKind; gender: Gender | null }>()
  for (const w of words(l.documents)) out.set(w, { kind: 'document', gender: null })
  for (const w of words(l.groups)) out.set(w, { kind: 'group', gender: null })
  for (const [w, gender] of gendered(l.bodies)) out.set(w, { kind: 'body', gender })
  for (const [w, gender] of gendered(l.roles)) out.set(w, { kind: 'role', gender })
  return out
}

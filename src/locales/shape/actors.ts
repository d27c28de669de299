/** What a pronoun can stand for. */
export interface PronounSense {
  readonly number: 'sing' | 'plur'
  readonly gender?: 'm' | 'f'
  /** "it" never stands for a person, "he" always does. */
  readonly person?: boolean
}

/** Word classes are lower case without accents, separated by spaces. */
export interface ActorsLocale {
  readonly firstNames: { readonly m: string; readonly f: string; readonly any: string }
  /** Forms of address, never part of a name: "Mr", "M.", "Mme". */
  readonly courtesy: { readonly m: string; readonly f: string; readonly any: string }
  /** Nouns for what one person is or does; `any` for both genders. */
  readonly roles: { readonly m: string; readonly f: string; readonly any: string }
  /** Bodies that act and speak as one: ministry, union, police. */
  readonly bodies: { readonly m: string; readonly f: string; readonly any: string }
  /** Bodies that carry a proper name beside them: "the FO Justice union", "le syndicat SLFP". */
  readonly namedBodies: string
  /** Words that give a name or a second name: "known as PNAT", "calling itself …", "signed …". */
  readonly alias: string
  /** Words that may stand between such a word and the name. */
  readonly aliasFillers: string
  /** Writings that speak for whoever signed them: letter, message, video. */
  readonly documents: string
  /** "Its authors": people told of by what they made. */
  readonly authors: string
  /** Plural or collective people: prosecutors, residents, gunmen. */
  readonly groups: string
  /** Words before a role that belong to it though they are not capitalised: "deputy", "former", "special". */
  readonly modifiers: string
  /** Adjectives after the noun that belong to it ("parquet national antiterroriste"); empty where adjectives stand before. */
  readonly postModifiers: string
  /** Lower-case words inside a family name: "de", "van", "bin". */
  readonly particles: string
  /** Between a noun and its complement. */
  readonly links: string
  /** Links whose complement only a role takes ("minister for prisons"), and those that want a capital too ("délégué à la Ville"). */
  readonly roleLinks: string
  readonly namedRoleLinks: string
  /** Words that may stand between an impersonal pronoun and its verb. */
  readonly clitics: string
  /** Relative pronouns among the pronouns: they take up the naming right before. */
  readonly relatives: string
  /** "17 ans". */
  readonly years: string
  /** Between a titled name and its place: "the Archbishop of Canterbury". */
  readonly titleLinks: string
  /** Mark of a genitive behind its noun ("'s"), and behind a plural; empty where there is none. */
  readonly genitive: string
  readonly pluralGenitive: string
  /** Ending of plural nouns. */
  readonly plural: string
  /** Titles that open a name in a text of one case. */
  readonly titles: string
  /** Words that may follow an apposition without a comma: "a criminologist in Paris". */
  readonly closers: string
  readonly definite: string
  readonly indefinite: string
  readonly possessive: string
  /** Articles that tell the gender. */
  readonly articleGender: { readonly m: string; readonly f: string }
  /** Words that are written with a capital and begin no name: months, days, nationalities, sentence openers. */
  readonly notNames: string
  readonly pronouns: Readonly<Record<string, PronounSense>>
  /** Pronouns that may stand for nothing: "it rained", "il y a". */
  readonly impersonalPronouns: string
  /** After these words a pronoun is impersonal: "il y a", "il faut". */
  readonly impersonal: string
  /** Another way to say a role: "garde des sceaux" is "ministre de la justice". */
  readonly roleAliases: readonly (readonly [string, string])[]
  /** A wider noun and the roles it may take up again: magistrat → procureur, juge. */
  readonly hypernyms: Readonly<Record<string, string>>
  /** Roles of somebody on trial: the one whom the report names with one of the verbs below. */
  readonly defendants: string
  /** Verbs of a court about a person, by every form: "condamné", "sentenced". */
  readonly trying: string
  /** True where nouns stand before the noun they specify ("justice minister"), false where they follow ("ministre de la Justice"). */
  readonly modifiersFirst: boolean
}

/** One example: namings that must be found, by their words; `not` are words that name nobody. */
export interface ActorExample {
  readonly text: string
  readonly finds: readonly { readonly words: string; readonly name: string; readonly role?: string | null }[]
  readonly not?: readonly string[]
}

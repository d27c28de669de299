/**
 * Function words and small closed classes that the stage of incidents asks for. Lower case unless said otherwise, apostrophes
 * straight; verbs and nouns by their dictionary form. Each locale brings only its own words.
 */
export interface GrammarLocale {
  /** Open who did it: "killed by", "tué par". */
  readonly agentMarkers: ReadonlySet<string>
  /** Open the whole or the owner of a noun: "members of the cell", "membres du commando". */
  readonly of: ReadonlySet<string>
  /** Open what is aimed at, after any act: "fired into the crowd", "un attentat contre". */
  readonly aims: ReadonlySet<string>
  /** Open what fire is set to or who is threatened: "set fire to the gate", "mis le feu à". */
  readonly recipients: ReadonlySet<string>
  /** Open what a shot, a bomb or paint is aimed at: "fired at a car", "tiré sur", "dans". */
  readonly shotAims: ReadonlySet<string>
  /** Open what a petrol bomb is thrown at, which it may miss: "thrown at", "lancé sur". */
  readonly thrownAt: ReadonlySet<string>
  /** Open what an act named by a noun is aimed at, besides `aims`: "une attaque visant". */
  readonly nounAims: ReadonlySet<string>
  /** Open where a thing stands that is told of: "a convoy on the road", "une voiture devant la gare". */
  readonly positions: ReadonlySet<string>
  /** Open the place of an act that may be its target: "a blast at the station", "chez un juge". */
  readonly attackPlaces: ReadonlySet<string>
  /** Of these, open what the act only happened near to: "outside the court", "devant". */
  readonly nearby: ReadonlySet<string>
  /** Before what only lies near: "close to several embassies". */
  readonly besideWords: ReadonlySet<string>
  /** Open a town that no gazetteer holds: "in Ghazipora", "près de". */
  readonly townPrepositions: ReadonlySet<string>
  /** Of these, after which a name is a place throughout the report: "near Komanda". */
  readonly namedTowns: ReadonlySet<string>
  /** Behind a distance: "12 km from Mambasa", "à 12 km de". */
  readonly farFrom: ReadonlySet<string>
  /** Open a way from one town to another: "between Lyon and Vienne". */
  readonly routeMarkers: ReadonlySet<string>
  /** Tie a town to the facility that its name ends: "poste militaire de Kolofata". */
  readonly siteLinks: ReadonlySet<string>
  /** Open where a road or a coach goes, not where something happens: "the coach to Davao". */
  readonly directions: ReadonlySet<string>
  /** Open the victim behind a noun of harm: "the murder of", "l'attentat contre". */
  readonly victimMarkers: ReadonlySet<string>
  /** Open the number of all of whom some are told: "one of five people", "parmi". */
  readonly wholeMarkers: ReadonlySet<string>
  /** Prepositions that hold their article: "du", "aux". */
  readonly contractions: ReadonlySet<string>
  /** Open an infinitive: "tried to", "tenté de". */
  readonly infinitiveMarkers: ReadonlySet<string>
  /** Open an infinitive that tells what was meant, not done: "came to kill", "pour tuer". */
  readonly aimedInfinitives: ReadonlySet<string>
  /** Before the name under which somebody is identified: "identified as", "comme". */
  readonly asWords: ReadonlySet<string>
  /** Before some of those counted: "nine people, including X", "dont X". */
  readonly including: ReadonlySet<string>
  /** Open who says it: "according to", "selon", "d'après". */
  readonly sourceFrames: ReadonlySet<string>
  /** "and", "et". */
  readonly and: ReadonlySet<string>
  /** Part a clause from the one before: "and", "while", "tandis". */
  readonly clauseLinks: ReadonlySet<string>
  /** Link the places of a list: "and", "as well as", "ainsi que". */
  readonly placeLinks: ReadonlySet<string>
  /** May stand between a place and what holds it, or between a facility and its town: "in the northern city of". */
  readonly placeGlue: ReadonlySet<string>
  /** May stand between the places of a list, besides these: "then", "puis". */
  readonly placeListGlue: ReadonlySet<string>
  /** Begin words of direction: "north-west", "sud-ouest". */
  readonly compass: ReadonlySet<string>
  /** Open a relative clause: "men who stormed", "un homme dont". */
  readonly relatives: ReadonlySet<string>
  /** Open a question within a sentence: "find out who attacked them". */
  readonly questionWords: ReadonlySet<string>
  /** Before a noun that looks back at what is told: "the attacks", "cette attaque", "aux tirs". */
  readonly definites: ReadonlySet<string>
  /** Of these, before one act: "its attack", "cette attaque". */
  readonly singularDefinites: ReadonlySet<string>
  /** Before people told of before: "evacuate the wounded", "les blessés". */
  readonly pluralDefinites: ReadonlySet<string>
  /** "a", "une". */
  readonly indefinites: ReadonlySet<string>
  /** Begin a sentence that goes on with the one before: "That happened …", "C'est …". */
  readonly resumptives: ReadonlySet<string>
  /** Not the one told of before: "another man", "un deuxième". */
  readonly others: ReadonlySet<string>
  /** "at the same market", "au même endroit". */
  readonly sameWords: ReadonlySet<string>
  /** After "the same": a time, no place. */
  readonly sameTimes: ReadonlySet<string>
  /** Behind "no victims": of all acts told ("in any of the attacks", "dans aucune"). */
  readonly anyWhere: ReadonlySet<string>
  /** Pronouns of one person: "he died". */
  readonly personPronouns: ReadonlySet<string>
  /** "s'abattre". */
  readonly reflexives: ReadonlySet<string>
  /** Before the participle of a passive: "was shot", "été tué". */
  readonly passiveForms: ReadonlySet<string>
  /** Between the victims and who they are: "the dead are X", "la victime est X". */
  readonly copulas: ReadonlySet<string>
  /** Between a word of the unreal and the act, they make it done: "may have killed", "aurait tué". */
  readonly pastAuxiliaries: ReadonlySet<string>
  /** Before an infinitive: not yet done ("will attack"). */
  readonly futureAuxiliaries: ReadonlySet<string>
  /** Never take an object: what the tree hangs there is a time ("died Friday"). */
  readonly intransitives: ReadonlySet<string>
  /** Their subject is the one threatened: "a priest received a letter with threats". */
  readonly receiveVerbs: ReadonlySet<string>
  /** Tie an owner to a thing: "cars that belong to guards", "où habite une surveillante". */
  readonly possessionVerbs: ReadonlySet<string>
  /** "identified as X", "nommé". */
  readonly identifyVerbs: ReadonlySet<string>
  /** What attackers do after it: "ran off", "en fuite". */
  readonly fleeWords: ReadonlySet<string>
  /** What is done to those who are questioned over an act: "police detained two men". */
  readonly heldVerbs: ReadonlySet<string>
  /** What the law does to those it takes for the attackers: "X was charged with". */
  readonly accusedVerbs: ReadonlySet<string>
  /** The same by a noun: "took X into custody", "mis en examen". */
  readonly custodyNouns: ReadonlySet<string>
  /** Weapon words that are verbs too: "shoot". */
  readonly weaponVerbs: ReadonlySet<string>
  /** Verbs of harm that tell of none when reflexive: "s'abattre". */
  readonly harmlessReflexives: ReadonlySet<string>
  /** "no", "without", "aucun". */
  readonly negations: ReadonlySet<string>
  /** Two words of which the second denies nothing: "pas à pas". */
  readonly falseNegations: ReadonlySet<string>
  /** Words, alone or by two, that pass on what others say: "reportedly", "may have", "said to". Empty where the mood of the verb tells it. */
  readonly hearsay: ReadonlySet<string>
  /** Right before a word of harm: "attempted murder", "tentative". */
  readonly attemptNouns: ReadonlySet<string>
  /** Right behind a word of death: "death threats", "death row". */
  readonly deathCompounds: ReadonlySet<string>
  /** Before "de mort": "menaces de mort". Dictionary forms. */
  readonly deathThreats: ReadonlySet<string>
  /** Words of the unreal that are names too: the month of "May". */
  readonly ambiguousNames: ReadonlySet<string>
  /** Open why somebody is attacked with words: "attacked him for taking money". */
  readonly reproaches: ReadonlySet<string>
  /** Open the known act that something came of: "in court over the attack", "après l'attaque". */
  readonly follows: ReadonlySet<string>
  /** Open how long something lasted, not when it was done: "until nightfall", "depuis lundi". */
  readonly durationMarkers: ReadonlySet<string>
  /** Open the time over which many acts are counted: "killed since January". */
  readonly sinceWords: ReadonlySet<string>
  /** Open what came after: "before giving himself up on Wednesday". */
  readonly beforeWords: ReadonlySet<string>
  /** "it was the turn of X", "c'était au tour de X". */
  readonly turnWords: ReadonlySet<string>
  /** Stand for what they count: "a dozen cars", "une vingtaine d'hommes". */
  readonly quantityNouns: ReadonlySet<string>
  /** Prepositions that belong to the number behind them: "about ten", "environ". */
  readonly approximators: ReadonlySet<string>
  /** Tell that a person is a woman. */
  readonly femaleNouns: ReadonlySet<string>
  /** Tell that a person is a man. */
  readonly maleNouns: ReadonlySet<string>
  /** Before an age: "ages 13 and 17", "âgé de". */
  readonly ageWords: ReadonlySet<string>
  /** End a number that is an age: "a 12-year-old". */
  readonly ageEndings: ReadonlySet<string>
  /** Their number is one of people harmed: "three dead", "deux blessés"; "three wounds" may be one person's. */
  readonly harmedNouns: ReadonlySet<string>
  /** Stand for the victims: "among the dead are X and Y". */
  readonly victimNouns: ReadonlySet<string>
  /** Counted beside harm and no people: "three shots", "deux jours". */
  readonly uncountedNouns: ReadonlySet<string>
  /** Begin words for members of an armed organisation: "rebels", "insurgés". */
  readonly fighters: ReadonlySet<string>
  /** Say nothing of who they are without their complement: "members of the front". */
  readonly vagueNouns: ReadonlySet<string>
  /** Stand before a name and are no part of it, without their full stop: "Mr", "Mme". */
  readonly personTitles: ReadonlySet<string>
  /** Small words within the names of people, of every language: "García de la Cruz". */
  readonly personJoints: ReadonlySet<string>
  /** Where things happen; only as objects of the act are they its target. */
  readonly ways: ReadonlySet<string>
  /** "300 metres from the prison" happened elsewhere. */
  readonly distances: ReadonlySet<string>
  /** Begin names of sites that say less than the kinds their own phrase gives: "office", "rue". As written, lower case. */
  readonly plainSites: ReadonlySet<string>
  /** Vehicles that are themselves what is aimed at: "an army convoy". */
  readonly convoys: ReadonlySet<string>
  /** Words and phrases, as written, of a report that names the quarters of one city: "the block of", "South Side". */
  readonly quarters: ReadonlySet<string>
  /** True where adjectives stand behind their noun and belong to its phrase ("un engin incendiaire"). */
  readonly adjectivesFollow: boolean
}

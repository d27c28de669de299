import type {
  DamageObject,
  DamageState,
  IncidentKind,
  TargetKind,
  VictimOutcome,
  WeaponKind,
} from '../../model/reading.ts'

/**
 * What must be true of the clause for a trigger to tell of an act against somebody:
 * - `always`: the word alone tells it ("torch", "kidnap");
 * - `concrete`: its object is a person, a facility or a thing that can be hit ("attack a prison", not "attack a plan");
 * - `weapon`: a weapon or an attacker stands in the clause ("fire", "throw");
 * - `deliberate`: somebody does it, or the report tells elsewhere of a deliberate act ("burn", "damage");
 * - `persons`: its object is people ("hit a man").
 */
export type TriggerNeed = 'always' | 'concrete' | 'weapon' | 'deliberate' | 'persons'

/** `act`: what was done; `harm`: what came of it; `noun`: a name of the act; `offence`: a name known from the courts too. */
export type TriggerClass = 'act' | 'harm' | 'noun'

export interface TriggerRule {
  /** Travels with the incident in `rules`. */
  readonly name: string
  readonly class: TriggerClass
  readonly kinds: readonly IncidentKind[]
  readonly need: TriggerNeed
  /** Patterns of text/phrases.ts. */
  readonly patterns: readonly string[]
  /** The object of the verb, or its passive subject, is left in this state. */
  readonly damage?: DamageState
  /** What becomes of the people it is done to. */
  readonly outcome?: VictimOutcome
  /** The grammatical subject of the active verb is what suffers ("the car burned"). */
  readonly unaccusative?: boolean
  /** The words themselves say that it was stopped ("plot", "a bomb was found"). */
  readonly status?: 'attempted' | 'foiled'
  /** What it is when nobody is told to be armed: a raid is an armed break-in. */
  readonly unlessArmed?: IncidentKind
  /** Too general to open an act; only goes on with one that is told. */
  readonly looksBack?: boolean
  /** A plural tells of one act ("shots", "threats"). */
  readonly manyIsOne?: boolean
}

export interface WordKinds<K extends string> {
  readonly kind: K
  /** Patterns of text/phrases.ts. */
  readonly words: readonly string[]
}

export interface EventsLocale {
  readonly triggers: readonly TriggerRule[]
  readonly targets: readonly WordKinds<TargetKind>[]
  readonly weapons: readonly WordKinds<WeaponKind>[]
  readonly damaged: readonly WordKinds<DamageObject>[]
  /** Names of armed and criminal organisations known beyond one country; patterns of text/phrases.ts. */
  readonly armedGroups: readonly string[]
  /** Lemmas of those who work somewhere: of a prison where the report tells of one ("officers", "agents"). */
  readonly staff: readonly string[]
  /** Attackers by what they are called ("gunmen"). */
  readonly perpetrators: readonly string[]
  /** Those of them that are attackers in any sentence: what is done to them is not the act. */
  readonly attackers: readonly string[]
  /** People in general, who may be attackers where they act and victims where they suffer. */
  readonly people: readonly string[]
  /** Nouns of organised groups ("cell", "group", "commando"). */
  readonly groups: readonly string[]
  readonly killed: readonly string[]
  readonly wounded: readonly string[]
  /** "unharmed", "nobody was hurt", "sans faire de victime". */
  readonly unharmed: readonly string[]
  /** "no casualties": neither dead nor hurt. */
  readonly noVictims: readonly string[]
  /** Words that say the act was tried ("tried to", "tentative de") or stopped ("foiled", "déjoué"). */
  readonly attempted: readonly string[]
  readonly foiled: readonly string[]
  /** What was never done: hypothetical, wished, feared, prevented in general. */
  readonly unreal: readonly string[]
  /** Of the unreal, those that tell of a plan: with an arrest beside it, a plot that was stopped ("planning to", "projeter de"). */
  readonly plans: readonly string[]
  /** Set phrases whose words tell of nothing here ("bomb squad", "heart attack", "fire brigade"). */
  readonly idioms: readonly string[]
  /** Say that somebody meant it: fire and blast of such a report had an author. */
  readonly deliberate: readonly string[]
  /** Drills and exercises. */
  readonly drills: readonly string[]
  /** Verbs of hitting that are an assault when people are hit. */
  readonly blows: readonly string[]
  /** People who attack with words. */
  readonly debaters: readonly string[]
  /** "rumour of", "la rumeur d'": hearsay of an act. */
  readonly rumours: readonly string[]
  /** Say that a rumour is wrong ("denied", "démentir"). */
  readonly refuted: readonly string[]
  /** False alarms. */
  readonly hoaxes: readonly string[]
  /** Accidents and natural causes. */
  readonly accidents: readonly string[]
  /** Sentences of another world: sport, stage, market, parliament. */
  readonly figurative: readonly string[]
  /** Words of sport, stage and leisure, of which two in a sentence say as much. */
  readonly leisure: readonly string[]
  /** Abstract objects and agents of figurative attacks ("plan", "budget", "critics"). */
  readonly abstract: readonly string[]
  /** Illnesses and what goes with them: what they do is no attack. */
  readonly ailments: readonly string[]
  /** Animals that are kept, hunted or culled. */
  readonly animals: readonly string[]
  /** Police, courts, rescue, attackers, weapons, dead and hurt: what news of an attack has beside it. */
  readonly aftermath: readonly string[]
  /** Words of campaigns and parliaments: there people attack, beat and threaten with words. */
  readonly politics: readonly string[]
  /** Court and crime-statistics words before an offence ("charged with", "on suspicion of"). */
  readonly legal: readonly string[]
  /** "a second attack", "another", "in a separate incident". */
  readonly another: readonly string[]
  /** Open a relative clause of place: what it tells happened in the place before it ("in Gao, where …"). */
  readonly placeRelatives: readonly string[]
  /** Verbs of bringing the hurt somewhere: their place is not the act's. */
  readonly carried: readonly string[]
  /** "province", "département": with a name, what towns lie in. */
  readonly divisions: readonly string[]
  /** Streets, parks, halls, firms: a capitalised name with one of these is no town. */
  readonly thoroughfares: readonly string[]
  /** Stand for the thing of a list whose place alone is told: "the mast in A and the one in B". */
  readonly standIns: readonly string[]
  /** Tell that letters or signs were put on something: "tag", "sprayed", "graffiti". */
  readonly painted: readonly string[]
  /** "A kilometre away", "non loin de là": in the town of what was told before. */
  readonly nearby: readonly string[]
  /** "two separate attacks": acts of one sentence that are not one. */
  readonly apart: readonly string[]
  /** Words that look back at a known act ("recalls", "since the attack", "anniversary"). */
  readonly background: readonly string[]
  /** Speech verbs and frames: a time or a place in their clause is not the act's. */
  readonly speech: readonly string[]
  /** Who says it, in front or behind ("according to", "police said"): the clause is attributed. */
  readonly attribution: readonly string[]
  /** Words that call incidents one thing ("wave", "series", "coordinated"). */
  readonly waves: readonly string[]
  /** Of those, the ones that say concerted. */
  readonly coordinated: readonly string[]
  /** Says that an incident has nothing to do with the others, or has a cause of its own ("unrelated", "a quarrel"). */
  readonly unrelated: readonly string[]
  /** "prisons", "sites", "towns": what a declared number of incidents counts. */
  readonly counted: readonly string[]
  /** "all three", "sur les trois sites": said of every incident of the report. */
  readonly everywhere: readonly string[]
  /** Verbs whose object says what the acts are called ("describe as", "speak of"). */
  readonly naming: readonly string[]
  /** Police and rescuers who are called to an act or come upon it. */
  readonly alerts: readonly string[]
  /** Nouns that such a label is made of ("offensive", "intimidation", "acts of terror"). */
  readonly labels: readonly string[]
}

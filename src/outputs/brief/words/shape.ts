import type {
  Credibility,
  DisagreementRecord,
  FieldName,
  Likelihood,
  Reliability,
  ReviewState,
  ShownRule,
  WaveEvidenceKind,
} from '../../../model/desk.ts'
import type {
  ClaimStatus,
  IncidentKind,
  IncidentStatus,
  InvestigationStatus,
  MarkerKind,
  MeasureStatus,
  Modality,
  PlacePrecision,
  TargetKind,
  Verdict,
  WeaponKind,
} from '../../../model/reading.ts'
import type { BriefVersion, SectionId } from '../shape.ts'

/** Text with `{slots}`. Spaces before signs are plain here; `typeset.ts` makes them the language's own. */
export type Template = string
/** Chosen by the number in the slot `n`. */
export interface Plural {
  readonly one: Template
  readonly other: Template
}

/** How values are printed: parts of them, not sentences. */
export interface ValueWords {
  readonly clock: Template
  readonly times: {
    readonly at: Template
    readonly about: Template
    readonly betweenClocks: Template
    readonly between: Template
    readonly day: Template
    readonly days: Template
    readonly month: Template
    readonly year: Template
    readonly from: Template
    readonly before: Template
    readonly unknown: Template
    readonly approximate: Template
  }
  readonly counts: {
    readonly exactly: Template
    readonly between: Template
    readonly least: Template
    readonly most: Template
    readonly about: Template
    readonly untold: Template
  }
  readonly place: { readonly in: Template; readonly nowhere: Template }
  readonly percent: Template
  readonly none: Template
}

export interface Terms {
  readonly kinds: Readonly<Record<IncidentKind, string>>
  readonly targets: Readonly<Record<TargetKind, string>>
  readonly weapons: Readonly<Record<WeaponKind, string>>
  readonly status: Readonly<Record<IncidentStatus, string>>
  readonly modality: Readonly<Record<Modality, string>>
  readonly precision: Readonly<Record<PlacePrecision, string>>
  readonly measure: Readonly<Record<MeasureStatus, string>>
  readonly investigation: Readonly<Record<InvestigationStatus, string>>
  readonly claim: Readonly<Record<ClaimStatus, string>>
  readonly marker: Readonly<Record<MarkerKind, string>>
  readonly verdict: Readonly<Record<Verdict, string>>
  readonly state: Readonly<Record<ReviewState, string>>
  readonly reliability: Readonly<Record<Reliability, string>>
  readonly credibility: Readonly<Record<Credibility, string>>
  readonly likelihood: Readonly<Record<Likelihood, string>>
  readonly confidence: Readonly<Record<'low' | 'moderate' | 'high', string>>
  readonly field: Readonly<Record<FieldName, string>>
  /** Fields of disagreements that are no incident's: `wave.declared`; `*` stands for a name. */
  readonly otherField: Readonly<
    Record<
      'wave.declared' | 'markers.*.expansion' | 'claim.status' | 'investigation.arrests' | 'investigation.*',
      string
    >
  >
  readonly shownRule: Readonly<Record<ShownRule, string>>
  readonly difference: Readonly<Record<DisagreementRecord['difference'], string>>
  readonly evidence: Readonly<Record<WaveEvidenceKind, string>>
  /** Names of what evidence counts; one that is not here is printed as it stands. */
  readonly fact: Readonly<Record<string, string>>
  /** Classes of targets and means that wave evidence speaks of, besides kinds of targets. */
  readonly classes: Readonly<Record<string, string>>
  readonly version: Readonly<Record<BriefVersion, string>>
}

/** Everything a brief says in one language; what is missing does not compile. */
export interface BriefWords {
  /** BCP 47, for numbers, plurals and month names. */
  readonly locale: string
  readonly title: Template
  readonly subject: { readonly wave: Template; readonly namedWave: Template; readonly desk: Template }
  readonly sections: Readonly<Record<SectionId, string>>
  readonly values: ValueWords
  readonly terms: Terms
  readonly marks: {
    readonly fresh: string
    readonly list: string
    readonly more: string
    readonly stop: string
    readonly labelEnd: string
    readonly open: string
    readonly close: string
  }
  readonly labels: Readonly<
    Record<
      | 'subject'
      | 'number'
      | 'version'
      | 'period'
      | 'issued'
      | 'local'
      | 'coverage'
      | 'author'
      | 'approver'
      | 'distribution'
      | 'marking',
      string
    >
  >
  readonly header: {
    readonly number: Template
    readonly value: Template
    readonly period: Template
    readonly periodOpen: Template
    readonly issued: Template
    readonly reports: Plural
    readonly independent: Plural
    readonly published: Template
    readonly undatedReports: Plural
    readonly localTimes: Template
  }
  readonly bluf: {
    readonly incidents: Plural
    readonly sites: Plural
    readonly dated: Template
    readonly none: Template
    readonly wave: Template
    readonly waves: Plural
    readonly noWave: Template
    readonly deaths: Plural
    readonly noDeaths: Template
    readonly injuries: Plural
    readonly noInjuries: Template
    readonly noCasualties: Template
    readonly claimed: Plural
    readonly unclaimed: Template
  }
  readonly analyst: { readonly mark: Template; readonly words: Template }
  readonly figures: {
    readonly count: Plural
    readonly sites: Plural
    readonly confirmed: Plural
    readonly proposed: Plural
    readonly field: Template
    readonly bySource: Template
    readonly one: Template
    readonly declaredHeading: string
    readonly declared: Template
    readonly incidentHeading: string
    readonly noneCounted: Template
    readonly toldHeading: string
    readonly told: Template
    readonly toldPlain: Template
    readonly toldPeriod: Template
    readonly toldChange: Template
    readonly toldVerdict: Template
    readonly notSummed: Template
    readonly rest: Template
  }
  readonly news: {
    readonly first: Template
    readonly unchanged: Template
    readonly since: Template
    readonly incidents: Plural
    readonly gone: Plural
    readonly changed: Template
    readonly vanished: Template
    readonly was: Template
    readonly appeared: Template
    readonly state: Template
    readonly sources: Template
    readonly records: Template
    readonly wave: Template
    readonly reports: Plural
  }
  readonly incidents: {
    readonly head: readonly [string, string, string, string, string, string, string, string, string]
    readonly subject: Template
    readonly tableName: string
    readonly tableNote: Template
    readonly localNote: Template
    readonly none: Template
    readonly value: Template
    readonly place: Template
    readonly pair: Template
    readonly unknown: Template
    readonly untold: Template
    readonly with: Template
    readonly statusMark: Template
    readonly modalityMark: Template
    readonly killed: Template
    readonly wounded: Template
    readonly sources: Template
    readonly background: Plural
    readonly toldHeading: string
    readonly told: Readonly<Record<Modality, Template>>
    readonly whose: Template
    readonly ratingNote: Template
  }
  readonly picture: {
    readonly map: string
    readonly timeline: string
    readonly mapNote: Template
    readonly noMap: Template
    readonly noTimeline: Template
    readonly notOnMap: Template
    readonly undated: Template
    readonly tableName: string
    readonly head: readonly [string, string, string, string]
    readonly coordinates: Template
    readonly credit: string
    readonly legendSite: string
    readonly legendTown: string
    readonly kilometres: string
    readonly cut: Plural
  }
  readonly wave: {
    readonly members: Template
    readonly forHeading: string
    readonly againstHeading: string
    readonly noneFor: Template
    readonly noneAgainst: Template
    readonly evidence: Template
    readonly evidenceFact: Template
    readonly evidenceIncidents: Template
    readonly otherHeading: string
    readonly hypothesis: Template
    readonly hypothesisBy: Template
    readonly chance: Template
    readonly noHypothesis: Template
    readonly judgementHeading: string
    readonly likelihood: Template
    readonly confidence: Template
    readonly confidenceRule: Template
    readonly reviewed: Template
    readonly candidates: Plural
    readonly none: Template
  }
  readonly claims: {
    readonly none: Template
    readonly noneSaid: Template
    readonly heading: string
    readonly item: Template
    readonly by: Template
    readonly channel: Template
    readonly quote: Template
    readonly markersHeading: string
    readonly marker: Template
    readonly expansion: Template
    readonly markerIncidents: Plural
    readonly noMarkers: Template
    readonly notAClaim: Template
  }
  readonly judicial: {
    readonly none: Template
    readonly item: Template
    readonly when: Template
    readonly offence: Template
    readonly detained: Template
    readonly quote: Template
    readonly innocence: Template
  }
  readonly statements: {
    readonly none: Template
    readonly speaker: Template
    readonly role: Template
    readonly when: Template
    readonly channel: Template
    readonly words: Template
    readonly reported: Template
  }
  readonly measures: {
    readonly none: Template
    readonly item: Template
    readonly by: Template
    readonly quote: Template
    readonly note: Template
  }
  readonly contradictions: {
    readonly none: Template
    readonly conflictHeading: string
    readonly detailHeading: string
    readonly incident: Template
    readonly wave: Template
    readonly whole: Template
    readonly says: Template
    readonly shown: Template
    readonly withheld: Template
  }
  readonly gaps: {
    readonly none: Template
    readonly undated: Plural
    readonly unplaced: Plural
    readonly coarse: Plural
    readonly casualties: Plural
    readonly single: Plural
    readonly unjudged: Plural
    readonly doubtful: Plural
    readonly unreviewed: Plural
    readonly noClaim: Template
    readonly noInvestigation: Template
    readonly undatedReports: Plural
    readonly ungraded: Plural
    readonly list: Template
  }
  readonly sources: {
    readonly none: Template
    readonly title: Template
    readonly untitled: Template
    readonly outlet: Template
    readonly date: Template
    readonly undated: Template
    readonly reliability: Template
    readonly id: Template
    readonly copy: Template
    readonly url: Template
    readonly quote: Template
    readonly more: Plural
    readonly scale: Template
  }
  readonly next: { readonly at: Template; readonly unset: Template; readonly last: Template }
  readonly more: Plural
  readonly docxNoPictures: string
  readonly page: Template
}

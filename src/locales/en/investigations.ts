import type { InvestigationsLocale } from '../shape/investigations.ts'
import { clause } from './clause.ts'

export const investigations: InvestigationsLocale = {
  clause,
  rules: [
    {
      name: 'open-case',
      verbs: 'open launch begin start initiate order set announce mount register file lodge',
      particle: 'up?',
      frame: 'case',
      status: 'opened',
    },
    {
      name: 'take-over',
      verbs: 'take assume',
      particle: 'over|up|charge of|on|control of',
      frame: 'case',
      status: 'opened',
    },
    {
      name: 'lead-case',
      verbs: 'lead conduct head handle run oversee supervise continue pursue carry coordinate direct join widen expand',
      particle: 'out?',
      frame: 'case',
      status: 'under-way',
    },
    { name: 'issue-warrant', verbs: 'issue seek obtain', frame: 'case', status: 'under-way' },
    {
      name: 'close-case',
      verbs: 'close drop shelve end discontinue conclude abandon dismiss',
      frame: 'case',
      status: 'closed',
    },
    {
      name: 'entrust',
      verbs: 'entrust hand refer assign pass transfer give',
      particle: 'over?',
      frame: 'entrust',
      status: 'opened',
    },
    { name: 'investigate', verbs: 'investigate probe', frame: 'probe', status: 'under-way' },
    {
      name: 'examine',
      verbs: 'examine analyse analyze review study check scour trace pursue follow comb',
      particle: 'through?',
      frame: 'probe',
      status: 'under-way',
    },
    { name: 'look-into', verbs: 'look', particle: 'into|for|at', frame: 'probe', status: 'under-way' },
    { name: 'search-for', verbs: 'search hunt appeal', particle: 'for?', frame: 'probe', status: 'under-way' },
    { name: 'treat-as', verbs: 'treat', frame: 'probe', status: 'under-way' },
    { name: 'question', verbs: 'question interrogate interview hear', frame: 'persons', status: 'under-way' },
    {
      name: 'arrest',
      verbs: 'arrest detain apprehend nab',
      frame: 'persons',
      status: 'arrest',
      custody: true,
      anyone: true,
    },
    { name: 'capture', verbs: 'capture catch', frame: 'persons', status: 'arrest', custody: true },
    {
      name: 'hold',
      verbs: 'hold take remand',
      particle: 'in custody|into custody|in police custody|into police custody|for questioning|on suspicion',
      frame: 'persons',
      status: 'arrest',
      custody: true,
      passive: true,
    },
    {
      name: 'take-into-custody',
      verbs: 'take remand hold keep',
      after: 'in custody|into custody|into police custody|in police custody|for questioning|on suspicion',
      frame: 'persons',
      status: 'arrest',
      custody: true,
    },
    { name: 'hold-active', verbs: 'hold', frame: 'persons', status: 'arrest', custody: true },
    { name: 'remand', verbs: 'remand', frame: 'persons', status: 'arrest', custody: true, passive: true },
    { name: 'charge', verbs: 'charge indict', frame: 'persons', status: 'charged', custody: true },
    {
      name: 'stand-trial',
      verbs: 'stand go face',
      particle: 'trial|on trial|a trial',
      frame: 'suspect',
      status: 'trial',
    },
    {
      name: 'in-court',
      verbs: 'appear',
      particle: 'in court|before a court|before a judge|before magistrates|before the court',
      frame: 'suspect',
      status: 'charged',
    },
    {
      name: 'convict-active',
      verbs: 'convict sentence jail imprison',
      after: 'prison|years|year|months|jail|life|imprisonment|of',
      frame: 'persons',
      status: 'convicted',
    },
    {
      name: 'find-guilty',
      verbs: 'find',
      after: 'guilty',
      frame: 'persons',
      status: 'convicted',
    },
    { name: 'follow-lead', verbs: 'favour favor pursue follow explore', frame: 'probe', status: 'under-way' },
    { name: 'charge-with', verbs: 'task', frame: 'entrust', status: 'opened' },
    { name: 'convict', verbs: 'convict sentence jail imprison', frame: 'persons', status: 'convicted', passive: true },
    {
      name: 'found-guilty',
      verbs: 'find plead',
      particle: 'guilty',
      frame: 'persons',
      status: 'convicted',
      passive: true,
    },
  ],
  phrases: [
    {
      name: 'no-arrest',
      status: null,
      none: true,
      patterns: [
        'no ~1 arrests|arrest',
        'no ~1 suspects|suspect ~3 arrested|detained|custody|held',
        'nobody|no-one ~4 arrested|detained|custody|held',
        'no one ~4 arrested|detained|custody|held',
        'without ~2 arrest|arrests',
        'not made any arrests',
        "n't made any arrests",
      ],
    },
    { name: 'arrests-made', status: 'arrest', held: 'count', patterns: ['arrests ~2 made', 'made ~3 arrests|arrest'] },
    {
      name: 'arrest-of',
      status: 'arrest',
      held: 'after',
      patterns: [
        'announced|announces|announce|confirmed|confirms|reported|reports ~3 arrest|arrests|detention|capture of',
        'led to ~3 arrest|arrests of',
      ],
    },
    {
      name: 'charges-brought',
      status: 'charged',
      patterns: ['charges ~4 filed|laid|pressed', 'charges were|been brought', 'filed|brought|pressed ~2 charges'],
    },
    {
      name: 'in-custody',
      status: 'arrest',
      held: 'subject',
      patterns: [
        'is|are|was|were|remains|remain ~2 in custody',
        'is|are|was|were|being ~2 held by',
        'under arrest',
        'in police custody',
      ],
    },
    {
      name: 'in-charge',
      status: 'under-way',
      service: 'before',
      patterns: [
        'is|are|was|were ~1 in charge of the|this ~2 case|investigation|inquiry|probe',
        'has|have|had been put|placed in charge of the|this ~2 case|investigation|inquiry|probe',
        'is|are|was|were on the case',
      ],
    },
    {
      name: 'case-under-way',
      status: 'under-way',
      patterns: [
        'investigation|investigations|inquiry|enquiry|inquiries|enquiries|probe|manhunt is|are|was|were ~2 under|underway|ongoing|continuing',
        'investigation|inquiry|probe|enquiries|inquiries continues|continue|continued',
        'being investigated',
        'ongoing investigation|inquiry',
      ],
    },
    {
      name: 'case-opened',
      status: 'opened',
      patterns: ['investigation|inquiry|enquiry|probe|case ~4 opened|launched', 'murder inquiry|investigation'],
    },
    {
      name: 'trial-opens',
      status: 'trial',
      patterns: ['trial ~9 opened|opens|began|begins|started|starts|resumed|resumes|continues'],
    },
    {
      name: 'case-closed',
      status: 'closed',
      patterns: ['case|investigation|inquiry|probe ~3 closed|dropped|shelved|discontinued'],
    },
  ],
  caseNouns:
    'files complaint complaints warrant warrants cases docket dockets investigation investigations inquiry inquiries enquiry enquiries probe case file dossier manhunt hunt search proceedings',
  generic:
    'police detective detectives investigator investigators officer officers agent agents prosecutors prosecutor authorities official officials inspectors gendarmes magistrates judge court jury troops army soldiers military forces command',
  officers:
    'officer officers agent agents detective detectives investigator investigators soldier soldiers troops inspector inspectors deputies experts',
  investigators:
    'police detective detectives investigator investigators prosecutor prosecutors authorities gendarmes magistrates sheriff gardaí carabinieri constabulary fbi',
  persons:
    'trio pair duo manager passenger tenant caretaker boss man men woman women person people suspect suspects teenager teenagers teen teens youth youths boy boys girl girls student students driver owner member members brother brothers couple national nationals citizen citizens individual individuals militant militants activist activists supporter supporters year-old gunman gunmen attacker attackers employee guard guards soldier father mother son resident residents foreigner foreigners minor minors juvenile accomplice accomplices witness witnesses them him her',
  offences:
    'murder manslaughter homicide arson terrorism terrorist sabotage conspiracy kidnapping assault robbery burglary vandalism damage destruction attempted attempt criminal aggravated anti-constitutional treason hijacking extortion explosion explosives possession weapons firearms membership belonging violent hate mischief riot affray endangering incitement endangerment trespass threats intimidation wounding killing grievous murdering bombing espionage',
  offenceMarkers: 'for with as into suspicion charge charges count counts accusations',
  released: 'released freed bailed discharged',
  attackNouns:
    'attack attacks bombing bombings shooting shootings blast blasts explosion fire fires arson killing killings murder murders raid raids assault sabotage ambush incident massacre stabbing kidnapping explosions incidents attacker',
  entrustMarkers: 'to',
  notProbed:
    'option options way ways plan plans proposal proposals measure measures possibility job jobs help solution solutions alternatives request forward work bill calm budget offer deal security safety law victims survivors wounded',
}

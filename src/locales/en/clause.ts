import type { ClauseLocale } from '../shape/clause.ts'
import type { VerbForm } from '../shape/speech.ts'
import { inflect } from './verb-forms.ts'

/** Past and participle of verbs of measures and cases that the regular rule misspells. */
const PAST: Readonly<Record<string, string>> = {
  ban: 'banned',
  cancel: 'cancelled',
  withdraw: 'withdrawn',
  freeze: 'frozen',
  stand: 'stood',

  build: 'built',
  control: 'controlled',
  equip: 'equipped',
  fit: 'fitted',
  patrol: 'patrolled',
  rid: 'rid',
  scrap: 'scrapped',
  send: 'sent',
  spend: 'spent',
  step: 'stepped',
  stop: 'stopped',
  transfer: 'transferred',
  shut: 'shut',
  seek: 'sought',
  drop: 'dropped',
  refer: 'referred',
  plan: 'planned',
  beef: 'beefed',
  compel: 'compelled',
  rule: 'ruled',
  stem: 'stemmed',
  quit: 'quit',
  buy: 'bought',
  pay: 'paid',
  catch: 'caught',
  bring: 'brought',
  sue: 'sued',
}

/** The dictionary form is the plural of the present too ("unions demand"). */
function forms(lemma: string): readonly VerbForm[] {
  const past = PAST[lemma]
  if (past === undefined) return [...inflect(lemma), { text: lemma, form: 'finite' }]
  const doubled = past.endsWith('ed') && past.length > lemma.length + 2 && !lemma.endsWith('y')
  return [
    { text: lemma, form: 'infinitive' },
    { text: lemma, form: 'finite' },
    { text: /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, form: 'finite' },
    { text: past, form: 'finite' },
    { text: past, form: 'past-participle' },
    { text: doubled ? `${past.slice(0, -2)}ing` : `${lemma.replace(/e$/, '')}ing`, form: 'present-participle' },
  ]
}

export const clause: ClauseLocale = {
  inflect: forms,
  be: "be is are was were been being am 's 're get gets got",
  have: "have has had having 've",
  modals: "will would can could shall should may might must 'll 'd",
  future: "will would shall 'll 'd",
  prospective: 'going set due poised scheduled expected',
  negations: "not n't never no longer neither nor cannot",
  nobody: 'no nobody none no-one noone neither',
  adverbs:
    'also already still now then just again once soon even only ever always often later earlier yet today yesterday meanwhile too both currently immediately quickly formally officially publicly repeatedly urgently since further instead therefore however thus reportedly so far first finally jointly temporarily separately twice',
  clitics: '',
  reflexives: '',
  determiners:
    'the a an this that these those his her its their our my your some any every each all both several many few more most another no two three four five six seven eight nine ten hundreds dozens',
  prepositions:
    'of in on at by for from with to into over under about against after before during between through near outside around behind across within without since until among amid despite onto toward towards upon along including as',
  linkers: 'of for',
  infinitiveMarkers: 'to',
  complementizers: 'that whether if',
  relatives: 'who which whom whose where that',
  coordinators: 'and or but',
  subjectPronouns: 'he she they it we i you who one',
  firstPerson: 'we i our us',
  agent: 'by',
  enders: 'after because while although though whereas amid following despite when unless',
  commaEnders: 'saying adding which who whose where but as a an since until warning arguing pending',
  asides: 'for his part|for her part|for its part|for their part|in turn|in response',
  sources: 'according',
  sayVerbs: 'say tell add announce report state explain claim write note stress insist warn declare confirm argue',
  attackers:
    'saboteur attacker assailant gunman gunmen militant rebel insurgent terrorist extremist kidnapper hijacker hostage-taker robber bandit suspect thief thieves raider arsonist vandal shooter bomber culprit perpetrator intruder separatist guerrilla jihadist gang mob hacker inmate defendant jury',
  authorities:
    'adviser advisor nations cross crescent unesco unicef who taoiseach tánaiste gardaí alderman chairman chairwoman trust trustees foundation institute government minister ministry ministries president premier chancellor mayor governor prefect prefecture commissioner commission council councillor parliament congress senate senator senators assembly cabinet police force officer chief sheriff army military navy troops authority authorities official administration department agency service bureau office state city town county region district municipality regime union association federation operator company utility provider railway railways airline airport port carrier firm employer bank retailer supermarket school university college hospital church diocese synagogue mosque embassy consulate ambassador guard board directorate director headteacher principal rector bishop archbishop imam rabbi king queen prince emir sultan junta leader leaders coalition party mp mps lawmaker lawmakers legislator legislators politician committee eu un nato kremlin downing fbi interior defence defense home pentagon secretary marshal general colonel commander spokesman spokeswoman spokesperson bloc opposition prosecutor attorney network club league organiser organisers organizers museum owner management superintendent legislature politicians deputies deputy ngo charity campaigners',
  services:
    'division section branch civil gardaí garda gardai policing mounties rcmp psni csis psc ombudsman watchdog carabinieri guardia police prosecutor prosecutors fbi detective detectives investigator investigators officer officers agent agents gendarmes gendarmerie constabulary sheriff bureau squad unit agency department atf interpol europol nia cid mi5 shin dci office ministry commission force forces intelligence authorities magistrate judge inspectors inspectorate service services marshals magistrates carabinieri bka gsg scotland yard team officials guard command committee tribunal court military army troopers rangers prosecution directorate',
  trailing: 'neighbouring neighboring alone itself themselves himself herself',
}

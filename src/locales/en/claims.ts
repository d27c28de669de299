import type { ClaimsLocale } from '../shape/claims.ts'
import { clause } from './clause.ts'

/** What those who claim say they did: past forms. */
const DONE =
  'attacked targeted bombed struck hit killed shot ambushed raided stormed burned burnt torched destroyed blown detonated planted placed set fired shelled kidnapped abducted seized captured taken executed assassinated sabotaged cut carried'
/** What the accused deny, as gerunds. */
const DOING =
  'ordering planning plotting organising organizing attacking targeting bombing striking killing murdering shooting firing stabbing ambushing raiding burning torching lighting starting setting planting placing throwing hurling sending writing making helping kidnapping abducting taking carrying damaging sabotaging cutting assaulting beating robbing joining funding financing directing masterminding committing'
const bySubject = (subjects: string, verbs: string): string =>
  subjects
    .split('|')
    .flatMap((s) => verbs.split(' ').map((v) => `${s} ${v}`))
    .join('|')

export const claims: ClaimsLocale = {
  clause,
  rules: [
    { name: 'claim', verbs: 'claim', status: 'claimed', party: 'subject', objects: ['credit', 'attack'] },
    {
      name: 'take-responsibility',
      verbs: 'take accept admit assume acknowledge',
      status: 'claimed',
      party: 'subject',
      objects: ['credit'],
    },
    {
      name: 'admit-to',
      verbs: 'admit own confess',
      particle: 'to|up to',
      status: 'claimed',
      party: 'subject',
      objects: ['attack'],
    },
    {
      name: 'say-behind',
      verbs: 'say claim boast',
      particle:
        'it had set|they had set|it had planted|they had planted|it had attacked|they had attacked|it had bombed|it was behind|they were behind|it had carried out|it carried out|they had carried out|they carried out|it was responsible|they were responsible|its fighters|its members|its men|its militants|its forces|its cell|'.concat(
          bySubject('it had|they had|we|it|they', DONE),
        ),
      gap: 8,
      status: 'claimed',
      party: 'subject',
      objects: ['any'],
    },
    {
      name: 'nobody-admits',
      verbs: 'admit confess own',
      particle: 'to|up to?',
      status: 'claimed',
      party: 'subject',
      objects: ['any'],
    },
    { name: 'come-forward', verbs: 'come', particle: 'forward', status: 'claimed', party: 'subject', objects: ['any'] },
    { name: 'sign', verbs: 'sign', status: 'claimed', party: 'after', objects: ['any'] },
    {
      name: 'deny',
      verbs: 'deny reject disclaim dismiss refute rebuff disavow',
      status: 'denied',
      party: 'subject',
      objects: ['guilt'],
    },
    {
      name: 'deny-bare',
      verbs: 'deny',
      particle: 'it?',
      bare: true,
      status: 'denied',
      party: 'subject',
      objects: ['any'],
    },
    {
      name: 'deny-doing',
      verbs: 'deny',
      particle:
        'having anything|having any|having had|being behind|having carried out|carrying out|being involved|taking part|that it was behind|it was behind|being responsible|'.concat(
          DOING.replaceAll(' ', '|'),
        ),
      status: 'denied',
      party: 'subject',
      objects: ['any'],
    },
    {
      name: 'say-no-part',
      verbs: 'say insist claim swear maintain state',
      particle:
        'it had nothing to do with|they had nothing to do with|he had nothing to do with|she had nothing to do with|it had no part in|they had no part in|it played no part|they played no part|it was not behind|they were not behind|it had no role|they had no role|it was not involved|they were not involved|it was not responsible|they were not responsible|it had not carried out|its fighters were not',
      gap: 6,
      status: 'denied',
      party: 'subject',
      objects: ['any'],
    },
    {
      name: 'say-innocent',
      verbs: 'say insist claim swear maintain protest proclaim plead',
      particle:
        'he is innocent|she is innocent|they are innocent|he was innocent|she was innocent|his innocence|her innocence|their innocence|not guilty',
      gap: 3,
      status: 'denied',
      party: 'subject',
      objects: ['any'],
    },
    {
      name: 'call-fable',
      verbs: 'call describe speak brand dismiss label',
      particle: 'fable|fairy tale|lie|lies|nonsense|slander|fabrication|invention|baseless|absurd|ludicrous|false',
      gap: 9,
      answers: true,
      status: 'denied',
      party: 'subject',
      objects: ['any'],
    },
    { name: 'deny-that', verbs: 'deny', particle: 'that', status: 'denied', party: 'subject', objects: ['done'] },
    {
      name: 'distance',
      verbs: 'distance',
      particle: 'itself from|themselves from|himself from',
      status: 'denied',
      party: 'subject',
      objects: ['any'],
    },
    { name: 'accuse', verbs: 'accuse', status: 'blamed', party: 'object', objects: ['any'] },
    { name: 'blame', verbs: 'blame suspect implicate', status: 'blamed', party: 'object', objects: ['any'] },
    {
      name: 'blame-on',
      verbs: 'blame pin attribute ascribe',
      marker: 'on|to',
      status: 'blamed',
      party: 'after',
      objects: ['attack'],
    },
    {
      name: 'point-finger',
      verbs: 'point',
      particle: 'the finger at|a finger at|fingers at',
      status: 'blamed',
      party: 'after',
      objects: ['any'],
    },
    { name: 'hold-responsible', verbs: 'hold', status: 'blamed', party: 'object', objects: ['guilt'] },
  ],
  phrases: [
    {
      name: 'no-claim',
      status: 'none',
      patterns: [
        'no ~3 claim|claims of responsibility',
        'no ~2 claim|claims ~3 made|received|emerged|issued',
        'unclaimed',
        'no responsibility claim',
        'no claim .',
        'claim of responsibility has|had not',
        'without ~2 claim of responsibility',
        'not been claimed',
        "n't been claimed",
        'not yet been claimed',
        'not immediately claimed',
      ],
    },
    {
      name: 'claim-noun',
      status: 'claimed',
      party: 'after',
      patterns: ['claim|claims of responsibility ~2 by|from', 'claim|claims on|via'],
    },
    {
      name: 'was-behind',
      status: 'blamed',
      party: 'before',
      patterns: [
        'was|were|is|are ~1 behind the|this|these|it',
        'is|are|was|were ~1 responsible for the attack|attacks|bombing|blast|fire|fires|killings|raid|shooting|sabotage',
        'is|are|was|were suspected of',
      ],
    },
    {
      name: 'suspicion-on',
      status: 'blamed',
      party: 'after',
      patterns: [
        'sees|saw|see|seen ~6 the hand|work|signature of',
        'bore|bears|bear the mark|signature|stamp|fingerprints of',
        'suspicion|suspicions|blame ~3 fell|falls|fall|fallen on|upon',
      ],
    },
    {
      name: 'work-of',
      status: 'blamed',
      party: 'after',
      patterns: [
        'blamed on',
        'attributed to',
        'the work of',
        'bore the hallmarks of',
        'bears the hallmarks of',
        'bear the hallmarks of',
      ],
    },
  ],
  attackNouns:
    'graffiti vandalism damage letter letters parcel parcels hoax hoaxes device devices outage blockade cyberattack robbery robberies theft heist abductions ambushes attack attacks bombing bombings blast blasts explosion explosions fire fires arson crime crimes shooting shootings killing killings murder murders raid raids assault assaults sabotage ambush ambushes kidnapping kidnappings abduction abductions stabbing action actions operation operations strike strikes campaign wave series hack assassination bomb incident incidents hijacking vandalism act acts damage massacre deaths it them',
  creditNouns: 'responsibility authorship credit',
  guiltNouns:
    'suggestion claims suggestions link links responsibility responsible involvement role part guilt blame connection complicity accusation accusations allegation allegations charge charges authorship hand',
  blameable:
    'front brigade brigades committee army liberation front brigade brigades committee army liberation group groups militant militants rebel rebels insurgent insurgents gang gangs cartel cartels network networks extremist extremists terrorist terrorists jihadist jihadists islamist islamists separatist separatists guerrilla guerrillas faction factions fighter fighters gunman gunmen bandits opponents activists activist anarchist anarchists supporters followers members member cell organisation organization movement movements militia militias army forces traffickers smugglers dealers criminals criminal mafia hackers saboteurs arsonists vandals hooligans youths protesters neo-nazis neo-nazi leftists left-wing right-wing ultras poachers herders herdsmen loyalists republicans dissident dissidents mercenaries intelligence agents spies clan clans tribe pirates elements band regime vigilantes settlers squatters inmates prisoners operatives combatants terror left right rival rivals competitor competitors enemy enemies neighbour neighbours neighbor neighbors kingpin kingpins warlord warlords boss bosses gangster gangsters commander commanders henchmen loan-sharks fishermen farmers miners landlord landlords insurgency junta syndicate syndicates tongs yakuza triads outlaws mercenary environmentalists campaigners fanatics',
  groupNouns:
    'group groups gang gangs cartel cartels network networks faction factions movement movements militia militias organisation organization front brigade army cell militants rebels insurgents extremists separatists jihadists islamists dissidents guerrillas traffickers smugglers hackers mafia clan clans',
  criticism:
    'failing failure neglect negligence ignoring lack inaction cutting cuts doing incompetence complacency underfunding understaffing not delays laxity abandoning hypocrisy exploiting politicising lying',
  naming: 'itself themselves himself named called signed dubbed calling styling known signature name',
  spokesmen: 'spokesman spokesmen spokeswoman spokesperson',
  doneWords:
    'behind being orchestrating staging shooting shelling bombing killing burning planting setting firing targeting attacking raiding ordering planning kidnapping torching masterminding involved part acted behind carried struck responsible did done burned attacked hit fires attack attacks sabotage action actions',
  channelNames:
    'telegram instagram facebook twitter x tiktok youtube whatsapp signal vkontakte discord indymedia reddit amaq snapchat',
  channelNouns:
    'banner leaflet text tract website websites blog forum channel letter video statement message email call communique communiqué post note leaflet audio recording radio station newspaper agency manifesto page platform site',
  channelPrepositions: 'on via through in by to',
  suspectStems: 'suspect',
  blamedPronouns: 'them him her us me',
  accusedNouns: 'accused defendant suspect',
  chargeStems: 'accus arrest charg convict indict sentenc tried',
}

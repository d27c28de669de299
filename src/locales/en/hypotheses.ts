import type { HypothesesLocale } from '../shape/hypotheses.ts'
import { clause } from './clause.ts'

export const hypotheses: HypothesesLocale = {
  clause,
  rules: [
    {
      name: 'because',
      patterns: ['could|may|might|would ~2 be because', 'is|was|were ~1 probably|likely|perhaps|possibly because'],
      take: 'after',
      needs: ['reported'],
    },
    {
      name: 'linked',
      patterns: ['is|are|was|were|be|been ~2 linked|related|connected|tied to|with'],
      take: 'after',
      needs: ['attack'],
    },
    {
      name: 'links',
      patterns: [
        'examining|investigating|exploring|probing|examine|explore|investigate ~1 possible|potential|suspected|alleged|any link|links|connection|connections',
        'possible|potential link|links|connection|connections ~1 to|with|between',
      ],
      take: 'after',
    },
    {
      name: 'treated-as',
      patterns: ['treated|treating|investigated|investigating|handled|regarded|considered|viewed|seen ~3 as'],
      take: 'after',
      needs: ['motive'],
    },
    {
      name: 'caused-by',
      patterns: [
        'put|puts|putting ~3 down to',
        'what ~4 fear|fears|believe|believes|suspect|think ~1 is|was|were',
        'was|were|been ~2 caused by',
        'cause|culprit was|is ~1',
      ],
      take: 'after',
      needs: ['affirmed'],
    },
    {
      name: 'seems',
      patterns: [
        'appear|appears|appeared|seem|seems|seemed to be',
        'appear|appears|appeared|seem|seems|seemed to have been',
        'believed|thought|suspected|understood|presumed|assumed to be',
        'believed|thought|suspected|understood|presumed|assumed to have been',
        'may|might|could|must have been',
        'may|might|could ~1 be',
        'probably|apparently|likely|presumably|possibly ~1 the|a|an|in|by',
        'likely|probably was|were|is',
        'is|was|were ~1 probably|likely|apparently|presumably|possibly',
      ],
      take: 'after',
      needs: ['attack', 'motive'],
    },
    {
      name: 'not-ruled-out',
      patterns: ["not|n't ~1 ruled|ruling|rule out", 'not excluded|excluding|exclude|discounted|discount'],
      take: 'after',
      skip: 'that',
      needs: ['people'],
    },
    {
      name: 'not-excluded',
      patterns: [
        'could|can ~1 not be excluded|discounted|ruled',
        'cannot be excluded|discounted|ruled',
        "has|have|had|is|was not|n't ~1 been excluded|discounted|ruled",
      ],
      take: 'clause',
      needs: ['reported'],
    },
    {
      name: 'link-to',
      patterns: ['=link|=links|=tie|=ties|=connect|=connects ~7 to'],
      take: 'after',
      needs: ['verb', 'attack', 'positive'],
    },
    {
      name: 'looks-into',
      patterns: ['looking|looked|look into'],
      take: 'after',
      needs: ['motive', 'positive'],
    },
    {
      name: 'looks-at',
      patterns: ['looking|looked|look ~1 at'],
      take: 'after',
      needs: ['party', 'positive'],
    },
    {
      name: 'over-what',
      patterns: [
        'die|died|killed|shot|stabbed|attacked|murdered|beaten|targeted|burned|abducted|kidnapped|executed|ambushed ~3 over ~2 debt|debts|dispute|row|quarrel|feud|land|money|cattle|inheritance|drugs|territory|turf|loan|loans|rent|wages|extortion',
      ],
      take: 'from',
      needs: ['affirmed'],
    },
    {
      name: 'had-caused',
      patterns: [
        'had|has|have ~1 caused|sparked|triggered|started|provoked the|this|both explosion|blast|fire|blaze|fires|collapse|explosions|crash|attack|attacks|shooting|violence',
      ],
      take: 'before',
      needs: ['reported', 'affirmed'],
    },
    {
      name: 'whether',
      patterns: [
        'investigating|examining|checking|exploring|considering|establish|determine ~1 whether|if',
        'looking|look ~1 into|at whether',
      ],
      take: 'after',
      needs: ['affirmed', 'positive'],
    },
    {
      name: 'theory',
      patterns: [
        'theory|hypothesis|possibility|assumption|scenario|speculation that|of',
        'suspicion|suspicions that',
        'line of inquiry|enquiry|investigation is|was ~1',
      ],
      take: 'after',
      skip: 'that',
      needs: ['affirmed'],
    },
    {
      name: 'aim',
      patterns: [
        'the|their|its|his|only|real aim|aims|goal|goals|purpose|objective|intention|intent|motive|motives|reason|idea is|was|were|seems|appears|may|might|could ~2 to|that|revenge|money|greed|extortion|robbery|political|religious|racial|retaliation|intimidation|not',
      ],
      take: 'clause',
      needs: ['purpose'],
    },
    {
      name: 'intent',
      patterns: [
        'want|wants|wanted|try|tries|tried|trying|seek|seeks|sought|seeking|aim|aims|aimed|aiming|attempting|attempt|intend|intends|intended|meant|hope|hoped|hoping ~4 to',
      ],
      take: 'clause',
      needs: ['verb', 'attack', 'intent', 'reported'],
    },
    {
      name: 'believes',
      patterns: [
        'believe|believes|believed|believing|think|thinks|suspect|suspects|suspected|assume|assumes|assumed|speculated|theorised|theorized|fear|fears|feared that',
      ],
      take: 'after',
      needs: ['positive', 'verb', 'people'],
    },
    {
      name: 'believes-bare',
      patterns: [
        'believe|believes|believed|suspect|suspects|assume|assumes the|a|an|it|they|this|young|some|several|two|three|four|more|at|local|foreign|members|those|these|his|her|their|someone|somebody|whoever',
      ],
      take: 'after',
      back: 1,
      needs: ['positive', 'clause', 'verb', 'people'],
    },
    { name: 'suspects', patterns: ['suspect|suspects|suspected'], take: 'after', needs: ['verb', 'party'] },
    {
      name: 'points-to',
      patterns: [
        'findings|investigation|inquiry|probe|analysis|timing|evidence|signs|clues|everything|indications|pattern|method|methods|targets|choice|nature|style ~6 point|points|pointed|pointing|suggest|suggests|suggested|indicate|indicates|indicated',
      ],
      take: 'from',
    },
    {
      name: 'suggesting',
      patterns: [
        'alleged|alleges that',
        'suggesting|indicating ~1 that',
        'suggests|suggested|indicates|indicated that',
      ],
      take: 'after',
      needs: ['people'],
    },
    {
      name: 'retaliation',
      patterns: [
        'in|as|out ~2 retaliation|revenge|reprisal|reprisals|vengeance|retribution|protest for|against|over|at|of|after',
        'in response to',
        'to avenge',
        'revenge|retaliation|reprisal|payback for',
      ],
      take: 'from',
      needs: ['attack', 'not-attack'],
    },
    {
      name: 'motivated',
      patterns: [
        'acted ~2 out of',
        'acting out of',
        'racially|politically|religiously|ideologically|financially|criminally motivated',
        'motivated by',
        'inspired by',
        'driven by',
        'hate crime',
        'inside job',
        'copycat',
      ],
      take: 'from',
      needs: ['attack', 'affirmed'],
    },
    {
      name: 'hallmarks',
      patterns: ['hallmarks|hallmark|signature of', 'the work of', 'the hand of'],
      take: 'from',
      needs: ['attack', 'affirmed'],
    },
    {
      name: 'likely-cause',
      patterns: [
        'could|may|might|is|was ~1 be ~1 motive|cause|reason|explanation',
        'as ~2 possible|probable|likely|main motive|cause|reason|explanation',
        'as ~1 motive|cause',
        'is|was|were|be ~4 likely|probable|possible|suspected|apparent cause|explanation|reason',
        'is|was to blame',
      ],
      take: 'before',
      needs: ['affirmed'],
    },
    {
      name: 'recruited',
      patterns: ['was|were|been|being ~2 recruited|hired|paid|commissioned|bribed'],
      take: 'clause',
      needs: ['attack', 'reported'],
    },
    {
      name: 'target',
      patterns: [
        'was|were ~1 aimed at',
        'was|were ~1 meant|intended for',
        'intended|real|actual target|targets was|were|is',
      ],
      take: 'clause',
      needs: ['reported'],
    },
    {
      name: 'raises',
      patterns: [
        'speak|speaks|spoke|spoken|raised|raises|cited|cites|mentioned|evoked of',
        'raised|cited|mentioned|suggested|suggests',
      ],
      take: 'after',
      skip: 'of',
      needs: ['motive', 'affirmed'],
    },
    {
      name: 'quoted-cause',
      patterns: [
        'they|he ~1 came|did|acted|attacked|struck ~1 for|to',
        'because they|their|it|this',
        'so they|their are|will|want|attack|burn|come|hit|strike|shoot',
        'because we|i|our|you',
        'they|their ~12 because',
        'message to|from',
        'answer|reply|response|revenge|retaliation|reprisal|reprisals|payback|punishment|vengeance|warning to|for',
        'that is|was why',
        "that 's why",
      ],
      take: 'quote',
      needs: ['people'],
    },
  ],
  attackWords:
    'campaign campaigns violence killing killings bomb bombs explosion men youths teenagers suspects case crime crimes saboteurs killers arsonists commando attack attacks attacker attackers assault assaults fire fires blaze blazes arson incident incidents shooting shootings bombing bombings blast blasts explosion explosions sabotage act acts vandalism raid raids killing killings murder murders threat threats assailants gunman gunmen perpetrator perpetrators culprits arsonists authors they it this these those motive gang gangs group groups networks militants rebels criminals traffickers theft break-in stabbing kidnapping ambush damage outage violence timing message robbery bandits extremists intruders thieves hackers saboteurs victim victims targets wave series campaign their',
  attackNouns:
    'attack attacks bombing bombings shooting shootings blast explosion fire fires arson killings raid raids assault incident incidents sabotage violence wave',
  motiveWords:
    'rivalry complicity attempt attempts blackmail linked related connected response retaliation revenge reprisal reprisals vengeance motivated motive work because hate terrorism terrorist terror sabotage deliberate intentional feud dispute extortion intimidation copycat gang gangs criminal organised organized political politically racist racially religious ideological ideologically crime crimes carried planned coordinated aimed intended accident accidental targeted retaliatory act jihadist islamist extremist extremists separatist separatists anarchist anarchists warning message protest settling score rivalry turf foreign state-sponsored paid recruited hired local insiders insider professionals opponents activists militants rebels supporters inspired drug trafficking traffickers malice malicious criminally robbery theft diversion distraction grudge',
  intentVerbs:
    'recover steal free rob seize reach obtain gain sabotage stir stir intimidate frighten scare destabilise destabilize provoke divide silence punish send pressure disrupt terrorise terrorize create force weaken undermine fear show sow bring avenge paralyse paralyze humiliate stop cause spread make drive derail discredit damage influence test impose prevent distract extort incite shut break turn kill cripple fight settle take hurt control',
  partyWords:
    'contractor contractors employee ex-employee ex-employees worker workers tenant tenants ex-husband boyfriend ex-boyfriend customer customers student students pupil relative relatives soldier soldiers officer officers guard guards group groups gang gangs network networks militant militants rebel rebels opponents activists extremists supporters members criminals traffickers teenagers youths men people man woman insiders employees former separatists anarchists islamists jihadists smugglers cartel cartels hackers foreign rivals rival neighbours competitors arsonists fans',
  exclusions:
    'refused refuses declined declines early authentic genuine excluded dismissed discounted rejected denied unlikely excludes dismisses',
  notExcluded: "not n't never no nothing",
  experts: 'firefighters inspectors engineers experts analysts fire brigade scientists police detectives officials',
  hollow: 'linked related connected',
}

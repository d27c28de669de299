import type { PhrasalVerb, VerbTable } from '../shape/speech.ts'

/** Reporting verbs by what they take; one verb may stand in several rows. */
export const verbs: VerbTable = {
  quote: `say read tell ask reply answer respond retort rejoin add append continue begin start conclude finish close explain note observe
 remark comment state declare announce assert affirm aver avow claim allege argue insist maintain contend stress emphasize
 emphasise underline underscore highlight warn caution alert advise counsel urge exhort plead beg implore beseech demand
 request enquire inquire wonder query question quip joke jest laugh chuckle smile grin sigh groan shrug sob cry weep shout
 yell scream shriek howl bellow roar bark snap growl snarl hiss mutter murmur mumble whisper stammer stutter exclaim
 proclaim pronounce opine recall remember reminisce recollect recount relate narrate report reveal disclose divulge
 confide confess admit acknowledge concede grant allow agree concur confirm verify deny rebut refute object protest complain
 lament grumble moan whine gripe fume rage thunder rant rail vow pledge promise swear guarantee assure reassure threaten
 boast brag crow gloat taunt jeer mock tease chide scold rebuke reprimand admonish lecture preach praise hail applaud cheer
 greet welcome thank apologize apologise regret reason reflect muse ponder speculate predict forecast foresee guess suppose
 suggest propose recommend offer hint imply intimate indicate signal write post tweet retweet blog text email message
 publish chant sing recite quote cite repeat reiterate restate echo interject interrupt intervene interpose counter
 deplore decry denounce condemn slam summarize summarise elaborate clarify specify detail outline testify attest vouch
 depose rule instruct command decree think believe feel figure reckon enthuse gush marvel worry fret fear
 charge accuse blast stipulate posit venture volunteer chime weigh expound advertise label dub bill describe`,
  clause: `say add explain note observe remark comment state declare announce assert affirm aver avow claim allege argue insist
 maintain contend stress emphasize emphasise underline underscore highlight warn caution advise concede admit acknowledge
 grant agree concur confirm verify deny object protest complain lament grumble vow pledge promise swear guarantee
 threaten boast brag joke quip recall remember recount report reveal disclose divulge confide confess regret reason 
 muse speculate predict forecast foresee guess suppose suggest recommend request demand hint imply intimate
 indicate signal write post tweet testify attest conclude reply answer respond retort rule repeat reiterate restate
 clarify specify stipulate posit charge counter theorize theorise hypothesize hypothesise think believe feel figure reckon
 suspect fear hope expect doubt assume presume know understand realize realise learn discover find hear notice sense
 decide determine estimate calculate judge worry wish dream imagine agree forget show demonstrate document
 establish proclaim mention tell see pray bet trust gather surmise infer anticipate envision volunteer
 urge argue warrant`,
  question: `ask wonder enquire inquire question query explain know say tell decide discuss debate examine consider show describe
    understand wonder reveal disclose specify clarify determine learn see`,
  noun: `announce reveal disclose divulge confirm deny demand request suggest recommend promise pledge vow 
 report describe explain discuss mention cite note stress emphasize emphasise underline underscore highlight
 acknowledge admit recognize recognise concede express voice reiterate repeat predict forecast foresee estimate suspect fear
 allege want seek detail outline proclaim advocate float quote recall recount relate denounce condemn
 decry deplore lament regret criticize criticise praise applaud hail welcome endorse oppose support
 back favor favour prefer dismiss refute rebut dispute doubt defend mock ridicule deride
 assail lambast lambaste castigate champion tout trumpet believe expect anticipate
 envision imagine understand love hate like dislike admire fear resent appreciate
 show chronicle unveil present plan plot
 abhor acclaim issue promote advance admire admonish affirm agree allow approve assert assess bash bemoan berate blast censure characterize chide
 clarify compare condone contemplate contend covet crave criticise debate declare decline demonize denigrate detest disavow discourage disown
 disparage doubt downplay echo embrace encourage envy evaluate exaggerate exhort extol fault
 glorify guarantee ignore impugn invoke laud minimize minimise misrepresent mourn notice object overstate pan prize prohibit
 project prove publicize quantify query rate rebuke recite reference renew repudiate retweet ridicule savage scold scorn
 skewer slam slight spurn stoke telegraph toast trash treasure trust tweet understate underestimate urge value veto view vilify voice weigh
 welcome envisage ponder weigh see protest`,
  infinitive: `vow pledge promise threaten swear offer refuse decline agree plan intend hope want wish seek aim decide
 demand ask claim profess expect prefer resolve choose consent undertake desire long yearn pretend opt prepare
 hesitate fear love hate like`,
  order: `urge ask tell advise beg implore beseech request encourage warn exhort  
 remind counsel entreat expect prefer wish `,
  told: `tell warn remind assure reassure inform notify advise promise convince persuade brief ask caution show`,
  label: `call label dub describe brand term characterize characterise condemn portray depict hail praise
 consider deem regard see treat cast paint billed slam`,
}

/** Verbs with a fixed word after them, and what follows as the thing said. */
export const phrasal: readonly PhrasalVerb[] = [
  ...rows(
    'noun',
    'call for|speak of|talk of|talk about|speak about|complain of|complain about|warn of|warn about|warn against|point to|insist on|appeal for|press for|push for|plead for|argue for|argue against|ask for|beg for|hope for|wish for|long for|advise against|refer to|allude to|hint at|object to|agree to|agree with|disagree with|believe in|think of|think about|dream of|worry about|boast of|boast about|brag about|joke about|lie about|apologize for|apologise for|rail against|lobby for|express concern about|express concern over|focus on|comment on|elaborate on|reflect on|opt for|come out against|come out in support of|react to|respond to|lash out at|hear of|hear about|learn of|read about|rule out|raise the alarm about|raise alarm about|raise questions about|raise concerns about|sound the alarm over|sound the alarm about|cast doubt on|throw doubt on|confess to|admit to|own up to|lay out|set out|spell out|bring up|make fun of|shrug off|brush off|brush aside|wave off|play down|call out|approve of|disapprove of|dispose of|care about|wonder about|ask about|plan for|tweet about|write about|report on|testify about',
  ),
  ...rows(
    'clause',
    'point out|find out|make clear|make it clear|make known|let it be known|go on record|spell out|figure out|give notice|take the view|be of the opinion|express hope|express fear|express concern|express confidence|voice hope|voice fear|issue a warning|sound a warning|leave no doubt',
  ),
  ...rows(
    'quote',
    'point out|go on|hit back|shoot back|fire back|sum up|chip in|chime in|cut in|call out|cry out|blurt out|put it|burst out|strike back|lash out|write back|add up|speak out|carry on',
  ),
  ...rows('order', 'call on|call upon|appeal to|plead with|reach out to|lean on'),
  { verb: 'rule', words: 'out', frame: 'noun', gap: 3 },
  { verb: 'put', words: 'at', frame: 'noun', gap: 12 },
  { verb: 'accuse', words: 'of', frame: 'noun', gap: 10 },
  { verb: 'suspect', words: 'of', frame: 'noun', gap: 10 },
  ...['ask', 'beg', 'press', 'petition', 'lobby'].map((verb) => ({
    verb,
    words: 'for',
    frame: 'noun' as const,
    gap: 6,
    hearer: true,
  })),
]

function rows(frame: PhrasalVerb['frame'], list: string): PhrasalVerb[] {
  return list.split('|').map((row) => {
    const [verb, ...words] = row.split(' ')
    return { verb: verb!, words: words.join(' '), frame, gap: 1 }
  })
}

import type { SpeechLocale } from '../shape/speech.ts'
import { phrasal, verbs } from './speech-verbs.ts'
import { inflect } from './verb-forms.ts'

export const speech: SpeechLocale = {
  reflexiveOpeners: [],
  pastEndings: ['ed'],
  pluralEndings: ['s'],
  verbs,
  phrasal,
  inflect,
  asidePhrases: 'for now|in turn|in contrast|by contrast|as well|on the other hand',
  bareClause: true,
  sharedForms: true,
  adjectivesFollow: false,
  markedRecipient: false,
  freeInversion: false,
  bareLabel: true,
  classes: {
    be: "is are was were be been being 're",
    have: "has have had having 've 'd 's",
    cliticSubjects: '',
    persons: 'he she him her they',
    tellers: 'told tell tells telling',
    channelArticles: 'the a',
    askingRelatives: 'which',
    genitives: "'s '",
    joiners: 'and but while whereas or',
    nounEnders: 'amid amidst while when during since because despite although though unless',
    asides: 'which who whose where but while whereas although though',
    apposedArticles: 'a an',
    labelMarks: 'as',
    labelComparatives: 'as',
    orderPhrasals: '',
    subordinators: 'when if while as because although once both either neither',
    reflexives: '',
    closeTo: 'close',
    speakerPrepositions: 'of for in at from with to on',
    recipientPrepositions: '',
    timeOpeners: 'this last late early earlier',
    citing: 'cite quote',
    coordinators: 'and or &',
    nobody: 'you',
    without: 'without',
    refusing: 'refuse decline hesitate',
    commenting: 'comment',
    wishing: 'ask prefer want wish',
    anonymity: 'named identified anonymity anonymous',
    negativeSubjects: 'neither nobody none',
    cliticRelatives: 'which that',
    seeing: 'see',
    matter: '',
    owners: 'his her their its',
    lightVerbs:
      'made make makes making issued issue issues issuing expressed express expresses voiced voice renewed renew repeated reiterated gave give gives offered have has had having rejected denied dismissed drew',
    showing: 'find indicate suggest project estimate report rank predict reveal put give measure record list',
    personalOwners: 'his her',
    studies: 'poll survey study report analysis polls studies census',
    agents: 'by',
    excluding: '',
    confirming: 'confirm verify authenticate',
    things: 'it this that these those there which same so',
    relativeObjects: 'what which that',
    clitics: '',
    notOpeners: 'of to by',
    partitives: '',
    sweeping: '',
    matterPrepositions: 'in',
    quoteEnders: 'after before following when while as amid since because until during despite although though',
    writings:
      'words word slogan slogans inscription inscriptions message messages letters initials phrase name graffiti',
    recording: 'paint find note read show discover cite see',
    locating: 'in at',
  },
  adjectives: [
    [
      'that if whether',
      `convinced sure certain confident worried afraid aware unaware glad proud sorry concerned frustrated angry upset disappointed surprised
      hopeful optimistic pessimistic skeptical sceptical doubtful adamant thankful grateful happy pleased unsure uncertain mindful unconvinced
      fearful determined clear`,
    ],
    [
      'about of over by with at',
      `worried concerned confident critical afraid proud ashamed skeptical sceptical optimistic pessimistic angry frustrated furious aware
      wary weary fond tired supportive disdainful dismissive convinced excited enthusiastic unhappy happy nervous anxious upset dissatisfied
      satisfied pleased disappointed appalled outraged disgusted alarmed troubled hopeful certain sure uncertain unsure suspicious jealous`,
    ],
    [
      'to',
      `ready eager reluctant willing unwilling determined keen loath hesitant anxious prepared inclined proud happy glad afraid`,
    ],
  ],
  nouns: [
    [
      'that',
      `claim claims assertion assertions allegation allegations accusation accusations argument belief beliefs contention insistence warning
      warnings statement statements promise promises pledge vow suggestion suggestions prediction fear fears hope hopes concern concerns
      conclusion conclusions view opinion idea notion conviction suspicion suspicions announcement admission acknowledgment acknowledgement
      complaint complaints denial assurance assurances remark remarks comment comments declaration revelation finding findings demand
      demands recommendation proposal report reports point theory feeling sense doubt doubts expectation estimate`,
    ],
    [
      'to',
      `refusal promise pledge vow call calls proposal threat threats willingness unwillingness
      reluctance determination commitment eagerness demand request wish offer vows pledges promises proposals`,
    ],
    [
      'for',
      `call calls support demand demands request requests plea pleas plan plans praise criticism endorsement contempt disdain admiration respect
      preference proposal proposals sympathy enthusiasm hope hopes disregard affection love hatred`,
    ],
    [
      'of',
      `criticism criticisms support endorsement denial condemnation description characterization accusation accusations defense defence
      rejection embrace view views opinion opinions approval disapproval praise claim claims denunciation allegation allegations warning
      warnings assessment account mockery announcement promise promises fear fears critique skepticism recognition`,
    ],
    [
      'about on over toward towards against with',
      `comment comments remark remarks statement statements concern concerns question questions view views opinion opinions complaint
      complaints warning warnings position stance claim claims doubts misgivings reservations skepticism views
      criticism accusation accusations allegation allegations anger frustration dissatisfaction disagreement`,
    ],
  ],
  sources: [
    { words: 'according to' },
    { words: 'in the words of' },
    { words: 'in the view of' },
    { words: 'in the opinion of' },
    { words: 'in the eyes of' },
    { words: 'for', actorOnly: true },
  ],
  auxiliaries: `has have had is are was were be been being will would shall should can could may might must do does did 's 're 've
    'll 'd ought wo ca having gets got keeps kept came went goes going used seems seemed appears appeared`,
  adverbs: `also then later now still already just only even again ever never always often once twice repeatedly reportedly publicly
    privately immediately earlier recently previously initially first finally quickly simply merely clearly openly flatly
    reportedly allegedly apparently angrily bluntly calmly cautiously grimly proudly firmly strongly specifically explicitly
    categorically effectively essentially basically really actually not n't no longer nor both all each himself herself
    itself themselves today yesterday tomorrow tonight thus therefore however so too well famously further additionally
    subsequently meanwhile instead rather similarly likewise consistently continually continuously briefly formally
    officially jokingly sarcastically notoriously wrongly falsely rightly correctly successfully tearfully forcefully
    vehemently vigorously loudly softly quietly simultaneously suddenly soon since long far almost nearly virtually`,
  negations: "not n't never no nobody none neither nor without",
  determiners:
    'the a an this that these those some any each every no all both several many few another other either neither such certain most more what whose half',
  possessives: "my your his her its our their 's",
  prepositions: `of in on at by for with from to into onto about against between among through during before after above below over
    under within without across behind beyond near since until till despite toward towards upon amid amidst alongside
    around along like unlike as per via off out up down outside inside following including than throughout versus because`,
  conjunctions:
    'and or but nor yet so while whereas although though if when because unless as since once until after before whether',
  relatives: 'who whom whose which that where when',
  complementizers: 'that',
  questionWords: 'whether if who whom whose what which why how where when',
  subjectPronouns:
    'he she they it we i you who one someone somebody everyone everybody nobody many others some most few both',
  otherPronouns:
    'him her them us me himself herself themselves itself myself ourselves yourself this these those there here',
  timeWords: `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight overnight morning afternoon
    evening night week weekend month year day hour hours minutes days weeks months years january february march april may june july
    august september october november december earlier later ago last next noon midnight early late dawn recently now`,
  linkers: 'of',
  infinitiveMarkers: 'to',
  notSpeakers: `plan schedule rule rules custom tradition need needs banner sign placard graffiti slogan inscription poster tag sticker headline title words cctv footage initials incidents attacks fires time day week month year morning evening night hour minute moment way place thing part end case kind sort
    lot amount attack fire explosion blast bomb car vehicle door gate shot shots incident`,
  speakingThings: `statement letter report document memo email note message post tweet video poll survey study analysis data figures
    statistics records review indictment complaint lawsuit affidavit ruling article editorial newspaper magazine account
    audit transcript leaflet manifesto communique release filing testimony research evidence
    investigation inquiry census results numbers headline book bill law text page website site channel`,
  definite: 'the',
  anySubject: `say tell announce state declare claim argue insist warn report add write post tweet reply respond answer explain note
    acknowledge admit deny confirm reveal disclose assert allege promise vow pledge threaten ask demand urge conclude read reiterate`,
  objectVerbs: 'add answer respond conclude demand claim post write tweet read publish vow report',
  thatOnly: 'charge find discover see hear notice feel sense gather prove ensure forget recall remember bet mean',
  headlineColon: true,
  mustTell: 'tell remind assure reassure inform notify convince persuade brief',
  channel: {
    media: `X Twitter Facebook Telegram Instagram TikTok YouTube WhatsApp Snapchat LinkedIn Reddit Truth-Social Bluesky Mastodon Threads
      CNN BBC NBC CBS ABC Fox MSNBC PBS NPR AFP Reuters AP Bloomberg Al-Jazeera RTL BFMTV BFM CNews TF1 LCI Franceinfo
      Sky ITV CNBC C-SPAN RT DPA ANSA EFE Univision`,
    nouns: `reporters journalists reporter journalist press conference briefing interview statement parliament lawmakers senators
      legislators radio television tv station channel broadcaster newspaper news programme program magazine agency assembly
      congress senate council committee commission hearing rally supporters crowd audience podcast show speech address letter
      email message post tweet video website newswire bulletin blog letter memo lawmakers deputies mps call court jury judge
      statement release communique`,
    prepositions: 'on to in at via during through before by',
  },
}

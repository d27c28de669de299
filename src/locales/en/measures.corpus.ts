import type { MeasureExample } from '../shape/measures.ts'

/** Invented sentences with what the measures stage must find in them. */
export const measuresCorpus: readonly MeasureExample[] = [
  {
    text: 'The governor ordered the police to guard every bridge in the province.',
    measures: [{ status: 'ordered', action: 'guard every bridge in the province', by: 'governor', rule: 'order-to' }],
  },
  {
    text: 'The drivers called for cameras at every stop.',
    measures: [{ status: 'demanded', action: 'cameras at every stop', by: 'drivers', rule: 'demand-for' }],
  },
  {
    text: 'Shopkeepers called on the council to hire night wardens, saying they were afraid.',
    measures: [{ status: 'demanded', action: 'hire night wardens', by: 'Shopkeepers', rule: 'demand-upon' }],
  },
  {
    text: 'The mayor asked the government for two more patrol boats.',
    measures: [{ status: 'demanded', action: 'two more patrol boats', by: 'mayor', rule: 'ask-for' }],
  },
  {
    text: 'The teachers urged the ministry to close the school.',
    measures: [{ status: 'demanded', action: 'close the school', by: 'teachers', rule: 'demand-to' }],
  },
  {
    text: 'The crew demanded that the port be fenced.',
    measures: [{ status: 'demanded', action: 'the port be fenced', by: 'crew', rule: 'demand-object' }],
  },
  {
    text: 'The mayor is seeking reinforcements from the army.',
    measures: [{ status: 'demanded', action: 'reinforcements from the army', by: 'mayor', rule: 'seek' }],
  },
  {
    text: 'The council supports a ban on night trains.',
    measures: [{ status: 'proposed', action: 'a ban on night trains', by: 'council', rule: 'suggest' }],
  },
  {
    text: 'The minister announced on Friday that gates would be closed at night.',
    measures: [{ status: 'announced', action: 'gates would be closed at night', rule: 'announce' }],
  },
  {
    text: 'A curfew has been in force on the island since Friday.',
    measures: [{ status: 'in-force', action: 'A curfew', by: null, rule: 'state' }],
  },
  {
    text: 'The senate will vote on extending the ban.',
    measures: [{ status: 'in-legislation', action: 'extending the ban', by: 'senate', rule: 'vote-on' }],
  },
  {
    text: 'The union wants guards on all ferries.',
    measures: [{ status: 'demanded', action: 'guards on all ferries', by: 'union', rule: 'want-object' }],
  },
  {
    text: 'The minister wants to ban night buses.',
    measures: [{ status: 'proposed', action: 'ban night buses', by: 'minister', rule: 'want-to' }],
  },
  {
    text: 'The union insisted on armed escorts.',
    measures: [{ status: 'demanded', action: 'armed escorts', by: 'union', rule: 'insist-on' }],
  },
  {
    text: 'The minister proposed a curfew for minors, including a ban on scooters after ten.',
    measures: [
      { status: 'proposed', action: 'a curfew for minors', rule: 'propose' },
      { status: 'proposed', action: 'a ban on scooters after ten', rule: 'propose' },
    ],
  },
  {
    text: 'The cabinet is considering armed patrols in the market.',
    measures: [{ status: 'proposed', action: 'armed patrols in the market', by: 'cabinet', rule: 'consider' }],
  },
  {
    text: 'The ministry announced a hotline for shopkeepers on Friday.',
    measures: [
      { status: 'announced', action: 'a hotline for shopkeepers on Friday', by: 'ministry', rule: 'announce' },
    ],
  },
  {
    text: 'She promised that a second gate would be built by spring.',
    measures: [{ status: 'announced', action: 'a second gate would be built by spring', rule: 'promise' }],
  },
  {
    text: 'The operator committed to new lamps in all depots.',
    measures: [{ status: 'announced', action: 'new lamps in all depots', by: 'operator', rule: 'commit-to' }],
  },
  {
    text: 'The city plans to install bollards around the stadium.',
    measures: [{ status: 'announced', action: 'install bollards around the stadium', by: 'city', rule: 'plan-to' }],
  },
  {
    text: 'The prefect has ordered the closure of two markets.',
    measures: [{ status: 'ordered', action: 'the closure of two markets', by: 'prefect', rule: 'order' }],
  },
  {
    text: 'Every station had received orders to search bags.',
    measures: [
      { status: 'ordered', action: 'Every station had received orders to search bags', rule: 'receive-orders' },
    ],
  },
  {
    text: 'The council has put in place a night patrol.',
    measures: [{ status: 'in-force', action: 'a night patrol', by: 'council', rule: 'put-in-place' }],
  },
  {
    text: 'The commissioner has put soldiers outside both embassies.',
    measures: [{ status: 'in-force', action: 'soldiers outside both embassies', rule: 'put-where' }],
  },
  {
    text: 'The government has deployed 300 troops along the canal.',
    measures: [{ status: 'in-force', action: '300 troops along the canal', by: 'government', rule: 'deploy' }],
  },
  {
    text: 'The state is offering a reward of 5,000 dollars.',
    measures: [{ status: 'in-force', action: 'a reward of 5,000 dollars', rule: 'introduce' }],
  },
  {
    text: 'The president declared a state of emergency in two districts.',
    measures: [{ status: 'in-force', action: 'a state of emergency in two districts', rule: 'declare' }],
  },
  {
    text: 'Security has been stepped up at all airports.',
    measures: [
      { status: 'in-force', action: 'Security has been stepped up at all airports', by: null, rule: 'step-up' },
    ],
  },
  {
    text: 'The ministry doubled the guard at the dam.',
    measures: [{ status: 'in-force', action: 'doubled the guard at the dam', rule: 'strengthen' }],
  },
  {
    text: 'The city banned gatherings near the synagogue.',
    measures: [{ status: 'in-force', action: 'banned gatherings near the synagogue', by: 'city', rule: 'ban' }],
  },
  {
    text: 'The authorities closed the border crossing until Sunday.',
    measures: [{ status: 'in-force', action: 'closed the border crossing until Sunday', rule: 'close' }],
  },
  {
    text: 'The council approved a plan for fences around the depot.',
    measures: [{ status: 'adopted', action: 'a plan for fences around the depot', by: 'council', rule: 'adopt' }],
  },
  {
    text: 'Deputies voted to extend the state of emergency.',
    measures: [{ status: 'adopted', action: 'extend the state of emergency', rule: 'vote-to' }],
  },
  {
    text: 'The nurses demanded metal detectors. The government rejected the demand.',
    measures: [
      { status: 'demanded', action: 'metal detectors', rule: 'demand-object' },
      { status: 'rejected', action: 'metal detectors', by: 'government', rule: 'reject' },
    ],
  },
  {
    text: 'The minister ruled out armed guards in schools.',
    measures: [{ status: 'rejected', action: 'armed guards in schools', rule: 'reject-out' }],
  },
  {
    text: 'The union called for new locks. The railway replied that this was impossible.',
    measures: [
      { status: 'demanded', action: 'new locks', rule: 'demand-for' },
      { status: 'rejected', action: 'new locks', rule: 'refusal' },
    ],
  },
  {
    text: 'A bill that would double fines for arson is before the senate.',
    measures: [{ status: 'in-legislation', action: 'double fines for arson', rule: 'bill-pending' }],
  },
  {
    text: 'Parliament passed a law against masked marches.',
    measures: [{ status: 'adopted', action: 'a law against masked marches', rule: 'bill-adopted' }],
  },
  {
    text: 'Senators rejected a bill to arm park wardens.',
    measures: [{ status: 'rejected', action: 'a bill to arm park wardens', rule: 'bill-rejected' }],
  },
  {
    text: 'Extra officers will patrol the harbour until June.',
    measures: [
      { status: 'announced', action: 'Extra officers will patrol the harbour until June', rule: 'future-act' },
    ],
  },
  {
    text: 'The union said depots should be protected by walls.',
    measures: [{ status: 'demanded', action: 'depots should be protected by walls', by: 'union', rule: 'duty-act' }],
  },
  {
    text: 'The dockers demand:\n– two guards at each gate;\n– lights on the quay.\n\nWork goes on.',
    measures: [
      { status: 'demanded', action: 'two guards at each gate', by: 'dockers', rule: 'demand-object' },
      { status: 'demanded', action: 'lights on the quay', by: 'dockers', rule: 'demand-object' },
    ],
  },
  {
    text: 'The president has sent Congress a bill that would let wardens carry arms.',
    measures: [{ status: 'in-legislation', action: 'let wardens carry arms', rule: 'bill-pending' }],
  },
  {
    text: 'A rule adopted by the council last week already requires a lock on every boat.',
    measures: [{ status: 'adopted', action: 'a lock on every boat', rule: 'bill-adopted' }],
  },
  {
    text: 'After a heated debate, parliament adopted a law that bans crossbows in parks.',
    measures: [{ status: 'adopted', action: 'bans crossbows in parks', rule: 'bill-adopted' }],
  },
  {
    text: 'Classes have been suspended until Thursday.',
    measures: [{ status: 'in-force', action: 'Classes have been suspended until Thursday', rule: 'ban' }],
  },
  {
    text: 'The governor ordered armed escorts that he cannot pay for.',
    measures: [{ status: 'ordered', action: 'armed escorts', by: 'governor', rule: 'order' }],
  },
  {
    text: 'The mayor demanded that the army send boats. The ministry answered that it has none to spare.',
    measures: [
      { status: 'demanded', action: 'the army send boats', rule: 'demand-object' },
      { status: 'rejected', action: 'the army send boats', by: 'ministry', rule: 'refusal' },
    ],
  },
  { text: 'The ministry denied that the singer had ever asked for protection.', measures: [] },
  { text: 'Someone had cut the cables of the lift.', measures: [] },
  { text: 'The company had refused to pay protection money.', measures: [] },
  { text: 'About ninety trams were cancelled after the blaze.', measures: [] },
  { text: 'The kidnappers demanded a ransom of two million.', measures: [] },
  { text: 'The minister announced a record number of seizures last year.', measures: [] },
  { text: 'The gunmen ordered passengers to leave the bus.', measures: [] },
  { text: 'The company urged customers to report strange parcels.', measures: [] },
  { text: 'The judge ordered the suspect held until trial.', measures: [] },
  { text: 'The striker promised a goal and the coach wants a win.', measures: [] },
  { text: 'The police chief rejected the criticism.', measures: [] },
  { text: 'Sixty firefighters were deployed to the scene.', measures: [] },
  { text: 'The minister announced that he would visit the wounded on Monday.', measures: [] },
  {
    text: 'The governor banned fishing within five miles of the cables.',
    measures: [{ status: 'ordered', action: 'banned fishing within five miles of the cables', rule: 'ban' }],
  },
  {
    text: 'The operator is to put guards on night buses from Monday.',
    measures: [{ status: 'announced', action: 'guards on night buses from Monday', by: 'operator', rule: 'put-where' }],
  },
  {
    text: 'She urged the towns to park trucks at the gates, a precaution the council voted down in October.',
    measures: [
      { status: 'demanded', action: 'park trucks at the gates', rule: 'demand-to' },
      { status: 'rejected', action: 'park trucks at the gates', by: 'council', rule: 'reject-out' },
    ],
  },
  {
    text: 'The union demanded cameras, a step the company refused.',
    measures: [
      { status: 'demanded', action: 'cameras', rule: 'demand-object' },
      { status: 'rejected', action: 'cameras', by: 'company', rule: 'reject' },
    ],
  },
  {
    text: 'The senate passed a text allowing masked judges.',
    measures: [{ status: 'adopted', action: 'a text allowing masked judges', rule: 'bill-adopted' }],
  },
  {
    text: 'The federation of hauliers wants to keep police escorts.',
    measures: [{ status: 'demanded', action: 'keep police escorts', rule: 'want-to' }],
  },
  { text: 'The engineer ruled out any wear.', measures: [] },
]

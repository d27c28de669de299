import type { ClaimExample } from '../shape/claims.ts'

/** Invented sentences with what the claims stage must find in them. */
export const claimsCorpus: readonly ClaimExample[] = [
  {
    text: 'The Red Lantern Front claimed responsibility on Telegram.',
    claims: [{ status: 'claimed', by: 'Red Lantern Front', channel: 'Telegram', rule: 'claim' }],
  },
  {
    text: 'The Stone Valley Front said it had targeted the pumping station.',
    claims: [{ status: 'claimed', by: 'Stone Valley Front', rule: 'say-behind' }],
  },
  {
    text: 'Arjun Kale denies setting the fire.',
    claims: [{ status: 'denied', by: 'Arjun Kale', rule: 'deny-doing' }],
  },
  { text: 'The premier accused the opposition of holding the country hostage.', claims: [] },
  { text: 'No group has claimed the bombing.', claims: [{ status: 'none', rule: 'claim' }] },
  {
    text: 'The attack was claimed by the Northern Cell.',
    claims: [{ status: 'claimed', by: 'Northern Cell', rule: 'claim' }],
  },
  {
    text: 'A cell named Green Dawn took responsibility for the fire.',
    claims: [{ status: 'claimed', by: 'Green Dawn', rule: 'take-responsibility' }],
  },
  {
    text: 'The Free Valley Army said it was behind the raid.',
    claims: [{ status: 'claimed', by: 'Free Valley Army', rule: 'say-behind' }],
  },
  { text: 'Nobody has come forward.', claims: [{ status: 'none', rule: 'come-forward' }] },
  {
    text: 'A letter signed "Winter Brigade" said the fires were a warning.',
    claims: [{ status: 'claimed', by: 'Winter Brigade', rule: 'sign' }],
  },
  {
    text: 'The rebels denied any involvement in the shooting.',
    claims: [{ status: 'denied', by: 'rebels', rule: 'deny' }],
  },
  {
    text: 'The militia denied carrying out the raid.',
    claims: [{ status: 'denied', by: 'militia', rule: 'deny-doing' }],
  },
  {
    text: 'The army spoke of the rebels, who denied it.',
    claims: [{ status: 'denied', by: 'rebels', rule: 'deny-bare' }],
  },
  {
    text: 'The rebels denied that their men were involved.',
    claims: [{ status: 'denied', by: 'rebels', rule: 'deny-that' }],
  },
  {
    text: 'The movement distanced itself from the arson.',
    claims: [{ status: 'denied', by: 'movement', rule: 'distance' }],
  },
  {
    text: 'The minister accused foreign agents of the sabotage.',
    claims: [{ status: 'blamed', by: 'foreign agents', rule: 'accuse' }],
  },
  {
    text: 'The mayor blamed football hooligans.',
    claims: [{ status: 'blamed', by: 'football hooligans', rule: 'blame' }],
  },
  {
    text: 'Officials attributed the bombing to separatist rebels.',
    claims: [{ status: 'blamed', by: 'separatist rebels', rule: 'blame-on' }],
  },
  {
    text: 'The governor pointed the finger at local gangs.',
    claims: [{ status: 'blamed', by: 'local gangs', rule: 'point-finger' }],
  },
  {
    text: 'The army held the rebels responsible.',
    claims: [{ status: 'blamed', by: 'rebels', rule: 'hold-responsible' }],
  },
  { text: 'There was no immediate claim of responsibility.', claims: [{ status: 'none', rule: 'no-claim' }] },
  {
    text: 'A claim of responsibility by the Blue Hand was being checked.',
    claims: [{ status: 'claimed', by: 'Blue Hand', rule: 'claim-noun' }],
  },
  {
    text: 'The general said rebels were behind the attack.',
    claims: [{ status: 'blamed', by: 'rebels', rule: 'was-behind' }],
  },
  { text: 'Suspicion fell on a rival gang.', claims: [{ status: 'blamed', by: 'a rival gang', rule: 'suspicion-on' }] },
  { text: 'The blast was attributed to militants.', claims: [{ status: 'blamed', by: 'militants', rule: 'work-of' }] },
  { text: 'Nobody has admitted to the arson.', claims: [{ status: 'none', rule: 'admit-to' }] },
  { text: 'The rebels are suspected.', claims: [{ status: 'blamed', by: 'rebels', rule: 'blame' }] },
  { text: 'The storm claimed three lives.', claims: [] },
  { text: 'The team claims that the match was fair.', claims: [] },
  { text: 'The union accused the government of failing to protect drivers.', claims: [] },
  { text: 'The mayor blamed poor maintenance for the fire.', claims: [] },
  { text: 'The minister denied that taxes would rise.', claims: [] },
  { text: 'The actor took part in the parade.', claims: [] },
  {
    text: 'Nobody has admitted to firing the shots.',
    claims: [{ status: 'none', rule: 'nobody-admits' }],
  },
  {
    text: 'A man who rang a newspaper in the name of a fringe group, Winter Order, said it had nothing to do with the fire.',
    claims: [{ status: 'denied', by: 'Winter Order', rule: 'say-no-part' }],
  },
  {
    text: 'Local officials accuse a rebel faction, the Highland Front. Its spokesman dismissed the charge.',
    claims: [
      { status: 'blamed', by: 'Highland Front', rule: 'accuse' },
      { status: 'denied', by: 'Highland Front', rule: 'deny' },
    ],
  },
  {
    text: 'A leaflet left in the yard and signed HRB, short for "Harbour Rats Brigade", claims the fire alone.',
    claims: [{ status: 'claimed', by: 'Harbour Rats Brigade', rule: 'sign' }],
  },
  {
    text: 'The prosecutor blamed the Pacific cartel. A faction of the Highland Front claimed the raid.',
    claims: [
      { status: 'blamed', by: 'Pacific cartel', rule: 'blame' },
      { status: 'claimed', by: 'Highland Front', rule: 'claim' },
    ],
  },
  {
    text: 'A man was arrested. The gunman, Paul Reed, says he is innocent.',
    claims: [{ status: 'denied', by: 'Paul Reed', rule: 'say-innocent' }],
  },
  {
    text: 'The mayor blamed the fires on the Marini clan. The family lawyer, Rosa Conti, spoke of "a fairy tale".',
    claims: [
      { status: 'blamed', by: 'Marini clan', rule: 'blame-on' },
      { status: 'denied', by: 'Rosa Conti', rule: 'call-fable' },
    ],
  },
  { text: 'The critic, Rosa Conti, called the film a fairy tale.', claims: [] },
  {
    text: 'Its owner, based in Odessa, denied any responsibility.',
    claims: [{ status: 'denied', by: 'owner', rule: 'deny' }],
  },
  {
    text: 'President Luis Mejia sees in these acts "the hand of the Aguan cartel".',
    claims: [{ status: 'blamed', by: 'Aguan cartel', rule: 'suspicion-on' }],
  },
  {
    text: 'A militia named on a forum as the sponsor, the Desert Shield, rejected the suggestion.',
    claims: [{ status: 'denied', by: 'Desert Shield', rule: 'deny' }],
  },
  { text: 'He suspects a volunteer lifeguard.', claims: [] },
  {
    text: 'The Southern Column has put out a recording on Telegram claiming the ambush.',
    claims: [{ status: 'claimed', by: 'Southern Column', channel: 'Telegram', rule: 'claim' }],
  },
  {
    text: 'The governor blamed the Dawn Legion, an armed faction, for the bombing. The faction denied any part in it.',
    claims: [
      { status: 'blamed', by: 'Dawn Legion', rule: 'blame' },
      { status: 'denied', by: 'Dawn Legion', rule: 'deny' },
    ],
  },
  {
    text: 'A local group, the Sand Front, said it had attacked the barracks. The group denied any part in the looting.',
    claims: [
      { status: 'claimed', by: 'Sand Front', rule: 'say-behind' },
      { status: 'denied', by: 'Sand Front', rule: 'deny' },
    ],
  },
  { text: 'No one has claimed any of the crimes.', claims: [{ status: 'none', rule: 'claim' }] },
  { text: 'The coach spoke of the umpires. He accused them of stealing the match.', claims: [] },
  {
    text: 'A little-known group, the Ash Circle, said it had set the fire.',
    claims: [{ status: 'claimed', by: 'Ash Circle', rule: 'say-behind' }],
  },
]

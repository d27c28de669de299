import type { ClaimExample } from '../shape/claims.ts'

/** Phrases inventées, avec ce que l'étape doit y trouver. */
export const claimsCorpus: readonly ClaimExample[] = [
  {
    text: "Le Front de la Lanterne a revendiqué l'attaque sur Telegram.",
    claims: [{ status: 'claimed', by: 'Front de la Lanterne', channel: 'Telegram', rule: 'claim' }],
  },
  {
    text: 'Le collectif Terre Basse se désolidarise de ces incendies.',
    claims: [{ status: 'denied', by: 'Terre Basse', rule: 'part-from' }],
  },
  { text: "Personne ne s'est vanté de l'attaque.", claims: [{ status: 'none', rule: 'boast' }] },
  {
    text: 'Le Front de la Lanterne nie en revanche avoir brûlé la grange.',
    claims: [{ status: 'denied', by: 'Front de la Lanterne', rule: 'deny-doing' }],
  },
  {
    text: "Le préfet accuse au contraire les « Loups de l'Est » des trois attaques.",
    claims: [{ status: 'blamed', by: "Loups de l'Est", rule: 'accuse' }],
  },
  { text: "Aucun groupe n'a revendiqué l'attentat.", claims: [{ status: 'none', rule: 'claim' }] },
  {
    text: 'Les rebelles ont assumé la responsabilité du raid.',
    claims: [{ status: 'claimed', by: 'rebelles', rule: 'take-responsibility' }],
  },
  {
    text: "Le groupe affirme être à l'origine du sabotage.",
    claims: [{ status: 'claimed', by: 'groupe', rule: 'say-behind' }],
  },
  { text: "Personne ne s'est manifesté.", claims: [{ status: 'none', rule: 'come-forward' }] },
  {
    text: 'Une lettre signée « Brigade du Givre » dit que ses membres ont agi seuls.',
    claims: [{ status: 'claimed', by: 'Brigade du Givre', rule: 'sign' }],
  },
  { text: 'Le mouvement a démenti toute implication.', claims: [{ status: 'denied', by: 'mouvement', rule: 'deny' }] },
  { text: 'La milice nie avoir mené le raid.', claims: [{ status: 'denied', by: 'milice', rule: 'deny-doing' }] },
  {
    text: "L'armée parle des rebelles, qui ont démenti.",
    claims: [{ status: 'denied', by: 'rebelles', rule: 'deny-bare' }],
  },
  {
    text: 'La milice nie que ses hommes aient participé au raid.',
    claims: [{ status: 'denied', by: 'milice', rule: 'deny-that' }],
  },
  {
    text: 'Le ministre accuse des agents étrangers.',
    claims: [{ status: 'blamed', by: 'agents étrangers', rule: 'accuse' }],
  },
  {
    text: 'La police soupçonne un gang du port.',
    claims: [{ status: 'blamed', by: 'un gang du port', rule: 'blame' }],
  },
  {
    text: 'Le gouverneur met en cause des milices locales.',
    claims: [{ status: 'blamed', by: 'milices locales', rule: 'implicate' }],
  },
  {
    text: "L'armée attribue l'attaque à des séparatistes.",
    claims: [{ status: 'blamed', by: 'séparatistes', rule: 'blame-on' }],
  },
  {
    text: 'Le maire pointe du doigt des bandes rivales.',
    claims: [{ status: 'blamed', by: 'bandes rivales', rule: 'point-to' }],
  },
  {
    text: "L'état-major tient pour responsables les rebelles du nord.",
    claims: [{ status: 'blamed', by: 'rebelles du nord', rule: 'hold-responsible' }],
  },
  { text: "L'attentat n'a pas été revendiqué.", claims: [{ status: 'none', rule: 'no-claim' }] },
  {
    text: "L'attaque, revendiquée par les rebelles, a fait deux blessés.",
    claims: [{ status: 'claimed', by: 'rebelles', rule: 'claim-noun' }],
  },
  {
    text: 'Selon le général, les rebelles sont derrière cette attaque.',
    claims: [{ status: 'blamed', by: 'rebelles', rule: 'was-behind' }],
  },
  {
    text: 'Les soupçons se portent sur un gang rival.',
    claims: [{ status: 'blamed', by: 'un gang rival', rule: 'suspicion-on' }],
  },
  {
    text: "L'attentat est attribué à des djihadistes.",
    claims: [{ status: 'blamed', by: 'djihadistes', rule: 'work-of' }],
  },
  {
    text: "Le Front de la Lanterne s'est attribué l'attaque.",
    claims: [{ status: 'claimed', by: 'Front de la Lanterne', rule: 'take-credit' }],
  },
  { text: 'Le club revendique deux cents adhérents.', claims: [] },
  { text: "Le syndicat accuse le gouvernement d'inaction.", claims: [] },
  { text: 'Le ministre dément une hausse des impôts.', claims: [] },
  { text: "La vétusté du toit est à l'origine de la fuite.", claims: [] },
  { text: "Le chanteur s'est manifesté sur scène.", claims: [] },
  {
    text: "Personne n'a reconnu avoir tiré.",
    claims: [{ status: 'none', rule: 'nobody-admits' }],
  },
  {
    text: "Le Front des Landes assure n'avoir rien à voir avec l'incendie.",
    claims: [{ status: 'denied', by: 'Front des Landes', rule: 'say-no-part' }],
  },
  {
    text: 'Le sigle « EPT », pour « Eau pour toutes », figurait sur le mur. Mardi, Eau pour toutes revendique les tags.',
    claims: [{ status: 'claimed', by: 'Eau pour toutes', rule: 'claim' }],
  },
  {
    text: 'Le sigle « FLG » a été peint sur un mur. Le mouvement clandestin a revendiqué les quatre incendies.',
    claims: [{ status: 'claimed', by: 'FLG', rule: 'claim' }],
  },
  {
    text: 'Le préfet accuse la milice du Levant. La milice rejette ces accusations.',
    claims: [
      { status: 'blamed', by: 'milice du Levant', rule: 'accuse' },
      { status: 'denied', by: 'milice du Levant', rule: 'deny' },
    ],
  },
  {
    text: "La cour a condamné Paul Rey à dix ans de prison pour l'attaque. L'accusé se dit innocent.",
    claims: [{ status: 'denied', by: 'accusé', rule: 'say-innocent' }],
  },
  {
    text: "Il impute les incendies au clan Marini. L'avocate de la famille, Rosa Conti, parle d'une « farce ».",
    claims: [
      { status: 'blamed', by: 'clan Marini', rule: 'blame-on' },
      { status: 'denied', by: 'Rosa Conti', rule: 'call-fable' },
    ],
  },
  { text: "La critique, Rosa Conti, parle d'une farce.", claims: [] },
  {
    text: 'Son propriétaire, établi à Odessa, nie toute responsabilité.',
    claims: [{ status: 'denied', by: 'propriétaire', rule: 'deny' }],
  },
  {
    text: "Le président Luis Mejía voit dans ces attaques « la main du cartel de l'Oriente ».",
    claims: [{ status: 'blamed', by: "cartel de l'Oriente", rule: 'suspicion-on' }],
  },
  { text: 'Le prévenu conteste les faits.', claims: [{ status: 'denied', by: 'prévenu', rule: 'deny' }] },
  { text: 'Il soupçonne un pompier volontaire.', claims: [] },
  {
    text: "Le Front du delta revendique l'enlèvement. Le chef de la police l'accuse aussi du raid sur l'école.",
    claims: [
      { status: 'claimed', by: 'Front du delta', rule: 'claim' },
      { status: 'blamed', by: 'Front du delta', rule: 'accuse' },
    ],
  },
  { text: "Sa voisine l'accuse aussi du raid sur l'école.", claims: [] },
  {
    text: "Le groupe Aube noire dit avoir brûlé l'entrepôt.",
    claims: [{ status: 'claimed', by: 'Aube noire', rule: 'say-behind' }],
  },
]

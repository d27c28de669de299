/** Country code → French adjectives, masculine singular (irregular feminines too); two words are joined by "_"; the reader of this table inflects them. */
export const demonyms: Readonly<Record<string, string>> = {
  AF: 'afghan', AL: 'albanais', DZ: 'algerien', AD: 'andorran', AO: 'angolais', AR: 'argentin', AM: 'armenien', AU: 'australien', AT: 'autrichien', AZ: 'azerbaidjanais azeri', BS: 'bahameen',
  BH: 'bahreini', BD: 'bangladais bengali', BB: 'barbadien', BY: 'bielorusse', BE: 'belge', BZ: 'belizien', BJ: 'beninois', BT: 'bhoutanais', BO: 'bolivien', BA: 'bosnien bosniaque', BW: 'botswanais',
  BR: 'bresilien', BG: 'bulgare', BF: 'burkinabe', BI: 'burundais', KH: 'cambodgien', CM: 'camerounais', CA: 'canadien quebecois', CF: 'centrafricain', TD: 'tchadien', CL: 'chilien', CN: 'chinois',
  CO: 'colombien', KM: 'comorien', CD: 'congolais', CR: 'costaricien costaricain', HR: 'croate', CU: 'cubain', CY: 'chypriote', CZ: 'tcheque', DK: 'danois', DJ: 'djiboutien', DO: 'dominicain', EC: 'equatorien',
  EG: 'egyptien', SV: 'salvadorien', ER: 'erythreen', EE: 'estonien', ET: 'ethiopien', FI: 'finlandais', FR: 'francais', GA: 'gabonais', GM: 'gambien', GE: 'georgien', DE: 'allemand', GH: 'ghaneen',
  GR: 'grec grecque', GT: 'guatemalteque', GN: 'guineen', HT: 'haitien', HN: 'hondurien', HU: 'hongrois', IS: 'islandais', IN: 'indien', ID: 'indonesien', IR: 'iranien', IQ: 'irakien', IE: 'irlandais',
  IL: 'israelien', IT: 'italien', CI: 'ivoirien', JM: 'jamaicain', JP: 'japonais', JO: 'jordanien', KZ: 'kazakh', KE: 'kenyan', XK: 'kosovar', KW: 'koweitien', KG: 'kirghize', LA: 'laotien', LV: 'letton',
  LB: 'libanais', LR: 'liberien', LY: 'libyen', LT: 'lituanien', LU: 'luxembourgeois', MK: 'macedonien', MG: 'malgache', MW: 'malawite', MY: 'malaisien', ML: 'malien', MT: 'maltais', MR: 'mauritanien',
  MU: 'mauricien', MX: 'mexicain', MD: 'moldave', MN: 'mongol', ME: 'montenegrin', MA: 'marocain', MZ: 'mozambicain', MM: 'birman', NA: 'namibien', NP: 'nepalais', NL: 'neerlandais hollandais', NZ: 'neo_zelandais',
  NI: 'nicaraguayen', NE: 'nigerien', NG: 'nigerian', KP: 'nord_coreen', NO: 'norvegien', OM: 'omanais', PK: 'pakistanais', PS: 'palestinien', PA: 'panameen', PY: 'paraguayen', PE: 'peruvien', PH: 'philippin',
  PL: 'polonais', PT: 'portugais', QA: 'qatari qatarien', RO: 'roumain', RU: 'russe sovietique', RW: 'rwandais', SA: 'saoudien', SN: 'senegalais', RS: 'serbe', SL: 'sierra_leonais', SG: 'singapourien', SK: 'slovaque', SI: 'slovene',
  SO: 'somalien', ZA: 'sud_africain', KR: 'sud_coreen coreen', ES: 'espagnol', LK: 'sri_lankais', SD: 'soudanais', SE: 'suedois', CH: 'suisse helvetique', SY: 'syrien', TW: 'taiwanais', TJ: 'tadjik', TZ: 'tanzanien', TH: 'thailandais',
  TG: 'togolais', TN: 'tunisien', TR: 'turc turque', TM: 'turkmene', UG: 'ougandais', UA: 'ukrainien', AE: 'emirati', GB: 'britannique anglais ecossais gallois', US: 'americain etatsunien', UY: 'uruguayen', UZ: 'ouzbek',
  VE: 'venezuelien', VN: 'vietnamien', YE: 'yemenite', ZM: 'zambien', ZW: 'zimbabween',
}

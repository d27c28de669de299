/** Streets. French ways stand before the name, English ones behind it. */
const FRENCH_WAY =
  'rue|avenue|av\\.|boulevard|bd\\.?|blvd\\.?|chemin|impasse|all[ée]es?|quai|square|sentier|ruelle|venelle|mont[ée]e|esplanade|faubourg|lotissement|r[ée]sidence|hameau|lieu-dit'
/** Words that are much else besides a way; they count only behind a number. */
const FRENCH_WAY_AFTER_NUMBER = `${FRENCH_WAY}|place|route|cours|passage|villa`
const ENGLISH_WAY =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Crescent|Way|Terrace|Gardens|Grove|Place|Square|Boulevard|Blvd|Row|Mews|Walk|Parade|Rise|Estate|Highway'

/** Without "Court", "Place" and their like, which are much else besides a street. */
const ENGLISH_STREET = 'Street|Road|Avenue|Lane|Drive|Crescent|Terrace|Gardens|Grove|Boulevard|Mews|Estate'

const PARTICLE = "(?:(?:de|du|des|la|le|les|aux?)\\s+|[dl]['’]\\s?)"
const WORD = "[\\p{L}\\d][\\p{L}\\d'’.-]*"
const CAPITAL = "[\\p{Lu}\\d][\\p{L}\\d'’.-]*"
const NUMBER = '(?<![\\p{L}\\d])\\d{1,5}(?:\\s?(?:bis|ter|quater)|[A-Za-z])?'
/** "on 15 April High Court judges", "le 14 avril 2025, place de la République" are no addresses. */
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)'
const FLAT =
  '(?:(?:Flat|Apartment|Apt\\.?|Unit|House|Appartement|Appt\\.?|B[âa]timent|B[âa]t\\.?)\\s+[\\p{L}\\d]{1,4},?\\s+)?'

const WITH_NUMBER = [
  new RegExp(
    `${FLAT}(?<!${MONTH}\\s)${NUMBER},?\\s+(?:${caseless(FRENCH_WAY_AFTER_NUMBER)})\\s+${PARTICLE}*${WORD}(?:\\s+${PARTICLE}*${CAPITAL}){0,4}`,
    'gu',
  ),
  new RegExp(
    `${FLAT}(?<!${MONTH}\\s)${NUMBER},?\\s+(?!${MONTH})(?:${CAPITAL}\\s+){1,4}(?:${ENGLISH_WAY})(?![\\p{L}\\d])`,
    'gu',
  ),
]

const WITHOUT_NUMBER = [
  new RegExp(
    `(?<![\\p{L}\\d])(?:${caseless(FRENCH_WAY)})\\s+${PARTICLE}*${CAPITAL}(?:\\s+${PARTICLE}*${CAPITAL}){0,4}`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}\\d])(?:${CAPITAL}\\s+){1,3}(?:${ENGLISH_STREET})(?![\\p{L}\\d])`, 'gu'),
]

/** A way with either case of its first letter; the name behind it must keep its capital. */
function caseless(ways: string): string {
  return ways.replace(/(^|\|)(\p{L})/gu, (_, bar: string, first: string) => `${bar}[${first}${first.toUpperCase()}]`)
}

/** The text without street addresses, street and number; the town behind them stays. */
export function withoutAddresses(text: string, mark: string): string {
  if (!/\d/.test(text)) return text
  return WITH_NUMBER.reduce((left, pattern) => left.replace(pattern, mark), text)
}

/** Streets named in a text, number or none: for texts about a home. */
export function streetsIn(text: string): string[] {
  return WITHOUT_NUMBER.flatMap((pattern) => [...text.matchAll(pattern)].map(([street]) => street))
}

const WAY_IN_URL = new RegExp(`(?<![a-z])(?:${FRENCH_WAY}|${ENGLISH_STREET})(?![a-z])`, 'iu')

/** Whether the path of a URL may hold a street. */
export function urlHasStreet(url: string): boolean {
  return WAY_IN_URL.test(url)
}

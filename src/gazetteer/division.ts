const DIVISION =
  /^(District|County|Governorate|Province|Department|Municipality|Region|State|Oblast|Prefecture|Division|Canton)$/

/** The word that the gazetteer's names of divisions end in, in every report's language: "Zakho District", "Kaduna State". */
export function isDivision(word: string): boolean {
  return DIVISION.test(word)
}

import { foldOf } from '../../../text/atoms.ts'

/**
 * Words that make a name an organisation's, folded. A reading that reaches the desk does not say whether a name is a person's, so
 * that what no word here marks counts as a person's and is withheld: an unknown group's name is lost rather than a person's told.
 */
const WORDS = new Set(
  `administration agence agency agresseurs al-qaeda al-shabaab alliance alqaeda armed armee army assailants assaillants
  assembly association attackers authority autorite bandits battalion bloc board boko brigade brigades bureau canal cartel
  cellule cellules cfdt cftc cgt chaine channel church clan coalition collectif collective columns combattants comite command
  commando commission committee company confederation conseil council cross daesh defence defense departement department ecole
  eglise embassy entreprise escadron etat faction federation fighters firm fondation force forces foundation front gang
  gendarmerie gouvernement government group groupe groupes guerrilla gunmen hamas haram hezbollah hommes hospital house
  houthis individus institute insurgents intelligence international islamic islamique jeunes jihadists journal katiba league
  liberation ligue maffia mafia mairie martyrs media militaires militia ministere ministry monde mosque mosquee mouvement
  movement national nations network news newspaper observatoire observatory office ong operateur operator ordre organisation
  organization outlet palace parliament parquet parti party people police populaire prefecture press prison prosecution radio
  rebelles rebels renseignement republic republique resistance revolution revolutionary rights school secretariat senat senate
  separatists service services shabaab snepap societe society soldats soldiers squad state synagogue syndicat taliban
  television times tribunal troops troupes ufap union unions united university vanguard watch workers yard youths`.split(
    /\s+/,
  ),
)

/** Names known from public reporting that no word above marks; acronyms with a vowel could be a first name in capitals. */
const KNOWN = new Set(
  `al shabaab,al qaeda,ansar al-sharia,ansar dine,aqim,aqmi,eln,eta,farc,hayat tahrir al-sham,ira,isil,isis,iswap,jnim,
  lashkar-e-taiba,tren de aragua,uda,unsa,uvf`.split(/,\s*/),
)

const ACRONYM = /^\p{Lu}[\p{Lu}\d&.-]{1,9}$/u
const VOWEL = /[aeiouy]/

/** Whether a name, or a role, is surely an organisation's. "Les" and "The" begin no person's name. */
export function isOrganisation(name: string): boolean {
  const folded = foldOf(name.toLowerCase())
  if (/^(?:les|the)\s/.test(folded)) return true
  if (KNOWN.has(folded) || (ACRONYM.test(name) && !VOWEL.test(folded))) return true
  return folded.split(/[\s'(),]+/).some((token) => WORDS.has(token))
}

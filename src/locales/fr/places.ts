import type { PlacesLocale } from '../shape/places.ts'
import { demonyms } from './demonyms.ts'
import { facilities } from './facilities.ts'

/** Feminine and plural by ending (Grevisse, Le bon usage, §§ 544–570, the regular cases). */
function inflect(form: string): string[] {
  const feminine = /(?:ien|een|on)$/.test(form)
    ? `${form}ne`
    : /(?:ais|ois|and|ol|ain|an|in|ent|at|ar|ul|il|ais)$/.test(form)
      ? `${form}e`
      : form
  const plural = (f: string) => (/[sx]$/.test(f) ? f : `${f}s`)
  return [...new Set([form, feminine, plural(form), plural(feminine)])]
}

export const places: PlacesLocale = {
  cues: {
    in: 'a au aux en dans chez depuis',
    near: 'pres proche devant hors autour',
    path: 'vers jusqu entre via quitte quitter rejoindre rejoint gagner gagne rallier traverse traverser sillonne',
    of: 'de du des d pour par avec sur contre sous',
    the: 'le la les l',
    a: 'un une',
    and: 'et ou ainsi',
    compass: 'nord sud est ouest haute haut basse bas centre banlieue peripherie interieur',
    settlement:
      'ville commune village departement region quartier arrondissement canton prefecture province district agglomeration metropole capitale ile hameau banlieue municipalite localite bourg bourgade cite communes villes departements villages etat comte gouvernorat',
    title:
      'm mm mme mlle dr me maitre president presidente ministre senateur senatrice depute deputee maire procureur procureure juge general colonel commandant capitaine lieutenant sergent adjudant major brigadier commissaire prefet prefete directeur directrice porte secretaire roi reine prince princesse pape mgr monseigneur abbe pere soeur frere docteur professeur avocat avocate ambassadeur premier',
    speech:
      'declare explique affirme indique precise ajoute estime dit raconte souligne annonce confie assure rappelle deplore regrette denonce reagi',
    street:
      'rue avenue boulevard place chemin route impasse allee quai cours square rond autoroute nationale rocade esplanade passage faubourg',
    nature:
      'riviere fleuve lac mont monts montagne montagnes vallee foret mer ocean golfe detroit presqu peninsule col massif baie cap canal barrage etang plateau',
    organisation:
      'universite institut fc as olympique stade racing groupe banque societe compagnie association fondation federation syndicat union parti mouvement journal quotidien radio festival orchestre musee theatre club conseil agence accord accords traite coupe championnat tour grand prix opera',
    public: 'police gendarmes pompiers habitants autorites mairie parquet tribunal residents gouvernement armee',
    person: 'qui dont age agee ans',
  },
  regionWords:
    'departement region canton province district etat comte gouvernorat oblast prefecture wilaya land territoire republique',
  banks: '',
  never:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre je tu il elle on nous vous ils elles ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs le la les un une des du de et ou ni mais or car donc si que qui quoi dont comme quand lorsque parti puis alors apres avant pendant depuis selon pour par sur sous dans en a au aux chez vers sans avec entre contre tout tous toute toutes aucun aucune plusieurs certains certaines quelques autre autres deux trois quatre cinq six sept huit neuf dix onze douze ainsi aussi bien tres plus moins pas ne y est sont ont etait etaient ete etre avoir fait faire police m mm mme mlle dr internet covid',
  connectors:
    'de du des d la le les l en sur sous et aux au a lez les pres of the upon del di da do dos el al y am an der den bei von',
  contractions: { au: 'le', du: 'le', aux: 'les', des: 'les' },
  demonyms,
  capitalDemonyms: false,
  regionsTakeArticle: true,
  countiesFirst: 'FR',
  inflect,
  abbreviations: '',
  postal: {},
  homes: ['FR'],
  facilities,
}

import type { FacilityWords } from '../shape/places.ts'

/** "maison d arret" → "maisons d arret"; "centre penitentiaire" → "centres penitentiaires". */
function plural(head: string): string {
  const words = head.split(' ')
  const stop = words.findIndex((w) => w === 'de' || w === 'd' || w === 'du' || w === 'des' || w === 'a' || w === 'pour')
  return words
    .map((w, i) =>
      stop >= 0 && i >= stop
        ? w
        : /[sxz]$/.test(w)
          ? w
          : /(?:eau|eu)$/.test(w)
            ? `${w}x`
            : /al$/.test(w) && w.length > 4
              ? `${w.slice(0, -2)}aux`
              : `${w}s`,
    )
    .join(' ')
}

export const facilities: FacilityWords = {
  heads: {
    prison:
      'prison|maison d arret|maison centrale|centre penitentiaire|centre de detention|etablissement penitentiaire|etablissement penitentiaire pour mineurs|centre de semi liberte|penitencier|centrale|geole|centre de retention|centre de retention administrative|structure d accompagnement vers la sortie|domaine penitentiaire|complexe penitentiaire|quartier disciplinaire|quartier de haute securite|camp de prisonniers|colonie penitentiaire|quartier maison d arret|bagne|centre educatif ferme|camp de travail',
    police:
      'commissariat|commissariat de police|commissariat central|hotel de police|poste de police|gendarmerie|brigade de gendarmerie|caserne de gendarmerie|poste de gendarmerie|brigade territoriale|prefecture de police|ecole de police|ecole de gendarmerie|peloton de gendarmerie|escadron de gendarmerie|antenne de police|bureau de police|direction de la police|quartier general de la police|brigade anticriminalite|barrage de police',
    military:
      'caserne|base militaire|base aerienne|base navale|camp militaire|garnison|poste militaire|etat major|base de l armee|camp de l armee|caserne militaire|depot de munitions|depot d armes|arsenal|armurerie|poste avance|centre de recrutement|poste frontiere|poste de controle|academie militaire|avant poste',
    government:
      'mairie|hotel de ville|prefecture|sous prefecture|ministere|ministere de l interieur|ministere de la justice|ministere de la defense|ministere des affaires etrangeres|parlement|assemblee nationale|palais presidentiel|senat|centre des impots|hotel des impots|tresorerie|tresor public|perception|bureau de douane|poste de douane|douane|maison communale|conseil departemental|hotel du departement|conseil regional|hotel de region|caserne de pompiers|caserne des pompiers|centre de secours|bureau de poste|agence pole emploi|france travail|caisse d allocations familiales|cite administrative|hotel des finances|bureau de vote|mairie annexe|mairie de quartier|gouvernorat|palais du gouverneur|palais de l elysee|centre administratif',
    court:
      'tribunal|palais de justice|tribunal judiciaire|cour d appel|cour d assises|tribunal de commerce|tribunal administratif|cour supreme|tribunal correctionnel|tribunal de grande instance|cite judiciaire|cour de cassation|conseil de prud hommes',
    education:
      'ecole|ecole primaire|ecole maternelle|ecole elementaire|college|lycee|lycee professionnel|universite|campus|campus universitaire|creche|faculte|institut|ecole nationale|groupe scolaire|internat|grande ecole|ecole coranique|bibliotheque|mediatheque|centre de formation|seminaire|cite scolaire|residence universitaire|institut universitaire|halte garderie|centre de loisirs',
    religious:
      'centre culturel islamique|centre culturel musulman|centre culturel juif|centre cultuel|lieu de culte|salle de culte|maison paroissiale|eveche|archeveche|ecole biblique|zaouia|cathedrale orthodoxe|eglise|cathedrale|chapelle|mosquee|grande mosquee|synagogue|grande synagogue|temple|monastere|couvent|abbaye|basilique|sanctuaire|cimetiere|cimetiere juif|centre islamique|salle de priere|salle du royaume|pagode|paroisse|presbytere|carre musulman|carre juif|memorial de la shoah|centre communautaire juif|mausolee|collegiale',
    transport:
      'gare|gare routiere|gare sncf|station de metro|aeroport|port|gare maritime|gare de triage|poste d aiguillage|depot de bus|station de tramway|ligne a grande vitesse|voie ferree|pont|tunnel|peage|aerodrome|terminal|gare centrale|arret de bus|depot sncf|ligne ferroviaire|viaduc|port de plaisance|parking relais|centre d exploitation|technicentre|ligne de chemin de fer',
    telecom:
      'antenne relais|antenne|pylone|relais telephonique|central telephonique|emetteur|relais hertzien|armoire telecom|centre de donnees|data center|antenne 5g|station relais|pylone de telephonie|tour hertzienne|antenne de telephonie|noeud de raccordement|armoire de fibre optique|site emetteur',
    energy:
      'poste electrique|transformateur|transformateur electrique|sous station|sous station electrique|centrale nucleaire|centrale electrique|centrale thermique|barrage|barrage hydroelectrique|oleoduc|gazoduc|pipeline|raffinerie|depot de carburant|depot petrolier|terminal petrolier|terminal methanier|station service|pylone electrique|ligne a haute tension|ligne haute tension|parc eolien|eolienne|centrale solaire|poste source|poste de transformation|champ petrolier|mine de charbon|station essence|ligne a tres haute tension',
    water:
      'station d epuration|chateau d eau|usine d eau potable|station de pompage|reservoir d eau|usine de traitement d eau|usine de dessalement|usine de production d eau potable|bassine|retenue d eau|reservoir',
    health:
      'hopital|centre hospitalier|centre hospitalier universitaire|chu|clinique|maternite|dispensaire|pharmacie|centre de sante|ehpad|maison de retraite|centre de vaccination|hopital psychiatrique|cabinet medical|maison de sante|polyclinique|centre de depistage|hopital militaire|hospice',
    business:
      'magasin|commerce|boutique|supermarche|hypermarche|superette|epicerie|centre commercial|bar|cafe|restaurant|brasserie|discotheque|boite de nuit|usine|entrepot|marche|bureau de tabac|tabac|boulangerie|boucherie|garage|concession automobile|concession|concessionnaire|agence immobiliere|cinema|theatre|salle de spectacle|salle de concert|casino|stade|chantier|abattoir|ferme|exploitation agricole|bijouterie|salon de coiffure|siege|siege social|bar tabac|bar a chicha|plateforme logistique|cimenterie|librairie|station de lavage|marche couvert|marche de noel|grande surface|snack|pizzeria|kebab|armurerie|salle de sport|zenith|fast food|elevage|carriere|mine|scierie|terrasse',
    finance:
      'banque|agence bancaire|distributeur automatique|distributeur de billets|bourse|banque centrale|caisse d epargne|bureau de change|agence du credit agricole',
    media:
      'redaction|journal|siege du journal|station de radio|chaine de television|studio|imprimerie|locaux du journal|siege de la television|maison de la radio|agence de presse|maison de la presse',
    diplomatic:
      'ambassade|consulat|consulat general|haut commissariat|residence de l ambassadeur|representation diplomatique|mission diplomatique|section consulaire',
    political:
      'permanence|permanence parlementaire|permanence electorale|siege du parti|local du parti|local de campagne|siege du syndicat|bourse du travail|quartier general de campagne|local syndical|local associatif|siege de campagne',
    tourism:
      'hotel|auberge|auberge de jeunesse|camping|musee|residence de tourisme|complexe hotelier|complexe touristique|parc d attractions|village de vacances|gite|zoo|station balneaire',
    residence:
      'immeuble|residence|foyer|foyer de migrants|centre d accueil|centre d hebergement|camp de refugies|cite|foyer de travailleurs|centre d accueil de demandeurs d asile|hlm|logement social|barre d immeubles|pavillon|squat|camp de migrants|campement',
    aid: 'local de l association|croix rouge|siege de l ong|centre de distribution|antenne du secours populaire|banque alimentaire',
    other:
      'statue|monument|monument aux morts|memorial|stele|parc|gymnase|salle polyvalente|salle des fetes|centre culturel|maison des jeunes|laboratoire|centre de recherche|centre social|maison de quartier|jardin public|complexe sportif|salle communale|piscine|patinoire',
  },
  plural,
  nameBefore: false,
  links: 'de d du des',
  locators: 'a au aux en dans pres',
  definite: 'le la l les son sa leur du au ledit ladite',
  indefinite: 'un une autre',
  qualifiers:
    'islamique musulmane musulman juive juif catholique catholiques protestante protestant evangelique orthodoxe baptiste copte adventiste pentecotiste chretienne chretien bilingue primaire maternelle elementaire secondaire publique public privee prive communal communale municipal municipale departemental departementale regional regionale provincial provinciale central centrale national nationale rural rurale urbain urbaine militaire general generale technique professionnel professionnelle scolaire culturel culturelle social sociale sportif sportive judiciaire administratif administrative penitentiaire routier routiere ferroviaire agricole commercial commerciale industriel industrielle artisanal communautaire paroissial paroissiale annexe superieur superieure frontalier frontaliere mobile territorial territoriale principal principale',
  adjectives:
    'nouvelle nouveau nouvel ancienne ancien petite petit grande grand vieille vieux meme celebre principale principal premiere premier deuxieme seconde second future futur',
}

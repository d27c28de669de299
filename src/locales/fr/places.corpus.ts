import type { PlacesExample } from '../shape/places.ts'

/** Phrases inventées ; les lieux existent, ce qui s'y passe est inventé. */
export const placesExamples: readonly PlacesExample[] = [
  {
    text: 'À Tours, la permanence du Parti des vignerons et l’hôpital Sainte-Anne ont été visités.',
    places: { Tours: 'Tours, FR' },
  },
  {
    text: 'Une poubelle a brûlé à Valence (Drôme) dans la nuit.',
    places: { Valence: 'Valence, FR', Drôme: 'Drôme, FR' },
    rules: ['name'],
  },
  {
    text: 'Des tirs ont été entendus à Valence et à Barcelone, selon la police espagnole.',
    places: { Valence: 'Valencia, ES', espagnole: 'Spain, ES' },
    rules: ['demonym'],
  },
  {
    text: 'Des voitures ont brûlé près de Nice et au Havre, mais pas au Mans.',
    places: { Nice: 'Nice, FR', Havre: 'Le Havre, FR', Mans: 'Le Mans, FR' },
    rules: ['name-near'],
  },
  {
    text: 'Des tirs ont touché l’école primaire publique de Lens, puis un bureau au Cap-Haïtien et Vienne-de-l’Orignal.',
    places: { Lens: 'Lens, FR', 'Cap-Haïtien': 'Cap-Haïtien, HT', Vienne: null },
    sites: { 'école primaire publique de Lens': 'education, Lens' },
  },
  {
    text: 'Le Var et le Gard sont placés en vigilance, la Bavière aussi.',
    places: { Var: 'Var, FR', Gard: 'Gard, FR', Bavière: 'Bavaria, DE' },
  },
  {
    text: 'Un convoi a été attaqué au nord de Bamako, au Mali.',
    places: { Bamako: 'Bamako, ML', Mali: 'Mali, ML' },
    rules: ['name-compass'],
  },
  {
    text: 'Le préfet s’est rendu à Londres, Varsovie, Anvers et Cologne.',
    places: { Londres: 'London, GB', Varsovie: 'Warsaw, PL', Anvers: 'Antwerpen, BE', Cologne: 'Köln, DE' },
  },
  {
    text: 'À Mexico, la mairie a été fermée ; le Mexique n’a pas réagi.',
    places: { Mexico: 'Mexico City, MX', Mexique: 'Mexico, MX' },
  },
  {
    text: 'Le village de Solhan, dans la province du Yagha, au Burkina Faso, s’est vidé.',
    places: { Solhan: 'Solhan, BF' },
    rules: ['name-unknown'],
  },
  { text: 'Des élus de Molenbeek ont été reçus à Bruxelles.', places: { Molenbeek: 'Molenbeek-Saint-Jean, BE' } },
  { text: 'Un incendie s’est déclaré rue de Marseille à Lyon.', places: { Marseille: null, Lyon: 'Lyon, FR' } },
  { text: 'Mme Laval et le juge Martin Valence n’ont pas commenté.', places: { Laval: null, Valence: null } },
  { text: 'Lundi, une grenade a été lancée. Mars sera calme.', places: { Lundi: null, Mars: null, grenade: null } },
  {
    text: 'Des tirs ont visé la maison d’arrêt de Limoges et Aix-Luynes.',
    sites: {
      'maison d’arrêt de Limoges': 'prison, Limoges = fr:maison-d-arret-de-limoges',
      'Aix-Luynes': 'prison, Aix-en-Provence = fr:centre-penitentiaire-d-aix-luynes',
    },
    rules: ['site-register'],
  },
  {
    text: 'Les prisons de Toulon-La Farlède et de Luynes sont gardées.',
    sites: { 'prison de Toulon-La Farlède': 'prison, Toulon = fr:centre-penitentiaire-de-toulon-la-farlede' },
  },
  {
    text: 'Les commissariats de Pessac, de Talence et de Mérignac ont été fermés.',
    sites: { 'commissariat de Talence': 'police, Talence', 'commissariat de Mérignac': 'police, Mérignac' },
    rules: ['facility-list'],
  },
  {
    text: 'Un surveillant de la prison des Baumettes, à Marseille, a porté plainte.',
    sites: { 'prison des Baumettes': 'prison, Marseille = fr:centre-penitentiaire-de-marseille' },
  },
  {
    text: 'Les élèves de l’Énap, à Agen, ont été évacués.',
    sites: { Énap: 'education, Agen = fr:ecole-nationale-d-administration-penitentiaire' },
  },
  {
    text: 'Le lycée Jean-Moulin de Béziers et le commissariat de Pessac ont été tagués.',
    sites: { 'lycée Jean-Moulin': 'education, Béziers', 'commissariat de Pessac': 'police, Pessac' },
    rules: ['facility-named'],
  },
  {
    text: 'À Namur, l’hôtel de police a été visé.',
    sites: { 'hôtel de police': 'police, -' },
    rules: ['facility-definite'],
  },
  {
    text: 'Une cimenterie à Bouc-Bel-Air a été sabotée.',
    sites: { cimenterie: 'business, Bouc-Bel-Air' },
    rules: ['facility-located'],
  },
  {
    text: 'Le consulat de Turquie a été visé par un engin incendiaire.',
    sites: { 'consulat de Turquie': 'diplomatic, -' },
  },
  { text: 'L’ambassade danoise à Beyrouth, au Liban, a fermé.', sites: { 'ambassade danoise': 'diplomatic, Beirut' } },
  { text: 'Le ministre de la Santé a parlé d’une école de pensée.', sites: { 'la Santé': null, école: null } },
]

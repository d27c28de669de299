import type { PlacesExample } from '../shape/places.ts'

/** Invented sentences; places are real, what is told of them is not. */
export const placesExamples: readonly PlacesExample[] = [
  {
    text: 'In Ségou, the old river port on the Niger, a stall was burned.',
    places: { Ségou: 'Ségou, ML', Niger: null },
  },
  {
    text: 'Officials in Paris, Texas, said the fire was out.',
    places: { Paris: 'Paris, US', Texas: 'Texas, US' },
    rules: ['name'],
  },
  { text: 'The mayor of Peoria, Ill., called a meeting.', places: { Peoria: 'Peoria, US', 'Ill.': 'Illinois, US' } },
  { text: 'Two men were held in Macon, GA, on Friday.', places: { Macon: 'Macon, US', GA: 'Georgia, US' } },
  {
    text: 'Police in Georgia said protesters in Tbilisi had gathered.',
    places: { Georgia: 'Georgia, GE', Tbilisi: 'Tbilisi, GE' },
  },
  {
    text: 'A shop burned in Valence, in southern France, and another in Lyon.',
    places: { Valence: 'Valence, FR', Lyon: 'Lyon, FR' },
  },
  {
    text: 'A bank was robbed in Barcelona and a shop in Valencia, the Spanish police said.',
    places: { Valencia: 'Valencia, ES', Spanish: 'Spain, ES' },
    rules: ['demonym'],
  },
  { text: 'A mast stood near Tilburg, in the Netherlands.', places: { Tilburg: 'Tilburg, NL' }, rules: ['name-near'] },
  {
    text: 'The village lies north of Hanover in Lower Saxony, Germany.',
    places: { Hanover: 'Hannover, DE', 'Lower Saxony': 'Lower Saxony, DE' },
    rules: ['name-compass'],
  },
  {
    text: 'The North Korean envoy and a Sri Lankan banker met in Geneva.',
    places: { 'North Korean': 'North Korea, KP', 'Sri Lankan': 'Sri Lanka, LK' },
  },
  {
    text: 'Gunmen raided Xyrkandou. The village of Solhan, in the province of Yagha, in Burkina Faso, was empty.',
    places: { Solhan: 'Solhan, BF', Xyrkandou: null },
    rules: ['name-unknown'],
  },
  {
    text: 'TROOPS ATTACKED A BARRACKS NEAR SAN MIGUEL, EL SALVADOR, AND CUT POWER IN SANTA ANA.',
    places: { 'SAN MIGUEL': 'San Miguel, SV', 'SANTA ANA': 'Santa Ana, SV' },
  },
  {
    text: 'Chester Madison, 40, said Mr Houston and Paris Jackson had left.',
    places: { Chester: null, Houston: null },
  },
  {
    text: 'On Monday the Police Department said March would be quiet.',
    places: { Monday: null, March: null, Police: null },
  },
  { text: 'A grenade was thrown. Grenade attacks have become rare.', places: { Grenade: null } },
  {
    text: 'Windows were smashed at St Mary’s Church in Lincoln, Nebraska.',
    places: { 'St Mary': null },
    sites: { 'St Mary’s Church': 'religious, Lincoln' },
    rules: ['facility-named'],
  },
  {
    text: 'Somebody fired at the prison at Arles, a town in southern France.',
    sites: { 'prison at Arles': 'prison, Arles = fr:maison-centrale-d-arles' },
    rules: ['site-register'],
  },
  {
    text: 'Cars burned outside the jails of Dijon and Grenoble in France.',
    sites: { 'jail of Grenoble': 'prison, Grenoble = fr:maison-d-arret-de-grenoble' },
  },
  {
    text: 'The universities of Leiden and Utrecht, in the Netherlands, were shut.',
    sites: { 'university of Utrecht': 'education, Utrecht' },
    rules: ['facility-list'],
  },
  {
    text: 'A parcel was left at the police station in Charleroi, Belgium.',
    sites: { 'police station': 'police, Charleroi' },
    rules: ['facility-definite'],
  },
  {
    text: 'Vandals set fire to a substation near Spokane, Washington.',
    sites: { substation: 'energy, Spokane' },
    rules: ['facility-located'],
  },
  {
    text: 'He was born in Garissa, Kenya. Later the town’s cathedral was hit.',
    sites: { cathedral: 'religious, Garissa' },
  },
  {
    text: 'The transformer at the Cedar Ridge substation outside Yakima, Washington, was shot at.',
    sites: { 'Cedar Ridge substation': 'energy, Yakima' },
  },
  {
    text: 'Students of the prison service academy in Agen, France, were asked to stay away.',
    sites: { 'prison service academy': 'education, Agen = fr:ecole-nationale-d-administration-penitentiaire' },
  },
  {
    text: 'A bomb went off near the South Korean embassy in Nairobi, Kenya.',
    sites: { 'South Korean embassy': 'diplomatic, Nairobi' },
  },
  { text: 'She has taught school for years and likes to bank online.', sites: { school: null, bank: null } },
]

import { random } from './random.ts'

const TOWNS =
  'Nîmes,Toulon,Valence,Lyon,Lille,Nantes,Rennes,Brest,Dijon,Metz,Nancy,Tours,Reims,Amiens,Angers,Limoges,Poitiers,Caen,Rouen,Orléans,Manchester,Leeds,Bristol,Cardiff,Glasgow,Derby,Hull,York,Chicago,Memphis,Dallas,Houston,Phoenix,Boston,Nairobi,Mombasa,Kisumu,Lagos,Kano,Jos,Enugu,Aba,Bamako,Gao,Kayes,Niamey,Zinder'.split(
    ',',
  )
const ACTS = [
  'Two cars were set on fire outside the prison in',
  'Shots were fired at the police station in',
  'A bomb exploded near the town hall in',
  'Armed men robbed a bank in',
  'A man was stabbed near the station in',
  'The school was vandalised in',
]
/** Names are made of these, some 60,000 of them, for names of people and streets are many. */
const SYLLABLES =
  'ba,ker,lo,min,ta,ran,vi,sho,del,gar,pe,lun,ko,mar,fi,wes,tor,han,jo,dri,cal,so,ber,nu,zan,ri,mo,hel,ga,vin,sa,lor,pin,te,rok,da,mel,fa,bri'.split(
    ',',
  )
/** Filler: words that every text has, between names that only tellings of the same incident share. */
const WORDS =
  'the of and to in a that is was for it with as on by at from they had have were be which this his her their one all would there been if more when will who so no'.split(
    ' ',
  )
const HARM = [
  'Nobody was hurt.',
  'Two people were wounded.',
  'One man was killed and three people were wounded.',
  'The damage is being assessed.',
]

export interface MadeReport {
  readonly text: string
  /** Day, ISO 8601. */
  readonly published: string
  /** Made-up names in it, and its town: what another report would have others of. */
  readonly names: readonly string[]
}

/** Report `n` of so many, of three to six sentences: every third tells the incident of the one before again, in other words of the same facts. */
export function made(n: number, of: number): MadeReport {
  const draw = random(n % 3 === 2 ? n - 1 : n)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!
  const day = Math.floor((n / of) * 3650)
  const published = new Date(Date.UTC(2015, 0, 2 + day)).toISOString().slice(0, 10)
  const names = new Set<string>()
  const name = () => {
    const made = nameFrom(draw)
    names.add(made)
    return made
  }
  const [act, town, neighbour, officer, harm] = [pick(ACTS), pick(TOWNS), name(), name(), pick(HARM)]
  const street = `${Math.floor(draw() * 900)} ${name()}`
  const facts = [
    `${act} ${town} on Monday evening.`,
    harm,
    `It happened near ${street} street, police officer ${officer} said.`,
    `A man from the house opposite, ${neighbour}, called them.`,
  ]
  const told = n % 3 === 2 ? [facts[0]!, facts[2]!, facts[1]!] : facts
  const words = (n: number) => Array.from({ length: n }, () => pick(WORDS)).join(' ')
  const filler = Array.from(
    { length: 8 },
    () => `${capital(words(5))} ${name()} ${words(4)} ${name()} ${words(3)}.`,
  ).join(' ')
  names.add(town)
  return { text: `${act} ${town}\n\n${told.join(' ')}\n\n${filler}`, published, names: [...names] }
}

/** One of some 60,000. */
export function nameFrom(draw: () => number): string {
  const syllable = () => SYLLABLES[Math.floor(draw() * SYLLABLES.length)]!
  return capital(syllable() + syllable() + syllable())
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

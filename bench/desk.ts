import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDocument, currentWaves, type Desk, openDesk } from '../src/index.ts'
import { random } from './random.ts'

/**
 * `node bench/desk.ts [reports]`: adding to a desk of that many reports (100,000 unless told), each read, kept and linked in a
 * transaction of its own; then the waves over all of it. Reports are made up, of three to six sentences; places, days and
 * names are drawn so that about every third report tells an incident that others tell.
 */
const REPORTS = Number(process.argv[2] ?? 100_000)
const MEASURED = 500
const STEPS = [1_000, 2_000, 4_000, 10_000, 30_000, 100_000, 1_000_000].filter((n) => n <= REPORTS)

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

const folder = mkdtempSync(join(tmpdir(), 'tocsin-bench-'))
const desk = openDesk({ folder, now: () => new Date('2025-04-20T10:00:00Z'), by: 'bench', create: true })
try {
  process.stdout.write(
    '| reports on the desk | added a second | ms a report, median | 95 of 100 | waves, s | incidents |\n|---|---|---|---|---|---|\n',
  )
  let at = 0
  for (const step of STEPS) {
    for (; at < step - MEASURED; at++) await add(desk, at)
    const times: number[] = []
    const start = performance.now()
    for (; at < step; at++) {
      const before = performance.now()
      await add(desk, at)
      times.push(performance.now() - before)
    }
    const seconds = (performance.now() - start) / 1000
    const waves = performance.now()
    await currentWaves(desk.store)
    times.sort((a, b) => a - b)
    const quantile = (share: number) => times[Math.floor(times.length * share)]!.toFixed(1)
    const counts = await desk.store.counts()
    process.stdout.write(
      `| ${step} | ${(MEASURED / seconds).toFixed(0)} | ${quantile(0.5)} | ${quantile(0.95)} | ${((performance.now() - waves) / 1000).toFixed(1)} | ${counts.incidents} |\n`,
    )
  }
} finally {
  await desk.store.close()
  rmSync(folder, { recursive: true })
}

async function add(on: Desk, n: number): Promise<void> {
  const { text, published } = made(n)
  const bytes = new TextEncoder().encode(
    JSON.stringify({ id: `r${n}`, text, published, source: `Paper ${n % 40}`, language: 'en' }),
  )
  await addDocument(on, {
    bytes,
    form: 'line',
    hints: { place: `${n}`, ending: '.jsonl', today: '2030-01-01' },
    path: null,
  })
}

/** Every third report tells the incident of the one before again, in other words of the same facts. */
function made(n: number): { text: string; published: string } {
  const draw = random(n % 3 === 2 ? n - 1 : n)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!
  const day = Math.floor((n / REPORTS) * 3650)
  const published = new Date(Date.UTC(2015, 0, 2 + day)).toISOString().slice(0, 10)
  const name = () => capital(pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES))
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
  return { text: `${act} ${town}\n\n${told.join(' ')}\n\n${filler}`, published }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

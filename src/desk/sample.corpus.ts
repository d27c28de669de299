import { isTrouble } from '../model/errors.ts'
import { addDocument } from './add.ts'
import type { Desk } from './desk.ts'
import { memoryDesk } from './open.ts'

/** A desk in memory whose clock stands still. */
export function stillDesk(): Desk {
  return memoryDesk({ now: () => new Date('2025-04-20T10:00:00Z'), by: 'anna' })
}

export interface SampleReport {
  readonly id: string
  readonly text: string
  readonly published?: string
  readonly source?: string
}

/** Puts a report on the desk as a line of JSON lines would; gives the report's id. Throws where it is not taken. */
export async function put(desk: Desk, report: SampleReport): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(report))
  const hints = { place: 'sample.jsonl:1', ending: '.jsonl', today: '2025-04-20' }
  const added = await addDocument(desk, { bytes, form: 'line', hints, path: null })
  if (isTrouble(added)) throw new Error(added.message)
  return added.report
}

/** Three tellings of one night and one of another, that differ in what they count. */
export const NIGHT: readonly SampleReport[] = [
  {
    id: 'agency',
    source: 'Agency',
    published: '2025-04-15',
    text: 'Two cars burned outside Nîmes prison\n\nTwo cars belonging to prison officers were set on fire outside the prison in Nîmes on Monday evening, police said. Nobody was hurt.',
  },
  {
    id: 'paper',
    source: 'Paper',
    published: '2025-04-15',
    text: 'Prisons attacked in the south\n\nOn Monday evening three cars were set on fire outside the prison in Nîmes. Shots were fired at the prison in Toulon on Tuesday at 12.40 a.m. Nobody was hurt.',
  },
  {
    id: 'radio',
    source: 'Radio',
    published: '2025-04-16',
    text: 'Tirs sur la prison de Toulon\n\nMardi vers 0h45, des hommes ont tiré sur la prison de Toulon. Lundi soir, deux voitures de surveillants avaient été incendiées devant la prison de Nîmes.',
  },
  {
    id: 'bank',
    source: 'Paper',
    published: '2025-04-18',
    text: 'Bank robbed in Lyon\n\nTwo armed men robbed a bank in Lyon on Thursday morning. A customer was wounded.',
  },
]

/** One night of attacks on prisons, each told by a report of its own and three of them by one more; and two acts that have nothing to do with it. */
export const SERIES: readonly SampleReport[] = [
  {
    id: 'nimes',
    source: 'Midi',
    published: '2025-04-15',
    text: 'Cars burned in Nîmes\n\nTwo cars of prison officers were set on fire outside the prison in Nîmes on Monday evening. The letters DDPF were painted on a wall.',
  },
  {
    id: 'toulon',
    source: 'Var News',
    published: '2025-04-15',
    text: 'Shots at a jail gate\n\nGunmen opened fire with an assault rifle on the prison in Toulon at 12.40 a.m. on Tuesday, hitting the gate fifteen times. Nobody was hurt.',
  },
  {
    id: 'nanterre',
    source: 'Capital Paper',
    published: '2025-04-15',
    text: "Employee's vehicle torched\n\nA van that belongs to an employee was burned in front of the prison in Nanterre around 8 p.m. on Monday. DDPF had been sprayed on the tarmac.",
  },
  {
    id: 'agen',
    source: 'Garonne',
    published: '2025-04-15',
    text: 'Blaze at the school for guards\n\nSeven cars were set on fire at the prison in Agen late on Monday, said the fire brigade, which needed two hours.',
  },
  {
    id: 'series',
    source: 'Agency',
    published: '2025-04-15',
    text: 'Coordinated attacks on prisons\n\nCars were set on fire outside the prisons of Nîmes, Nanterre and Agen on Monday evening in a coordinated series of attacks.',
  },
  {
    id: 'bank',
    source: 'Paper',
    published: '2025-01-20',
    text: 'Bank robbed in Lyon\n\nTwo armed men robbed a bank in Lyon on Thursday morning. A customer was wounded.',
  },
  {
    id: 'metz',
    source: 'Gazette',
    published: '2025-03-02',
    text: 'Windows smashed in Metz\n\nVandals smashed the windows of a town hall in Metz on Friday night.',
  },
]

/** A report on the next night that belongs to the series. */
export const LATER: SampleReport = {
  id: 'tarascon',
  source: 'Rhone Post',
  published: '2025-04-16',
  text: 'Second night of attacks\n\nThree cars of guards were burned in the car park of the prison in Tarascon on Tuesday night. The letters DDPF were found on a wall.',
}

/** A desk with these reports. */
export async function deskOf(reports: readonly SampleReport[]): Promise<Desk> {
  const desk = stillDesk()
  for (const report of reports) await put(desk, report)
  return desk
}

/** The desk's incidents as groups of mentions, sorted: what linking came to, whatever the ids. */
export async function groupsOf({ store }: Desk): Promise<string[][]> {
  const groups: string[][] = []
  for (const { incident } of await store.allSummaries())
    groups.push((await store.membersOf([incident])).map(({ mention }) => mention).sort())
  return groups.sort((a, b) => (a[0]! < b[0]! ? -1 : 1))
}

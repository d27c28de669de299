import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { openPeople, type PeopleTables } from '../store/sqlite/people.ts'
import { makeFolder } from './open.ts'

export type PeopleDatabase = Kysely<PeopleTables>

/** The database of people in a desk's folder. */
export const PEOPLE_FILE = 'people.db'

/** Opens, or starts, the database of those who may work on the desk in a folder. Throws a StoreError where it cannot be. */
export function peopleOf(folder: string): PeopleDatabase {
  makeFolder(folder)
  return openPeople(join(folder, PEOPLE_FILE))
}

/** People that are gone when the program ends. */
export function memoryPeople(): PeopleDatabase {
  return openPeople(':memory:')
}

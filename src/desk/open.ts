import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { StoreError } from '../store/error.ts'
import { openSqlite } from '../store/sqlite/open.ts'
import type { Desk } from './desk.ts'
import { DeskError } from './error.ts'

/** The database in a desk's folder. */
export const DESK_FILE = 'desk.db'

export interface OpenDesk {
  /** The desk's folder; made where it is not there. */
  readonly folder: string
  readonly now: () => Date
  readonly by: string
  /** False: a desk must be there. */
  readonly create: boolean
}

/** Opens a desk, or starts one. Throws a StoreError where the file is none, a DeskError where there is none to open. */
export function openDesk({ folder, now, by, create }: OpenDesk): Desk {
  const path = join(folder, DESK_FILE)
  if (!create && !existsSync(path)) throw new DeskError('desk-empty', folder)
  makeFolder(folder)
  return { store: openSqlite(path), now, by }
}

/** Makes a desk's folder where it is not there. Throws a StoreError where it cannot be. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const taken = code === 'EEXIST' || code === 'ENOTDIR'
    throw taken
      ? new StoreError('store-not-a-desk', folder, { reason: 'a file, not a folder' })
      : new StoreError('store-disk', folder, { reason: code ?? message })
  }
}

/** A desk that is gone when the program ends. */
export function memoryDesk({ now, by }: Pick<OpenDesk, 'now' | 'by'>): Desk {
  return { store: openSqlite(':memory:'), now, by }
}

import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { copyFile, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { StoreError } from '../error.ts'
import { sqliteError } from './error.ts'
import { checkKind, pragma } from './migrate.ts'
import { faults } from './open.ts'

/** What a backup says of itself, in a file beside it: `NAME.manifest.json`. */
export interface BackupManifest {
  readonly format: 'tocsin-backup-1'
  readonly bytes: number
  /** Of the whole file, hex. */
  readonly sha256: string
  /** Step of the tables, as in the desk. */
  readonly schema: number
}

/** 1 MiB between two reports of progress. */
const PAGES_AT_ONCE = 256

const manifestOf = (path: string): string => `${path}.manifest.json`
const partOf = (path: string): string => `${path}.part`

/**
 * Copies the desk in the file `source` to a new file `target`, as it is at the start, while others read and write it, and
 * checks the copy. `progress` is told the pages copied and all pages.
 * @throws StoreError when there is no desk, something is at `target`, the disk refuses, or the desk is damaged.
 */
export async function backupSqlite(
  source: string,
  target: string,
  progress: (done: number, total: number) => void = () => {},
): Promise<BackupManifest> {
  if (!existsSync(source)) throw new StoreError('file-not-found', source)
  refuseTaken(target, manifestOf(target))
  try {
    await copySnapshot(source, partOf(target), progress)
    const manifest = await describeCopy(partOf(target), source)
    await writeFile(partOf(manifestOf(target)), `${JSON.stringify(manifest, null, 2)}\n`, { flush: true })
    // The manifest last: a copy without one is not whole.
    for (const path of [target, manifestOf(target)]) await settle(partOf(path), path)
    return manifest
  } catch (error) {
    throw sqliteError(error, source)
  } finally {
    for (const path of [target, manifestOf(target)]) await removeParts(path)
  }
}

/**
 * Makes the desk `target` from a backup, after comparing it with its manifest and checking it.
 * @throws StoreError when something is at `target`, or the backup is not whole, damaged or of a newer program.
 */
export async function restoreSqlite(source: string, target: string): Promise<BackupManifest> {
  refuseTaken(target, `${target}-wal`, `${target}-journal`)
  const manifest = await readManifest(source)
  const part = partOf(target)
  try {
    await copyFile(source, part)
    const found = { bytes: (await stat(part)).size, sha256: await digest(part) }
    if (found.bytes !== manifest.bytes || found.sha256 !== manifest.sha256)
      throw new StoreError('backup-damaged', source, { reason: 'it differs from its manifest' })
    checkCopy(part, source)
    await settle(part, target)
    return manifest
  } catch (error) {
    throw sqliteError(error, source)
  } finally {
    await removeParts(target)
  }
}

function refuseTaken(...paths: readonly string[]): void {
  for (const path of paths) if (existsSync(path)) throw new StoreError('backup-exists', path)
}

/** A read transaction holds the state of its start; without one, SQLite would begin anew after every write of others. */
async function copySnapshot(
  source: string,
  target: string,
  progress: (done: number, total: number) => void,
): Promise<void> {
  await rm(target, { force: true })
  const database = new DatabaseSync(source, { timeout: 10_000 })
  try {
    checkKind(database, source)
    database.exec('begin; select 1 from sqlite_schema limit 1')
    await backup(database, target, {
      rate: PAGES_AT_ONCE,
      progress: ({ totalPages, remainingPages }) => progress(totalPages - remainingPages, totalPages),
    })
  } finally {
    database.close()
  }
}

async function describeCopy(copy: string, source: string): Promise<BackupManifest> {
  const schema = checkCopy(copy, source)
  return { format: 'tocsin-backup-1', bytes: (await stat(copy)).size, sha256: await digest(copy), schema }
}

/** Step of the tables. One file without a log, which can be read from a medium that cannot be written. */
function checkCopy(copy: string, source: string): number {
  const database = new DatabaseSync(copy)
  try {
    checkKind(database, source)
    database.exec('pragma journal_mode = delete')
    const [fault] = faults(database)
    if (fault) throw new StoreError('store-damaged', source, { reason: fault })
    return pragma(database, 'user_version')
  } finally {
    database.close()
  }
}

async function readManifest(source: string): Promise<BackupManifest> {
  const text = await readFile(manifestOf(source), 'utf8').catch(() => null)
  if (text === null || !existsSync(source))
    throw new StoreError('backup-damaged', source, { reason: 'the file or its manifest is missing' })
  try {
    const manifest = JSON.parse(text) as BackupManifest
    if (manifest.format === 'tocsin-backup-1') return manifest
  } catch {}
  throw new StoreError('backup-damaged', source, { reason: 'its manifest cannot be read' })
}

async function digest(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of createReadStream(path, { highWaterMark: 1024 * 1024 })) hash.update(part as Buffer)
  return hash.digest('hex')
}

/** Gives a file that is on the disk its name, and that to the disk too. */
async function settle(part: string, path: string): Promise<void> {
  await sync(part, 'r+')
  await rename(part, path)
  // Windows opens no folders, and needs none of this.
  await sync(dirname(path), 'r').catch(() => {})
}

async function sync(path: string, flags: string): Promise<void> {
  const file = await open(path, flags)
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

async function removeParts(path: string): Promise<void> {
  for (const end of ['', '-wal', '-shm', '-journal']) await rm(partOf(path) + end, { force: true })
}

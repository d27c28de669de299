import { homedir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import type { Desk } from '../desk/desk.ts'
import type { Trouble } from '../model/errors.ts'
import { raiseExit, report } from './options.ts'
import { DESK_WORDS } from './words-desk.ts'

export interface DeskOptions {
  readonly desk?: string
  readonly by?: string
}

/** `--desk DIR`, as every command that works on a desk has it. */
export function addDeskOption(command: Command): Command {
  return command.option('--desk <dir>', DESK_WORDS.desk)
}

/** `--desk`, `--by` and `--why`, as every command that decides has them. */
export function addDecisionOptions(command: Command): Command {
  return addDeskOption(command).option('--by <name>', DESK_WORDS.by).option('--why <text>', DESK_WORDS.reason)
}

/** Opens the desk, works on it, closes it; trouble with the desk or the wish is said, and the exit status raised. */
export async function withDesk(
  options: DeskOptions,
  create: boolean,
  work: (desk: Desk) => Promise<void>,
): Promise<void> {
  // Loaded here, so that help and wrong usage answer at once.
  const { openDesk } = await import('../desk/open.ts')
  await sayTrouble(async () => {
    const desk = openDesk({
      folder: deskFolder(options, process.env),
      now: () => new Date(),
      by: options.by ?? userName(),
      create,
    })
    try {
      await work(desk)
    } finally {
      await desk.store.close()
    }
  })
}

/** Says trouble that the work ends with, and raises the exit status; anything else is a bug and thrown on. */
export async function sayTrouble(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const trouble = troubleOf(error)
    if (!trouble) throw error
    report(trouble)
    raiseExit(trouble.exit)
  }
}

/** Errors that carry trouble for the user: of the store and of the desk. */
function troubleOf(error: unknown): Trouble | null {
  return error instanceof Error && 'trouble' in error ? (error.trouble as Trouble) : null
}

/** The folder named, else `TOCSIN_DESK`, else `tocsin` in the user's data folder of the system at hand. */
export function deskFolder({ desk }: DeskOptions, env: NodeJS.ProcessEnv): string {
  return resolve(desk ?? env.TOCSIN_DESK ?? join(dataFolder(env), 'tocsin'))
}

function dataFolder(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  return env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share')
}

/** A machine without a user database still has a user. */
export function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}

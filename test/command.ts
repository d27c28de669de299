import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { PROJECT } from './schema.ts'

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  /** Standard input; nothing when left out. */
  readonly input?: string | Uint8Array
  /** The project's folder when left out. */
  readonly cwd?: string
  /** Where the desk is when no command names one. */
  readonly desk?: string
}

/** Runs `tocsin` from its sources: no colours, 80 columns, and never on the desk of whoever runs the tests. */
export function tocsin(args: readonly string[], given: string | RunOptions = {}): Ran {
  const {
    input = '',
    cwd = PROJECT,
    desk = join(PROJECT, 'no-desk'),
  } = typeof given === 'string' ? { input: given } : given
  const { FORCE_COLOR: _, ...inherited } = process.env
  const env = { ...inherited, TOCSIN_SRC: '1', TOCSIN_DESK: desk, COLUMNS: '80', NO_COLOR: '1' }
  const command = [join(PROJECT, 'bin', 'tocsin.mjs'), ...args]
  const ran = spawnSync(process.execPath, command, { cwd, env, input, encoding: 'utf8', maxBuffer: 1 << 28 })
  return { status: ran.status, stdout: ran.stdout, stderr: ran.stderr }
}

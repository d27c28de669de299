import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { PROJECT } from './schema.ts'

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs `tocsin` from its sources in the project's folder: no colours, 80 columns, nothing on standard input unless given. */
export function tocsin(args: readonly string[], input = ''): Ran {
  const env = { ...process.env, TOCSIN_SRC: '1', COLUMNS: '80', NO_COLOR: '1' }
  const command = [join(PROJECT, 'bin', 'tocsin.mjs'), ...args]
  const ran = spawnSync(process.execPath, command, { cwd: PROJECT, env, input, encoding: 'utf8', maxBuffer: 1 << 28 })
  return { status: ran.status, stdout: ran.stdout, stderr: ran.stderr }
}

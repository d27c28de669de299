import { accessSync, constants, existsSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { StoreError } from '../store/error.ts'

/** Throws a StoreError where a file cannot be written, before work is done whose result would be lost. */
export function checkOutput(path: string): void {
  orRefused(path, () => {
    accessSync(existsSync(path) ? path : dirname(path), constants.W_OK)
    if (existsSync(path) && statSync(path).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
  })
}

/** Writes a file; throws a StoreError where the disk refuses. */
export function writeOutput(path: string, content: string | Uint8Array): void {
  orRefused(path, () => writeFileSync(path, content))
}

function orRefused(path: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new StoreError('store-disk', path, { reason: code ?? message }, { cause: error })
  }
}

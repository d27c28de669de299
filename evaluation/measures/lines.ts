import { existsSync, readFileSync } from 'node:fs'

/** The objects of a JSON-lines file; empty when there is no such file. */
export function jsonLines<T>(path: string): T[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T)
}

import { createReadStream, type Dirent, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { type Trouble, trouble } from '../model/errors.ts'
import { DOCUMENT_BYTES_MAX, FOLDER_DEPTH_MAX } from '../model/limits.ts'

/** One thing to read: a path (`-` for standard input) and its bytes, in pieces. */
export interface SourceFile {
  readonly path: string
  /** Lower case, with the dot; '' when there is none. */
  readonly ending: string
  readonly chunks: AsyncIterable<Uint8Array>
  /** It came over the network: its path is a name and leads nowhere here. */
  readonly sent?: boolean
}

/** Endings looked for in folders. A file that is named itself may have any ending. */
export const ENDINGS = ['.txt', '.text', '.html', '.htm', '.xhtml', '.md', '.markdown', '.jsonl', '.ndjson'] as const

/**
 * Files named by `paths`, in that order; folders recursively, sorted by name, known endings only, hidden ones and
 * `node_modules` left out. What cannot be opened comes as Trouble in its place.
 */
export function listFiles(paths: readonly string[]): (string | Trouble)[] {
  return paths.flatMap((path): (string | Trouble)[] => {
    if (path === '-') return [path]
    try {
      if (!statSync(path).isDirectory()) return [path]
      const found = walk(path, 0)
      return found.length > 0 ? found : [trouble('folder-empty', path, { endings: ENDINGS.join(', ') })]
    } catch (error) {
      return [fileTrouble(path, error)]
    }
  })
}

/** Opens one listed file; nothing is read before `chunks` is. */
export function openFile(path: string, stdin: AsyncIterable<Uint8Array>): SourceFile {
  const ending = endingOf(path)
  return { path, ending, chunks: path === '-' ? stdin : createReadStream(path, { highWaterMark: 256 * 1024 }) }
}

/** A file that came over the network under this name. */
export function sentFile(name: string, bytes: Uint8Array): SourceFile {
  const path = name.replaceAll('\\', '/').split('/').at(-1) || '-'
  return { path, ending: endingOf(path), chunks: Readable.from([bytes]), sent: true }
}

function endingOf(path: string): string {
  const dot = path.lastIndexOf('.')
  return dot > path.lastIndexOf('/') ? path.slice(dot).toLowerCase() : ''
}

/** All bytes of a source, or Trouble when it is too big or cannot be read. */
export async function readAll(file: SourceFile): Promise<Uint8Array | Trouble> {
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const part of file.chunks) {
      size += part.length
      if (size > DOCUMENT_BYTES_MAX)
        return trouble('file-too-big', file.path, { limit: DOCUMENT_BYTES_MAX / 1024 / 1024 })
      parts.push(part)
    }
  } catch (error) {
    return fileTrouble(file.path, error)
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts, size)
}

/** What the operating system said, as Trouble. */
export function fileTrouble(path: string, error: unknown): Trouble {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT' || code === 'ENOTDIR') return trouble('file-not-found', path)
  return trouble('file-unreadable', path, { reason: code ?? (error as Error).message })
}

function walk(folder: string, depth: number): string[] {
  if (depth > FOLDER_DEPTH_MAX) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return walk(path, depth + 1)
    return isReport(entry) ? [path] : []
  })
}

// Symbolic links are left out: a link upwards would be followed for ever.
function isReport(entry: Dirent): boolean {
  return entry.isFile() && ENDINGS.some((ending) => entry.name.toLowerCase().endsWith(ending))
}

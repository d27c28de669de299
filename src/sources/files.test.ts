import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isTrouble } from '../model/errors.ts'
import { DOCUMENT_BYTES_MAX, LINE_BYTES_MAX } from '../model/limits.ts'
import { listFiles, openFile, readAll } from './files.ts'
import { lines } from './lines.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tocsin-sources-'))
  mkdirSync(join(folder, 'b', 'deep'), { recursive: true })
  mkdirSync(join(folder, '.git'))
  for (const name of ['z.txt', 'a.html', 'b/deep/c.md', 'b/photo.jpg', '.git/x.txt'])
    writeFileSync(join(folder, name), 'x')
  symlinkSync(folder, join(folder, 'b', 'loop'))
})

afterAll(() => rmSync(folder, { recursive: true }))

async function* pieces(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part as string)
}

const none = pieces()

describe('listFiles', () => {
  it('walks folders in order, reports only, following no link', () => {
    expect(listFiles([folder])).toEqual(['a.html', 'b/deep/c.md', 'z.txt'].map((name) => join(folder, name)))
  })

  it('takes named files whatever their ending, and places trouble in order', () => {
    const [photo, missing, stdin] = listFiles([join(folder, 'b/photo.jpg'), join(folder, 'nope'), '-'])
    expect([photo, stdin]).toEqual([join(folder, 'b/photo.jpg'), '-'])
    expect(missing).toMatchObject({ code: 'file-not-found', place: join(folder, 'nope') })
  })
})

describe('readAll', () => {
  it('joins the pieces', async () => {
    const bytes = await readAll(openFile('-', pieces('a', 'é')))
    expect(isTrouble(bytes) || Buffer.from(bytes).toString()).toBe('aé')
  })

  it('stops at the limit', async () => {
    const half = new Uint8Array(DOCUMENT_BYTES_MAX / 2 + 1)
    expect(await readAll(openFile('-', pieces(half, half)))).toMatchObject({ code: 'file-too-big' })
  })

  it('says what the system said of a folder given as a file', async () => {
    expect(await readAll(openFile(folder, none))).toMatchObject({
      code: 'file-unreadable',
      message: 'cannot be read: EISDIR',
    })
  })
})

describe('lines', () => {
  const read = async (...parts: (string | Uint8Array)[]) => {
    const out = []
    for await (const line of lines(openFile('-', pieces(...parts))))
      out.push(isTrouble(line) ? line.code : `${line.number} ${Buffer.from(line.bytes).toString()}`)
    return out
  }

  it('come whole however the pieces are cut', async () => {
    expect(await read('on', 'e\ntw', 'o\n', '\nfo', 'ur')).toEqual(['1 one', '2 two', '3 ', '4 four'])
    expect(await read()).toEqual([])
  })

  it('over the limit are told, and the ones after them go on', async () => {
    expect(await read('a\n', new Uint8Array(LINE_BYTES_MAX), 'x', 'y\nb\n')).toEqual(['1 a', 'line-too-long', '3 b'])
  })
})

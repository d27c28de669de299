import { describe, expect, it } from 'vitest'
import { readModelFile, writeModelFile } from './model-file.ts'

const header = { language: 'en', tags: ['NOUN'], labels: ['root'], lemmaRules: ['1|'] }

describe('model file', () => {
  it('gives back what was written', () => {
    const bytes = writeModelFile(
      header,
      new Map<string, ArrayBufferView>([
        ['a', Uint8Array.of(1, 2, 3)],
        ['b', Uint16Array.of(4, 5)],
      ]),
    )
    const file = readModelFile(bytes)
    expect(file.header.labels).toEqual(['root'])
    expect([...file.part('a')]).toEqual([1, 2, 3])
    expect([...new Uint16Array(file.part('b').buffer)]).toEqual([4, 5])
    expect(() => file.part('c')).toThrow('no part "c"')
  })

  it('refuses, in words, what is no model, another version, or not whole', () => {
    const bytes = writeModelFile(header, new Map([['a', Uint8Array.of(1, 2, 3)]]))
    expect(() => readModelFile(Uint8Array.of(1, 2, 3))).toThrow('not a language model')
    expect(() => readModelFile(bytes.subarray(0, bytes.length - 1))).toThrow('should be')
    const other = bytes.slice()
    other[4] = 99
    expect(() => readModelFile(other)).toThrow('version 99')
  })
})

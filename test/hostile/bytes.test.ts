import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type InputOptions, inputs } from '../../src/cli/inputs.ts'
import { isTrouble, type Trouble } from '../../src/model/errors.ts'
import type { Intake } from '../../src/reading/intake.ts'
import { takeDocument, takeLine } from '../../src/reading/intake.ts'
import { read } from '../../src/reading/pipeline.ts'

const NOW = () => new Date('2025-06-01T00:00:00Z')
const STORY = 'Two vans were set on fire in Arden on Monday night, and the police said that nobody was hurt.'

async function* chunks(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part)
}

async function fromStdin(options: InputOptions, ...parts: string[]): Promise<(Intake | Trouble)[]> {
  const out: (Intake | Trouble)[] = []
  for await (const taken of inputs(['-'], options, { stdin: chunks(...parts), now: NOW })) out.push(taken)
  return out
}

describe('bytes of any kind', () => {
  const hints = { place: 'x', ending: '', today: '2025-06-01' }

  it('give a report or a trouble that says what to do, and never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        for (const taken of [takeDocument(bytes, hints), takeLine(bytes, hints)]) {
          if (isTrouble(taken)) expect(taken.advice).not.toBe('')
          else expect(taken.input.text).toMatch(/\S/)
        }
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('as text of any kind give a reading with exact spans', () => {
    const words = fc.constantFrom(
      'gunmen ',
      'attacked',
      ' « ',
      '»',
      '"',
      ' DDPF ',
      'painted',
      '12',
      ' % ',
      'from 3 to',
      '\n\n',
      '. ',
      'Monday',
      ' said',
      '\0',
      '\ud800',
      'é',
      '(',
      '12:61',
      '$',
      "l'",
      '-',
    )
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 60 }),
        fc.constantFrom('en' as const, 'fr' as const),
        (parts, language) => {
          const text = parts.join('')
          if (!/\S/.test(text)) return
          const reading = read({ text, language, published: '2025-04-15' })
          for (const span of spansIn({ ...reading, report: null }))
            expect(text.slice(span.start, span.end)).toBe(span.text)
        },
      ),
      { seed: 2, numRuns: 150 },
    )
  })
})

describe('JSON lines', () => {
  it('that are broken name their line; the others go on', async () => {
    const lines = [
      JSON.stringify({ id: 'a', text: STORY }),
      '{"id": "b", "text": ',
      '',
      '[]',
      JSON.stringify({ id: 'c', text: STORY }),
    ]
    const taken = await fromStdin({}, `${lines.join('\r\n')}\r\n`)
    expect(taken.map((one) => (isTrouble(one) ? `${one.place} ${one.code}` : one.input.ref))).toEqual([
      'a',
      '-:2 line-not-json',
      '-:4 line-not-object',
      'c',
    ])
  })

  it('may come in pieces cut anywhere, without a last line break', async () => {
    const line = JSON.stringify({ id: 'é', text: `${STORY} Café.` })
    const taken = await fromStdin({}, line.slice(0, 5), line.slice(5, 90), `${line.slice(90)}\n${line}`)
    expect(taken.map((one) => (isTrouble(one) ? one.code : one.input.ref))).toEqual(['é', 'é'])
  })

  it('inside one JSON array are reports too', async () => {
    const taken = await fromStdin({}, JSON.stringify([{ id: 1, text: STORY }, 5]))
    expect(taken.map((one) => (isTrouble(one) ? one.code : one.input.ref))).toEqual(['1', 'line-not-object'])
  })
})

describe('other documents', () => {
  it('that are tables are read as text', async () => {
    const [taken] = await fromStdin({ language: 'en' }, 'date,place,what\n2025-04-14,Arden,"two vans burned"\n')
    expect(taken).toMatchObject({ input: { text: 'date,place,what\n2025-04-14,Arden,"two vans burned"\n' } })
  })

  it('of 500,000 characters on one line are read in linear time', () => {
    const start = performance.now()
    const reading = read({ text: `${STORY.replaceAll('.', ',')} `.repeat(1000), language: 'en' })
    expect(reading.report.text).toHaveLength(1000 * (STORY.length + 1))
    expect(performance.now() - start).toBeLessThan(60_000)
  }, 90_000)
})

function* spansIn(value: unknown): Generator<{ start: number; end: number; text: string }> {
  if (typeof value !== 'object' || value === null) return
  if ('start' in value && 'end' in value && 'text' in value) yield value as { start: number; end: number; text: string }
  for (const part of Object.values(value)) yield* spansIn(part)
}

import { describe, expect, it } from 'vitest'
import type { Reading } from '../model/reading.ts'
import { countText, numberText, placeText, timeText } from './view/format.ts'
import { Page } from './view/page.ts'
import { cells, styleFor, wrap } from './view/style.ts'
import { visible } from './view/visible.ts'
import { viewReading } from './view.ts'

const span = (text: string) => ({ start: 0, end: text.length, text })

describe('width', () => {
  it.each([
    ['abc', 3],
    ['été', 3],
    ['e\u0301te\u0301', 3],
    ['東京', 4],
    ['🔥', 2],
    ['\x1b[1mbold\x1b[22m', 4],
  ])('of %j is %i cells', (text, width) => {
    expect(cells(text)).toBe(width)
  })

  it('is kept by wrap, which never breaks a word', () => {
    expect(wrap('one two three', 9, '- ', '  ')).toBe('- one two\n  three')
    expect(wrap('incomprehensible', 5, '', '')).toBe('incomprehensible')
    expect(wrap('東京 東京', 8, '', '')).toBe('東京\n東京')
  })
})

describe('style', () => {
  const bold = (stream: object, env: Record<string, string>) => styleFor(stream, env).bold('x') !== 'x'
  it('colours on a terminal only, and as the environment asks', () => {
    expect(bold({ isTTY: true }, {})).toBe(true)
    expect(bold({}, {})).toBe(false)
    expect(bold({ isTTY: true }, { NO_COLOR: '1' })).toBe(false)
    expect(bold({}, { FORCE_COLOR: '1' })).toBe(true)
    expect(bold({ isTTY: true }, { FORCE_COLOR: '0' })).toBe(false)
    expect(bold({ isTTY: true }, { TERM: 'dumb' })).toBe(false)
  })
})

describe('text of others', () => {
  it.each([
    ['\x1b[2J', '␛[2J'],
    ['a\0b\x07\x7f', 'a␀b␇␡'],
    ['\x9b31m', '\ufffd31m'],
    ['one\r\ntwo\tthree', 'one \ntwo\tthree'],
    ['\u202egnp.exe\u2066\u200b\u00ad', 'gnp.exe'],
    ['é 東京 🔥 נחל \u200d', 'é 東京 🔥 נחל \u200d'],
  ])('%j is shown as %j', (given, shown) => {
    expect(visible(given)).toBe(shown)
    expect(visible(shown)).toBe(shown)
  })

  it('is visible on a page, dressed or not', () => {
    const page = new Page(styleFor({ columns: 80 }, { FORCE_COLOR: '1' }), false)
    page.item('\u0020', 'a\x1b[5m')
    page.field('label', 'b\x1b[5m', span('c\x1b[5m'))
    page.quotes([span('d\x1b[5m')])
    page.field('!', 'e\x1b[5m', null, page.style.warn)
    expect(page.toString()).not.toContain('\x1b[5m')
    expect(page.toString()).toContain('\x1b[36ma␛[5m\x1b[39m')
  })
})

describe('values', () => {
  const time = (
    from: string | null,
    to: string | null,
    precision: 'minute' | 'hour' | 'part-of-day' | 'day' | 'days' | 'year' | 'unknown',
  ) => timeText({ from, to, precision, span: span('x') })
  it('show times as people write them, no more exact than they are', () => {
    expect(time('2025-04-14T18:00:00', '2025-04-15T00:00:00', 'part-of-day')).toBe('Mon 14 Apr 2025 18:00–24:00')
    expect(time('2025-04-14T21:00:00', '2025-04-15T06:00:00', 'part-of-day')).toBe(
      'Mon 14 Apr 2025 21:00 – Tue 15 Apr 2025 06:00',
    )
    expect(time('2025-04-14T00:00:00', '2025-04-15T00:00:00', 'day')).toBe('Mon 14 Apr 2025')
    expect(time('2025-04-14T21:45:00', '2025-04-14T21:46:00', 'minute')).toBe('Mon 14 Apr 2025 21:45')
    expect(time('2024-01-01T00:00:00', '2025-01-01T00:00:00', 'year')).toBe('2024')
    expect(time(null, null, 'unknown')).toBe('time not told')
  })

  it('show counts as they are told', () => {
    expect(countText({ min: 15, max: 15, approximate: true })).toBe('about 15')
    expect(countText({ min: 6, max: null })).toBe('6+')
    expect(countText({ min: 2, max: 3 })).toBe('2–3')
    expect(countText({ min: null, max: 4 })).toBe('≤ 4')
    expect(countText(null)).toBe('')
  })

  it('show numbers and places', () => {
    expect(numberText(1_200_000, 'EUR')).toBe('1\u202f200\u202f000 EUR')
    expect(numberText(53.5, 't')).toBe('53.5 t')
    expect(placeText(null)).toBe('place not told')
    expect(
      placeText({
        name: 'Arden',
        precision: 'place',
        country: 'GB',
        region: null,
        lat: 52.3,
        lon: -1.8,
        span: span('Arden'),
      }),
    ).toBe('Arden (GB) 52.300, -1.800 · place')
  })
})

describe('a reading', () => {
  const text = 'The van burned on Monday.'
  const records = {
    incidents: [],
    waves: [],
    statements: [],
    measures: [],
    investigations: [],
    claims: [],
    markers: [],
    figures: [],
    hypotheses: [],
    notes: [],
  }
  const reading: Reading = {
    schema: 'tocsin.reading/1',
    report: { id: '0', language: 'en', published: null, text },
    ...records,
  }
  const style = styleFor({ columns: 60 }, {})

  it('without anything says so', () => {
    const shown = viewReading(reading, style, false)
    expect(shown).toContain('The van burned on Monday.\nundated · en')
    expect(shown).toContain('No incident.')
  })

  it('names rules only when asked', () => {
    const marker = {
      id: 'k1',
      kind: 'initials' as const,
      text: 'KRW',
      expansion: 'Rebels',
      spans: [span('The')],
      rules: ['initials-painted'],
    }
    const marked = { ...reading, markers: [marker] }
    expect(viewReading(marked, style, false)).toContain(' k1  KRW = Rebels · initials\n     “The”')
    expect(viewReading(marked, style, false)).not.toContain('initials-painted')
    expect(viewReading(marked, style, true)).toContain('rules     initials-painted')
  })
})

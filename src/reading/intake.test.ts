import { describe, expect, it } from 'vitest'
import { isTrouble, type Trouble } from '../model/errors.ts'
import { formatOf, type Hints, type Intake, takeDocument, takeLine } from './intake.ts'

const HINTS: Hints = { place: 'a.txt', ending: '.txt', today: '2025-06-01' }
const ENGLISH =
  'Two cars were set on fire in front of the town hall of Arden on Monday, and the police said that nobody was hurt.'
const FRENCH =
  'Deux voitures ont été incendiées lundi devant la mairie de Saint-Orens, et la police dit que personne n’a été blessé.'

function take(bytes: Uint8Array | string, hints: Partial<Hints> = {}): Intake {
  const taken = takeDocument(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, { ...HINTS, ...hints })
  if (isTrouble(taken)) throw new Error(`${taken.code}: ${taken.message}`)
  return taken
}

function fail(bytes: Uint8Array | string, hints: Partial<Hints> = {}): Trouble {
  const taken = takeDocument(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, { ...HINTS, ...hints })
  if (!isTrouble(taken)) throw new Error('was taken')
  return taken
}

const codes = (taken: Intake): string[] => (taken.input.notes ?? []).map((note) => note.code)

describe('encodings', () => {
  it('takes UTF-8 as it is, without its byte order mark', () => {
    expect(take(`\ufeff${FRENCH}`).input.text).toBe(FRENCH)
    expect(codes(take(FRENCH))).toEqual([])
  })

  it.each([
    ['UTF-16LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(FRENCH, 'utf16le')])],
    ['UTF-16LE without one', Buffer.from(FRENCH, 'utf16le')],
    ['UTF-16BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(FRENCH, 'utf16le').swap16()])],
    ['UTF-16BE without one', Buffer.from(FRENCH, 'utf16le').swap16()],
  ])('decodes %s and says so', (_, bytes) => {
    const taken = take(bytes)
    expect(taken.input.text).toBe(FRENCH)
    expect(codes(taken)).toEqual(['decoded-from'])
  })

  it('decodes Windows-1252 and says so', () => {
    const taken = take(Buffer.from(FRENCH.replace('’', '\x92'), 'latin1'))
    expect(taken.input.text).toBe(FRENCH)
    expect(taken.input.notes![0]!.message).toContain('windows-1252')
  })

  it('keeps broken UTF-8 as text and tells the first place', () => {
    const bytes = Buffer.from(FRENCH)
    bytes[bytes.indexOf(0xc3) + 1] = 0x41
    const taken = take(bytes)
    expect(codes(taken)).toEqual(['broken-encoding'])
    expect(taken.input.text[taken.input.notes![0]!.span!.start]).toBe('\ufffd')
  })

  it('leaves control characters in place and says so', () => {
    const text = ENGLISH.replace('Monday', 'Mon\0day')
    expect(take(text).input.text).toBe(text)
    expect(codes(take(text))).toEqual(['control-characters'])
  })

  it('follows the charset that a page declares', () => {
    const page = `<html><head><meta charset="iso-8859-2"></head><body><p>${ENGLISH} Kraków.</p></body></html>`
    const bytes = Buffer.from(page.replace('ó', '\xf3'), 'latin1')
    expect(take(bytes, { ending: '.html' }).input.text).toContain('Kraków')
  })
})

describe('what is no report', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7 and more')],
    ['ZIP', Buffer.from('PK\x03\x04')],
    ['image', Buffer.from('\x89PNG\r\n', 'latin1')],
    ['binary', Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7) % 32))],
  ])('names %s', (kind, bytes) => {
    expect(fail(bytes)).toMatchObject({ code: 'binary', place: 'a.txt', exit: 1 })
    expect(fail(bytes).message).toContain(kind)
  })

  it.each(['', ' \n\t\r\n ', '\ufeff'])('finds %j empty', (text) => {
    expect(fail(text).code).toBe('empty')
  })

  it('finds a page without text empty', () => {
    expect(fail('<html><body><script>var a = 1</script></body></html>', { ending: '.html' }).code).toBe('empty')
  })

  it('refuses ten megabytes on one line', () => {
    const problem = fail('fire '.repeat(2_000_000))
    expect(problem.code).toBe('text-too-long')
    expect(problem.advice).toContain('JSON lines')
  })
})

describe('languages', () => {
  it('tells English from French', () => {
    expect(take(ENGLISH).input.language).toBe('en')
    expect(take(FRENCH).input.language).toBe('fr')
  })

  it.each([
    [
      'nl',
      'De politie zoekt naar de daders van drie branden bij zendmasten, die in de nacht van donderdag op vrijdag zijn aangestoken.',
    ],
    [
      'de',
      'Die Polizei sucht nach den Tätern, die in der Nacht zum Mittwoch mehrere Autos vor dem Gefängnis in Brand gesteckt haben.',
    ],
    [
      'es',
      'La policía busca a los autores de los incendios que en la noche del lunes destruyeron varios coches delante de la cárcel.',
    ],
  ])('names %s and guesses nothing', (language, text) => {
    const taken = take(text)
    expect(taken.unsupported).toBe(language)
    expect(taken.input.notes).toEqual([
      { code: 'language-not-supported', message: `language not supported: ${language}` },
    ])
  })

  it('says when there was too little text to be sure', () => {
    expect(codes(take('Fire in Arden'))).toEqual(['language-unsure'])
    expect(codes(take('Fire in Arden', { language: 'en' }))).toEqual([])
  })
})

describe('publication dates', () => {
  it('prefers the given one', () => {
    const taken = take(`Published on 3 March 2025\n\n${ENGLISH}`, { published: '2025-03-04T08:00' })
    expect(taken.input).toMatchObject({ published: '2025-03-04T08:00', publishedFrom: 'given' })
  })

  it.each([
    `Published on 3 March 2025\n\n${ENGLISH}`,
    `Fire in Arden\n\nMarch 3, 2025\n\n${ENGLISH}`,
    `ARDEN, March 3, 2025 (Reuters) - ${ENGLISH}`,
    `${ENGLISH}\n\nPosted: 2025-03-03`,
    `${FRENCH}\n\nPublié le 3 mars 2025`,
  ])('finds it in %j', (text) => {
    expect(take(text).input).toMatchObject({ published: '2025-03-03', publishedFrom: 'document', text })
  })

  it('does not take a date inside the story for it', () => {
    const story = `${ENGLISH} The last such fire was on 4 January 2019.\n\n`.repeat(9)
    expect(take(story).input.published).toBeNull()
  })

  it('doubts a date in the future and one that is no date', () => {
    expect(codes(take(ENGLISH, { published: '2025-06-02' }))).toEqual(['publication-date-in-future'])
    expect(codes(take(ENGLISH, { published: 'soon' }))).toEqual(['publication-date-unreadable'])
  })
})

describe('JSON lines', () => {
  const line = (value: unknown) =>
    takeLine(Buffer.from(JSON.stringify(value)), { ...HINTS, place: 'r.jsonl:7', ending: '' })

  it('keeps text, id and source', () => {
    const text = `  ${ENGLISH}\r\n\n`
    const taken = line({
      id: 12,
      text,
      title: 'Fire',
      published: '2025-04-15',
      source: 'Arden Post',
      url: 'https://a.example/1',
    })
    expect(taken).toMatchObject({
      input: {
        ref: '12',
        text,
        title: 'Fire',
        published: '2025-04-15',
        source: { name: 'Arden Post', url: 'https://a.example/1' },
      },
    })
  })

  it('takes a source that is an object, and places a report without an id', () => {
    const taken = line({ text: ENGLISH, source: { name: 'Post', url: 'https://a.example' }, language: 'en-GB' })
    expect(taken).toMatchObject({
      input: { ref: 'r.jsonl:7', language: 'en', source: { name: 'Post', url: 'https://a.example' } },
    })
  })

  it('names a given language that is not read', () => {
    expect(line({ text: ENGLISH, language: 'nl' })).toMatchObject({ unsupported: 'nl' })
  })

  it.each([
    ['{"text": "a', 'line-not-json'],
    ['[1]', 'line-not-object'],
    ['"a"', 'line-not-object'],
    ['{"id": 1}', 'line-without-text'],
    ['{"text": 5}', 'line-without-text'],
    ['{"text": " "}', 'empty'],
  ])('%s is %s', (text, code) => {
    expect(takeLine(Buffer.from(text), { ...HINTS, place: 'r.jsonl:7' })).toMatchObject({
      code,
      place: 'r.jsonl:7',
      exit: 1,
    })
  })
})

describe('formats', () => {
  it.each([
    ['<!DOCTYPE html><p>x', '', 'html'],
    ['  <html lang="en"><body>', '', 'html'],
    ['<div><p>a</p><p>b</p></div>', '', 'html'],
    ['a < b and c > d', '', 'text'],
    ['# Heading\n\ntext', '', 'markdown'],
    ['# Heading\n\ntext', '.txt', 'text'],
    ['text', '.md', 'markdown'],
    ['text', '.htm', 'html'],
  ])('%j with ending %j is %s', (text, ending, format) => {
    expect(formatOf(text, ending)).toBe(format)
  })

  it('reads Markdown with front matter as plain text', () => {
    const source = `---\ntitle: "Fire in Arden"\ndate: 2025-03-03\n---\n# Fire\n\nTwo **cars** [burned](https://a.example) _again_.\n\n> ${ENGLISH}\n`
    const { input } = take(source, { ending: '.md' })
    expect(input.text).toBe(`Fire\n\nTwo cars burned again.\n\n${ENGLISH}`)
    expect(input).toMatchObject({ title: 'Fire in Arden', published: '2025-03-03', publishedFrom: 'document' })
  })
})

describe('a page', () => {
  it('is read with its title, its outlet and its address', () => {
    const head = `<title>Cars burn</title><meta property="og:site_name" content="Arden Post"><link rel="canonical" href="https://post.example/2025/04/15/cars">`
    const { input } = take(`<html><head>${head}</head><body><p>${ENGLISH}</p></body></html>`)
    expect(input.text).toBe(`Cars burn\n\n${ENGLISH}`)
    expect(input).toMatchObject({
      title: 'Cars burn',
      published: '2025-04-15',
      source: { name: 'Arden Post', url: 'https://post.example/2025/04/15/cars' },
    })
  })
})

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inflateRawSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Dossier } from '../../model/desk.ts'
import { CUT, NAME_CHARS_MAX, QUOTE_CHARS_MAX } from './clean.ts'
import { composeBrief } from './compose.ts'
import { renderDocx } from './docx.ts'
import { renderHtml } from './html.ts'
import { runs } from './inline.ts'
import { placeLabels } from './labels.ts'
import { renderMap } from './map.ts'
import { escapeMarkdown, renderMarkdown } from './markdown.ts'
import { renderPdf } from './pdf.ts'
import { sampleDossier, sampleSettings } from './sample.corpus.ts'
import type { Brief, BriefAssets } from './shape.ts'
import { checkSupport } from './support.ts'
import { renderTimeline } from './timeline.ts'
import { fragments } from './typeset.ts'
import { sentencesOf } from './walk.ts'
import { en } from './words/en.ts'
import { fr } from './words/fr.ts'

const LANGUAGES = ['en', 'fr'] as const
const fileOf = (specifier: string) => readFileSync(fileURLToPath(import.meta.resolve(specifier)))
const golden = (name: string) => fileURLToPath(new URL(`../../../test/golden/brief/${name}`, import.meta.url))
const roboto = (name: string) => fileOf(`pdfmake/fonts/Roboto/Roboto-${name}.ttf`)

let assets: BriefAssets
beforeAll(() => {
  assets = {
    world: JSON.parse(fileOf('world-atlas/countries-50m.json').toString()),
    fonts: {
      normal: roboto('Regular'),
      bold: roboto('Medium'),
      italics: roboto('Italic'),
      bolditalics: roboto('MediumItalic'),
    },
  }
})

const textOf = (brief: Brief) =>
  sentencesOf(brief)
    .map(({ sentence }) => sentence.text)
    .join('\n')
const section = (brief: Brief, id: string) =>
  sentencesOf(brief)
    .filter((one) => one.section === id)
    .map(({ sentence }) => sentence)

/** A brief that follows one of which two incidents and the claim were not yet known. */
function second(language: 'en' | 'fr'): Brief {
  const before = sampleDossier()
  const early = { ...before, asOf: '2025-03-11T12:00:00Z', incidents: before.incidents.slice(0, 3), claims: [] }
  const first = composeBrief(early, sampleSettings(language))
  const incidents = first.memory.incidents.map((incident) => ({ ...incident, state: 'proposed' as const }))
  const previous = { ...first.memory, incidents }
  return composeBrief(sampleDossier(), sampleSettings(language, { number: 2, version: 'update', previous }))
}

describe.each(LANGUAGES)('the sample in %s', (language) => {
  test('as Markdown', async () => {
    const brief = composeBrief(sampleDossier(), sampleSettings(language))
    await expect(renderMarkdown(brief)).toMatchFileSnapshot(golden(`initial-${language}.md`))
    await expect(renderMarkdown(second(language))).toMatchFileSnapshot(golden(`update-${language}.md`))
  })
  test('as a page', async () => {
    await expect(renderHtml(second(language), assets)).toMatchFileSnapshot(golden(`update-${language}.html`))
  })
  test('as PDF: the same bytes twice, several pages, its words in it', async () => {
    const brief = composeBrief(sampleDossier(), sampleSettings(language))
    const [one, two] = [await renderPdf(brief, assets), await renderPdf(brief, assets)]
    expect(Buffer.compare(one, two)).toBe(0)
    const raw = Buffer.from(one).toString('latin1')
    expect(raw.startsWith('%PDF-')).toBe(true)
    expect([...raw.matchAll(/\/Type \/Page\b/g)].length).toBeGreaterThanOrEqual(3)
    expect(raw).toContain('(D:20250312073000Z)')
    expect(raw).toContain('source-3')
    expect([...new Set([...raw.matchAll(/\/BaseFont \/\w+\+(\S+)/g)].map(([, name]) => name))].sort()).toEqual([
      'Roboto-Italic',
      'Roboto-Medium',
      'Roboto-Regular',
    ])
  })
  test('as a Word document: the same bytes at any time', async () => {
    const brief = composeBrief(sampleDossier(), sampleSettings(language))
    const one = await renderDocx(brief)
    expect(Buffer.compare(one, await renderDocx(brief))).toBe(0)
    const files = unzipped(one)
    const document = files.get('word/document.xml') ?? ''
    expect(document).toContain('Quimper')
    expect(document).toContain('w:anchor="source-2"')
    expect(files.get('docProps/core.xml')).toContain('2025-03-12T07:30:00Z')
  })
})

describe('what a brief says', () => {
  const brief = () => composeBrief(sampleDossier(), sampleSettings('en'))
  test('every sentence cites, and numbers lead to the annex', () => {
    const all = sentencesOf(brief())
    expect(all.filter(({ sentence }) => sentence.cites.length === 0)).toEqual([])
    expect(Math.max(...all.flatMap(({ sentence }) => sentence.sources))).toBe(3)
  })
  test('names of victims, the site of a home and its exact point stay out', () => {
    for (const language of LANGUAGES) {
      const told = composeBrief(sampleDossier(), sampleSettings(language))
      const whole = JSON.stringify([told.map, told.timeline, told.memory.incidents, textOf(told)])
      expect(textOf(told)).not.toMatch(/Secret|Cachée|47\.65812/)
      expect(JSON.stringify(told.map)).not.toMatch(/47\.65812|Cachée/)
      expect(whole).not.toContain('Secret')
    }
  })
  test('likelihood and confidence are never in one sentence', () => {
    for (const { sentence } of sentencesOf(brief()))
      expect(/likely|chance/.test(sentence.text) && /confidence/i.test(sentence.text)).toBe(false)
  })
  test('"none reported as of", never "no claim"', () => {
    const silent = { ...sampleDossier(), claims: [], investigations: [], measures: [], statements: [], markers: [] }
    const told = composeBrief(silent, sampleSettings('en'))
    expect(section(told, 'claims')[0]?.text).toBe('Claims of responsibility: none reported as of 120730Z MAR 25.')
    for (const id of ['judicial', 'statements', 'measures'])
      expect(section(told, id)[0]?.text).toMatch(/none reported as of 120730Z MAR 25\.$/)
  })
  test('an allegation is in the conditional in French', () => {
    const told = composeBrief(sampleDossier(), sampleSettings('fr'))
    expect(textOf(told)).toContain('les faits suivants auraient été commis')
  })
  test('what is new is compared with the last brief, and nothing new is said to be so', () => {
    expect(section(second('en'), 'news').map(({ text }) => text)).toEqual([
      'Compared with report No 1 of 111200Z MAR 25.',
      '2 new incidents.',
      'I-000004 (Brest, time not told): the following allegedly took place: threat.',
      'I-000005 (Finistère, time not told): sabotage.',
      'I-000001, poste électrique de Kerval, Quimper: review state is now confirmed, was to be reviewed.',
      'New records: 1. They are marked in their sections.',
    ])
    const { memory } = brief()
    const same = composeBrief(sampleDossier(), sampleSettings('en', { number: 2, version: 'update', previous: memory }))
    expect(section(same, 'news').map(({ text }) => text)).toEqual([
      'No change since the last report, No 1 of 120730Z MAR 25.',
    ])
    expect(JSON.parse(JSON.stringify(memory))).toEqual(memory)
  })
  test('an empty desk gives a brief', () => {
    const { asOf, zone } = sampleDossier()
    const lists = Object.fromEntries(
      Object.entries(sampleDossier()).map(([key, v]) => [key, Array.isArray(v) ? [] : v]),
    )
    const empty = { ...lists, asOf, zone, wave: null, main: {} } as unknown as Dossier
    for (const language of LANGUAGES) {
      const settings = sampleSettings(language)
      const told = composeBrief(empty, settings)
      expect(checkSupport(told, empty, settings)).toEqual([])
      expect(renderMap(told, assets.world)).toBeNull()
      expect(renderTimeline(told)).toBeNull()
      expect(renderHtml(told, assets)).toContain('</html>')
    }
  })
})

describe('words', () => {
  test('tell no number of their own', () => {
    const { values: _v, terms: _t, ...sayings } = en
    const { values: _w, terms: _u, ...dits } = fr
    for (const words of [...fragments(sayings, 'en'), ...fragments(dits, 'fr')]) expect(words).not.toMatch(/\d/)
  })
  test('both languages fill the same slots', () => {
    const slots = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot))].sort()
    const compare = (a: unknown, b: unknown, path: string): void => {
      if (typeof a === 'string') expect([path, slots(String(b))]).toEqual([path, slots(a)])
      else
        for (const [key, inner] of Object.entries(a as object))
          compare(inner, (b as Record<string, unknown>)[key], `${path}.${key}`)
    }
    compare(en, fr, 'words')
  })
  test('French sets its signs with a narrow no-break space', () => {
    for (const words of fragments(fr, 'fr')) expect(words).not.toMatch(/ [:;!?%»]|« /)
  })
})

describe('pictures', () => {
  test('a map of the whole earth, of one point, of the date line', () => {
    const at = (points: readonly (readonly [number, number])[]) => {
      const brief = composeBrief(sampleDossier(), sampleSettings('en'))
      const drawn = points.map(([lat, lon], i) => ({
        label: `P${i}`,
        lat,
        lon,
        precision: 'site' as const,
        incidents: ['I'],
      }))
      return renderMap({ ...brief, map: { points: drawn } }, assets.world) ?? ''
    }
    for (const points of [
      [[48, 2]],
      [
        [48, 2],
        [-33, 151],
        [40, -74],
      ],
      [
        [-17, 179],
        [-18, -179],
      ],
    ] as const) {
      const svg = at(points)
      expect(svg).not.toMatch(/NaN|Infinity|undefined/)
      for (const [, x = '', y = ''] of svg.matchAll(/cx="([^"]+)" cy="([^"]+)"/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0)
        expect(Number(x)).toBeLessThanOrEqual(720)
        expect(Number(y)).toBeLessThanOrEqual(440)
      }
    }
  })
  test('names beside points do not cover each other', () => {
    const named = Array.from({ length: 12 }, (_, i) => ({
      x: 200 + (i % 4) * 30,
      y: 200 + Math.floor(i / 4) * 12,
      text: `Town ${i}`,
    }))
    const labels = placeLabels(named, { left: 0, top: 0, right: 720, bottom: 440 })
    expect(labels.length).toBeGreaterThan(4)
    expect(new Set(labels.map(({ x, y }) => `${x} ${y}`)).size).toBe(labels.length)
  })
  test('a year does not press days into a corner', () => {
    const brief = composeBrief(sampleDossier(), sampleSettings('en'))
    const year = {
      ...brief.timeline.rows[0]!,
      from: '2024-01-01T00:00:00',
      to: '2025-01-01T00:00:00',
      precision: 'year' as const,
    }
    const svg = renderTimeline({ ...brief, timeline: { rows: [...brief.timeline.rows, year] } }) ?? ''
    expect(svg).toContain('11/03')
    expect(svg).not.toMatch(/NaN|Infinity/)
  })
})

test('source numbers in a row are one run', () => {
  const print = (numbers: number[]) => runs(numbers).map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`))
  expect(print([1, 2, 3, 4])).toEqual(['1-4'])
  expect(print([1, 2, 3, 5, 6, 8, 9, 10, 11])).toEqual(['1-3', '5', '6', '8-11'])
})

describe('hostile words', () => {
  const HOSTILE =
    '<script>alert(1)</script><img src=x onerror=alert(1)> [click](javascript:alert(1)) ![x](http://evil.example/p.png) `code` **b** | a | http://evil.example www.evil.example @all $x$ \u202Eback\u2066 \u0000\u0007 &amp; "q" \'q\' ]]> '
  const hostile = (): Dossier => poisoned(sampleDossier(), `${HOSTILE}${'long '.repeat(2000)}`) as Dossier
  const settings = sampleSettings('en', { author: HOSTILE, distribution: HOSTILE, analystParagraph: HOSTILE })

  test('are inert on the page', () => {
    const html = renderHtml(composeBrief(hostile(), settings), assets)
    const { document } = parseHTML(html)
    expect(document.querySelectorAll('script, img, iframe, object, form, link, base').length).toBe(0)
    const elements = [...document.querySelectorAll('*')] as { attributes: Iterable<{ name: string; value: string }> }[]
    const attributes = elements.flatMap((one) => [...one.attributes])
    expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([])
    const links = attributes.filter(({ name }) => /^(?:href|src|action|style)$/.test(name))
    expect(links.filter(({ value }) => !/^#source-\d+$/.test(value))).toEqual([])
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(html.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })
  test('are inert in Markdown', () => {
    const markdown = renderMarkdown(composeBrief(hostile(), settings))
    expect(markdown).not.toMatch(/(?<!\\)<|(?<!\\)\]\(|!\[|(?<!\\):\/\/|www\.|(?<!\\)[@$`]/)
    const widths = markdown
      .split('\n')
      .filter((line) => line.startsWith('| I-'))
      .map((line) => line.split(/(?<!\\)\|/).length)
    expect(new Set(widths)).toEqual(new Set([11, 6]))
    expect(escapeMarkdown('1. one')).toBe('1\\. one')
    expect(escapeMarkdown('- one')).toBe('\\- one')
  })
  test('are inert in PDF and Word, and cut where they are long', async () => {
    const brief = composeBrief(hostile(), settings)
    expect(Buffer.from(await renderPdf(brief, assets)).toString('latin1')).not.toMatch(/\/URI|\/JavaScript|\/Launch/)
    const document = unzipped(await renderDocx(brief)).get('word/document.xml') ?? ''
    expect(document).not.toMatch(/<script|<img|[\u202a-\u202e\u2066-\u2069]/)
    const values = sentencesOf(brief).flatMap(({ sentence }) =>
      sentence.parts.filter(({ value }) => value && value.rule !== 'own'),
    )
    const longest = Math.max(...values.map(({ text }) => text.split(', ')[0]?.length ?? 0))
    expect(longest).toBeLessThanOrEqual(Math.max(NAME_CHARS_MAX, QUOTE_CHARS_MAX) + CUT.length)
  })
  test('stay supported', () => {
    expect(checkSupport(composeBrief(hostile(), settings), hostile(), settings)).toEqual([])
  })
})

/** The same desk with every word of a source poisoned. */
function poisoned(value: unknown, words: string, key = ''): unknown {
  const TOLD = /^(?:text|name|title|source|url|role|channel|expansion|what|unit|language)$/
  if (typeof value === 'string') return TOLD.test(key) ? words : value
  if (Array.isArray(value)) return value.map((inner) => poisoned(inner, words, key))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([inner, v]) => [inner, poisoned(v, words, inner)]))
}

/** Names and texts of a ZIP archive's entries. */
function unzipped(archive: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(archive)
  const found = new Map<string, string>()
  let at = bytes.readUInt32LE(bytes.length - 6)
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [size, name, extra, comment] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ]
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const data = bytes.subarray(start, start + size)
    const text = bytes.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)
    found.set(bytes.subarray(at + 46, at + 46 + name).toString(), text.toString())
    at += 46 + name + extra + comment
  }
  return found
}

describe('people and values that look alike', () => {
  test('two whose names are withheld are not made one', () => {
    const dossier = sampleDossier()
    const [one] = dossier.statements
    const nameless = { ...one!, speaker: { ...one!.speaker, name: '[withheld]', role: null } }
    const statements = [
      nameless,
      { ...nameless, key: 'R-00000000a1/s2', id: 's2', speaker: { ...nameless.speaker, role: 'guard' } },
    ]
    const told = section(composeBrief({ ...dossier, statements }, sampleSettings('en')), 'statements')
    expect(told.map(({ text }) => text)).toEqual([
      '[withheld]:',
      '“Nous ne céderons pas”.',
      '[withheld], guard:',
      '“Nous ne céderons pas”.',
    ])
  })
  test('an incident that one source states is not said to be told by none', () => {
    const dossier = sampleDossier()
    const incidents = dossier.incidents.map((incident) => {
      const { modality } = incident.fields
      if (incident.id !== 'I-000004' || !modality) return incident
      const values = [...modality.values, { ...modality.values[0]!, value: 'stated' as const }]
      return { ...incident, fields: { ...incident.fields, modality: { ...modality, values } } }
    })
    const brief = composeBrief({ ...dossier, incidents }, sampleSettings('en'))
    expect(section(brief, 'incidents').some(({ text }) => text.includes('allegedly took place'))).toBe(false)
  })
  test('places that differ by less than is printed are no contradiction', () => {
    const dossier = sampleDossier()
    const where = dossier.incidents[1]!.fields.where!
    const [first] = where.values
    const values = [first!, { ...first!, value: { ...first!.value, lat: 47.75 } }]
    const record = {
      incident: 'I-000002',
      wave: null,
      field: 'where',
      difference: 'detail',
      values,
      shown: where.shown,
      rule: 'most-exact',
    } as const
    const brief = composeBrief({ ...dossier, disagreements: [record] }, sampleSettings('en'))
    expect(section(brief, 'contradictions').map(({ text }) => text)).toEqual([
      'The sources do not contradict each other on anything that is on record.',
    ])
  })
})

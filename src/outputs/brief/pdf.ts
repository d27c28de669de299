import type { Content, createPdf, TableCell } from 'pdfmake'
import printer from 'pdfmake/js/Printer.js'
import { BRIEF_WORDS } from './context.ts'
import { cellSources, type Inline, inline, phrase } from './inline.ts'
import { renderMap } from './map.ts'
import type { Block, Brief, BriefAssets, FontFiles, Section, Sentence, SourceEntry } from './shape.ts'
import { renderTimeline } from './timeline.ts'
import { fill } from './typeset.ts'

type Definition = Parameters<typeof createPdf>[0]
type ContentText = Extract<Content, { text: unknown }>

const WIDTH = 515
/** Where the text of a page ends, in points from the top of A4. */
const BOTTOM = 796
const FAINT = '#5c6773'
const ACCENT = '#a8201a'
const LINK = '#0b57a4'
const PANEL = '#f4f6f8'
const RULE = '#cfd6dd'
/** Colours of TLP 2.0 (first.org/tlp) on black. */
const TLP: Readonly<Record<Brief['marking'], string>> = {
  'TLP:CLEAR': '#ffffff',
  'TLP:GREEN': '#33ff00',
  'TLP:AMBER': '#ffc000',
  'TLP:AMBER+STRICT': '#ffc000',
  'TLP:RED': '#ff2b2b',
}

/** A brief as PDF. The same brief gives the same bytes: its date of creation is the brief's own. */
export async function renderPdf(brief: Brief, assets: BriefAssets): Promise<Uint8Array> {
  const Printer = 'default' in printer ? printer.default : printer
  const nothingOutside = { resolve: () => {}, resolved: () => Promise.resolve() }
  const made = new Printer({ Roboto: descriptors(assets.fonts) }, null, nothingOutside, () => false)
  const document = await made.createPdfKitDocument(definition(brief, assets))
  const chunks: Uint8Array[] = []
  const bytes = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    document.on('error', reject)
  })
  document.end()
  return bytes
}

function descriptors({ normal, bold, italics, bolditalics }: FontFiles): Record<string, { url: Uint8Array }> {
  return { normal: { url: normal }, bold: { url: bold }, italics: { url: italics }, bolditalics: { url: bolditalics } }
}

function definition(brief: Brief, assets: BriefAssets): Definition {
  const pictures = { map: renderMap(brief, assets.world), timeline: renderTimeline(brief) }
  return {
    pageSize: 'A4',
    pageMargins: [40, 48, 40, 46],
    info: { title: printed(brief.title), author: printed(brief.author ?? ''), creationDate: new Date(brief.asOf) },
    language: brief.language,
    displayTitle: true,
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.2 },
    styles: STYLES,
    header: () => ({ ...marking(brief), margin: [40, 20, 40, 0] }),
    footer: (page, pages) => footer(brief, page, pages),
    content: [
      { text: printed(brief.title), style: 'title' },
      { text: printed(brief.subtitle), style: 'subject' },
      ...brief.sections.flatMap((section) => sectionContent(section, brief, pictures)),
    ],
    // A heading never stands alone at the foot of a page; its level is the lowest point at which it may begin.
    pageBreakBefore: (node) => node.headlineLevel !== undefined && node.startPosition.top > node.headlineLevel,
  }
}

const STYLES: Definition['styles'] = {
  title: { fontSize: 18, bold: true },
  subject: { fontSize: 12, color: FAINT, margin: [0, 0, 0, 6] },
  section: { fontSize: 13, bold: true, margin: [0, 12, 0, 4] },
  heading: { fontSize: 10, bold: true, margin: [0, 6, 0, 2] },
  note: { fontSize: 8.5, color: FAINT, margin: [0, 2, 0, 2] },
  head: { bold: true, fillColor: PANEL },
  quote: { fontSize: 8.5, color: FAINT },
}

function marking({ marking: text }: Brief): ContentText {
  return { text: [{ text: ` ${text} `, bold: true, color: TLP[text], background: '#000000', fontSize: 9 }] }
}

function footer(brief: Brief, page: number, pages: number): Content {
  const count = fill(BRIEF_WORDS[brief.language].page, brief.language, { page: String(page), pages: String(pages) })
  return {
    margin: [40, 14, 40, 0],
    columns: [
      marking(brief),
      { text: printed(`${brief.title} · ${count}`), alignment: 'right', fontSize: 8, color: FAINT },
    ],
  }
}

interface Pictures {
  readonly map: string | null
  readonly timeline: string | null
}

function sectionContent({ id, title, blocks }: Section, brief: Brief, pictures: Pictures): Content[] {
  const inner = blocks.map((block, i) =>
    block.kind === 'heading'
      ? { text: printed(block.text), style: 'heading', headlineLevel: BOTTOM - roomFor(blocks, i, pictures) }
      : blockContent(block, brief, pictures),
  )
  const lowest = BOTTOM - 28 - roomFor(blocks, 0, pictures)
  const head: Content = { text: printed(title), style: 'section', headlineLevel: lowest }
  if (id !== 'bluf') return [head, ...inner]
  const lines = { stack: [{ ...head, margin: [0, 0, 0, 2] as [number, number, number, number] }, ...inner], bold: true }
  return [
    {
      table: { widths: ['*'], body: [[{ ...lines, margin: [6, 4, 6, 4], fillColor: PANEL }]] },
      layout: { hLineWidth: () => 0, vLineWidth: (i: number) => (i === 0 ? 3 : 0), vLineColor: () => ACCENT },
      margin: [0, 8, 0, 0],
    },
  ]
}

/** Points that a block needs at least, with what must not be parted from it. */
function roomFor(blocks: readonly Block[], i: number, pictures: Pictures): number {
  const block = blocks[i]
  if (block?.kind === 'heading') return 22 + roomFor(blocks, i + 1, pictures)
  if (block?.kind === 'table') return 70
  if (block?.kind !== 'picture') return 40
  const [, height = '0'] = /viewBox="0 0 \d+ (\d+)/.exec(pictures[block.picture] ?? '') ?? []
  return (Number(height) * WIDTH) / 720 + 10
}

function blockContent(block: Block, brief: Brief, pictures: Pictures): Content {
  switch (block.kind) {
    case 'heading':
      return printed(block.text)
    case 'paragraph':
      return { text: runs(block.sentences, brief), margin: [0, 1, 0, 2] }
    case 'note':
      return { text: runs(block.sentences, brief), style: 'note' }
    case 'analyst':
      return { text: runs(block.sentences, brief), margin: [10, 2, 0, 2] }
    case 'list':
      return { ul: block.items.map((item) => ({ text: runs(item, brief), margin: [0, 1, 0, 1] })) }
    case 'facts':
      return factsContent(block, brief)
    case 'table':
      return tableContent(block, brief)
    case 'picture': {
      const svg = pictures[block.picture]
      return svg === null ? '' : { svg: printed(svg), width: WIDTH, margin: [0, 2, 0, 4] }
    }
    case 'sources':
      return { stack: block.entries.map((entry) => entryContent(entry, brief)) }
  }
}

function factsContent({ rows }: Extract<Block, { kind: 'facts' }>, brief: Brief): Content {
  const end = phrase(brief, ({ marks }) => marks.labelEnd)
  const body = rows.map(({ label, sentences }) => [
    { text: printed(label + end), bold: true },
    { text: runs(sentences, brief) },
  ])
  return { table: { widths: [110, '*'], body }, layout: { ...BARE, paddingTop: () => 0.5, paddingBottom: () => 0.5 } }
}

const BARE = { hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 0 }

/** Widths for the table of incidents; a smaller table divides the page evenly. */
const NINE = [44, 66, '*', '*', 62, 50, 36, 38, 46]

function tableContent({ head, rows }: Extract<Block, { kind: 'table' }>, brief: Brief): Content {
  const body: TableCell[][] = [
    head.map((title) => ({ text: printed(title), style: 'head' })),
    ...rows.map((row) =>
      row.cells.map((cell, column) => ({
        text: cell.flatMap((sentence, i) => [
          ...(i > 0 ? ['\n'] : []),
          ...pieces(sentence, brief, cellSources(sentence, row, column)),
        ]),
        bold: column === 0,
      })),
    ),
  ]
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: head.length === 9 ? NINE : head.map(() => '*'),
      body,
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0,
      hLineColor: () => RULE,
      paddingLeft: () => 3,
      paddingRight: () => 3,
    },
    fontSize: head.length === 9 ? 7.5 : 8.5,
    margin: [0, 2, 0, 4],
  }
}

function entryContent({ number, reports, quotes, more }: SourceEntry, brief: Brief): Content {
  const [first, ...copies] = reports
  const rest = more ? [...quotes, more] : quotes
  const lead: ContentText & { id: string } = {
    text: [{ text: `[${number}] `, bold: true }, ...(first ? pieces(first, brief) : [])],
    id: `source-${number}`,
  }
  return {
    margin: [0, 4, 0, 0],
    stack: [
      lead,
      ...copies.map((copy) => ({
        text: pieces(copy, brief),
        margin: [14, 0, 0, 0] as [number, number, number, number],
      })),
      { ul: rest.map((quote) => ({ text: pieces(quote, brief), style: 'quote' })), margin: [14, 0, 0, 0] },
    ],
  }
}

function runs(sentences: readonly Sentence[], brief: Brief): Content[] {
  return sentences.flatMap((sentence, i) => [...(i > 0 ? [' '] : []), ...pieces(sentence, brief)])
}

function pieces(sentence: Sentence, brief: Brief, sources = sentence.sources): Content[] {
  return inline(sentence, brief, sources).flatMap(piece)
}

function piece(part: Inline): Content[] {
  if (part.kind === 'fresh')
    return [{ text: ` ${part.text} `, bold: true, color: '#ffffff', background: ACCENT, fontSize: 7 }, ' ']
  if (part.kind === 'words') return [printed(part.text)]
  if (part.kind === 'value') return [part.quoted ? { text: printed(part.text), italics: true } : printed(part.text)]
  const links = part.runs.flatMap(({ from, to }, i) => [
    ...(i > 0 ? [mark(', ')] : []),
    link(from),
    ...(from === to ? [] : [mark('–'), link(to)]),
  ])
  return [mark(' ['), ...links, mark(']')]
}

const mark = (text: string): Content => ({ text, fontSize: 7, color: LINK })
const link = (n: number): Content => ({ text: String(n), fontSize: 7, color: LINK, linkToDestination: `source-${n}` })

/** Roboto has no narrow no-break space and no no-break hyphen: their nearest kin stand in. */
function printed(text: string): string {
  return text.replaceAll('\u202f', '\u00a0').replaceAll('\u2011', '-')
}

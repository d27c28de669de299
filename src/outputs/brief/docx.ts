import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'

import { cellSources, type Inline, inline, phrase } from './inline.ts'
import type { Block, Brief, Section, Sentence, SourceEntry } from './shape.ts'
import { escapeXml } from './svg.ts'
import { withFixedDates } from './zip.ts'

const FAINT = '5C6773'
const ACCENT = 'A8201A'
const LINK = '0B57A4'
const PANEL = 'F4F6F8'
const RULE = 'CFD6DD'
/** Twentieths of a point, between the margins of A4. */
const PAGE_WIDTH = 9638

/**
 * A brief as a Word document. Map and timeline are left to the other formats: Word asks for a picture in dots beside a drawing, and
 * nothing here makes dots of lines; the table of coordinates stands for the map.
 */
export async function renderDocx(brief: Brief): Promise<Uint8Array> {
  const document = new Document({
    title: brief.title,
    creator: brief.author ?? 'Tocsin',
    styles: { default: { document: { run: { font: 'Calibri', size: 21, language: { value: brief.language } } } } },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } },
        },
        headers: { default: new Header({ children: [marking(brief)] }) },
        footers: { default: new Footer({ children: [footer(brief)] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(brief.title)] }),
          new Paragraph({ children: [run(brief.subtitle, { color: FAINT, size: 24 })] }),
          ...brief.sections.flatMap((section) => sectionContent(section, brief)),
        ],
      },
    ],
  })
  const core = { data: coreProperties(brief), path: 'docProps/core.xml' }
  const bytes = await Packer.toBuffer(document, undefined, [core])
  return withFixedDates(new Uint8Array(bytes))
}

/** docx writes the clock into the properties; here the time is the brief's own. */
function coreProperties({ title, author, asOf }: Brief): string {
  const at = new Date(asOf).toISOString().replace(/\.\d+Z$/, 'Z')
  const w3c = `xsi:type="dcterms:W3CDTF">${at}`
  const names =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
  const inner = `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author ?? 'Tocsin')}</dc:creator>`
  const dates = `<dcterms:created ${w3c}</dcterms:created><dcterms:modified ${w3c}</dcterms:modified>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${names}>${inner}${dates}</cp:coreProperties>`
}

type RunOptions = Omit<NonNullable<Exclude<ConstructorParameters<typeof TextRun>[0], string>>, 'text'>

const run = (text: string, options: RunOptions = {}) => new TextRun({ ...options, text })

function marking(brief: Brief): Paragraph {
  const shading = { type: ShadingType.CLEAR, fill: '000000', color: 'auto' }
  return new Paragraph({ children: [run(` ${brief.marking} `, { bold: true, color: 'FFFFFF', shading })] })
}

function footer(brief: Brief): Paragraph {
  const pages = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16, color: FAINT })
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [run(`${brief.marking} · ${brief.title} · `, { size: 16, color: FAINT }), pages],
  })
}

function sectionContent({ id, title, blocks }: Section, brief: Brief): (Paragraph | Table)[] {
  const note =
    id === 'picture'
      ? [
          faint([
            run(
              phrase(brief, ({ docxNoPictures }) => docxNoPictures),
              NOTE,
            ),
          ]),
        ]
      : []
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [run(title)] }),
    ...blocks.flatMap((block) => blockContent(block, brief)),
    ...note,
  ]
}

const NOTE: RunOptions = { color: FAINT, size: 18 }
const faint = (children: ParagraphChild[]) => new Paragraph({ children })

function blockContent(block: Block, brief: Brief): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [run(block.text)] })]
    case 'paragraph':
      return [new Paragraph({ children: line(block.sentences, brief) })]
    case 'note':
      return [faint(line(block.sentences, brief, NOTE))]
    case 'analyst': {
      const left = { style: BorderStyle.SINGLE, size: 12, color: RULE, space: 8 }
      return [new Paragraph({ children: line(block.sentences, brief), border: { left } })]
    }
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: line(item, brief) }))
    case 'facts':
      return block.rows.map(({ label, sentences }) => {
        const name = run(`${label}${phrase(brief, ({ marks }) => marks.labelEnd)} `, { bold: true })
        return new Paragraph({ children: [name, ...line(sentences, brief)] })
      })
    case 'table':
      return [tableContent(block, brief), new Paragraph({ children: [] })]
    case 'sources':
      return block.entries.flatMap((entry) => entryContent(entry, brief))
    case 'picture':
      return []
  }
}

function tableContent({ head, rows }: Extract<Block, { kind: 'table' }>, brief: Brief): Table {
  const width = Math.floor(PAGE_WIDTH / head.length)
  const size = head.length > 6 ? 15 : 18
  const cell = (children: Paragraph[], fill?: string) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      children,
      margins: { top: 40, bottom: 40, left: 60, right: 60 },
      ...(fill ? { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } } : {}),
    })
  const title = (text: string) => cell([new Paragraph({ children: [run(text, { bold: true, size })] })], PANEL)
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.cells.map((sentences, column) => {
          const lines = sentences.map((sentence) =>
            pieces(sentence, brief, { size }, cellSources(sentence, row, column)),
          )
          return cell(lines.map((children) => new Paragraph({ children })))
        }),
      }),
  )
  const rule = { style: BorderStyle.SINGLE, size: 4, color: RULE }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return new Table({
    width: { size: PAGE_WIDTH, type: WidthType.DXA },
    columnWidths: head.map(() => width),
    borders: { top: rule, bottom: rule, insideHorizontal: rule, left: none, right: none, insideVertical: none },
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: head.map(title) }), ...body],
  })
}

function entryContent({ number, reports, quotes, more }: SourceEntry, brief: Brief): Paragraph[] {
  const [first, ...copies] = reports
  // The number of a bookmark is given, for docx would go on counting from one document to the next; its types leave these out.
  const ends = [new BookmarkStart(`source-${number}`, number), new BookmarkEnd(number)] as unknown as ParagraphChild[]
  const anchor = [...ends.slice(0, 1), run(`[${number}] `, { bold: true }), ...ends.slice(1)]
  const rest = more ? [...quotes, more] : quotes
  return [
    new Paragraph({ spacing: { before: 120 }, children: [...anchor, ...(first ? pieces(first, brief) : [])] }),
    ...copies.map((copy) => new Paragraph({ indent: { left: 284 }, children: pieces(copy, brief) })),
    ...rest.map((quote) => new Paragraph({ bullet: { level: 0 }, children: pieces(quote, brief, NOTE) })),
  ]
}

function line(sentences: readonly Sentence[], brief: Brief, options: RunOptions = {}): ParagraphChild[] {
  return sentences.flatMap((sentence, i) => [
    ...(i > 0 ? [run(' ', options)] : []),
    ...pieces(sentence, brief, options),
  ])
}

function pieces(
  sentence: Sentence,
  brief: Brief,
  options: RunOptions = {},
  sources = sentence.sources,
): ParagraphChild[] {
  return inline(sentence, brief, sources).flatMap((part) => piece(part, options))
}

function piece(part: Inline, options: RunOptions): ParagraphChild[] {
  if (part.kind === 'fresh') return [run(`${part.text} `, { ...options, bold: true, color: ACCENT })]
  if (part.kind === 'words') return [run(part.text, options)]
  if (part.kind === 'value') {
    const language = part.lang === null ? {} : { language: { value: part.lang } }
    return [run(part.text, { ...options, ...language, ...(part.quoted ? { italics: true } : {}) })]
  }
  const mark = (text: string) => run(text, { superScript: true, color: LINK })
  const link = (n: number) => new InternalHyperlink({ anchor: `source-${n}`, children: [mark(String(n))] })
  const links = part.runs.flatMap(({ from, to }, i) => [
    ...(i > 0 ? [mark(', ')] : []),
    link(from),
    ...(from === to ? [] : [mark('–'), link(to)]),
  ])
  return [mark('['), ...links, mark(']')]
}

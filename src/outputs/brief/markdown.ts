import { cellSources, type Inline, inline, phrase } from './inline.ts'
import type { Block, Brief, Row, Sentence, SourceEntry } from './shape.ts'

/** A brief as Markdown (CommonMark with tables); sources' words are inert in it. */
export function renderMarkdown(brief: Brief): string {
  const sections = brief.sections.map(({ title, blocks }) =>
    [`## ${escapeMarkdown(title)}`, ...blocks.map((block) => blockText(block, brief))].filter(Boolean).join('\n\n'),
  )
  const top = [`**${escapeMarkdown(brief.marking)}**`, `# ${escapeMarkdown(brief.title)}`]
  return `${[...top, ...sections, `**${escapeMarkdown(brief.marking)}**`].join('\n\n')}\n`
}

function blockText(block: Block, brief: Brief): string {
  switch (block.kind) {
    case 'heading':
      return `### ${escapeMarkdown(block.text)}`
    case 'paragraph':
      return line(block.sentences, brief)
    case 'note':
      return `*${line(block.sentences, brief)}*`
    case 'analyst':
      return `> ${line(block.sentences, brief)}`
    case 'list':
      return block.items.map((item) => `- ${line(item, brief)}`).join('\n')
    case 'facts': {
      const end = phrase(brief, ({ marks }) => marks.labelEnd)
      return block.rows.map(({ label, sentences }) => `- **${label}${end}** ${line(sentences, brief)}`).join('\n')
    }
    case 'table':
      return tableText(block, brief)
    case 'sources':
      return block.entries.map((entry) => entryText(entry, brief)).join('\n\n')
    case 'picture':
      return ''
  }
}

function tableText({ head, rows }: Extract<Block, { kind: 'table' }>, brief: Brief): string {
  const bar = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const cells = (row: Row) =>
    row.cells.map((cell, column) =>
      cell.map((sentence) => sentenceText(sentence, brief, cellSources(sentence, row, column))).join('; '),
    )
  return [bar(head.map(escapeMarkdown)), bar(head.map(() => '---')), ...rows.map((row) => bar(cells(row)))].join('\n')
}

function entryText({ number, reports, quotes, more }: SourceEntry, brief: Brief): string {
  const [first, ...copies] = reports
  const lead = `**\\[${number}\\]** ${first ? sentenceText(first, brief) : ''}`
  const rest = [...copies, ...quotes, ...(more ? [more] : [])].map((sentence) => `- ${sentenceText(sentence, brief)}`)
  return [lead, ...(rest.length > 0 ? ['', ...rest] : [])].join('\n')
}

const line = (sentences: readonly Sentence[], brief: Brief) =>
  sentences.map((sentence) => sentenceText(sentence, brief)).join(' ')

function sentenceText(sentence: Sentence, brief: Brief, sources = sentence.sources): string {
  return inline(sentence, brief, sources).map(piece).join('')
}

function piece(part: Inline): string {
  if (part.kind === 'fresh') return `**${part.text}** `
  if (part.kind !== 'marks') return escapeMarkdown(part.text)
  const numbers = part.runs.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`))
  return ` \\[${numbers.join(', ')}\\]`
}

/**
 * Text that Markdown reads as text: signs of emphasis, links, HTML, tables and maths are escaped, and what GitHub would turn into
 * a link or a mention is broken.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#~$^]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/:\/\//g, '\\://')
    .replace(/@/g, '\\@')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/^([-+](?=\s|$)|[-=](?=[-=]))/, '\\$1')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
}

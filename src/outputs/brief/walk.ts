import type { Block, Brief, SectionId, Sentence } from './shape.ts'

/** A sentence and where it stands. */
export interface Located {
  readonly section: SectionId
  readonly sentence: Sentence
}

/** Every sentence of a brief, in order, and every bare text that heads something. */
export function sentencesOf(brief: Brief): Located[] {
  return brief.sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => inBlock(block).map((sentence) => ({ section: id, sentence }))),
  )
}

function inBlock(block: Block): readonly Sentence[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
    case 'analyst':
      return block.sentences
    case 'list':
      return block.items.flat()
    case 'facts':
      return block.rows.flatMap(({ sentences }) => sentences)
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flat())
    case 'sources':
      return block.entries.flatMap(({ reports, quotes, more }) => [...reports, ...quotes, ...(more ? [more] : [])])
    default:
      return []
  }
}

/** Titles, headings, labels and heads of tables: words of the language and nothing else. */
export function headingsOf(brief: Brief): { readonly section: SectionId; readonly text: string }[] {
  return brief.sections.flatMap(({ id, title, blocks }) =>
    [title, ...blocks.flatMap(bareTexts)].map((text) => ({ section: id, text })),
  )
}

function bareTexts(block: Block): readonly string[] {
  if (block.kind === 'heading') return [block.text]
  if (block.kind === 'facts') return block.rows.map(({ label }) => label)
  return block.kind === 'table' ? [block.name, ...block.head] : []
}

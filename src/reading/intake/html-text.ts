import { isElement, type PageElement, type PageNode, TEXT_NODE } from './dom.ts'

/** Elements that start and end a block of text. */
const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)

const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT BUTTON SELECT TEXTAREA INPUT HEAD'.split(' '),
)

/** One block of a page's text. */
export interface Block {
  /** White space folded. */
  readonly text: string
  /** The block element that it stands in, upper case. */
  readonly tag: string
  /** Characters of it that stand in links. */
  readonly linked: number
}

/** Blocks of text below an element, in order. Walks without recursion: depth costs no stack. */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = []
  let raw = ''
  let linked = 0
  let links = 0
  const flush = (tag: string): void => {
    const text = raw.replace(/[\s\u200b]+/g, ' ').trim()
    if (text) blocks.push({ text, tag, linked: Math.min(linked, text.length) })
    raw = ''
    linked = 0
  }
  for (const { node, enter } of walk(root)) {
    if (node.nodeType === TEXT_NODE) {
      const value = node.nodeValue ?? ''
      raw += value
      if (links > 0) linked += value.trim().length
    } else if (isElement(node)) {
      const name = node.tagName.toUpperCase()
      if (name === 'A') links += enter ? 1 : -1
      if (BLOCK.has(name)) flush(enter ? blockAround(node.parentNode) : name)
      else if (enter && name === 'BR') raw += '\n'
    }
  }
  flush(root.tagName)
  return blocks
}

function blockAround(node: PageNode | null): string {
  return node && isElement(node) ? node.tagName.toUpperCase() : ''
}

/** Nodes below `root` in order, each on entering and elements again on leaving; silent elements are passed over. */
function* walk(root: PageElement): Generator<{ node: PageNode; enter: boolean }> {
  let node: PageNode | null = root.firstChild
  while (node && node !== root) {
    yield { node, enter: true }
    if (node.firstChild && isElement(node) && !SILENT.has(node.tagName.toUpperCase())) {
      node = node.firstChild
      continue
    }
    if (isElement(node)) yield { node, enter: false }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node && node !== root) yield { node, enter: false }
    }
    if (node && node !== root) node = node.nextSibling
  }
}

/** Blocks as paragraphs. */
export function joinBlocks(blocks: readonly { readonly text: string }[]): string {
  return blocks.map((block) => block.text).join('\n\n')
}

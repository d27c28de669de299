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

/** Blocks of text below an element, in order, white space folded. Walks without recursion: depth costs no stack. */
export function blocksOf(root: PageElement): string[] {
  const blocks: string[] = []
  let text = ''
  const flush = (): void => {
    const folded = text.replace(/[\s\u200b]+/g, ' ').trim()
    if (folded) blocks.push(folded)
    text = ''
  }
  for (const { node, enter } of walk(root)) {
    if (node.nodeType === TEXT_NODE) text += node.nodeValue ?? ''
    else if (isElement(node) && BLOCK.has(node.tagName.toUpperCase())) flush()
    else if (enter && isElement(node) && node.tagName.toUpperCase() === 'BR') text += '\n'
  }
  flush()
  return blocks
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
export function joinBlocks(blocks: readonly string[]): string {
  return blocks.join('\n\n')
}

import type { PageDocument, PageElement } from './dom.ts'
import type { Block } from './html-text.ts'
import { BYLINES, ENDINGS, lineWords } from './words.ts'

/** Parts of a page that are never its article, whatever they hold; gone before the article is looked for. */
const FURNITURE = [
  'figcaption',
  '[class*="caption"]',
  '[class*="Caption"]',
  '[itemprop="caption"]',
  '[class*="photo-credit"]',
  '[class*="image-credit"]',
  '[class*="copyright"]',
  'nav',
  '[role="navigation"]',
  '[role="banner"]',
  '[role="contentinfo"]',
  '[aria-hidden="true"]',
  '[hidden]',
  'dialog',
  '[class*="newsletter"]',
  '[class*="social-share"]',
  '[class*="share-"]',
  '[class*="related-"]',
  '[class*="recommended"]',
  '[class*="read-more"]',
  '[class*="readmore"]',
  '[class*="author-bio"]',
  '[class*="about-author"]',
  '[class*="advert"]',
  '[class*="breadcrumb"]',
  '[class*="cookie"]',
  '[class*="paywall"]',
  '[class*="tooltip"]',
  '[class*="rollover"]',
  '[class*="popup"]',
  '[id*="comments"]',
  '[class*="comment-list"]',
  '[class*="subscribe"]',
  '[class*="most-read"]',
  '[class*="trending"]',
].join(', ')

/** Furniture with this many paragraphs of prose is rather a badly named wrapper of the article. */
const FURNITURE_PARAGRAPHS_MAX = 3

/** Takes away menus, captions, share lists and the like. */
export function removeFurniture(document: PageDocument): void {
  for (const node of [...document.querySelectorAll(FURNITURE)]) {
    if (!/^(?:BODY|HTML|ARTICLE|MAIN)$/i.test(node.tagName) && !holdsProse(node)) node.remove()
  }
}

function holdsProse(node: PageElement): boolean {
  let paragraphs = 0
  for (const p of node.querySelectorAll('p')) if ((p.textContent ?? '').length >= PROSE_CHARS_MIN) paragraphs++
  return paragraphs > FURNITURE_PARAGRAPHS_MAX
}

/** Names of services, which pages of every language share on. */
const SERVICES = ['facebook', 'twitter', 'whatsapp', 'linkedin']

/** Lines that pages put between the paragraphs of an article. */
const LINES: readonly RegExp[] = [
  new RegExp(`^\\W*${lineWords('dated')}\\b.{0,90}$`, 'i'),
  new RegExp(`^${BYLINES}\\s+\\p{Lu}.{1,80}$`, 'u'),
  new RegExp(`^(?:\\(?${lineWords('picture')}s?\\b[^.]{0,20}[:©]|${lineWords('caption')}|©).{0,200}$`, 'i'),
  new RegExp(`^.{0,300}\\(${lineWords('credit')}[:©][^)]{1,80}\\)$`, 'i'),
  new RegExp(`^${lineWords('see-also')}\\s?(?::.{0,200})?$`, 'i'),
  new RegExp(`^${lineWords('advert')}\\W*$`, 'i'),
  new RegExp(`^${lineWords('subscribe')}.{0,220}$`, 'i'),
  new RegExp(`^(?:${lineWords('share')}|${SERVICES.join('|')})\\b.{0,60}$`, 'i'),
  new RegExp(`^${lineWords('rights')}$`, 'i'),
  new RegExp(`^${lineWords('paywall')}.{0,400}$`, 'i'),
  new RegExp(`^(?:[^\\p{L}\\d]+|https?://\\S+|${lineWords('counter')}[ /]*\\d+)$`, 'iu'),
]

/** Headings after which nothing of the article follows. */
const ENDING = new RegExp(`^${ENDINGS}\\W*$`, 'iu')

/** A heading of `ENDING` in the first part of an article is a box inside it. */
const ENDING_SHARE_MIN = 0.6

const LINKED_SHARE_MAX = 0.75
const CELL_CHARS_MAX = 80

/** Cells that make up this share of the text are what the page is about. */
const CELL_SHARE_MAX = 0.3
const PROSE_CHARS_MIN = 80
const SENTENCE_CHARS_MIN = 40

/** Keeps the blocks that tell the article: no menus before it, no lists after it, no captions inside it. */
export function articleBlocks(blocks: readonly Block[]): Block[] {
  const cells = share(blocks, isCell) <= CELL_SHARE_MAX
  const kept = cutEnding(blocks).filter((block) => !isLine(block) && !isLinkBlock(block) && !(cells && isCell(block)))
  const first = kept.findIndex(isProse)
  if (first < 0) return kept.length > 0 ? kept : [...blocks]
  let last = kept.length - 1
  while (last > first && isTail(kept[last]!)) last--
  return kept.slice(first, last + 1)
}

function share(blocks: readonly Block[], test: (block: Block) => boolean): number {
  let [some, all] = [0, 0]
  for (const block of blocks) {
    all += block.text.length
    if (test(block)) some += block.text.length
  }
  return all === 0 ? 0 : some / all
}

function cutEnding(blocks: readonly Block[]): readonly Block[] {
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0)
  let seen = 0
  for (const [i, block] of blocks.entries()) {
    if (seen >= total * ENDING_SHARE_MIN && block.text.length < 60 && ENDING.test(block.text)) return blocks.slice(0, i)
    seen += block.text.length
  }
  return blocks
}

function isLine({ text }: Block): boolean {
  return text.length <= 460 && LINES.some((line) => line.test(text))
}

/** A line that is one link and no sentence. */
function isLinkBlock({ text, linked }: Block): boolean {
  return linked / text.length > LINKED_SHARE_MAX && (text.length < 200 || !/[.!?]$/.test(text))
}

function isCell({ text, tag }: Block): boolean {
  return (tag === 'TD' || tag === 'TH') && text.length <= CELL_CHARS_MAX
}

/** A sentence, or a long line: written to be read on, not to be clicked. */
function isProse({ text, linked }: Block): boolean {
  if (linked / text.length >= 0.5) return false
  return (
    text.length >= PROSE_CHARS_MIN ||
    (text.length >= SENTENCE_CHARS_MIN && ENDS_SENTENCE.test(text)) ||
    /[。！？]/.test(text)
  )
}

const ENDS_SENTENCE = /[.!?…][»”"’')\]]*$/

/** Left over below an article: short, no sentence. */
function isTail({ text, linked }: Block): boolean {
  return (text.length < SENTENCE_CHARS_MIN || linked / text.length > 0.3) && !ENDS_SENTENCE.test(text)
}

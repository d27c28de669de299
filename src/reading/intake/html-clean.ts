import type { PageDocument, PageElement } from './dom.ts'
import type { Block } from './html-text.ts'

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

interface LineRule {
  readonly name: string
  readonly pattern: RegExp
}

/** Lines that pages put between the paragraphs of an article, in English and French. */
const LINES: readonly LineRule[] = [
  {
    name: 'dated',
    pattern:
      /^(?:\W*)(?:(?:last |first )?(?:updated|published|posted|modified)|publié|mis à jour|mise à jour|modifié)\b.{0,90}$/i,
  },
  { name: 'byline', pattern: /^(?:by|par|written by|story by|reporting by|additional reporting by)\s+\p{Lu}.{1,80}$/u },
  {
    name: 'picture',
    pattern:
      /^(?:\(?(?:image|photo|picture|credit|crédit|video|vidéo|photograph|photos?|illustration)s?\b[^.]{0,20}[:©]|image (?:copyright|caption)|©|getty images).{0,200}$/i,
  },
  {
    name: 'picture-credit',
    pattern: /^.{0,300}\((?:image|photo|credit|crédit|picture|source)s? ?(?:credit)?[:©][^)]{1,80}\)$/i,
  },
  {
    name: 'see-also',
    pattern:
      /^(?:related|read (?:more|also|next)|see (?:more|also)|also (?:read|see|at)|more(?: on this| from.{1,40})?|don'?t miss|watch|listen|à lire(?: aussi)?|lire aussi|à voir(?: aussi)?|voir aussi|sur le même (?:sujet|thème))\s?(?::.{0,200})?$/i,
  },
  {
    name: 'advert',
    pattern:
      /^(?:advert(?:isement)?s?|publicité|sponsored(?: content)?|promoted|continue reading(?: below)?|story continues below.{0,60}|article continues.{0,60}|la suite après.{0,60}|iklan|loading.{0,30}|skip to (?:main )?content)\W*$/i,
  },
  {
    name: 'subscribe',
    pattern:
      /^(?:(?:click|tap) here|subscribe|sign (?:up|in)|log in|join (?:us|our)|get (?:the latest|our|access)|download (?:the|our)|follow (?:us|.{1,40} on)|like us|abonnez|inscrivez|s[’']abonner|recevez|suivez).{0,220}$/i,
  },
  {
    name: 'share',
    pattern:
      /^(?:share|tweet|email|print|save|facebook|twitter|whatsapp|linkedin|partager|imprimer|envoyer|copy link|comments?|\d+ (?:comments?|shares?|commentaires?)|enlarge image|view (?:author archive|gallery)|tags?|filed under|topics?)\b.{0,60}$/i,
  },
  {
    name: 'rights',
    pattern:
      /^(?:.{0,60}(?:copyright|©|\(c\)) ?(?:\d{4}|the|by).{0,300}|all rights reserved.{0,200}|this document is subject to copyright.{0,400}|tous droits (?:réservés|de reproduction).{0,200})$/i,
  },
  {
    name: 'paywall',
    pattern:
      /^(?:if you enjoyed this|already a (?:subscriber|member)|this (?:article|content) is (?:reserved|for)|cet article est réservé|il vous reste|have (?:a|any) (?:news )?tip|this website uses cookies|we use cookies|this slideshow requires|this post may contain|do you have a story).{0,400}$/i,
  },
  { name: 'rule', pattern: /^(?:[^\p{L}\d]+|https?:\/\/\S+|(?:image |photo )?\d+ (?:of|sur|\/)[ /]*\d+)$/iu },
]

/** Headings after which nothing of the article follows. */
const ENDINGS =
  /^(?:(?:you (?:may|might) (?:also )?(?:like|be interested).*)|related (?:articles?|stories|news|topics|content|coverage).*|recommended(?: for you)?|more (?:stories|news|from).*|most (?:read|popular|viewed)|trending(?: now)?|latest(?: news)?|about (?:the author|us)|comments?|leave a (?:comment|reply)|tell us what you think.*|à lire (?:aussi|également)|lire (?:aussi|également)|sur le même (?:sujet|thème)|nos autres articles|articles? (?:liés|similaires|recommandés)|les plus lus|commentaires?|réagir|à propos de l[’']auteur)\W*$/iu

/** A heading of `ENDINGS` in the first part of an article is a box inside it. */
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
    if (seen >= total * ENDING_SHARE_MIN && block.text.length < 60 && ENDINGS.test(block.text))
      return blocks.slice(0, i)
    seen += block.text.length
  }
  return blocks
}

function isLine({ text }: Block): boolean {
  return text.length <= 460 && LINES.some(({ pattern }) => pattern.test(text))
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

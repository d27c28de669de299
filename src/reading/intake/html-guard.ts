import { HTML_CHARS_MAX, HTML_DEPTH_MAX, HTML_TAGS_MAX } from '../../model/limits.ts'
import { decodeEntities } from './entities.ts'

/** Elements without an end tag, or whose end tag is left out in practice: they do not nest. */
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody tfoot'.split(
    ' ',
  ),
)

/** Elements whose content is no text of the page. */
const SILENT = new Set(
  'script style noscript template svg math iframe object head nav footer form select button'.split(' '),
)

const BLOCK = new Set(
  'p div section article header aside main h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr td th blockquote pre figure figcaption br hr'.split(
    ' ',
  ),
)

/** Why a page must not go to the full parser, or null. One pass over the characters. */
export function measurePage(html: string): string | null {
  if (html.length > HTML_CHARS_MAX) return `${html.length} characters`
  if (brackets(html) > 2 * HTML_TAGS_MAX) return `more than ${2 * HTML_TAGS_MAX} opening brackets`
  let tags = 0
  let depth = 0
  let deepest = 0
  for (const tag of tagsOf(html)) {
    if (++tags > HTML_TAGS_MAX) return `more than ${HTML_TAGS_MAX} tags`
    if (FLAT.has(tag.name)) continue
    depth = tag.close ? Math.max(0, depth - 1) : depth + 1
    if (depth > deepest) deepest = depth
  }
  return deepest > HTML_DEPTH_MAX ? `tags nested ${deepest} deep` : null
}

/** Stray brackets cost the parser a text node each. */
function brackets(html: string): number {
  let count = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) count++
  return count
}

/** Text blocks of a page by dropping its tags and the insides of silent elements: linear, never recursive. */
export function stripTags(html: string): string[] {
  const blocks: string[] = []
  let text = ''
  let at = 0
  let silent: string | null = null
  for (const tag of tagsOf(html)) {
    if (!silent) text += html.slice(at, tag.start)
    at = tag.end
    if (silent) {
      if (tag.close && tag.name === silent) silent = null
      continue
    }
    if (!tag.close && SILENT.has(tag.name)) silent = tag.name
    if (!BLOCK.has(tag.name) && !silent) continue
    blocks.push(text)
    text = ''
  }
  if (!silent) text += html.slice(at)
  blocks.push(text)
  return blocks.map((block) => decodeEntities(block).replace(/\s+/g, ' ').trim()).filter((block) => block !== '')
}

interface Tag {
  readonly name: string
  readonly close: boolean
  readonly start: number
  readonly end: number
}

/** Tags and comments in order, found by `indexOf`, so that the time is linear whatever the input. */
function* tagsOf(html: string): Generator<Tag> {
  let at = html.indexOf('<')
  while (at >= 0) {
    const comment = html.startsWith('<!--', at)
    const close = html[at + 1] === '/'
    const name = comment ? '!' : tagName(html, at + (close ? 2 : 1))
    if (!name) {
      at = html.indexOf('<', at + 1)
      continue
    }
    const stop = html.indexOf(comment ? '-->' : '>', at + 1)
    if (stop < 0) return
    const end = stop + (comment ? 3 : 1)
    yield { name, close, start: at, end }
    const raw = !close && (name === 'script' || name === 'style') ? rawEnd(html, end, name) : end
    at = html.indexOf('<', raw)
  }
}

function tagName(html: string, at: number): string {
  let end = at
  while (end < at + 20 && /[a-zA-Z0-9!?-]/.test(html[end] ?? '')) end++
  return html.slice(at, end).toLowerCase()
}

/** Where the end tag of a script or style starts; its content may hold anything. */
function rawEnd(html: string, at: number, name: string): number {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = at
  return end.exec(html)?.index ?? html.length
}

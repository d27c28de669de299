/** Markdown as plain text, with what its front matter says. */
export interface MarkdownText {
  readonly text: string
  readonly front: Readonly<Record<string, string>>
}

/** Inline marks and what stays of them. Every pattern looks at one line and at bounded stretches: linear time. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/g, ''],
  [/\[([^\]\n]{1,500})\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,200}\])/g, '$1'],
  [/<(https?:[^>\s]{1,2000})>/g, '$1'],
  [/<\/?[a-zA-Z][^>\n]{0,500}>/g, ''],
  [/(\*\*\*|\*\*|\*)(?=\S)([^*\n]{1,2000}?)\1/g, '$2'],
  [/(?<![\p{L}\d_])(__|_)(?=\S)([^_\n]{1,2000}?)\1(?![\p{L}\d_])/gu, '$2'],
  [/~~([^~\n]{1,2000})~~/g, '$1'],
  [/`([^`\n]{1,2000})`/g, '$1'],
  [/\\([\\`*_{}[\]()#+.!-])/g, '$1'],
]

/** Takes marks away and keeps words and paragraphs; headings stay as lines of their own, list dashes stay. */
export function markdownText(source: string): MarkdownText {
  const { front, body } = frontMatter(source.replace(/\r\n?/g, '\n'))
  const out: string[] = []
  let fence = false
  for (const line of body.split('\n')) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) fence = !fence
    else if (fence) out.push(line)
    else if (!/^\s{0,3}(?:(?:[-*_]\s*){3,}|\[[^\]]{1,200}\]:\s.*|={3,}\s*)$/.test(line)) out.push(inline(block(line)))
  }
  return {
    text: out
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    front,
  }
}

/** Does this text look like Markdown (front matter, headings, or links)? */
export function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, 4000)
  return /^---\n(?:[\w-]+:[^\n]*\n)+---\n/.test(head) || /^#{1,3} \S/m.test(head)
}

function block(line: string): string {
  return line
    .replace(/^\s{0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/, '$1')
    .replace(/^\s{0,3}(?:>\s?)+/, '')
    .replace(/^(\s*)[*+]\s+/, '$1- ')
}

function inline(line: string): string {
  return INLINE.reduce((text, [pattern, stays]) => text.replace(pattern, stays), line)
}

function frontMatter(text: string): { front: Record<string, string>; body: string } {
  const match = /^---\n((?:[^\n]*\n){1,60}?)---(?:\n|$)/.exec(text)
  if (!match) return { front: {}, body: text }
  const front: Record<string, string> = {}
  for (const line of match[1]!.split('\n')) {
    const pair = /^([\w-]{1,40})\s*:\s*(.*)$/.exec(line)
    if (pair) front[pair[1]!.toLowerCase()] = pair[2]!.trim().replace(/^(["'])(.*)\1$/, '$2')
  }
  return { front, body: text.slice(match[0].length) }
}

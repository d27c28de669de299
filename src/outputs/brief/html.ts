import { cellSources, type Inline, inline, phrase } from './inline.ts'
import { renderMap } from './map.ts'
import type { Block, Brief, BriefAssets, Section, Sentence, SourceEntry } from './shape.ts'
import { STYLE } from './style.ts'
import { escapeXml } from './svg.ts'
import { renderTimeline } from './timeline.ts'

/** A brief as one HTML page: no script, no outside request, printable; map and timeline are drawings in it. */
export function renderHtml(brief: Brief, assets: Pick<BriefAssets, 'world'>): string {
  const pictures = { map: renderMap(brief, assets.world), timeline: renderTimeline(brief) }
  const level = brief.marking.replace(/^TLP:/, '').replace('+', '-').toLowerCase()
  const marking = `<p class="marking ${level}">${escapeXml(brief.marking)}</p>`
  const body = brief.sections.map((section) => sectionHtml(section, brief, pictures)).join('\n')
  return `<!doctype html>
<html lang="${brief.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(brief.title)}</title>
<style>
${STYLE}</style>
</head>
<body>
<header>
${marking}
<h1>${escapeXml(brief.title)}</h1>
<p class="subject"><bdi>${escapeXml(brief.subtitle)}</bdi></p>
</header>
<main>
${body}
</main>
<footer>
${marking}
</footer>
</body>
</html>
`
}

interface Pictures {
  readonly map: string | null
  readonly timeline: string | null
}

function sectionHtml({ id, title, blocks }: Section, brief: Brief, pictures: Pictures): string {
  const inner = blocks.map((block) => blockHtml(block, brief, pictures)).filter((html) => html !== '')
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${escapeXml(title)}</h2>
${inner.join('\n')}
</section>`
}

function blockHtml(block: Block, brief: Brief, pictures: Pictures): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escapeXml(block.text)}</h3>`
    case 'paragraph':
      return `<p>${line(block.sentences, brief)}</p>`
    case 'note':
      return `<p class="note">${line(block.sentences, brief)}</p>`
    case 'analyst':
      return `<blockquote class="analyst"><p>${line(block.sentences, brief)}</p></blockquote>`
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${line(item, brief)}</li>`).join('\n')}\n</ul>`
    case 'facts':
      return factsHtml(block, brief)
    case 'table':
      return tableHtml(block, brief)
    case 'picture': {
      const svg = pictures[block.picture]
      return svg === null ? '' : `<figure>${svg}</figure>`
    }
    case 'sources':
      return `<ol class="sources">\n${block.entries.map((entry) => entryHtml(entry, brief)).join('\n')}\n</ol>`
  }
}

function factsHtml({ rows }: Extract<Block, { kind: 'facts' }>, brief: Brief): string {
  const end = phrase(brief, ({ marks }) => marks.labelEnd)
  const row = ({ label, sentences }: (typeof rows)[number]) =>
    `<dt>${escapeXml(label)}${end}</dt><dd>${line(sentences, brief)}</dd>`
  return `<dl>\n${rows.map(row).join('\n')}\n</dl>`
}

function tableHtml({ name, head, rows }: Extract<Block, { kind: 'table' }>, brief: Brief): string {
  const body = rows.map((row) => {
    const cells = row.cells.map((cell, column) => {
      const parts = cell.map((sentence) => sentenceHtml(sentence, brief, cellSources(sentence, row, column)))
      const tag = column === 0 ? 'th scope="row"' : 'td'
      return `<${tag}>${parts.join('<br>')}</${tag.slice(0, 2)}>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  const top = head.map((title) => `<th scope="col">${escapeXml(title)}</th>`).join('')
  return `<div class="table" role="region" tabindex="0" aria-label="${escapeXml(name)}"><table>
<caption>${escapeXml(name)}</caption>
<thead><tr>${top}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`
}

function entryHtml({ number, reports, quotes, more }: SourceEntry, brief: Brief): string {
  const lines = reports.map((report) => `<p>${sentenceHtml(report, brief)}</p>`).join('')
  const quoted = quotes.map((quote) => `<li>${sentenceHtml(quote, brief)}</li>`).join('')
  const rest = more ? `<p class="note">${sentenceHtml(more, brief)}</p>` : ''
  return `<li id="source-${number}" value="${number}">${lines}${quoted ? `<ul>${quoted}</ul>` : ''}${rest}</li>`
}

const line = (sentences: readonly Sentence[], brief: Brief) =>
  sentences.map((sentence) => sentenceHtml(sentence, brief)).join(' ')

function sentenceHtml(sentence: Sentence, brief: Brief, sources = sentence.sources): string {
  return inline(sentence, brief, sources).map(piece).join('')
}

function piece(part: Inline): string {
  if (part.kind === 'fresh') return `<strong class="fresh">${escapeXml(part.text)}</strong> `
  if (part.kind === 'words') return escapeXml(part.text)
  if (part.kind === 'marks') {
    const links = part.runs.map(({ from, to }) => (from === to ? link(from) : `${link(from)}–${link(to)}`))
    return `<sup class="cite">[${links.join(', ')}]</sup>`
  }
  const tag = part.quoted ? 'q' : 'bdi'
  const lang = part.lang === null ? '' : ` lang="${escapeXml(part.lang)}"`
  return `<${tag}${lang}>${escapeXml(part.text)}</${tag}>`
}

const link = (n: number) => `<a href="#source-${n}">${n}</a>`

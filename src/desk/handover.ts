import { createHash } from 'node:crypto'
import type { Brief } from '../outputs/brief/shape.ts'
import { STYLE } from '../outputs/brief/style.ts'
import { FORMATS } from '../outputs/index.ts'
import type { Desk } from './desk.ts'
import { dossier } from './dossier.ts'
import { briefAssets } from './shipped.ts'

export const EXPORT_NAMES = ['gtd', 'acled', 'crosswalk', 'geojson', 'stix', 'jsonl'] as const
export type ExportName = (typeof EXPORT_NAMES)[number]

export const BRIEF_FORMATS = ['md', 'html', 'pdf', 'docx'] as const
export type BriefFormat = (typeof BRIEF_FORMATS)[number]

/** What a content security policy calls the style sheet in a brief's HTML: a page that shows a draft may allow it and no other. */
export const BRIEF_STYLE = `'sha256-${createHash('sha256').update(`\n${STYLE}`).digest('base64')}'`

/** What is handed over, and as what. */
export interface Handed {
  readonly name: string
  readonly mediaType: string
  readonly content: string | Uint8Array
}

/** The desk, or one wave, in a format of the field. */
export async function exported(
  desk: Desk,
  name: ExportName,
  { wave, internal }: { readonly wave?: string | undefined; readonly internal: boolean },
): Promise<Handed> {
  const format = FORMATS.find((one) => one.name === name)!
  const all = await dossier(desk, { wave })
  const written = format.write(all, { internal })
  const content = typeof written === 'string' ? written : [...written].join('')
  const subject = all.wave?.id ?? 'desk'
  return { name: `${subject}-${name}${format.ending}`, mediaType: format.mediaType, content }
}

const MEDIA: Readonly<Record<BriefFormat, string>> = {
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

/** A brief as a file. */
export async function printed(brief: Brief, format: BriefFormat, wave: string | null): Promise<Handed> {
  const name = `${wave ?? 'desk'}-brief-${brief.number}.${format}`
  return { name, mediaType: MEDIA[format], content: await contentOf(brief, format) }
}

/** Loaded when asked for: the libraries that make PDF and docx are large. */
async function contentOf(brief: Brief, format: BriefFormat): Promise<string | Uint8Array> {
  if (format === 'md') return (await import('../outputs/brief/markdown.ts')).renderMarkdown(brief)
  if (format === 'docx') return (await import('../outputs/brief/docx.ts')).renderDocx(brief)
  if (format === 'html') return (await import('../outputs/brief/html.ts')).renderHtml(brief, briefAssets())
  return (await import('../outputs/brief/pdf.ts')).renderPdf(brief, briefAssets())
}

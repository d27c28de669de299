import type { Command } from 'commander'
import { isTrouble, trouble } from '../model/errors.ts'
import { decode } from '../reading/intake/decode.ts'
import { declaredCharset, type PageArticle, pageArticle } from '../reading/intake/html.ts'
import { markdownText } from '../reading/intake/markdown.ts'
import { formatOf } from '../reading/intake.ts'
import { listFiles, openFile, readAll } from '../sources/files.ts'
import { raiseExit, report } from './options.ts'
import { WORDS } from './words.ts'

/** Adds `tocsin text` to the program. */
export function register(program: Command): void {
  program
    .command('text')
    .description(WORDS.text.description)
    .argument('<file...>', WORDS.text.files)
    .option('--json', WORDS.text.json)
    .addHelpText('after', WORDS.text.examples)
    .action(run)
}

async function run(paths: string[], options: { json?: boolean }): Promise<void> {
  for (const path of listFiles(paths)) {
    const page = typeof path === 'string' ? await pageOf(path) : path
    if (isTrouble(page)) {
      report(page)
      raiseExit(page.exit)
    } else if (options.json) process.stdout.write(`${JSON.stringify({ ref: path, ...page })}\n`)
    else process.stdout.write(`${page.text}\n`)
  }
}

async function pageOf(path: string): Promise<PageArticle | ReturnType<typeof trouble>> {
  const file = openFile(path, process.stdin)
  const bytes = await readAll(file)
  if (isTrouble(bytes)) return bytes
  const decoded = decode(bytes, declaredCharset(bytes))
  if ('binary' in decoded) return trouble('binary', path, { kind: decoded.binary, how: decoded.how })
  if (!/\S/.test(decoded.text)) return trouble('empty', path)
  const format = formatOf(decoded.text, file.ending)
  if (format === 'html') {
    const page = pageArticle(decoded.text)
    return { ...page, notes: [...decoded.notes, ...page.notes] }
  }
  const text = format === 'markdown' ? markdownText(decoded.text).text : decoded.text
  const nothing = { title: null, author: null, published: null }
  return { text, ...nothing, site: null, url: null, from: nothing, notes: decoded.notes }
}

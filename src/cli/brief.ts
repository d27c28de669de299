import { type Command, InvalidArgumentError, Option } from 'commander'
import { MARKINGS, type Marking } from '../model/desk.ts'
import type { Brief } from '../outputs/brief/shape.ts'
import { checkOutput, writeOutput } from './output.ts'
import { addDeskOption, type DeskOptions, withDesk } from './with-desk.ts'
import { DESK_WORDS } from './words-desk.ts'

const WORDS = DESK_WORDS.brief
const FORMATS = ['md', 'html', 'pdf', 'docx'] as const

interface Options extends DeskOptions {
  readonly wave?: string
  readonly since?: number
  readonly number?: number
  readonly language: 'en' | 'fr'
  readonly format: (typeof FORMATS)[number]
  readonly output?: string
  readonly final?: boolean
  readonly draft?: boolean
  readonly note?: string
  readonly marking: Marking
  readonly author?: string
  readonly next?: string
  readonly internal?: boolean
}

/** Adds `tocsin brief` to the program. */
export function register(program: Command): void {
  addDeskOption(program.command('brief').description(WORDS.description))
    .option('--wave <id>', DESK_WORDS.ofWave)
    .addOption(new Option('--since <n>', WORDS.since).argParser(number))
    .addOption(new Option('--number <n>', WORDS.number).argParser(number))
    .addOption(new Option('--language <code>', WORDS.language).choices(['en', 'fr']).default('en'))
    .addOption(new Option('--format <name>', WORDS.format).choices(FORMATS).default('md'))
    .option('--output <file>', WORDS.output)
    .option('--final', WORDS.final)
    .option('--draft', WORDS.draft)
    .option('--note <text>', WORDS.note)
    .addOption(new Option('--marking <tlp>', WORDS.marking).choices(MARKINGS).default('TLP:AMBER'))
    .option('--author <name>', WORDS.author)
    .addOption(new Option('--next <time>', WORDS.next).argParser(time))
    .option('--internal', WORDS.internal)
    .addHelpText('after', WORDS.examples)
    .action(run)
}

function number(given: string): number {
  if (!/^[1-9]\d*$/.test(given)) throw new InvalidArgumentError(WORDS.badNumber)
  return Number(given)
}

function time(given: string): string {
  const date = new Date(given)
  // Without an offset it would be another instant on another machine.
  if (!/[T ].*(?:Z|[+-]\d{2}:?\d{2})$/i.test(given) || Number.isNaN(date.getTime()))
    throw new InvalidArgumentError(WORDS.badTime)
  return date.toISOString()
}

async function run(options: Options, command: Command): Promise<void> {
  if (options.output === undefined && (options.format === 'pdf' || options.format === 'docx'))
    command.error(`tocsin: ${WORDS.needsFile}`, { exitCode: 2 })
  const { frozenBrief, writeBrief } = await import('../desk/brief.ts')
  await withDesk(options, false, async (desk) => {
    if (options.output !== undefined) checkOutput(options.output)
    const { waveIdOf } = await import('../desk/ids.ts')
    const wish = {
      ...options,
      final: options.final === true,
      internal: options.internal === true,
      nextAt: options.next,
    }
    const brief =
      options.number === undefined
        ? await writeBrief(desk, wish, options.draft === true)
        : await frozenBrief(desk.store, options.wave === undefined ? null : waveIdOf(options.wave), options.number)
    const content = await render(brief, options.format)
    if (options.output === undefined) process.stdout.write(content)
    else {
      writeOutput(options.output, content)
      process.stdout.write(`${WORDS.wrote(options.output)}\n`)
    }
  })
}

async function render(brief: Brief, format: Options['format']): Promise<string | Uint8Array> {
  if (format === 'md') return (await import('../outputs/brief/markdown.ts')).renderMarkdown(brief)
  if (format === 'docx') return (await import('../outputs/brief/docx.ts')).renderDocx(brief)
  const { briefAssets } = await import('../desk/shipped.ts')
  if (format === 'html') return (await import('../outputs/brief/html.ts')).renderHtml(brief, briefAssets())
  return (await import('../outputs/brief/pdf.ts')).renderPdf(brief, briefAssets())
}

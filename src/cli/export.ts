import { type Command, Option } from 'commander'
import { addDeskOption, type DeskOptions, withDesk } from './with-desk.ts'
import { DESK_WORDS } from './words-desk.ts'

const WORDS = DESK_WORDS.export
const FORMAT_NAMES = ['gtd', 'acled', 'crosswalk', 'geojson', 'stix', 'jsonl'] as const

interface Options extends DeskOptions {
  readonly format: (typeof FORMAT_NAMES)[number]
  readonly wave?: string
  readonly internal?: boolean
}

/** Adds `tocsin export` to the program. */
export function register(program: Command): void {
  addDeskOption(program.command('export').description(WORDS.description))
    .addOption(new Option('--format <name>', WORDS.format).choices(FORMAT_NAMES).makeOptionMandatory())
    .option('--wave <id>', DESK_WORDS.ofWave)
    .option('--internal', WORDS.internal)
    .addHelpText('after', WORDS.examples)
    .action(run)
}

async function run(options: Options): Promise<void> {
  const { dossier } = await import('../desk/dossier.ts')
  const { FORMATS } = await import('../outputs/index.ts')
  await withDesk(options, false, async (desk) => {
    const all = await dossier(desk, { wave: options.wave })
    const format = FORMATS.find(({ name }) => name === options.format)!
    const written = format.write(all, { internal: options.internal === true })
    for (const part of typeof written === 'string' ? [written] : written) process.stdout.write(part)
    for (const [reason, count] of Object.entries(format.leftOut?.(all) ?? {}))
      if (count > 0) process.stderr.write(`tocsin: ${count} left out: ${reason}\n`)
  })
}

import type { Command } from 'commander'
import { addDisagreement, namesOf } from './view/desk.ts'
import { Page } from './view/page.ts'
import { styleFor } from './view/style.ts'
import { addDeskOption, type DeskOptions, withDesk } from './with-desk.ts'
import { DESK_WORDS } from './words-desk.ts'

const WORDS = DESK_WORDS.disagreements

interface Options extends DeskOptions {
  readonly wave?: string
  readonly all?: boolean
  readonly json?: boolean
}

/** Adds `tocsin disagreements` to the program. */
export function register(program: Command): void {
  addDeskOption(program.command('disagreements').description(WORDS.description))
    .option('--wave <id>', DESK_WORDS.ofWave)
    .option('--all', WORDS.all)
    .option('--json', DESK_WORDS.json)
    .addHelpText('after', WORDS.examples)
    .action(run)
}

async function run(options: Options): Promise<void> {
  const { dossier } = await import('../desk/dossier.ts')
  await withDesk(options, false, async (desk) => {
    const { disagreements, reports } = await dossier(desk, { wave: options.wave })
    if (options.json) for (const record of disagreements) process.stdout.write(`${JSON.stringify(record)}\n`)
    else {
      const shown = disagreements.filter(({ difference }) => options.all === true || difference === 'conflict')
      const page = new Page(styleFor(process.stdout, process.env), false)
      const names = namesOf(reports)
      for (const record of shown) addDisagreement(page, record, names)
      process.stdout.write(shown.length === 0 ? `${WORDS.none}\n` : page.toString())
    }
  })
}

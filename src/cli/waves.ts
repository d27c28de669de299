import type { Command } from 'commander'
import { addWave } from './view/desk.ts'
import { Page } from './view/page.ts'
import { styleFor } from './view/style.ts'
import { addDeskOption, type DeskOptions, withDesk } from './with-desk.ts'
import { DESK_WORDS } from './words-desk.ts'

const WORDS = DESK_WORDS.waves

/** Adds `tocsin waves` to the program. */
export function register(program: Command): void {
  addDeskOption(program.command('waves').description(WORDS.description))
    .option('--json', DESK_WORDS.json)
    .addHelpText('after', WORDS.examples)
    .action(run)
}

async function run(options: DeskOptions & { readonly json?: boolean }): Promise<void> {
  const { currentWaves } = await import('../desk/survey.ts')
  const { waveLine } = await import('../outputs/jsonl.ts')
  await withDesk(options, false, async ({ store }) => {
    const waves = await currentWaves(store)
    if (options.json) for (const wave of waves) process.stdout.write(`${waveLine(wave)}\n`)
    else if (waves.length === 0) process.stdout.write(`${WORDS.none}\n`)
    else {
      const page = new Page(styleFor(process.stdout, process.env), false)
      for (const wave of waves) addWave(page, wave)
      process.stdout.write(page.toString())
    }
  })
}

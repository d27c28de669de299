import type { Command } from 'commander'
import { EXIT, isTrouble } from '../model/errors.ts'
import { documents, type InputOptions } from './inputs.ts'
import { addInputOptions, raiseExit, report } from './options.ts'
import { progress } from './progress.ts'
import { visible } from './view/visible.ts'
import { addDeskOption, type DeskOptions, withDesk } from './with-desk.ts'
import { DESK_WORDS } from './words-desk.ts'

interface AddOptions extends InputOptions, DeskOptions {
  readonly json?: boolean
}

const WORDS = DESK_WORDS.add

/** Adds `tocsin add` to the program. */
export function register(program: Command): void {
  const command = program.command('add').description(WORDS.description).argument('<file...>', WORDS.files)
  addInputOptions(addDeskOption(command))
    .option('--json', DESK_WORDS.json)
    .addHelpText('after', WORDS.examples)
    .action(run)
}

async function run(paths: string[], options: AddOptions): Promise<void> {
  const { addDocument } = await import('../desk/add.ts')
  const counts = { new: 0, version: 0, same: 0, failed: 0 }
  await withDesk(options, true, async (desk) => {
    const bar = progress(paths.length, process.stderr, options.json === true && process.stdout.isTTY)
    for await (const raw of documents(paths, options, { stdin: process.stdin, now: desk.now })) {
      bar.step()
      const added = isTrouble(raw) ? raw : await addDocument(desk, raw)
      if (isTrouble(added)) {
        counts.failed++
        bar.say(() => report(added))
        raiseExit(added.exit)
        continue
      }
      counts[added.change]++
      if (added.unsupported) raiseExit(EXIT.language)
      if (options.json)
        process.stdout.write(
          `${JSON.stringify({ report: added.report, version: added.version, change: added.change, ref: added.reading.report.ref ?? null, incidents: added.reading.incidents.length })}\n`,
        )
      else if (added.change !== 'same')
        bar.say(() =>
          process.stdout.write(
            visible(
              `${added.report}  ${WORDS[added.change].padEnd(11)}  ${added.reading.incidents.length}  ${added.reading.report.ref ?? ''}\n`,
            ),
          ),
        )
    }
    bar.end()
    if (!options.json) process.stdout.write(`${WORDS.done(counts)}\n`)
  })
}

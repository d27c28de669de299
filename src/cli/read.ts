import type { Command } from 'commander'
import { EXIT, isTrouble, trouble } from '../model/errors.ts'
import type { Reading } from '../model/reading.ts'
import type { Intake } from '../reading/intake.ts'
import type { read as readReport } from '../reading/pipeline.ts'
import { unread } from '../reading/unread.ts'
import { type InputOptions, inputs } from './inputs.ts'
import { addInputOptions, raiseExit, report } from './options.ts'
import { type Progress, progress } from './progress.ts'
import { styleFor } from './view/style.ts'
import { viewReading } from './view.ts'
import { WORDS } from './words.ts'

interface ReadOptions extends InputOptions {
  readonly json?: boolean
  readonly explain?: boolean
}

/** Adds `tocsin read` to the program. */
export function register(program: Command): void {
  const command = program.command('read').description(WORDS.read.description).argument('<file...>', WORDS.read.files)
  addInputOptions(command)
    .option('--json', WORDS.read.json)
    .option('--explain', WORDS.read.explain)
    .addHelpText('after', WORDS.read.examples)
    .action(run)
}

async function run(paths: string[], options: ReadOptions): Promise<void> {
  const bar = progress(paths.length, process.stderr)
  const world = { stdin: process.stdin, now: () => new Date() }
  // Loaded here, so that help and wrong usage answer at once.
  const { read } = await import('../reading/pipeline.ts')
  let first = true
  for await (const taken of inputs(paths, options, world)) {
    bar.step()
    if (isTrouble(taken)) {
      bar.say(() => report(taken))
      raiseExit(taken.exit)
      continue
    }
    if (taken.unsupported) raiseExit(EXIT.language)
    const reading = readOne(read, taken, bar)
    if (reading) print(reading, options, first)
    first = false
  }
  bar.end()
}

/** A failure inside the reading of one report is a bug, but the others go on. */
function readOne(read: typeof readReport, taken: Intake, bar: Progress): Reading | null {
  try {
    return taken.unsupported ? unread(taken.input, taken.unsupported) : read(taken.input)
  } catch (error) {
    const problem = trouble('internal', taken.input.ref ?? '-', { reason: (error as Error).stack ?? String(error) })
    bar.say(() => report(problem))
    raiseExit(problem.exit)
    return null
  }
}

function print(reading: Reading, options: ReadOptions, first: boolean): void {
  if (options.json) process.stdout.write(`${JSON.stringify(reading)}\n`)
  else
    process.stdout.write(
      `${first ? '' : '\n\n'}${viewReading(reading, styleFor(process.stdout, process.env), options.explain === true)}`,
    )
}

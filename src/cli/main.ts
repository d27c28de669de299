import { Command, CommanderError } from 'commander'
import { EXIT } from '../model/errors.ts'
import { WORDS } from './words.ts'

/** One file a command. Only the one that is called is loaded, so that starting stays fast. */
const COMMANDS: Readonly<Record<string, () => Promise<{ register(program: Command): void }>>> = {
  read: () => import('./read.ts'),
  text: () => import('./text.ts'),
  places: () => import('./places.ts'),
  times: () => import('./times.ts'),
  evaluate: () => import('./evaluate.ts'),
}

/** Runs the command line; `argv` as in `process.argv`. The exit status is left in `process.exitCode`. */
export async function main(argv: readonly string[]): Promise<void> {
  // A reader that closes its end early (`| head`) is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.ok)
    throw error
  })
  const program = new Command('tocsin')
  program.description(WORDS.description).version('0.1.0', '-V, --version', WORDS.version)
  program.helpOption('-h, --help', WORDS.helpOption).helpCommand('help [command]', WORDS.helpCommand)
  program.addHelpText('after', WORDS.examples)
  program.showHelpAfterError(WORDS.seeHelp).showSuggestionAfterError().exitOverride()
  for (const name of commandsFor(argv.slice(2))) (await COMMANDS[name]!()).register(program)
  for (const command of program.commands) command.exitOverride().showHelpAfterError(WORDS.seeHelpOf(command.name()))
  try {
    if (argv.length <= 2) program.help({ error: true })
    await program.parseAsync(argv)
  } catch (error) {
    process.exitCode = exitOf(error)
  }
}

function commandsFor(args: readonly string[]): string[] {
  const named = args.find((arg) => !arg.startsWith('-'))
  return named !== undefined && named in COMMANDS ? [named] : Object.keys(COMMANDS)
}

function exitOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  process.stderr.write(`tocsin: ${WORDS.bug}\n${error instanceof Error ? error.stack : String(error)}\n`)
  return EXIT.bug
}

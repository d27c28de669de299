import { Command, CommanderError } from 'commander'
import { EXIT } from '../model/errors.ts'
import { PROGRAM_VERSION } from '../model/version.ts'
import { WORDS } from './words.ts'

type Commands = { register(program: Command): void }

/** Files of commands, with the commands each brings. Only the one that is called is loaded, so that starting stays fast. */
export const FILES: readonly (readonly [commands: readonly string[], load: () => Promise<Commands>])[] = [
  [['read'], () => import('./read.ts')],
  [['text'], () => import('./text.ts')],
  [['places'], () => import('./places.ts')],
  [['times'], () => import('./times.ts')],
  [['add'], () => import('./add.ts')],
  [['reports', 'changes', 'reread'], () => import('./reports.ts')],
  [['incidents'], () => import('./incidents.ts')],
  [['waves'], () => import('./waves.ts')],
  [['wave'], () => import('./wave.ts')],
  [['disagreements'], () => import('./disagreements.ts')],
  [['why'], () => import('./why.ts')],
  [['merge', 'split', 'detach', 'correct', 'confirm', 'reject', 'reopen'], () => import('./decisions.ts')],
  [['undo', 'log'], () => import('./log.ts')],
  [['grade'], () => import('./grade.ts')],
  [['code'], () => import('./code.ts')],
  [['agreement'], () => import('./agreement.ts')],
  [['export'], () => import('./export.ts')],
  [['brief'], () => import('./brief.ts')],
  [['backup', 'restore', 'verify'], () => import('./keep.ts')],
  [['serve'], () => import('./serve.ts')],
  [['people', 'password'], () => import('./people.ts')],
  [['evaluate'], () => import('./evaluate.ts')],
  [['scan'], () => import('./scan.ts')],
]

/** Runs the command line; `argv` as in `process.argv`. The exit status is left in `process.exitCode`. */
export async function main(argv: readonly string[]): Promise<void> {
  // A reader that closes its end early (`| head`) is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.ok)
    throw error
  })
  const program = new Command('tocsin')
  program.description(WORDS.description).version(PROGRAM_VERSION, '-V, --version', WORDS.version)
  program.helpOption('-h, --help', WORDS.helpOption).helpCommand('help [command]', WORDS.helpCommand)
  program.addHelpText('after', WORDS.examples)
  program.showHelpAfterError(WORDS.seeHelp).showSuggestionAfterError().exitOverride()
  for (const load of filesFor(argv.slice(2))) (await load()).register(program)
  for (const command of program.commands) command.exitOverride().showHelpAfterError(WORDS.seeHelpOf(command.name()))
  try {
    if (argv.length <= 2) program.help({ error: true })
    await program.parseAsync(argv)
  } catch (error) {
    process.exitCode = exitOf(error)
  }
}

function filesFor(args: readonly string[]): (() => Promise<Commands>)[] {
  const named = args.find((arg) => !arg.startsWith('-'))
  const found = FILES.filter(([commands]) => named !== undefined && commands.includes(named))
  return (found.length > 0 ? found : FILES).map(([, load]) => load)
}

function exitOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  process.stderr.write(`tocsin: ${WORDS.bug}\n${error instanceof Error ? error.stack : String(error)}\n`)
  return EXIT.bug
}

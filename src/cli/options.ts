import { type Command, InvalidArgumentError, Option } from 'commander'
import { EXIT, type ExitStatus, type Trouble, worstExit } from '../model/errors.ts'
import type { Language } from '../model/reading.ts'
import { parseDate } from '../reading/intake/dates.ts'
import { visible } from './view/visible.ts'
import { WORDS } from './words.ts'

/** `--published`, `--source` and `--language`, as every command that takes reports has them. */
export function addInputOptions(command: Command): Command {
  return command
    .addOption(new Option('--published <date>', WORDS.read.published).argParser(date))
    .option('--source <name>', WORDS.read.source)
    .addOption(new Option('--language <code>', WORDS.read.language).argParser(language))
}

function date(given: string): string {
  const iso = parseDate(given)
  if (iso === null) throw new InvalidArgumentError(`Give ${WORDS.badDate}.`)
  return iso
}

function language(given: string): Language {
  if (given !== 'en' && given !== 'fr') throw new InvalidArgumentError(`Give ${WORDS.badLanguage}.`)
  return given
}

/** Says on standard error what went wrong with one input, and what to do. */
export function report(problem: Trouble): void {
  const { place, message, code, advice } = problem
  process.stderr.write(visible(`tocsin: ${place}: ${message} [${code}]\n        ${advice}\n`))
}

/** Raises `process.exitCode` to the status that matters most so far. */
export function raiseExit(status: ExitStatus): void {
  process.exitCode = worstExit((process.exitCode ?? EXIT.ok) as ExitStatus, status)
}

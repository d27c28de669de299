import { type Command, InvalidArgumentError, Option } from 'commander'
import { EXIT, isTrouble, type Trouble, trouble } from '../model/errors.ts'
import { decode } from '../reading/intake/decode.ts'
import { openFile, readAll } from '../sources/files.ts'
import { decisionText } from './decisions.ts'
import { raiseExit, report } from './options.ts'
import { addDecisionOptions, type DeskOptions, withDesk } from './with-desk.ts'
import { CODING_WORDS } from './words-coding.ts'

interface CodeOptions extends DeskOptions {
  readonly why?: string
  readonly import?: string
  readonly sheet?: boolean
  readonly sample?: number
}

const WORDS = CODING_WORDS.code

/** Adds `tocsin code` to the program. */
export function register(program: Command): void {
  const command = program.command('code').description(WORDS.description)
  addDecisionOptions(command.argument('[id]', WORDS.id).argument('[value...]', WORDS.values))
    .option('--import <sheet>', WORDS.import)
    .option('--sheet', WORDS.sheet)
    .addOption(new Option('--sample <n>', WORDS.sample).argParser(whole))
    .addHelpText('after', WORDS.examples)
    .action(run)
}

function whole(given: string): number {
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given)
  throw new InvalidArgumentError(`Give ${WORDS.whole}.`)
}

async function run(id: string | undefined, values: string[], options: CodeOptions, command: Command): Promise<void> {
  const wishes = [id !== undefined, options.import !== undefined, options.sheet === true].filter(Boolean).length
  const wrong = wishes !== 1 || (id !== undefined && values.length === 0) ? WORDS.oneOf : null
  const sampled = options.sample !== undefined && options.sheet !== true ? WORDS.sampleOfSheet : null
  const problem = wrong ?? sampled
  if (problem) command.error(`tocsin: ${problem}`, { exitCode: EXIT.usage })
  else if (options.import !== undefined) await take(options.import, options)
  else if (options.sheet) await sheet(options)
  else await one(id!, values, options)
}

async function one(id: string, given: readonly string[], options: CodeOptions): Promise<void> {
  const { code, parseCode } = await import('../desk/code.ts')
  await withDesk(options, false, async (desk) => {
    const decisions = await code(desk, id, new Map(given.map(parseCode)), options.why ?? null)
    for (const decision of decisions) process.stdout.write(`${decisionText(decision)}\n`)
    if (decisions.length === 0) process.stdout.write(`${id}: ${WORDS.same}\n`)
  })
}

async function sheet(options: CodeOptions): Promise<void> {
  const { codingSheet } = await import('../desk/code/sheet.ts')
  await withDesk(options, false, async ({ store }) => {
    process.stdout.write(await codingSheet(store, { coder: options.by, sample: options.sample }))
  })
}

async function take(path: string, options: CodeOptions): Promise<void> {
  const { importSheet } = await import('../desk/code/import.ts')
  await withDesk(options, false, async (desk) => {
    const text = await textOf(path)
    if (isTrouble(text)) return fail(text)
    const { rows, written, same, troubles, ignored } = await importSheet(desk, path, text.text)
    if (ignored.length > 0) process.stderr.write(`tocsin: ${path}: ${WORDS.ignored(ignored)}\n`)
    for (const problem of troubles) fail(problem)
    process.stdout.write(`${WORDS.taken(rows, written, same, new Set(troubles.map(({ place }) => place)).size)}\n`)
  })
}

function fail(problem: Trouble): void {
  report(problem)
  raiseExit(problem.exit)
}

async function textOf(path: string): Promise<{ readonly text: string } | Trouble> {
  const bytes = await readAll(openFile(path, process.stdin))
  if (isTrouble(bytes)) return bytes
  if (bytes.length === 0) return trouble('empty', path)
  const decoded = decode(bytes)
  return 'binary' in decoded ? trouble('binary', path, { kind: decoded.binary, how: decoded.how }) : decoded
}

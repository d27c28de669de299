import { type Command, InvalidArgumentError, Option } from 'commander'
import { SCALES, type ScaleKind } from '../desk/agreement/types.ts'
import { asJson, viewAgreement } from './agreement/view.ts'
import { styleFor } from './view/style.ts'
import { addDeskOption, type DeskOptions, withDesk } from './with-desk.ts'
import { CODING_WORDS } from './words-coding.ts'
import { DESK_WORDS } from './words-desk.ts'

interface AgreementCommandOptions extends DeskOptions {
  readonly coders?: readonly string[]
  readonly field?: string
  readonly counts: ScaleKind
  readonly labels?: boolean
  readonly list?: boolean
  readonly json?: boolean
}

const WORDS = CODING_WORDS.agreement

/** Adds `tocsin agreement` to the program. */
export function register(program: Command): void {
  addDeskOption(program.command('agreement').description(WORDS.description))
    .addOption(new Option('--coders <names>', WORDS.coders).argParser(names))
    .option('--field <name>', WORDS.field)
    .addOption(new Option('--counts <scale>', WORDS.counts).choices(SCALES).default('interval'))
    .option('--labels', WORDS.labels)
    .option('--list', WORDS.list)
    .option('--json', DESK_WORDS.json)
    .addHelpText('after', WORDS.examples)
    .action(run)
}

function names(given: string): string[] {
  const found = given
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (found.length === 0) throw new InvalidArgumentError(`Give ${WORDS.someNames}.`)
  return found
}

async function run(options: AgreementCommandOptions): Promise<void> {
  const { codingAgreement } = await import('../desk/code/agreement.ts')
  const { codedField } = await import('../desk/code.ts')
  await withDesk(options, false, async ({ store }) => {
    const field = options.field === undefined ? undefined : codedField(options.field)
    const all = await codingAgreement(store, { coders: options.coders, field, counts: options.counts })
    const shown = all.filter(({ label }) => label === null || options.labels === true)
    const list = options.list === true
    if (options.json) for (const one of shown) process.stdout.write(`${JSON.stringify(asJson(one, list))}\n`)
    else process.stdout.write(viewAgreement(shown, styleFor(process.stdout, process.env), list))
  })
}

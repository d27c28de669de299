import type { Command } from 'commander'
import { decisionText } from './decisions.ts'
import { Page } from './view/page.ts'
import { styleFor } from './view/style.ts'
import { addDeskOption, type DeskOptions, withDesk } from './with-desk.ts'
import { DESK_WORDS } from './words-desk.ts'

const WORDS = DESK_WORDS.why

/** Adds `tocsin why` to the program. */
export function register(program: Command): void {
  addDeskOption(program.command('why').description(WORDS.description))
    .argument('<id>', WORDS.id)
    .option('--json', DESK_WORDS.json)
    .addHelpText('after', WORDS.examples)
    .action(run)
}

async function run(id: string, options: DeskOptions & { readonly json?: boolean }): Promise<void> {
  const { why } = await import('../desk/why.ts')
  const { incidentId } = await import('../desk/ids.ts')
  await withDesk(options, false, async ({ store }) => {
    const { serial, mentions, joins, decisions } = await why(store, id)
    if (options.json) {
      process.stdout.write(`${JSON.stringify({ incident: incidentId(serial), mentions, joins, decisions })}\n`)
      return
    }
    const page = new Page(styleFor(process.stdout, process.env), false)
    page.item(`${incidentId(serial)} `, mentions.join(', '))
    if (joins.length === 0) page.field('', mentions.length > 1 ? WORDS.decided : WORDS.alone)
    for (const { a, b, score, parts } of joins) {
      page.field('', `${a} + ${b}: ${WORDS.score} ${score?.toFixed(1) ?? WORDS.decided}`)
      for (const part of parts) page.field('', `  ${part.weight > 0 ? '+' : ''}${part.weight.toFixed(1)}  ${part.case}`)
    }
    for (const decision of decisions) page.field('', decisionText(decision))
    process.stdout.write(page.toString())
  })
}

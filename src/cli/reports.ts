import type { Command } from 'commander'
import type { Change } from '../desk/changes.ts'
import { valueText } from './view/values.ts'
import { visible } from './view/visible.ts'
import { addDeskOption, type DeskOptions, withDesk } from './with-desk.ts'
import { DESK_WORDS } from './words-desk.ts'

type Options = DeskOptions & { readonly json?: boolean }

/** Adds `tocsin reports`, `tocsin changes` and `tocsin reread` to the program. */
export function register(program: Command): void {
  const { reports, changes: changed, reread: again } = DESK_WORDS
  addDeskOption(program.command('reports').description(reports.description))
    .option('--json', DESK_WORDS.json)
    .addHelpText('after', reports.examples)
    .action(list)
  addDeskOption(program.command('changes').description(changed.description))
    .argument('<report>', changed.id)
    .option('--json', DESK_WORDS.json)
    .addHelpText('after', changed.examples)
    .action(changes)
  addDeskOption(program.command('reread').description(again.description))
    .option('--all', again.all)
    .addHelpText('after', again.examples)
    .action(reread)
}

async function list(options: Options): Promise<void> {
  const { allReports } = await import('../desk/reports.ts')
  await withDesk(options, false, async ({ store }) => {
    for (const report of await allReports(store)) {
      const { id, version, source, published, reliability, title, ref, origin } = report
      if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`)
      else
        process.stdout.write(
          lineOf(
            `${id}  v${version}  ${reliability}  ${published?.slice(0, 10) ?? '-'.padEnd(10)}  ${source ?? '-'}  ${title ?? ref ?? ''}${origin === id ? '' : `  = ${origin}`}`,
          ),
        )
    }
  })
}

async function changes(report: string, options: Options): Promise<void> {
  const { changes: steps } = await import('../desk/changes.ts')
  const WORDS = DESK_WORDS.changes
  await withDesk(options, false, async ({ store }) => {
    const found = await steps(store, report)
    if (found.length === 0 && !options.json) process.stdout.write(`${WORDS.none}\n`)
    for (const { from, to, addedAt, changes: list } of found) {
      if (options.json) process.stdout.write(`${JSON.stringify({ from, to, addedAt, changes: list })}\n`)
      else
        process.stdout.write(
          `${WORDS.step(from, to, addedAt)}\n${list.length === 0 ? `  ${WORDS.same}\n` : list.map(changeLine).join('')}`,
        )
    }
  })
}

/** Words of reports on one line. */
function lineOf(text: string): string {
  return `${visible(text.replace(/[\n\t]+/g, ' '))}\n`
}

const MARKS = { added: '+', removed: '-', changed: '~' } as const

function changeLine({ what, change, subject, field, before, after }: Change): string {
  const name = field ?? ''
  const values =
    change === 'changed' || field !== null ? `: ${valueText(name, before)} → ${valueText(name, after)}` : ''
  return lineOf(`  ${MARKS[change]} ${what} ${subject}${field ? ` · ${field}` : ''}${values}`)
}

async function reread(options: DeskOptions & { readonly all?: boolean }): Promise<void> {
  const { reread: again } = await import('../desk/reread.ts')
  await withDesk(options, false, async (desk) => {
    let [read, all] = [0, 0]
    for await (const done of again(desk, options.all === true)) {
      all++
      if (done.read) read++
    }
    process.stdout.write(`${DESK_WORDS.reread.done(read, all)}\n`)
  })
}

import type { Command } from 'commander'
import { decisionText, take } from './decisions.ts'
import { addDecisionOptions, addDeskOption, type DeskOptions, withDesk } from './with-desk.ts'
import { DESK_WORDS } from './words-desk.ts'

/** Adds `tocsin log` and `tocsin undo` to the program. */
export function register(program: Command): void {
  const { log, undo: words } = DESK_WORDS
  addDeskOption(program.command('log').description(log.description))
    .option('--json', DESK_WORDS.json)
    .addHelpText('after', log.examples)
    .action(show)
  addDecisionOptions(program.command('undo').description(words.description))
    .argument('[decision]', words.id)
    .addHelpText('after', words.examples)
    .action(undo)
}

async function show(options: DeskOptions & { readonly json?: boolean }): Promise<void> {
  const { undoneIn } = await import('../desk/constraints.ts')
  await withDesk(options, false, async ({ store }) => {
    const log = await store.decisions()
    const undone = undoneIn(log)
    if (log.length === 0 && !options.json) process.stdout.write(`${DESK_WORDS.log.none}\n`)
    for (const decision of log) {
      const holds = !undone.has(decision.id)
      if (options.json) process.stdout.write(`${JSON.stringify({ ...decision, holds })}\n`)
      else process.stdout.write(`${decisionText(decision)}${holds ? '' : `  (${DESK_WORDS.log.undone})`}\n`)
    }
  })
}

async function undo(id: string | undefined, options: DeskOptions & { readonly why?: string }): Promise<void> {
  const { active } = await import('../desk/constraints.ts')
  const { DeskError } = await import('../desk/error.ts')
  await take(options, async ({ store }) => {
    const decision = id ?? active(await store.decisions()).at(-1)?.id
    if (decision === undefined) throw new DeskError('no-such-decision', '-')
    return { kind: 'undo', decision }
  })
}

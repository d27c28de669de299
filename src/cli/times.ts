import type { Command } from 'commander'
import { isTrouble } from '../model/errors.ts'
import type { Timex } from '../reading/parts.ts'
import { inputs } from './inputs.ts'
import { raiseExit, report } from './options.ts'
import { visible } from './view/visible.ts'

/** Adds `tocsin times` to the program. */
export function register(program: Command): void {
  program
    .command('times')
    .description('print every expression of time as TIMEX3 type and value')
    .argument('<file...>', 'text, HTML, Markdown or JSON lines; folders; - for standard input')
    .option('--json', 'print one JSON object a report: ref, times')
    .addHelpText('after', '\nExamples:\n  tocsin times reports.jsonl --json\n  tocsin times report.txt')
    .action(run)
}

async function run(paths: string[], options: { json?: boolean }): Promise<void> {
  const { timesOf } = await import('../reading/parts.ts')
  for await (const taken of inputs(paths, {}, { stdin: process.stdin, now: () => new Date() })) {
    if (isTrouble(taken)) {
      report(taken)
      raiseExit(taken.exit)
      continue
    }
    const times = taken.unsupported ? [] : timesOf(taken.input)
    process.stdout.write(options.json ? `${JSON.stringify({ ref: taken.input.ref ?? null, times })}\n` : view(times))
  }
}

/** One line an expression: where, type, value, words. */
function view(times: readonly Timex[]): string {
  return times
    .map((t) => `${t.start}\t${t.end}\t${t.type}\t${t.value}\t${visible(t.text.replace(/\s+/g, ' '))}\n`)
    .join('')
}

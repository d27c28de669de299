import type { Command } from 'commander'
import { isTrouble } from '../model/errors.ts'
import type { PlaceName } from '../reading/parts.ts'
import { type InputOptions, inputs } from './inputs.ts'
import { addInputOptions, raiseExit, report } from './options.ts'
import { visible } from './view/visible.ts'

interface PlacesOptions extends InputOptions {
  readonly json?: boolean
}

/** Adds `tocsin places` to the program. */
export function register(program: Command): void {
  const command = program
    .command('places')
    .description('print every place name and where it is')
    .argument('<file...>', 'text, HTML, Markdown or JSON lines; folders; - for standard input')
  addInputOptions(command)
    .option('--json', 'print one JSON object a report: ref, places')
    .addHelpText('after', '\nExamples:\n  tocsin places reports.jsonl --json\n  tocsin places report.txt')
    .action(placesCommand)
}

/** Prints the place names of every report of `paths`; what cannot be read goes to standard error and the others go on. */
export async function placesCommand(paths: string[], options: PlacesOptions): Promise<void> {
  const { placesOf } = await import('../reading/parts.ts')
  for await (const taken of inputs(paths, options, { stdin: process.stdin, now: () => new Date() })) {
    if (isTrouble(taken)) {
      report(taken)
      raiseExit(taken.exit)
      continue
    }
    const places = taken.unsupported ? [] : placesOf(taken.input)
    process.stdout.write(options.json ? `${JSON.stringify({ ref: taken.input.ref ?? null, places })}\n` : view(places))
  }
}

/** One line a name: where in the text, the words, the point, the country. */
function view(places: readonly PlaceName[]): string {
  return places
    .map(
      (p) =>
        `${p.start}\t${p.end}\t${visible(p.text.replace(/\s+/g, ' '))}\t${p.lat === null ? '-' : `${p.lat},${p.lon}`}\t${p.country ?? '-'}\n`,
    )
    .join('')
}

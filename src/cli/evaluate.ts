import type { Command } from 'commander'
import type { Evaluation, EvaluationSet, Measure } from '../../evaluation/measures/types.ts'
import { EXIT } from '../model/errors.ts'

const WORDS = {
  description: 'measure the reading on the sets with answers that are present',
  set: 'only this set (default: every one)',
  errors: 'list every difference from the answers, by kind',
  json: 'print one JSON object a set, one a line',
  examples:
    '\nThe sets lie in the folders named by TOCSIN_GOLD and TOCSIN_CORPORA (default: ../shared/gold and ../shared/corpora\nbeside the project); the examples are the project’s own. What is measured and how: docs/evaluation.md.',
  unknown: (name: string, names: string) => `no set "${name}"; there are: ${names}`,
  notHere: (set: EvaluationSet) => `${set.name}: not here (${set.folder})`,
}

interface EvaluateOptions {
  readonly set?: string
  readonly errors?: boolean
  readonly json?: boolean
}

/** Adds `tocsin evaluate` to the program. */
export function register(program: Command): void {
  program
    .command('evaluate')
    .description(WORDS.description)
    .option('--set <name>', WORDS.set)
    .option('--errors', WORDS.errors)
    .option('--json', WORDS.json)
    .addHelpText('after', WORDS.examples)
    .action(run)
}

async function run(options: EvaluateOptions, command: Command): Promise<void> {
  // Loaded here, so that help answers at once.
  const { evaluationSets, roots } = await import('../../evaluation/sets.ts')
  const { readReport } = await import('../../evaluation/reader.ts')
  const sets = evaluationSets(roots(process.env))
  const wanted = options.set === undefined ? sets : sets.filter((set) => set.name === options.set)
  if (wanted.length === 0) {
    const names = sets.map((set) => set.name).join(', ')
    command.error(`tocsin: ${WORDS.unknown(options.set ?? '', names)}`, { exitCode: EXIT.usage })
  }
  for (const set of wanted) print(set, set.present() ? await set.run(readReport) : null, options)
}

function print(set: EvaluationSet, evaluation: Evaluation | null, options: EvaluateOptions): void {
  if (options.json) process.stdout.write(`${JSON.stringify(asJson(set, evaluation, options.errors === true))}\n`)
  else process.stdout.write(`${evaluation ? table(set, evaluation, options.errors === true) : WORDS.notHere(set)}\n\n`)
}

function asJson(set: EvaluationSet, evaluation: Evaluation | null, errors: boolean): object {
  if (!evaluation) return { set: set.name, present: false }
  const listed = errors ? { errors: evaluation.errors } : {}
  return { set: set.name, present: true, measures: evaluation.measures, ...listed }
}

function table(set: EvaluationSet, { measures, errors }: Evaluation, listed: boolean): string {
  const width = Math.max(...measures.map((measure) => measure.name.length))
  const rows = measures.map((measure) => row(measure, width))
  return [`${set.name}: ${set.title}`, ...rows, ...(listed ? byKind(errors) : [])].join('\n')
}

function row(measure: Measure, width: number): string {
  const { name, value, n, target } = measure
  const wanted = target === undefined ? '' : `  ${reached(measure) ? 'reaches' : 'MISSES'} ${target}`
  return `  ${name.padEnd(width)}  ${value.toFixed(3)}  of ${n}${wanted}`
}

function reached({ value, target, higherIsBetter }: Measure): boolean {
  return target === undefined || (higherIsBetter ? value >= target : value <= target)
}

function byKind(errors: Evaluation['errors']): string[] {
  const kinds = [...new Set(errors.map((error) => error.kind))].sort()
  return kinds.flatMap((kind) => {
    const of = errors.filter((error) => error.kind === kind)
    return [`  ${kind} (${of.length})`, ...of.map((error) => `    ${error.doc}: ${error.detail}`)]
  })
}

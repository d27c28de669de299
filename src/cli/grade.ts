import { type Command, InvalidArgumentError } from 'commander'
import { CREDIBILITY, type Credibility, RELIABILITY, type Reliability } from '../model/desk.ts'
import { take } from './decisions.ts'
import { addDecisionOptions, type DeskOptions } from './with-desk.ts'
import { DESK_WORDS } from './words-desk.ts'

const WORDS = DESK_WORDS.grade

/** Adds `tocsin grade` to the program. */
export function register(program: Command): void {
  addDecisionOptions(program.command('grade').description(WORDS.description))
    .argument('<subject>', WORDS.subject)
    .argument('<grade>', WORDS.grade, grade)
    .addHelpText('after', WORDS.examples)
    .action(run)
}

function grade(given: string): Reliability | Credibility {
  const value = given.toUpperCase()
  if ([...RELIABILITY, ...CREDIBILITY].some((known) => known === value)) return value as Reliability | Credibility
  throw new InvalidArgumentError(`Give ${WORDS.bad}.`)
}

async function run(
  subject: string,
  value: Reliability | Credibility,
  options: DeskOptions & { readonly why?: string },
): Promise<void> {
  await take(options, () => {
    if (RELIABILITY.some((known) => known === value))
      return { kind: 'grade-source', source: subject, reliability: value as Reliability }
    return { kind: 'grade-incident', incident: subject, credibility: value as Credibility }
  })
}

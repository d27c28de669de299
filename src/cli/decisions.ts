import type { Command } from 'commander'
import type { Desk } from '../desk/desk.ts'
import type { Decision, DecisionAct } from '../model/desk.ts'
import { visible } from './view/visible.ts'
import { addDecisionOptions, type DeskOptions, withDesk } from './with-desk.ts'
import { DESK_WORDS } from './words-desk.ts'

interface DecisionOptions extends DeskOptions {
  readonly why?: string
}

/** Takes one decision and says it. */
export async function take(
  options: DecisionOptions,
  act: (desk: Desk) => Promise<DecisionAct> | DecisionAct,
): Promise<void> {
  const { decide } = await import('../desk/decide.ts')
  await withDesk(options, false, async (desk) => say(await decide(desk, await act(desk), options.why ?? null)))
}

/** Takes a decision for each subject. */
export async function takeEach(
  options: DecisionOptions,
  subjects: readonly string[],
  act: (subject: string) => DecisionAct,
): Promise<void> {
  const { decide } = await import('../desk/decide.ts')
  await withDesk(options, false, async (desk) => {
    for (const subject of subjects) say(await decide(desk, act(subject), options.why ?? null))
  })
}

function say(decision: Decision): void {
  process.stdout.write(`${decisionText(decision)}\n`)
}

/** `D-000004  2025-04-16T08:12:00.000Z  anna  merge I-000003 I-000008  "same gate"`. */
export function decisionText({ id, at, by, act, why }: Decision): string {
  const { kind, ...rest } = act
  const about = Object.values(rest).map((value) =>
    typeof value === 'string' ? value : Array.isArray(value) ? value.join(' ') : JSON.stringify(value),
  )
  return visible([id, at, by, [kind, ...about].join(' '), why ? `“${why}”` : ''].filter(Boolean).join('  '))
}

/** Adds the commands that decide on incidents to the program. */
export function register(program: Command): void {
  const { merge, split, detach, confirm, reject, reopen } = DESK_WORDS
  const command = (name: string, words: { readonly description: string; readonly examples: string }) =>
    addDecisionOptions(program.command(name).description(words.description)).addHelpText('after', words.examples)
  command('merge', merge)
    .argument('<id...>', merge.ids)
    .action((incidents: string[], options: DecisionOptions) => take(options, () => ({ kind: 'merge', incidents })))
  command('split', split)
    .argument('<id>', split.id)
    .argument('<mention...>', split.mentions)
    .action((incident: string, mentions: string[], options: DecisionOptions) =>
      take(options, () => ({ kind: 'split', incident, mentions })),
    )
  command('detach', detach)
    .argument('<mention>', detach.mention)
    .action((mention: string, options: DecisionOptions) => take(options, () => ({ kind: 'detach', mention })))
  for (const [name, words, kind] of [
    ['confirm', confirm, 'confirm'],
    ['reject', reject, 'reject'],
    ['reopen', reopen, 'restore'],
  ] as const)
    command(name, words)
      .argument('<id...>', words.ids)
      .action((ids: string[], options: DecisionOptions) => takeEach(options, ids, (subject) => ({ kind, subject })))
  registerCorrect(program)
}

function registerCorrect(program: Command): void {
  const { correct } = DESK_WORDS
  addDecisionOptions(program.command('correct').description(correct.description))
    .argument('<id>', correct.id)
    .argument('<field>', correct.field)
    .argument('<value>', correct.value)
    .addHelpText('after', correct.examples)
    .action((incident: string, given: string, value: string, options: DecisionOptions) =>
      take(options, async () => {
        const { fieldNamed, parseValue } = await import('../desk/correct.ts')
        const field = fieldNamed(given)
        return { kind: 'correct', incident, field, value: parseValue(field, value) }
      }),
    )
}

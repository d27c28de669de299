import type { Command } from 'commander'
import { take } from './decisions.ts'
import { addDecisionOptions, type DeskOptions } from './with-desk.ts'
import { DESK_WORDS } from './words-desk.ts'

type Options = DeskOptions & { readonly why?: string }
const WORDS = DESK_WORDS.wave

/** Adds `tocsin wave rename|join|leave|split|merge` to the program. */
export function register(program: Command): void {
  const wave = program.command('wave').description(WORDS.description).addHelpText('after', WORDS.examples)
  addDecisionOptions(wave.command('rename').description(WORDS.rename))
    .argument('<wave>')
    .argument('<name>')
    .action((id: string, name: string, options: Options) =>
      take(options, () => ({ kind: 'wave-rename', wave: id, name })),
    )
  for (const act of ['join', 'leave', 'split'] as const)
    addDecisionOptions(wave.command(act).description(WORDS[act]))
      .argument('<wave>')
      .argument('<incident...>')
      .action((id: string, incidents: string[], options: Options) =>
        take(options, () => ({ kind: `wave-${act}`, wave: id, incidents })),
      )
  addDecisionOptions(wave.command('merge').description(WORDS.merge))
    .argument('<wave...>')
    .action((waves: string[], options: Options) => take(options, () => ({ kind: 'wave-merge', waves })))
}

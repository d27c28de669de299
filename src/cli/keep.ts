import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { EXIT } from '../model/errors.ts'
import { raiseExit } from './options.ts'
import { addDeskOption, type DeskOptions, deskFolder, sayTrouble, withDesk } from './with-desk.ts'
import { DESK_WORDS } from './words-desk.ts'

/** Adds `tocsin backup`, `tocsin restore` and `tocsin verify` to the program. */
export function register(program: Command): void {
  const { backup: save, restore: load, verify: check } = DESK_WORDS
  addDeskOption(program.command('backup').description(save.description))
    .argument('<folder>', save.target)
    .addHelpText('after', save.examples)
    .action(backup)
  addDeskOption(program.command('restore').description(load.description))
    .argument('<folder>', load.source)
    .addHelpText('after', load.examples)
    .action(restore)
  addDeskOption(program.command('verify').description(check.description))
    .addHelpText('after', check.examples)
    .action(verify)
}

async function backup(folder: string, options: DeskOptions): Promise<void> {
  const { DESK_FILE } = await import('../desk/open.ts')
  const { backupSqlite } = await import('../store/sqlite/backup.ts')
  await sayTrouble(async () => {
    await backupSqlite(join(deskFolder(options, process.env), DESK_FILE), resolve(folder))
    process.stdout.write(`${DESK_WORDS.backup.done(resolve(folder))}\n`)
  })
}

async function restore(folder: string, options: DeskOptions): Promise<void> {
  const { DESK_FILE } = await import('../desk/open.ts')
  const { restoreSqlite } = await import('../store/sqlite/backup.ts')
  await sayTrouble(async () => {
    const desk = deskFolder(options, process.env)
    await restoreSqlite(resolve(folder), join(desk, DESK_FILE))
    process.stdout.write(`${DESK_WORDS.restore.done(desk)}\n`)
  })
}

async function verify(options: DeskOptions): Promise<void> {
  const { verify: faults } = await import('../desk/verify.ts')
  await withDesk(options, false, async ({ store }) => {
    let sound = true
    for await (const { place, problem } of faults(store)) {
      sound = false
      process.stdout.write(`${place}: ${problem}\n`)
    }
    if (!sound) raiseExit(EXIT.input)
    else process.stdout.write(`${DESK_WORDS.verify.sound(countsText(await store.counts()))}\n`)
  })
}

function countsText(counts: object): string {
  return Object.entries(counts)
    .map(([name, n]) => `${n} ${name}`)
    .join(', ')
}

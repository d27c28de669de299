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
    .argument('<file>', save.target)
    .addHelpText('after', save.examples)
    .action(backup)
  addDeskOption(program.command('restore').description(load.description))
    .argument('<file>', load.source)
    .addHelpText('after', load.examples)
    .action(restore)
  addDeskOption(program.command('verify').description(check.description))
    .addHelpText('after', check.examples)
    .action(verify)
}

async function backup(file: string, options: DeskOptions): Promise<void> {
  const { DESK_FILE } = await import('../desk/open.ts')
  const { backupSqlite } = await import('../store/sqlite/backup.ts')
  await sayTrouble(async () => {
    await backupSqlite(join(deskFolder(options, process.env), DESK_FILE), resolve(file))
    process.stdout.write(`${DESK_WORDS.backup.done(resolve(file))}\n`)
  })
}

async function restore(file: string, options: DeskOptions): Promise<void> {
  const { DESK_FILE, makeFolder } = await import('../desk/open.ts')
  const { restoreSqlite } = await import('../store/sqlite/backup.ts')
  await sayTrouble(async () => {
    const desk = deskFolder(options, process.env)
    makeFolder(desk)
    await restoreSqlite(resolve(file), join(desk, DESK_FILE))
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

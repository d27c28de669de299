import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { Writable } from 'node:stream'
import type { Command } from 'commander'
import { EXIT } from '../model/errors.ts'
import { raiseExit } from './options.ts'
import { visible } from './view/visible.ts'
import { addDeskOption, type DeskOptions, deskFolder, sayTrouble, userName } from './with-desk.ts'
import { PEOPLE_WORDS as WORDS } from './words-people.ts'

/** Adds `tocsin people` and `tocsin password` to the program. */
export function register(program: Command): void {
  addDeskOption(program.command('people').description(WORDS.description))
    .addHelpText('after', WORDS.examples)
    .action(list)
  addDeskOption(program.command('password').description(WORDS.password.description))
    .argument('<name>', WORDS.password.name)
    .addHelpText('after', WORDS.password.examples)
    .action(renew)
}

async function list(options: DeskOptions): Promise<void> {
  await withPeople(options, async ({ people }) => {
    const users = people ? await people.users() : []
    if (users.length === 0) process.stdout.write(`${WORDS.nobody}\n`)
    for (const { name, role, clearance, disabled } of users)
      process.stdout.write(visible(`${[name, role, clearance, ...(disabled ? [WORDS.disabled] : [])].join(' · ')}\n`))
  })
}

async function renew(name: string, options: DeskOptions): Promise<void> {
  const { RequestError } = await import('../server/errors.ts')
  await withPeople(options, async ({ people, audit }) => {
    if (!people || !audit) throw new RequestError('no-such-user')
    const { name: shown } = await people.user(name)
    const password = await newPassword()
    if (password === null) return sayDiffer()
    await people.change(shown, { password })
    await audit.note(null, null, 'user-changed', shown, WORDS.password.detail(userName()))
    process.stdout.write(visible(`${WORDS.password.done(shown)}\n`))
  })
}

function sayDiffer(): void {
  process.stderr.write(`tocsin: ${WORDS.password.differ}\n`)
  raiseExit(EXIT.input)
}

/** Opens the people of a desk beside a server that may run, and closes them; without any there is nothing to open. */
async function withPeople(options: DeskOptions, work: (open: Opened) => Promise<void>): Promise<void> {
  const { PEOPLE_FILE, peopleOf } = await import('../desk/people.ts')
  const { People } = await import('../server/access/people.ts')
  const { Audit } = await import('../server/access/audit.ts')
  await sayTrouble(async () => {
    const folder = deskFolder(options, process.env)
    if (!existsSync(join(folder, PEOPLE_FILE))) return work({ people: null, audit: null })
    const db = peopleOf(folder)
    const now = () => new Date()
    try {
      await work({ people: new People(db, now), audit: new Audit(db, now) })
    } finally {
      await db.destroy()
    }
  })
}

interface Opened {
  readonly people: import('../server/access/people.ts').People | null
  readonly audit: import('../server/access/audit.ts').Audit | null
}

/** Asked twice on a terminal, null where the two differ; else the first line of standard input. */
async function newPassword(): Promise<string | null> {
  if (!process.stdin.isTTY) return firstLine()
  const password = await unseen(WORDS.password.ask)
  return password === (await unseen(WORDS.password.again)) ? password : null
}

async function firstLine(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line
  return ''
}

/** A line typed at the terminal that is not shown there. */
function unseen(question: string): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>()
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines: Interface = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  process.stderr.write(question)
  lines.on('SIGINT', () => process.exit(130))
  lines.question('', (line) => {
    lines.close()
    process.stderr.write('\n')
    resolve(line)
  })
  return promise
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tocsin } from '../../test/command.ts'
import { peopleOf } from '../desk/people.ts'
import { Audit } from '../server/access/audit.ts'
import { People } from '../server/access/people.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-people-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const db = peopleOf(folder)
const now = () => new Date()
const people = new People(db, now)
const run = (args: readonly string[], input = '') => tocsin(args, { desk: folder, input })

beforeAll(async () => {
  await people.add({ name: 'Ada', password: 'forgotten, alas', role: 'administrator', clearance: 'TLP:RED' }, true)
})
afterAll(() => db.destroy())

test('people are listed', () => {
  expect(run(['people'])).toMatchObject({ status: 0, stdout: 'Ada · administrator · TLP:RED\n', stderr: '' })
})

test('a new password for the administrator, beside a server that runs', async () => {
  const secret = await people.begin('Ada')
  const ran = run(['password', 'ADA'], 'another long sentence\n')
  expect([ran.status, ran.stderr]).toEqual([0, ''])
  expect(ran.stdout).toMatch(/^Ada has a new password\./)
  expect(await people.fits('Ada', 'forgotten, alas')).toBeNull()
  expect(await people.fits('Ada', 'another long sentence')).toMatchObject({ name: 'Ada' })
  expect(await people.bySession(secret)).toBeNull()
  const [line] = await new Audit(db, now).entries(null, 1)
  expect(line).toMatchObject({ who: null, action: 'user-changed', subject: 'Ada' })
  expect(line?.detail).toMatch(/^password, on the machine itself, by its user ./)
})

test.each([
  ['a name that nobody has', 'eve', 'another long sentence\n', 'no-such-user'],
  ['a weak password', 'ada', 'short\n', 'weak-password'],
  ['no password at all', 'ada', '', 'weak-password'],
])('%s is refused', async (_, name, input, code) => {
  const ran = run(['password', name], input)
  expect([ran.status, ran.stdout]).toEqual([1, ''])
  expect(ran.stderr).toContain(`[${code}]`)
})

test('a desk without people is said to have none, and gets no database by asking', () => {
  const nowhere = join(folder, 'nowhere')
  expect(tocsin(['people'], { desk: nowhere }).stdout).toMatch(/^Nobody has an account yet/)
  expect(tocsin(['password', 'ada'], { desk: nowhere, input: 'x\n' }).stderr).toContain('[no-such-user]')
})

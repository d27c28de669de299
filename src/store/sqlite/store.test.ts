import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe } from 'vitest'
import { runContract } from '../store.contract.ts'
import { openSqlite } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'tocsin-store-'))
let desks = 0
afterAll(() => rmSync(folder, { recursive: true }))

describe('in a file', () => runContract({ open: async () => openSqlite(join(folder, `${++desks}.desk`)) }))
describe('in memory', () => runContract({ open: async () => openSqlite(':memory:') }))

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACTIONS } from './access/audit.ts'
import { serverOf, type TestServer } from './sample.corpus.ts'
import { filterQuery, ROLES, SCOPES } from './shapes.ts'

const doc = (name: string) => readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8')

/** Cells of the rows of the table below a heading. */
function rows(page: string, heading: string): string[][] {
  const below = page.slice(page.indexOf(`\n## ${heading}\n`) + 4)
  const section = below.slice(0, below.search(/^## /m) < 0 ? undefined : below.search(/^## /m))
  return [...section.matchAll(/^\| `.*$/gm)].map(([line]) =>
    line.split(' | ').map((cell) => cell.replace(/^\| |`| \|$/g, '')),
  )
}

let server: TestServer
beforeAll(async () => {
  server = await serverOf([])
})
afterAll(() => server.app.close())

describe('docs/api.md', () => {
  test('has a row for every route with its role, and no other', async () => {
    const { json } = await server.get('/openapi.json')
    const routes = Object.entries(json.paths as Record<string, Record<string, { 'x-role'?: string }>>).flatMap(
      ([path, methods]) =>
        Object.entries(methods).map(([method, of]) => [
          `${method.toUpperCase()} ${path.replace('/api/v1', '').replace(/\{(\w+)\}/g, ':$1')}`,
          of['x-role'] ?? 'all',
        ]),
    )
    const told = rows(doc('api.md'), 'Routes').map(([route, role]) => [route, role])
    expect(told.sort()).toEqual(routes.sort())
  })

  test('has a row for every filter, and no other', () => {
    expect(rows(doc('api.md'), 'Filters').map(([name]) => name)).toEqual(Object.keys(filterQuery))
  })
})

describe('docs/access.md', () => {
  test.each([
    ['Roles', ROLES],
    ['Tokens', SCOPES],
    ['What is audited', ACTIONS],
  ])('has a row for every one of %s, and no other', (heading, names) => {
    expect(rows(doc('access.md'), heading).map(([name]) => name)).toEqual([...names])
  })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { NIGHT, SERIES } from '../desk/sample.corpus.ts'
import { serverOf, type TestServer } from './sample.corpus.ts'

let server: TestServer
beforeAll(async () => {
  server = await serverOf([...SERIES, ...NIGHT])
})
afterAll(() => server.app.close())

test('a list names the site as people do, and is searched by that name', async () => {
  const sites = async (query: string) =>
    (await server.get(`/incidents${query}`)).json.items.map(({ site }: { site: string | null }) => site)
  const all = await sites('')
  expect(all.filter((site: string | null) => site?.includes('Nîmes'))).not.toEqual([])
  expect(all.filter((site: string | null) => /^[a-z]{2}:/.test(site ?? ''))).toEqual([])
  const found = await sites('?q=maison+arret+nimes')
  expect([found.length > 0, new Set(found)]).toEqual([true, new Set(["Maison d'arrêt de Nîmes"])])
})

interface Sourced {
  readonly values: readonly { readonly reports: readonly string[]; readonly spans: readonly { report: string }[] }[]
}

function told(records: readonly Sourced[]): string[] {
  return records.flatMap(({ values }) =>
    values.flatMap(({ reports, spans }) => [...reports, ...spans.map(({ report }) => report)]),
  )
}

test.each(['/disagreements', '/disagreements?wave=W-000001', '/waves/W-000001'])(
  '%s brings the names of the reports that it speaks of, and of no other',
  async (path) => {
    const { json } = await server.get(path)
    const spans = (json.wave?.evidence ?? []).flatMap((piece: { spans: { report: string }[] }) => piece.spans)
    const ids = new Set([
      ...told(json.items ?? json.disagreements),
      ...spans.map(({ report }: { report: string }) => report),
    ])
    expect(json.reports.map(({ id }: { id: string }) => id)).toEqual([...ids].sort())
    for (const report of json.reports) {
      const { title, source, language } = (await server.get(`/reports/${report.id}`)).json.report
      expect(report).toEqual({ id: report.id, title, source, language })
    }
    if (path === '/disagreements') expect(json.reports.length).toBeGreaterThan(1)
  },
)

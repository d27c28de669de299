import { describe, expect, it } from 'vitest'
import { investigationsCorpus as enCorpus } from '../locales/en/investigations.corpus.ts'
import { investigations as en } from '../locales/en/investigations.ts'
import { investigationsCorpus as frCorpus } from '../locales/fr/investigations.corpus.ts'
import { investigations as fr } from '../locales/fr/investigations.ts'
import { findInvestigations } from './investigations.ts'
import { bareState } from './records/bare-state.ts'

const LOCALES = [
  ['en', en, enCorpus],
  ['fr', fr, frCorpus],
] as const

describe.each(LOCALES)('investigations, %s', (language, locale, corpus) => {
  it.each(corpus.map((row) => [row.text, row] as const))('%s', (text, row) => {
    const found = findInvestigations(bareState(text, language), locale)
    expect(found.map((x) => [x.authority.name, x.status])).toEqual(
      row.investigations.map((x) => [x.authority, x.status]),
    )
    row.investigations.forEach((want, k) => {
      const x = found[k]!
      expect(x.rules).toContain(want.rule)
      if (want.detained) expect([x.detained?.min, x.detained?.max]).toEqual(want.detained)
      if (want.offences) expect(x.offences?.map((o) => o.text)).toEqual(want.offences)
    })
  })

  it('has an example for every rule', () => {
    const names = [...new Set([...locale.rules, ...locale.phrases].map((r) => r.name))]
    const shown = new Set(corpus.flatMap((row) => row.investigations.map((x) => x.rule)))
    expect(names.filter((n) => !shown.has(n))).toEqual([])
  })
})

describe('investigations', () => {
  it('joins steps without an authority to the service that investigates', () => {
    const text = 'The Riga prosecutors have opened an inquiry. A man was arrested at the port. Nobody was hurt.'
    const found = findInvestigations(bareState(text, 'en'), en)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ status: 'arrest', detained: { min: 1, max: 1 } })
    expect(found[0]!.spans.map((s) => text.slice(s.start, s.end))).toEqual(found[0]!.spans.map((s) => s.text))
  })
})

import { describe, expect, it } from 'vitest'
import { claimsCorpus as enCorpus } from '../locales/en/claims.corpus.ts'
import { claims as en } from '../locales/en/claims.ts'
import { claimsCorpus as frCorpus } from '../locales/fr/claims.corpus.ts'
import { claims as fr } from '../locales/fr/claims.ts'
import { findClaims } from './claims.ts'
import { bareState } from './records/bare-state.ts'

const LOCALES = [
  ['en', en, enCorpus],
  ['fr', fr, frCorpus],
] as const

describe.each(LOCALES)('claims, %s', (language, locale, corpus) => {
  it.each(corpus.map((row) => [row.text, row] as const))('%s', (text, row) => {
    const found = findClaims(bareState(text, language), locale)
    expect(found.map((x) => x.status)).toEqual(row.claims.map((x) => x.status))
    row.claims.forEach((want, k) => {
      expect(found[k]!.rules).toContain(want.rule)
      expect(found[k]!.by?.name ?? null).toBe(want.by ?? null)
      if (want.channel !== undefined) expect(found[k]!.channel ?? null).toBe(want.channel)
    })
  })

  it('has an example for every rule', () => {
    const names = [...new Set([...locale.rules, ...locale.phrases].map((r) => r.name))]
    const shown = new Set(corpus.flatMap((row) => row.claims.map((x) => x.rule)))
    expect(names.filter((n) => !shown.has(n))).toEqual([])
  })
})

describe('claims', () => {
  it('keeps one record of a claim told twice', () => {
    const text = 'The Red Lantern Front claimed responsibility. On Friday the Red Lantern Front claimed the fire again.'
    const found = findClaims(bareState(text, 'en'), en)
    expect(found).toHaveLength(1)
    expect(found[0]!.spans).toHaveLength(2)
  })
})

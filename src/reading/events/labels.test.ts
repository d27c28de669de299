import { describe, expect, test } from 'vitest'
import { read } from '../pipeline.ts'

const LEAD_EN = 'Three police stations were set on fire in Ghent, Mons and Liège on Monday night'
const LEAD_FR = 'Trois dépôts ont été incendiés lundi soir à Gand, Mons et Liège'
const labels = (language: 'en' | 'fr', text: string) =>
  read({ text, language, published: '2025-03-04T12:00:00+01:00' }).waves.flatMap((w) =>
    (w.labels ?? []).map((l) => `${l.by}: ${l.text}`),
  )

describe('what a wave is called, and by whom', () => {
  test.each([
    [
      'en',
      `${LEAD_EN}, in what police called a coordinated act of sabotage.`,
      ['police: a coordinated act of sabotage'],
    ],
    ['en', `${LEAD_EN}. Mayor Jan Claes described them as "acts of terror".`, ['Jan Claes: acts of terror']],
    ['fr', `${LEAD_FR}. Le maire, Jan Claes, parle d'une « offensive concertée ».`, ['Jan Claes: offensive concertée']],
    ['en', `${LEAD_EN}. Police called the fire brigade.`, []],
    ['fr', `${LEAD_FR}. Le maire parle d'un parking.`, []],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(labels(language, text)).toEqual(expected)
  })
})

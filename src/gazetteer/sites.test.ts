import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shippedGazetteer } from './shipped.ts'
import { openSites } from './sites.ts'

const { sites, strong, weak } = shippedGazetteer().sites

test.each([
  ['toulon la farlede', 'Toulon', 'fr:centre-penitentiaire-de-toulon-la-farlede'],
  ['la farlede', 'Toulon', 'fr:centre-penitentiaire-de-toulon-la-farlede'],
  ['aix luynes', 'Aix-en-Provence', 'fr:centre-penitentiaire-d-aix-luynes'],
  ['les baumettes', 'Marseille', 'fr:centre-penitentiaire-de-marseille'],
  ['sud francilien', 'Réau', 'fr:centre-penitentiaire-sud-francilien'],
  ['enap', 'Agen', 'fr:ecole-nationale-d-administration-penitentiaire'],
  ['mulhouse lutterbach', 'Mulhouse', 'fr:centre-penitentiaire-de-mulhouse-lutterbach'],
])('"%s" is the site of %s by itself', (key, town, id) => expect(strong.get(key)).toMatchObject({ town, id }))

test.each([
  'fresnes',
  'fleury merogis',
  'la sante',
  'lavaur',
  'meyzieu',
  'orvault',
  'porcheville',
  'quievrechain',
  'conde sur sarthe',
  'vendin le vieil',
])('"%s" is a prison beside a word for one', (key) => expect(weak.get(key)?.[0]?.kind).toBe('prison'))

test('of two prisons of a town the open one comes first', () =>
  expect(weak.get('mulhouse')?.[0]?.id).toBe('fr:centre-penitentiaire-de-mulhouse-lutterbach'))

test('every site has an id of its own, and a point or a note that says why not', () => {
  expect(new Set(sites.map((s) => s.id)).size).toBe(sites.length)
  const lines = readFileSync(new URL('../../data/sites/prisons_fr.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
  for (const [i, s] of sites.entries())
    if (s.lat === null) expect(lines[i]!.split('|').at(-1)).toMatch(/coordinates not given/)
})

test('a row with cells missing is refused with its line', () =>
  expect(() => openSites('id|name|kind\na|b', 'FR')).toThrow(/line 2: 2 cells/))

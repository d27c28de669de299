import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { kilometres } from '../model/distance.ts'
import { Gazetteer, GazetteerError } from './gazetteer.ts'
import { keyOf, piecesOf } from './key.ts'
import { shippedGazetteer } from './shipped.ts'

const path = new URL('../../data/gazetteer/gazetteer.bin', import.meta.url)
const gazetteer = shippedGazetteer()
const first = (name: string) => {
  const hit = gazetteer.find(name)
  return hit ? gazetteer.place(hit.rows[0]!) : null
}

describe('keys', () => {
  test.each([
    ['Saint-Étienne-du-Rouvray', 'saint etienne du rouvray'],
    ['St. Louis', 'saint louis'],
    ['Œuilly', 'oeuilly'],
    ['Łódź', 'lodz'],
    ["L'Haÿ-les-Roses", 'l hay les roses'],
    ['Quie\u0301vrechain', 'quievrechain'],
    ['…', ''],
  ])('%s is looked up as "%s"', (name, key) => expect(keyOf(name)).toBe(key))

  test('pieces keep their offsets', () => {
    const text = '— À Nîmes, N.C.'
    expect(piecesOf(text).map((p) => text.slice(p.start, p.end))).toEqual(['À', 'Nîmes', 'N', 'C'])
  })
})

describe('the shipped gazetteer', () => {
  test.each([
    ['Londres', 'London', 'GB', 'England'],
    ['Varsovie', 'Warsaw', 'PL', 'Mazovia'],
    ['Anvers', 'Antwerpen', 'BE', 'Flanders'],
    ['Molenbeek', 'Molenbeek-Saint-Jean', 'BE', 'Brussels Region'],
    ['réau', 'Réau', 'FR', 'Seine-et-Marne'],
    ['Basse-Saxe', 'Lower Saxony', 'DE', 'Lower Saxony'],
    ['N.C.', 'North Carolina', 'US', 'North Carolina'],
    ['Seine-Saint-Denis', 'Seine-Saint-Denis', 'FR', 'Seine-Saint-Denis'],
    ['Moore County', 'Moore County', 'US', 'North Carolina'],
  ])('%s is %s in %s (%s)', (name, shown, country, region) => {
    expect(first(name)).toMatchObject({ name: shown, country, region })
  })

  test.each(['has', 'the', 'as', 'JFK', 'Xyrkandou'])('%s is no place', (name) =>
    expect(gazetteer.find(name)).toBeNull(),
  )

  test('a quarter knows its city, a town has none', () => {
    const cityOf = (name: string, country: string) => {
      const row = gazetteer
        .find(name)!
        .rows.find((r) => gazetteer.countryOf(r) === country && gazetteer.kindOf(r) === 'quarter')
      const city = row === undefined ? null : gazetteer.cityOf(row)
      return city === null ? null : gazetteer.nameOf(city)
    }
    expect([cityOf('Rogers Park', 'US'), cityOf('Kreuzberg', 'DE'), cityOf('Soweto', 'ZA')]).toMatchInlineSnapshot(`
      [
        "Chicago",
        "Berlin",
        null,
      ]
    `)
    const town = gazetteer.find('Cicero')!.rows.find((r) => gazetteer.kindOf(r) === 'town')!
    expect(gazetteer.cityOf(town)).toBeNull()
  })

  test('names that one language uses alone are left out for the other', () => {
    const kinds = (language: 'en' | 'fr') => {
      const key = keyOf('Grenade')
      return gazetteer.hit(gazetteer.lookUp(key), language).rows.map((r) => gazetteer.kindOf(r))
    }
    expect(kinds('fr')).toContain('country')
    expect(kinds('en')).not.toContain('country')
  })

  test('every row has a point, a name and a region in its own country', () => {
    for (let row = 0; row < gazetteer.size; row += 97) {
      const p = gazetteer.place(row)
      expect(p.name).not.toBe('')
      expect(Math.abs(p.lat) <= 90 && Math.abs(p.lon) <= 180).toBe(true)
      if (p.admin1 >= 0) expect(gazetteer.countryOf(p.admin1)).toBe(p.country)
    }
  })

  test('the manifest tells its digest', async () => {
    const { createHash } = await import('node:crypto')
    const manifest = JSON.parse(readFileSync(new URL('gazetteer.json', path), 'utf8')) as {
      sha256: string
      bytes: number
      places: number
    }
    const bytes = readFileSync(path)
    expect(manifest).toMatchObject({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      places: gazetteer.size,
    })
  })
})

describe('refuses', () => {
  const bytes = new Uint8Array(readFileSync(path))
  test('what is no gazetteer', () =>
    expect(() => new Gazetteer(new TextEncoder().encode('{"cities": []}  '))).toThrow(GazetteerError))
  test('nothing', () => expect(() => new Gazetteer(new Uint8Array(0))).toThrow(/not "TGAZ"/))
  test('another version', () => {
    const other = bytes.slice()
    other[4] = 99
    expect(() => new Gazetteer(other)).toThrow(/v99 when expected/)
  })
  test('a file that was cut', () => expect(() => new Gazetteer(bytes.slice(0, -4))).toThrow(/cut or damaged/))
  test('but takes bytes at any offset', () => {
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    expect(new Gazetteer(shifted.subarray(1)).size).toBe(gazetteer.size)
  })
})

test('distance from Paris to London is 344 km', () =>
  expect(kilometres(48.8566, 2.3522, 51.5074, -0.1278)).toBeCloseTo(343.6, 0))

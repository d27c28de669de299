import { describe, expect, test } from 'vitest'
import { proposeWaves, type WaveDecisions, type WaveIncident } from './propose.ts'

const SEED = 7

function members(incidents: readonly WaveIncident[], decided?: WaveDecisions): number[][] {
  return proposeWaves(incidents, { seed: SEED, decided }).map((wave) => [...wave.members])
}

/** Invented: fires at prisons over a whole country in one night, shots at a gate, a tag where guards live. */
const FIRST_NIGHT = `
2026-03-10T21    | Arlon BE 49.7 5.8     | arson           | prison vehicle               | incendiary    |     |
2026-03-10T22    | Bruges BE 51.2 3.2    | arson           | prison prison-staff vehicle  |               | KRX |
2026-03-10T21-06 | Liege BE 50.6 5.6     | arson           | prison-staff vehicle         |               |     |
2026-03-11T00    | Mons BE 50.5 3.9      | shooting        | prison                       | assault-rifle | KRX |
2026-03-10T21-06 | Namur BE 50.5 4.9     | vandalism       | residence prison-staff       |               | KRX |
`
const SECOND_NIGHT = `
2026-03-11T23    | Hasselt BE 50.9 5.3   | arson           | prison vehicle               |               |     |
2026-03-12T02    | Ypres BE 50.9 2.9     | threat          | prison-staff residence       |               | KRX |
`
const ORDINARY = `
2026-03-10T23    | Mons BE 50.5 3.9      | stabbing        | civilians                    | blade         |     |
2026-03-11T17    | Bruges BE 51.2 3.2    | raid            | business                     | handgun       |     |
2026-03-11T04    | Ghent BE 51.1 3.7     | assault         | civilians                    |               |     |
`

describe('one night', () => {
  test('over a whole country, with three means, is one wave', () => {
    const [wave, ...others] = proposeWaves(scene(FIRST_NIGHT), { seed: SEED })
    expect(others).toEqual([])
    expect(wave).toMatchObject({ members: [1, 2, 3, 4, 5], from: '2026-03-10T21:00:00', to: '2026-03-11T06:00:00' })
    expect(wave!.probability).toBeGreaterThan(0.95)
  })

  test('a second night joins it', () =>
    expect(members(scene(FIRST_NIGHT + SECOND_NIGHT))).toEqual([[1, 2, 3, 4, 5, 6, 7]]))

  test('ordinary crime in the same towns stays out', () =>
    expect(members(scene(FIRST_NIGHT + ORDINARY))).toEqual([[1, 2, 3, 4, 5]]))

  test('what is past stays out, and so does what was rejected', () => {
    const old = scene(`past ${FIRST_NIGHT.trim().split('\n')[0]}`)[0]!
    const incidents = scene(FIRST_NIGHT).map((incident) =>
      incident.serial === 4 ? { ...incident, state: 'rejected' as const } : incident,
    )
    expect(members([...incidents, { ...old, serial: 9 }])).toEqual([[1, 2, 3, 5]])
  })

  test('the same acts weeks apart are no wave', () => {
    const weeks = ['2026-01-05', '2026-03-02', '2026-05-11', '2026-07-20']
    const table = weeks.map((day) => `${day} | Mons BE 50.5 3.9 | arson | vehicle | incendiary | |`).join('\n')
    expect(members(scene(table))).toEqual([])
  })
})

describe('what is not dated or placed', () => {
  const undated = '? | Spa BE 50.5 5.9 | threat | prison-staff |'
  test('joins by its signature', () => expect(members(scene(`${FIRST_NIGHT}${undated} | KRX |`))[0]).toContain(6))
  test('joins where a report groups it with others', () => {
    const told = FIRST_NIGHT.replaceAll(/\|[ ]*$/gm, '| R1!')
    expect(members(scene(`${told}${undated} | | R1!`))[0]).toContain(6)
  })
  test('else stays out', () => expect(members(scene(`${FIRST_NIGHT}${undated} | |`))[0]).not.toContain(6))
  test('an unplaced one joins by its signature', () =>
    expect(members(scene(`${FIRST_NIGHT}2026-03-11 | ? | threat | prison-staff | | KRX |`))[0]).toContain(6))
})

describe('two waves at once', () => {
  const masts = ['Lagos NG 6.5 3.4', 'Kano NG 12.0 8.5', 'Jos NG 9.9 8.9', 'Aba NG 5.1 7.4']
    .map((place, i) => `2026-03-1${i % 2}T2${i} | ${place} | sabotage | telecom | | |`)
    .join('\n')
  test('on different targets in different countries stay two, the earlier one first', () =>
    expect(members(scene(FIRST_NIGHT + masts))).toEqual([
      [6, 7, 8, 9],
      [1, 2, 3, 4, 5],
    ]))
})

describe('what is common', () => {
  const daily = Array.from({ length: 200 }, (_, i) => {
    const day = new Date(Date.UTC(2025, 8, 1 + i)).toISOString().slice(0, 10)
    return `${day}T${10 + (i % 12)} | Town${i % 50} FR ${(43 + (i % 50) / 10).toFixed(1)} ${((i * 7) % 50) / 10} | arson | vehicle | incendiary | |`
  })
  test('a class that happens daily gives no wave', () => expect(members(scene(daily.join('\n')))).toEqual([]))
  test('a rare one does, on the same desk', () => {
    const rare = FIRST_NIGHT.replaceAll(' BE ', ' FR ').trim().split('\n')
    expect(members(scene([...daily, ...rare].join('\n')))).toEqual([[201, 202, 203, 204, 205]])
  })
})

describe('decisions', () => {
  test('apart: the two are in different waves or in none', () => {
    for (const wave of members(scene(FIRST_NIGHT), { together: [], apart: [[[4], [1, 2, 3, 5]]] }))
      expect(wave).not.toContain(4)
  })
  test('together: without any evidence, and the past too', () => {
    const incidents = scene(`${FIRST_NIGHT}past 2024-05-02 | Gent BE 51.1 3.7 | stabbing | civilians | blade | |`)
    expect(members(incidents, { together: [[2, 6]], apart: [] })).toEqual([[1, 2, 3, 4, 5, 6]])
  })
  test('where they contradict each other apart holds', () => {
    expect(members(scene(ORDINARY), { together: [[1, 2]], apart: [[[1], [2]]] })).toEqual([])
  })
})

test('evidence tells what speaks for and against, heaviest first, and adds up to the probability', () => {
  const [wave] = proposeWaves(scene(FIRST_NIGHT + ORDINARY), { seed: SEED })
  const { evidence, probability, pValue } = wave!
  expect(evidence.find(({ kind }) => kind === 'target')).toMatchObject({
    speaks: 'for',
    facts: { target: 'custody', incidents: 5, of: 5 },
  })
  expect(evidence.find(({ kind }) => kind === 'signature')).toMatchObject({
    speaks: 'for',
    facts: { text: 'KRX', incidents: 3 },
    serials: [2, 4, 5],
  })
  expect(evidence.filter(({ speaks }) => speaks === 'against').map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['baseline', 'means']),
  )
  const weights = evidence.map(({ weight }) => Math.abs(weight))
  expect(weights).toEqual(weights.toSorted((a, b) => b - a))
  const odds = evidence.reduce((sum, { weight }) => sum + weight, 0)
  expect(probability).toBeCloseTo(Math.min(0.99, 1 / (1 + Math.exp(-odds))), 12)
  expect(pValue).toBeLessThan(0.01)
})

test('that no report groups them speaks against, where reports group others', () => {
  const others = `
2026-03-10 | Oslo NO 59.9 10.8 | arson | religious | | | R1
2026-03-10 | Bergen NO 60.4 5.3 | arson | religious | | | R1`
  const [, wave] = proposeWaves(scene(others + FIRST_NIGHT), { seed: SEED }).toSorted(
    (a, b) => a.members[0]! - b.members[0]!,
  )
  expect(wave!.evidence).toContainEqual(
    expect.objectContaining({ kind: 'declared', speaks: 'against', facts: { waves: 0, coordinated: 0 } }),
  )
})

test('candidates are close to a wave and in none, best first', () => {
  const near = '2026-03-12T01 | Tongeren BE 50.8 5.5 | arson | vehicle | incendiary | |'
  const [wave] = proposeWaves(scene(FIRST_NIGHT + near), {
    seed: SEED,
    decided: { together: [], apart: [[[6], [1, 2, 3, 4, 5]]] },
  })
  expect(wave!.candidates.map(({ serial }) => serial)).toEqual([6])
})

/**
 * Incidents of a test, one a line: `time | place | kinds | targets | weapons | markers | told`. A time is `2026-03-10T21`, `T21-06`
 * for a night, a day, or `?`; a place is `Lyon FR 45.8 4.8`; told is `R1` or `R1!` where the report calls it coordinated. A line
 * that starts with `past` is background. Serials count the lines from 1.
 */
function scene(table: string): WaveIncident[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line, i) => incident(line, i + 1))
}

function incident(line: string, serial: number): WaveIncident {
  const [time = '', place = '', ...lists] = line.split('|').map((cell) => cell.trim())
  const [kinds, targets, weapons, markers, told] = Array.from({ length: 5 }, (_, i) => words(lists[i] ?? ''))
  return {
    ...{ serial, past: time.startsWith('past'), site: null, state: 'proposed' },
    when: when(time.replace(/^past /, '')),
    where: where(place),
    ...{ kinds: kinds!, targets: targets!, weapons: weapons!, markers: markers! },
    told: told!.map((id) => ({ id: id.replace('!', ''), coordinated: id.endsWith('!') })),
  }
}

function words(cell: string): string[] {
  return cell.split(/\s+/).filter((word) => word !== '')
}

const HOUR = 3_600_000

function when(time: string): WaveIncident['when'] {
  const found = /^(\d{4}-\d\d-\d\d)(?:T(\d\d)(?:-(\d\d))?)?$/.exec(time)
  if (!found) return null
  const [, day, hour, until] = found
  const start = Date.parse(`${day}T${hour ?? '00'}:00:00Z`)
  const hours = until ? (24 + Number(until) - Number(hour)) % 24 : hour ? 1 : 24
  const text = (ms: number): string => new Date(ms).toISOString().slice(0, 19)
  const precision = until ? 'part-of-day' : hour ? 'hour' : 'day'
  return { from: text(start), to: text(start + hours * HOUR), precision, approximate: false }
}

function where(place: string): WaveIncident['where'] {
  if (place === '' || place === '?') return null
  const [name = '', country = null, lat, lon] = place.split(' ')
  const point = { lat: lat ? Number(lat) : null, lon: lon ? Number(lon) : null }
  return { name, country, region: null, geonames: null, precision: lat ? 'place' : 'country', ...point }
}

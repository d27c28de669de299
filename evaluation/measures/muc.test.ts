import { expect, test } from 'vitest'
import { type FoundTemplate, type GoldTemplate, readDatelines, scoreTemplates } from './muc.ts'
import { Tally } from './tally.ts'

const none = { PerpInd: [], PerpOrg: [], Target: [], Victim: [], Weapon: [] }

function gold(type: string, roles: Partial<Record<keyof typeof none, string[][]>>): GoldTemplate {
  const entities = Object.fromEntries(
    Object.keys(none).map((role) => [
      role,
      (roles[role as keyof typeof none] ?? []).map((names) => names.map((name) => [name, 0])),
    ]),
  )
  return { incident_type: type, ...entities } as unknown as GoldTemplate
}

const found = (type: string, roles: Partial<FoundTemplate['roles']>): FoundTemplate => ({
  type,
  roles: { ...none, ...roles },
})

function score(a: FoundTemplate[], b: GoldTemplate[]): Tally {
  const tally = new Tally()
  scoreTemplates(tally, 'doc', a, b)
  return tally
}

test('any name of an entity is right, and each entity counts once', () => {
  const tally = score(
    [found('bombing', { Weapon: ['bomb', 'Car Bomb'], PerpInd: ['guerrillas'] })],
    [gold('bombing', { Weapon: [['car bomb', 'bomb']], PerpInd: [['two guerrillas', 'guerrillas']] })],
  )
  expect([tally.precision('roles'), tally.recall('roles')]).toEqual([2 / 3, 1])
})

test('templates pair within their type, so that most fillers are right', () => {
  const tally = score(
    [found('attack', { Victim: ['mayor'] }), found('attack', { Victim: ['judge'], Weapon: ['rifle'] })],
    [
      gold('attack', { Victim: [['judge']], Weapon: [['rifle']] }),
      gold('attack', { Victim: [['mayor']] }),
      gold('arson', {}),
    ],
  )
  expect(tally.precision('all')).toBe(1)
  expect(tally.recall('type')).toBe(2 / 3)
})

test('an extra template costs its type and its fillers', () => {
  const tally = score([found('kidnapping', { Victim: ['priest'] })], [])
  expect([tally.precision('all'), tally.f1('all')]).toEqual([0, 0])
  expect(tally.errors.map((error) => error.kind)).toEqual(['EXTRA template'])
})

test('datelines give the date of publication', () => {
  const dates = new Map<string, string>()
  readDatelines(
    'TST1-MUC3-0001\n\n   LA PAZ, 4 FEB 90 (AGENCY) -- [TEXT] ON 2 FEB 90, X\n\nTST1-MUC3-0002\n\n   NO CITY, NO DATE\n',
    dates,
  )
  expect([...dates]).toEqual([['TST1-MUC3-0001', '1990-02-04']])
})

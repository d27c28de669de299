import { expect, test, vi } from 'vitest'
import type { Decision, DecisionAct } from '../../../model/desk.ts'

vi.stubGlobal('navigator', { language: 'en' })
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} })
const { actText, isAbout, undoneIn } = await import('./history.ts')

const decision = (n: number, act: DecisionAct): Decision => ({
  id: `D-00000${n}`,
  at: '2025-04-15T10:00:00Z',
  by: 'anna',
  why: null,
  act,
  anchors: [],
})
const confirm: DecisionAct = { kind: 'confirm', subject: 'I-000001' }

test('an undoing that was undone takes nothing back', () => {
  const log = [decision(1, confirm), decision(2, { kind: 'undo', decision: 'D-000001' })]
  expect([...undoneIn(log)]).toEqual(['D-000001'])
  expect([...undoneIn([...log, decision(3, { kind: 'undo', decision: 'D-000002' })])]).toEqual(['D-000002'])
})

test('acts are told in words', () => {
  expect(actText({ kind: 'merge', incidents: ['I-000001', 'I-000002'] })).toBe('joined I-000001, I-000002')
  expect(
    actText({
      kind: 'correct',
      incident: 'I-000001',
      field: 'casualties.killed',
      value: { min: 2, max: null, approximate: false },
    }),
  ).toBe('killed of I-000001: at least 2')
  expect(actText({ kind: 'wave-rename', wave: 'W-000001', name: 'a\u202eb' })).toBe('named W-000001 “a⟨RLO⟩b”')
})

test('an act is about what it names', () => {
  expect(isAbout({ kind: 'wave-join', wave: 'W-000001', incidents: ['I-000002'] }, 'I-000002')).toBe(true)
  expect(isAbout(confirm, 'I-000002')).toBe(false)
})

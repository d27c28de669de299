import { expect, test } from 'vitest'
import { hiddenIn, runsOf, veiledRun, visible } from './glyphs.ts'

const TEXT = 'a\u202eb\u0007\nc\u2066d\u200be'

test('what turns round or hides is a sign, and the rest is as it is', () => {
  expect(visible(TEXT)).toBe('a⟨RLO⟩b␇\nc⟨LRI⟩d⟨ZWSP⟩e')
  expect(
    runsOf(TEXT, 10)
      .filter(({ name }) => name !== null)
      .map(({ start, name }) => [start, name]),
  ).toEqual([
    [11, 'U+202E RLO'],
    [13, 'U+0007'],
    [16, 'U+2066 LRI'],
    [18, 'U+200B ZWSP'],
  ])
})

test('in one run, every letter stays at its place', () => {
  const run = veiledRun(TEXT, 10)
  expect(run.shown).toBe('a␦b␦\nc␦d␦e')
  expect([run.shown.length, hiddenIn(TEXT), hiddenIn(run.shown)]).toEqual([TEXT.length, 4, 0])
})

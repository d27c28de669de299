import { expect, test } from 'vitest'
import { Tally } from './tally.ts'
import { parseMeantime, parseTimeML, scoreTimes } from './time.ts'

test('TimeML: text without tags, expressions by offset, the date of the document', () => {
  const xml = `<TimeML><DCT><TIMEX3 tid="t1" type="DATE" value="2003-05-07" /></DCT><TEXT>
Le moulin &amp; la grange ont <EVENT eid="e1">brûlé</EVENT> <TIMEX3 tid="t2" type="DATE" value="2003-05-06">hier</TIMEX3>.</TEXT></TimeML>`
  const parsed = parseTimeML(xml)
  expect(parsed.published).toBe('2003-05-07')
  expect(parsed.times.map((t) => [parsed.text.slice(t.start, t.end), t.type, t.value])).toEqual([
    ['hier', 'DATE', '2003-05-06'],
  ])
  expect(parsed.text).toContain('Le moulin & la grange ont brûlé hier.')
})

test('MEANTIME: tokens joined, the text ends where the annotation ends', () => {
  const words = ['Mill', 'burns', 'On', 'Monday', 'it', 'burned', 'Rain', 'fell']
  const sentence = [0, 0, 1, 1, 1, 1, 2, 2]
  const tokens = words.map((w, i) => `<token number="${i}" sentence="${sentence[i]}" t_id="${i + 1}">${w}</token>`)
  const xml = `<Document>${tokens.join('\n')}<Markables>
<TIMEX3 functionInDocument="CREATION_TIME" m_id="1" type="DATE" value="2008-03-04"></TIMEX3>
<TIMEX3 functionInDocument="NONE" m_id="2" type="DATE" value="2008-03-03"><token_anchor t_id="4"/></TIMEX3></Markables></Document>`
  const parsed = parseMeantime(xml)
  expect(parsed).toMatchObject({ published: '2008-03-04', text: 'Mill burns\n\nOn Monday it burned' })
  expect(parsed.times.map((t) => parsed.text.slice(t.start, t.end))).toEqual(['Monday'])
})

test('an overlap is relaxed, an equal value counts, what is left over is extra', () => {
  const text = 'on Monday evening and in May'
  const gold = { text, published: '2025-04-15', times: [{ start: 3, end: 17, type: 'TIME', value: '2025-04-14TEV' }] }
  const tally = new Tally()
  scoreTimes(tally, 'a', gold, [
    { start: 3, end: 9, text: 'Monday', type: 'DATE', value: '2025-04-14' },
    { start: 25, end: 28, text: 'May', type: 'DATE', value: '2024-05' },
  ])
  expect(tally.precision('relaxed')).toBe(0.5)
  expect(tally.recall('relaxed')).toBe(1)
  expect(tally.f1('value')).toBe(0)
  expect(tally.errors.map((e) => e.kind)).toEqual(['VALUE TIME', 'EXTRA DATE'])
})

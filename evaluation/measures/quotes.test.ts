import { expect, it } from 'vitest'
import { parseAttributions, scoreQuotes, speeches } from './quotes.ts'

const ANN = [
  'T1\tSource 0 5\tPetra',
  'T2\tCue 6 10\tsaid',
  'T3\tContent 11 30;40 45\tthe bridge is closed … until',
  'T4\tAttribution 6 10\tsaid',
  'E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3',
].join('\n')

it('reads fragments, cue and source of an attribution', () => {
  expect(parseAttributions(ANN)).toEqual([
    {
      content: [
        { start: 11, end: 30 },
        { start: 40, end: 45 },
      ],
      source: [{ start: 0, end: 5 }],
      cue: 'said',
    },
  ])
})

it('counts a content found at an overlap of 0.6 or more, and its speaker apart', () => {
  const gold = parseAttributions(ANN)
  const near = { content: [{ start: 11, end: 30 }], speaker: { start: 0, end: 5 } }
  const far = { content: [{ start: 24, end: 60 }], speaker: { start: 0, end: 5 } }
  const wrong = { content: [{ start: 11, end: 45 }], speaker: { start: 50, end: 52 } }
  expect(scoreQuotes([near], gold)).toMatchObject({ right: 1, sourceRight: 1, extra: [], missed: [] })
  expect(scoreQuotes([far], gold)).toMatchObject({ right: 0, missed: gold })
  expect(scoreQuotes([wrong], gold)).toMatchObject({ right: 1, sourceRight: 0, sourced: 1 })
})

it('joins statements that go on with one another', () => {
  const span = (start: number, end: number) => ({ start, end, text: 'x'.repeat(end - start) })
  const speaker = { name: 'Petra', span: span(0, 5) }
  const one = { id: 's1', speaker, kind: 'direct' as const, content: span(10, 20), spans: [] }
  const two = { ...one, id: 's2', content: span(30, 40), continues: 's1' }
  expect(speeches([one, two])).toEqual([{ content: [one.content, two.content], speaker: speaker.span }])
})

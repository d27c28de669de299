import { describe, expect, it } from 'vitest'
import { read } from './pipeline.ts'

const GERMAN = 'Am Montagabend wurden in Berlin drei Wachen mit Brandsätzen angegriffen, teilte die Polizei mit.'

describe('the language of a report', () => {
  it('is guessed when it is not given', () => {
    expect(read({ text: 'Une voiture de police a été incendiée lundi soir à Nantes.' }).report.language).toBe('fr')
    expect(read({ text: 'A police car was set on fire in Leeds on Monday evening.' }).report.language).toBe('en')
  })

  it('is named in a note, without any record, when it is not read', () => {
    const reading = read({ text: GERMAN })
    expect(reading.report.language).toBe('de')
    expect(reading.notes.map((n) => n.code)).toEqual(['language-not-supported'])
    expect(reading.incidents).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../model/desk.ts'
import type { AnyRecord } from './cites.ts'
import { composeBrief } from './compose.ts'
import { sampleDossier, sampleSettings } from './sample.corpus.ts'
import type { Brief, BriefSettings, Cite, Derivation, Sentence } from './shape.ts'
import { checkSupport } from './support.ts'
import { sentencesOf } from './walk.ts'

const LANGUAGES = ['en', 'fr'] as const

/** A second brief, after time has passed and things have changed. */
function update(language: 'en' | 'fr'): { dossier: Dossier; settings: BriefSettings } {
  const before = sampleDossier()
  const { memory } = composeBrief(
    { ...before, incidents: before.incidents.slice(0, 4), claims: [] },
    sampleSettings(language),
  )
  const changed = {
    ...memory,
    incidents: memory.incidents.map((incident, i) => ({
      ...incident,
      sources: incident.sources + i,
      fields: { ...incident.fields, 'damage.vehicle.count': { min: 9, max: 9, approximate: false } },
    })),
    waves: memory.waves.map((wave) => ({ ...wave, likelihood: 'likely' as const })),
  }
  return {
    dossier: sampleDossier(),
    settings: sampleSettings(language, { number: 2, version: 'update', previous: changed }),
  }
}

describe.each(LANGUAGES)('a brief in %s', (language) => {
  test('is carried by what it cites', () => {
    const settings = sampleSettings(language, { analystParagraph: 'We expect 3 more on 1 May.' })
    expect(checkSupport(composeBrief(sampleDossier(), settings), sampleDossier(), settings)).toEqual([])
  })
  test('is carried when it is the second, or of the whole desk', () => {
    const { dossier, settings } = update(language)
    expect(checkSupport(composeBrief(dossier, settings), dossier, settings)).toEqual([])
    const whole = { ...dossier, wave: null }
    expect(checkSupport(composeBrief(whole, settings), whole, settings)).toEqual([])
  })
  test('no longer is when a value that it prints is changed in the record', () => {
    const { dossier, settings } = update(language)
    const brief = composeBrief(dossier, settings)
    const missed = valuesOf(brief).filter(({ value, sentence }) => {
      const other = { dossier: structuredClone(dossier), settings: structuredClone(settings) }
      if (!change(value, other)) return false
      return !checkSupport(brief, other.dossier, other.settings).some((fault) => fault.sentence === sentence.text)
    })
    expect(missed.map(({ sentence, value }) => [sentence.text, value.rule, value.path])).toEqual([])
  })
  test('no longer is when an incident is gone', () => {
    const dossier = sampleDossier()
    const brief = composeBrief(dossier, sampleSettings(language))
    for (const { id } of dossier.incidents.filter(({ past }) => !past)) {
      const left = { ...dossier, incidents: dossier.incidents.filter((incident) => incident.id !== id) }
      const reasons = checkSupport(brief, left, sampleSettings(language)).map(({ reason }) => reason)
      expect(reasons).toContain('unknown-record')
      expect(reasons).toContain('not-derived')
    }
  })
  test('no longer is when a letter or digit of it is changed', () => {
    const settings = sampleSettings(language)
    const dossier = sampleDossier()
    const brief = composeBrief(dossier, settings)
    const all = sentencesOf(brief).filter(({ sentence }) => sentence.parts.length > 0)
    fc.assert(
      fc.property(fc.nat(all.length - 1), fc.nat(), fc.nat(), (i, j, k) => {
        const { sentence } = all[i]!
        const at = j % sentence.parts.length
        const forged = replaced(brief, sentence, { ...sentence, ...withPart(sentence, at, k) })
        return checkSupport(forged, dossier, settings).length > 0
      }),
      { numRuns: 200, seed: 7 },
    )
  })
})

test('sentences that cite nothing, or other sources, are seen', () => {
  const settings = sampleSettings('en')
  const brief = composeBrief(sampleDossier(), settings)
  const { sentence } = sentencesOf(brief).find(({ section }) => section === 'judicial')!
  const reasons = (forged: Sentence) =>
    checkSupport(replaced(brief, sentence, forged), sampleDossier(), settings).map(({ reason }) => reason)
  expect(reasons({ ...sentence, cites: [], sources: [] })).toEqual(['no-citation'])
  expect(reasons({ ...sentence, sources: [3] })).toEqual(['other-source'])
  expect(reasons({ ...sentence, text: 'Something else.' })).toEqual(['other-text'])
})

function valuesOf(brief: Brief): { sentence: Sentence; value: Derivation }[] {
  return sentencesOf(brief).flatMap(({ sentence }) =>
    sentence.parts.flatMap(({ value }) => (value ? [{ sentence, value }] : [])),
  )
}

/** Changes what a value was made of; false where nothing single was (a count over many records). */
function change(
  { rule, path, cites: [cite] }: Derivation,
  world: { dossier: Dossier; settings: BriefSettings },
): boolean {
  const COMPUTED = /^(?:tally|ids|extreme|coverage|holders|holding|confidence|field|id|left|factName)$/
  if (!cite || COMPUTED.test(rule)) return false
  const inner =
    rule === 'term' ? path.split(':')[1]! : rule === 'fact' ? `facts.${path}` : rule === 'spanText' ? '' : path
  const keys = [
    ...pathOf(cite, world),
    ...(rule === 'remembered' ? ['fields', path] : inner === '' ? [] : inner.split('.')),
  ]
  return changeAt(world as unknown as Record<string, unknown>, keys)
}

function pathOf(cite: Cite, { dossier, settings }: { dossier: Dossier; settings: BriefSettings }): string[] {
  const index = <T>(list: readonly T[], is: (one: T) => boolean) => String(list.findIndex(is))
  switch (cite.kind) {
    case 'incident': {
      const at = ['dossier', 'incidents', index(dossier.incidents, ({ id }) => id === cite.id)]
      if (!cite.field) return at
      const told = [
        'fields',
        cite.field,
        ...(cite.value === undefined ? ['shown'] : ['values', String(cite.value), 'value']),
      ]
      return [...at, ...told]
    }
    case 'record':
      return ['dossier', cite.list, index(dossier[cite.list] as readonly AnyRecord[], ({ key }) => key === cite.key)]
    case 'wave':
      return ['dossier', 'wave', ...(cite.evidence === undefined ? [] : ['evidence', String(cite.evidence)])]
    case 'disagreement': {
      const found = index(dossier.disagreements, (d) => d.incident === cite.incident && d.field === cite.field)
      return [
        'dossier',
        'disagreements',
        found,
        ...(cite.value === undefined ? [] : ['values', String(cite.value), 'value']),
      ]
    }
    case 'declared':
      return ['dossier', 'declared', String(cite.index)]
    case 'report':
      return ['dossier', 'reports', index(dossier.reports, ({ id }) => id === cite.id)]
    case 'previous': {
      const at = ['settings', 'previous']
      if (cite.incident === undefined) return at
      return [...at, 'incidents', index(settings.previous?.incidents ?? [], ({ id }) => id === cite.incident)]
    }
    case 'desk':
      return ['dossier']
    case 'settings':
      return ['settings']
    case 'span':
      return ['none']
  }
}

/** Puts another value of the same kind in place: every number and text below it. */
function changeAt(root: Record<string, unknown>, keys: readonly string[]): boolean {
  const [key = '', ...rest] = keys
  const value = root[key]
  if (rest.length > 0)
    return typeof value === 'object' && value !== null && changeAt(value as Record<string, unknown>, rest)
  if (value === undefined || value === null) return false
  root[key] = changed(value)
  return true
}

function changed(value: unknown): unknown {
  if (typeof value === 'number') return value + 1
  if (typeof value === 'string')
    return /^\d{4}-/.test(value) ? value.replace(/^\d{4}/, (y) => String(+y + 1)) : `Z${value}`
  if (Array.isArray(value)) return value.map(changed)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner)]))
}

/** The same sentence with one character of one part, and so of its text, changed. */
function withPart(sentence: Sentence, at: number, k: number): Pick<Sentence, 'parts' | 'text'> {
  const parts = sentence.parts.map((part, i) => {
    if (i !== at) return part
    const place = k % part.text.length
    return { ...part, text: `${part.text.slice(0, place)}§${part.text.slice(place + 1)}` }
  })
  return { parts, text: parts.map(({ text }) => text).join('') }
}

/** A copy of the brief in which one sentence is another. */
function replaced(brief: Brief, old: Sentence, other: Sentence): Brief {
  const swap = (value: unknown): unknown => {
    if (value === old) return other
    if (Array.isArray(value)) return value.map(swap)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, swap(inner)]))
  }
  return { ...brief, sections: swap(brief.sections) as Brief['sections'] }
}

import { describe, expect, it } from 'vitest'
import type { Language } from '../model/reading.ts'
import { analyse } from './analyse.ts'
import { isConditional, isFuture, isHypothetical, isNegated, isUnderHypothesis } from './clause.ts'
import type { Doc } from './doc.ts'
import {
  agentOf,
  appositionsOf,
  clauseRange,
  conjunctsOf,
  governorOf,
  isPassive,
  nounPhrase,
  objectOf,
  obliques,
  patientOf,
  subjectOf,
  subtreeRange,
} from './tree.ts'

/** A sentence, and its tokens by their words. */
function read(language: Language, text: string) {
  const doc = analyse(text, language)
  const at = (word: string): number => {
    const i = doc.tokens.findIndex((token) => token.text === word)
    if (i < 0) throw new Error(`no "${word}" in "${text}"`)
    return i
  }
  const word = (i: number): string | null => (i < 0 ? null : doc.tokens[i]!.text)
  return { doc, at, word }
}

const span = (doc: Doc, range: { start: number; end: number }) => doc.text.slice(range.start, range.end)

describe('who did what to whom', () => {
  const rows: readonly [Language, string, string, string | null, string | null][] = [
    ['en', 'Two gunmen attacked the barracks in Zadar on Friday.', 'attacked', 'gunmen', 'barracks'],
    ['en', 'The barracks was attacked by two gunmen.', 'attacked', 'gunmen', 'barracks'],
    ['en', 'A depot was burned in Varna.', 'burned', null, 'depot'],
    ['en', 'Rebels stormed the camp and killed three guards.', 'killed', 'Rebels', 'guards'],
    ['en', 'The men who burned the bus fled.', 'burned', 'men', 'bus'],
    ['en', 'Police arrested a man suspected of arson.', 'suspected', null, 'man'],
    ['fr', 'Des inconnus ont attaqué la caserne de Zadar vendredi.', 'attaqué', 'inconnus', 'caserne'],
    ['fr', 'La caserne a été attaquée par des inconnus.', 'attaquée', 'inconnus', 'caserne'],
    ['fr', 'Un dépôt a été incendié à Varna.', 'incendié', null, 'dépôt'],
    ['fr', 'Les rebelles ont pris le camp et tué trois gardiens.', 'tué', 'rebelles', 'gardiens'],
    ['fr', 'Les hommes qui ont brûlé le bus ont fui.', 'brûlé', 'hommes', 'bus'],
  ]
  it.each(rows)('%s: %s', (language, text, verb, agent, patient) => {
    const { doc, at, word } = read(language, text)
    expect([word(agentOf(doc, at(verb))), word(patientOf(doc, at(verb)))]).toEqual([agent, patient])
  })

  it('finds the subject of an infinitive at the verb that governs it', () => {
    const { doc, at, word } = read('en', 'The minister promised to rebuild the school.')
    expect(word(subjectOf(doc, at('rebuild')))).toBe('minister')
    expect(word(objectOf(doc, at('rebuild')))).toBe('school')
    const french = read('fr', 'Le ministre a promis de reconstruire la mairie.')
    expect(french.word(subjectOf(french.doc, french.at('reconstruire')))).toBe('ministre')
  })

  it('tells the passive from the past of verbs of movement', () => {
    const { doc, at } = read('fr', 'Les pompiers sont arrivés et le feu est éteint.')
    expect(isPassive(doc, at('arrivés'))).toBe(false)
    expect(isPassive(doc, at('éteint'))).toBe(true)
  })

  it('gives obliques with their prepositions', () => {
    const { doc, at, word } = read('en', 'Shots were fired at the gate in Lagos.')
    expect(obliques(doc, at('fired')).map(({ token, preposition }) => `${preposition} ${word(token)}`)).toContain(
      'at gate',
    )
    const french = read('fr', 'Des tirs ont visé la porte dans la nuit de lundi.')
    expect(obliques(french.doc, french.at('visé')).map((o) => `${o.preposition} ${french.word(o.token)}`)).toContain(
      'dans nuit',
    )
  })

  it('lists what is coordinated', () => {
    const { doc, at, word } = read('en', 'Prisons in Varna, Burgas and Ruse were attacked.')
    expect(conjunctsOf(doc, at('Ruse')).map(word)).toEqual(['Varna', 'Burgas', 'Ruse'])
    const french = read('fr', 'Les prisons de Varna, Burgas et Ruse ont été attaquées.')
    expect(conjunctsOf(french.doc, french.at('Varna')).map(french.word)).toEqual(['Varna', 'Burgas', 'Ruse'])
  })

  it('finds appositions', () => {
    const { doc, at, word } = read('en', 'Anna Kovac, the interior minister, condemned the attack.')
    const found = [...appositionsOf(doc, at('Anna')), ...appositionsOf(doc, at('Kovac'))]
    expect(found.map(word)).toEqual(['minister'])
  })
})

describe('ranges', () => {
  it('takes noun phrases with what is asked for', () => {
    const { doc, at } = read('fr', 'Trois véhicules de service ont brûlé devant la grande porte de la caserne.')
    expect(span(doc, nounPhrase(doc, at('véhicules')))).toBe('Trois véhicules')
    expect(span(doc, nounPhrase(doc, at('véhicules'), { nmod: true }))).toBe('Trois véhicules de service')
    expect(span(doc, nounPhrase(doc, at('porte'), { bare: true }))).toBe('grande porte')
    const english = read('en', 'The two old police cars were burned.')
    expect(span(english.doc, nounPhrase(english.doc, english.at('cars')))).toBe('The two old police cars')
  })

  it('keeps a coordinated clause with its own subject out of a clause', () => {
    const { doc, at } = read('en', 'Two cars were burned and a man was arrested.')
    expect(span(doc, clauseRange(doc, at('burned')))).toBe('Two cars were burned')
    expect(span(doc, subtreeRange(doc, at('arrested')))).toBe('and a man was arrested')
  })

  it('climbs to the governing clause', () => {
    const { doc, at, word } = read('en', 'The mayor said that the bridge was blocked.')
    expect(word(governorOf(doc, at('blocked')))).toBe('said')
    expect(governorOf(doc, at('said'))).toBe(-1)
  })
})

describe('did it happen', () => {
  const rows: readonly [Language, string, string, 'negated' | 'conditional' | 'hypothetical' | 'told'][] = [
    ['en', 'The gate was not hit.', 'hit', 'negated'],
    ['en', 'No one was hurt.', 'hurt', 'negated'],
    ['en', 'The guards never left the tower.', 'left', 'negated'],
    ['en', 'The group would attack again.', 'attack', 'conditional'],
    ['en', 'The group may attack again.', 'attack', 'hypothetical'],
    ['en', 'The court will hear the case in May.', 'hear', 'hypothetical'],
    ['en', 'The gate was hit twice.', 'hit', 'told'],
    ['fr', "La porte n'a pas été touchée.", 'touchée', 'negated'],
    ['fr', "Aucun agent n'a été blessé.", 'blessé', 'negated'],
    ['fr', 'Deux hommes auraient tiré sur la porte.', 'tiré', 'conditional'],
    ['fr', 'Le suspect sera jugé en mai.', 'jugé', 'hypothetical'],
    ['fr', 'Le tribunal va juger le suspect.', 'juger', 'hypothetical'],
    ['fr', "Personne n'a été blessé.", 'blessé', 'negated'],
    ['fr', 'Ils ont fait un pas de plus.', 'fait', 'told'],
    ['fr', 'La porte a été touchée.', 'touchée', 'told'],
    ['fr', 'Plus de dix voitures ont été brûlées.', 'brûlées', 'told'],
  ]
  it.each(rows)('%s: %s', (language, text, verb, expected) => {
    const { doc, at } = read(language, text)
    const i = at(verb)
    const found = isNegated(doc, i)
      ? 'negated'
      : isConditional(doc, i)
        ? 'conditional'
        : isHypothetical(doc, i)
          ? 'hypothetical'
          : 'told'
    expect(found).toBe(expected)
    expect(isFuture(doc, i)).toBe(/will|sera|va /.test(text))
  })

  it('sees a condition above', () => {
    const { doc, at } = read('en', 'If it is confirmed that the bridge was mined, it will close.')
    expect(isUnderHypothesis(doc, at('mined'))).toBe(true)
  })
})

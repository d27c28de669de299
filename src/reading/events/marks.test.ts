import { expect, test } from 'vitest'
import type { Language } from '../../model/reading.ts'
import { read } from '../pipeline.ts'

/** Place of each incident with the markers found there. */
function marked(text: string, language: Language): string[] {
  const { incidents, markers } = read({ text, language, published: '2025-03-04T12:00:00' })
  const words = new Map(markers.map((marker) => [marker.id, marker.text]))
  return incidents.map((i) => `${i.where?.name ?? '-'}: ${i.markers.map((id) => words.get(id)).join(' ')}`.trim())
}

test('what is painted at the scene belongs to the only act told so far, though a paragraph comes between', () => {
  expect(
    marked(
      'Shots were fired at the police station in Derby on Monday night.\n\nAn officer saw two men run.\n\nOutside the gate, the letters KRV were painted in red.\n\nIn Leeds, a school was set on fire the same night.',
      'en',
    ),
  ).toEqual(['Derby: KRV', 'Leeds:'])
  expect(
    marked(
      "Des tirs ont visé le commissariat de Lens lundi soir.\n\nUn agent a vu fuir deux hommes.\n\nDevant l'entrée, les lettres « KRV » avaient été tracées à la bombe.\n\nÀ Dax, une école a été incendiée dans la nuit.",
      'fr',
    ),
  ).toEqual(['Lens: KRV', 'Dax:'])
})

test('a marker with the name of a town belongs to the act there', () => {
  expect(
    marked(
      'A school was set on fire in Leeds on Monday.\n\nShots were fired at the police station in Derby.\n\nInitials reading KRV were found at the scenes; in Derby some officers read KRB.',
      'en',
    ),
  ).toEqual(['Leeds:', 'Derby: KRB'])
})

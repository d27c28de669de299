import { expect, test } from 'vitest'
import type { Text } from '../../i18n/dictionary.ts'
import { en } from '../../i18n/en/index.ts'
import { fr } from '../../i18n/fr/index.ts'

type Files = Readonly<Record<string, Readonly<Record<string, Text>>>>

function texts(files: Files): [string, string][] {
  return Object.entries(files).flatMap(([file, words]) =>
    Object.entries(words).flatMap(([key, text]) =>
      (typeof text === 'string' ? [text] : [text.one, text.other]).map((one): [string, string] => [
        `${file}.${key}`,
        one,
      ]),
    ),
  )
}

const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort()

test('both languages leave the same places open', () => {
  const french: Files = fr
  const differing = texts(en).filter(([key, text]) => {
    const [file, ...rest] = key.split('.')
    const other = french[file!]![rest.join('.')]!
    const forms = typeof other === 'string' ? [other] : [other.one, other.other]
    return !forms.some((form) => holes(form).join() === holes(text).join())
  })
  expect(differing).toEqual([])
})

/** Lexique des règles typographiques en usage à l'Imprimerie nationale: U+00A0 before : and inside « », U+202F before ; ! ? %. */
const SPACED = /(?<!\u00a0)[:»](?=$|[\s,.;)'}])|(?<!\u202f)[;!?%](?=$|[\s)])|«(?!\u00a0)/

test('French leaves the space of each sign before it, and none at which a line could break', () => {
  expect(texts(fr).filter(([, text]) => SPACED.test(text))).toEqual([])
})

test.each(['Code : x', 'Code: x', 'Vraiment ?', 'un ;', 'le « mot\u00a0»', 'Code\u202f: x', 'le «\u00a0mot »'])(
  '“%s” is no French',
  (text) => {
    expect(SPACED.test(text)).toBe(true)
  },
)

test('no straight apostrophe or quotation mark is shown', () => {
  expect([...texts(en), ...texts(fr)].filter(([, text]) => /['"]/.test(text))).toEqual([])
})

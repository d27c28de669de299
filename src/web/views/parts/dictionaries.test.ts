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

test('French never breaks a line before a sign, and leaves a space before it', () => {
  const { incident, report, wave, review, brief, intake, people, disagreements } = fr
  const views = { incident, report, wave, review, brief, intake, people, disagreements }
  const wrong = texts(views).filter(([, text]) => / [:;!?%»]|« |[\wé][:;!?](?=\s|$)/.test(text.replace(/https?:/g, '')))
  expect(wrong).toEqual([])
})

test('no straight apostrophe or quotation mark is shown', () => {
  expect([...texts(en), ...texts(fr)].filter(([, text]) => /['"]/.test(text))).toEqual([])
})

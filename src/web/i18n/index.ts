import { language } from '../store.ts'
import type { Dictionary, Text } from './dictionary.ts'
import { en } from './en/index.ts'
import { fr } from './fr/index.ts'

type Dictionaries = typeof en
/** `shell.signIn`, `situation.title`: the file, then its key. */
export type Key = {
  [File in keyof Dictionaries & string]: `${File}.${keyof Dictionaries[File] & string}`
}[keyof Dictionaries & string]

export type Values = Readonly<Record<string, string | number>>

const LANGUAGES: Readonly<Record<string, Readonly<Record<string, Dictionary>>>> = { en, fr }
const plurals = { en: new Intl.PluralRules('en'), fr: new Intl.PluralRules('fr') }

/** The text of a key in the language at hand; what calls it while drawing is drawn again when the language changes. */
export function t(key: Key, values: Values = {}): string {
  return fill(pick(find(key) ?? key, values), values)
}

/** For a key made of data: the data itself where the dictionary lacks it. */
export function tData(
  prefix: Key extends `${infer File}.${string}` ? File : never,
  key: string,
  otherwise = key,
): string {
  const text = find(`${prefix}.${key}`)
  return text === undefined ? otherwise : fill(pick(text, {}), {})
}

function find(key: string): Text | undefined {
  const dot = key.indexOf('.')
  return LANGUAGES[language.value]?.[key.slice(0, dot)]?.[key.slice(dot + 1)]
}

function pick(text: Text, values: Values): string {
  if (typeof text === 'string') return text
  return plurals[language.value].select(Number(values.n ?? 1)) === 'one' ? text.one : text.other
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? formatNumber(value) : value
  })
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(language.value).format(value)
}

/** Name of a country by its ISO code. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(language.value, { type: 'region' }).of(code.toUpperCase()) ?? code
  } catch {
    return code
  }
}

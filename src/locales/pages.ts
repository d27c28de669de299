import { page as english } from './en/page.ts'
import { page as french } from './fr/page.ts'
import type { PageLocale } from './shape/page.ts'

/** What pages say in each language: for intake, which works before a page's language is known and is loaded without the rest. */
export const pages: readonly PageLocale[] = [english, french]

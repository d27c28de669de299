import type { Language } from '../model/reading.ts'
import { events as enEvents } from './en/events.ts'
import { numbers as enNumbers } from './en/numbers.ts'
import { events as frEvents } from './fr/events.ts'
import { numbers as frNumbers } from './fr/numbers.ts'
import type { Locale } from './locale.ts'

const en: Locale = { language: 'en', numbers: enNumbers, events: enEvents }
const fr: Locale = { language: 'fr', numbers: frNumbers, events: frEvents }

export const locales: Readonly<Record<Language, Locale>> = { en, fr }

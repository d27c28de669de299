import type { Language } from '../../model/reading.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Spelling } from './shape.ts'

export const spelling: Readonly<Record<Language, Spelling>> = { en, fr }

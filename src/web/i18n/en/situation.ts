import type { Dictionary } from '../dictionary.ts'

export const situation = {
  title: 'Situation',
} satisfies Dictionary

import type { Same } from '../dictionary.ts'
import type { situation as english } from '../en/situation.ts'

export const situation: Same<typeof english> = {
  title: 'Situation',
}

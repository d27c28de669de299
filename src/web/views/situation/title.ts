import { t, tData } from '../../i18n/index.ts'
import type { Row } from './columns.ts'

/** What happened and where, in a few words: `Arson · Valence`, `Arson, shooting · Nanterre`. */
export function titleOf({ id, kinds, label }: Row): string {
  const what = kinds.map((kind) => tData('words', `kind.${kind}`, kind)).join(', ')
  const parts = [what.charAt(0).toUpperCase() + what.slice(1), label].filter((part) => part !== '')
  return parts.join(' · ') || id
}

/** How exactly a place is known, in words. */
export function precisionText(precision: string | null): string {
  return precision ? tData('words', `place.${precision}`, precision) : t('shell.placeUnknown')
}

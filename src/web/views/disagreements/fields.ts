import { t, tData } from '../../i18n/index.ts'
import { fieldText } from '../parts/value.ts'
import { visible } from '../report/glyphs.ts'

/** What a disagreement is about, in words: a field of an incident, or of the wave or the whole. */
export function subjectField(field: string): string {
  const expansion = /^markers\.(.*)\.expansion$/.exec(field)
  if (expansion) return t('disagreements.expansion', { name: visible(expansion[1]!) })
  const named = tData('disagreements', `field.${field}`, '')
  if (named !== '') return named
  const investigation = /^investigation\.(.*)$/.exec(field)
  return investigation ? t('disagreements.investigation', { name: visible(investigation[1]!) }) : fieldText(field)
}

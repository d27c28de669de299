import { language } from '../../store.ts'

/** An instant as the reader's clock has it, in one line. */
export function localTime(at: string): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return at
  const locale = language.value === 'en' ? 'en-GB' : language.value
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(date)
}

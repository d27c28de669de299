import type { TimeValue } from '../../model/desk.ts'
import { t } from '../i18n/index.ts'
import { type Language, language } from '../store.ts'
import { formatUtc, instantsOf, intervalText } from '../times.ts'

interface TimeTextProps {
  readonly time: (Pick<TimeValue, 'from' | 'to'> & Partial<TimeValue>) | null
  /** ISO code of the place's country: its zones tell UTC. */
  readonly country: string | null
  /** UTC below the local time even where the time is a whole day or more. */
  readonly full?: boolean
}

/** Local time at the place, and UTC as far as the country's zones fix it. */
export function TimeText({ time, country, full = false }: TimeTextProps) {
  if (!time?.from) return <span class="muted">{t('shell.timeUnknown')}</span>
  const utc = utcText(time.from, time.to, country, language.value, full)
  return (
    <span class="time-text">
      <time dateTime={time.from}>
        {time.approximate ? `${t('shell.about')} ` : ''}
        {intervalText(time.from, time.to, language.value)}
      </time>
      {utc && <small class="muted"> {utc}</small>}
    </span>
  )
}

/** UTC of a local interval; the day is said only where it is another. */
export function utcText(from: string, to: string | null, country: string | null, lang: Language, full: boolean) {
  const wholeDays = from.length === 10 || (from.endsWith('T00:00:00') && (to === null || to.endsWith('T00:00:00')))
  if (wholeDays && !full) return null
  const start = instantsOf(from, country)
  if (!start) return null
  const sure = start.first.getTime() === start.last.getTime()
  const end = to === null || minuteOnly(from, to) ? null : (instantsOf(to, country)?.last ?? null)
  const text = between(start.first, end ?? (sure ? null : start.last), from.slice(0, 10), lang)
  return sure ? `${text} ${t('shell.utc')}` : t('shell.utcUnsure', { text })
}

function between(start: Date, end: Date | null, localDay: string, lang: Language): string {
  const days = [start, ...(end ? [end] : [])].map((date) => date.toISOString().slice(0, 10))
  const shape = days.every((day) => day === localDay) ? 'clock' : 'minute'
  const first = formatUtc(start, shape, lang)
  return end ? `${first} – ${formatUtc(end, shape === 'minute' && days[0] === days[1] ? 'clock' : shape, lang)}` : first
}

function minuteOnly(from: string, to: string): boolean {
  return Date.parse(`${to.slice(0, 19)}Z`) - Date.parse(`${from.slice(0, 19)}Z`) <= 60_000
}

/** An instant of the desk (an intake, a decision): the reader's own time and UTC. */
export function InstantText({ at }: { readonly at: string }) {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return <span>{at}</span>
  const locale = language.value === 'en' ? 'en-GB' : language.value
  const own = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(date)
  return (
    <span class="time-text">
      <time dateTime={at}>{own}</time>
      <small class="muted"> {utcBeside(date)}</small>
    </span>
  )
}

/** UTC beside the reader's own time: no more of it than differs. */
function utcBeside(date: Date): string {
  if (date.getTimezoneOffset() === 0) return t('shell.utc')
  const sameDay = date.getDate() === date.getUTCDate()
  return `${formatUtc(date, sameDay ? 'clock' : 'minute', language.value)} ${t('shell.utc')}`
}

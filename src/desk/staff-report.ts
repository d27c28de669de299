import type { Language } from '../model/reading.ts'

/** What somebody on site fills in: one act, told by those whom it befell. */
export interface StaffReport {
  readonly site: string
  /** Local, `2025-04-15T00:40`. */
  readonly time: string
  readonly what: string
  readonly harm: string
  readonly status: StaffStatus
  readonly by: string
  readonly contact?: string | undefined
}

export const STAFF_STATUSES = ['ongoing', 'contained', 'resolved', 'unconfirmed'] as const
export type StaffStatus = (typeof STAFF_STATUSES)[number]

interface Words {
  readonly title: (site: string) => string
  readonly when: (day: string, clock: string, site: string) => string
  readonly status: Readonly<Record<StaffStatus, string>>
  readonly by: (name: string, contact: string | undefined) => string
  readonly day: Intl.DateTimeFormat
}

const date = (locale: string) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    title: (site) => `Staff report: ${site}`,
    when: (day, clock, site) => `On ${day} at ${clock}, at ${site}:`,
    status: {
      ongoing: 'It is still going on.',
      contained: 'It is contained.',
      resolved: 'It is over.',
      unconfirmed: 'It is not confirmed yet.',
    },
    by: (name, contact) => `Reported by ${name}${contact ? ` (${contact})` : ''}.`,
    day: date('en-GB'),
  },
  fr: {
    title: (site) => `Compte rendu : ${site}`,
    when: (day, clock, site) => `Le ${day} à ${clock.replace(':', 'h')}, à ${site} :`,
    status: {
      ongoing: 'Les faits se poursuivent.',
      contained: 'La situation est contenue.',
      resolved: 'Les faits ont pris fin.',
      unconfirmed: 'Les faits ne sont pas encore confirmés.',
    },
    by: (name, contact) => `Rendu compte par ${name}${contact ? ` (${contact})` : ''}.`,
    day: date('fr-FR'),
  },
}

/** Name of the source of every staff report. */
export const STAFF_SOURCE = 'staff report'

/** The form as a text, with words that are the same each time around those that were filled in: a report like any other. */
export function staffReportText(report: StaffReport, language: Language): { title: string; text: string } {
  const words = WORDS[language]
  const [day = '', clock = ''] = report.time.replace(' ', 'T').split('T')
  const title = words.title(line(report.site))
  const when = words.when(words.day.format(new Date(`${day}T00:00:00Z`)), clock.slice(0, 5), line(report.site))
  const parts = [title, `${when} ${sentence(report.what)}`, sentence(report.harm), words.status[report.status]]
  const text = [...parts, words.by(line(report.by).replace(/\.$/, ''), report.contact && line(report.contact))]
  return { title, text: text.filter((part) => part !== '').join('\n\n') }
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function sentence(text: string): string {
  const told = text.trim()
  return told === '' || /[.!?…»"”]$/.test(told) ? told : `${told}.`
}

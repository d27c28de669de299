import type { Incident, Reading } from '../../model/reading.ts'
import { WORDS } from '../words.ts'
import { countText, placeText, timeText } from './format.ts'
import type { Page } from './page.ts'

/** Each incident with when, where, what, target, means, harm, and the words that say it. */
export function addIncidents(page: Page, { incidents }: Reading): void {
  page.section(WORDS.incidents, incidents.length)
  if (incidents.length === 0) page.line(`\n${WORDS.noIncident}`)
  for (const incident of incidents) addIncident(page, incident)
}

function addIncident(page: Page, incident: Incident): void {
  const { kinds, status, modality, past } = incident
  const what = [kinds.join(', '), status, modality === 'stated' ? '' : modality, past ? WORDS.past : '']
  page.item(incident.id, what.filter(Boolean).join(' · '))
  page.field(WORDS.when, timeText(incident.when), incident.when?.span)
  page.field(WORDS.where, placeText(incident.where), incident.where?.span)
  for (const { kind, count, span } of incident.targets)
    page.field(WORDS.target, withCount(kind, countText(count)), span)
  for (const { kind, span } of incident.weapons) page.field(WORDS.means, kind, span)
  addHarm(page, incident)
  for (const { name, kind, count, span } of incident.perpetrators) {
    page.field(WORDS.by, withCount(name ?? kind ?? '', countText(count)), span)
  }
  if (incident.attribution && modality !== 'stated') page.field(WORDS.saysWho, modality, incident.attribution)
  if (incident.markers.length > 0) page.field(WORDS.marks, incident.markers.join(', '))
  page.quotes(incident.spans)
  page.rules(incident.rules)
}

function addHarm(page: Page, { damage, casualties, victims }: Incident): void {
  for (const { what, state, count, span } of damage)
    page.field(WORDS.damage, withCount(`${what} ${state}`, countText(count)), span)
  if (casualties.killed)
    page.field(WORDS.harm, withCount(WORDS.killed, countText(casualties.killed)), casualties.killed.span)
  if (casualties.wounded)
    page.field(WORDS.harm, withCount(WORDS.wounded, countText(casualties.wounded)), casualties.wounded.span)
  for (const { name, outcome, count, span } of victims ?? []) {
    page.field(WORDS.people, withCount(name ? `${name}, ${outcome}` : outcome, countText(count)), span)
  }
}

function withCount(text: string, count: string): string {
  return count ? `${text}: ${count}` : text
}

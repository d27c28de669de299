import type { Page } from 'playwright-core'
import { type ServedDesk, settled } from './desk.ts'

/** Every view of the page; words in capitals are ids of the desk at hand. */
const VIEWS = {
  situation: '#/situation',
  incident: '#/incidents/INCIDENT',
  reports: '#/reports',
  report: '#/reports/REPORT',
  waves: '#/waves',
  wave: '#/waves/WAVE',
  disagreements: '#/disagreements?show=both',
  review: '#/review',
  coding: '#/review/INCIDENT',
  agreement: '#/review/agreement',
  brief: '#/brief',
  intake: '#/intake',
  people: '#/people',
} as const
export type ViewName = keyof typeof VIEWS
export const VIEW_NAMES = Object.keys(VIEWS) as ViewName[]

/** What a desk has to show. */
export interface Shown {
  readonly REPORT: string
  readonly INCIDENT: string
  readonly WAVE: string
}

/** A desk on which every view has something to show. */
export async function lively({ ask }: ServedDesk): Promise<Shown> {
  const decided = (name: string, act: object, why = 'seen on video') => ask(name, 'POST', '/decisions', { act, why })
  const { json } = await ask('ada', 'GET', '/reports')
  await decided('ada', { kind: 'correct', incident: 'I-000001', field: 'casualties.killed', value: 0 })
  await decided('ada', { kind: 'confirm', subject: 'I-000002' })
  await decided('ada', { kind: 'wave-rename', wave: 'W-000001', name: 'Prisons, April 2025' })
  for (const [name, value] of [
    ['ada', 0],
    ['ben', 1],
  ] as const)
    await decided(name, { kind: 'code', incident: 'I-000001', field: 'casualties.killed', value })
  await ask('ada', 'POST', '/tokens', { name: 'archive', scopes: ['read'] })
  await ask('ada', 'POST', '/briefs', { language: 'en', marking: 'TLP:GREEN' })
  return { REPORT: json.items[0].id, INCIDENT: 'I-000001', WAVE: 'W-000001' }
}

/** Goes to a view, and waits until it is drawn. */
export async function show(page: Page, { url }: ServedDesk, name: ViewName, ids: Shown): Promise<void> {
  const hash = VIEWS[name].replace(/REPORT|INCIDENT|WAVE/, (key) => ids[key as keyof Shown])
  await page.goto(url + hash)
  await page.locator('#content h1').waitFor()
  await settled(page)
}

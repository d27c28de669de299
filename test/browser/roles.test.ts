import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, named, violations } from './browser.ts'
import { type ServedDesk, settled, useDesks } from './desk.ts'

/** Known to those cleared for TLP:RED alone. */
const SECRET = {
  text: 'Raid on a depot in Tarascon\n\nArmed men called the Zephyrines raided a weapons depot in Tarascon on Monday evening and killed two guards. The letters ZPHX were painted on a wall.',
  title: 'Zephyrine dossier',
  source: 'Zephyrine desk',
  published: '2025-04-16',
  language: 'en',
  marking: 'TLP:RED',
}
const WORDS = /zephyrin|zphx|depot in tarascon/i

/** Every view; those with an id need one that is seen. */
const VIEWS = [
  '#/situation',
  '#/incidents/I-000001',
  '#/reports',
  '#/reports/REPORT',
  '#/waves',
  '#/waves/W-000001',
  '#/disagreements?show=both',
  '#/review',
  '#/review/I-000001',
  '#/review/agreement',
  '#/brief',
  '#/brief?wave=W-000001',
  '#/intake',
  '#/people',
]

/** What changes the desk, by the words on it. */
const DECIDES =
  /^(?:Accept|Reject|Confirm|Reopen|Merge|Split|Correct|Add|Take|Undo|Rename|Use these words|Code|Make a wave|Save the coding|Freeze|Write the preview|Send the report|Choose files)/

describe.skipIf(!CHROMIUM)(named('who sees and does what'), () => {
  const { desk } = useDesks()
  let served: ServedDesk
  let report: string
  let secret: { report: string; incidents: string[] }

  beforeAll(async () => {
    served = await desk()
    const { ask } = served
    report = (await ask('ada', 'GET', '/reports')).json.items[0].id
    await ask('ada', 'POST', '/decisions', { act: { kind: 'confirm', subject: 'I-000001' }, why: 'seen' })
    await ask('ada', 'POST', '/briefs', { language: 'en', marking: 'TLP:GREEN' })
    secret = (await ask('ada', 'POST', '/reports', SECRET)).json
    const act = { kind: 'wave-join', wave: 'W-000001', incidents: secret.incidents }
    await ask('ada', 'POST', '/decisions', { act, why: 'the Zephyrines said so' })
    await ask('ada', 'POST', '/briefs', { language: 'en', marking: 'TLP:RED', note: 'Zephyrine' })
  }, 120_000)

  const READER = { role: 'reader', clearance: 'TLP:GREEN' } as const
  const ANALYST = { role: 'analyst', clearance: 'TLP:AMBER' } as const
  const RELEASER = { role: 'releaser', clearance: 'TLP:AMBER' } as const

  async function walk(page: Page, see: (view: string) => Promise<void>): Promise<void> {
    for (const view of VIEWS) {
      await page.goto(served.url + view.replace('REPORT', report))
      await page.locator('#content h1').waitFor()
      await settled(page)
      await see(view)
    }
  }

  /** Words on the page and in the frame of a brief. */
  async function words(page: Page): Promise<string> {
    const frames = page.frames().map((frame) => frame.locator('body').textContent())
    return [await page.content(), ...(await Promise.all(frames))].join('\n')
  }

  test('what is secret is there for who is cleared, or the tests below would prove nothing', async () => {
    const { page } = await served.as('rita', '#/reports', { role: 'reader', clearance: 'TLP:RED' })
    await page.getByText('Zephyrine dossier').waitFor()
    await page.goto(`${served.url}#/waves/W-000001`)
    await page.getByRole('region', { name: 'Members' }).first().getByText(secret.incidents[0]!).waitFor()
  })

  test('a reader finds nothing above their clearance and nothing to decide with, on any view', async () => {
    const { page, complaints } = await served.as('rob', '#/situation', READER)
    const seen: [string, string[]][] = []
    await walk(page, async (view) => {
      expect([view, WORDS.test(await words(page)), (await words(page)).includes(secret.incidents[0]!)]).toEqual([
        view,
        false,
        false,
      ])
      const buttons = page.locator('#content button:visible')
      const names = await buttons.evaluateAll((found) =>
        found.map((one) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? ''),
      )
      seen.push([view, names.filter((name) => DECIDES.test(name))])
      expect([view, await violations(page)]).toEqual([view, []])
    })
    expect(seen).toEqual(VIEWS.map((view) => [view, []]))
    expect(complaints.filter((text) => !/map-|ERR_FAILED|dynamically imported/.test(text))).toEqual([])
  })

  test('a reader: no intake, no review, no accounts; choices are not for them', async () => {
    const { page } = await served.as('rob', '#/situation', READER)
    const links = await page.getByRole('navigation', { name: 'Views' }).getByRole('link').allTextContents()
    expect(links).toEqual(['Situation', 'Waves', 'Disagreements', 'Reports', 'Brief', 'People'])
    const at = (hash: string) => page.goto(served.url + hash)
    await at('#/intake')
    await page.getByText('Your role may read, not add.').waitFor()
    for (const hash of ['#/review', '#/review/I-000001']) {
      await at(hash)
      await page.getByText('Your role may read, not decide.').waitFor()
    }
    await at('#/incidents/I-000001')
    await settled(page)
    expect(await page.locator('#content select:enabled, #content input').count()).toBe(0)
    await at('#/waves/W-000001')
    await page.getByRole('heading', { name: 'Members' }).waitFor()
    expect(await page.locator('#content input:not([type=range])').count()).toBe(0)
    await at(`#/reports/${report}`)
    await page.locator('.report-text .m-when').first().dblclick()
    await page.locator('.chosen-words span').waitFor()
    expect(await page.getByLabel('Marking of this report').count()).toBe(0)
    expect(await page.getByRole('link', { name: /original/i }).count()).toBe(0)
    await at('#/people')
    await page.getByRole('heading', { name: 'Your password' }).waitFor()
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Your password',
      'Your API tokens',
    ])
    expect(await page.getByRole('group', { name: 'Scopes' }).getByRole('checkbox').count()).toBe(1)
  })

  test('a reader: counts, searches, exports, waves and briefs know nothing of the secret', async () => {
    const { page } = await served.as('rob', '#/situation', READER)
    const { ask } = served
    const total = (await ask('ada', 'GET', '/incidents?limit=1')).json.total - secret.incidents.length
    await page.getByText(`${total} incidents shown, of ${total}`).waitFor()
    await page.getByLabel('Search').fill('zephyrine')
    await page.getByText(/^0 incidents shown/).waitFor()
    await page.goto(`${served.url}#/reports?q=zephyrine`)
    await page.getByText('No report fits.').waitFor()
    await page.goto(`${served.url}#/waves/W-000001`)
    const members = page.locator('[aria-labelledby="members"] tbody tr')
    await members.first().waitFor()
    const cleared = (await ask('ada', 'GET', '/waves/W-000001')).json.wave.incidents.length
    expect(await members.count()).toBe(cleared - secret.incidents.length)
    expect(await page.getByText('the Zephyrines said so').count()).toBe(0)
    for (const hidden of [`#/incidents/${secret.incidents[0]}`, `#/reports/${secret.report}`]) {
      await page.goto(served.url + hidden)
      await page.getByText(/or you may not see/).waitFor()
    }
    for (const format of ['gtd', 'acled', 'crosswalk', 'geojson', 'stix', 'jsonl'])
      expect((await ask('rob', 'GET', `/exports/${format}`)).text).not.toMatch(WORDS)
    await page.goto(`${served.url}#/brief`)
    await page.getByText('Number 1', { exact: true }).waitFor()
    expect(await page.getByText('Number 2', { exact: true }).count()).toBe(0)
    await page.getByRole('button', { name: 'Show number 1' }).click()
    await page.frameLocator('.brief-frame').locator('h1').waitFor()
    expect(await words(page)).not.toMatch(WORDS)
  })

  test('an analyst decides and drafts, marks no higher than they may see, freezes nothing, keeps no accounts', async () => {
    const { page } = await served.as('ann', '#/incidents/I-000002', ANALYST)
    await page.getByRole('button', { name: 'Confirm' }).click()
    await page.locator('.badge', { hasText: 'confirmed' }).waitFor()
    await page.getByRole('button', { name: /^Undo: / }).click()
    await page.getByRole('button', { name: 'Confirm' }).waitFor()
    const own = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER']
    await page.goto(`${served.url}#/reports/${report}`)
    await expect.poll(() => page.getByLabel('Marking of this report').locator('option').allTextContents()).toEqual(own)
    await page.goto(`${served.url}#/intake`)
    await expect
      .poll(() => page.getByLabel('Marking').locator('option').allTextContents())
      .toEqual(['TLP:GREEN, or as it was', ...own])
    await page.goto(`${served.url}#/brief`)
    await page.frameLocator('.brief-frame').locator('h1').waitFor()
    expect(await page.getByLabel('Marking').locator('option').allTextContents()).toEqual(own)
    expect(await words(page)).not.toMatch(WORDS)
    expect(await page.getByRole('button', { name: /^Freeze/ }).count()).toBe(0)
    await page.getByText(/Only a releaser can freeze/).waitFor()
    await page.goto(`${served.url}#/people`)
    await page.getByRole('heading', { name: 'Your password' }).waitFor()
    expect(await page.getByRole('heading', { name: 'Users' }).count()).toBe(0)
    expect(await page.getByRole('group', { name: 'Scopes' }).getByRole('checkbox').count()).toBe(2)
  })

  test('who may see less than amber is offered a draft that they may write', async () => {
    const { page } = await served.as('gil', '#/brief', { role: 'analyst', clearance: 'TLP:GREEN' })
    await page.frameLocator('.brief-frame').locator('h1').waitFor()
    expect(await page.getByLabel('Marking').inputValue()).toBe('TLP:GREEN')
  })

  test('a releaser freezes what they see, under the next number; keeps no accounts', async () => {
    const { page } = await served.as('rex', '#/brief?wave=W-000001', RELEASER)
    await page.frameLocator('.brief-frame').locator('h1').waitFor()
    await page.getByRole('button', { name: /^Freeze as number/ }).click()
    await page.getByRole('button', { name: 'Freeze', exact: true }).click()
    await page
      .getByText(/^Kept as number/)
      .first()
      .waitFor()
    await page
      .getByRole('button', { name: /^Show number/ })
      .first()
      .click()
    await page.frameLocator('.brief-frame').locator('h1').waitFor()
    expect(await words(page)).not.toMatch(WORDS)
    await page.goto(`${served.url}#/people`)
    await page.getByRole('heading', { name: 'Your password' }).waitFor()
    expect(await page.getByRole('heading', { name: 'Users' }).count()).toBe(0)
    expect(await page.getByRole('group', { name: 'Scopes' }).getByRole('checkbox').count()).toBe(3)
  })
})

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildPage, CHROMIUM, launch, named, open, violations } from './browser.ts'
import { type Mock, PASSWORD, startMock } from './mock.ts'

const map = false

describe.skipIf(!CHROMIUM)(named('the frame of the page'), () => {
  let built: Awaited<ReturnType<typeof buildPage>>
  let browser: Browser
  const mocks: Mock[] = []

  beforeAll(async () => {
    built = await buildPage()
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    for (const mock of mocks) await mock.close()
    built?.remove()
  })

  async function mocked(options: { firstRun?: boolean; signedIn?: boolean } = {}): Promise<Mock> {
    const mock = await startMock({ page: built.folder, points: 30, ...options })
    mocks.push(mock)
    return mock
  }

  test('the first person makes the administrator’s account', async () => {
    const { page } = await open(browser, (await mocked({ firstRun: true })).url, { map })
    await page.getByRole('heading', { name: 'The first person' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByLabel('Name').fill('ada')
    await page.getByLabel('Password', { exact: true }).fill('short')
    await page.getByRole('button', { name: /administrator/ }).click()
    await page.getByText('The password is too short: 5 characters').waitFor()
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await page.getByLabel('Password again').fill(PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Situation', level: 1 }).waitFor()
  })

  test('signing in, by keyboard alone, and out again', async () => {
    const { page } = await open(browser, (await mocked({ signedIn: false })).url, { map })
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByLabel('Name').focus()
    await page.keyboard.type('ada')
    await page.keyboard.press('Tab')
    await page.keyboard.type('not this one')
    await page.keyboard.press('Enter')
    await page.getByText('do not fit together').waitFor()
    await page.getByLabel('Password').fill(PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Situation', level: 1 }).waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
  })

  test('French, the dark colours and the address outlive a reload', async () => {
    const { page } = await open(browser, `${(await mocked()).url}#/situation?kind=arson`, { map })
    await page.getByRole('button', { name: 'Français' }).click()
    await page.getByLabel('Couleurs').selectOption('dark')
    await page.reload()
    await page.getByRole('heading', { name: 'Filtres' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark')
    expect(await page.getByLabel('Nature').inputValue()).toBe('arson')
    expect(await violations(page)).toEqual([])
  })

  test('narrow as a telephone, nothing hangs over the side, and the menu opens', async () => {
    const { page } = await open(browser, (await mocked()).url, { viewport: { width: 360, height: 740 }, map })
    await page.locator('.row').first().waitFor()
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const)
    expect(widths[0]).toBeLessThanOrEqual(widths[1])
    await page.getByRole('button', { name: 'Menu' }).click()
    await page.getByRole('link', { name: 'Waves' }).waitFor()
    expect(await violations(page)).toEqual([])
  })

  test('the skip link leads past the menu', async () => {
    const { page } = await open(browser, (await mocked()).url, { map })
    await page.locator('.row').first().waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content')
  })

  test('a server that is gone is told, with the way to try again', async () => {
    const mock = await mocked()
    const { page } = await open(browser, mock.url, { map })
    await page.locator('.row').first().waitFor()
    await page.route('**/incidents/points*', (route) => route.abort())
    await page.getByLabel('Kind').selectOption('arson')
    await page.getByRole('alert').getByText('The server does not answer.').first().waitFor()
    await page.unroute('**/incidents/points*')
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await page.getByText(/^6 incidents shown/).waitFor()
  })
})

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildPage, CHROMIUM, launch, named, type Opened, open, violations } from './browser.ts'
import { type Mock, startMock } from './mock.ts'

/** Two quick clicks would be a double click, which zooms. */
const SLOW_CLICKS = { interval: 600, timeout: 15_000 }

describe.skipIf(!CHROMIUM)(named('the situation'), () => {
  let built: Awaited<ReturnType<typeof buildPage>>
  let browser: Browser
  let mock: Mock

  beforeAll(async () => {
    built = await buildPage()
    browser = await launch()
    mock = await startMock({ page: built.folder })
  })
  afterAll(async () => {
    await browser?.close()
    await mock?.close()
    built?.remove()
  })

  async function situation(query = '', at: Mock = mock, map = true): Promise<Opened> {
    const opened = await open(browser, `${at.url}#/situation${query}`, { map })
    await opened.page.getByText(/incidents? shown, of/).waitFor()
    return opened
  }
  const withoutMap = (at = mock) => situation('', at, false)
  const mapDrawn = (page: Page) => page.getByRole('button', { name: 'Show all' }).waitFor()
  const shown = (page: Page, n: string) => page.getByText(new RegExp(`^${n} incidents? shown`)).waitFor()

  test('map, timeline and list come up without a request to anywhere else, nor a complaint', async () => {
    const { page, complaints, outside } = await situation()
    await mapDrawn(page)
    await shown(page, '120')
    expect(await page.locator('.bar').count()).toBeGreaterThan(10)
    expect(await violations(page)).toEqual([])
    expect([complaints, outside]).toEqual([[], []])
  })

  test('what has no place is a visible list, and no pin', async () => {
    const { page } = await withoutMap()
    await page.getByRole('heading', { name: 'Not on the map: 36 incidents' }).waitFor()
    const group = page.locator('summary', { hasText: 'No place known' })
    await group.click()
    await page.getByRole('button', { name: 'Only these: No place known' }).click()
    await shown(page, '12')
    expect(page.url()).toContain('off=unresolved')
    expect(await violations(page)).toEqual([])
  })

  test('filters narrow all three, and stand in the address', async () => {
    const { page } = await withoutMap()
    await page.getByLabel('Kind').selectOption('arson')
    await shown(page, '24')
    await page.getByLabel('Search').fill('nanterre')
    await page.getByText(/^3 incidents shown/).waitFor()
    expect(page.url()).toContain('kind=arson&q=nanterre')
    await page.getByRole('button', { name: 'Clear all filters' }).click()
    await shown(page, '120')
  })

  test('an incident of two kinds is found by each of them', async () => {
    const { page } = await withoutMap()
    for (const kind of ['threat', 'sabotage']) {
      await page.getByLabel('Kind').selectOption(kind)
      await page.getByText(kind === 'threat' ? /^24 incidents shown/ : /^1 incident shown/).waitFor()
      await page.locator('.row-label', { hasText: /^Sabotage, threat · / }).waitFor()
    }
  })

  test('brushing the timeline by mouse filters the list; a click beside it takes the brush away', async () => {
    const { page } = await withoutMap()
    const box = (await page.locator('.timeline-chart svg').boundingBox())!
    const y = box.y + box.height / 2
    await page.mouse.move(box.x + box.width * 0.32, y)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.5, y, { steps: 4 })
    await page.mouse.up()
    await page.getByRole('button', { name: 'All times' }).waitFor()
    expect(page.url()).toMatch(/from=2025-04-1\d/)
    await page.mouse.click(box.x + box.width * 0.8, y)
    await shown(page, '120')
    expect(page.url()).not.toContain('from=')
  })

  test('brushing by finger', async () => {
    const { page } = await open(browser, mock.url, {
      hasTouch: true,
      viewport: { width: 360, height: 740 },
      map: false,
    })
    await shown(page, '120')
    const chart = page.locator('.timeline-chart svg')
    await chart.scrollIntoViewIfNeeded()
    const box = (await chart.boundingBox())!
    const hand = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove', share: number) =>
      hand.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [{ x: box.x + box.width * share, y: box.y + 40 }],
      })
    await touch('touchStart', 0.3)
    for (const share of [0.35, 0.4, 0.5]) await touch('touchMove', share)
    await hand.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await page.waitForURL(/from=2025-04-1/)
    await page.getByRole('button', { name: 'All times' }).waitFor()
  })

  test('brushing by keyboard', async () => {
    const { page } = await withoutMap()
    const handle = page.getByRole('slider', { name: 'Beginning of the period' })
    await handle.focus()
    for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowRight')
    await page.getByRole('button', { name: 'All times' }).waitFor()
    expect(await handle.getAttribute('aria-valuetext')).toContain('Apr 2025')
    expect(page.url()).toContain('from=2025-04-1')
  })

  test('the list by keyboard: arrows choose, the map and timeline follow, Enter opens', async () => {
    const { page } = await withoutMap()
    await page.getByRole('listbox').focus()
    await page.keyboard.press('ArrowDown')
    await page.locator('.chosen').waitFor()
    await page.keyboard.press('End')
    await page.locator('[role=option][aria-posinset="120"][aria-selected=true]').waitFor()
    expect(await page.getByRole('listbox').getAttribute('aria-activedescendant')).toBe('row-119')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Home')
    await page.locator('[role=option][aria-posinset="1"][aria-selected=true]').waitFor()
    expect(await page.locator('.bar-mark').count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/incidents\/I-/)
  })

  test('the part of the map that is shown can be a filter', async () => {
    const { page } = await situation('?kind=arson')
    await mapDrawn(page)
    await page.getByRole('checkbox', { name: 'Only what the map shows now' }).check()
    await page.waitForURL(/area=/)
    await shown(page, '12')
    await page.getByRole('button', { name: /Part of the map/ }).click()
    await shown(page, '24')
  })

  test('a click on the map chooses an incident, or all at that point', async () => {
    const { page } = await situation('?kind=shooting&state=proposed&wave=W-000001&q=torino')
    await clickMapUntil(page, () => page.locator('.chosen', { hasText: 'Shooting · Torino' }).isVisible())
    expect(page.url()).toContain('sel=I-000007')
    await page.goto(`${mock.url}#/situation?kind=shooting&state=confirmed&q=gen`)
    await page.reload()
    await clickMapUntil(page, () => page.getByRole('button', { name: /Part of the map/ }).isVisible())
    await shown(page, '3')
  })

  /** The map may still be drawing when it says that it is there. */
  async function clickMapUntil(page: Page, done: () => Promise<boolean>): Promise<void> {
    await mapDrawn(page)
    await expect
      .poll(async () => {
        await page.locator('.maplibregl-canvas').click()
        return done()
      }, SLOW_CLICKS)
      .toBe(true)
  }

  test('playing shows incidents as they happened', async () => {
    const { page } = await withoutMap()
    await page.getByRole('button', { name: 'Play' }).click()
    await page.getByText(/^\d incidents? shown/).waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    expect(page.url()).toContain('to=2025-04')
  })

  test('a change of the desk arrives by itself', async () => {
    const own = await startMock({ page: built.folder, points: 10 })
    const { page } = await withoutMap(own)
    await page.getByText('Live', { exact: true }).waitFor()
    const asked = () => own.asked.filter((line) => line.includes('/points')).length
    const before = asked()
    own.change()
    await expect.poll(asked).toBeGreaterThan(before)
    await own.close()
  })

  test('printing: the list as a table, without the controls', async () => {
    const { page } = await situation()
    await mapDrawn(page)
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    await page.getByRole('table', { name: 'Incidents', exact: true }).waitFor()
    expect(await page.locator('.situation-filters').isVisible()).toBe(false)
  })

  test('100,000 incidents: a filter and a brush are shown', async () => {
    const large = await startMock({ page: built.folder, points: 100_000 })
    const { page, complaints } = await situation('', large)
    await shown(page, '100,000')
    await page.getByLabel('Kind').selectOption('arson')
    await shown(page, '20,000')
    expect(await page.locator('.row').count()).toBeLessThan(60)
    await page.getByRole('listbox').focus()
    await page.keyboard.press('End')
    await page.locator('[role=option][aria-posinset="20000"][aria-selected=true]').waitFor()
    expect(complaints).toEqual([])
    await large.close()
  })
})

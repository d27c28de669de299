import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, named } from './browser.ts'
import { type ServedDesk, useDesks } from './desk.ts'
import { lively, type Shown, show, VIEW_NAMES } from './views.ts'

/** Dark colours three ways: of the machine, chosen in the page, both. */
const DARK = [
  ['the machine’s dark colours', 'dark', 'auto'],
  ['dark colours chosen in the page', 'light', 'dark'],
] as const

/** What is on the paper: letters with what is behind them; controls; rows that a sheet may cut. */
const PAPER = () => {
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = color.match(/[\d.]+/g)!.map(Number)
    const share = [r, g, b].map((one) =>
      one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * share[0]! + 0.7152 * share[1]! + 0.0722 * share[2]!
  }
  const seen = [...document.querySelectorAll<HTMLElement>('body, main *')].filter((one) => one.checkVisibility())
  const behind = (one: Element | null): string => {
    const color = one ? getComputedStyle(one).backgroundColor : 'rgb(255, 255, 255)'
    return /rgba\(.*, 0\)|transparent/.test(color) ? behind(one!.parentElement) : color
  }
  const faint = seen.filter((one) => {
    const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '')
    if (!own || one.closest('svg, .hidden-text')) return false
    const style = getComputedStyle(one)
    const printed = style.getPropertyValue('print-color-adjust') === 'exact'
    const paper = luminance(printed ? behind(one) : 'rgb(255, 255, 255)')
    const ink = luminance(style.color)
    return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05) < 4.5
  })
  const text = (one: Element) => one.outerHTML.slice(0, 120)
  return {
    faint: faint.map(text),
    paper: behind(document.body),
    controls: seen
      .filter((one) => one.matches('button:not(.record-line, .queue button), input, textarea, .button, .header'))
      .map(text),
    cut: seen.filter((one) => one.matches('tr') && getComputedStyle(one).breakInside !== 'avoid').map(text),
    heads: seen
      .filter((one) => one.matches('thead') && getComputedStyle(one).display !== 'table-header-group')
      .map(text),
    hidden: seen.filter((one) => one.matches('.table-scroll') && one.scrollWidth > one.clientWidth + 1).map(text),
  }
}
const CLEAN = { faint: [], paper: 'rgb(255, 255, 255)', controls: [], cut: [], heads: [], hidden: [] }

describe.skipIf(!CHROMIUM)(named('printing'), () => {
  const { desk } = useDesks()
  let served: ServedDesk
  let ids: Shown
  beforeAll(async () => {
    served = await desk()
    ids = await lively(served)
  }, 120_000)

  async function paper(page: Page, name: (typeof VIEW_NAMES)[number]) {
    await page.emulateMedia({ media: 'screen' })
    await show(page, served, name, ids)
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    return page.evaluate(PAPER)
  }

  test.each(DARK)('from %s: dark on light, without controls, no row cut in two', async (_, colorScheme, theme) => {
    const { page } = await served.as('ada', '#/situation', { colorScheme, viewport: { width: 720, height: 1000 } })
    await page.evaluate((chosen) => localStorage.setItem('tocsin.theme', chosen), theme)
    await page.reload()
    const found: Record<string, unknown> = {}
    for (const name of VIEW_NAMES) found[name] = await paper(page, name)
    expect(found).toEqual(Object.fromEntries(VIEW_NAMES.map((name) => [name, CLEAN])))
  })

  test('an incident, a wave and a brief keep what they say', async () => {
    const { page } = await served.as('ada', '#/situation')
    await paper(page, 'incident')
    for (const heading of ['What is told', 'Grading', 'History'])
      await page
        .getByRole('heading', { name: new RegExp(heading) })
        .first()
        .waitFor()
    await paper(page, 'wave')
    await page.getByRole('heading', { name: 'Speaks for one wave' }).waitFor()
    expect(await page.locator('[aria-labelledby="members"] tbody tr').count()).toBeGreaterThan(5)
    await paper(page, 'brief')
    const frame = page.frameLocator('.brief-frame')
    await frame.locator('h1').waitFor()
    expect(await page.locator('.brief-side').isVisible()).toBe(false)
    const colors = await frame.locator('body').evaluate((body) => {
      const { color, backgroundColor } = getComputedStyle(body)
      return { color, backgroundColor, height: body.scrollHeight <= innerHeight + 1 }
    })
    expect(colors.height).toBe(true)
    expect(colors.color).toMatch(/^rgb\((?:\d|[1-6]\d), /)
  })
})

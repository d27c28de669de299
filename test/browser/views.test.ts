import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, named, type OpenOptions, violations } from './browser.ts'
import { overflow, type ServedDesk, useDesks } from './desk.ts'
import { lively, type Shown, show, VIEW_NAMES, type ViewName } from './views.ts'

const LOOKS: readonly (readonly [string, OpenOptions])[] = (['en-GB', 'fr-FR'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).map((colorScheme) => [`${locale}, ${colorScheme}`, { locale, colorScheme }] as const),
)
/** In both languages. */
const DIALOGS: readonly (readonly [ViewName, RegExp])[] = [
  ['incident', /^Corr/],
  ['incident', /^(?:Merge|Fusionner)…/],
  ['incident', /^(?:Split|Séparer)…/],
  ['wave', /^(?:Rename|Renommer)…/],
  ['wave', /^(?:Merge|Fusionner)…/],
  ['review', /^(?:Keys|Raccourcis)/],
  ['review', /^Corr/],
  ['brief', /^(?:Freeze|Figer)/],
  ['people', /^(?:New password for|Nouveau mot de passe de)/],
]
const NARROW = { width: 360, height: 740 }

describe.skipIf(!CHROMIUM)(named('every view'), () => {
  const { desk, opened } = useDesks()
  let served: ServedDesk
  let ids: Shown
  beforeAll(async () => {
    served = await desk()
    ids = await lively(served)
  }, 120_000)

  describe.each(LOOKS)('%s', (_, options) => {
    test('breaks no rule of accessibility, wide or narrow, and none is wider than its window', async () => {
      const { page } = await served.as('ada', '#/situation', options)
      const found: Record<string, unknown> = {}
      for (const name of VIEW_NAMES) {
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 740 })
          await show(page, served, name, ids)
          found[`${name} ${width}`] = [await violations(page), await overflow(page)]
        }
      }
      const clean = VIEW_NAMES.flatMap((name) => [`${name} 1280`, `${name} 360`])
      expect(found).toEqual(Object.fromEntries(clean.map((name) => [name, [[], 0]])))
    })
  })

  test.each(LOOKS)('signing in, the first account and every dialog, too: %s', async (_, options) => {
    const found: Record<string, unknown> = {}
    const look = async (name: string, page: Page) => {
      found[name] = [await violations(page), await overflow(page)]
    }
    const fresh = await desk([])
    for (const [name, url] of [
      ['sign in', served.url],
      ['first account', fresh.url],
    ] as const) {
      const { page } = await opened(url, { ...options, viewport: NARROW })
      await page.locator('main h1').waitFor()
      await look(name, page)
    }
    const { page } = await served.as('ada', '#/situation', { ...options, viewport: NARROW })
    for (const [view, button] of DIALOGS) {
      await show(page, served, view, ids)
      await page.getByRole('button', { name: button }).first().click()
      await page.locator('dialog[open]').waitFor()
      await look(`${view} ${button}`, page)
      const wide = await page.locator('dialog[open]').evaluate((one) => one.scrollWidth - one.clientWidth)
      expect([view, String(button), wide]).toEqual([view, String(button), 0])
      await page.keyboard.press('Escape')
      await page.locator('dialog').waitFor({ state: 'detached' })
    }
    expect(Object.values(found)).toEqual(Object.keys(found).map(() => [[], 0]))
  })

  test.each(VIEW_NAMES)('%s: where the focus is can be seen, and Tab never leaves it behind', async (name) => {
    const { page } = await served.as('ada', '#/situation', { viewport: NARROW })
    await show(page, served, name, ids)
    await page.locator('#content').focus()
    const unseen: string[] = []
    const STEPS = 45
    for (let i = 0; i < STEPS; i++) {
      await page.keyboard.press('Tab')
      const fault = await page.evaluate(() => {
        const at = document.activeElement
        if (!at || at === document.body || at.tagName === 'IFRAME') return null
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at)
        const box = at.getBoundingClientRect()
        const shown = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
        const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
        return shown && inside && box.width > 0 ? null : `${at.outerHTML.slice(0, 160)} ${shown} ${inside}`
      })
      if (fault) unseen.push(fault)
    }
    expect(unseen).toEqual([])
  })
})

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { CHROMIUM, named, violations } from './browser.ts'
import { overflow, settled, useDesks } from './desk.ts'

const looked = (page: Page) => page.locator('.queue [aria-current] small').first().textContent()

describe.skipIf(!CHROMIUM)(named('the review'), () => {
  const { desk } = useDesks()

  test('a queue by keyboard alone', async () => {
    const { as } = await desk()
    const { page, complaints } = await as('ada', '#/review')
    await page.locator('.looked').waitFor()
    expect(await violations(page)).toEqual([])
    const items = page.locator('.queue li')
    const count = await items.count()
    const first = await looked(page)
    await page.keyboard.press('j')
    expect(await looked(page)).not.toBe(first)
    await page.keyboard.press('k')
    expect(await looked(page)).toBe(first)
    await page.keyboard.press('a')
    await expect.poll(() => items.count()).toBe(count - 1)
    await page.keyboard.press('u')
    await expect.poll(() => items.count()).toBe(count)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys of the review' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('x')
    await expect.poll(() => items.count()).toBe(count - 1)
    expect(complaints).toEqual([])
  })

  test('a search narrows the queue, and letters typed in it decide nothing', async () => {
    const { as } = await desk()
    const { page } = await as('ada', '#/review')
    const items = page.locator('.queue li')
    await page.locator('.looked').waitFor()
    const count = await items.count()
    await page.keyboard.press('/')
    await page.keyboard.type('tarascon')
    await expect.poll(() => items.count()).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => items.count()).toBe(count)
  })

  test('a value is corrected, and marked ones are confirmed at once', async () => {
    const { as } = await desk()
    const { page } = await as('ada', '#/review')
    await page.locator('.looked').waitFor()
    await page.keyboard.press('c')
    await page.getByRole('dialog').getByLabel('Which field?').selectOption('casualties.killed')
    await page.getByRole('dialog').getByLabel('Value', { exact: true }).last().fill('0')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText(/^Done: killed of I-/).waitFor()
    const items = page.locator('.queue li')
    const count = await items.count()
    await page.keyboard.press(' ')
    await page.keyboard.press('j')
    await page.keyboard.press(' ')
    await page.getByRole('button', { name: 'Accept all 2' }).waitFor()
    await page.keyboard.press('a')
    await expect.poll(() => items.count()).toBe(count - 2)
    await page.getByLabel('Queue', { exact: true }).selectOption('confirmed')
    await expect.poll(() => items.count()).toBe(2)
  })

  test('two coders, blind, and how far they agree', async () => {
    const { as } = await desk()
    const code = async (name: string, killed: string) => {
      const { page } = await as(name, '#/review/I-000001')
      await page.getByRole('heading', { name: 'The reports that tell it' }).waitFor()
      expect(await page.locator('.fact, .looked-facts, .m').count()).toBe(0)
      expect(await violations(page)).toEqual([])
      await page.getByRole('group', { name: 'killed' }).getByRole('textbox').fill(killed)
      await page.getByRole('group', { name: 'wounded' }).getByLabel('unknown').check()
      await page.getByRole('button', { name: 'Save the coding' }).click()
      await page.locator('.queue').waitFor()
    }
    await code('ada', '0')
    await code('ben', '1')
    const { page } = await as('ben', '#/review/agreement')
    await settled(page)
    await page
      .getByRole('row', { name: /^killed/ })
      .first()
      .waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByText('ada: 0').waitFor()
  })

  test('nothing to do, in French, at 360 pixels', async () => {
    const { as } = await desk([])
    const { page } = await as('ada', '#/review', { locale: 'fr-FR', viewport: { width: 360, height: 740 } })
    await page.getByText('Il ne reste rien à vérifier.').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  })
})

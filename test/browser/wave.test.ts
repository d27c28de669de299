import { describe, expect, test } from 'vitest'
import { CHROMIUM, named, violations } from './browser.ts'
import { overflow, settled, useDesks } from './desk.ts'

describe.skipIf(!CHROMIUM)(named('a wave'), () => {
  const { desk } = useDesks()

  test('evidence with its words, members, and the spread played', async () => {
    const { as } = await desk()
    const { page, complaints, outside } = await as('ada', '#/waves')
    await settled(page)
    expect(await violations(page)).toEqual([])
    await page.locator('.waves a').first().click()
    await page.getByRole('heading', { name: 'Speaks for one wave' }).waitFor()
    await settled(page)
    expect(await violations(page)).toEqual([])
    await page.locator('.evidence-for summary', { hasText: 'in the reports' }).first().click()
    await page.locator('.evidence-for .words').first().waitFor()
    const slider = page.getByRole('slider', { name: 'Moment' })
    const last = await slider.inputValue()
    await slider.press('Home')
    await page.locator('.dot-later').first().waitFor({ state: 'attached' })
    await page.getByRole('button', { name: 'Play' }).click()
    await expect.poll(() => slider.inputValue(), { timeout: 15_000 }).toBe(last)
    expect([complaints, outside]).toEqual([[], []])
  })

  test('it is named, confirmed, loses a member and gets it back', async () => {
    const { as } = await desk()
    const { page } = await as('ada', '#/waves/W-000001')
    await page.getByRole('button', { name: 'Rename…' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Prisons, April 2025')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Prisons, April 2025' }).waitFor()
    await page.getByRole('button', { name: 'Confirm' }).click()
    await page.locator('.badge', { hasText: 'confirmed' }).first().waitFor()
    const rows = page.locator('[aria-labelledby="members"] tbody tr')
    const before = await rows.count()
    await rows.first().getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Take 1 out of the wave' }).click()
    await expect.poll(() => rows.count()).toBe(before - 1)
    await page.getByRole('button', { name: /^Undo: / }).click()
    await expect.poll(() => rows.count()).toBe(before)
  })

  test('in French, in the dark, at 360 pixels', async () => {
    const { as } = await desk()
    const options = { locale: 'fr-FR', colorScheme: 'dark', viewport: { width: 360, height: 740 } } as const
    const { page } = await as('ada', '#/waves/W-000001', options)
    await settled(page)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    // No-break spaces before the colon, as French has them.
    expect(await page.locator('.evidence').textContent()).toMatch(/\u00a0:/)
  })

  test('an empty desk says what to do', async () => {
    const { as } = await desk([])
    const { page } = await as('ada', '#/waves')
    await page.getByText('No wave.').waitFor()
    expect(await violations(page)).toEqual([])
  })
})

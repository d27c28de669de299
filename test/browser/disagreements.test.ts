import { describe, expect, test } from 'vitest'
import { CHROMIUM, named, violations } from './browser.ts'
import { overflow, settled, useDesks } from './desk.ts'

describe.skipIf(!CHROMIUM)(named('disagreements'), () => {
  const { desk } = useDesks()

  test('contradictions first, details on wish, and the way to the incident', async () => {
    const { as } = await desk()
    const { page } = await as('ada', '#/disagreements')
    await settled(page)
    expect(await violations(page)).toEqual([])
    const rows = page.locator('tbody tr')
    const conflicts = await rows.count()
    expect(conflicts).toBeGreaterThan(0)
    await page.getByLabel('Show', { exact: true }).selectOption('both')
    await expect.poll(() => rows.count()).toBeGreaterThan(conflicts)
    await page.locator('tbody th a[href*="incidents"]').first().click()
    await page.getByRole('heading', { name: 'What is told' }).waitFor()
  })

  test('none at all, at 360 pixels', async () => {
    const { as } = await desk([])
    const { page } = await as('ada', '#/disagreements', { viewport: { width: 360, height: 740 } })
    await page.getByText('do not contradict each other').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  })
})

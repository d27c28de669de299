import { describe, expect, test } from 'vitest'
import { CHROMIUM, named, violations } from './browser.ts'
import { overflow, useDesks, waveFiles } from './desk.ts'

describe.skipIf(!CHROMIUM)(named('the intake'), () => {
  const { desk } = useDesks()

  test('files are read, and what cannot be read is told with what to do', async () => {
    const { as } = await desk([])
    const { page, complaints } = await as('ada', '#/intake')
    expect(await violations(page)).toEqual([])
    const bad = {
      name: 'picture.png',
      mimeType: 'image/png',
      buffer: Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR', 'latin1'),
    }
    await page.locator('input[type=file]').setInputFiles([...waveFiles(), bad])
    await page.getByText('All read').waitFor()
    const rows = page.locator('[aria-labelledby="results"] tbody tr')
    expect(await rows.count()).toBe(5)
    await rows.first().getByText('Could not be read').waitFor()
    await rows.first().getByText('What to do').waitFor()
    expect(await violations(page)).toEqual([])
    await rows.last().getByRole('link').click()
    await page.locator('.report-text').waitFor()
    expect(complaints).toEqual([])
  })

  test('a text is pasted; the same again is known', async () => {
    const { as } = await desk([])
    const { page } = await as('ada', '#/intake')
    await page.getByRole('button', { name: 'Add the report' }).click()
    await page.getByText('Paste the text of the report first.').waitFor()
    for (const change of ['new', 'known already']) {
      await page.getByLabel('Published on (optional)').fill('2025-04-15')
      await page.getByLabel('Text', { exact: true }).fill('Two cars were burned outside Nîmes prison on Monday.')
      await page.getByRole('button', { name: 'Add the report' }).click()
      await page.locator('.badge', { hasText: change }).first().waitFor()
    }
  })

  test('a staff report becomes a report like any other', async () => {
    const { as } = await desk([])
    const { page } = await as('ada', '#/intake')
    await page.getByRole('button', { name: 'Send the report' }).click()
    await page.getByText('3 fields are not filled in.').waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByLabel('Site', { exact: true }).fill('Nîmes prison, Nîmes')
    await page.getByLabel('When (local time)').fill('2025-04-14T21:10')
    await page.getByLabel('What happened').fill('Two men set fire to a car in the staff car park and fled.')
    await page.getByLabel('Harm (optional)').fill('Nobody was hurt.')
    await page.getByRole('button', { name: 'Send the report' }).click()
    await page.locator('tbody').getByRole('link', { name: 'Staff report: Nîmes prison, Nîmes' }).click()
    await page.getByText('fled').first().waitFor()
  })

  test('in French, in the dark, at 360 pixels', async () => {
    const { as } = await desk([])
    const options = { locale: 'fr-FR', colorScheme: 'dark', viewport: { width: 360, height: 740 } } as const
    const { page } = await as('ada', '#/intake', options)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  })
})

import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { CHROMIUM, named, violations } from './browser.ts'
import { overflow, settled, useDesks } from './desk.ts'

describe.skipIf(!CHROMIUM)(named('the brief'), () => {
  const { desk } = useDesks()

  test('preview with the analyst’s paragraph, in both languages, inert', async () => {
    const { as } = await desk()
    const { page, complaints } = await as('ada', '#/brief?wave=W-000001')
    const frame = page.frameLocator('.brief-frame')
    await frame.getByRole('heading', { name: /Situation report No 1/ }).waitFor()
    expect(await page.locator('.brief-frame').getAttribute('sandbox')).not.toContain('allow-scripts')
    // The brief's own styles hold, although the page's policy refuses written ones.
    const family = await frame.locator('body').evaluate((body) => body.ownerDocument.adoptedStyleSheets.length)
    expect(family).toBe(1)
    await page.getByLabel('Analyst’s paragraph').fill('One hand. <script>alert(1)</script>')
    await page.getByLabel('Language', { exact: true }).selectOption('fr')
    await page.getByText('You changed something since this preview.').waitFor()
    await page.getByRole('button', { name: 'Write the preview again' }).click()
    await frame.getByRole('heading', { name: /Point de situation n° 1/ }).waitFor()
    await frame.getByText('One hand. <script>').waitFor()
    expect(await violations(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  test('frozen as number 1, shown and taken away in four formats', async () => {
    const { as } = await desk()
    const { page } = await as('ada', '#/brief')
    await page.frameLocator('.brief-frame').locator('h1').waitFor()
    await page.getByRole('button', { name: 'Freeze as number 1' }).click()
    await page.getByRole('button', { name: 'Freeze', exact: true }).click()
    await page.getByText('Number 1', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Freeze as number 2' }).waitFor()
    for (const [format, head] of [
      ['PDF', '%PDF'],
      ['DOCX', 'PK'],
      ['MD', '# Situation report'],
      ['HTML', '<!doctype html>'],
    ] as const) {
      const download = page.waitForEvent('download')
      await page.getByRole('link', { name: `Download number 1: ${format}` }).click()
      const bytes = await readFile(await (await download).path())
      expect(bytes.toString('latin1', 0, 200).toLowerCase()).toContain(head.toLowerCase())
    }
    await page.getByRole('button', { name: 'Show number 1' }).click()
    await page.getByRole('heading', { name: 'Number 1, as it went out' }).waitFor()
    await page.frameLocator('.brief-frame').locator('h1').waitFor()
  })

  test('an empty desk says what to do, in French, in the dark, at 360 pixels', async () => {
    const { as } = await desk([])
    const options = { locale: 'fr-FR', colorScheme: 'dark', viewport: { width: 360, height: 740 } } as const
    const { page } = await as('ada', '#/brief', options)
    await page.getByText('Ajoutez d’abord des rapports').waitFor()
    await settled(page)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  })
})

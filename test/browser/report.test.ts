import { describe, expect, test } from 'vitest'
import { CHROMIUM, named, violations } from './browser.ts'
import { overflow, settled, useDesks } from './desk.ts'

const HOSTILE = [
  'Two cars burned in Lyon <script>document.title = "ran"</script><img src=x onerror="document.title = \'ran\'">',
  '',
  'On Monday two cars were burned outside the prison of Lyon, \u202eecilop\u202c said. \u2066Nobody\u2069 was hurt.\u0007',
].join('\n')

describe.skipIf(!CHROMIUM)(named('a report'), () => {
  const { desk } = useDesks()

  async function firstReport(as: Awaited<ReturnType<typeof desk>>['as'], options = {}) {
    const opened = await as('ada', '#/reports', options)
    await settled(opened.page)
    await opened.page.locator('tbody a').first().click()
    await opened.page.locator('.report-text').waitFor()
    return opened
  }

  test('fields light up with their words, and words with their fields', async () => {
    const { page, complaints, outside } = await firstReport((await desk()).as)
    await settled(page)
    expect(await violations(page)).toEqual([])
    const field = page.locator('.record-line[data-ids$="/when"]').first()
    await field.focus()
    const words = page.locator('.report-text mark[data-lit]').first()
    await words.waitFor()
    expect(await field.textContent()).toContain((await words.textContent())!.slice(0, 5))
    await page.locator('.report-text mark[data-ids*="/where"]').first().hover()
    await page.locator('.record-line[data-ids$="/where"][data-lit]').first().waitFor()
    await page.getByLabel('place', { exact: false }).first().uncheck()
    expect(await page.locator('.report-text .m-where').count()).toBe(0)
    expect([complaints, outside]).toEqual([[], []])
  })

  test('words are chosen by keyboard and become a value', async () => {
    const { page } = await firstReport((await desk()).as)
    await page.locator('.report-text').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    const chosen = await page.evaluate(() => document.getSelection()!.toString())
    expect(chosen.split(' ')).toHaveLength(2)
    await page.locator('.chosen-words', { hasText: chosen }).waitFor()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Add or correct a value' })
    await dialog.getByLabel('Field').selectOption('markers')
    await dialog.getByRole('button', { name: 'Save' }).waitFor()
    expect(await dialog.getByLabel('Reason').inputValue()).toContain(chosen)
    expect(await violations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByText(/^Done: markers of I-/).waitFor()
  })

  test('words are chosen by mouse', async () => {
    const { page } = await firstReport((await desk()).as)
    await page.locator('.report-text .m-when').first().dblclick()
    await page.getByRole('button', { name: 'Use these words' }).click()
    await page.getByRole('dialog', { name: 'Add or correct a value' }).waitFor()
  })

  test('what a report says is never markup, and letters that mislead are seen', async () => {
    const { as } = await desk([{ id: 'hostile', text: HOSTILE, published: '2025-04-15', source: '<b>Wire</b>' }])
    const { page, complaints } = await firstReport(as)
    await settled(page)
    expect(await page.title()).not.toContain('ran')
    expect(await page.locator('.report-text').locator('script, img, b').count()).toBe(0)
    const signs = await page.locator('.report-text .sign').allTextContents()
    expect(signs).toEqual(['⟨RLO⟩', '⟨PDF⟩', '⟨LRI⟩', '⟨PDI⟩', '␇'])
    await page.getByText('5 invisible letters').waitFor()
    expect(await violations(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  test('a line of a megabyte stays usable', async () => {
    const line = `Two cars were burned in Lyon on Monday. ${'éàüöïèûçô '.repeat(49_900)}`
    expect(Buffer.byteLength(line)).toBeGreaterThan(900_000)
    const { as } = await desk([{ id: 'long', text: line, published: '2025-04-15' }])
    const { page } = await firstReport(as)
    const took = await page.evaluate(async () => {
      const started = performance.now()
      const pane = document.querySelector('.report-text')!
      pane.scrollTop = pane.scrollHeight / 2
      pane.scrollTop = 0
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      return performance.now() - started
    })
    expect(took).toBeLessThan(1500)
    await page.locator('.report-text').focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate(() => document.getSelection()!.toString())).toBe('Two')
    expect(await overflow(page)).toBe(0)
  })

  test('two versions: what changed is shown, and each has its own evidence', async () => {
    const told = (text: string) => ({ id: 'corrected', text, published: '2025-04-15', source: 'Wire' })
    const { as } = await desk([
      told('Two cars were burned outside the prison in Nîmes on Monday evening. One guard was wounded.'),
      told('Three cars were burned outside the prison in Nîmes on Monday evening. One guard was wounded.'),
    ])
    const { page, complaints } = await firstReport(as)
    await settled(page)
    const marked = () => page.locator('.report-text mark').allTextContents()
    const versions = page.getByRole('region', { name: 'Versions' })
    const change = versions.locator('.changes li', { hasText: 'vehicles damaged' })
    expect(await change.locator('del').textContent()).toBe('2')
    expect(await change.locator('ins').textContent()).toBe('3')
    expect((await marked()).join(' ')).toContain('Three cars')
    expect(await violations(page)).toEqual([])
    await versions.getByRole('link', { name: 'Version 1' }).click()
    await page.getByText('This is an earlier version.').waitFor()
    expect((await marked()).join(' ')).toContain('Two cars')
    expect(await versions.locator('[aria-current]').textContent()).toBe('Version 1')
    // Words of what is no longer told are no ground for a value.
    await page.locator('.report-text').focus()
    await page.keyboard.press('ArrowRight')
    await page.locator('.chosen-words span').waitFor()
    expect(await page.getByRole('button', { name: 'Use these words' }).count()).toBe(0)
    await page.getByRole('link', { name: 'Show the latest version' }).click()
    await page.locator('.report-text mark', { hasText: 'Three cars' }).first().waitFor()
    expect(complaints).toEqual([])
  })

  test('a second coder reads it without what the machine read', async () => {
    const { as } = await desk()
    const { page } = await firstReport(as)
    await page.goto(`${page.url()}?plain=1`)
    await page.locator('.reader-plain .report-text').waitFor()
    expect(await page.locator('mark, .record').count()).toBe(0)
  })

  test('the list at 360 pixels, in French, and a search that finds nothing', async () => {
    const { as } = await desk()
    const { page } = await as('ada', '#/reports', { locale: 'fr-FR', viewport: { width: 360, height: 740 } })
    await settled(page)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.getByRole('searchbox').fill('zzzzz')
    await page.getByText('Aucun rapport ne correspond.').waitFor()
  })
})

import { describe, expect, test } from 'vitest'
import { CHROMIUM, named } from './browser.ts'
import { PASSWORD, settled, useDesks, waveFiles } from './desk.ts'

describe.skipIf(!CHROMIUM)(named('a new user’s whole way'), () => {
  const { desk, opened } = useDesks()

  test('from an empty desk to the frozen brief', async () => {
    const { url } = await desk([])
    const { page, complaints, outside } = await opened(url)
    const go = (name: string) => page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name }).click()

    await page.getByLabel('Name').fill('ada')
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await page.getByLabel('Password again').fill(PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Situation', level: 1 }).waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByLabel('Name').fill('ada')
    await page.getByLabel('Password').fill(PASSWORD)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Situation', level: 1 }).waitFor()

    await page.getByText('No incident on this desk yet').waitFor()
    await page.getByRole('link', { name: 'To the intake' }).click()
    await page.locator('input[type=file]').setInputFiles(waveFiles())
    await page.getByText('All read').waitFor()
    await page.getByRole('link', { name: 'To the situation' }).click()
    await page.getByText('Nîmes').first().waitFor()

    await page.goto(`${url}#/incidents/I-000001`)
    await page.getByRole('button', { name: 'Correct: vehicles damaged' }).click()
    await page.getByRole('dialog').getByLabel('Value', { exact: true }).last().fill('4')
    await page.getByLabel('Reason').fill('counted on site')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('.fact-shown', { hasText: /^4$/ }).waitFor()
    await page.getByRole('button', { name: /^Undo: / }).click()
    await page.locator('.fact-shown', { hasText: /^3$/ }).waitFor()

    await go('Review')
    await page.locator('.looked').waitFor()
    const queue = page.locator('.queue li')
    const count = await queue.count()
    await page.keyboard.press('a')
    await expect.poll(() => queue.count()).toBe(count - 1)

    await go('Waves')
    await page.locator('.waves a').first().click()
    await page.getByRole('button', { name: 'Confirm', exact: true }).click()
    await page.locator('.badge', { hasText: 'confirmed' }).first().waitFor()

    await page.getByRole('link', { name: 'Brief of this wave' }).click()
    await page.frameLocator('.brief-frame').getByRole('heading', { name: /No 1/ }).waitFor()
    await page.getByRole('button', { name: 'Freeze as number 1' }).click()
    await page.getByRole('button', { name: 'Freeze', exact: true }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download number 1: PDF' }).click()
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/)

    await settled(page)
    // The map was kept away, which the browser says.
    expect(complaints.filter((text) => !/map-|ERR_FAILED|dynamically imported/.test(text))).toEqual([])
    expect(outside).toEqual([])
  })
})

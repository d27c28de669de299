import { describe, expect, test } from 'vitest'
import { CHROMIUM, named, violations } from './browser.ts'
import { overflow, settled, useDesks } from './desk.ts'

describe.skipIf(!CHROMIUM)(named('an incident'), () => {
  const { desk } = useDesks()

  test('every value is one click from its words', async () => {
    const { as } = await desk()
    const { page, complaints, outside } = await as('ada', '#/incidents/I-000001')
    await settled(page)
    expect(await violations(page)).toEqual([])
    const words = page.locator('[aria-labelledby="field-when"] .words').first()
    const text = await words.textContent()
    await words.click()
    await page.locator('.m-sought').first().waitFor()
    expect((await page.locator('.m-sought').allTextContents()).join('')).toBe(text)
    expect([complaints, outside]).toEqual([[], []])
  })

  test('in French, in the dark, at 360 pixels', async () => {
    const { as } = await desk()
    const options = { locale: 'fr-FR', colorScheme: 'dark', viewport: { width: 360, height: 740 } } as const
    const { page } = await as('ada', '#/incidents/I-000001', options)
    await settled(page)
    await page.getByRole('heading', { name: 'Ce qui est rapporté' }).waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  })

  test('a value is corrected with its reason, and the correction undone', async () => {
    const { as } = await desk()
    const { page } = await as('ada', '#/incidents/I-000001')
    await page.getByRole('button', { name: 'Correct: vehicles damaged' }).click()
    const value = page.getByRole('dialog').getByLabel('Value', { exact: true }).last()
    await value.fill('many')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('This is no value of the field').waitFor()
    expect(await violations(page)).toEqual([])
    await value.fill('4')
    await page.getByLabel('Reason').fill('seen on video')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Save' }).click()
    const fact = page.locator('.fact', { hasText: 'vehicles damaged' })
    await fact.getByText('seen on video').waitFor()
    expect(await fact.locator('.fact-shown').textContent()).toBe('4')
    await page.getByRole('button', { name: /^Undo: / }).click()
    await fact.locator('.fact-shown', { hasText: '3' }).waitFor()
    await page.getByText('undone', { exact: true }).waitFor()
  })

  test('it is confirmed and reopened, split and merged again', async () => {
    const { as } = await desk()
    const { page } = await as('ada', '#/incidents/I-000004')
    await page.getByRole('button', { name: 'Confirm' }).click()
    await page.locator('.badge', { hasText: 'confirmed' }).waitFor()
    await page.getByRole('button', { name: 'Reopen' }).click()
    await page.getByRole('button', { name: 'Confirm' }).waitFor()
    const mentions = page.locator('.mentions > li')
    const before = await mentions.count()
    expect(before).toBeGreaterThan(1)
    await page.getByRole('button', { name: 'Split…' }).click()
    await page.getByRole('dialog').getByRole('checkbox').first().check()
    await page.getByRole('button', { name: 'Split off 1 mention' }).click()
    await expect.poll(() => mentions.count()).toBe(before - 1)
    await page.getByRole('button', { name: /^Undo: / }).click()
    await expect.poll(() => mentions.count()).toBe(before)
  })

  test('two people at once: the second is shown what the first did, and may go on', async () => {
    const { as } = await desk()
    const [ada, ben] = [await as('ada', '#/incidents/I-000001'), await as('ben', '#/incidents/I-000001')]
    const edit = async ({ page }: typeof ada, text: string) => {
      await page.getByRole('button', { name: 'Correct: vehicles damaged' }).click()
      await page.getByRole('dialog').getByLabel('Value', { exact: true }).last().fill(text)
    }
    await edit(ben, '9')
    await edit(ada, '5')
    await ada.page.getByRole('button', { name: 'Save' }).click()
    await ada.page.locator('.fact-shown', { hasText: '5' }).waitFor()
    await ben.page.locator('.fact-shown', { hasText: '5' }).waitFor()
    await ben.page.getByRole('button', { name: 'Save' }).click()
    const asked = ben.page.getByRole('dialog', { name: 'Somebody else changed this at the same time' })
    await asked.getByText('vehicles damaged of I-000001: 5').waitFor()
    expect(await violations(ben.page)).toEqual([])
    await asked.getByRole('button', { name: 'Save mine too' }).click()
    await ben.page.locator('.fact-shown', { hasText: '9' }).waitFor()
    await ada.page.locator('.fact-shown', { hasText: '9' }).waitFor()
  })

  test('an id that nobody knows is said so', async () => {
    const { as } = await desk([])
    const { page } = await as('ada', '#/incidents/I-000099')
    await page.getByText('No report tells this incident').waitFor()
    expect(await violations(page)).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { CHROMIUM, named, violations } from './browser.ts'
import { overflow, PASSWORD, settled, useDesks } from './desk.ts'

describe.skipIf(!CHROMIUM)(named('people'), () => {
  const { desk } = useDesks()

  test('an administrator lets somebody in, changes what they may, and shuts them out', async () => {
    const { as } = await desk([])
    const { page, complaints } = await as('ada', '#/people')
    await settled(page)
    expect(await violations(page)).toEqual([])
    const add = page.locator('form', { hasText: 'Add a person' })
    await add.getByLabel('Name').fill('carla')
    await add.getByRole('button', { name: 'Add' }).click()
    await page.getByText('Give at least twelve characters.').waitFor()
    await add.getByLabel('Password').fill(PASSWORD)
    await add.getByRole('button', { name: 'Add' }).click()
    const row = page.getByRole('row', { name: /carla/ })
    await row.getByLabel('Role of carla').selectOption('reader')
    await page.getByText('carla was changed.').first().waitFor()
    await row.getByRole('button', { name: 'Disable carla' }).click()
    await row.getByText('disabled').waitFor()
    await page.reload()
    await page.getByText('added a person').waitFor()
    expect(await violations(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  test('a token is made, shown once, and revoked', async () => {
    const { as } = await desk([])
    const { page } = await as('ben', '#/people')
    await page.getByText('You have no token.').waitFor()
    expect(await page.getByRole('heading', { name: 'Users' }).count()).toBe(0)
    await page.getByLabel('What it is for').fill('archive')
    await page.getByRole('button', { name: 'Make a token' }).click()
    const secret = await page.getByRole('dialog').locator('.secret').textContent()
    expect(secret!.length).toBeGreaterThan(20)
    expect(await violations(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
    await page.getByRole('button', { name: 'Revoke archive' }).click()
    await page.getByText('You have no token.').waitFor()
    expect(await page.content()).not.toContain(secret)
  })

  test('in French, in the dark, at 360 pixels', async () => {
    const { as } = await desk([])
    const options = { locale: 'fr-FR', colorScheme: 'dark', viewport: { width: 360, height: 740 } } as const
    const { page } = await as('ada', '#/people', options)
    await settled(page)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  })
})

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { KEYS } from '../../src/web/views/review/keys.ts'
import { CHROMIUM, named, violations } from './browser.ts'
import { overflow, settled, useDesks } from './desk.ts'

const rows = (page: Page) => page.locator('.queue li')
const looked = (page: Page) => page.locator('.queue [aria-current] small').first().textContent()
const lookedTitle = (page: Page) => page.locator('#looked small').textContent()

/** Goes on by Tab to what has this name; what takes more steps than a form has is not there. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const inside = page.locator('dialog[open], main').last()
  const targets = [
    inside.getByLabel(name, { exact: true }),
    inside.getByRole('button', { name }),
    inside.getByRole('link', { name }),
  ]
  for (let steps = 0; steps < 150; steps++) {
    for (const target of targets)
      if (await target.evaluateAll((found) => found.includes(document.activeElement as HTMLElement))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`not reached by Tab: ${name}`)
}

describe.skipIf(!CHROMIUM)(named('the review, by keyboard alone'), () => {
  const { desk } = useDesks()
  /** Keys that a test pressed in the queue and saw do something. */
  const pressed = new Set<string>()

  async function review(name = 'ada', made?: Awaited<ReturnType<typeof desk>>) {
    const served = made ?? (await desk())
    const { page, complaints } = await served.as(name, '#/review')
    await page.locator('.looked').waitFor()
    const key = async (one: string) => {
      pressed.add(one)
      await page.keyboard.press(one)
    }
    return { page, complaints, key, count: await rows(page).count(), ...served }
  }

  test('stepping, accepting, rejecting, and taking back', async () => {
    const { page, complaints, key, count } = await review()
    expect(await violations(page)).toEqual([])
    const first = await looked(page)
    for (const [there, back] of [
      ['j', 'k'],
      ['ArrowDown', 'ArrowUp'],
      ['G', 'g'],
      ['End', 'Home'],
    ] as const) {
      await key(there)
      expect(await looked(page)).not.toBe(first)
      await key(back)
      expect(await looked(page)).toBe(first)
    }
    await key('a')
    await expect.poll(() => rows(page).count()).toBe(count - 1)
    await key('u')
    await expect.poll(() => rows(page).count()).toBe(count)
    await key('x')
    await expect.poll(() => rows(page).count()).toBe(count - 1)
    expect(complaints).toEqual([])
  })

  test('grading, then accepting at once', async () => {
    const { page, key, count, ask } = await review()
    const id = (await lookedTitle(page))!
    const grade = page.locator('.looked-grade select')
    for (const digit of ['6', '5', '4', '3', '2']) {
      await key(digit)
      await expect.poll(() => grade.inputValue()).toBe(digit)
    }
    await key('1')
    await page
      .getByText('credibility 1 needs two independent sources')
      .or(page.locator('.looked-grade'))
      .first()
      .waitFor()
    await key('2')
    await key('a')
    await expect.poll(() => rows(page).count()).toBe(count - 1)
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect((await ask('ada', 'GET', `/incidents/${id}`)).json.incident).toMatchObject({
      credibility: '2',
      state: 'confirmed',
    })
  })

  test('correcting', async () => {
    const { page, key, ask } = await review()
    const id = (await lookedTitle(page))!
    await key('c')
    await tabTo(page, 'Which field?')
    await page.keyboard.type('killed')
    await tabTo(page, 'Value')
    await page.keyboard.type('0')
    await tabTo(page, 'Reason')
    await page.keyboard.type('told on the telephone')
    await tabTo(page, 'Save')
    await page.keyboard.press('Enter')
    await page.getByText(`Done: killed of ${id}: 0`).waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const { json } = await ask('ada', 'GET', `/incidents/${id}`)
    expect(json.incident.fields['casualties.killed'].shown).toMatchObject({ min: 0, max: 0 })
    expect(json.decisions.at(-1).why).toBe('told on the telephone')
  })

  test('merging with one that is looked for, and taking back', async () => {
    const { page, key, count } = await review()
    const id = (await lookedTitle(page))!
    const other = (await page.locator('.queue li small.muted').allTextContents()).find(
      (text) => /^I-/.test(text) && text !== id,
    )!
    await key('m')
    await tabTo(page, 'Place, site or id of the other incident')
    await page.keyboard.type(other)
    await page.getByRole('button', { name: `Merge with ${other}` }).waitFor()
    await tabTo(page, `Merge with ${other}`)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => rows(page).count()).toBe(count - 1)
    await settled(page)
    await key('u')
    await expect.poll(() => rows(page).count()).toBe(count)
  })

  test('searching, splitting, and taking back', async () => {
    const { page, key, count } = await review()
    await key('/')
    await page.keyboard.type('i-000004')
    await expect.poll(() => rows(page).count()).toBe(1)
    // What is typed there decides nothing.
    await page.keyboard.type('ax')
    await page.getByText('No incident of the queue fits the search.').waitFor()
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Enter')
    await expect.poll(() => lookedTitle(page)).toBe('I-000004')
    await key('s')
    await tabTo(page, /Mention \d/)
    await page.keyboard.press('Space')
    await tabTo(page, 'Split off 1 mention')
    await page.keyboard.press('Enter')
    await page.getByText(/^Done: .*I-000004/).waitFor()
    await key('/')
    await page.keyboard.press('Escape')
    await expect.poll(() => rows(page).count()).toBe(count + 1)
    await key('u')
    await expect.poll(() => rows(page).count()).toBe(count)
  })

  test('marking: some are merged, some confirmed at once, all and none', async () => {
    const { page, key, count } = await review()
    await key(' ')
    await key('j')
    await key(' ')
    await page.getByRole('button', { name: 'Accept all 2' }).waitFor()
    expect(await violations(page)).toEqual([])
    await key('m')
    await expect.poll(() => rows(page).count()).toBe(count - 1)
    await key('u')
    await expect.poll(() => rows(page).count()).toBe(count)
    await key('*')
    await page.getByRole('button', { name: `Accept all ${count}` }).waitFor()
    await key('Escape')
    await page.getByRole('button', { name: /^Accept a/ }).waitFor()
    await key(' ')
    await key('j')
    await key(' ')
    await key('a')
    await expect.poll(() => rows(page).count()).toBe(count - 2)
    await tabTo(page, 'Queue')
    await page.keyboard.type('confirmed')
    await expect.poll(() => rows(page).count()).toBe(2)
    // The letters after the first went to the choice too.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
  })

  test('the keys are told, and opened with, too', async () => {
    const { page, key } = await review()
    await key('?')
    const dialog = page.getByRole('dialog', { name: 'Keys of the review' })
    await dialog.waitFor()
    expect(await dialog.locator('tbody tr').count()).toBe(KEYS.length)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    for (const one of ['o', 'Enter']) {
      const id = await lookedTitle(page)
      await key(one)
      await page.waitForURL(new RegExp(`#/incidents/${id}`))
      await page.goBack()
      await page.locator('.looked').waitFor()
    }
  })

  test('two coders, blind, and how far they agree', async () => {
    const made = await desk()
    const code = async (name: string, killed: string) => {
      const { page, key } = await review(name, made)
      await key('/')
      await page.keyboard.type('I-000001')
      await expect.poll(() => rows(page).count()).toBe(1)
      await page.keyboard.press('Enter')
      await expect.poll(() => lookedTitle(page)).toBe('I-000001')
      await key('b')
      await page.getByRole('heading', { name: 'The reports that tell it' }).waitFor()
      expect(await page.locator('.fact, .looked-facts, .m').count()).toBe(0)
      expect(await violations(page)).toEqual([])
      await tabTo(page, 'killed')
      await page.keyboard.type(killed)
      await tabTo(page, 'Save the coding')
      await page.keyboard.press('Enter')
      await page.locator('.queue').waitFor()
      return page
    }
    await code('ada', '0')
    const page = await code('ben', '1')
    await tabTo(page, 'Agreement between coders')
    await page.keyboard.press('Enter')
    await settled(page)
    const row = page.getByRole('row', { name: /^killed/ }).first()
    await row.waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByText('ada: 0').waitFor()
  })

  test('no key is left out above', () => {
    expect(KEYS.flatMap(([, keys]) => [...keys]).filter((one) => !pressed.has(one))).toEqual([])
  })
})

describe.skipIf(!CHROMIUM)(named('the review, by two at once'), () => {
  const { desk } = useDesks()

  test('what is being filled in stays with its incident, is refused with what the other did, and can be saved', async () => {
    const { as, ask } = await desk()
    const { page } = await as('ada', '#/review')
    await page.locator('.looked').waitFor()
    const id = (await lookedTitle(page))!
    await page.keyboard.press('c')
    const editor = page.getByRole('dialog', { name: /^Correct/ })
    await editor.getByLabel('Which field?').selectOption('casualties.killed')
    await editor.getByLabel('Value', { exact: true }).last().fill('3')
    await editor.getByLabel('Reason').fill('counted')
    await ask('ben', 'POST', '/decisions', { act: { kind: 'confirm', subject: id }, why: 'two sources' })
    // The queue goes on beneath.
    await page.getByText(`${id} left the queue`).waitFor()
    await expect.poll(() => lookedTitle(page)).not.toBe(id)
    await editor.getByRole('button', { name: 'Save' }).click()
    const asked = page.getByRole('dialog', { name: 'Somebody else changed this at the same time' })
    await asked.getByText(`confirmed ${id}`).waitFor()
    await asked.getByText('two sources').waitFor()
    expect(await violations(page)).toEqual([])
    await asked.getByRole('button', { name: 'Leave it as it is now' }).click()
    expect(await editor.getByLabel('Value', { exact: true }).last().inputValue()).toBe('3')
    expect(await editor.getByLabel('Reason').inputValue()).toBe('counted')
    await editor.getByRole('button', { name: 'Save' }).click()
    await asked.getByRole('button', { name: 'Save mine too' }).click()
    await editor.waitFor({ state: 'detached' })
    const { json } = await ask('ada', 'GET', `/incidents/${id}`)
    expect(json.incident.fields['casualties.killed'].shown).toMatchObject({ min: 3, max: 3 })
    expect(json.decisions.at(-1)).toMatchObject({ why: 'counted', by: 'ada' })
  })

  test('a key meant for what just left is not done to what took its place', async () => {
    const { as, ask } = await desk()
    const { page } = await as('ada', '#/review')
    await page.locator('.looked').waitFor()
    const id = (await lookedTitle(page))!
    await ask('ben', 'POST', '/decisions', { act: { kind: 'confirm', subject: id } })
    await page.getByText(`${id} left the queue`).waitFor()
    await page.keyboard.press('x')
    await expect.poll(() => lookedTitle(page)).not.toBe(id)
    const { json } = await ask('ada', 'GET', '/decisions')
    expect(json.items.map(({ act }: { act: { kind: string } }) => act.kind)).toEqual(['confirm'])
  })

  test('nothing to do, in French, at 360 pixels', async () => {
    const { as } = await desk([])
    const { page } = await as('ada', '#/review', { locale: 'fr-FR', viewport: { width: 360, height: 740 } })
    await page.getByText('Il ne reste rien à vérifier.').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  })
})

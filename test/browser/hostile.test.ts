import { beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, named } from './browser.ts'
import { overflow, type ServedDesk, useDesks, waveFiles } from './desk.ts'
import { type Shown, show, VIEW_NAMES } from './views.ts'

const MARKUP = '<script>window.ran = 1</script><img src=x onerror="window.ran = 2"><svg onload="window.ran = 3">'
/** Turns round what is read after it, hides a letter, and never ends. */
const TURNED = '\u202eecilop\u2066 \u200bx'
const NAME = `“Zephyr” ${TURNED} ${MARKUP}`
/** Over a megabyte in one line, without a space to break at. */
const ENDLESS = `Two cars were burned in Lyon on Monday evening.${'é\u202e'.repeat(240_000)}`

describe.skipIf(!CHROMIUM)(named('hostile texts'), () => {
  const { desk } = useDesks()
  let served: ServedDesk
  let ids: Shown

  beforeAll(async () => {
    const texts = waveFiles().map(({ buffer }) => JSON.parse(buffer.toString()) as { text: string; source?: string })
    const hostile = texts.map(({ text, source, ...rest }) => ({
      ...rest,
      text: `${MARKUP} ${TURNED}\n\n${text}\n\n${NAME} claimed it. The letters ${TURNED} were painted on a wall. ${MARKUP}`,
      source: `${source} ${NAME}`,
      title: NAME,
      url: 'https://x.example/"><script>',
    }))
    served = await desk([...hostile, { ...hostile.at(-1)!, text: `${hostile.at(-1)!.text} Nobody was hurt.` }])
    const { ask } = served
    const decide = async (act: object) =>
      expect((await ask('ada', 'POST', '/decisions', { act, why: NAME })).status).toBe(201)
    const list = async (path: string) => (await ask('ada', 'GET', path)).json
    const [first, second] = (await list('/incidents')).items.map(({ id }: { id: string }) => id)
    ids = { REPORT: (await list('/reports')).items[0].id, INCIDENT: first, WAVE: (await list('/waves'))[0].id }
    await decide({ kind: 'correct', incident: first, field: 'markers', value: [NAME] })
    await decide({ kind: 'correct', incident: first, field: 'perpetrators.names', value: [NAME, MARKUP] })
    await decide({ kind: 'code', incident: first, field: 'markers', value: [NAME] })
    await decide({ kind: 'confirm', subject: second })
    for (const { id } of (await ask('ada', 'GET', '/waves')).json)
      await decide({ kind: 'wave-rename', wave: id, name: NAME })
    await ask('ada', 'POST', '/tokens', { name: NAME.slice(0, 100), scopes: ['read'] })
    await ask('ada', 'POST', '/briefs', { language: 'en', marking: 'TLP:RED', note: NAME })
    await ask('eve', 'POST', '/session', { name: NAME.slice(0, 100), password: 'wrong, all of it' })
  }, 120_000)

  /** What ran, what became an element, and letters that turn or hide what is read, on the page and in the frame of a brief. */
  const LOOK = () => {
    const documents = [
      document,
      ...[...document.querySelectorAll('iframe')].flatMap((one) => one.contentDocument ?? []),
    ]
    const text = documents.map(({ body }) => `${body.textContent} ${document.title}`).join(' ')
    const attributes = documents.flatMap((one) =>
      [...one.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((at) =>
        ['aria-label', 'title', 'placeholder'].map((name) => at.getAttribute(name) ?? ''),
      ),
    )
    return {
      ran: (window as { ran?: number }).ran ?? null,
      elements: documents.flatMap((one) =>
        [...one.querySelectorAll('body script, body img, body svg[onload]')].map((at) => at.outerHTML),
      ),
      turned: [text, ...attributes].flatMap(
        (one) => one.match(/.{0,30}[\u200b\u202a-\u202e\u2066-\u2069].{0,10}/u) ?? [],
      ),
    }
  }

  test.each(VIEW_NAMES)('%s shows them as they are written, and nothing of them runs', async (name) => {
    const { page, complaints, outside } = await served.as('ada', '#/situation')
    await show(page, served, name, ids)
    if (name === 'brief') await page.frameLocator('.brief-frame').locator('h1').waitFor()
    if (name === 'situation') await page.locator('.row').first().click()
    for (const summary of await page.locator('#content summary').all()) await summary.click()
    const found = await page.evaluate(LOOK)
    expect(found).toEqual({ ran: null, elements: [], turned: [] })
    expect(outside).toEqual([])
    expect(complaints.filter((text) => !/map-|ERR_FAILED|dynamically imported/.test(text))).toEqual([])
    expect(await overflow(page)).toBe(0)
  })

  test('a line of a megabyte keeps every view usable', async () => {
    expect(Buffer.byteLength(ENDLESS)).toBeGreaterThan(1_000_000)
    const long = await desk([{ id: 'endless', text: ENDLESS, title: NAME, published: '2025-04-15', source: 'Wire' }])
    const [{ id: REPORT }] = (await long.ask('ada', 'GET', '/reports')).json.items
    const own = { REPORT, INCIDENT: 'I-000001', WAVE: '' }
    const { page } = await long.as('ada', '#/situation', { viewport: { width: 360, height: 740 } })
    const slow: string[] = []
    for (const name of VIEW_NAMES.filter((one) => one !== 'wave')) {
      const began = performance.now()
      await show(page, long, name, own)
      if (performance.now() - began > 4000) slow.push(`${name} ${performance.now() - began}`)
      expect([name, await overflow(page)]).toEqual([name, 0])
      const { ran, turned } = await page.evaluate(LOOK)
      expect([name, ran, turned]).toEqual([name, null, []])
    }
    expect(slow).toEqual([])
  })
})

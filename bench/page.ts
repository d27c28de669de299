import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { buildPage, CHROMIUM, launch, open } from '../test/browser/browser.ts'
import { startMock } from '../test/browser/mock.ts'

/**
 * `node bench/page.ts`: the page's sizes; how soon it can be used on an empty cache, which is when list, filters and map are there;
 * how soon a filter is on the screen. The server is the tests' mock on loopback, so that the numbers are the page's.
 */
const SIZES = [1_000, 100_000]
const OPENINGS = 5
const FILTERS = ['arson', 'shooting', 'threat', 'vandalism', 'drone-attack']
const ROUNDS = 4

const say = (line: string) => process.stdout.write(`${line}\n`)

if (!CHROMIUM) {
  say('no Chromium: nothing measured')
} else {
  const built = await buildPage()
  sizes(join(built.folder, 'assets'))
  const browser = await launch()
  for (const points of SIZES) await measure(browser, built.folder, points)
  await browser.close()
  built.remove()
}

function sizes(folder: string): void {
  const scripts = readdirSync(folder).filter((name) => /\.m?js$/.test(name))
  const rows = scripts.map((name) => {
    const bytes = readFileSync(join(folder, name))
    return { name, raw: bytes.length, gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length }
  })
  for (const { name, raw, gzip, brotli } of rows.sort((a, b) => b.gzip - a.gzip)) {
    say(`${kilo(raw)} raw ${kilo(gzip)} gzip ${kilo(brotli)} brotli  ${name}`)
  }
  const sum = (of: 'gzip' | 'brotli') => rows.reduce((total, row) => total + row[of], 0)
  say(`script in all: ${kilo(sum('gzip'))} gzip, ${kilo(sum('brotli'))} brotli`)
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`
}

async function measure(browser: Browser, folder: string, points: number): Promise<void> {
  const mock = await startMock({ page: folder, points })
  const [listed, filters, drawn, usable]: number[][] = [[], [], [], []]
  for (let i = 0; i < OPENINGS; i++) {
    const start = performance.now()
    const { page } = await open(browser, mock.url)
    const noted = async (there: Promise<void>, times: number[]) => {
      await there
      times.push(performance.now() - start)
    }
    await Promise.all([
      noted(page.locator('.row .row-label').first().waitFor(), listed!),
      noted(page.locator('select option[value=arson]').first().waitFor({ state: 'attached' }), filters!),
      noted(page.getByRole('button', { name: 'Show all' }).waitFor(), drawn!),
    ])
    usable!.push(performance.now() - start)
    await page.context().close()
  }
  const { page } = await open(browser, mock.url)
  await page.getByRole('button', { name: 'Show all' }).waitFor()
  const filtered = await filterTimes(page)
  await page.context().close()
  await mock.close()
  const parts = `list ${told(listed!)}; filters ${told(filters!)}; map ${told(drawn!)}`
  say(`${points} incidents: usable ${told(usable!)} (${parts}); a filter on the screen ${told(filtered)}`)
}

async function filterTimes(page: Page): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (const kind of FILTERS) {
      times.push(await timeOf(page, kind))
      await page.waitForTimeout(300)
    }
  }
  return times
}

/** From the choice to the first row of the new list, in the page's own clock. */
function timeOf(page: Page, kind: string): Promise<number> {
  return page.evaluate(async (value) => {
    const select = [...document.querySelectorAll('select')].find((one) =>
      [...one.options].some((option) => option.value === value),
    )!
    const label =
      { arson: 'Arson', shooting: 'Shooting', threat: 'Threat', vandalism: 'Vandalism' }[value] ?? 'Drone attack'
    const start = performance.now()
    select.value = value
    select.dispatchEvent(new Event('change', { bubbles: true }))
    while (!document.querySelector('.row .row-label')?.textContent?.startsWith(label)) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    return performance.now() - start
  }, kind)
}

function told(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!)
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms`
}

import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { PROJECT } from '../schema.ts'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]

/** Debian's Chromium, or the one that TOCSIN_CHROMIUM names; null where there is none. */
export const CHROMIUM =
  [process.env.TOCSIN_CHROMIUM ?? '', ...PLACES].find((path) => path !== '' && existsSync(path)) ?? null

if (!CHROMIUM && process.env.TOCSIN_REQUIRE_BROWSER === '1') {
  throw new Error(`no Chromium at ${PLACES.join(', ')}, and TOCSIN_REQUIRE_BROWSER=1 asks for one`)
}

/** Names a group of tests; where they do not run, the name says why. */
export function named(what: string): string {
  return CHROMIUM ? what : `${what} (skipped: no Chromium; set TOCSIN_CHROMIUM to its path)`
}

/** The page as it is now, built into a folder of its own. */
export async function buildPage(): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'tocsin-page-'))
  await build({
    configFile: join(PROJECT, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: folder },
  })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS })
}

export interface Opened {
  readonly page: Page
  /** What the page complained of: errors, refused sources, failed requests. */
  readonly complaints: string[]
  /** Addresses outside the server. */
  readonly outside: string[]
}

export interface OpenOptions extends BrowserContextOptions {
  /** False keeps the map away: drawn without a graphics card it is most of a test's time. */
  readonly map?: boolean
}

/** Opens a page with a clean memory, and notes everything it should not do. */
export async function open(
  browser: Browser,
  url: string,
  { map = true, ...options }: OpenOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options })
  const page = await context.newPage()
  if (!map) await page.route('**/assets/map-*.js', (route) => route.abort())
  const complaints: string[] = []
  const outside: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(new URL(url).origin))
      outside.push(request.url())
  })
  await page.goto(url)
  return { page, complaints, outside }
}

/** Ids of the accessibility rules that the page breaks, with where. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: Found[] }> } }).axe
      .run
    interface Found {
      id: string
      nodes: { target: unknown[]; failureSummary?: string }[]
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    return (await run({ runOnly: tags })).violations
  })
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}

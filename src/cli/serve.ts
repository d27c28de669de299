import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { FastifyInstance } from 'fastify'
import { StoreError } from '../store/error.ts'
import { addDeskOption, type DeskOptions, deskFolder, sayTrouble } from './with-desk.ts'
import { SERVE_WORDS as WORDS } from './words-serve.ts'

interface Options extends DeskOptions {
  readonly port: number
  readonly host?: string
  readonly tlsCert?: string
  readonly tlsKey?: string
  readonly behindProxy?: boolean
}

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|localhost)$/

/** Adds `tocsin serve` to the program. */
export function register(program: Command): void {
  addDeskOption(program.command('serve').description(WORDS.description))
    .addOption(new Option('--port <n>', WORDS.port).argParser(port).default(4747))
    .option('--host <address>', WORDS.host)
    .option('--tls-cert <file>', WORDS.tlsCert)
    .option('--tls-key <file>', WORDS.tlsKey)
    .option('--behind-proxy', WORDS.behindProxy)
    .addHelpText('after', WORDS.examples)
    .action(run)
}

function port(given: string): number {
  const number = Number(given)
  if (!/^\d{1,5}$/.test(given) || number > 65_535) throw new InvalidArgumentError(WORDS.badPort)
  return number
}

async function run(options: Options): Promise<void> {
  await sayTrouble(async () => {
    const folder = deskFolder(options, process.env)
    const app = await serverOf(options, folder)
    const host = options.host ?? '127.0.0.1'
    const url = await listen(app, host, options.port)
    process.stdout.write(`${WORDS.ready(url, folder)}\n`)
    if (!assetsFolder()) process.stdout.write(`${WORDS.notBuilt}\n`)
    process.stdout.write(`${WORDS.stop}\n`)
    await untilStopped()
    process.stdout.write(`${WORDS.stopping}\n`)
    await app.close()
  })
}

async function serverOf(options: Options, folder: string): Promise<FastifyInstance> {
  const { RequestError } = await import('../server/errors.ts')
  const tls = tlsOf(options)
  const behindProxy = options.behindProxy === true
  const half = !tls && (options.tlsCert ?? options.tlsKey) !== undefined
  if (half) throw new RequestError('not-without-tls')
  if (!LOOPBACK.test(options.host ?? '127.0.0.1') && !tls && !behindProxy) throw new RequestError('not-without-tls')
  const { buildApp } = await import('../server/app.ts')
  const { openDesk } = await import('../desk/open.ts')
  const { peopleOf } = await import('../desk/people.ts')
  const now = () => new Date()
  return buildApp({
    desk: openDesk({ folder, now, by: 'server', create: true }),
    people: peopleOf(folder),
    folder,
    assetsFolder: assetsFolder(),
    now,
    tls,
    settings: {
      loopback: LOOPBACK.test(options.host ?? '127.0.0.1') && !behindProxy,
      behindProxy,
      secure: tls !== undefined || behindProxy,
    },
    onFault: (error) =>
      process.stderr.write(`tocsin: ${WORDS.fault}\n${error instanceof Error ? error.stack : String(error)}\n`),
  })
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  const { RequestError } = await import('../server/errors.ts')
  try {
    return await app.listen({ host, port })
  } catch (error) {
    await app.close()
    const { code, message } = error as NodeJS.ErrnoException
    throw new RequestError('address-taken', { address: `${host}:${port}`, reason: code ?? message })
  }
}

function tlsOf({ tlsCert, tlsKey }: Options): { cert: Uint8Array; key: Uint8Array } | undefined {
  if (tlsCert === undefined || tlsKey === undefined) return undefined
  return { cert: read(tlsCert), key: read(tlsKey) }
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(resolve(path))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new StoreError('file-not-found', path)
    throw new StoreError('file-unreadable', path, { reason: code ?? message })
  }
}

/** `dist/web`, seen from the sources (src/cli) and from what is built of them (dist/src/cli). */
function assetsFolder(): string | null {
  const here = import.meta.dirname
  const found = [join(here, '../../web'), join(here, '../../dist/web')].find((path) =>
    existsSync(join(path, 'index.html')),
  )
  return found ?? null
}

/** The first Ctrl+C lets requests that run end; the second ends at once. */
function untilStopped(): Promise<void> {
  const { promise, resolve: stop } = Promise.withResolvers<void>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      stop()
      process.once(signal, () => process.exit(1))
    })
  }
  return promise
}

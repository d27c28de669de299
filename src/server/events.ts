import type { FastifyReply, FastifyRequest } from 'fastify'
import type { View } from '../desk/live/view.ts'
import type { Signed } from './access/signed.ts'

/** Shorter than the minute after which proxies cut a silent line. */
const HEARTBEAT_MS = 20_000
/** A page is told of changes this often at most. */
const GATHER_MS = 100
/** Lines open at once: a browser has six to one address. */
const LISTENERS_MAX = 1_000

interface Listener {
  readonly signed: Signed
  readonly view: View
  readonly send: (event: string, data: unknown) => void
  readonly end: () => void
  told: number
}

/** Server-sent events: each listener is told of changes that it sees, and of its own intakes. */
export class Events {
  readonly #listeners = new Set<Listener>()
  readonly #followed = new WeakSet<View>()
  readonly #stillSigned: (request: FastifyRequest) => Promise<Signed | null>
  #timer: NodeJS.Timeout | null = null

  constructor(stillSigned: (request: FastifyRequest) => Promise<Signed | null>) {
    this.#stillSigned = stillSigned
  }

  listen(request: FastifyRequest, reply: FastifyReply, signed: Signed, view: View): void {
    reply.hijack()
    const { raw } = reply
    raw.writeHead(200, {
      ...headersOf(reply),
      'content-type': 'text/event-stream; charset=utf-8',
      'x-accel-buffering': 'no',
    })
    const send = (event: string, data: unknown) => raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
    const listener: Listener = { signed, view, send, end: () => raw.end(), told: view.edition }
    const heartbeat = setInterval(
      () => this.#beat(request, listener, () => raw.write(': still here\n\n')),
      HEARTBEAT_MS,
    )
    raw.on('close', () => {
      clearInterval(heartbeat)
      this.#listeners.delete(listener)
    })
    this.#follow(view)
    this.#listeners.add(listener)
    for (const oldest of this.#listeners) if (this.#listeners.size > LISTENERS_MAX) oldest.end()
    raw.write('retry: 2000\n\n')
    send('changed', { revision: view.edition })
  }

  /** Tells the listeners of one person. */
  tell(name: string, event: string, data: unknown): void {
    for (const { signed, send } of this.#listeners) if (signed.name === name) send(event, data)
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer)
    for (const { end } of this.#listeners) end()
  }

  #follow(view: View): void {
    if (this.#followed.has(view)) return
    this.#followed.add(view)
    view.listeners.push(() => {
      this.#timer ??= setTimeout(() => this.#flush(), GATHER_MS)
    })
  }

  #flush(): void {
    this.#timer = null
    for (const listener of this.#listeners) {
      if (listener.told === listener.view.edition) continue
      listener.told = listener.view.edition
      listener.send('changed', { revision: listener.told })
    }
  }

  /** A line does not outlive what opened it, nor a clearance that was changed. */
  async #beat(request: FastifyRequest, { signed, end }: Listener, beat: () => void): Promise<void> {
    const now = await this.#stillSigned(request).catch(() => null)
    if (now?.name === signed.name && now.clearance === signed.clearance) beat()
    else end()
  }
}

function headersOf(reply: FastifyReply): Record<string, string> {
  const headers = Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined)
  return Object.fromEntries(headers.map(([name, value]) => [name, String(value)]))
}

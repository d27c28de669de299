import { ApiError } from '../../api.ts'
import type { Problem } from '../../contract.ts'
import type { AskName, Asks, Reply } from './worker-shape.ts'

type Waiting = { readonly done: (answer: unknown) => void; readonly failed: (error: ApiError) => void }

function start(): Worker {
  return new Worker(new URL('./points.worker.ts', import.meta.url), { type: 'module' })
}

/** Started with this script, while the page still asks who is there. */
let spare: Worker | null = start()

/** The page's end of the worker. Of several asks of one kind that pile up, only the newest is worth an answer. */
export class PointsClient {
  private readonly worker = spare ?? start()
  private readonly waiting = new Map<number, Waiting>()
  private readonly busy = new Set<AskName>()
  private readonly newest = new Map<AskName, () => void>()
  private last = 0

  constructor() {
    spare = null
    this.worker.onmessage = ({ data }: MessageEvent<Reply>) => this.receive(data)
    this.worker.onerror = (event) => this.failAll(event.message)
  }

  ask<Name extends AskName>(name: Name, ask: Asks[Name]['ask']): Promise<Asks[Name]['answer']> {
    const n = ++this.last
    return new Promise((done, failed) => {
      this.waiting.set(n, { done: done as (answer: unknown) => void, failed })
      this.worker.postMessage({ ...ask, n, name })
    })
  }

  /** Asks when the last answer is there; gives null to an ask that a newer one overtook. */
  async latest<Name extends AskName>(name: Name, ask: Asks[Name]['ask']): Promise<Asks[Name]['answer'] | null> {
    if (this.busy.has(name) && !(await this.turn(name))) return null
    this.busy.add(name)
    try {
      return await this.ask(name, ask)
    } finally {
      this.busy.delete(name)
      const waiter = this.newest.get(name)
      this.newest.delete(name)
      waiter?.()
    }
  }

  private turn(name: AskName): Promise<boolean> {
    return new Promise((resolve) => {
      this.overtake(name)
      const waiter = () => resolve(true)
      this.overtaken.set(waiter, () => resolve(false))
      this.newest.set(name, waiter)
    })
  }

  private readonly overtaken = new WeakMap<() => void, () => void>()

  private overtake(name: AskName): void {
    const old = this.newest.get(name)
    if (old) this.overtaken.get(old)?.()
  }

  close(): void {
    this.worker.terminate()
  }

  private receive(reply: Reply): void {
    const waiting = this.waiting.get(reply.n)
    this.waiting.delete(reply.n)
    if (!waiting) return
    if ('answer' in reply) waiting.done(reply.answer)
    else waiting.failed(new ApiError(problemOf(reply.problem)))
  }

  private failAll(text: string): void {
    for (const { failed } of this.waiting.values()) failed(new ApiError(problemOf({ status: 0, text, body: null })))
    this.waiting.clear()
  }
}

function problemOf({ status, text, body }: { status: number; text: string; body: unknown }): Problem {
  const plain = { type: 'about:blank', title: text || String(status), status, detail: text, code: `http-${status}` }
  return typeof body === 'object' ? { ...plain, ...body } : plain
}

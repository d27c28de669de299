import { Worker } from 'node:worker_threads'
import type { Trouble } from '../../model/errors.ts'
import type { RawDocument } from '../../reading/intake.ts'
import type { ReadDocument } from '../add.ts'

const WORKER = import.meta.url.endsWith('.ts')
  ? new URL('./reader-thread.ts', import.meta.url)
  : new URL('./reader-thread.js', import.meta.url)

interface Waiting {
  readonly resolve: (read: ReadDocument | Trouble) => void
  readonly reject: (error: Error) => void
}

/** Reads documents in a thread of its own, so that a long report does not make everybody wait. Started with the first one. */
export class Readers {
  #thread: Worker | null = null
  readonly #waiting = new Map<number, Waiting>()
  #last = 0

  read(raw: RawDocument): Promise<ReadDocument | Trouble> {
    const thread = (this.#thread ??= this.#start())
    const number = ++this.#last
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject })
      thread.postMessage({ number, raw })
    })
  }

  async close(): Promise<void> {
    await this.#thread?.terminate()
  }

  #start(): Worker {
    const thread = new Worker(WORKER, { execArgv: [] })
    thread.unref()
    thread.on('message', ({ number, read, fault }: Answer) => {
      const waiting = this.#waiting.get(number)
      this.#waiting.delete(number)
      if (fault !== undefined) waiting?.reject(new Error(fault))
      else waiting?.resolve(read!)
    })
    thread.on('error', (error) => this.#fail(error as Error))
    thread.on('exit', () => this.#fail(new Error('the reading thread ended')))
    return thread
  }

  #fail(error: Error): void {
    this.#thread = null
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}

export interface Question {
  readonly number: number
  readonly raw: RawDocument
}
export interface Answer {
  readonly number: number
  readonly read?: ReadDocument | Trouble
  readonly fault?: string
}

import { Worker } from 'node:worker_threads'

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

/** What a thread is asked, and what it answers. */
export interface Question<Task> {
  readonly number: number
  readonly task: Task
}
export interface Answer<Result> {
  readonly number: number
  readonly result?: Result
  readonly fault?: string
}

/** Work in a thread of its own, one task after the other. It starts with the first one, and again after a fault of its own. */
export class Thread<Task, Result> {
  readonly #file: URL
  #thread: Worker | null = null
  readonly #waiting = new Map<number, Waiting>()
  #last = 0

  constructor(file: URL) {
    this.#file = file
  }

  do(task: Task): Promise<Result> {
    this.#thread ??= this.#start()
    const thread = this.#thread
    const number = ++this.#last
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve: resolve as Waiting['resolve'], reject })
      thread.postMessage({ number, task } satisfies Question<Task>)
    })
  }

  async close(): Promise<void> {
    await this.#thread?.terminate()
  }

  #start(): Worker {
    const thread = new Worker(this.#file, { execArgv: [] })
    thread.unref()
    thread.on('message', ({ number, result, fault }: Answer<Result>) => {
      const waiting = this.#waiting.get(number)
      this.#waiting.delete(number)
      if (fault !== undefined) waiting?.reject(new Error(fault))
      else waiting?.resolve(result)
    })
    thread.on('error', (error) => this.#fail(error as Error))
    thread.on('exit', () => this.#fail(new Error('a thread ended')))
    return thread
  }

  #fail(error: Error): void {
    this.#thread = null
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}

/** The file of a thread beside this one, as it is here: sources, or what is built of them. */
export function threadFile(name: string): URL {
  return new URL(`./${name}${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)
}

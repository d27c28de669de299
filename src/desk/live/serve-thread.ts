import { parentPort } from 'node:worker_threads'
import type { Answer, Question } from './thread.ts'

/** Lets this thread answer what it is asked, one after the other. */
export function serveThread<Task, Result>(work: (task: Task) => Promise<Result>): void {
  const port = parentPort!
  let last: Promise<void> = Promise.resolve()
  port.on('message', ({ number, task }: Question<Task>) => {
    last = last.then(async () => port.postMessage(await answerOf(number, task, work)))
  })
}

async function answerOf<Task, Result>(
  number: number,
  task: Task,
  work: (task: Task) => Promise<Result>,
): Promise<Answer<Result>> {
  try {
    return { number, result: await work(task) }
  } catch (error) {
    return { number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

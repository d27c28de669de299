import { parentPort } from 'node:worker_threads'
import { readDocument } from '../add.ts'
import type { Answer, Question } from './readers.ts'

const port = parentPort!
port.on('message', ({ number, raw }: Question) => port.postMessage(answer(number, raw)))

function answer(number: number, raw: Question['raw']): Answer {
  try {
    return { number, read: readDocument(raw) }
  } catch (error) {
    return { number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

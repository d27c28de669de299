import type { RawDocument } from '../../reading/intake.ts'
import { readDocument } from '../add.ts'
import { serveThread } from './serve-thread.ts'

serveThread(async (raw: RawDocument) => readDocument(raw))

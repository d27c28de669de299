import { read } from '../src/index.ts'
import type { Read } from './measures/types.ts'

/** The library's reading, as the measures call it; without a language it is found. */
export const readReport: Read = ({ source, ...report }) =>
  read({ ...report, ...(source ? { source: { name: source } } : {}) })

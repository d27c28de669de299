/** The library's front door: what other programs may use. */
export type * from './model/reading.ts'
export type { ReadInput } from './reading/intake.ts'
export { read } from './reading/pipeline.ts'

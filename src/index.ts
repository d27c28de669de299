/** The library's front door: what other programs may use. */
export type * from './model/reading.ts'
export { type PageArticle, pageArticle } from './reading/intake/html.ts'
export type { ReadInput } from './reading/intake.ts'
export { type PlaceName, placesOf, type Timex, timesOf } from './reading/parts.ts'
export { read } from './reading/pipeline.ts'

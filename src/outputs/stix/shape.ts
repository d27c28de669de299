import type { StixId } from './ids.ts'

/** A STIX object; the properties of its type stand beside the common ones. */
export interface StixObject {
  readonly type: string
  readonly spec_version: '2.1'
  readonly id: StixId
  readonly created: string
  readonly modified?: string
  readonly [property: string]: unknown
}

import { v5 } from 'uuid'

/** Namespace of all ids that Tocsin makes, so that a second export names the same things the same way. It must never change. */
const NAMESPACE = '0d5f3c0e-6a57-4c1b-9a7e-6f0c5f3c9a41'

export type StixId = `${string}--${string}`

/** `incident--` and a version 5 UUID of the parts. */
export function stixId(type: string, ...parts: readonly (string | number | null)[]): StixId {
  return `${type}--${v5(JSON.stringify([type, ...parts]), NAMESPACE)}`
}

export function typeOf(id: StixId): string {
  return id.slice(0, id.indexOf('--'))
}

/** STIX timestamps: UTC with milliseconds. A day is its first instant, for a publication date only. */
export function timestamp(instant: string): string | null {
  const time = Date.parse(instant.length === 10 ? `${instant}T00:00:00Z` : instant)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

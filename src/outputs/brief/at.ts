/** The value at a dotted path: `speaker.name`, `spans.0`; undefined when there is none. */
export function at(record: unknown, path: string): unknown {
  let value = record
  for (const key of path === '' ? [] : path.split('.')) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[key]
  }
  return value
}

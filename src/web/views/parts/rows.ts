import type { Page } from '../../contract.ts'

/** Short lists come whole, long ones in pages. */
export type Rows<T> = readonly T[] | Page<T>

export function rowsOf<T>(data: Rows<T> | null): readonly T[] {
  if (data === null) return []
  return 'items' in data ? data.items : data
}

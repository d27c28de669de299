/** An example for the figures of a language: what a sentence gives; nothing, when `figures` is empty. */
export interface FigureExample {
  readonly text: string
  readonly figures: readonly {
    readonly value: number
    readonly unit?: string
    readonly what?: string
    readonly percent?: number
    readonly baseline?: number
    readonly verdict?: 'consistent' | 'inconsistent' | 'not-comparable'
  }[]
}

/** An example for the markers of a language: what a text gives; nothing, when `markers` is empty. */
export interface MarkerExample {
  readonly text: string
  readonly markers: readonly {
    readonly text: string
    readonly kind?: 'initials' | 'slogan' | 'symbol' | 'note' | 'name'
    readonly expansion?: string
  }[]
}

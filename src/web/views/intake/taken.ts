/** What the server says of one report taken in. */
export interface Taken {
  readonly report: string
  readonly version: number
  readonly change: 'new' | 'version' | 'same'
  readonly incidents: readonly string[]
}

/** What became of one document. */
export interface IntakeItem {
  readonly name: string
  readonly report: string | null
  readonly change: 'new' | 'version' | 'same' | null
  readonly incidents: number
  readonly trouble: { readonly code: string; readonly message: string; readonly advice: string } | null
}

export interface Job {
  readonly id: string
  readonly done: number
  /** Null until the server was asked. */
  readonly total: number | null
  readonly items: readonly IntakeItem[]
}

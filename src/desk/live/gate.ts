/**
 * Reads go together, a write goes alone: what one reader asks for in several steps is of one state. Calls pass in the order
 * they came, so that neither kind waits for ever.
 */
export class Gate {
  #reading = 0
  #writing = false
  readonly #waiting: { readonly alone: boolean; readonly go: () => void }[] = []

  async together<T>(work: () => Promise<T>): Promise<T> {
    if (this.#writing || this.#waiting.length > 0) await this.#queue(false)
    else this.#reading++
    try {
      return await work()
    } finally {
      this.#reading--
      this.#next()
    }
  }

  async alone<T>(work: () => Promise<T>): Promise<T> {
    if (this.#writing || this.#reading > 0 || this.#waiting.length > 0) await this.#queue(true)
    else this.#writing = true
    try {
      return await work()
    } finally {
      this.#writing = false
      this.#next()
    }
  }

  /** Whoever is let in is counted before the call that waits goes on. */
  #queue(alone: boolean): Promise<void> {
    return new Promise((go) => this.#waiting.push({ alone, go }))
  }

  #next(): void {
    for (let first = this.#waiting[0]; first && !this.#writing; first = this.#waiting[0]) {
      if (first.alone && this.#reading > 0) return
      this.#waiting.shift()
      if (first.alone) this.#writing = true
      else this.#reading++
      first.go()
    }
  }
}

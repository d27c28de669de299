/** Failures by name and address: a right guess cannot be tried for, and nobody else is locked out by trying. */
const WINDOW_MS = 15 * 60_000
/** Of one name from one address. */
const PAIR_MAX = 8
/** From one address, whatever the names. */
const ADDRESS_MAX = 40
/** Of one name, from wherever: slows down those who have many addresses. */
const NAME_MAX = 100
/** Keys remembered: more is an attack, and the oldest go. */
const KEYS_MAX = 50_000

export class Limiter {
  readonly #failures = new Map<string, number[]>()
  readonly #now: () => Date

  constructor(now: () => Date) {
    this.#now = now
  }

  /** Minutes to wait before the next try; 0 for none. */
  wait(name: string, address: string): number {
    const waits = keys(name, address).map(([key, max]) => {
      const times = this.#recent(key)
      return times.length < max ? 0 : times[0]! + WINDOW_MS - this.#now().getTime()
    })
    return Math.ceil(Math.max(...waits) / 60_000)
  }

  fail(name: string, address: string): void {
    for (const [key] of keys(name, address)) {
      const times = [...this.#recent(key), this.#now().getTime()]
      this.#failures.delete(key)
      this.#failures.set(key, times)
    }
    for (const key of this.#failures.keys()) {
      if (this.#failures.size <= KEYS_MAX) break
      this.#failures.delete(key)
    }
  }

  succeed(name: string, address: string): void {
    this.#failures.delete(keys(name, address)[0]![0])
  }

  #recent(key: string): number[] {
    const since = this.#now().getTime() - WINDOW_MS
    return (this.#failures.get(key) ?? []).filter((time) => time > since)
  }
}

function keys(name: string, address: string): [key: string, max: number][] {
  return [
    [`${address} ${name}`, PAIR_MAX],
    [`address ${address}`, ADDRESS_MAX],
    [`name ${name}`, NAME_MAX],
  ]
}

import type { Failure, Measure } from './types.ts'

interface Counts {
  right: number
  extra: number
  missed: number
}

/** Collects true and false positives and hits by name, in the order first named; gives F1 and accuracy measures. */
export class Tally {
  readonly errors: Failure[] = []
  private readonly sets = new Map<string, Counts>()
  private readonly shares = new Map<string, { ok: number; n: number }>()

  /** Records found against records in the gold. */
  count(name: string, right: number, extra: number, missed: number): void {
    const counts = this.sets.get(name) ?? { right: 0, extra: 0, missed: 0 }
    this.sets.set(name, counts)
    counts.right += right
    counts.extra += extra
    counts.missed += missed
  }

  /** One decision, right or not. */
  hit(name: string, ok: boolean): void {
    const share = this.shares.get(name) ?? { ok: 0, n: 0 }
    this.shares.set(name, share)
    share.n++
    if (ok) share.ok++
  }

  fail(doc: string, kind: string, detail: string): void {
    this.errors.push({ doc, kind, detail })
  }

  precision(name: string): number {
    const c = this.sets.get(name)
    return c ? c.right / (c.right + c.extra || 1) : 0
  }

  recall(name: string): number {
    const c = this.sets.get(name)
    return c ? c.right / (c.right + c.missed || 1) : 0
  }

  f1(name: string): number {
    const p = this.precision(name)
    const r = this.recall(name)
    return (2 * p * r) / (p + r || 1)
  }

  /** F1 of every counted name, then the share of every hit name; `targets` by measure name. */
  measures(targets: Readonly<Record<string, number>> = {}): Measure[] {
    const f1s = [...this.sets].map(([name, c]) => measure(`${name} F1`, this.f1(name), c.right + c.missed, targets))
    const shares = [...this.shares].map(([name, s]) => measure(name, s.ok / s.n, s.n, targets))
    return [...f1s, ...shares]
  }
}

function measure(name: string, value: number, n: number, targets: Readonly<Record<string, number>>): Measure {
  const target = targets[name]
  return { name, value, n, higherIsBetter: true, ...(target === undefined ? {} : { target }) }
}

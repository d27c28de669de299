import type { Quantity } from '../state.ts'
import type { FigureWords, Scene } from './cues.ts'

/** A number's unit; tokens [first, last) of number and unit together. */
export interface Unit {
  readonly unit: string
  readonly factor: number
  readonly first: number
  readonly last: number
}

/** The unit written after a number ("53.5 tonnes", "1.2 million euros") or before it ("$25,000"); null when none. */
export function unitOf(scene: Scene, q: Quantity, words: FigureWords): Unit | null {
  const { tokens, sentence } = scene
  for (let length = words.unitWordsMax; length >= 1; length--) {
    if (q.last + length > sentence.last) continue
    const text = tokens.slice(q.last, q.last + length).map((t) => t.lower)
    const bare = text.length > 1 && words.locale.of.includes(text[0]!) ? text.slice(1) : text
    const found = words.units.get(bare.join(' ')) ?? words.units.get(text.join(' '))
    if (found) return { ...found, first: q.first, last: q.last + length }
  }
  return inside(scene, q, words) ?? before(scene, q, words)
}

/** "d'euros" may start with an apostrophe token of its own; "53kg" may be one token. */
function inside(scene: Scene, q: Quantity, words: FigureWords): Unit | null {
  const skip = scene.tokens[q.last]
  if (skip && words.locale.of.includes(skip.lower) && skip.i + 1 < scene.sentence.last) {
    const found = words.units.get(scene.tokens[q.last + 1]!.lower)
    if (found) return { ...found, first: q.first, last: q.last + 2 }
  }
  const glued = /[\d.,](\p{L}{1,3}|[€$£])$/u.exec(scene.tokens[q.last - 1]!.lower)?.[1]
  const found = glued && words.units.get(glued)
  return found ? { ...found, first: q.first, last: q.last } : null
}

function before(scene: Scene, q: Quantity, words: FigureWords): Unit | null {
  if (q.role !== 'money') return null
  const own = /^(?:us)?[$€£¥₹₦]/.exec(scene.tokens[q.first]!.lower)?.[0]
  const mark = own ?? scene.tokens[q.first - 1]?.lower
  const found = mark === undefined ? undefined : words.units.get(mark)
  return found ? { ...found, first: own ? q.first : q.first - 1, last: q.last } : null
}

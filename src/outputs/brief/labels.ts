/** A rectangle on the drawing. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Named {
  readonly x: number
  readonly y: number
  readonly text: string
}

export interface Label {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly text: string
}

/** Mean width of a letter of eleven pixels; there is no font to measure with. */
const LETTER = 6
const LINE = 13
const GAP = 10

const SIDES = [
  [GAP, 4, 'start'],
  [-GAP, 4, 'end'],
  [0, -GAP, 'middle'],
  [0, GAP + 9, 'middle'],
  [GAP, -7, 'start'],
  [GAP, 15, 'start'],
  [-GAP, -7, 'end'],
  [-GAP, 15, 'end'],
] as const

/** Puts names beside their points where they cover neither each other nor a point; one that finds no room is left out. */
export function placeLabels(named: readonly Named[], frame: Box): Label[] {
  const taken: Box[] = named.map(({ x, y }) => ({ left: x - 6, top: y - 6, right: x + 6, bottom: y + 6 }))
  return named.flatMap((name) => {
    const free = SIDES.map((side) => labelAt(name, side)).find((label) => {
      const box = boxOf(label)
      return inside(box, frame) && !taken.some((other) => overlaps(box, other))
    })
    if (!free) return []
    taken.push(boxOf(free))
    return [free]
  })
}

const labelAt = ({ x, y, text }: Named, [dx, dy, anchor]: (typeof SIDES)[number]): Label => ({
  x: x + dx,
  y: y + dy,
  anchor,
  text,
})

function boxOf({ x, y, anchor, text }: Label): Box {
  const width = text.length * LETTER
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { left, top: y - LINE + 3, right: left + width, bottom: y + 3 }
}

const inside = (box: Box, frame: Box) =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom

const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

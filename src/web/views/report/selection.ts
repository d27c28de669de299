import { type Stretch, trimmed } from './words.ts'

/** Leaves of the drawn text: `data-at` and `data-to` are where their letters stand in the report. */
const LEAF = '[data-at]'

/** What the browser's selection holds of the report; null when it is elsewhere or empty. */
export function selected(root: HTMLElement, text: string): Stretch | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null
  const start = offsetAt(range.startContainer, range.startOffset)
  const end = offsetAt(range.endContainer, range.endOffset)
  return start === null || end === null || end <= start ? null : trimmed(text, { start, end })
}

function offsetAt(node: Node, offset: number): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const leaf = node.parentElement?.closest<HTMLElement>(LEAF)
    if (!leaf) return null
    const at = Number(leaf.dataset.at)
    return leaf.dataset.sign === undefined ? at + offset : offset === 0 ? at : Number(leaf.dataset.to)
  }
  const child = node.childNodes[offset]
  const after = child && leafIn(child, 'first')
  if (after) return Number(after.dataset.at)
  const before = leafIn(node, 'last')
  return before ? Number(before.dataset.to) : null
}

function leafIn(node: Node, which: 'first' | 'last'): HTMLElement | null {
  if (!(node instanceof HTMLElement)) return null
  if (node.matches(LEAF)) return node
  const leaves = node.querySelectorAll<HTMLElement>(LEAF)
  return leaves[which === 'first' ? 0 : leaves.length - 1] ?? null
}

/** Selects letters of the report, so that they are seen, read out and copied like any others. */
export function select(root: HTMLElement, { start, end }: Stretch): void {
  const from = pointAt(root, start, false)
  const to = pointAt(root, end, true)
  if (!from || !to) return
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
  from.node.parentElement?.scrollIntoView({ block: 'nearest' })
}

function pointAt(root: HTMLElement, offset: number, atEnd: boolean): { node: Node; offset: number } | null {
  const leaf = leafAt(root, atEnd ? offset - 1 : offset)
  const node = leaf?.firstChild
  if (!leaf || !node) return null
  if (leaf.dataset.sign !== undefined) return { node, offset: atEnd ? (node.textContent?.length ?? 0) : 0 }
  return { node, offset: offset - Number(leaf.dataset.at) }
}

function leafAt(root: HTMLElement, offset: number): HTMLElement | null {
  const leaves = root.querySelectorAll<HTMLElement>(LEAF)
  let [low, high] = [0, leaves.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const leaf = leaves[middle]!
    if (offset < Number(leaf.dataset.at)) high = middle - 1
    else if (offset >= Number(leaf.dataset.to)) low = middle + 1
    else return leaf
  }
  return leaves[Math.max(0, high)] ?? null
}

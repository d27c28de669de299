/**
 * B³ of a clustering (Bagga & Baldwin 1998): for each item the share of its cluster that is right and the share of its gold
 * cluster that is there, averaged over items; 0 to 1.
 */
export function bCubed(
  items: readonly string[],
  gold: (item: string) => string,
  system: (item: string) => string,
): { precision: number; recall: number; f1: number } {
  const [inGold, inSystem] = [sizes(items, gold), sizes(items, system)]
  const inBoth = sizes(items, (item) => `${gold(item)}\n${system(item)}`)
  let [precision, recall] = [0, 0]
  for (const item of items) {
    const both = inBoth.get(`${gold(item)}\n${system(item)}`)!
    precision += both / inSystem.get(system(item))!
    recall += both / inGold.get(gold(item))!
  }
  precision /= Math.max(1, items.length)
  recall /= Math.max(1, items.length)
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 }
}

function sizes(items: readonly string[], of: (item: string) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(of(item), (counts.get(of(item)) ?? 0) + 1)
  return counts
}

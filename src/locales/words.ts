/** A set of words that a locale writes in one line, separated by spaces. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((w) => w !== ''))
}

/** The entries of a word list written as prose: separated by commas, over as many lines as it takes. */
export function list(text: string): readonly string[] {
  return text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

/** A span while gold is edited: its words and, where they occur more than once, which occurrence (from 1). */
interface Draft {
  text: string
  n?: number
  start?: number
  end?: number
}

/** Sets `start` and `end` of every span below `value`; gives the spans that are not in the text, or are there more than once. */
export function fillSpans(value: unknown, text: string): string[] {
  if (value === null || typeof value !== 'object') return []
  if (!isDraft(value)) return Object.values(value).flatMap((inner) => fillSpans(inner, text))
  const starts = occurrences(text, value.text)
  if (value.n === undefined && starts.length !== 1) return [`found ${starts.length} times: ${value.text}`]
  const start = starts[(value.n ?? 1) - 1]
  if (start === undefined) return [`occurrence ${value.n} of ${starts.length}: ${value.text}`]
  value.start = start
  value.end = start + value.text.length
  return []
}

function isDraft(value: object): value is Draft {
  const keys = Object.keys(value)
  return (
    'text' in value &&
    typeof value.text === 'string' &&
    keys.every((key) => ['text', 'n', 'start', 'end'].includes(key))
  )
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

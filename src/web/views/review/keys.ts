/** Every key of the review, in the order of the help. */
export const KEYS = [
  ['next', ['j', 'ArrowDown']],
  ['previous', ['k', 'ArrowUp']],
  ['accept', ['a']],
  ['reject', ['x']],
  ['grade', ['1', '2', '3', '4', '5', '6']],
  ['correct', ['c']],
  ['merge', ['m']],
  ['split', ['s']],
  ['undo', ['u']],
  ['mark', [' ']],
  ['mark-all', ['*']],
  ['open', ['Enter', 'o']],
  ['code', ['b']],
  ['search', ['/']],
  ['first', ['g', 'Home']],
  ['last', ['G', 'End']],
  ['help', ['?']],
  ['clear', ['Escape']],
] as const
export type KeyAct = (typeof KEYS)[number][0]

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** The act of a key; null for keys of the browser. */
export function actOf({ key, ctrlKey, metaKey, altKey }: Pressed): KeyAct | null {
  if (ctrlKey || metaKey || altKey) return null
  return KEYS.find(([, keys]) => (keys as readonly string[]).includes(key))?.[0] ?? null
}

/** Letters typed there are words, not commands. */
export function typing(target: { readonly tagName?: string; readonly isContentEditable?: boolean } | null): boolean {
  return target?.isContentEditable === true || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target?.tagName ?? '')
}

/** Enter and space on these do what they do everywhere. */
export function ownsKey(target: { readonly tagName?: string } | null, key: string): boolean {
  return (key === 'Enter' || key === ' ') && ['A', 'BUTTON', 'SUMMARY'].includes(target?.tagName ?? '')
}

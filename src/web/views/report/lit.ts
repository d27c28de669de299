import { signal } from '@preact/signals'

/** Marks that are pointed at, in the text or beside it. */
export const lit = signal<readonly string[]>([])

export function light(ids: readonly string[]): void {
  if (ids.length !== lit.value.length || ids.some((id, i) => id !== lit.value[i])) lit.value = ids
}

/** Sets the lights of what is drawn: by hand, for a text of thousands of pieces is not drawn anew at each move of the mouse. */
export function showLights(root: HTMLElement, ids: readonly string[]): void {
  for (const element of root.querySelectorAll('[data-lit]')) element.removeAttribute('data-lit')
  for (const id of ids)
    for (const element of root.querySelectorAll(`[data-ids~="${CSS.escape(id)}"]`)) element.setAttribute('data-lit', '')
}

export function idsAt(target: EventTarget | null): string[] {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-ids]') : null
  return element?.dataset.ids?.split(' ') ?? []
}

const NAMES = ['sea', 'land', 'border', 'muted', 'dot', 'disc', 'cluster', 'cluster-ink', 'chosen', 'card'] as const
export type Palette = Readonly<Record<(typeof NAMES)[number], string>>

/** The style sheet's colours as they are now, or in the scheme asked for: the map does not know its variables. */
export function readPalette(container: HTMLElement, scheme = ''): Palette {
  const probe = document.createElement('span')
  probe.hidden = true
  probe.style.colorScheme = scheme
  container.append(probe)
  const colours = NAMES.map((name) => {
    probe.style.color = `var(--${name})`
    return [name, getComputedStyle(probe).color] as const
  })
  probe.remove()
  return Object.fromEntries(colours) as Palette
}

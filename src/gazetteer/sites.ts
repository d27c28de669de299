import type { TargetKind } from '../model/reading.ts'
import { keyOf } from './key.ts'

/** A registered facility. Coordinates are its commune's; null when the register gives none. */
export interface Site {
  readonly id: string
  readonly name: string
  readonly kind: TargetKind
  /** The town it is known by ("Toulon" for La Farlède). */
  readonly town: string
  readonly commune: string
  readonly department: string
  readonly country: string
  readonly lat: number | null
  readonly lon: number | null
  readonly closed: boolean
  /** Day-release centres, hospitals: not what "the prison in X" means. */
  readonly minor: boolean
}

/** Registered sites by the names that reports use. */
export interface SiteRegister {
  readonly sites: readonly Site[]
  /** Names that mean the site by themselves ("Aix-Luynes"). */
  readonly strong: ReadonlyMap<string, Site>
  /**
   * Names that mean it only beside a word such as "prison" ("Fresnes"); several sites of a town: open ones first,
   * minor ones last.
   */
  readonly weak: ReadonlyMap<string, readonly Site[]>
  /** First piece of a strong name → most pieces of a strong name that begins so. */
  readonly longest: ReadonlyMap<string, number>
}

/**
 * Reads the register's text: a head line, then one site a line, cells separated by "|". `country` is that of all its rows.
 * Throws an Error naming the line when a row has too few cells.
 */
export function openSites(text: string, country: string): SiteRegister {
  const [head, ...lines] = text.trimEnd().split('\n')
  const columns = head!.split('|')
  const sites: Site[] = []
  const strong = new Map<string, Site>()
  const weak = new Map<string, Site[]>()
  lines.forEach((line, i) => {
    const cells = line.split('|')
    if (cells.length !== columns.length)
      throw new Error(`Site register, line ${i + 2}: ${cells.length} cells when expected ${columns.length}.`)
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? ''
    const site: Site = {
      id: cell('id'),
      name: cell('name'),
      kind: cell('kind') as TargetKind,
      town: cell('town'),
      commune: cell('commune'),
      department: cell('department'),
      country,
      lat: cell('lat') === '' ? null : Number(cell('lat')),
      lon: cell('lon') === '' ? null : Number(cell('lon')),
      closed: cell('closed') !== '',
      minor: cell('rank') === '2',
    }
    sites.push(site)
    for (const name of [site.name, ...names(cell('strong'))])
      if (!strong.has(keyOf(name))) strong.set(keyOf(name), site)
    for (const name of names(cell('weak'))) weak.set(keyOf(name), [...(weak.get(keyOf(name)) ?? []), site])
  })
  for (const [key, list] of weak)
    weak.set(
      key,
      list.sort((a, b) => Number(a.closed) - Number(b.closed) || Number(a.minor) - Number(b.minor)),
    )
  const longest = new Map<string, number>()
  for (const key of strong.keys()) {
    const pieces = key.split(' ')
    longest.set(pieces[0]!, Math.max(longest.get(pieces[0]!) ?? 0, pieces.length))
  }
  return { sites, strong, weak, longest }
}

const names = (cell: string): string[] => cell.split(';').filter((n) => n.length > 0)

export const noSites: SiteRegister = { sites: [], strong: new Map(), weak: new Map(), longest: new Map() }

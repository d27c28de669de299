import type { IncidentListItem } from '../../contract.ts'
import { visible } from '../report/glyphs.ts'
import { placeText, valueText } from './value.ts'

/** An incident of a list in one line: what, where, when. */
export function itemText(item: IncidentListItem): string {
  const { id, kinds, when } = item
  return [id, whatText(kinds), whereText(item), when && valueText('when', when)].filter(Boolean).join(' · ')
}

export function siteText(site: string | null): string | null {
  return site === null ? null : visible(site)
}

export function whatText(kinds: readonly string[]): string {
  const text = valueText('kinds', kinds)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function whereText({ where, site }: Pick<IncidentListItem, 'where' | 'site'>): string {
  return [siteText(site), where && placeText(where)].filter(Boolean).join(' · ')
}

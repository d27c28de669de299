import type { IncidentListItem } from '../../contract.ts'
import { visible } from '../report/glyphs.ts'
import { placeText, valueText } from './value.ts'

/** An incident of a list in one line: what, where, when. */
export function itemText({ id, kinds, where, site, when }: IncidentListItem): string {
  return [id, whatText(kinds), site && visible(site), where && placeText(where), when && valueText('when', when)]
    .filter(Boolean)
    .join(' · ')
}

export function whatText(kinds: readonly string[]): string {
  const text = valueText('kinds', kinds)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function whereText({ where, site }: Pick<IncidentListItem, 'where' | 'site'>): string {
  return [site && visible(site), where && placeText(where)].filter(Boolean).join(' · ')
}

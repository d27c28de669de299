import type { PlaceValue } from '../../model/desk.ts'
import { countryName, t } from '../i18n/index.ts'

interface PlaceTextProps {
  readonly place: PlaceValue | null
  readonly site?: string | null
}

/** A place with how exactly it is known, in words. */
export function PlaceText({ place, site }: PlaceTextProps) {
  if (!place && !site) return <span class="muted">{t('shell.placeUnknown')}</span>
  return (
    <span class="place-text">
      <span>{[site, place && around(place)].filter(Boolean).join(' · ')}</span>
      {place && <small class="muted"> {t(`words.place.${place.precision}`)}</small>}
    </span>
  )
}

function around({ name, region, country }: PlaceValue): string {
  const nation = country ? countryName(country) : null
  return [...new Set([name, region, nation].filter((part) => part !== null))].join(', ')
}

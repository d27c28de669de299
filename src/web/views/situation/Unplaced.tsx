import { Button } from '../../components/Button.tsx'
import { countryName, t } from '../../i18n/index.ts'
import { href } from '../../router.ts'
import type { OffGroup } from './columns.ts'
import type { Situation } from './state.ts'
import { titleOf } from './title.ts'

/** What has no dot: never a pin in the middle of a country, always a line here. */
export function Unplaced({ situation }: { readonly situation: Situation }) {
  const groups = situation.shown.value?.off ?? []
  const chosen = situation.filters.value.off
  const count = groups.reduce((sum, group) => sum + group.count, 0)
  if (count === 0 && !chosen) return null
  return (
    <section class="card unplaced" aria-labelledby="unplaced-title">
      <h2 id="unplaced-title">{t('situation.unplaced', { n: count })}</h2>
      {chosen && (
        <Button look="quiet" onClick={() => situation.setOff(null)}>
          {t('situation.unplacedAll')}
        </Button>
      )}
      <ul class="unplaced-groups">{groups.map((group) => groupItem(group, chosen, situation))}</ul>
    </section>
  )
}

function groupItem({ key, count, rows }: OffGroup, chosen: string | null, situation: Situation) {
  const name = groupName(key)
  return (
    <li key={key}>
      <details>
        <summary>
          {name} <strong>{t('situation.count', { n: count })}</strong>
        </summary>
        <ul>
          {rows.map((row) => (
            <li key={row.id}>
              <a href={href('incidents', row.id)}>{titleOf(row)}</a>
            </li>
          ))}
        </ul>
        <Button
          aria-pressed={chosen === key}
          aria-label={t('situation.onlyTheseOf', { name })}
          onClick={() => situation.setOff(chosen === key ? null : key)}
        >
          {t('situation.onlyThese')}
        </Button>
      </details>
    </li>
  )
}

export function groupName(key: string): string {
  const [precision, country] = key.split(':', 2)
  if (precision === 'region') {
    return country ? t('situation.off.region', { country: countryName(country) }) : t('situation.off.regionOnly')
  }
  if (precision === 'country') return country ? countryName(country) : t('situation.off.countryOnly')
  return precision === 'no-coordinates' ? t('situation.off.noCoordinates') : t('situation.off.unresolved')
}

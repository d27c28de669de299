import { StateBadge } from '../../components/Badge.tsx'
import { Button } from '../../components/Button.tsx'
import { TimeText } from '../../components/TimeText.tsx'
import { t } from '../../i18n/index.ts'
import { href } from '../../router.ts'
import type { Situation } from './state.ts'
import { precisionText, titleOf } from './title.ts'

/** The incident pointed at, with the way to all that is known of it. */
export function Chosen({ situation }: { readonly situation: Situation }) {
  const found = situation.found.value
  if (!found) return null
  const { row } = found
  return (
    <section class="card chosen" aria-label={t('situation.chosen')}>
      <div class="chosen-head">
        <strong>{titleOf(row)}</strong>
        <Button look="quiet" aria-label={t('situation.unselect')} onClick={() => situation.select(null)}>
          ✕
        </Button>
      </div>
      <p>
        <TimeText time={{ from: row.from, to: row.to }} country={row.country} full />
      </p>
      <p class="muted">{precisionText(row.precision)}</p>
      <p class="chosen-foot">
        <StateBadge state={row.state} />
        <a href={href('incidents', row.id)}>{t('situation.open', { id: row.id })}</a>
        {row.wave && <a href={href('waves', row.wave)}>{t('situation.openWave', { id: row.wave })}</a>}
      </p>
      {found.index < 0 && <p class="muted">{t('situation.hiddenByFilters')}</p>}
    </section>
  )
}

import type { WaveRecord } from '../../../model/desk.ts'
import { StateBadge } from '../../components/Badge.tsx'
import { Page } from '../../components/Page.tsx'
import { Empty, ErrorPanel, Spinner } from '../../components/states.tsx'
import { t } from '../../i18n/index.ts'
import { useResource } from '../../resource.ts'
import { href } from '../../router.ts'
import { language } from '../../store.ts'
import { intervalText } from '../../times.ts'
import { type Rows, rowsOf } from '../parts/rows.ts'
import { percent, waveName } from './detail.ts'

export function WaveIndex() {
  const { data, error, reload } = useResource<Rows<WaveRecord>>('/waves')
  const waves = rowsOf(data)
  return (
    <Page title={t('wave.listTitle')}>
      {error && <ErrorPanel error={error} onRetry={reload} />}
      {!data && !error && <Spinner />}
      {data && waves.length === 0 && <Empty title={t('wave.none')}>{t('wave.noneAdvice')}</Empty>}
      <ul class="waves">
        {waves.map((wave) => (
          <li key={wave.id} class="card">
            <h2>
              <a href={href('waves', wave.id)}>{waveName(wave)}</a> <StateBadge state={wave.state} />
            </h2>
            <p>
              {[
                t('wave.members', { n: wave.incidents.length }),
                t('wave.candidates', { n: wave.candidates.length }),
                wave.from ? intervalText(wave.from, wave.to, language.value) : t('wave.undatedWave'),
              ].join(' · ')}
            </p>
            <p class="muted">
              {t('wave.likelihood')}
              {t('incident.colon')}{' '}
              {t('wave.likelihoodValue', {
                words: t(`wave.likelihood.${wave.likelihood}`),
                percent: percent(wave.probability),
              })}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  )
}

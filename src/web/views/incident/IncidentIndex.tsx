import { useEffect } from 'preact/hooks'
import { Page } from '../../components/Page.tsx'
import { Empty } from '../../components/states.tsx'
import { t } from '../../i18n/index.ts'
import { href, navigate } from '../../router.ts'

/** Incidents have no list of their own: the situation is it. */
export function IncidentIndex() {
  useEffect(() => navigate('situation'), [])
  return (
    <Page title={t('incident.title')}>
      <Empty title={t('shell.view.situation')}>
        <a href={href('situation')}>{t('shell.view.situation')}</a>
      </Empty>
    </Page>
  )
}

import { useEffect, useMemo } from 'preact/hooks'
import { Page } from '../../components/Page.tsx'
import { ErrorPanel } from '../../components/states.tsx'
import type { Facets } from '../../contract.ts'
import { formatNumber, t } from '../../i18n/index.ts'
import { useResource } from '../../resource.ts'
import { language } from '../../store.ts'
import { Chosen } from './Chosen.tsx'
import { FiltersPanel } from './FiltersPanel.tsx'
import { IncidentList } from './IncidentList.tsx'
import { MapPanel } from './MapPanel.tsx'
import { PrintedList } from './PrintedList.tsx'
import { Situation } from './state.ts'
import { Timeline } from './Timeline.tsx'
import { Unplaced } from './Unplaced.tsx'
import './situation.css'

export default function SituationView() {
  const situation = useMemo(() => new Situation(), [])
  useEffect(() => () => situation.close(), [situation])
  return (
    <Page title={t('situation.title')} wide actions={<Summary situation={situation} />}>
      {situation.error.value && <ErrorPanel error={situation.error.value} onRetry={situation.reload} />}
      <div class="situation">
        <FiltersPanel situation={situation} />
        <div class="situation-middle">
          <MapPanel key={language.value} situation={situation} />
          <Timeline situation={situation} />
          <Unplaced situation={situation} />
        </div>
        <div class="situation-list">
          <IncidentList situation={situation} />
          <Chosen situation={situation} />
        </div>
      </div>
      <PrintedList situation={situation} />
    </Page>
  )
}

/** Told to screen readers when filters change it. */
function Summary({ situation }: { readonly situation: Situation }) {
  const shown = situation.shown.value
  const all = useResource<Facets>('/incidents/facets').data?.total ?? shown?.total ?? 0
  const text = shown
    ? t('situation.summary', { n: shown.listed, listed: formatNumber(shown.listed), total: all })
    : t('shell.loading')
  return (
    <p class="situation-summary" role="status" aria-busy={situation.loading.value}>
      {text}
    </p>
  )
}

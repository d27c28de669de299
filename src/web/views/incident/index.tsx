import { Badge, StateBadge } from '../../components/Badge.tsx'
import { Page } from '../../components/Page.tsx'
import { Empty, ErrorPanel, Spinner } from '../../components/states.tsx'

import { t } from '../../i18n/index.ts'
import { useResource } from '../../resource.ts'
import { href } from '../../router.ts'
import { Decided } from '../parts/Decided.tsx'
import { whatText } from '../parts/items.ts'
import { byId, Words } from '../parts/sources.tsx'
import { valueText } from '../parts/value.ts'
import { Actions } from './Actions.tsx'
import type { Detail } from './detail.ts'
import { Facts } from './Facts.tsx'
import { Grading } from './Grading.tsx'
import { History } from './History.tsx'
import { IncidentIndex } from './IncidentIndex.tsx'
import { Joined } from './Joined.tsx'
import './incident.css'

export default function View({ id }: { readonly id: string | null }) {
  return id ? <Incident id={id} /> : <IncidentIndex />
}

function Incident({ id }: { readonly id: string }) {
  const { data, error, reload } = useResource<Detail>(`/incidents/${encodeURIComponent(id)}`)
  if (!data) {
    return (
      <Page title={t('incident.titleOf', { id })}>
        {error?.status === 404 ? <Gone /> : error ? <ErrorPanel error={error} onRetry={reload} /> : <Spinner />}
      </Page>
    )
  }
  return <Loaded id={id} detail={data} />
}

function Gone() {
  return (
    <Empty title={t('incident.gone')}>
      <p>{t('incident.goneAdvice')}</p>
      <a href={href('situation')}>{t('shell.view.situation')}</a>
    </Empty>
  )
}

function Loaded({ id, detail }: { readonly id: string; readonly detail: Detail }) {
  const { incident, canonical } = detail
  const { kinds, where, site } = incident.fields
  const place = site?.shown ?? where?.shown ?? null
  const title = [whatText(kinds?.shown ?? []), place ? valueText('site', { name: place.name }) : null].filter(Boolean)
  return (
    <Page title={`${title.join(', ')} (${incident.id})`} actions={<Actions detail={detail} />}>
      <Decided />
      {canonical !== id && <p class="notice">{t('incident.mergedInto', { id, canonical })}</p>}
      <Summary detail={detail} />
      <Attribution detail={detail} />
      <Facts detail={detail} />
      <Grading detail={detail} />
      <Joined detail={detail} />
      <History detail={detail} />
    </Page>
  )
}

function Summary({ detail: { incident } }: { readonly detail: Detail }) {
  const conflicts = Object.entries(incident.fields).filter(([, field]) => field.difference === 'conflict')
  return (
    <ul class="incident-summary">
      <li>
        <StateBadge state={incident.state} />
      </li>
      {incident.past && (
        <li>
          <Badge>{t('incident.past')}</Badge>
        </li>
      )}
      <li>
        {incident.wave ? (
          <a href={href('waves', incident.wave)}>{t('incident.wave', { id: incident.wave })}</a>
        ) : (
          <span class="muted">{t('incident.noWave')}</span>
        )}
      </li>
      <li>{t('incident.reports', { n: incident.reports.length })}</li>
      <li>{t('incident.sources', { n: incident.sources })}</li>
      {conflicts.length > 0 && (
        <li>
          <Badge tone="warn">{t('incident.conflicts', { n: conflicts.length })}</Badge>
        </li>
      )}
    </ul>
  )
}

function Attribution({ detail: { incident, reports } }: { readonly detail: Detail }) {
  if (incident.attribution.length === 0) return null
  return (
    <p class="notice">
      {t('incident.attribution')}{' '}
      {incident.attribution.map((span) => (
        <Words key={`${span.report}${span.start}`} span={span} reports={byId(reports)} />
      ))}
    </p>
  )
}

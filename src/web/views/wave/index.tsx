import type { Decision } from '../../../model/desk.ts'
import { StateBadge } from '../../components/Badge.tsx'
import { Page } from '../../components/Page.tsx'
import { Empty, ErrorPanel, Spinner } from '../../components/states.tsx'
import type { DisagreementList, Page as Rows } from '../../contract.ts'
import { t } from '../../i18n/index.ts'
import { useResource } from '../../resource.ts'
import { href } from '../../router.ts'
import { language } from '../../store.ts'
import { intervalText } from '../../times.ts'
import { DisagreementTable } from '../disagreements/DisagreementTable.tsx'
import { Decisions } from '../incident/History.tsx'
import { Decided } from '../parts/Decided.tsx'
import { isAbout } from '../parts/history.ts'
import { rowsOf } from '../parts/rows.ts'
import { byId } from '../parts/sources.tsx'
import { type Detail, percent, waveName } from './detail.ts'
import { Evidence } from './Evidence.tsx'
import { Candidates, Members } from './Members.tsx'
import { Play } from './Play.tsx'
import { Signature } from './Signature.tsx'
import { WaveActions } from './WaveActions.tsx'
import { WaveIndex } from './WaveIndex.tsx'
import './wave.css'

export default function View({ id }: { readonly id: string | null }) {
  return id ? <Wave id={id} /> : <WaveIndex />
}

function Wave({ id }: { readonly id: string }) {
  const { data, error, reload } = useResource<Detail>(`/waves/${encodeURIComponent(id)}`)
  if (data) return <Loaded detail={data} />
  return (
    <Page title={t('wave.titleOf', { id })}>
      {error?.status === 404 ? (
        <Empty title={t('wave.gone')}>
          <p>{t('wave.goneAdvice')}</p>
          <a href={href('waves')}>{t('wave.listTitle')}</a>
        </Empty>
      ) : error ? (
        <ErrorPanel error={error} onRetry={reload} />
      ) : (
        <Spinner />
      )}
    </Page>
  )
}

function Loaded({ detail }: { readonly detail: Detail }) {
  const { wave } = detail
  const { data } = useResource<DisagreementList>('/disagreements', { wave: wave.id })
  const differing = data?.items ?? []
  const names = byId([...detail.reports, ...(data?.reports ?? [])])
  const conflicts = differing.filter(({ difference }) => difference === 'conflict')
  return (
    <Page title={waveName(wave)} actions={<WaveActions detail={detail} />}>
      <Decided />
      <Summary detail={detail} />
      <Play members={detail.incidents} />
      <Evidence evidence={wave.evidence} names={names} />
      <Signature evidence={wave.evidence} disagreements={differing} names={names} />
      <Members detail={detail} />
      <Candidates detail={detail} />
      {differing.length > 0 && (
        <section aria-labelledby="wave-differ">
          <h2 id="wave-differ">{t('wave.disagreements')}</h2>
          <p>
            <a href={href('disagreements', null, { wave: wave.id, show: 'both' })}>
              {t('disagreements.count', { n: differing.length })}
            </a>
          </p>
          {conflicts.length > 0 && <DisagreementTable records={conflicts} names={names} />}
        </section>
      )}
      <WaveHistory id={wave.id} />
    </Page>
  )
}

function Summary({ detail: { wave } }: { readonly detail: Detail }) {
  const { state, incidents, candidates, from, to, likelihood, probability, pValue } = wave
  return (
    <div class="card wave-summary">
      <ul class="incident-summary">
        <li>
          <StateBadge state={state} />
        </li>
        <li>{t('wave.members', { n: incidents.length })}</li>
        <li>{t('wave.candidates', { n: candidates.length })}</li>
        <li>{from ? intervalText(from, to, language.value) : t('wave.undatedWave')}</li>
        <li>
          <a href={href('situation', null, { wave: wave.id })}>{t('wave.toMap')}</a>
        </li>
        <li>
          <a href={href('brief', null, { wave: wave.id })}>{t('wave.brief')}</a>
        </li>
      </ul>
      <p class="likelihood">
        {t('wave.likelihood')}
        {t('incident.colon')}{' '}
        <strong>
          {t('wave.likelihoodValue', { words: t(`wave.likelihood.${likelihood}`), percent: percent(probability) })}
        </strong>
      </p>
      <meter min={0} max={1} value={probability} aria-label={t('wave.likelihood')}>
        {percent(probability)}
      </meter>
      <p class="muted">
        {t('wave.chance', { percent: percent(pValue) })} {t('wave.likelihoodNote')}
      </p>
    </div>
  )
}

function WaveHistory({ id }: { readonly id: string }) {
  const { data } = useResource<Rows<Decision>>('/decisions', { limit: 200 })
  const own = rowsOf(data).filter(({ act }) => isAbout(act, id))
  const ids = new Set(own.map((one) => one.id))
  const undoing = rowsOf(data).filter(({ act }) => act.kind === 'undo' && ids.has(act.decision))
  return (
    <section aria-labelledby="wave-history">
      <h2 id="wave-history">{t('incident.history')}</h2>
      <Decisions decisions={[...own, ...undoing]} />
    </section>
  )
}

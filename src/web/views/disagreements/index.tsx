import type { WaveRecord } from '../../../model/desk.ts'
import { Field } from '../../components/Field.tsx'
import { Page } from '../../components/Page.tsx'
import { Empty, ErrorPanel, Spinner } from '../../components/states.tsx'
import type { DisagreementList } from '../../contract.ts'
import { t } from '../../i18n/index.ts'
import { useResource } from '../../resource.ts'
import { route, setParams } from '../../router.ts'
import { type Rows as Listed, rowsOf } from '../parts/rows.ts'
import { byId } from '../parts/sources.tsx'
import { waveName } from '../wave/detail.ts'
import { DisagreementTable } from './DisagreementTable.tsx'

const SHOWS = ['conflict', 'detail', 'both'] as const

export default function View(_: { readonly id: string | null }) {
  const { params } = route.value
  const wave = params.get('wave') ?? ''
  const show = SHOWS.find((one) => one === params.get('show')) ?? 'conflict'
  const { data, error, reload } = useResource<DisagreementList>('/disagreements', { wave })
  const records = (data?.items ?? []).filter(({ difference }) => show === 'both' || difference === show)
  return (
    <Page title={t('disagreements.title')}>
      <p>{t('disagreements.intro')}</p>
      <Filters wave={wave} show={show} />
      {error && <ErrorPanel error={error} onRetry={reload} />}
      {!data && !error && <Spinner />}
      {data && records.length === 0 && <Empty title={t('disagreements.none')}>{t('disagreements.noneAdvice')}</Empty>}
      {records.length > 0 && <DisagreementTable records={records} names={byId(data?.reports ?? [])} />}
    </Page>
  )
}

function Filters({ wave, show }: { readonly wave: string; readonly show: string }) {
  const waves = useResource<Listed<WaveRecord>>('/waves')
  return (
    <div class="filters no-print">
      <Field label={t('disagreements.show')}>
        {(control) => (
          <select {...control} value={show} onChange={(event) => setParams({ show: event.currentTarget.value })}>
            {SHOWS.map((one) => (
              <option key={one} value={one}>
                {t(`disagreements.${one}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('disagreements.wave')}>
        {(control) => (
          <select {...control} value={wave} onChange={(event) => setParams({ wave: event.currentTarget.value })}>
            <option value="">{t('disagreements.anyWave')}</option>
            {rowsOf(waves.data).map((one) => (
              <option key={one.id} value={one.id}>
                {waveName(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}

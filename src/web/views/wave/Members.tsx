import { useSignal } from '@preact/signals'
import type { DecisionAct } from '../../../model/desk.ts'
import { StateBadge } from '../../components/Badge.tsx'
import { Button } from '../../components/Button.tsx'
import { Field } from '../../components/Field.tsx'
import { PlaceText } from '../../components/PlaceText.tsx'
import { ErrorPanel } from '../../components/states.tsx'
import { type Column, Table } from '../../components/Table.tsx'
import { TimeText } from '../../components/TimeText.tsx'
import type { IncidentListItem } from '../../contract.ts'
import { t } from '../../i18n/index.ts'
import { href } from '../../router.ts'
import { may } from '../../store.ts'
import { decide } from '../parts/decide.ts'
import { siteText, whatText } from '../parts/items.ts'
import { type Detail, signedNumber } from './detail.ts'

/** Sends decisions on a wave and holds what stands in their way. */
function useWaveDecision({ revision }: Detail) {
  const error = useSignal<unknown>(null)
  const send = async (act: DecisionAct): Promise<boolean> => {
    error.value = null
    try {
      return (await decide(act, null, revision ?? null)) !== null
    } catch (trouble) {
      error.value = trouble
      return false
    }
  }
  return { send, trouble: error.value === null ? null : <ErrorPanel error={error.value} /> }
}

/** Members by time; those chosen can be taken out, or made a wave of their own. */
export function Members({ detail }: { readonly detail: Detail }) {
  const { wave, incidents } = detail
  const chosen = useSignal<readonly string[]>([])
  const { send, trouble } = useWaveDecision(detail)
  const picked = chosen.value.filter((id) => wave.incidents.includes(id))
  const act = async (kind: 'wave-leave' | 'wave-split') => {
    if (await send({ kind, wave: wave.id, incidents: picked })) chosen.value = []
  }
  const flip = (id: string) => {
    chosen.value = picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]
  }
  return (
    <section aria-labelledby="members">
      <h2 id="members">{t('wave.membersTitle')}</h2>
      {trouble}
      {may('analyst') && (
        <div class="bulk no-print">
          <span role="status">{t('wave.chosen', { n: picked.length })}</span>
          <Button disabled={picked.length === 0} onClick={() => void act('wave-leave')}>
            {t('wave.leaveOf', { n: picked.length })}
          </Button>
          <Button
            disabled={picked.length === 0 || picked.length === incidents.length}
            onClick={() => void act('wave-split')}
          >
            {t('wave.splitOf', { n: picked.length })}
          </Button>
        </div>
      )}
      <Table
        caption={t('wave.membersTitle')}
        captionHidden
        columns={[...(may('analyst') ? [choice(picked, flip)] : []), ...columns()]}
        rows={byTime(incidents)}
        rowKey={({ id }) => id}
      />
    </section>
  )
}

function byTime(items: readonly IncidentListItem[]): IncidentListItem[] {
  const at = ({ when }: IncidentListItem) => when?.from ?? '9999'
  return [...items].sort((a, b) => (at(a) === at(b) ? (a.id < b.id ? -1 : 1) : at(a) < at(b) ? -1 : 1))
}

function choice(picked: readonly string[], flip: (id: string) => void): Column<IncidentListItem> {
  return {
    key: 'choice',
    head: <span class="hidden-text">{t('wave.choose', { id: '' })}</span>,
    cell: ({ id }) => (
      <input
        type="checkbox"
        aria-label={t('wave.choose', { id })}
        checked={picked.includes(id)}
        onChange={() => flip(id)}
      />
    ),
  }
}

function columns(): Column<IncidentListItem>[] {
  return [
    {
      key: 'id',
      head: t('wave.id'),
      rowHead: true,
      cell: ({ id, kinds }) => (
        <>
          <a href={href('incidents', id)}>{whatText(kinds)}</a> <small class="muted">{id}</small>
        </>
      ),
    },
    {
      key: 'when',
      head: t('wave.when'),
      cell: ({ when, where }) => <TimeText time={when} country={where?.country ?? null} />,
    },
    {
      key: 'where',
      head: t('wave.where'),
      cell: ({ where, site }) => <PlaceText place={where} site={siteText(site)} />,
    },
    { key: 'state', head: t('wave.state'), cell: ({ state }) => <StateBadge state={state} /> },
  ]
}

/** Incidents that are close to the wave, and a way to take in any other. */
export function Candidates({ detail }: { readonly detail: Detail }) {
  const { wave, candidates } = detail
  const other = useSignal('')
  const { send, trouble } = useWaveDecision(detail)
  const join = (id: string) => send({ kind: 'wave-join', wave: wave.id, incidents: [id] })
  const weights = new Map(wave.candidates.map(({ incident, weight }) => [incident, weight]))
  return (
    <section aria-labelledby="candidates">
      <h2 id="candidates">{t('wave.candidatesTitle')}</h2>
      {trouble}
      {candidates.length === 0 && <p class="muted">{t('wave.candidatesNone')}</p>}
      {candidates.length > 0 && (
        <Table
          caption={t('wave.candidatesTitle')}
          captionHidden
          columns={[...columns(), weightColumn(weights), ...(may('analyst') ? [joinColumn(join)] : [])]}
          rows={candidates}
          rowKey={({ id }) => id}
        />
      )}
      {may('analyst') && (
        <form
          class="join-id no-print"
          onSubmit={(event) => {
            event.preventDefault()
            void join(other.value.trim()).then((done) => {
              if (done) other.value = ''
            })
          }}
        >
          <Field label={t('wave.joinId')} hint={t('wave.joinIdHelp')}>
            {(control) => (
              <input
                {...control}
                type="text"
                value={other.value}
                onInput={(e) => (other.value = e.currentTarget.value)}
              />
            )}
          </Field>
          <Button type="submit" disabled={other.value.trim() === ''}>
            {t('wave.join')}
          </Button>
        </form>
      )}
    </section>
  )
}

function weightColumn(weights: ReadonlyMap<string, number>): Column<IncidentListItem> {
  return {
    key: 'weight',
    head: t('wave.candidateWeight'),
    numeric: true,
    cell: ({ id }) => signedNumber(weights.get(id) ?? 0),
  }
}

function joinColumn(join: (id: string) => Promise<boolean>): Column<IncidentListItem> {
  return {
    key: 'join',
    head: t('wave.action'),
    cell: ({ id }) => (
      <Button aria-label={t('wave.joinOf', { id })} onClick={() => void join(id)}>
        {t('wave.join')}
      </Button>
    ),
  }
}

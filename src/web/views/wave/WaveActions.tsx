import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { DecisionAct, WaveRecord } from '../../../model/desk.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Field } from '../../components/Field.tsx'
import { ErrorPanel } from '../../components/states.tsx'
import { t } from '../../i18n/index.ts'
import { useResource } from '../../resource.ts'
import { may } from '../../store.ts'
import { decide } from '../parts/decide.ts'
import { type Rows, rowsOf } from '../parts/rows.ts'
import { type Detail, waveName } from './detail.ts'

/** What can be decided about the wave as a whole. */
export function WaveActions({ detail }: { readonly detail: Detail }) {
  const open = useSignal<'rename' | 'merge' | null>(null)
  const error = useSignal<unknown>(null)
  if (!may('analyst')) return null
  const { wave, revision } = detail
  const close = () => {
    open.value = null
    error.value = null
  }
  const send = async (act: DecisionAct) => {
    try {
      if (await decide(act, null, revision ?? null)) close()
    } catch (trouble) {
      error.value = trouble
    }
  }
  const trouble = error.value === null ? null : <ErrorPanel error={error.value} />
  return (
    <>
      {(['confirm', 'reject', 'restore'] as const)
        .filter((kind) => STATE_AFTER[kind] !== wave.state)
        .map((kind) => (
          <Button key={kind} look={LOOKS[kind]} onClick={() => void send({ kind, subject: wave.id })}>
            {t(`wave.${kind === 'restore' ? 'reopen' : kind}`)}
          </Button>
        ))}
      <Button onClick={() => (open.value = 'rename')}>{t('wave.rename')}</Button>
      <Button onClick={() => (open.value = 'merge')}>{t('wave.merge')}</Button>
      {open.value === null && trouble}
      {open.value === 'rename' && <Rename wave={wave} send={send} trouble={trouble} onClose={close} />}
      {open.value === 'merge' && <Merge wave={wave} send={send} trouble={trouble} onClose={close} />}
    </>
  )
}

const STATE_AFTER = { confirm: 'confirmed', reject: 'rejected', restore: 'proposed' } as const
const LOOKS = { confirm: 'main', reject: 'danger', restore: 'plain' } as const

interface AskProps {
  readonly wave: WaveRecord
  readonly send: (act: DecisionAct) => Promise<void>
  readonly trouble: ComponentChildren
  readonly onClose: () => void
}

function Rename({ wave, send, trouble, onClose }: AskProps) {
  const name = useSignal(wave.name ?? '')
  const submit = (event: Event) => {
    event.preventDefault()
    if (name.value.trim()) void send({ kind: 'wave-rename', wave: wave.id, name: name.value.trim() })
  }
  return (
    <Dialog title={t('wave.renameTitle')} onClose={onClose}>
      <form onSubmit={submit}>
        <Field label={t('wave.name')}>
          {(control) => (
            <input
              {...control}
              type="text"
              maxLength={200}
              value={name.value}
              onInput={(e) => (name.value = e.currentTarget.value)}
            />
          )}
        </Field>
        {trouble}
        <div class="dialog-actions">
          <Button look="main" type="submit" disabled={name.value.trim() === ''}>
            {t('incident.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function Merge({ wave, send, trouble, onClose }: AskProps) {
  const { data } = useResource<Rows<WaveRecord>>('/waves')
  const others = rowsOf(data).filter(({ id }) => id !== wave.id)
  return (
    <Dialog title={t('wave.mergeTitle')} onClose={onClose}>
      {trouble}
      {data && others.length === 0 && <p>{t('wave.mergeNone')}</p>}
      <ul class="picks">
        {others.map((other) => (
          <li key={other.id}>
            <span>
              {waveName(other)}, {t('wave.members', { n: other.incidents.length })}
            </span>
            <Button onClick={() => void send({ kind: 'wave-merge', waves: [wave.id, other.id] })}>
              {t('incident.mergeDo', { id: other.id })}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

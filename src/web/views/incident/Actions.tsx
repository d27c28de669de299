import { useSignal } from '@preact/signals'
import { Button } from '../../components/Button.tsx'
import { t } from '../../i18n/index.ts'
import { may, toast } from '../../store.ts'
import { decide } from '../parts/decide.ts'
import { MergeDialog, SplitDialog } from '../parts/MergeSplit.tsx'
import { byId } from '../parts/sources.tsx'
import type { Detail } from './detail.ts'

/** What can be decided about the incident as a whole. */
export function Actions({ detail }: { readonly detail: Detail }) {
  const open = useSignal<'merge' | 'split' | null>(null)
  const busy = useSignal(false)
  if (!may('analyst')) return null
  const { incident, reports } = detail
  const seen = detail.revision ?? null
  const state = async (kind: 'confirm' | 'reject' | 'restore') => {
    busy.value = true
    await decide({ kind, subject: incident.id }, null, seen).catch((error: Error) => toast(error.message, 'trouble'))
    busy.value = false
  }
  const close = () => (open.value = null)
  return (
    <>
      {incident.state !== 'confirmed' && (
        <Button look="main" busy={busy.value} onClick={() => void state('confirm')}>
          {t('incident.confirm')}
        </Button>
      )}
      {incident.state !== 'rejected' && (
        <Button look="danger" busy={busy.value} onClick={() => void state('reject')}>
          {t('incident.reject')}
        </Button>
      )}
      {incident.state !== 'proposed' && (
        <Button busy={busy.value} onClick={() => void state('restore')}>
          {t('incident.reopen')}
        </Button>
      )}
      <Button onClick={() => (open.value = 'merge')}>{t('incident.merge')}</Button>
      <Button onClick={() => (open.value = 'split')}>{t('incident.split')}</Button>
      {open.value === 'merge' && <MergeDialog id={incident.id} seen={seen} onClose={close} />}
      {open.value === 'split' && (
        <SplitDialog
          id={incident.id}
          seen={seen}
          mentions={incident.mentions}
          reports={byId(reports)}
          onClose={close}
        />
      )}
    </>
  )
}

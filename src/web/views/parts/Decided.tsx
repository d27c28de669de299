import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorPanel } from '../../components/states.tsx'
import { InstantText } from '../../components/TimeText.tsx'
import { t } from '../../i18n/index.ts'
import { visible } from '../report/glyphs.ts'
import { type Conflict, conflict, lastDecision, undo, undoText } from './decide.ts'
import { actText } from './history.ts'
import './parts.css'

/** What was decided last, with its undo; and the question when somebody else was first. */
export function Decided() {
  const error = useSignal<unknown>(null)
  const last = lastDecision.value
  useEffect(
    () => () => {
      lastDecision.value = null
      conflict.peek()?.leave()
    },
    [],
  )
  const take = (act: Promise<unknown>) => {
    error.value = null
    act.catch((reason: unknown) => {
      error.value = reason
    })
  }
  return (
    <>
      <div class="decided no-print" role="status">
        {last && (
          <p>
            {undoText(last)}{' '}
            <Button
              onClick={() => take(undo(last.id))}
              aria-label={`${t('incident.undo')}${t('incident.colon')} ${actText(last.act)}`}
            >
              {t('incident.undo')}
            </Button>
          </p>
        )}
      </div>
      {error.value !== null && <ErrorPanel error={error.value} />}
      {conflict.value && <ConflictDialog conflict={conflict.value} />}
    </>
  )
}

function ConflictDialog({ conflict: { act, since, retry, leave } }: { readonly conflict: Conflict }) {
  const actions = (
    <>
      <Button onClick={leave}>{t('incident.conflictLeave')}</Button>
      <Button look="main" onClick={retry}>
        {t('incident.conflictRetry')}
      </Button>
    </>
  )
  return (
    <Dialog title={t('incident.conflictTitle')} onClose={leave} actions={actions}>
      <p>{since.length > 0 ? t('incident.conflictText') : t('incident.conflictNothing')}</p>
      <ul>
        {since.map((decision) => (
          <li key={decision.id}>
            <strong>{visible(decision.by)}</strong>, <InstantText at={decision.at} />
            {t('incident.colon')} {actText(decision.act)}
            {decision.why && <q dir="auto">{visible(decision.why)}</q>}
          </li>
        ))}
      </ul>
      <p>{t('incident.conflictYours', { what: actText(act) })}</p>
    </Dialog>
  )
}

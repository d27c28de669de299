import { useSignal } from '@preact/signals'
import type { Decision } from '../../../model/desk.ts'
import { Badge } from '../../components/Badge.tsx'
import { Button } from '../../components/Button.tsx'
import { ErrorPanel } from '../../components/states.tsx'
import { InstantText } from '../../components/TimeText.tsx'
import { t } from '../../i18n/index.ts'
import { may } from '../../store.ts'
import { undo } from '../parts/decide.ts'
import { actText, undoneIn } from '../parts/history.ts'
import { visible } from '../report/glyphs.ts'
import type { Detail } from './detail.ts'

export function History({ detail }: { readonly detail: Detail }) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('incident.history')}</h2>
      <Decisions decisions={detail.decisions} />
    </section>
  )
}

/** Decisions, newest first, each with its undo. */
export function Decisions({ decisions }: { readonly decisions: readonly Decision[] }) {
  const error = useSignal<unknown>(null)
  const undone = undoneIn(decisions)
  const newest = [...decisions].sort((a, b) => (a.id < b.id ? 1 : -1))
  const take = (id: string) => {
    error.value = null
    undo(id).catch((trouble: unknown) => {
      error.value = trouble
    })
  }
  if (decisions.length === 0) return <p class="muted">{t('incident.historyNone')}</p>
  return (
    <>
      {error.value !== null && <ErrorPanel error={error.value} />}
      <ol class="history">
        {newest.map((decision) => (
          <Line key={decision.id} decision={decision} undone={undone.has(decision.id)} onUndo={take} />
        ))}
      </ol>
    </>
  )
}

interface LineProps {
  readonly decision: Decision
  readonly undone: boolean
  readonly onUndo: (id: string) => void
}

function Line({ decision: { id, by, at, why, act }, undone, onUndo }: LineProps) {
  return (
    <li class={undone ? 'is-undone' : undefined}>
      <span class="history-what">
        <span class="history-act">{actText(act)}</span> {undone && <Badge>{t('incident.undone')}</Badge>}
        {why && (
          <q class="history-why" dir="auto">
            {visible(why)}
          </q>
        )}
        <small class="muted">
          {id} · {visible(by)} · <InstantText at={at} />
        </small>
      </span>
      {!undone && may('analyst') && (
        <Button look="quiet" aria-label={t('incident.undoOf', { id })} onClick={() => onUndo(id)}>
          {t('incident.undo')}
        </Button>
      )}
    </li>
  )
}

import { useEffect, useRef } from 'preact/hooks'
import { Badge } from '../../components/Badge.tsx'
import type { IncidentListItem } from '../../contract.ts'
import { t } from '../../i18n/index.ts'
import { whatText, whereText } from '../parts/items.ts'
import { valueText } from '../parts/value.ts'
import { current, type Queue } from './queue.ts'

interface QueueListProps {
  readonly items: readonly IncidentListItem[]
  readonly queue: Queue
  readonly onGo: (id: string) => void
  readonly onMark: (id: string) => void
}

export function QueueList({ items, queue, onGo, onMark }: QueueListProps) {
  const list = useRef<HTMLOListElement>(null)
  const here = current(queue)
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [here])
  return (
    <nav class="queue" aria-label={t('review.queue')}>
      <p class="muted">{t('review.count', { n: items.length })}</p>
      <ol ref={list}>
        {items.map((item) => (
          <li key={item.id} class={queue.marked.has(item.id) ? 'is-marked' : undefined}>
            <input
              type="checkbox"
              aria-label={t('review.mark', { id: item.id })}
              checked={queue.marked.has(item.id)}
              onChange={() => onMark(item.id)}
            />
            <button type="button" aria-current={item.id === here || undefined} onClick={() => onGo(item.id)}>
              <Line item={item} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Line({ item }: { readonly item: IncidentListItem }) {
  return (
    <>
      <strong>{whatText(item.kinds)}</strong> <small class="muted">{item.id}</small>{' '}
      {item.disagreements ? <Badge tone="warn">{t('review.conflicts', { n: item.disagreements })}</Badge> : null}
      <span>{whereText(item) || t('shell.placeUnknown')}</span>
      <small class="muted">{item.when ? valueText('when', item.when) : t('shell.timeUnknown')}</small>
    </>
  )
}

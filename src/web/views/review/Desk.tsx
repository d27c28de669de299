import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../components/Button.tsx'
import { Page } from '../../components/Page.tsx'
import { Empty, ErrorPanel, Spinner } from '../../components/states.tsx'
import type { IncidentListItem } from '../../contract.ts'
import { t } from '../../i18n/index.ts'
import { useResource } from '../../resource.ts'
import { href, setParams } from '../../router.ts'
import type { Detail } from '../incident/detail.ts'
import { CorrectAny } from '../parts/CorrectAny.tsx'
import { Decided } from '../parts/Decided.tsx'
import { itemText } from '../parts/items.ts'
import { MergeDialog, SplitDialog } from '../parts/MergeSplit.tsx'
import { type Rows, rowsOf } from '../parts/rows.ts'
import { byId } from '../parts/sources.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { actOf, type KeyAct, ownsKey, typing } from './keys.ts'
import { Looked } from './Looked.tsx'
import { QueueList } from './QueueList.tsx'
import { current, queueOf, refreshed, step, subjects } from './queue.ts'
import { useReviewActs } from './useReviewActs.ts'

type Open = 'correct' | 'merge' | 'split' | 'keys' | null

const STATES = ['proposed', 'confirmed', 'rejected'] as const

/** The queue on one side, the incident looked at on the other; everything by keys. */
export function Desk({ state }: { readonly state: string }) {
  const { data, error, reload } = useResource<Rows<IncidentListItem>>('/review', { state })
  const [queue, setQueue] = useState(queueOf([]))
  const [open, setOpen] = useState<Open>(null)
  const [search, setSearch] = useState('')
  const box = useRef<HTMLInputElement>(null)
  const all = rowsOf(data)
  const items = all.filter((item) => fits(item, search))
  const ids = items.map(({ id }) => id)
  useEffect(() => setQueue((old) => refreshed(old, ids)), [ids.join(' ')])
  const here = current(queue)
  const detail = useResource<Detail>(here ? `/incidents/${here}` : null)
  const acts = useReviewActs(subjects(queue), detail.data, () => setQueue((old) => step(old, { kind: 'clear' })))
  const act = (name: KeyAct) => {
    if (name === 'search') return box.current?.focus()
    if (name === 'help') return setOpen('keys')
    if (name === 'merge' && queue.marked.size > 1) return acts.mergeMarked()
    if (name === 'correct' || name === 'merge' || name === 'split') return here ? setOpen(name) : undefined
    if (name in acts) return acts[name as 'accept']()
    setQueue((old) => step(old, { kind: name as 'next' }))
  }
  useKeys(act)
  return (
    <Page title={t('review.title')} actions={<Links onKeys={() => setOpen('keys')} />}>
      <Decided />
      {acts.error !== null && <ErrorPanel error={acts.error} />}
      <div class="review-head no-print">
        <SearchBox box={box} value={search} onChange={setSearch} />
        <StateChoice state={state} />
        <p class="muted">{t('review.queueNote')}</p>
      </div>
      {error && <ErrorPanel error={error} onRetry={reload} />}
      {!data && !error && <Spinner />}
      {data && all.length === 0 && <Empty title={t('review.done')}>{t('review.doneAdvice')}</Empty>}
      {all.length > 0 && items.length === 0 && <Empty title={t('review.noneFits')}>{t('review.noneFitsAdvice')}</Empty>}
      {items.length > 0 && (
        <div class="review">
          <QueueList
            items={items}
            queue={queue}
            onGo={(id) => setQueue((old) => step(old, { kind: 'go', id }))}
            onMark={(id) => setQueue((old) => step(step(old, { kind: 'go', id }), { kind: 'mark' }))}
          />
          <Looked detail={detail} queue={queue} act={act} />
        </div>
      )}
      {open === 'keys' && <KeysDialog onClose={() => setOpen(null)} />}
      {detail.data && here && <Asked open={open} detail={detail.data} onClose={() => setOpen(null)} />}
    </Page>
  )
}

function fits(item: IncidentListItem, search: string): boolean {
  const text = itemText(item).toLocaleLowerCase()
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function useKeys(act: (name: KeyAct) => void): void {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement | null
      if (event.defaultPrevented || typing(target) || ownsKey(target, event.key)) return
      if (document.querySelector('dialog[open]')) return
      const name = actOf(event)
      if (!name) return
      event.preventDefault()
      latest.current(name)
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function Links({ onKeys }: { readonly onKeys: () => void }) {
  return (
    <>
      <a class="button" href={href('review', 'agreement')}>
        {t('review.agreement')}
      </a>
      <Button onClick={onKeys}>{t('review.keys')} (?)</Button>
    </>
  )
}

interface SearchProps {
  readonly box: { readonly current: HTMLInputElement | null }
  readonly value: string
  readonly onChange: (text: string) => void
}

function SearchBox({ box, value, onChange }: SearchProps) {
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onChange('')
    if (event.key === 'Escape' || event.key === 'Enter') box.current?.blur()
  }
  return (
    <input
      ref={box}
      type="search"
      aria-label={t('review.search')}
      placeholder={t('review.search')}
      value={value}
      onInput={(event) => onChange(event.currentTarget.value)}
      onKeyDown={keys}
    />
  )
}

function StateChoice({ state }: { readonly state: string }) {
  return (
    <select
      aria-label={t('review.state')}
      value={state}
      onChange={(event) => setParams({ state: event.currentTarget.value })}
    >
      {STATES.map((one) => (
        <option key={one} value={one}>
          {t(`review.state.${one}`)}
        </option>
      ))}
    </select>
  )
}

interface AskedProps {
  readonly open: Open
  readonly detail: Detail
  readonly onClose: () => void
}

function Asked({ open, detail, onClose }: AskedProps) {
  const { incident, reports, revision } = detail
  const seen = revision ?? null
  if (open === 'correct') return <CorrectAny detail={detail} onClose={onClose} />
  if (open === 'merge') return <MergeDialog id={incident.id} seen={seen} onClose={onClose} />
  if (open !== 'split') return null
  return (
    <SplitDialog id={incident.id} seen={seen} mentions={incident.mentions} reports={byId(reports)} onClose={onClose} />
  )
}

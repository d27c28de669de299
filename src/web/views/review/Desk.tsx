import { useEffect, useRef, useState } from 'preact/hooks'
import type { Credibility } from '../../../model/desk.ts'
import { Button } from '../../components/Button.tsx'
import { Page } from '../../components/Page.tsx'
import { Empty, ErrorPanel, Spinner } from '../../components/states.tsx'
import type { IncidentListItem } from '../../contract.ts'
import { t } from '../../i18n/index.ts'
import { useResource } from '../../resource.ts'
import { href, setParams } from '../../router.ts'
import { toast } from '../../store.ts'
import type { Detail } from '../incident/detail.ts'
import { CorrectAny } from '../parts/CorrectAny.tsx'
import { Decided } from '../parts/Decided.tsx'
import { lastDecision, noteNewest } from '../parts/decide.ts'
import { isAbout } from '../parts/history.ts'
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

const ASKING = ['correct', 'merge', 'split'] as const
/** What is asked, and about which incident: the queue may go on beneath a dialog that is filled in. */
type Open = { readonly name: (typeof ASKING)[number]; readonly id: string } | { readonly name: 'keys' } | null

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
  const moved = useGone(current(queue), data && all.map(({ id }) => id))
  useEffect(() => setQueue((old) => refreshed(old, ids)), [ids.join(' ')])
  const here = current(queue)
  const detail = useResource<Detail>(here ? `/incidents/${here}` : null)
  useNewest(detail.data?.revision)
  const acts = useReviewActs(subjects(queue), detail.data, () => setQueue((old) => step(old, { kind: 'clear' })))
  const act = (name: KeyAct, key = '') => {
    const asking = ASKING.find((one) => one === name)
    if (name === 'search') return box.current?.focus()
    if (name === 'help') return setOpen({ name: 'keys' })
    if (moved() && ['accept', 'reject', 'grade', ...ASKING].includes(name)) return
    if (name === 'grade') return here ? acts.grade(here, key as Credibility) : undefined
    if (name === 'merge' && queue.marked.size > 1) return acts.mergeMarked()
    if (asking) return here ? setOpen({ name: asking, id: here }) : undefined
    if (name in acts) return acts[name as 'accept']()
    setQueue((old) => step(old, { kind: name as 'next' }))
  }
  useKeys(act)
  return (
    <Page title={t('review.title')} actions={<Links onKeys={() => setOpen({ name: 'keys' })} />}>
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
      {open?.name === 'keys' && <KeysDialog onClose={() => setOpen(null)} />}
      {open && 'id' in open && <Asked key={open.id} {...open} onClose={() => setOpen(null)} />}
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

/** What was meant for the incident that left is not done to the one that took its place. */
const MOVED_MS = 1000

/** Says so where the incident looked at left the queue without this person's doing, and whether that was just now. */
function useGone(here: string | null, all: readonly string[] | null): () => boolean {
  const at = useRef(Number.NEGATIVE_INFINITY)
  const left = here !== null && all !== null && !all.includes(here)
  useEffect(() => {
    const last = lastDecision.peek()
    if (!left || (last && isAbout(last.act, here))) return
    at.current = performance.now()
    toast(t('review.gone', { id: here }), 'trouble')
  }, [left])
  return () => performance.now() - at.current < MOVED_MS
}

/** Remembers the log at what is looked at, so that a refusal can tell what others did since. */
function useNewest(seen: number | undefined): void {
  useEffect(() => {
    if (seen !== undefined) noteNewest(seen).catch(() => {})
  }, [seen])
}

function useKeys(act: (name: KeyAct, key: string) => void): void {
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
      latest.current(name, event.key)
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
  readonly name: (typeof ASKING)[number]
  readonly id: string
  readonly onClose: () => void
}

function Asked({ name, id, onClose }: AskedProps) {
  const { data } = useResource<Detail>(`/incidents/${id}`)
  if (!data) return null
  const { incident, reports } = data
  const seen = data.revision ?? null
  if (name === 'correct') return <CorrectAny detail={data} onClose={onClose} />
  if (name === 'merge') return <MergeDialog id={incident.id} seen={seen} onClose={onClose} />
  return (
    <SplitDialog id={incident.id} seen={seen} mentions={incident.mentions} reports={byId(reports)} onClose={onClose} />
  )
}

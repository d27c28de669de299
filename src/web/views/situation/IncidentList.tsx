import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { StateBadge } from '../../components/Badge.tsx'
import { Button } from '../../components/Button.tsx'
import { Empty } from '../../components/states.tsx'
import { TimeText } from '../../components/TimeText.tsx'
import { t, tData } from '../../i18n/index.ts'
import { href, navigate } from '../../router.ts'
import { may, selected } from '../../store.ts'
import type { Row } from './columns.ts'
import { narrows } from './filters.ts'
import type { Situation } from './state.ts'
import { precisionText, titleOf } from './title.ts'
import { useRows, useWindow } from './virtual.ts'

interface ListProps {
  readonly situation: Situation
}

/** All incidents at hand; only the rows in sight are in the document. The accessible form of the map and the timeline. */
export function IncidentList({ situation }: ListProps) {
  const box = useRef<HTMLDivElement>(null)
  const count = situation.shown.value?.listed ?? 0
  const view = useWindow(box, count)
  const rows = useRows(situation, view.start, view.end)
  const active = useActive(situation, view)
  if (situation.shown.value && count === 0) return <NoRows situation={situation} />
  return (
    <>
      <h2 class="hidden-text" id="list-title">
        {t('situation.list')}
      </h2>
      <div
        ref={box}
        class="rows"
        role="listbox"
        tabIndex={0}
        aria-labelledby="list-title"
        aria-describedby="list-keys"
        aria-activedescendant={active.index >= 0 ? `row-${active.index}` : undefined}
        onKeyDown={active.onKey}
        onScroll={view.onScroll}
      >
        <div class="rows-space" role="presentation" style={{ height: `${count * view.rowHeight}px` }}>
          {rows.map(({ index, row }) => (
            <ListRow
              key={index}
              index={index}
              count={count}
              row={row}
              top={index * view.rowHeight}
              onChoose={() => row && situation.select(row.id)}
            />
          ))}
        </div>
      </div>
      <p class="hidden-text" id="list-keys">
        {t('situation.listKeys')}
      </p>
    </>
  )
}

function NoRows({ situation }: ListProps) {
  if (!narrows(situation.filters.value))
    return (
      <Empty title={t('situation.nothing')}>
        <p>{t('situation.nothingAdvice')}</p>
        {may('analyst') && <a href={href('intake')}>{t('report.toIntake')}</a>}
      </Empty>
    )
  return (
    <Empty title={t('situation.none')}>
      <p>{t('situation.noneAdvice')}</p>
      <Button onClick={situation.clear}>{t('situation.clear')}</Button>
    </Empty>
  )
}

interface RowProps {
  readonly index: number
  readonly count: number
  readonly row: Row | null
  readonly top: number
  readonly onChoose: () => void
}

function ListRow({ index, count, row, top, onChoose }: RowProps) {
  const chosen = row !== null && selected.value === row.id
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys, and points at its row.
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays on the list.
    <div
      id={`row-${index}`}
      class="row"
      role="option"
      aria-selected={chosen}
      aria-setsize={count}
      aria-posinset={index + 1}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onChoose}
      onDblClick={() => row && navigate('incidents', row.id)}
    >
      {row ? <RowText row={row} /> : <span class="muted">{t('shell.loading')}</span>}
    </div>
  )
}

function RowText({ row }: { readonly row: Row }) {
  const targets = row.targets.map((target) => tData('words', `target.${target}`, target)).join(', ')
  const words = [precisionText(row.precision), targets]
  return (
    <>
      <span class="row-line">
        <strong class="row-label">{titleOf(row)}</strong>
        <StateBadge state={row.state} />
      </span>
      <span class="row-line">
        <TimeText time={{ from: row.from, to: row.to }} country={row.country} />
      </span>
      <span class="row-line row-words muted">
        <span class={`precision precision-${row.precision ?? 'unresolved'}`} aria-hidden="true" />
        {words.filter((word) => word !== '').join(' · ')}
      </span>
    </>
  )
}

type View = ReturnType<typeof useWindow>

/** The row that the keys are at: the selected one, wherever it was selected. */
function useActive(situation: Situation, view: View) {
  const index = useSignal(-1)
  const found = situation.found.value
  useEffect(() => {
    index.value = found?.index ?? -1
    if (found && found.index >= 0) view.reveal(found.index)
  }, [found?.row.id, found?.index])
  const go = async (wanted: number) => {
    const last = (situation.shown.peek()?.listed ?? 0) - 1
    const target = Math.min(last, Math.max(0, wanted))
    view.reveal(target)
    const id = await situation.client.latest('at', { index: target })
    if (id !== null) situation.select(id)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && selected.peek()) return navigate('incidents', selected.peek())
    const step = stepOf(event.key, index.peek(), view.page, situation.shown.peek()?.listed ?? 0)
    if (step === null) return
    event.preventDefault()
    void go(step)
  }
  return { index: index.value, onKey }
}

function stepOf(key: string, at: number, page: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    j: at + 1,
    k: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }
  return steps[key] ?? null
}

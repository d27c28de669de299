import { useEffect, useMemo, useRef } from 'preact/hooks'
import { t } from '../../i18n/index.ts'
import { type Block, blocksOf, type Piece } from './blocks.ts'
import { hiddenIn, type Run, runsOf, SIGNS_MAX, veiledRun } from './glyphs.ts'
import { idsAt, light, lit, showLights } from './lit.ts'
import type { Mark, MarkKind } from './marks.ts'
import { select, selected } from './selection.ts'
import { type Choice, type Move, moved, type Stretch, stretchOf } from './words.ts'

interface TextPaneProps {
  readonly text: string
  readonly language: string
  readonly marks: readonly Mark[]
  readonly shown: ReadonlySet<MarkKind>
  /** What the address points at. */
  readonly sought: Stretch | null
  readonly onSelect: (words: Stretch | null) => void
  readonly onUse: () => void
}

const MOVES: Readonly<Record<string, Move>> = {
  ArrowRight: 'right',
  ArrowLeft: 'left',
  ArrowDown: 'down',
  ArrowUp: 'up',
}

/** The text of a report with its marks. Only text nodes: nothing of the report is ever markup. */
export function TextPane({ text, language, marks, shown, sought, onSelect, onUse }: TextPaneProps) {
  const root = useRef<HTMLDivElement>(null)
  const choice = useRef<Choice | null>(null)
  const drawn = useMemo(() => draw(text, marks, shown, sought), [text, marks, shown, sought?.start, sought?.end])
  useSelection(root, text, onSelect)
  useEffect(() => {
    if (root.current) showLights(root.current, lit.value)
  }, [lit.value, drawn])
  useEffect(() => {
    root.current?.querySelector('.m-sought')?.scrollIntoView({ block: 'center' })
  }, [sought?.start, sought?.end, text])
  const keys = (event: KeyboardEvent) => {
    const move = MOVES[event.key]
    if (event.ctrlKey || event.metaKey || event.altKey || !root.current) return
    if (event.key === 'Enter') return onUse()
    if (event.key === 'Escape') {
      choice.current = null
      document.getSelection()?.removeAllRanges()
    }
    if (!move) return
    event.preventDefault()
    choice.current = moved(text, choice.current ?? started(root.current, text), move, event.shiftKey, language)
    if (choice.current) select(root.current, stretchOf(choice.current))
    light(idsAt(document.getSelection()?.focusNode?.parentElement ?? null))
  }
  return (
    // biome-ignore lint/a11y/useKeyWithMouseEvents: by keyboard the words chosen with the arrow keys light up.
    <div
      ref={root}
      class="report-text"
      role="document"
      aria-label={t('report.text')}
      aria-describedby="text-help"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: words are chosen in it by keyboard, and it scrolls.
      tabIndex={0}
      lang={language}
      onKeyDown={keys}
      onMouseDown={() => (choice.current = null)}
      onMouseOver={(event) => light(idsAt(event.target))}
      onMouseLeave={() => light([])}
    >
      {drawn}
    </div>
  )
}

/** Keys go on from what the mouse chose. */
function started(root: HTMLElement, text: string): Choice | null {
  const words = selected(root, text)
  return words && { anchor: words, focus: words }
}

function useSelection(
  root: { readonly current: HTMLDivElement | null },
  text: string,
  onSelect: (words: Stretch | null) => void,
): void {
  useEffect(() => {
    const listen = () => {
      const within = root.current?.contains(document.getSelection()?.anchorNode ?? null)
      if (root.current && within) onSelect(selected(root.current, text))
    }
    document.addEventListener('selectionchange', listen)
    return () => document.removeEventListener('selectionchange', listen)
  }, [text])
}

function draw(text: string, marks: readonly Mark[], shown: ReadonlySet<MarkKind>, sought: Stretch | null) {
  const all = sought ? [...marks, { id: 'sought', kind: 'sought' as const, ...sought }] : marks
  const kinds = new Set<MarkKind>([...shown, 'sought'])
  const runs = hiddenIn(text) > SIGNS_MAX ? (part: string, at: number) => [veiledRun(part, at)] : runsOf
  return blocksOf(text, all, kinds).map((block) => drawBlock(text, block, runs))
}

function drawBlock(text: string, { start, end, cut, pieces }: Block, runs: typeof runsOf) {
  return (
    <p key={start} class={cut ? 'line line-cut' : 'line'} dir="auto">
      {end > start ? pieces.map((piece) => drawPiece(text, piece, runs)) : <br />}
    </p>
  )
}

function drawPiece(text: string, { start, end, marks }: Piece, runsIn: typeof runsOf) {
  const runs = runsIn(text.slice(start, end), start).map(drawRun)
  if (marks.length === 0) return runs
  const ids = [...new Set(marks.map(({ id }) => id))].join(' ')
  const kinds = [...new Set(marks.map(({ kind }) => `m-${kind}`))].join(' ')
  return (
    <mark key={`m${start}`} class={`m ${kinds}`} data-ids={ids}>
      {runs}
    </mark>
  )
}

function drawRun({ start, end, shown, name }: Run) {
  if (name === null) {
    return (
      <span key={start} data-at={start} data-to={end}>
        {shown}
      </span>
    )
  }
  return (
    <span key={start} class="sign" data-at={start} data-to={end} data-sign="" title={name}>
      {shown}
    </span>
  )
}

import { Button } from '../../components/Button.tsx'
import { formatNumber, t } from '../../i18n/index.ts'
import { MARK_KINDS, type Mark, type MarkKind } from './marks.ts'

interface LegendProps {
  readonly marks: readonly Mark[]
  readonly shown: ReadonlySet<MarkKind>
  readonly onChange: (shown: ReadonlySet<MarkKind>) => void
}

/** Kinds of marks that the report has, each switched on and off. */
export function Legend({ marks, shown, onChange }: LegendProps) {
  const counts = new Map<MarkKind, Set<string>>()
  for (const { id, kind } of marks) counts.set(kind, (counts.get(kind) ?? new Set()).add(id))
  const flip = (kind: MarkKind) => {
    const next = new Set(shown)
    if (!next.delete(kind)) next.add(kind)
    onChange(next)
  }
  return (
    <fieldset class="legend no-print">
      <legend>{t('report.legend')}</legend>
      {MARK_KINDS.filter((kind) => counts.has(kind)).map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={shown.has(kind)} onChange={() => flip(kind)} />
          <span class={`m m-${kind}`}>{t(`report.kind.${kind as 'incident'}`)}</span>
          <small class="muted">{formatNumber(counts.get(kind)!.size)}</small>
        </label>
      ))}
      <Button look="quiet" onClick={() => onChange(new Set(MARK_KINDS))}>
        {t('report.all')}
      </Button>
      <Button look="quiet" onClick={() => onChange(new Set())}>
        {t('report.noMarks')}
      </Button>
    </fieldset>
  )
}

import type { WaveRecord } from '../../../model/desk.ts'
import { Button } from '../../components/Button.tsx'
import { Field } from '../../components/Field.tsx'
import type { Counts, Facets, Page } from '../../contract.ts'
import { countryName, formatNumber, type Key, t, tData } from '../../i18n/index.ts'
import { useResource } from '../../resource.ts'
import { setParams } from '../../router.ts'
import { visible } from '../report/glyphs.ts'
import { localText, periodParams, type ServerFilter } from './filters.ts'
import { SearchField } from './SearchField.tsx'
import type { Situation } from './state.ts'
import { groupName } from './Unplaced.tsx'

interface PanelProps {
  readonly situation: Situation
}

/** Narrow screens begin with the filters folded. */
const OPEN_FROM = '(min-width: 70rem)'

export function FiltersPanel({ situation }: PanelProps) {
  return (
    <search class="situation-filters no-print">
      <details class="card" open={matchMedia(OPEN_FROM).matches}>
        <summary>
          <h2>{t('situation.filters')}</h2>
        </summary>
        <SearchField situation={situation} />
        <Choices situation={situation} />
        <PeriodFields situation={situation} />
        <Narrowed situation={situation} />
        <Button onClick={situation.clear}>{t('situation.clear')}</Button>
      </details>
    </search>
  )
}

interface ChoiceShape {
  readonly filter: ServerFilter
  readonly label: Key
  readonly counts: (facets: Facets) => Counts
  readonly name: (value: string) => string
}

const CHOICES: readonly ChoiceShape[] = [
  {
    filter: 'kind',
    label: 'situation.kind',
    counts: ({ kinds }) => kinds,
    name: (value) => tData('words', `kind.${value}`, value),
  },
  {
    filter: 'target',
    label: 'situation.target',
    counts: ({ targets }) => targets,
    name: (value) => tData('words', `target.${value}`, value),
  },
  { filter: 'country', label: 'situation.country', counts: ({ countries }) => countries, name: countryName },
  {
    filter: 'state',
    label: 'situation.state',
    counts: ({ states }) => states,
    name: (value) => tData('words', `state.${value}`, value),
  },
]

function Choices({ situation }: PanelProps) {
  const { server, period } = situation.filters.value
  const all = useResource<Facets>('/incidents/facets').data
  const now = useResource<Facets>('/incidents/facets', { ...server, ...periodParams(period) }).data
  const waves = useResource<readonly WaveRecord[] | Page<WaveRecord>>('/waves').data
  const named = new Map(waveList(waves).map(({ id, name }) => [id, name ? visible(`${name} (${id})`) : id]))
  const wave: ChoiceShape = {
    filter: 'wave',
    label: 'situation.wave',
    counts: (facets) => facets.waves,
    name: (value) => named.get(value) ?? value,
  }
  return (
    <>
      {[wave, ...CHOICES].map((shape) => (
        <Choice key={shape.filter} shape={shape} all={all} now={now} value={String(server[shape.filter] ?? '')} />
      ))}
      <PastChoice value={String(server.past ?? '')} />
    </>
  )
}

function waveList(waves: readonly WaveRecord[] | Page<WaveRecord> | null): readonly WaveRecord[] {
  if (!waves) return []
  return 'items' in waves ? waves.items : waves
}

interface ChoiceProps {
  readonly shape: ChoiceShape
  readonly all: Facets | null
  readonly now: Facets | null
  readonly value: string
}

/** Options of the whole desk, the most frequent first; counts of what the other filters leave. */
function Choice({ shape, all, now, value }: ChoiceProps) {
  const counts = all ? shape.counts(all) : {}
  const left = now && value === '' ? shape.counts(now) : null
  const options = Object.keys(counts).sort((a, b) => counts[b]! - counts[a]! || (a < b ? -1 : 1))
  if (value !== '' && !options.includes(value)) options.push(value)
  return (
    <Field label={t(shape.label)}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => setParams({ [shape.filter]: event.currentTarget.value || null })}
        >
          <option value="">{t('situation.all')}</option>
          {options.map((option) => (
            <option key={option} value={option} selected={option === value}>
              {shape.name(option)}
              {left ? ` (${formatNumber(left[option] ?? 0)})` : ''}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function PastChoice({ value }: { readonly value: string }) {
  return (
    <Field label={t('situation.past')}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => setParams({ past: event.currentTarget.value || null })}>
          <option value="">{t('situation.pastAll')}</option>
          <option value="false">{t('situation.pastWithout')}</option>
          <option value="true">{t('situation.pastOnly')}</option>
        </select>
      )}
    </Field>
  )
}

/** The period as dates: what the brush says, and a way to say it exactly. The end is the last day, as people count. */
function PeriodFields({ situation }: PanelProps) {
  const period = situation.period.value
  const { from, to } = periodParams(period)
  const change = (next: { from: string | null; to: string | null }) => {
    situation.draft.value = null
    setParams(next)
  }
  return (
    <fieldset class="period">
      <legend>{t('situation.period')}</legend>
      <Field label={t('situation.from')}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={from?.slice(0, 10) ?? ''}
            onChange={(event) => change({ from: event.currentTarget.value || null, to })}
          />
        )}
      </Field>
      <Field label={t('situation.to')}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={to && period ? localText(period.to - 1).slice(0, 10) : ''}
            onChange={(event) => change({ from, to: dayAfter(event.currentTarget.value) })}
          />
        )}
      </Field>
    </fieldset>
  )
}

function dayAfter(day: string): string | null {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? null : localText(time + 86_400_000)
}

/** Filters that were set elsewhere, each with the way out of it. */
function Narrowed({ situation }: PanelProps) {
  const { area, off, period } = situation.filters.value
  return (
    <ul class="narrowed">
      {period && chip(t('situation.chip.period'), () => setParams({ from: null, to: null }))}
      {area && chip(t('situation.chip.area'), () => situation.setArea(null))}
      {off && chip(groupName(off), () => situation.setOff(null))}
    </ul>
  )
}

function chip(name: string, drop: () => void) {
  return (
    <li key={name}>
      <Button onClick={drop} aria-label={t('situation.drop', { name })}>
        {name} ✕
      </Button>
    </li>
  )
}

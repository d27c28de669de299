import type { Credibility, Field, FieldName } from '../../../model/desk.ts'
import { Badge, StateBadge } from '../../components/Badge.tsx'
import { Button } from '../../components/Button.tsx'
import { ErrorPanel, Spinner } from '../../components/states.tsx'
import { t } from '../../i18n/index.ts'
import type { Resource } from '../../resource.ts'
import { href } from '../../router.ts'
import type { Detail } from '../incident/detail.ts'
import { FIELD_ORDER } from '../parts/entry.ts'
import { whatText } from '../parts/items.ts'
import { byId, Words } from '../parts/sources.tsx'
import { fieldText, sameValue, valueText } from '../parts/value.ts'
import type { KeyAct } from './keys.ts'
import type { Queue } from './queue.ts'

interface LookedProps {
  readonly detail: Resource<Detail>
  readonly queue: Queue
  readonly act: (name: KeyAct, key?: string) => void
}

/** The incident looked at: enough to decide on it, and no more. */
export function Looked({ detail: { data, error, reload }, queue, act }: LookedProps) {
  if (!data) return error ? <ErrorPanel error={error} onRetry={reload} /> : <Spinner />
  const { incident, reports } = data
  const names = byId(reports)
  return (
    <section class="looked card" aria-labelledby="looked">
      <h2 id="looked">
        {whatText(incident.fields.kinds?.shown ?? [])} <small class="muted">{incident.id}</small>{' '}
        <StateBadge state={incident.state} />
      </h2>
      <p class="muted" role="status">
        {t('review.looking', { id: incident.id, n: queue.at + 1, total: queue.ids.length })}
      </p>
      <Buttons queue={queue} act={act} />
      <Grade credibility={incident.credibility} act={act} />
      <dl class="looked-facts">
        {FIELD_ORDER.filter((name) => incident.fields[name]).map((name) => (
          <FieldLine key={name} name={name} field={incident.fields[name]!} />
        ))}
      </dl>
      <h3>{t('review.words')}</h3>
      <ul class="sources">
        {incident.spans.slice(0, 12).map((span) => (
          <li key={`${span.report}${span.start}`}>
            <Words span={span} reports={names} />
          </li>
        ))}
      </ul>
      <a href={href('incidents', incident.id)}>{t('review.openIncident')}</a>
    </section>
  )
}

const CREDIBILITY: readonly Credibility[] = ['1', '2', '3', '4', '5', '6']

function Grade({ credibility, act }: { readonly credibility: Credibility } & Pick<LookedProps, 'act'>) {
  return (
    <label class="looked-grade">
      {t('incident.credibility')} <kbd>1–6</kbd>
      <select
        value={credibility}
        aria-keyshortcuts={CREDIBILITY.join(' ')}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget
          currentTarget.value = credibility
          act('grade', value)
        }}
      >
        {CREDIBILITY.map((digit) => (
          <option key={digit} value={digit}>
            {t(`incident.credibility.${digit}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

function FieldLine({ name, field }: { readonly name: FieldName; readonly field: Field<unknown> }) {
  const others = field.values.filter(({ value }) => !sameValue(value, field.shown))
  return (
    <>
      <dt>{fieldText(name)}</dt>
      <dd>
        {valueText(name, field.shown)}{' '}
        {field.difference === 'conflict' && (
          <>
            <Badge tone="warn">{t('incident.difference.conflict')}</Badge>{' '}
            <small>{others.map(({ value }) => valueText(name, value)).join(' · ')}</small>
          </>
        )}
      </dd>
    </>
  )
}

const SINGLE = ['accept', 'reject', 'correct', 'merge', 'split', 'undo'] as const
const KEYCAPS = { accept: 'a', reject: 'x', correct: 'c', merge: 'm', split: 's', undo: 'u' } as const

function Buttons({ queue, act }: Pick<LookedProps, 'queue' | 'act'>) {
  const n = queue.marked.size
  const text = (name: (typeof SINGLE)[number]) => {
    if (n > 0 && name === 'accept') return t('review.acceptMarked', { n })
    if (n > 0 && name === 'reject') return t('review.rejectMarked', { n })
    return n > 1 && name === 'merge' ? t('review.mergeMarked') : t(`review.${name}`)
  }
  return (
    <div class="looked-acts no-print">
      {SINGLE.map((name) => (
        <Button
          key={name}
          look={name === 'accept' ? 'main' : name === 'reject' ? 'danger' : 'plain'}
          onClick={() => act(name)}
          aria-keyshortcuts={KEYCAPS[name]}
        >
          {text(name)} <kbd>{KEYCAPS[name]}</kbd>
        </Button>
      ))}
      <Button onClick={() => act('code')} aria-keyshortcuts="b">
        {t('review.codeStart')} <kbd>b</kbd>
      </Button>
      {n > 0 && <span role="status">{t('review.marked', { n })}</span>}
    </div>
  )
}

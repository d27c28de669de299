import { useSignal } from '@preact/signals'
import type { DecisionAct } from '../../../model/desk.ts'
import { Button } from '../../components/Button.tsx'
import { ErrorPanel, Spinner } from '../../components/states.tsx'
import { formatNumber, t, tData } from '../../i18n/index.ts'
import { useResource } from '../../resource.ts'
import { may } from '../../store.ts'
import { decide } from '../parts/decide.ts'
import { mentionText } from '../parts/MergeSplit.tsx'
import { byId, type ReportNames } from '../parts/sources.tsx'
import type { Detail } from './detail.ts'

/** As the desk tells why mentions were joined. */
export interface WhyJoined {
  readonly mentions: readonly string[]
  readonly joins: readonly {
    readonly a: string
    readonly b: string
    readonly score: number | null
    readonly parts: readonly { readonly case: string; readonly weight: number }[]
  }[]
}

export function Joined({ detail: { incident, reports, revision } }: { readonly detail: Detail }) {
  const { data, error, reload } = useResource<WhyJoined>(`/incidents/${incident.id}/why`)
  const trouble = useSignal<unknown>(null)
  const names = byId(reports)
  const detach = (mention: string) => {
    const act: DecisionAct = { kind: 'detach', mention }
    decide(act, null, revision ?? null).catch((reason: unknown) => {
      trouble.value = reason
    })
  }
  return (
    <section aria-labelledby="joined">
      <h2 id="joined">{t('incident.joined')}</h2>
      {trouble.value !== null && <ErrorPanel error={trouble.value} />}
      <ul class="mentions">
        {incident.mentions.map((key) => (
          <li key={key}>
            {mentionText(key, names)}{' '}
            {may('analyst') && incident.mentions.length > 1 && (
              <Button look="quiet" aria-label={t('incident.detachOf', { key })} onClick={() => detach(key)}>
                {t('incident.detach')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {error ? <ErrorPanel error={error} onRetry={reload} /> : data ? <Joins why={data} names={names} /> : <Spinner />}
    </section>
  )
}

function Joins({ why: { joins, mentions }, names }: { readonly why: WhyJoined; readonly names: ReportNames }) {
  if (joins.length === 0) return <p>{mentions.length > 1 ? t('incident.joinedDecided') : t('incident.joinedAlone')}</p>
  return (
    <>
      <p class="muted">{t('incident.joinedNote')}</p>
      {joins.map(({ a, b, score, parts }) => (
        <details key={`${a} ${b}`} class="join">
          <summary>
            {t('incident.join', { a: mentionText(a, names), b: mentionText(b, names) })}{' '}
            <strong>
              {score === null ? t('incident.joinedDecided') : t('incident.joinScore', { score: signed(score) })}
            </strong>
          </summary>
          <ul class="parts" aria-label={t('incident.parts')}>
            {parts.map((part) => (
              <Part key={part.case} {...part} />
            ))}
          </ul>
        </details>
      ))}
    </>
  )
}

/** A bar of this many nats fills its half. */
const WEIGHT_FULL = 6

function Part({ case: name, weight }: { readonly case: string; readonly weight: number }) {
  const share = Math.min(1, Math.abs(weight) / WEIGHT_FULL)
  const side = weight > 0 ? 'for' : 'against'
  return (
    <li>
      <span class="part-text">{caseText(name)}</span>
      <span class={`part-bar part-${side}`} aria-hidden="true">
        <span style={{ inlineSize: `${share * 50}%` }} />
      </span>
      <span class="part-weight">
        {t(weight > 0 ? 'incident.speaksFor' : 'incident.speaksAgainst')} {signed(weight)}
      </span>
    </li>
  )
}

export function caseText(name: string): string {
  const listed = name.includes('InList:')
  const text = tData('incident', `case.${name.replace('InList:', ':')}`, name)
  return listed ? t('incident.inList', { text }) : text
}

function signed(weight: number): string {
  const rounded = Math.round(weight * 10) / 10
  return rounded > 0 ? `+${formatNumber(rounded)}` : formatNumber(rounded).replace('-', '−')
}

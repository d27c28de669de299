import { ErrorPanel, Spinner } from '../../components/states.tsx'
import { InstantText } from '../../components/TimeText.tsx'
import type { ReportDetail } from '../../contract.ts'
import { t, tData } from '../../i18n/index.ts'
import { useResource } from '../../resource.ts'
import { href } from '../../router.ts'
import { localTime } from '../incident/local.ts'
import { fieldText, valueText } from '../parts/value.ts'
import { visible } from './glyphs.ts'

interface Change {
  readonly what: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly subject: string
  readonly field: string | null
  readonly before: unknown
  readonly after: unknown
}

interface Step {
  readonly from: number
  readonly to: number
  readonly addedAt: string
  readonly changes: readonly Change[]
}

/** Versions of a report, and what changed in the facts from one to the next. */
export function Versions({ detail: { report, versions } }: { readonly detail: ReportDetail }) {
  const several = versions.length > 1
  const { data, error } = useResource<readonly Step[]>(several ? `/reports/${report.id}/changes` : null)
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('report.versions')}</h2>
      <ul>
        {versions.map(({ version, addedAt }) => (
          <li key={version}>
            <a href={href('reports', report.id, { version })} aria-current={version === report.version || undefined}>
              {t('report.version', { n: String(version) })}
            </a>{' '}
            <small>
              <InstantText at={addedAt} />
            </small>
          </li>
        ))}
      </ul>
      {!several && <p class="muted">{t('report.changesNone')}</p>}
      {error && <ErrorPanel error={error} />}
      {several && !data && !error && <Spinner />}
      {(data ?? []).map((step) => (
        <StepView key={step.to} step={step} />
      ))}
    </section>
  )
}

function StepView({ step: { from, to, addedAt, changes } }: { readonly step: Step }) {
  return (
    <>
      <h3>{t('report.step', { from: String(from), to: String(to), at: localTime(addedAt) })}</h3>
      {changes.length === 0 && <p class="muted">{t('report.changesSame')}</p>}
      <ul class="changes">
        {changes.map((change, i) => (
          <li key={`${change.subject}${change.field}${i}`}>
            <strong>{t(`report.change.${change.change}`)}</strong> {tData('report', `what.${change.what}`, change.what)}
            {t('incident.colon')} <span dir="auto">{visible(change.subject)}</span> <BeforeAfter change={change} />
          </li>
        ))}
      </ul>
    </>
  )
}

function BeforeAfter({ change: { field, before, after, change, what } }: { readonly change: Change }) {
  if (field === null && what !== 'about') return null
  return (
    <>
      {field && `${fieldText(field)}${t('incident.colon')} `}
      {change !== 'added' && <del>{valueText(field ?? 'text', before)}</del>}{' '}
      {change !== 'removed' && <ins>{valueText(field ?? 'text', after)}</ins>}
    </>
  )
}

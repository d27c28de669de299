import { useSignal } from '@preact/signals'
import type { Credibility, DecisionAct, Reliability, ReportRecord } from '../../../model/desk.ts'
import { Field } from '../../components/Field.tsx'
import { ErrorPanel } from '../../components/states.tsx'
import { t } from '../../i18n/index.ts'
import { href } from '../../router.ts'
import { may } from '../../store.ts'
import { decide } from '../parts/decide.ts'
import { sourceName } from '../parts/sources.tsx'
import { valueText } from '../parts/value.ts'
import { visible } from '../report/glyphs.ts'
import type { Detail } from './detail.ts'

const CREDIBILITY: readonly Credibility[] = ['1', '2', '3', '4', '5', '6']
const RELIABILITY: readonly Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F']

/** Admiralty: the letter of each source, the digit of the information. */
export function Grading({ detail: { incident, reports, revision } }: { readonly detail: Detail }) {
  const error = useSignal<unknown>(null)
  const grade = (act: DecisionAct) => {
    error.value = null
    decide(act, null, revision ?? null).catch((trouble: unknown) => {
      error.value = trouble
    })
  }
  return (
    <section aria-labelledby="grading">
      <h2 id="grading">{t('incident.grading')}</h2>
      <p class="muted">{t('incident.gradingNote')}</p>
      {error.value !== null && <ErrorPanel error={error.value} />}
      <Field label={t('incident.credibility')}>
        {(control) => (
          <select
            {...control}
            disabled={!may('analyst')}
            value={incident.credibility}
            onChange={({ currentTarget }) => {
              const credibility = currentTarget.value as Credibility
              currentTarget.value = incident.credibility
              grade({ kind: 'grade-incident', incident: incident.id, credibility })
            }}
          >
            {CREDIBILITY.map((digit) => (
              <option key={digit} value={digit}>
                {t(`incident.credibility.${digit}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <h3>{t('incident.toldBy')}</h3>
      <ul class="told-by">
        {reports.map((report) => (
          <ReportLine key={report.id} report={report} grade={grade} />
        ))}
      </ul>
    </section>
  )
}

interface ReportLineProps {
  readonly report: ReportRecord
  readonly grade: (act: DecisionAct) => void
}

function ReportLine({ report, grade }: ReportLineProps) {
  const { id, source, published, reliability, origin } = report
  return (
    <li>
      <span>
        <a href={href('reports', id)}>{sourceName(report, id)}</a>{' '}
        <small class="muted">
          {[published && valueText('date', published.slice(0, 10)), id].filter(Boolean).join(' · ')}
          {origin !== id && ` · ${t('incident.copyOf')}`}
        </small>
      </span>
      <select
        aria-label={t('incident.reliability', { source: visible(source ?? t('incident.unnamedSource')) })}
        disabled={!may('analyst') || source === null}
        value={reliability}
        onChange={({ currentTarget }) => {
          const letter = currentTarget.value as typeof reliability
          currentTarget.value = reliability
          if (source !== null) grade({ kind: 'grade-source', source, reliability: letter })
        }}
      >
        {RELIABILITY.map((letter) => (
          <option key={letter} value={letter}>
            {t(`incident.reliability.${letter}`)}
          </option>
        ))}
      </select>
    </li>
  )
}

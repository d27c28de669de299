import { useSignal } from '@preact/signals'
import type { Decision, Field, FieldName, PlaceValue, TimeValue } from '../../../model/desk.ts'
import { Badge } from '../../components/Badge.tsx'
import { Button } from '../../components/Button.tsx'
import { PlaceText } from '../../components/PlaceText.tsx'
import { TimeText } from '../../components/TimeText.tsx'
import { t } from '../../i18n/index.ts'
import { may, session } from '../../store.ts'
import { CorrectDialog } from '../parts/Correct.tsx'
import { FIELD_ORDER } from '../parts/entry.ts'
import { byId, type ReportNames, Sources } from '../parts/sources.tsx'
import { fieldText, sameValue, valueText } from '../parts/value.ts'
import { visible } from '../report/glyphs.ts'
import type { Detail } from './detail.ts'
import { localTime } from './local.ts'

/** Every field with its values by source. */
export function Facts({ detail }: { readonly detail: Detail }) {
  const editing = useSignal<FieldName | null>(null)
  const { incident, reports, decisions } = detail
  const fields: Readonly<Partial<Record<FieldName, Field<unknown>>>> = incident.fields
  const told = FIELD_ORDER.filter((name) => fields[name])
  const names = byId(reports)
  const country = incident.fields.where?.shown?.country ?? null
  const correct = may('analyst') ? (name: FieldName) => (editing.value = name) : null
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('incident.facts')}</h2>
      <p class="muted">{t('incident.factsNote')}</p>
      <div class="facts">
        {told.map((name) => (
          <Fact
            key={name}
            name={name}
            field={fields[name]!}
            reports={names}
            country={country}
            decision={decisions.find(({ id }) => id === fields[name]!.decision)}
            onCorrect={correct}
          />
        ))}
      </div>
      <Untold names={FIELD_ORDER.filter((name) => !fields[name])} onAdd={correct} />
      {editing.value && (
        <CorrectDialog
          incident={incident.id}
          field={editing.value}
          told={fields[editing.value]}
          seen={detail.revision ?? null}
          onClose={() => (editing.value = null)}
        />
      )}
    </section>
  )
}

interface FactProps {
  readonly name: FieldName
  readonly field: Field<unknown>
  readonly reports: ReportNames
  readonly country: string | null
  readonly decision: Decision | undefined
  readonly onCorrect: ((name: FieldName) => void) | null
}

function Fact({ name, field, reports, country, decision, onCorrect }: FactProps) {
  const heading = `field-${name.replaceAll('.', '-')}`
  return (
    <article class={`fact fact-${field.difference}`} aria-labelledby={heading}>
      <div class="fact-head">
        <h3 id={heading}>{fieldText(name)}</h3>
        {field.difference !== 'none' && (
          <Badge tone={field.difference === 'conflict' ? 'warn' : 'info'}>
            {t(`incident.difference.${field.difference}`)}
          </Badge>
        )}
        {onCorrect && (
          <Button
            look="quiet"
            aria-label={t('incident.correctField', { field: fieldText(name) })}
            onClick={() => onCorrect(name)}
          >
            {t('incident.correct')}
          </Button>
        )}
      </div>
      <p class="fact-shown">
        <FactValue name={name} value={field.shown} country={country} />
      </p>
      <p class="fact-rule muted">
        {t(`incident.rule.${field.rule}`)} {decision && <Decider decision={decision} />}
      </p>
      <Values name={name} field={field} reports={reports} />
    </article>
  )
}

function Decider({ decision: { by, at, why } }: { readonly decision: Decision }) {
  const values = { by: visible(by), at: localTime(at) }
  return <>{why ? t('incident.decidedBy', { ...values, why: visible(why) }) : t('incident.decidedByPlain', values)}</>
}

function Values({ name, field, reports }: Pick<FactProps, 'name' | 'field' | 'reports'>) {
  return (
    <ul class="fact-values" aria-label={t('incident.values')}>
      {field.values.map(({ value, reports: ids, spans }) => {
        const shown = sameValue(value, field.shown)
        const only = shown && field.values.length === 1
        return (
          <li key={JSON.stringify(value)} class={shown ? 'is-shown' : undefined}>
            {!only && (
              <span class="fact-value">
                {shown && (
                  <span role="img" aria-label={t('incident.shown')}>
                    ✓{' '}
                  </span>
                )}
                {valueText(name, value)}
              </span>
            )}
            <Sources ids={ids} spans={spans} reports={reports} />
          </li>
        )
      })}
    </ul>
  )
}

interface ValueProps {
  readonly name: FieldName
  readonly value: unknown
  readonly country: string | null
}

function FactValue({ name, value, country }: ValueProps) {
  if (value === null) return <>{t('incident.unknown')}</>
  if (name === 'when') return <TimeText time={value as TimeValue} country={country} full />
  if (name === 'where') return <PlaceText place={value as PlaceValue} />
  return <>{valueText(name, value)}</>
}

interface UntoldProps {
  readonly names: readonly FieldName[]
  readonly onAdd: ((name: FieldName) => void) | null
}

/** What is not known stays in sight. */
function Untold({ names, onAdd }: UntoldProps) {
  if (names.length === 0 || !session.value) return null
  return (
    <details class="untold">
      <summary>
        {t('incident.untold')}
        {t('incident.colon')} {names.map(fieldText).join(', ')}
      </summary>
      {onAdd && <p class="muted">{t('incident.untoldNote')}</p>}
      <ul>
        {names.map((name) => (
          <li key={name}>
            {fieldText(name)}{' '}
            {onAdd && (
              <Button
                look="quiet"
                aria-label={t('incident.addField', { field: fieldText(name) })}
                onClick={() => onAdd(name)}
              >
                {t('incident.add')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

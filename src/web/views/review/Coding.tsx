import { useSignal } from '@preact/signals'
import type { FieldName, ReportRecord } from '../../../model/desk.ts'
import { Button } from '../../components/Button.tsx'
import { Field } from '../../components/Field.tsx'
import { Page } from '../../components/Page.tsx'
import { ErrorPanel, Spinner } from '../../components/states.tsx'
import { t } from '../../i18n/index.ts'
import { useResource } from '../../resource.ts'
import { href, navigate } from '../../router.ts'
import { toast } from '../../store.ts'
import type { Detail } from '../incident/detail.ts'
import { decide } from '../parts/decide.ts'
import { FIELD_ORDER, formOf } from '../parts/entry.ts'
import { EntryControl, entryOf, helpOf } from '../parts/FieldEditor.tsx'
import { sourceName } from '../parts/sources.tsx'
import { fieldText, quoteText } from '../parts/value.ts'

/** Fields that are coded; who says it (modality) is of the report, not of what happened. */
const CODED = FIELD_ORDER.filter((name) => name !== 'modality')

interface Entered {
  readonly value: unknown
  readonly unknown: boolean
}

/** Codes an incident blind: the reports are shown, no value that anybody read in them. */
export function Coding({ id }: { readonly id: string }) {
  const { data, error, reload } = useResource<Detail>(`/incidents/${encodeURIComponent(id)}`)
  const entered = useSignal<Readonly<Partial<Record<FieldName, Entered>>>>({})
  const trouble = useSignal<unknown>(null)
  const wrong = useSignal<ReadonlySet<FieldName>>(new Set())
  const save = async (event: Event) => {
    event.preventDefault()
    const given = codesOf(entered.value)
    wrong.value = new Set(given.filter(({ value }) => value === undefined).map(({ field }) => field))
    trouble.value = given.length === 0 ? new Error(t('review.codeNothing')) : null
    if (given.length === 0 || wrong.value.size > 0) return
    try {
      for (const { field, value } of given) await decide({ kind: 'code', incident: id, field, value })
      toast(t('review.codeSaved', { n: given.length }))
      navigate('review')
    } catch (refused) {
      trouble.value = refused
    }
  }
  return (
    <Page title={t('review.codeTitle', { id })}>
      <p>{t('review.codingNote')}</p>
      {error && <ErrorPanel error={error} onRetry={reload} />}
      {!data && !error && <Spinner />}
      {data && (
        <div class="coding">
          <Told detail={data} />
          <form onSubmit={save} noValidate>
            <p class="muted">{t('review.codeEmpty')}</p>
            {CODED.map((field) => (
              <CodedField
                key={field}
                field={field}
                entered={entered.value[field] ?? { value: undefined, unknown: false }}
                wrong={wrong.value.has(field)}
                onChange={(next) => {
                  entered.value = { ...entered.value, [field]: next }
                }}
              />
            ))}
            {trouble.value !== null && <ErrorPanel error={trouble.value} />}
            <Button look="main" type="submit">
              {t('review.codeSave')}
            </Button>
          </form>
        </div>
      )}
    </Page>
  )
}

function codesOf(entered: Readonly<Partial<Record<FieldName, Entered>>>): { field: FieldName; value: unknown }[] {
  return CODED.flatMap((field) => {
    const { value, unknown } = entered[field] ?? { value: undefined, unknown: false }
    if (unknown) return [{ field, value: null }]
    const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    return empty ? [] : [{ field, value: entryOf(formOf(field), value) }]
  })
}

interface CodedFieldProps {
  readonly field: FieldName
  readonly entered: Entered
  readonly wrong: boolean
  readonly onChange: (entered: Entered) => void
}

function CodedField({ field, entered, wrong, onChange }: CodedFieldProps) {
  const form = formOf(field)
  return (
    <fieldset class="coded">
      <legend>{fieldText(field)}</legend>
      {!entered.unknown && (
        <Field label={fieldText(field)} hint={helpOf(form)} error={wrong ? t('incident.badValue') : null}>
          {(control) => (
            <EntryControl
              form={form}
              value={entered.value}
              control={control}
              onChange={(value) => onChange({ value, unknown: false })}
            />
          )}
        </Field>
      )}
      <label class="coded-unknown">
        <input
          type="checkbox"
          checked={entered.unknown}
          onChange={(event) => onChange({ value: entered.value, unknown: event.currentTarget.checked })}
        />{' '}
        {t('review.codeUnknown')}
      </label>
    </fieldset>
  )
}

/** The words that tell it, with the reports in which they stand, shown there without marks. */
function Told({ detail: { incident, reports } }: { readonly detail: Detail }) {
  return (
    <section class="card" aria-labelledby="told">
      <h2 id="told">{t('review.codeWords')}</h2>
      {reports.map((report: ReportRecord) => (
        <article key={report.id}>
          <h3>
            <a href={href('reports', report.id, { plain: 1 })} target="_blank" rel="noopener">
              {sourceName(report, report.id)}
            </a>
          </h3>
          {incident.spans
            .filter((span) => span.report === report.id)
            .map((span) => (
              <p key={span.start}>
                <q lang={report.language} dir="auto">
                  {quoteText(span.text, 600)}
                </q>
              </p>
            ))}
        </article>
      ))}
    </section>
  )
}

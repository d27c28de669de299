import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import type { Field as DeskField, FieldName } from '../../../model/desk.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { Field } from '../../components/Field.tsx'
import { ErrorPanel, Spinner } from '../../components/states.tsx'
import type { ReportDetail } from '../../contract.ts'
import { t } from '../../i18n/index.ts'
import { useResource } from '../../resource.ts'
import type { Detail } from '../incident/detail.ts'
import { decide, type Seen } from '../parts/decide.ts'
import { FIELD_ORDER, formOf, parseEntry } from '../parts/entry.ts'
import { FieldEditor } from '../parts/FieldEditor.tsx'
import { whatText } from '../parts/items.ts'
import { fieldText, quoteText } from '../parts/value.ts'
import type { Stretch } from './words.ts'

interface FixProps {
  readonly detail: ReportDetail
  readonly words: Stretch
  readonly onClose: () => void
}

/** Words of the report become the value of a field; they stand in the reason, so that anybody can look them up. */
export function FixDialog({ detail, words, onClose }: FixProps) {
  const { mentions, reading, text, report } = detail
  const told = mentions.flatMap(({ local, incident }) => {
    const read = reading.incidents.find(({ id }) => id === local)
    return incident && read
      ? [{ incident, label: [incident, whatText(read.kinds), read.where?.name].filter(Boolean).join(' · '), read }]
      : []
  })
  const near = told.find(({ read }) => read.spans.some(({ start, end }) => start < words.end && end > words.start))
  const incident = useSignal((near ?? told[0])?.incident ?? null)
  const field = useSignal<FieldName>('when')
  const quoted = text.slice(words.start, words.end)
  const why = t('report.fixWhy', {
    words: quoteText(quoted),
    report: report.id,
    start: String(words.start),
    end: String(words.end),
  })
  return (
    <Dialog title={t('report.fixTitle')} onClose={onClose}>
      <p>
        <q dir="auto">{quoteText(quoted, 300)}</q>
      </p>
      {incident.value === null && <p>{t('report.fixNone')}</p>}
      <Field label={t('report.fixIncident')}>
        {(control) => (
          <select {...control} value={incident.value ?? ''} onChange={(e) => (incident.value = e.currentTarget.value)}>
            {told.map(({ incident: id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('report.fixField')}>
        {(control) => (
          <select {...control} value={field.value} onChange={(e) => (field.value = e.currentTarget.value as FieldName)}>
            {FIELD_ORDER.map((name) => (
              <option key={name} value={name}>
                {fieldText(name)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {incident.value && (
        <Editor
          key={`${incident.value} ${field.value}`}
          id={incident.value}
          field={field.value}
          quoted={quoted}
          why={why}
          onClose={onClose}
        />
      )}
    </Dialog>
  )
}

interface EditorProps {
  readonly id: string
  readonly field: FieldName
  readonly quoted: string
  readonly why: string
  readonly onClose: () => void
}

function Editor({ id, field, quoted, why, onClose }: EditorProps) {
  const { data, error } = useResource<Detail>(`/incidents/${id}`)
  const seen = useRef<Seen>(null)
  seen.current ??= data?.revision ?? null
  if (!data) return error ? <ErrorPanel error={error} /> : <Spinner />
  const fields: Readonly<Partial<Record<FieldName, DeskField<unknown>>>> = data.incident.fields
  const form = formOf(field)
  const guess = ['count', 'time', 'names', 'site'].includes(form) ? parseEntry(form, quoted) : undefined
  const save = async (value: unknown, reason: string) => {
    if (await decide({ kind: 'correct', incident: data.incident.id, field, value }, reason, seen.current)) onClose()
  }
  return <FieldEditor field={field} told={fields[field]} start={guess} why={why} onSave={save} onCancel={onClose} />
}

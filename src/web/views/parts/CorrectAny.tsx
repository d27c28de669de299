import { useSignal } from '@preact/signals'
import type { Field as DeskField, FieldName } from '../../../model/desk.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { Field } from '../../components/Field.tsx'
import { t } from '../../i18n/index.ts'
import type { Detail } from '../incident/detail.ts'
import { decide, useSeen } from './decide.ts'
import { FIELD_ORDER } from './entry.ts'
import { FieldEditor } from './FieldEditor.tsx'
import { fieldText } from './value.ts'

interface CorrectAnyProps {
  readonly detail: Detail
  readonly onClose: () => void
}

/** Chooses a field and sets it; fields on which sources contradict each other come first. */
export function CorrectAny({ detail, onClose }: CorrectAnyProps) {
  const { incident } = detail
  const seen = useSeen(detail.revision)
  const fields: Readonly<Partial<Record<FieldName, DeskField<unknown>>>> = incident.fields
  const rank = (name: FieldName) => ['conflict', 'detail', 'none'].indexOf(fields[name]?.difference ?? 'none')
  const names = [...FIELD_ORDER].sort((a, b) => rank(a) - rank(b))
  const field = useSignal<FieldName>(names[0]!)
  const save = async (value: unknown, why: string) => {
    if (await decide({ kind: 'correct', incident: incident.id, field: field.value, value }, why, seen)) onClose()
  }
  return (
    <Dialog title={t('incident.correctField', { field: fieldText(field.value) })} onClose={onClose}>
      <Field label={t('review.chooseField')}>
        {(control) => (
          <select
            {...control}
            value={field.value}
            onChange={(event) => {
              field.value = event.currentTarget.value as FieldName
            }}
          >
            {names.map((name) => (
              <option key={name} value={name}>
                {fieldText(name)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <FieldEditor key={field.value} field={field.value} told={fields[field.value]} onSave={save} onCancel={onClose} />
    </Dialog>
  )
}

import type { Field, FieldName } from '../../../model/desk.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { t } from '../../i18n/index.ts'
import { decide, type Seen, useSeen } from './decide.ts'
import { FieldEditor } from './FieldEditor.tsx'
import { fieldText } from './value.ts'

interface CorrectProps {
  readonly incident: string
  readonly field: FieldName
  readonly told: Field<unknown> | undefined
  readonly seen: Seen
  readonly start?: unknown
  readonly why?: string
  readonly onClose: () => void
}

/** Sets a field of an incident. What the sources say stays beside it. */
export function CorrectDialog({ incident, field, told, seen: now, start, why, onClose }: CorrectProps) {
  const seen = useSeen(now)
  const title = t(told ? 'incident.correctField' : 'incident.addField', { field: fieldText(field) })
  const save = async (value: unknown, reason: string) => {
    if (await decide({ kind: 'correct', incident, field, value }, reason, seen)) onClose()
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <FieldEditor
        field={field}
        told={told}
        start={start}
        {...(why === undefined ? {} : { why })}
        onSave={save}
        onCancel={onClose}
      />
    </Dialog>
  )
}

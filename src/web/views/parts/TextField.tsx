import type { Signal } from '@preact/signals'
import { Field } from '../../components/Field.tsx'

interface TextFieldProps {
  readonly label: string
  readonly value: Signal<string>
  readonly hint?: string
  readonly error?: string | null
  readonly max?: number
  /** A password is one that is made here; the old one is what somebody signs in with. */
  readonly type?: 'text' | 'password' | 'old-password' | 'date'
}

/** A line of text with its label, tied to a signal. */
export function TextField({ label, value, hint, error = null, max = 200, type = 'text' }: TextFieldProps) {
  const input = (event: { currentTarget: { value: string } }) => {
    value.value = event.currentTarget.value
  }
  return (
    <Field label={label} error={error} {...(hint ? { hint } : {})}>
      {(control) => {
        const shared = { ...control, value: value.value, onInput: input }
        if (type === 'password') return <input type="password" autocomplete="new-password" {...shared} />
        if (type === 'old-password') return <input type="password" autocomplete="current-password" {...shared} />
        if (type === 'date') return <input type="date" {...shared} />
        return <input type="text" autocomplete="off" maxLength={max} {...shared} />
      }}
    </Field>
  )
}

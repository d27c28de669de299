import { useSignal } from '@preact/signals'
import type { Field as DeskField, FieldName } from '../../../model/desk.ts'
import { Button } from '../../components/Button.tsx'
import { Field, type FieldControl } from '../../components/Field.tsx'
import { ErrorPanel } from '../../components/states.tsx'
import { words } from '../../i18n/en/words.ts'
import { type Key, t, tData } from '../../i18n/index.ts'
import { type EntryForm, entryText, formOf, parseEntry } from './entry.ts'
import { valueText } from './value.ts'

/** The codes of a kind, from the words for them: those are complete, or they would not compile. */
function codesOf(prefix: string): string[] {
  return Object.keys(words).flatMap((key) => (key.startsWith(`${prefix}.`) ? [key.slice(prefix.length + 1)] : []))
}

const CHOICES: Readonly<Partial<Record<EntryForm, { readonly prefix: string; readonly of: readonly string[] }>>> = {
  kinds: { prefix: 'kind', of: codesOf('kind') },
  targets: { prefix: 'target', of: codesOf('target') },
  weapons: { prefix: 'weapon', of: codesOf('weapon') },
  status: { prefix: 'status', of: codesOf('status') },
  modality: { prefix: 'modality', of: codesOf('modality') },
}

interface ControlProps {
  readonly form: EntryForm
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly control: FieldControl
}

/** The control of one field's form. What it gives is checked by `entryOf`. */
export function EntryControl({ form, value, onChange, control }: ControlProps) {
  const choices = CHOICES[form]
  if (!choices) {
    return (
      <input
        {...control}
        type="text"
        autocomplete="off"
        value={String(value ?? '')}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    )
  }
  if (form === 'status' || form === 'modality') {
    return (
      <select {...control} value={String(value ?? '')} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">–</option>
        {choices.of.map((one) => (
          <option key={one} value={one}>
            {tData('words', `${choices.prefix}.${one}`)}
          </option>
        ))}
      </select>
    )
  }
  return <Checks {...choices} control={control} chosen={Array.isArray(value) ? value : []} onChange={onChange} />
}

interface ChecksProps {
  readonly prefix: string
  readonly of: readonly string[]
  readonly control: FieldControl
  readonly chosen: readonly unknown[]
  readonly onChange: (value: readonly unknown[]) => void
}

function Checks({ prefix, of, control, chosen, onChange }: ChecksProps) {
  const flip = (one: string) =>
    onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one].sort())
  return (
    <fieldset class="checks" {...control} aria-label={t('incident.help.choose')}>
      {of.map((one) => (
        <label key={one}>
          <input type="checkbox" checked={chosen.includes(one)} onChange={() => flip(one)} />{' '}
          {tData('words', `${prefix}.${one}`)}
        </label>
      ))}
    </fieldset>
  )
}

/** What was entered, as a value; undefined where it is none. */
export function entryOf(form: EntryForm, entered: unknown): unknown {
  if (Array.isArray(entered)) return entered.length > 0 ? entered : undefined
  return parseEntry(form, String(entered ?? ''))
}

export function entryStart(form: EntryForm, value: unknown): unknown {
  return ['kinds', 'targets', 'weapons'].includes(form) ? (value ?? []) : entryText(form, value)
}

export function helpOf(form: EntryForm): string {
  return t(form in CHOICES ? 'incident.help.choose' : (`incident.help.${form}` as Key))
}

interface EditorProps {
  readonly field: FieldName
  readonly told: DeskField<unknown> | undefined
  /** The value to start from, where words of a report gave one. */
  readonly start?: unknown
  readonly why?: string
  readonly onSave: (value: unknown, why: string) => Promise<unknown>
  readonly onCancel: () => void
}

/** Sets a field: to a value of a source, to one of one's own, or to unknown; always with a place for the reason. */
export function FieldEditor({ field, told, start, why, onSave, onCancel }: EditorProps) {
  const form = formOf(field)
  const choice = useSignal<string>('own')
  const entered = useSignal<unknown>(entryStart(form, start === undefined ? told?.shown : start))
  const reason = useSignal(why ?? '')
  const wrong = useSignal<string | null>(null)
  const error = useSignal<unknown>(null)
  const busy = useSignal(false)
  const submit = async (event: Event) => {
    event.preventDefault()
    const value = picked(choice.value, told, entryOf(form, entered.value))
    wrong.value = value === undefined ? t('incident.badValue') : null
    if (value === undefined) return
    busy.value = true
    error.value = null
    await onSave(value, reason.value).catch((trouble: unknown) => {
      error.value = trouble
    })
    busy.value = false
  }
  return (
    <form class="field-editor" onSubmit={submit} noValidate>
      <Choices told={told} field={field} choice={choice.value} onChoose={(one) => (choice.value = one)} />
      {choice.value === 'own' && (
        <Field label={t('incident.newValue')} hint={helpOf(form)} error={wrong.value}>
          {(control) => (
            <EntryControl
              form={form}
              value={entered.value}
              control={control}
              onChange={(value) => (entered.value = value)}
            />
          )}
        </Field>
      )}
      <Field label={t('incident.why')} hint={t('incident.whyHelp')}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            value={reason.value}
            onInput={(event) => (reason.value = event.currentTarget.value)}
          />
        )}
      </Field>
      {error.value !== null && <ErrorPanel error={error.value} />}
      <div class="dialog-actions">
        <Button onClick={onCancel}>{t('incident.cancel')}</Button>
        <Button look="main" type="submit" busy={busy.value}>
          {t('incident.save')}
        </Button>
      </div>
    </form>
  )
}

function picked(choice: string, told: DeskField<unknown> | undefined, own: unknown): unknown {
  if (choice === 'unknown') return null
  return choice === 'own' ? own : told?.values[Number(choice)]?.value
}

interface ChoicesProps {
  readonly told: DeskField<unknown> | undefined
  readonly field: FieldName
  readonly choice: string
  readonly onChoose: (choice: string) => void
}

function Choices({ told, field, choice, onChoose }: ChoicesProps) {
  const options = [
    ...(told?.values ?? []).map(({ value, reports }, i) => ({
      id: String(i),
      text: `${valueText(field, value)} (${t('incident.reports', { n: reports.length })})`,
    })),
    { id: 'unknown', text: t('incident.markUnknown') },
    { id: 'own', text: t('incident.ownValue') },
  ]
  return (
    <fieldset class="choices">
      <legend>{t('incident.takeValue')}</legend>
      {options.map(({ id, text }) => (
        <label key={id}>
          <input type="radio" name={`choice-${field}`} checked={choice === id} onChange={() => onChoose(id)} /> {text}
        </label>
      ))}
    </fieldset>
  )
}

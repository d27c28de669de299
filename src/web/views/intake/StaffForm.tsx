import { useSignal } from '@preact/signals'
import { post } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { Field, type FieldControl } from '../../components/Field.tsx'
import { ErrorPanel } from '../../components/states.tsx'
import { type Key, t } from '../../i18n/index.ts'
import { language, session } from '../../store.ts'
import { missing } from './about.ts'
import type { Taken } from './taken.ts'

const STATUSES = ['ongoing', 'contained', 'resolved', 'unconfirmed'] as const
const NEEDED = ['site', 'time', 'what', 'by'] as const
type Name = (typeof NEEDED)[number] | 'harm' | 'status' | 'contact'
type Values = Readonly<Record<Name, string>>

const empty = (): Values => ({
  site: '',
  time: '',
  what: '',
  harm: '',
  status: 'ongoing',
  by: session.value?.user?.name ?? '',
  contact: '',
})

/** What staff saw on site, asked as incident forms ask it. */
export function StaffForm({ onTaken }: { readonly onTaken: (name: string, taken: Taken) => void }) {
  const values = useSignal<Values>(empty())
  const lacking = useSignal<readonly Name[]>([])
  const error = useSignal<unknown>(null)
  const busy = useSignal(false)
  const submit = async (event: Event) => {
    event.preventDefault()
    lacking.value = missing(values.value, NEEDED)
    error.value = null
    if (lacking.value.length > 0) return
    busy.value = true
    const { contact, ...rest } = values.value
    try {
      const more = contact.trim() ? { contact } : {}
      const taken = await post<Taken>('/staff-reports', { ...rest, ...more, language: language.value })
      onTaken(`${t('intake.staff')}${t('incident.colon')} ${values.value.site}`, taken)
      values.value = empty()
    } catch (trouble) {
      error.value = trouble
    }
    busy.value = false
  }
  const set = (name: Name, value: string) => {
    values.value = { ...values.value, [name]: value }
  }
  const inputs = { values: values.value, lacking: lacking.value, set }
  return (
    <section class="card" aria-labelledby="intake-staff">
      <h2 id="intake-staff">{t('intake.staff')}</h2>
      <p class="muted">{t('intake.staffIntro')}</p>
      <form class="staff" onSubmit={submit} noValidate>
        <Input name="site" hint="intake.siteHelp" {...inputs} />
        <Input name="time" {...inputs} />
        <Input name="what" hint="intake.whatHelp" rows={5} {...inputs} />
        <Input name="harm" hint="intake.harmHelp" rows={2} {...inputs} />
        <Field label={t('intake.status')}>
          {(control) => (
            <select {...control} value={values.value.status} onChange={(e) => set('status', e.currentTarget.value)}>
              {STATUSES.map((one) => (
                <option key={one} value={one}>
                  {t(`intake.status.${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Input name="by" {...inputs} />
        <Input name="contact" {...inputs} />
        {lacking.value.length > 0 && (
          <p class="field-error" role="alert">
            {t('intake.neededAll', { n: lacking.value.length })}
          </p>
        )}
        {error.value !== null && <ErrorPanel error={error.value} />}
        <Button look="main" type="submit" busy={busy.value}>
          {busy.value ? t('intake.adding') : t('intake.send')}
        </Button>
      </form>
    </section>
  )
}

interface InputProps {
  readonly name: Exclude<Name, 'status'>
  readonly hint?: Key
  readonly rows?: number
  readonly values: Values
  readonly lacking: readonly Name[]
  readonly set: (name: Name, value: string) => void
}

function Input({ name, hint, rows, values, lacking, set }: InputProps) {
  const needed = (NEEDED as readonly string[]).includes(name)
  const label = needed ? t(`intake.${name}`) : `${t(`intake.${name}`)} (${t('intake.optional')})`
  const shared = (control: FieldControl) => ({
    ...control,
    value: values[name],
    required: needed,
    onInput: (event: { currentTarget: { value: string } }) => set(name, event.currentTarget.value),
  })
  return (
    <Field
      label={label}
      error={lacking.includes(name) ? t('intake.needed') : null}
      {...(hint ? { hint: t(hint) } : {})}
    >
      {(control) => {
        if (rows) return <textarea rows={rows} {...shared(control)} />
        if (name === 'time') return <input type="datetime-local" {...shared(control)} />
        return <input type="text" {...shared(control)} />
      }}
    </Field>
  )
}

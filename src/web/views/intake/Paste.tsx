import { useSignal } from '@preact/signals'
import { post } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { Field } from '../../components/Field.tsx'
import { ErrorPanel } from '../../components/states.tsx'
import { t } from '../../i18n/index.ts'
import { type About, isDate, said } from './about.ts'
import type { Taken } from './taken.ts'

interface PasteProps {
  readonly about: About
  readonly onTaken: (name: string, taken: Taken) => void
}

export function Paste({ about, onTaken }: PasteProps) {
  const text = useSignal('')
  const title = useSignal('')
  const url = useSignal('')
  const wrong = useSignal<string | null>(null)
  const error = useSignal<unknown>(null)
  const busy = useSignal(false)
  const submit = async (event: Event) => {
    event.preventDefault()
    wrong.value = text.value.trim() === '' ? t('intake.textMissing') : null
    error.value = null
    if (wrong.value !== null || !isDate(about.published)) return
    busy.value = true
    const more = {
      ...said(about),
      ...(title.value ? { title: title.value } : {}),
      ...(url.value ? { url: url.value } : {}),
    }
    try {
      const taken = await post<Taken>('/reports', { text: text.value, ...more })
      onTaken(title.value || text.value.trim().slice(0, 80), taken)
      text.value = title.value = url.value = ''
    } catch (trouble) {
      error.value = trouble
    }
    busy.value = false
  }
  return (
    <section class="card" aria-labelledby="intake-paste">
      <h2 id="intake-paste">{t('intake.paste')}</h2>
      <form onSubmit={submit} noValidate>
        <Field label={t('intake.text')} error={wrong.value}>
          {(control) => (
            <textarea {...control} rows={7} value={text.value} onInput={(e) => (text.value = e.currentTarget.value)} />
          )}
        </Field>
        <Field label={`${t('intake.textTitle')} (${t('intake.optional')})`}>
          {(control) => (
            <input
              {...control}
              type="text"
              maxLength={500}
              value={title.value}
              onInput={(e) => (title.value = e.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={`${t('intake.url')} (${t('intake.optional')})`}>
          {(control) => (
            <input {...control} type="url" value={url.value} onInput={(e) => (url.value = e.currentTarget.value)} />
          )}
        </Field>
        {error.value !== null && <ErrorPanel error={error.value} />}
        <Button look="main" type="submit" busy={busy.value}>
          {busy.value ? t('intake.adding') : t('intake.add')}
        </Button>
      </form>
    </section>
  )
}

import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { ApiError } from '../api.ts'
import { type Key, t } from '../i18n/index.ts'
import { createFirst, signIn } from '../store.ts'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'
import { Bell, LanguageChoice, ThemeChoice } from './Header.tsx'
import { Page } from './Page.tsx'
import { ErrorPanel } from './states.tsx'

const PASSWORD_MIN = 12

type Trouble = { readonly field: 'name' | 'password' | 'again'; readonly text: string } | null

/** The form's fields by name, as text. */
function values(form: HTMLFormElement): Record<string, string> {
  return Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
}

/** Runs what a form sends, and holds what stands in its way. */
function useForm(
  check: (values: Record<string, string>) => Trouble,
  act: (values: Record<string, string>) => Promise<void>,
) {
  const trouble = useSignal<Trouble>(null)
  const error = useSignal<unknown>(null)
  const busy = useSignal(false)
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const given = values(form)
    error.value = null
    trouble.value = check(given)
    if (trouble.value) return (form.elements.namedItem(trouble.value.field) as HTMLElement | null)?.focus()
    busy.value = true
    await act(given).catch((reason: unknown) => {
      error.value = reason
    })
    busy.value = false
  }
  return { trouble: trouble.value, error: error.value, busy: busy.value, submit }
}

export function SignIn() {
  const form = useForm(
    ({ name, password }) => missing(name, password),
    ({ name = '', password = '' }) => signIn(name, password),
  )
  const wrong = form.error instanceof ApiError && form.error.status === 401
  return (
    <Lone title={t('shell.signIn')}>
      <form onSubmit={form.submit} noValidate>
        <Input name="name" label="shell.userName" complete="username" trouble={form.trouble} />
        <Input name="password" label="shell.password" complete="current-password" trouble={form.trouble} />
        {wrong && (
          <p class="field-error" role="alert">
            {t('shell.wrongPassword')}
          </p>
        )}
        {form.error !== null && !wrong && <ErrorPanel error={form.error} />}
        <Button look="main" type="submit" busy={form.busy}>
          {t('shell.signIn')}
        </Button>
      </form>
      <p class="field-hint forgotten">{t('shell.forgotten')}</p>
    </Lone>
  )
}

export function FirstRun() {
  const form = useForm(checkFirst, ({ name = '', password = '' }) => createFirst(name, password))
  return (
    <Lone title={t('shell.firstRun')}>
      <p>{t('shell.firstRunText')}</p>
      <form onSubmit={form.submit} noValidate>
        <Input name="name" label="shell.userName" complete="username" trouble={form.trouble} />
        <Input
          name="password"
          label="shell.password"
          complete="new-password"
          hint={t('shell.passwordHint')}
          trouble={form.trouble}
        />
        <Input name="again" label="shell.passwordAgain" complete="new-password" trouble={form.trouble} />
        {form.error !== null && <ErrorPanel error={form.error} />}
        <Button look="main" type="submit" busy={form.busy}>
          {t('shell.createAdministrator')}
        </Button>
      </form>
    </Lone>
  )
}

function missing(name = '', password = ''): Trouble {
  if (name.trim() === '') return { field: 'name', text: t('shell.nameMissing') }
  return password === '' ? { field: 'password', text: t('shell.passwordMissing') } : null
}

function checkFirst({ name, password = '', again }: Record<string, string>): Trouble {
  const gap = missing(name, password)
  if (gap) return gap
  if (password.length < PASSWORD_MIN) {
    return { field: 'password', text: t('shell.passwordShort', { n: password.length }) }
  }
  return password === again ? null : { field: 'again', text: t('shell.passwordsDiffer') }
}

interface InputProps {
  readonly name: 'name' | 'password' | 'again'
  readonly label: Key
  readonly complete: string
  readonly hint?: string
  readonly trouble: Trouble
}

function Input({ name, label, complete, hint, trouble }: InputProps) {
  const error = trouble?.field === name ? trouble.text : null
  return (
    <Field label={t(label)} error={error} {...(hint ? { hint } : {})}>
      {(control) => <input {...control} name={name} {...typeOf(name)} autocomplete={complete} required />}
    </Field>
  )
}

function typeOf(name: InputProps['name']): { type: 'text' } | { type: 'password' } {
  return { type: name === 'name' ? 'text' : 'password' } as { type: 'text' } | { type: 'password' }
}

function Lone({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <main class="lone">
      <div class="lone-head">
        <span class="brand">
          <Bell />
          {t('shell.name')}
        </span>
        <LanguageChoice />
        <ThemeChoice />
      </div>
      <Page title={title}>{children}</Page>
    </main>
  )
}

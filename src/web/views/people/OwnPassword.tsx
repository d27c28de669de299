import { useSignal } from '@preact/signals'
import { post } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { ErrorPanel } from '../../components/states.tsx'
import { t } from '../../i18n/index.ts'
import { loadSession, toast } from '../../store.ts'
import { TextField } from '../parts/TextField.tsx'
import { PASSWORD_MIN } from './password.ts'

/** A new password for whoever is signed in; the server begins a new session with it, and ends all others. */
export function OwnPassword() {
  const [old, password, again] = [useSignal(''), useSignal(''), useSignal('')]
  const tried = useSignal(false)
  const error = useSignal<unknown>(null)
  const short = password.value.length < PASSWORD_MIN
  const differ = password.value !== again.value
  const submit = async (event: Event) => {
    event.preventDefault()
    tried.value = true
    error.value = null
    if (old.value === '' || short || differ) return
    try {
      await post('/session/password', { old: old.value, password: password.value })
      old.value = password.value = again.value = ''
      tried.value = false
      await loadSession()
      toast(t('people.passwordChanged'))
    } catch (refused) {
      error.value = refused
    }
  }
  const when = (wrong: boolean, text: string) => (tried.value && wrong ? text : null)
  return (
    <section aria-labelledby="own-password">
      <h2 id="own-password">{t('people.ownPassword')}</h2>
      <form class="card add-user" onSubmit={submit} noValidate>
        <p class="muted">{t('people.ownPasswordNote')}</p>
        <div class="form-row">
          <TextField
            type="old-password"
            label={t('people.oldPassword')}
            value={old}
            error={when(old.value === '', t('shell.passwordMissing'))}
          />
          <TextField
            type="password"
            label={t('people.nextPassword')}
            hint={t('people.passwordHelp')}
            value={password}
            error={when(short, t('people.passwordShort'))}
          />
          <TextField
            type="password"
            label={t('people.nextPasswordAgain')}
            value={again}
            error={when(!short && differ, t('shell.passwordsDiffer'))}
          />
        </div>
        {error.value !== null && <ErrorPanel error={error.value} />}
        <Button look="main" type="submit">
          {t('people.changeOwn')}
        </Button>
      </form>
    </section>
  )
}

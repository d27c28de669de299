import { useSignal } from '@preact/signals'
import { post, remove } from '../../api.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorPanel, Spinner } from '../../components/states.tsx'
import { type Column, Table } from '../../components/Table.tsx'
import { InstantText } from '../../components/TimeText.tsx'
import type { Role, Scope } from '../../contract.ts'
import { t } from '../../i18n/index.ts'
import { useResource } from '../../resource.ts'
import { may, toast } from '../../store.ts'
import { type Rows, rowsOf } from '../parts/rows.ts'
import { TextField } from '../parts/TextField.tsx'
import { visible } from '../report/glyphs.ts'

interface Token {
  readonly id: string
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly createdAt: string
  readonly expiresAt: string | null
  readonly usedAt: string | null
}

/** The role that a scope is of: nobody is offered more than they may. */
const SCOPES: readonly (readonly [Scope, Role])[] = [
  ['read', 'reader'],
  ['write', 'analyst'],
  ['release', 'releaser'],
  ['admin', 'administrator'],
]

export function Tokens() {
  const { data, error, reload } = useResource<Rows<Token>>('/tokens')
  const secret = useSignal<string | null>(null)
  const trouble = useSignal<unknown>(null)
  const revoke = async (id: string) => {
    trouble.value = null
    try {
      await remove(`/tokens/${encodeURIComponent(id)}`)
      toast(t('people.revoked'))
    } catch (refused) {
      trouble.value = refused
    }
    reload()
  }
  const tokens = rowsOf(data)
  return (
    <section aria-labelledby="tokens">
      <h2 id="tokens">{t('people.tokens')}</h2>
      <p class="muted">{t('people.tokensNote')}</p>
      {error && <ErrorPanel error={error} onRetry={reload} />}
      {trouble.value !== null && <ErrorPanel error={trouble.value} />}
      {!data && !error && <Spinner />}
      {data && tokens.length === 0 && <p>{t('people.tokensNone')}</p>}
      {tokens.length > 0 && (
        <Table
          caption={t('people.tokens')}
          captionHidden
          columns={columns(revoke)}
          rows={tokens}
          rowKey={({ id }) => id}
        />
      )}
      <MakeToken
        onMade={(made) => {
          secret.value = made
          reload()
        }}
      />
      {secret.value !== null && <SecretDialog secret={secret.value} onClose={() => (secret.value = null)} />}
    </section>
  )
}

function columns(revoke: (id: string) => Promise<void>): Column<Token>[] {
  return [
    { key: 'name', head: t('people.tokenName'), rowHead: true, cell: ({ name }) => visible(name) },
    {
      key: 'scopes',
      head: t('people.scopes'),
      cell: ({ scopes }) => scopes.map((scope) => t(`people.scope.${scope}`)).join(', '),
    },
    { key: 'created', head: t('people.created'), cell: ({ createdAt }) => <InstantText at={createdAt} /> },
    {
      key: 'expires',
      head: t('people.expires'),
      cell: ({ expiresAt }) => (expiresAt ? <InstantText at={expiresAt} /> : t('people.never')),
    },
    {
      key: 'used',
      head: t('people.lastUsed'),
      cell: ({ usedAt }) => (usedAt ? <InstantText at={usedAt} /> : t('people.never')),
    },
    {
      key: 'action',
      head: t('people.action'),
      cell: ({ id, name }) => (
        <Button
          look="danger"
          aria-label={t('people.revokeOf', { name: visible(name) })}
          onClick={() => void revoke(id)}
        >
          {t('people.revoke')}
        </Button>
      ),
    },
  ]
}

function MakeToken({ onMade }: { readonly onMade: (secret: string) => void }) {
  const name = useSignal('')
  const expires = useSignal('')
  const scopes = useSignal<readonly Scope[]>(['read'])
  const tried = useSignal(false)
  const error = useSignal<unknown>(null)
  const nameless = tried.value && name.value.trim() === ''
  const flip = (scope: Scope) => {
    const { value } = scopes
    scopes.value = value.includes(scope) ? value.filter((one) => one !== scope) : [...value, scope]
  }
  const submit = async (event: Event) => {
    event.preventDefault()
    tried.value = true
    error.value = null
    if (name.value.trim() === '' || scopes.value.length === 0) return
    try {
      const wish = {
        name: name.value.trim(),
        scopes: scopes.value,
        ...(expires.value ? { expiresAt: expires.value } : {}),
      }
      const { secret } = await post<{ secret: string }>('/tokens', wish)
      name.value = ''
      tried.value = false
      onMade(secret)
    } catch (refused) {
      error.value = refused
    }
  }
  return (
    <form class="card add-user" onSubmit={submit} noValidate>
      <h3>{t('people.makeToken')}</h3>
      <div class="form-row">
        <TextField
          label={t('people.tokenName')}
          value={name}
          max={100}
          error={nameless ? t('people.nameMissing') : null}
        />
        <TextField type="date" label={t('people.expires')} hint={t('people.expiresHelp')} value={expires} />
      </div>
      <fieldset class="choices">
        <legend>{t('people.scopes')}</legend>
        {SCOPES.filter(([, role]) => may(role)).map(([scope]) => (
          <label key={scope}>
            <input type="checkbox" checked={scopes.value.includes(scope)} onChange={() => flip(scope)} />{' '}
            {t(`people.scope.${scope}`)}
          </label>
        ))}
      </fieldset>
      {tried.value && scopes.value.length === 0 && (
        <p class="field-error" role="alert">
          {t('people.scopeMissing')}
        </p>
      )}
      {error.value !== null && <ErrorPanel error={error.value} />}
      <Button look="main" type="submit">
        {t('people.makeToken')}
      </Button>
    </form>
  )
}

function SecretDialog({ secret, onClose }: { readonly secret: string; readonly onClose: () => void }) {
  const copied = useSignal(false)
  const copy = async () => {
    // Browsers refuse the clipboard without TLS to another machine: the text can be copied by hand.
    await navigator.clipboard?.writeText(secret).then(
      () => (copied.value = true),
      () => {},
    )
  }
  return (
    <Dialog title={t('people.secretTitle')} onClose={onClose}>
      <p>{t('people.secretNote')}</p>
      <p>
        <code class="secret">{secret}</code>
      </p>
      <p role="status">{copied.value ? t('people.copied') : ''}</p>
      <div class="dialog-actions">
        <Button onClick={() => void copy()}>{t('people.copy')}</Button>
        <Button look="main" onClick={onClose}>
          {t('incident.close')}
        </Button>
      </div>
    </Dialog>
  )
}

import { useSignal } from '@preact/signals'
import { patch, post } from '../../api.ts'
import { Badge } from '../../components/Badge.tsx'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorPanel, Spinner } from '../../components/states.tsx'
import { type Column, Table } from '../../components/Table.tsx'
import type { Marking, Role } from '../../contract.ts'
import { t } from '../../i18n/index.ts'
import { useResource } from '../../resource.ts'
import { MARKINGS, session, toast } from '../../store.ts'
import { type Rows, rowsOf } from '../parts/rows.ts'
import { TextField } from '../parts/TextField.tsx'
import { visible } from '../report/glyphs.ts'
import { PASSWORD_MIN } from './password.ts'

interface User {
  readonly name: string
  readonly role: Role
  readonly clearance: Marking
  readonly disabled?: boolean
}
type Change = Partial<Pick<User, 'role' | 'clearance' | 'disabled'>>
type Send = (name: string, change: Change) => Promise<void>

const ROLES: readonly Role[] = ['reader', 'analyst', 'releaser', 'administrator']

export function Users() {
  const { data, error, reload } = useResource<Rows<User>>('/users')
  const trouble = useSignal<unknown>(null)
  const renewing = useSignal<string | null>(null)
  const send: Send = async (name, change) => {
    trouble.value = null
    try {
      await patch(userPath(name), change)
      toast(t('people.changed', { name }))
    } catch (refused) {
      trouble.value = refused
    }
    reload()
  }
  return (
    <section aria-labelledby="users">
      <h2 id="users">{t('people.users')}</h2>
      <p class="muted">{t('people.rolesNote')}</p>
      {error && <ErrorPanel error={error} onRetry={reload} />}
      {trouble.value !== null && <ErrorPanel error={trouble.value} />}
      {!data && !error && <Spinner />}
      {data && (
        <Table
          caption={t('people.users')}
          captionHidden
          columns={columns(send, (name) => {
            renewing.value = name
          })}
          rows={rowsOf(data)}
          rowKey={({ name }) => name}
        />
      )}
      <AddUser onAdded={reload} />
      {renewing.value !== null && <PasswordDialog name={renewing.value} onClose={() => (renewing.value = null)} />}
    </section>
  )
}

const userPath = (name: string) => `/users/${encodeURIComponent(name)}`

function columns(send: Send, renew: (name: string) => void): Column<User>[] {
  const own = session.value?.user?.name
  return [
    {
      key: 'name',
      head: t('people.name'),
      rowHead: true,
      cell: ({ name }) => (name === own ? `${visible(name)} (${t('people.you')})` : visible(name)),
    },
    {
      key: 'role',
      head: t('people.role'),
      cell: ({ name, role }) => (
        <RoleChoice
          label={t('people.roleOf', { name })}
          role={role}
          onChange={(next) => void send(name, { role: next })}
        />
      ),
    },
    {
      key: 'clearance',
      head: t('people.clearance'),
      cell: ({ name, clearance }) => (
        <MarkingChoice
          label={t('people.clearanceOf', { name })}
          marking={clearance}
          onChange={(next) => void send(name, { clearance: next })}
        />
      ),
    },
    {
      key: 'state',
      head: t('people.state'),
      cell: ({ disabled }) => (
        <Badge tone={disabled ? 'bad' : 'good'}>{t(disabled ? 'people.disabled' : 'people.active')}</Badge>
      ),
    },
    {
      key: 'action',
      head: t('people.action'),
      cell: ({ name, disabled = false }) => (
        <span class="row-acts">
          <Button
            aria-label={t(disabled ? 'people.enableOf' : 'people.disableOf', { name })}
            onClick={() => void send(name, { disabled: !disabled })}
          >
            {t(disabled ? 'people.enable' : 'people.disable')}
          </Button>
          {name !== own && (
            <Button aria-label={t('people.newPasswordOf', { name })} onClick={() => renew(name)}>
              {t('people.newPassword')}
            </Button>
          )}
        </span>
      ),
    },
  ]
}

interface RoleChoiceProps {
  readonly label: string
  readonly role: Role
  readonly onChange: (role: Role) => void
}

function RoleChoice({ label, role, onChange }: RoleChoiceProps) {
  return (
    <select aria-label={label} value={role} onChange={(event) => onChange(event.currentTarget.value as Role)}>
      {ROLES.map((one) => (
        <option key={one} value={one}>
          {t(`people.role.${one as 'reader'}`)}
        </option>
      ))}
    </select>
  )
}

interface MarkingChoiceProps {
  readonly label: string
  readonly marking: Marking
  readonly onChange: (marking: Marking) => void
}

function MarkingChoice({ label, marking, onChange }: MarkingChoiceProps) {
  return (
    <select aria-label={label} value={marking} onChange={(event) => onChange(event.currentTarget.value as Marking)}>
      {MARKINGS.map((one) => (
        <option key={one}>{one}</option>
      ))}
    </select>
  )
}

function AddUser({ onAdded }: { readonly onAdded: () => void }) {
  const name = useSignal('')
  const password = useSignal('')
  const role = useSignal<Role>('analyst')
  const clearance = useSignal<Marking>('TLP:AMBER')
  const tried = useSignal(false)
  const error = useSignal<unknown>(null)
  const short = password.value.length < PASSWORD_MIN
  const nameless = tried.value && name.value.trim() === ''
  const submit = async (event: Event) => {
    event.preventDefault()
    tried.value = true
    error.value = null
    if (name.value.trim() === '' || short) return
    try {
      const user = { name: name.value.trim(), password: password.value, role: role.value, clearance: clearance.value }
      await post('/users', user)
      toast(t('people.added', { name: user.name }))
      name.value = password.value = ''
      tried.value = false
      onAdded()
    } catch (refused) {
      error.value = refused
    }
  }
  return (
    <form class="card add-user" onSubmit={submit} noValidate>
      <h3>{t('people.add')}</h3>
      <div class="form-row">
        <TextField label={t('people.name')} value={name} max={60} error={nameless ? t('people.nameMissing') : null} />
        <TextField
          type="password"
          label={t('people.password')}
          hint={t('people.passwordHelp')}
          value={password}
          error={tried.value && short ? t('people.passwordShort') : null}
        />
        <div class="field">
          <span class="field-name">{t('people.role')}</span>
          <RoleChoice label={t('people.role')} role={role.value} onChange={(next) => (role.value = next)} />
        </div>
        <div class="field">
          <span class="field-name">{t('people.clearance')}</span>
          <MarkingChoice
            label={t('people.clearance')}
            marking={clearance.value}
            onChange={(next) => (clearance.value = next)}
          />
        </div>
      </div>
      {error.value !== null && <ErrorPanel error={error.value} />}
      <Button look="main" type="submit">
        {t('people.addDo')}
      </Button>
    </form>
  )
}

interface PasswordProps {
  readonly name: string
  readonly onClose: () => void
}

function PasswordDialog({ name, onClose }: PasswordProps) {
  const password = useSignal('')
  const tried = useSignal(false)
  const error = useSignal<unknown>(null)
  const short = password.value.length < PASSWORD_MIN
  const submit = async (event: Event) => {
    event.preventDefault()
    tried.value = true
    error.value = null
    if (short) return
    try {
      await patch(userPath(name), { password: password.value })
      toast(t('people.changed', { name }))
      onClose()
    } catch (refused) {
      error.value = refused
    }
  }
  return (
    <Dialog title={t('people.newPasswordOf', { name })} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p>{t('people.newPasswordNote', { name: visible(name) })}</p>
        <TextField
          type="password"
          label={t('people.password')}
          hint={t('people.passwordHelp')}
          value={password}
          error={tried.value && short ? t('people.passwordShort') : null}
        />
        {error.value !== null && <ErrorPanel error={error.value} />}
        <div class="dialog-actions">
          <Button onClick={onClose}>{t('incident.cancel')}</Button>
          <Button look="main" type="submit">
            {t('incident.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

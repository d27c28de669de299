import { useSignal } from '@preact/signals'
import { useState } from 'preact/hooks'
import type { DecisionAct } from '../../../model/desk.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Field } from '../../components/Field.tsx'
import { Empty, ErrorPanel } from '../../components/states.tsx'
import type { IncidentListItem, Page } from '../../contract.ts'
import { t } from '../../i18n/index.ts'
import { useResource } from '../../resource.ts'
import { decide, type Seen, useSeen } from './decide.ts'
import { itemText } from './items.ts'
import type { ReportNames } from './sources.tsx'
import { sourceName } from './sources.tsx'

interface AskProps {
  readonly id: string
  readonly seen: Seen
  readonly onClose: () => void
}

/** The reason of a decision and its sending. */
function useDecision(now: Seen, onClose: () => void) {
  const seen = useSeen(now)
  const why = useSignal('')
  const error = useSignal<unknown>(null)
  const send = async (act: DecisionAct) => {
    error.value = null
    try {
      if (await decide(act, why.value, seen)) onClose()
    } catch (trouble) {
      error.value = trouble
    }
  }
  const form = (
    <>
      <Field label={t('incident.why')} hint={t('incident.whyHelp')}>
        {(control) => (
          <input {...control} type="text" value={why.value} onInput={(e) => (why.value = e.currentTarget.value)} />
        )}
      </Field>
      {error.value !== null && <ErrorPanel error={error.value} />}
    </>
  )
  return { send, form }
}

/** Looks for the other incident, and joins the two. */
export function MergeDialog({ id, seen, onClose }: AskProps) {
  const [text, setText] = useState('')
  const { send, form } = useDecision(seen, onClose)
  const { data, error } = useResource<Page<IncidentListItem>>('/incidents', { q: text, limit: 12 })
  const others = (data?.items ?? []).filter((item) => item.id !== id)
  return (
    <Dialog title={t('incident.mergeTitle')} onClose={onClose}>
      <p>{t('incident.mergeHelp')}</p>
      {form}
      <Field label={t('incident.mergeSearch')}>
        {(control) => <input {...control} type="search" value={text} onInput={(e) => setText(e.currentTarget.value)} />}
      </Field>
      {error && <ErrorPanel error={error} />}
      {data && others.length === 0 && <Empty title={t('incident.mergeNone')} />}
      <ul class="picks">
        {others.map((item) => (
          <li key={item.id}>
            <span>{itemText(item)}</span>
            <Button onClick={() => void send({ kind: 'merge', incidents: [id, item.id] })}>
              {t('incident.mergeDo', { id: item.id })}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}

interface SplitProps extends AskProps {
  readonly mentions: readonly string[]
  readonly reports: ReportNames
}

/** Chooses the mentions that are another incident. */
export function SplitDialog({ id, seen, mentions, reports, onClose }: SplitProps) {
  const chosen = useSignal<readonly string[]>([])
  const { send, form } = useDecision(seen, onClose)
  const fits = chosen.value.length > 0 && chosen.value.length < mentions.length
  const flip = (key: string) => {
    const { value } = chosen
    chosen.value = value.includes(key) ? value.filter((one) => one !== key) : [...value, key]
  }
  const actions = (
    <Button
      look="main"
      disabled={!fits}
      onClick={() => void send({ kind: 'split', incident: id, mentions: chosen.value })}
    >
      {t('incident.splitDo', { n: chosen.value.length })}
    </Button>
  )
  if (mentions.length < 2) {
    return (
      <Dialog title={t('incident.splitTitle')} onClose={onClose}>
        <p>{t('incident.splitImpossible')}</p>
      </Dialog>
    )
  }
  return (
    <Dialog title={t('incident.splitTitle')} onClose={onClose} actions={actions}>
      <fieldset class="choices">
        <legend>{t('incident.splitHelp')}</legend>
        {mentions.map((key) => (
          <label key={key}>
            <input type="checkbox" checked={chosen.value.includes(key)} onChange={() => flip(key)} />{' '}
            {mentionText(key, reports)}
          </label>
        ))}
      </fieldset>
      {form}
    </Dialog>
  )
}

export function mentionText(key: string, reports: ReportNames): string {
  const [report = '', n = ''] = key.split('/')
  return t('incident.mention', { n, source: `${sourceName(reports.get(report), report)} (${report})` })
}

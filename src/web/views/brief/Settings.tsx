import type { Signal } from '@preact/signals'
import type { WaveRecord } from '../../../model/desk.ts'
import { Field } from '../../components/Field.tsx'
import type { Marking } from '../../contract.ts'
import { t } from '../../i18n/index.ts'
import { useResource } from '../../resource.ts'
import { setParams } from '../../router.ts'
import type { Language } from '../../store.ts'
import { atMost, ownMarkings } from '../parts/markings.ts'
import { type Rows, rowsOf } from '../parts/rows.ts'
import { waveName } from '../wave/detail.ts'

export interface Wish {
  readonly language: Language
  readonly marking: Marking
  readonly note: string
  readonly final: boolean
}

export function startWish(language: Language): Wish {
  return { language, marking: atMost('TLP:AMBER'), note: '', final: false }
}

interface SettingsProps {
  readonly wave: string
  readonly wish: Signal<Wish>
}

export function Settings({ wave, wish }: SettingsProps) {
  const waves = useResource<Rows<WaveRecord>>('/waves')
  const set = (change: Partial<Wish>) => {
    wish.value = { ...wish.value, ...change }
  }
  return (
    <>
      <Field label={t('brief.subject')}>
        {(control) => (
          <select {...control} value={wave} onChange={(event) => setParams({ wave: event.currentTarget.value }, true)}>
            <option value="">{t('brief.desk')}</option>
            {rowsOf(waves.data).map((one) => (
              <option key={one.id} value={one.id}>
                {waveName(one)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('brief.language')}>
        {(control) => (
          <select
            {...control}
            value={wish.value.language}
            onChange={(event) => set({ language: event.currentTarget.value as Language })}
          >
            <option value="en">{t('brief.language.en')}</option>
            <option value="fr">{t('brief.language.fr')}</option>
          </select>
        )}
      </Field>
      <Field label={t('brief.marking')}>
        {(control) => (
          <select
            {...control}
            value={wish.value.marking}
            onChange={(event) => set({ marking: event.currentTarget.value as Marking })}
          >
            {ownMarkings().map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('brief.note')} hint={t('brief.noteHelp')}>
        {(control) => (
          <textarea
            {...control}
            rows={6}
            maxLength={5000}
            value={wish.value.note}
            onInput={(event) => set({ note: event.currentTarget.value })}
          />
        )}
      </Field>
      <label class="brief-final">
        <input
          type="checkbox"
          checked={wish.value.final}
          onChange={(event) => set({ final: event.currentTarget.checked })}
        />{' '}
        {t('brief.final')}
      </label>
    </>
  )
}

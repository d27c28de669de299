import type { Signal } from '@preact/signals'
import { Field } from '../../components/Field.tsx'
import type { Marking } from '../../contract.ts'
import { t } from '../../i18n/index.ts'
import { ownMarkings } from '../parts/markings.ts'
import { type About, isDate } from './about.ts'

export function AboutFields({ about }: { readonly about: Signal<About> }) {
  const { published, source, language, marking } = about.value
  const set = (change: Partial<About>) => {
    about.value = { ...about.value, ...change }
  }
  return (
    <div class="about-fields">
      <Field
        label={`${t('intake.published')} (${t('intake.optional')})`}
        hint={t('intake.publishedHelp')}
        error={isDate(published) ? null : t('intake.dateBad')}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            value={published}
            onChange={(e) => set({ published: e.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={`${t('intake.source')} (${t('intake.optional')})`}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={200}
            value={source}
            onInput={(e) => set({ source: e.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('intake.language')}>
        {(control) => (
          <select {...control} value={language} onChange={(e) => set({ language: e.currentTarget.value })}>
            <option value="">{t('intake.languageAuto')}</option>
            <option value="en">{t('intake.language.en')}</option>
            <option value="fr">{t('intake.language.fr')}</option>
          </select>
        )}
      </Field>
      <Field label={t('intake.marking')}>
        {(control) => (
          <select
            {...control}
            value={marking}
            onChange={(e) => set({ marking: e.currentTarget.value as Marking | '' })}
          >
            <option value="">{t('intake.markingUnsaid')}</option>
            {ownMarkings().map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}

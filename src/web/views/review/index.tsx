import { Page } from '../../components/Page.tsx'
import { Empty } from '../../components/states.tsx'
import { t } from '../../i18n/index.ts'
import { route } from '../../router.ts'
import { may } from '../../store.ts'
import { Agreement } from './Agreement.tsx'
import { Coding } from './Coding.tsx'
import { Desk } from './Desk.tsx'
import './review.css'

/** The queue; `#/review/I-000003` codes an incident, `#/review/agreement` compares coders. */
export default function View({ id }: { readonly id: string | null }) {
  if (id === 'agreement') return <Agreement />
  if (!may('analyst')) return <NotAllowed />
  if (id) return <Coding id={id} />
  const state = route.value.params.get('state') ?? 'proposed'
  return <Desk state={state} />
}

function NotAllowed() {
  return (
    <Page title={t('review.title')}>
      <Empty title={t('review.notAllowed')}>{t('review.notAllowedAdvice')}</Empty>
    </Page>
  )
}

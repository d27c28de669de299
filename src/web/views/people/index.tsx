import { Page } from '../../components/Page.tsx'
import { t } from '../../i18n/index.ts'
import { may } from '../../store.ts'
import { Audit } from './Audit.tsx'
import { OwnPassword } from './OwnPassword.tsx'
import { Tokens } from './Tokens.tsx'
import { Users } from './Users.tsx'
import '../parts/parts.css'
import './people.css'

export default function View(_: { readonly id: string | null }) {
  return (
    <Page title={t('people.title')}>
      {may('administrator') && <Users />}
      <OwnPassword />
      <Tokens />
      {may('administrator') && <Audit />}
    </Page>
  )
}

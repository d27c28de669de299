import { Page } from '../../components/Page.tsx'
import { t } from '../../i18n/index.ts'

export default function View() {
  return <Page title={t('situation.title')} />
}

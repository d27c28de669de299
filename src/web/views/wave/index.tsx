import { Page } from '../../components/Page.tsx'
import { t } from '../../i18n/index.ts'

export default function View({ id }: { id: string | null }) {
  return <Page title={t('wave.title')}>{id}</Page>
}

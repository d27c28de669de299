import { Dialog } from '../../components/Dialog.tsx'
import { Table } from '../../components/Table.tsx'
import { t } from '../../i18n/index.ts'
import { KEYS } from './keys.ts'

const NAMES: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc' }

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const name = (key: string) => (key === ' ' ? t('review.space') : (NAMES[key] ?? key))
  return (
    <Dialog title={t('review.keysTitle')} onClose={onClose}>
      <Table
        caption={t('review.keysTitle')}
        captionHidden
        rows={KEYS}
        rowKey={([act]) => act}
        columns={[
          {
            key: 'key',
            head: t('review.key'),
            rowHead: true,
            cell: ([, keys]) => keys.map((key) => <kbd key={key}>{name(key)}</kbd>),
          },
          { key: 'act', head: t('review.act'), cell: ([act]) => t(`review.act.${act}`) },
        ]}
      />
    </Dialog>
  )
}
